"""A line of source to show, with every value in it hidden, cut to the part that matters, and its width on a terminal known.

Hidden are all findings of the text, not only the one that is shown, and every repetition of their values on the line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from airlock.core.model import Span
from airlock.core.model.reprs import repr_without

_DOT = "•"
_TAB = 4
_SHORTEST = 4
_LEAD, _WINDOW = 48, 112
_FARTHEST = 4096
_CUT = "…"


class Mask(NamedTuple):
    """What must not be shown of one text."""

    text: str
    spans: tuple[Span, ...]
    """Sorted and apart from each other."""
    values: dict[str, tuple[str, ...]]
    """The hidden values by their first characters."""
    longest: int

    def __repr__(self) -> str:
        return repr_without(self, "text", "values")

    @classmethod
    def of(cls, text: str, spans: Sequence[Span]) -> Mask:
        """A mask over the sorted, disjoint `spans` of a text."""
        pieces = {piece for s in spans for piece in re.split(r"\s*[\r\n]+\s*", text[s.start : s.end]) if len(piece) >= _SHORTEST}
        grouped: dict[str, list[str]] = {}
        for piece in pieces:
            grouped.setdefault(piece[:_SHORTEST], []).append(piece)
        return cls(text, tuple(spans), {k: tuple(v) for k, v in grouped.items()}, max(map(len, pieces), default=0))

    def hidden(self, window: Span) -> list[bool]:
        """For each character of a range of the text, whether it is hidden."""
        out = [False] * (window.end - window.start)
        at = bisect_left(self.spans, window.start, key=lambda s: s.end)
        while at < len(self.spans) and self.spans[at].start < window.end:
            _mark(out, window, self.spans[at])
            at += 1
        for start in range(max(0, window.start - min(self.longest, _FARTHEST)), window.end):
            for value in self.values.get(self.text[start : start + _SHORTEST], ()):
                if self.text.startswith(value, start):
                    _mark(out, window, Span(start, start + len(value)))
        return out


def _mark(out: list[bool], window: Span, span: Span) -> None:
    for i in range(max(span.start, window.start), min(span.end, window.end)):
        out[i - window.start] = True


class Shown(NamedTuple):
    """A line as shown, and the columns of a terminal that lie before and under the marked part."""

    line: str
    before: int
    under: int


def shown(mask: Mask, line: Span, marked: Span) -> Shown:
    """The line around `marked`, which begins on it; of a long line only a part."""
    start = max(line.start, marked.start - _LEAD)
    end = min(line.end, start + _WINDOW)
    hidden = mask.hidden(Span(start, end))
    glyphs = [_DOT if hide else _glyph(mask.text[start + i]) for i, hide in enumerate(hidden)]
    cut_left, cut_right = start > line.start, end < line.end
    first, last = marked.start - start, min(marked.end, end) - start
    return Shown(
        line=(_CUT if cut_left else "") + "".join(glyphs) + (_CUT if cut_right else ""),
        before=cut_left + sum(map(width, glyphs[:first])),
        under=max(1, sum(map(width, glyphs[first:last]))),
    )


def width(text: str) -> int:
    """Columns of a terminal that a text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(c) for c in text)


def _columns(c: str) -> int:
    if unicodedata.category(c) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


def _glyph(c: str) -> str:
    if c == "\t":
        return " " * _TAB
    if c.isprintable():
        return c
    return " " * _columns(c) if unicodedata.category(c) == "Zs" else "\N{REPLACEMENT CHARACTER}"
