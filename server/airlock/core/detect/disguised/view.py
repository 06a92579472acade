"""What a disguised text says, and where each of its characters came from.

A view is a text that was read out of another one: decoded, unescaped, or put together from pieces. Rules look at the view; what they find
is carried back to the places that must be redacted. Views can be read out of views, and places are then carried back step by step.
Nothing here knows an encoding.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from airlock.core.model import Span

SEPARATOR = "\n\x1e\n"
"""Stands between regions of a view that have nothing to do with each other; no rule matches across it."""
_SEGMENT_COST = 24
"""What a segment takes of the budget besides its characters: short segments cost time, not room."""


class Origin(Enum):
    """How a segment of a view came from its place."""

    VERBATIM = 1
    """Character by character."""
    WHOLE = 2
    """By decoding: any of it is all of its place."""
    AROUND = 3
    """Character by character, and only there to show what stands beside the disguised text."""
    SEPARATOR = 4
    """From nowhere: regions end here."""


class View(NamedTuple):
    """A text with the places its segments came from, ordered by `starts`. `how` completes the sentence "the value is …"."""

    text: str
    how: str
    starts: list[int]
    places: list[tuple[int, int, Origin]]

    def parts(self, start: int, end: int) -> tuple[Span, ...]:
        """The places that make up [start, end): in order, each as small as it can be, neighbours joined.

        Nothing when the range goes across regions or holds nothing that was disguised.
        """
        out: list[Span] = []
        disguised = False
        for place, origin in self._places(start, end):
            if origin is Origin.SEPARATOR:
                return ()
            disguised = disguised or origin is not Origin.AROUND
            if out and place.start <= out[-1].end:
                out[-1] = Span(out[-1].start, max(out[-1].end, place.end))
            elif place.start < place.end:
                out.append(place)
        return tuple(out) if disguised else ()

    def _places(self, start: int, end: int) -> Iterator[tuple[Span, Origin]]:
        index = max(bisect_right(self.starts, start) - 1, 0)
        while index < len(self.starts) and self.starts[index] < end:
            begin = self.starts[index]
            first, last, origin = self.places[index]
            if origin in (Origin.VERBATIM, Origin.AROUND):
                yield Span(first + max(start - begin, 0), min(last, first + end - begin)), origin
            else:
                yield Span(first, last), origin
            index += 1


class Budget:
    """How much more work one kind of disguise may make in one document, in code points read out; other work is charged like it."""

    __slots__ = ("left",)

    def __init__(self, size: int) -> None:
        self.left = size

    def spend(self, amount: int) -> bool:
        """Charges work; False once there is nothing left to spend."""
        self.left -= amount
        return self.left > 0


class Draft:
    """A view being written. Once the budget is used up, what is added is left out."""

    __slots__ = ("_budget", "_length", "_pieces", "_places", "_starts")

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._places: list[tuple[int, int, Origin]] = []
        self._length = 0

    @property
    def full(self) -> bool:
        """Whether nothing more can be added."""
        return self._budget.left <= 0

    def add(self, text: str, start: int, end: int, origin: Origin) -> None:
        """Adds a text that came from [start, end)."""
        if not text or self._budget.left <= 0:
            return
        self._budget.left -= len(text) + _SEGMENT_COST
        self._pieces.append(text)
        self._starts.append(self._length)
        self._places.append((start, end, origin))
        self._length += len(text)

    def separate(self) -> None:
        """Ends a region."""
        if self._places and self._places[-1][2] is not Origin.SEPARATOR:
            self.add(SEPARATOR, 0, 0, Origin.SEPARATOR)

    def view(self, how: str) -> View | None:
        """What was written, None when it is nothing."""
        return View("".join(self._pieces), how, self._starts, self._places) if self._pieces else None
