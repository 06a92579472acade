"""Which parts of code are worth reading: of a bundle of megabytes, the few that speak of somebody.

Short code is read whole or not at all. Long code is asked in parts, and what says nothing is handed to readers as blanks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from airlock.core.detect.tables import code_signs, columnar, telling

_WHOLE = 40_000
"""Up to so many code points code is one part."""
_PART, _MORE = 20_000, 3_000
"""How long the parts of longer code are, and how much behind each is read with it, in code points."""
_LINE = 3_000
"""A part begins with a line that began no farther before it."""

_Places = Mapping[str, Sequence[int]]


def worth_reading(text: str, lowered: str, present: _Places, found: _Places, *, by_columns: bool = False) -> str:
    """The text with blanks for its parts that cannot hold records or rows of anybody; empty where none can.

    The whole says enough of people, or may hold a table that is written `by_columns`. `lowered` is the text in small letters; `found` says
    where the words of readers stand in it, and `present` where those do that keys of personal data are made of. Every code point stays
    where it is.
    """
    if len(text) <= _WHOLE:
        return text if by_columns or code_signs.may_have(text, present) else ""
    shown: list[str] = []
    done = 0
    for start, end in _parts(text):
        part, here = text[start:end], _between(present, start, end)
        told = telling.says_enough(lowered[start:end], here, _between(found, start, end)) and code_signs.may_have(part, here)
        if told or (by_columns and columnar.may_have(part)):
            shown += (" " * (start - done), text[max(start, done) : end])
            done = end
    return "".join((*shown, " " * (len(text) - done))) if shown else ""


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Parts that overlap, in order. They begin with a line where there are any, so that none begins inside a string."""
    for at in range(0, len(text), _PART):
        yield text.rfind("\n", max(at - _LINE, 0), at) + 1 or at, min(at + _PART + _MORE, len(text))


def _between(places: _Places, start: int, end: int) -> dict[str, list[int]]:
    """Those of the places that are in [start, end), counted from `start`."""
    inside = ((word, at[bisect_left(at, start) : bisect_left(at, end)]) for word, at in places.items())
    return {word: [one - start for one in at] for word, at in inside if at}
