"""Matching for rules whose keyword stands inside what they match, such as e-mail addresses.

For a keyword at `hit` the match wanted is the leftmost one that begins at most `lead` code points before it and takes it in. Trying that
anew at each hit would look at the same text again and again where hits are dense (`a@a@a@…`), so hits near each other are looked at
together, and a cursor remembers up to where nothing can begin. A scan stays linear whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from airlock.core.detect.ruleset import Attempt

_STRIDE = 2048
"""How far ahead of what is needed one search looks at most, in code points."""

_Hit = tuple[int, int]
"""A keyword's offset and length."""


def lead_matches(attempt: Attempt, text: str, hits: Iterable[_Hit]) -> Iterator[tuple[int, re.Match[str]]]:
    """Pairs of hit and match."""
    cursor = _Cursor(attempt, text)
    for run in _runs(sorted(hits), attempt.lead + attempt.reach):
        last = run[-1][0]
        for hit, length in run:
            match = cursor.at(hit, hit + length, last)
            if match is not None:
                yield hit, match


def _runs(hits: Sequence[_Hit], near: int) -> Iterator[Sequence[_Hit]]:
    """Hits in order, those together of which each is near the one before: between others nothing needs to be looked at."""
    first = 0
    for at in range(1, len(hits) + 1):
        if at == len(hits) or hits[at][0] - hits[at - 1][0] > near or hits[at][0] - hits[first][0] > _STRIDE:
            yield hits[first:at]
            first = at


class _Cursor:
    """No match begins in [_begin, _clear); `_next`, where there is one, begins at `_clear`."""

    __slots__ = ("_attempt", "_begin", "_clear", "_next", "_text")

    def __init__(self, attempt: Attempt, text: str) -> None:
        self._attempt = attempt
        self._text = text
        self._begin = self._clear = 0
        self._next: re.Match[str] | None = None

    def at(self, hit: int, end: int, last: int) -> re.Match[str] | None:
        """The leftmost match that takes in [hit, end). Ask in ascending order; `last` is the last of the hits that are near."""
        low = max(hit - self._attempt.lead, 0)
        if not self._begin <= low <= self._clear:
            self._begin = self._clear = low
            self._next = None
        while self._clear <= hit:
            match = self._next or self._search(last)
            if match is None or match.start() > hit:
                return None
            if match.start() >= low and match.end() >= end:
                return match
            self._clear, self._next = match.start() + 1, None
        return None

    def _search(self, last: int) -> re.Match[str] | None:
        """Look on from `_clear`. A rule never matches more than its reach, so what begins that far before the horizon is sure."""
        found = self._attempt.pattern.search(self._text, self._clear, last + self._attempt.reach)
        if found is not None and found.start() <= last:
            self._clear, self._next = found.start(), found
            return found
        self._clear = last + 1
        return None
