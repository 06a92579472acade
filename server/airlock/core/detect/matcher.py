"""Where rules apply: keyword hits, matched in place.

What a hit gives depends only on the text from LOOK_BACK code points before it to `reach` + LOOK_AHEAD behind it. Scanning a window of a
document gives therefore exactly what a scan of the whole gives for the hits well inside the window, which is what rescan.py builds on.
"""

from __future__ import annotations

import re
import string
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.detect.attempts import members
from airlock.core.detect.evidence import judge
from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.leads import lead_matches
from airlock.core.detect.numbers import number_places
from airlock.core.detect.patterns import LONG_SIGNS
from airlock.core.detect.repeats import Shortened, shortened
from airlock.core.detect.ruleset import NARROW_REACH, WIDE_REACH, Attempt, Lookup, RuleSet, chosen
from airlock.core.detect.strength import looker
from airlock.core.detect.suppress import Comments, allowed, may_speak
from airlock.core.model import Finding, Rule, Span

_MANY = 50
"""For so many findings it is worth asking first whether the text holds any placeholder, or speaks of allowing anything at all."""
_LONG_OF = f"{string.ascii_letters}{string.digits}_{LONG_SIGNS}".encode()
_LONG = bytes(b"01"[byte in _LONG_OF] for byte in range(256))
"""What long values are made of is a one, all else a zero."""


class Candidate(NamedTuple):
    """One judged match, before overlaps are resolved. `hit` is where its keyword stands."""

    hit: int
    attempt: Attempt
    judged: Judgement

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return self.attempt.rule


class Region(NamedTuple):
    """The part [start, end) of a text whose keyword hits are wanted; `narrow_only` leaves wide rules out.

    Of close rules only those in [close_start, close_end) are.
    """

    start: int
    end: int
    narrow_only: bool = False
    close_start: int = 0
    close_end: int = sys.maxsize


def every_candidate(rules: RuleSet, text: str, language: str, comments: Comments = Comments.EVERY) -> list[Candidate]:
    """Everything the rules find in `text`, unordered; what the text says over and over is looked at once, see repeats.py.

    What a comment speaks for is left out; `comments` says whose are heeded.
    """
    short = shortened(text, NARROW_REACH)
    if short is None:
        return candidates(rules.every, text, language, None, comments)
    found = candidates(rules.every, short.text, language, Region(0, len(short.text), narrow_only=True), comments)
    for_wide = shortened(text, WIDE_REACH) or Shortened(text, ())
    wide = candidates(rules.wide, for_wide.text, language, None, comments)
    return [_shifted(one, by) for part, among in ((short, found), (for_wide, wide)) for one in among for by in part.shifts(one.hit)]


def candidates(
    lookup: Lookup, text: str, language: str, region: Region | None = None, comments: Comments = Comments.EVERY
) -> list[Candidate]:
    """What the lookup's rules find at keyword hits in `region` (all of it by default), unordered; see `every_candidate`."""
    return judged(matches(lookup, text, region), text, language, comments)


def judged(
    matched: Iterable[tuple[int, Attempt, re.Match[str]]], text: str, language: str, comments: Comments = Comments.EVERY
) -> list[Candidate]:
    """What matches amount to, without what a comment speaks for."""
    found: list[Candidate] = []
    looks = looker()  # for as long as this text is looked at: no value is kept longer
    for hit, attempt, match in matched:
        judgement = judge(attempt.rule, match, language, looks)
        if judgement is not None:
            found.append(Candidate(hit, attempt, judgement))
    many = len(found) > _MANY
    if not many or placeholder.may_be_in(text):
        found = [one for one in found if not placeholder.touches(text, one.judged.start, one.judged.end)]
    if many and not may_speak(text):
        return found
    return [one for one in found if not _allowed(one, text, comments)]


def _shifted(one: Candidate, by: int) -> Candidate:
    hit, attempt, judged = one
    return Candidate(hit + by, attempt, Judgement(judged.start + by, judged.end + by, *judged[2:])) if by else one


def matches(lookup: Lookup, text: str, region: Region | None = None) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
    """The hits in `region` at which a rule's expression matches: keywords, and places where a number may begin."""
    yield from _keyword_matches(lookup, text, region)
    if lookup.numbers:
        start, end, _, close_start, close_end = region or Region(0, len(text))
        if places := number_places(text, start, end):
            found = lookup.numbers.matches(text, places)
            yield from found if region is None else (one for one in found if not one[1].close or close_start <= one[0] < close_end)
    for rule in lookup.everywhere:
        yield from rule.matches(text, region.start if region else 0, region.end if region else len(text))


def _keyword_matches(  # noqa: C901, PLR0912  one loop, since a call for each keyword costs more than what is done there
    lookup: Lookup, text: str, region: Region | None
) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
    start, end, narrow_only, close_start, close_end = region or Region(0, len(text))
    part = text if region is None else text[start : end + lookup.longest]
    attempts = lookup.narrow if narrow_only else lookup.attempts
    inside: dict[Attempt, list[tuple[int, int]]] = {}
    known: dict[tuple[str, ...] | int, bool] = {}
    opened: list[tuple[int, Attempt, re.Match[str]]] = []
    since = told = 0  # between them keywords tell no more than one that was looked at
    for keyword, begin, stop in lookup.hits(part):
        hit = start + begin
        if hit >= end:
            continue
        is_close = close_start <= hit < close_end
        groups = attempts[keyword]
        if groups is None:
            groups = lookup.load(keyword, narrow=narrow_only)
        for group in groups:
            first = group[0]
            if (first.close and not is_close) or (first.gated and not _holds(text, first, known)):
                continue
            if since < hit < told and first.rule.told_until is not None:
                continue
            if first.silent_until is not None and (until := first.silent_until(text, hit)):
                since, told = hit, until
                continue
            if first.lead:
                inside.setdefault(first, []).append((hit, stop - begin))
                continue
            match = first.at(text, hit, hit + first.reach)
            if match is not None:
                those, until = chosen(group, match)
                if until:
                    since, told = hit, until
                for attempt in those:
                    if attempt.each:
                        opened.append((hit, attempt, match))
                    else:
                        yield hit, attempt, match
    if opened:
        yield from members(opened)
    for attempt, hits in inside.items():
        for hit, match in lead_matches(attempt, text, hits):
            yield hit, attempt, match


def _holds(text: str, attempt: Attempt, known: dict[tuple[str, ...] | int, bool]) -> bool:
    """Whether what an attempt needs, one word of some or a run of signs, stands anywhere in a text; asked once for each."""
    needed = attempt.near or attempt.run
    if needed not in known:
        known[needed] = any(word in text for word in attempt.near) if attempt.near else _has_run(text, attempt.run)
    return known[needed]


def _has_run(text: str, length: int) -> bool:
    """Whether a text has so many signs of long values in a row."""
    return b"1" * length in text.encode("latin-1", "replace").translate(_LONG)


def finding(candidate: Candidate, text: str, key: bytes, start: int | None = None) -> Finding:
    """A candidate as a finding whose span is relative to `text`, or begins at `start`."""
    rule = candidate.rule
    first, last, severity, confidence, evidence = candidate.judged
    mark = fingerprint(rule.kind, text[first:last], key)
    span = Span(first, last) if start is None else Span(start, start + last - first)
    return Finding(span, rule.id, rule.kind, rule.category, severity, confidence, evidence, mark, rule.label)


def _allowed(one: Candidate, text: str, comments: Comments) -> bool:
    return allowed(text, one.judged.start, one.judged.end, (one.rule.kind, one.rule.id), comments)
