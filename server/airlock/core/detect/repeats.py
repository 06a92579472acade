"""Stretches of a text that say the same thing over and over, so that they are looked at once.

What a hit amounts to depends only on what stands LOOK_BACK code points before it to its reach and LOOK_AHEAD behind it. So a text may be
looked at without most of such a stretch: what is found in one period of what is left of it, with enough of the same before and behind,
stands in each that was left out as well, and nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

LOOK_BACK = 2048
"""Nothing before this many code points ahead of a hit matters to it: lead, key names, quotes on the line, allow comments."""
LOOK_AHEAD = 512
"""Nothing behind `reach` and this many code points more matters to a hit."""

_PROBE = 1024
"""What is looked for again: long enough that it hardly comes again before the period is over."""
_LONGEST = 8192
"""The longest period."""
_STRIDE = 4096
"""How far apart a text is probed."""
_WORTHWHILE = 4096
"""Nothing shorter is left out."""
_LARGE = 32_768
"""Smaller texts are not worth the search: whatever they say is looked at soon enough."""


class _Cut(NamedTuple):
    """What is left out of a text: `times` periods behind the one that begins at `start`."""

    start: int
    period: int
    times: int


class Shortened:
    """A text without most of what repeats in it, and where what is found there stands in the whole."""

    __slots__ = ("_cuts", "text")

    def __init__(self, text: str, cuts: Sequence[_Cut]) -> None:
        pieces, begin = [], 0
        for start, period, times in cuts:
            pieces.append(text[begin : start + period])
            begin = start + period * (times + 1)
        self.text = "".join((*pieces, text[begin:]))
        self._cuts = cuts

    def shifts(self, hit: int) -> Iterator[int]:
        """How much further on in the whole text a hit stands, each time that it does."""
        left_out = 0
        for start, period, times in self._cuts:
            if hit + left_out < start:
                break
            if hit + left_out < start + period:
                yield from range(left_out, left_out + period * times, period)
            left_out += period * times
        yield left_out


def shortened(text: str, reach: int) -> Shortened | None:
    """The text without most of what repeats, for rules of that reach; None where there is nothing worthwhile to leave out."""
    cuts = list(_cuts(text, reach + LOOK_AHEAD)) if len(text) >= _LARGE else ()
    return Shortened(text, cuts) if cuts else None


def _cuts(text: str, ahead: int) -> Iterator[_Cut]:
    """What to leave out so that there is as much of the same behind each hit as `ahead` says."""
    begin, least = 0, LOOK_BACK + ahead + _WORTHWHILE
    while begin + least < len(text):
        probe = text[begin : begin + _PROBE]
        again = text.find(probe, begin + 1, begin + _LONGEST + _PROBE)
        if again < 0:
            begin += _STRIDE
            continue
        start, period, end = begin + LOOK_BACK, again - begin, _end(text, begin, again - begin)
        times = (end - ahead - start) // period - 1
        if times * period >= _WORTHWHILE:
            yield _Cut(start, period, times)
        begin = max(end, begin + _STRIDE)


def _end(text: str, begin: int, period: int) -> int:
    """Where what begins at `begin` ceases to be the same as a period before."""
    end, step = begin + period, _STRIDE
    while step:
        if end < len(text) and text[end : end + step] == text[end - period : end - period + step]:
            end = min(end + step, len(text))
            step *= 2
        else:
            step //= 2
    return end
