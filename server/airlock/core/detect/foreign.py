"""Keywords in letters outside ASCII, such as `氏名` or `телефон`, which the prefilter's bytes of one a code point cannot tell apart.

Only texts that hold such letters are looked through, by a prefilter of their own: as UTF-8, in which no letter is a part of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter

from airlock.core.detect.prefilter import Prefilter, build_prefilter

_BY_START = itemgetter(1)
_ENDS = frozenset(("ße", "ón", "ço", "ść", "ão", "ção"))
"""Keywords that only end words, `Straße`, `dirección`: behind no letter they are nothing."""

_PIECE = 1024
"""Where so many code points in a row are all ASCII, no keyword is looked for, as in most of a program with one table of foreign letters."""


class ForeignKeywords:
    """All occurrences of these keywords, overlapping ones too; they are in small letters, and case does not matter."""

    def __init__(self, keywords: Sequence[str], first: int, build: Callable[[Sequence[str]], Prefilter] = build_prefilter) -> None:
        """`first` is the index of the first keyword; `build` makes a prefilter."""
        self._keywords = keywords
        self._first = first
        self._build = build

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Keyword index, start and end offset of each, in the order they begin in."""
        if not self._keywords or text.isascii():
            return
        for start, end in _stretches(text, self._longest):
            for index, at in self._within(text[start:end]):
                begin = start + at
                if self._keywords[index] not in _ENDS or (begin and text[begin - 1].isalpha()):
                    yield self._first + index, begin, begin + len(self._keywords[index])

    def _within(self, stretch: str) -> Iterator[tuple[int, int]]:
        """Keyword index and start offset of each, in the order they begin in."""
        data = _lower(stretch).encode("utf-8", "surrogatepass")
        at = byte = 0
        for index, start, _ in sorted(self._prefilter.hits(data), key=_BY_START):
            if start != byte:
                at, byte = at + len(data[byte:start].decode("utf-8", "surrogatepass")), start
            yield index, at

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._keywords))

    @cached_property
    def _prefilter(self) -> Prefilter:
        return self._build([keyword.encode().decode("latin-1") for keyword in self._keywords])


def _lower(text: str) -> str:
    """A text in small letters, as many code points: only one letter would become two, https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt."""
    return text.replace("\u0130", "i").lower()


def _stretches(text: str, longest: int) -> Iterator[tuple[int, int]]:
    """The parts of a text in which letters outside ASCII stand, each with as much before and behind it as a keyword is long."""
    begun = None
    for start in range(0, len(text), _PIECE):
        if not text[start : start + _PIECE].isascii():
            begun = start if begun is None else begun
        elif begun is not None:
            yield max(begun - longest, 0), start + longest
            begun = None
    if begun is not None:
        yield max(begun - longest, 0), len(text)
