"""Finding what stands for values letter by letter: numbers, dates and synthetic values.

Such a text counts where it stands whole: not as part of a longer number or word. Nothing here knows a value. Absent: placeholders that are
words, which are read more freely (restore.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator

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
            anchor, start = _anchor(text)
            self._anchors.setdefault(anchor, set()).add(start)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._sorted)

    def starts(self, text: str, at: int) -> list[int]:
        """Where one may begin, from `at` on: wherever the longest run of letters or digits of one stands."""
        if len(self._anchors) <= _FEW:
            places = [(anchor, place) for anchor in self._anchors for place in _places(text, anchor)]
        elif self._anchors.keys().isdisjoint(_RUN.findall(text)):
            return []
        else:
            places = [(run[0], run.start()) for run in _RUN.finditer(text) if run[0] in self._anchors]
        return sorted({place - before for anchor, place in places for before in self._anchors[anchor] if place - before >= at})

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


def whole_in(text: str) -> Callable[[str], bool]:
    """Says of texts whether they stand whole in this one; quicker than searching for many."""
    runs: frozenset[str] = frozenset()

    def is_there(wanted: str) -> bool:
        nonlocal runs
        runs = runs or frozenset(_RUN.findall(text))
        return _anchor(wanted)[0] in runs and wanted in text

    return is_there


def _anchor(text: str) -> tuple[str, int]:
    """The longest run of letters or digits, and where it begins."""
    longest = max(_RUN.finditer(text), key=lambda run: len(run[0]), default=None)
    return (longest[0], longest.start()) if longest else (text, 0)


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
