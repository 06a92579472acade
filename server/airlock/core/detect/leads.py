"""Matching for rules whose keyword stands inside what they match, such as e-mail addresses.

For a keyword at `hit` the match wanted is the leftmost one that begins at most `lead` code points before it and takes it in. Trying that
anew at each hit would look at the same text again and again where hits are dense (`a@a@a@…`), so a cursor remembers up to where nothing can
begin. A scan stays linear whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from airlock.core.detect.ruleset import Attempt

_STRIDE = 2048
"""How far ahead of what is needed one search looks, in code points."""


def lead_matches(attempt: Attempt, text: str, hits: Iterable[tuple[int, int]]) -> Iterator[tuple[int, re.Match[str]]]:
    """Pairs of hit and match; `hits` are pairs of a keyword's offset and length."""
    cursor = _Cursor(attempt, text)
    for hit, length in sorted(hits):
        match = cursor.at(hit, hit + length)
        if match is not None:
            yield hit, match


class _Cursor:
    """No match begins in [_begin, _clear); `_next`, where there is one, begins at `_clear`."""

    __slots__ = ("_attempt", "_begin", "_clear", "_next", "_text")

    def __init__(self, attempt: Attempt, text: str) -> None:
        self._attempt = attempt
        self._text = text
        self._begin = self._clear = 0
        self._next: re.Match[str] | None = None

    def at(self, hit: int, end: int) -> re.Match[str] | None:
        """The leftmost match that takes in [hit, end). Ask in ascending order."""
        low = max(hit - self._attempt.lead, 0)
        if not self._begin <= low <= self._clear:
            self._begin = self._clear = low
            self._next = None
        while self._clear <= hit:
            match = self._next or self._search(hit)
            if match is None or match.start() > hit:
                return None
            if match.start() >= low and match.end() >= end:
                return match
            self._clear, self._next = match.start() + 1, None
        return None

    def _search(self, hit: int) -> re.Match[str] | None:
        """Look on from `_clear`. A rule never matches more than its reach, so what begins that far before the horizon is sure."""
        horizon = hit + self._attempt.reach + _STRIDE
        found = self._attempt.pattern.search(self._text, self._clear, horizon)
        if found is not None and found.start() <= hit + _STRIDE:
            self._clear, self._next = found.start(), found
            return found
        self._clear = hit + _STRIDE + 1
        return None
