"""Which of a recogniser's answers count, and what they amount to.

A name needs two words with capitals beside each other, an address a number beside its street. The labels are those of Rampart; `PERSON`,
`PER` and `ADDRESS` are understood as well, since other recognisers say no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from airlock.core.detect.emails import names_authors
from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.personal.nobody import is_sample_name
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.prose import wording
from airlock.core.detect.prose.asking import Question
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.detect.tables import people
from airlock.core.expressions import compiled
from airlock.core.model import Category, Confidence, Document, Entity, Finding, Severity, Span

ENGINE = "ner"
_PERSON = frozenset(("GIVEN_NAME", "SURNAME", "PERSON", "PER"))
_ADDRESS = frozenset(("BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE", "ADDRESS"))
_SAMPLED = compiled(r"\b(?:John|Jane)\b")
"""Given names that alone stand for anybody."""
_BESIDE = compiled(r"[\s,.;:/#-]{0,4}")
_NO_STREET = 2
"""A word and a number can be a version of something: `Fortran 77`."""
_OWNER = 40
"""So far before an address an organisation is looked for whose it is, in code points."""
_LINE_END = compiled(r"\n|[^,:\s]\s*\Z")
_DIGIT = compiled(r"[0-9]")


class _Seen(NamedTuple):
    """Something that counts, in a question's text."""

    start: int
    end: int
    kind: str


_LABELS = {"person_name": "PERSON_NAME", "postal_address": "POSTAL_ADDRESS"}


def findings(document: Document, question: Question, entities: Sequence[Entity], key: bytes) -> Iterator[Finding]:
    """What counts among the entities that were found in a question's text. `key` is the fingerprints' key.

    Something over several lines of a comment gives a finding for each, because what marks the lines as a comment must stay.
    """
    text = question.read
    for start, end, kind in (*_persons(text, entities), *_addresses(text, entities)):
        parts = question.view.parts(question.start + start, question.start + end)
        names = (kind, f"{ENGINE}/{kind}")
        if parts and not any(allowed(document.text, part.start, part.end, names, Comments.OURS) for part in parts):
            yield from (_finding(document.text, part, kind, key) for part in parts)


def _persons(text: str, entities: Sequence[Entity]) -> Iterator[_Seen]:
    named = [one for one in entities if one.label in _PERSON]
    for match in wording.names().finditer(text):
        words = [word.span() for word in wording.words().finditer(text, *match.span())]
        run: list[tuple[int, int]] = []
        for at, word in enumerate(words):
            if run and _ends_line(text, run[-1][1], word[0]):
                yield from _person(text, run)
                run = []
            if any(_covers(one, *word) for one in named):
                run.append(word)
            elif run:
                follows = len(run) > 1 and "\n" not in text[run[-1][1] : word[0]] and at + 1 == len(words)
                yield from _person(text, [*run, word] if follows else run)
                run = []
        yield from _person(text, run)


def _ends_line(text: str, end: int, start: int) -> bool:
    """Whether two words are of different entries of a list."""
    at = text.find("\n", end, start)
    return at >= 0 and wording.ends_entry(text, at)


def _person(text: str, run: Sequence[tuple[int, int]]) -> Iterator[_Seen]:
    """A run of words that name somebody, if that is enough for a name; the last may be one that follows them and was not recognised."""
    if len(run) >= 2:
        start, end = run[0][0], run[-1][1]
        value = " ".join(text[start:end].split())
        if not is_sample_name(value) and is_name(_SAMPLED.sub("", value).strip()) and not people.is_organisation(value):
            yield _Seen(start, end, "person_name")


def _covers(one: Entity, start: int, end: int) -> bool:
    return 2 * (min(one.end, end) - max(one.start, start)) >= end - start


def _addresses(text: str, entities: Sequence[Entity]) -> Iterator[_Seen]:
    group: list[Entity] = []
    for one in (*(one for one in entities if one.label in _ADDRESS), None):
        if one is not None and (not group or _BESIDE.fullmatch(text, group[-1].end, max(one.start, group[-1].end))):
            group.append(one)
            continue
        yield from _address(text, group)
        group = [one] if one is not None else []


def _address(text: str, group: Sequence[Entity]) -> Iterator[_Seen]:
    """Parts of an address beside each other, if there are a number and a street among them."""
    labels = {one.label for one in group}
    if not (labels >= {"BUILDING_NUMBER", "STREET_NAME"} and len(group) > _NO_STREET) and "ADDRESS" not in labels:
        return
    start, end = group[0].start, group[-1].end
    streets = [text[one.start : one.end] for one in group if one.label in ("STREET_NAME", "ADDRESS")]
    if people.is_organisation(_LINE_END.sub("", text[max(start - _OWNER, 0) : start])):
        return
    if _DIGIT.search(text, start, end) and any(wording.words().search(street) for street in streets):
        yield _Seen(start, end, "postal_address")


def _finding(text: str, span: Span, kind: str, key: bytes) -> Finding:
    credit = kind == "person_name" and names_authors(text, span.start)
    evidence = (f"the recogniser takes it for {'a name' if kind == 'person_name' else 'an address'}",)
    return Finding(
        span=span,
        rule_id=f"{ENGINE}/{kind}",
        kind=kind,
        category=Category.PERSONAL_DATA,
        severity=Severity.HINT if credit else Severity.WARNING,
        confidence=Confidence.MEDIUM,
        evidence=(*evidence, "stands where authors are named") if credit else evidence,
        fingerprint=fingerprint(kind, text[span.start : span.end], key),
        label=_LABELS[kind],
        engine=ENGINE,
    )
