"""Credentials in disguise: encoded, escaped, compressed, or split over several literals.

`find` reads such texts back, up to two layers deep, runs the rules on what they say, and answers with the places in the document that
must be redacted: a whole encoded blob, exactly the escapes that spell the value, or the part of it in each literal. This is for the
gates; the typing path has no time for it. Work is bounded by budgets and not by a clock, so that the same text has the same findings.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from airlock.core.detect.disguised import blobs, escapes, joined, listed, notebooks
from airlock.core.detect.disguised.shape import shape
from airlock.core.detect.disguised.signs import signs_in
from airlock.core.detect.disguised.view import Budget, View
from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.matcher import Candidate, Region, candidates
from airlock.core.detect.prefilter import haystack
from airlock.core.detect.resolve import GENERIC, merge
from airlock.core.detect.ruleset import RuleSet
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.model import Category, Document, Finding, Severity, Span

DEPTH = 2
"""How many layers of disguise are taken off."""
MAX_HITS = 800
"""After this many keywords in what was read out of one document, the rest of it is left alone."""


class _Hidden(NamedTuple):
    """Something that was found in a view, with the places in the document that make it up and how they do, outermost layer first."""

    candidate: Candidate
    parts: tuple[Span, ...]
    how: tuple[str, ...]


class _Reader:
    """Reads one document's disguises: the rules, and the budgets that all its layers share."""

    __slots__ = ("_blobs", "_escapes", "_hits", "_joined", "_lists", "_rules")

    def __init__(self, rules: RuleSet) -> None:
        self._rules = rules
        self._joined = Budget(300_000)
        self._blobs = Budget(300_000)
        self._lists = Budget(200_000)
        self._escapes = Budget(300_000)
        self._hits = MAX_HITS

    def hidden(self, text: str, language: str, depth: int = DEPTH) -> Iterator[_Hidden]:
        """What the rules find in everything that can be read out of a text."""
        for view, inner in self._views(text, language):
            for candidate in candidates(self._rules.every, view.text, inner, self._region(view.text), Comments.OURS):
                if _counts(candidate) and (parts := view.parts(candidate.judged.start, candidate.judged.end)):
                    yield _Hidden(candidate, parts, (view.how,))
            if depth > 1:
                for one in self.hidden(view.text, inner, depth - 1):
                    if parts := _carried(view, one.parts):
                        yield _Hidden(one.candidate, parts, (view.how, *one.how))

    def _views(self, text: str, language: str) -> Iterator[tuple[View, str]]:
        """Everything that can be read out of a text in one step, each with its language."""
        outline, signs = shape(text), signs_in(text)
        for view in joined.views(text, outline, signs, language, self._joined):
            yield view, language
        for view in itertools.chain(blobs.views(text, outline, self._blobs), listed.views(text, outline, signs, self._lists)):
            yield view, ""
        code = notebooks.view(text, language, self._escapes)
        if code is not None:
            yield code, notebooks.LANGUAGE
        for view in escapes.views(text, language, self._escapes):
            yield view, language

    def _region(self, text: str) -> Region:
        """As much of a text as there are keywords left to look at: a blob may hold nothing but keywords."""
        hits = sorted(start for _, start, _ in self._rules.every.prefilter.hits(haystack(text)))
        end = hits[self._hits] if len(hits) > self._hits else len(text)
        self._hits -= min(self._hits, len(hits))
        return Region(0, end)


def find(
    document: Document, rules: RuleSet, key: bytes, known: Sequence[Finding] = (), comments: Comments = Comments.EVERY
) -> tuple[Finding, ...]:
    """Credentials in disguise: sorted, not overlapping.

    `known` are the findings in plain sight, sorted and not overlapping: what lies inside them is not found again. `key` and `comments`
    are those of `detect.find`. A value in several parts gives one finding for each part, because what stands between them is code that
    must stay: replaced one by one, every literal stays a literal, and restoring gives back the very text.
    """
    hidden = {(one.parts, one.candidate.rule.id): one for one in _Reader(rules).hidden(document.text, document.language)}
    if not hidden:
        return ()
    starts = [found.span.start for found in known]
    unknown = [one for one in hidden.values() if not (_is_known(one, known, starts) or _allowed(document, one, comments))]
    verdicts = iter(joined.confirmed(document, [one.parts for one in unknown if one.how[0] == joined.HOW]))
    sure = [one for one in unknown if one.how[0] != joined.HOW or next(verdicts)]
    return merge(document.text, [_finding(document.text, one, part, key) for one in sure for part in one.parts])


def _carried(view: View, parts: Sequence[Span]) -> tuple[Span, ...]:
    """Places in a view as places in what it was read out of: in order, each once, those that meet as one."""
    out: list[Span] = []
    for part in parts:
        for place in view.parts(part.start, part.end):
            if out and out[-1].start <= place.start <= out[-1].end:
                out[-1] = Span(out[-1].start, max(out[-1].end, place.end))
            else:
                out.append(place)
    return tuple(out)


def _counts(candidate: Candidate) -> bool:
    """Whether a finding can be trusted out of its surroundings: a credential, and more than a word beside a telling name."""
    rule = candidate.rule
    return rule.category is Category.CREDENTIAL and not (rule.kind in GENERIC and candidate.judged.severity is Severity.HINT)


def _is_known(one: _Hidden, known: Sequence[Finding], starts: Sequence[int]) -> bool:
    """Whether every part lies inside a known finding, or is one of the same kind."""
    for part in one.parts:
        at = bisect_right(starts, part.start) - 1
        if at < 0 or part.end > known[at].span.end or (part == known[at].span and known[at].kind != one.candidate.rule.kind):
            return False
    return True


def _allowed(document: Document, one: _Hidden, comments: Comments) -> bool:
    """Whether a comment allows any of the parts."""
    names = (one.candidate.rule.kind, one.candidate.rule.id)
    return any(allowed(document.text, part.start, part.end, names, comments) for part in one.parts)


def _finding(text: str, one: _Hidden, part: Span, key: bytes) -> Finding:
    """The finding for one part. Its fingerprint is that of the part as it stands, so that an allowlist entry made from it fits."""
    rule, judged = one.candidate.rule, one.candidate.judged
    return Finding(
        span=part,
        rule_id=rule.id,
        kind=rule.kind,
        category=rule.category,
        severity=judged.severity,
        confidence=judged.confidence,
        evidence=(*judged.evidence, *reversed(one.how)),
        fingerprint=fingerprint(rule.kind, text[part.start : part.end], key),
        label=rule.label,
    )
