"""Finding what stands for values letter by letter: numbers, dates and synthetic values.

Such a text counts where it stands whole: not as part of a longer number or word. Nothing here knows a value. Absent: placeholders that are
words, which are read more freely (restore.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection

from airlock.core.model import Span

_RUN = re.compile(r"[0-9]+|[A-Za-z]+")
_HEAD = 3
"""All literals are at least that long."""
_FEW = 8


def stands_whole(text: str, start: int, end: int) -> bool:
    """Whether what stands at [start, end) is not part of a longer number or word."""
    return not (
        _goes_on(text[start : start + 1], text[start - 1 : start] if start else "", ".")
        or _goes_on(text[end - 1 : end], text[end : end + 1])
    )


def _goes_on(edge: str, beside: str, also: str = "") -> bool:
    if edge.isdigit():
        return beside.isdigit() or (beside != "" and beside in also)
    return edge.isalnum() and (beside.isalnum() or beside == "_")


class Literals:
    """A set of texts to be found in others. Immutable."""

    __slots__ = ("_anchors", "_by_head", "_longest", "_sorted")

    def __init__(self, texts: Collection[str]) -> None:
        self._sorted = sorted({text for text in texts if len(text) >= _HEAD})
        self._longest = max(map(len, self._sorted), default=0)
        self._by_head: dict[str, list[str]] = {}
        self._anchors: dict[str, set[int]] = {}
        for text in sorted(self._sorted, key=len, reverse=True):
            self._by_head.setdefault(text[:_HEAD], []).append(text)
            anchor = max(_RUN.finditer(text), key=lambda run: len(run[0]))
            self._anchors.setdefault(anchor[0], set()).add(anchor.start())

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._sorted)

    def starts(self, text: str, at: int) -> list[int]:
        """Where one may begin, from `at` on: wherever the longest run of letters or digits of one stands."""
        if len(self._anchors) <= _FEW:
            there = [anchor for anchor in self._anchors if anchor in text]
        else:
            there = list(self._anchors.keys() & set(_RUN.findall(text)))
        out: set[int] = set()
        for anchor in there:
            place = text.find(anchor)
            while place >= 0:
                out.update(place - before for before in self._anchors[anchor] if place - before >= at)
                place = text.find(anchor, place + 1)
        return sorted(out)

    def at(self, text: str, start: int) -> str | None:
        """The longest that stands whole at `start`."""
        for literal in self._by_head.get(text[start : start + _HEAD], ()):
            if text.startswith(literal, start) and stands_whole(text, start, start + len(literal)):
                return literal
        return None

    def spans(self, text: str) -> list[Span]:
        """Where they stand, from left to right, none overlapping another."""
        out: list[Span] = []
        for start in self.starts(text, 0):
            if (not out or start >= out[-1].end) and (literal := self.at(text, start)) is not None:
                out.append(Span(start, start + len(literal)))
        return out

    def open_from(self, text: str, at: int) -> int:
        """From where on the end of the text may be the beginning of one, or one that may yet go on; its length where nothing is."""
        for start in range(max(len(text) - self._longest, at), len(text)):
            if _goes_on(text[start], text[start - 1] if start else "", "."):
                continue
            rest = text[start:]
            near = bisect_left(self._sorted, rest)
            if near < len(self._sorted) and self._sorted[near].startswith(rest):
                return start
        return len(text)
