"""A text with conflicts between versions, as each of them has it: the others are blanked, as a preprocessor's branches are."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MIDDLE = "\n======="
_MARK = compiled(r"^(?:[<|>]{7}(?:[ \t][^\n]*)?|={7}[ \t]*)\r?$", re.MULTILINE)
_ORDERS = ("<=>", "<|=>")
_FIRST, _LAST, _BASE = 0, -1, 1


class Conflict(NamedTuple):
    """One place at which versions differ: all of it with its marks, and what each has there."""

    span: Span
    sides: tuple[Span, ...]
    """Of the first version, of the one both come from where it is given, of the last."""

    def hidden(self, at: int, side: int) -> Iterator[Span]:
        """What is not read: all but the version that an offset is in, else the one with this number."""
        kept = next((one for one in self.sides if one.start <= at < one.end), self.sides[side])
        yield Span(self.span.start, kept.start)
        yield Span(kept.end, self.span.end)

    def is_in_one(self, span: Span) -> bool:
        """Whether a span is in one version alone."""
        return any(one.start <= span.start and span.end <= one.end for one in self.sides)


def conflicts(text: str) -> tuple[Conflict, ...]:
    """The conflicts of a text in their order; none where their marks are in disorder."""
    if _MIDDLE not in text or "<<<<<<<" not in text:
        return ()
    found: list[Conflict] = []
    marks: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        if not marks and mark[0][0] == "=":
            continue  # the line under a title, say
        marks.append(mark)
        order = "".join(one[0][0] for one in marks)
        if not any(one.startswith(order) for one in _ORDERS):
            return ()
        if order in _ORDERS:
            sides = tuple(Span(one.end() + 1, after.start()) for one, after in itertools.pairwise(marks))
            found.append(Conflict(Span(marks[0].start(), mark.end()), sides))
            marks = []
    return () if marks else tuple(found)


def versions(text: str, found: Sequence[Conflict], at: int) -> list[str]:
    """The text as each version has it, that of an offset first; of the conflict that the offset is in, all have the same."""
    within = next((one for one in found if one.span.start <= at < one.span.end), None)
    numbers = (_LAST, _FIRST) if within is not None and within.sides[_LAST].start <= at else (_FIRST, _LAST)
    has_base = any(len(one.sides) == len(_ORDERS[1]) - 1 for one in found)
    return [_version(text, found, at, side) for side in (*numbers, *((_BASE,) if has_base else ()))]


def _version(text: str, found: Sequence[Conflict], at: int, side: int) -> str:
    pieces: list[str] = []
    done = 0
    for span in (span for one in found for span in one.hidden(at, side)):
        pieces += (text[done : span.start], re.sub(r"[^\n]", " ", text[span.start : span.end]))
        done = span.end
    return "".join((*pieces, text[done:]))


def beside_marks(found: Sequence[Conflict], at: int) -> int:
    """An offset that is not on a mark: in the version that the mark begins which it is on, or in the one before the last."""
    for one in found:
        if one.span.start <= at <= one.span.end and not any(side.start <= at < side.end for side in one.sides):
            filled = [side for side in one.sides if side.start < side.end]
            after = next((side.start for side in filled if side.start > at), None)
            return after if after is not None else filled[-1].end - 1 if filled else max(one.span.start - 1, 0)
    return at
