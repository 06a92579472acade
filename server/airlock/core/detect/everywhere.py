"""Rules without a keyword: expressions that somebody wrote, tried wherever a word or a sign begins.

Whether a place counts depends on the character before it alone, so that a window of a text gives the same matches as the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from airlock.core.detect.attempts import Attempt
from airlock.core.detect.shelves import Shelf

_BEGINS = r"(?u:(?<!\w)|(?=\W))"


class Everywhere:
    """One such rule."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt

    @cached_property
    def _places(self) -> re.Pattern[str]:
        """Finds the first character of a match; a class of characters at its beginning is what `re` searches for fast."""
        from airlock.core.detect.custom.ways import first_characters  # which needs rules itself

        pattern = self._attempt.rule.pattern
        return re.compile(f"{first_characters(pattern)}(?<={_BEGINS}(?={pattern})(?s:.))", re.ASCII)

    def matches(self, text: str, start: int, end: int) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
        """The places in [start, end) where it matches, with the match."""
        for place in self._places.finditer(text, start, min(end + self._attempt.reach, len(text))):
            if place.start() >= end:
                return
            match = self._attempt.match(text, place.start())
            if match is not None:
                yield place.start(), self._attempt, match


def everywhere(shelves: Sequence[Shelf]) -> tuple[Everywhere, ...]:
    """Those of some shelves."""
    return tuple(Everywhere(attempt) for shelf in shelves for attempt in shelf.attempts if attempt.rule.everywhere)
