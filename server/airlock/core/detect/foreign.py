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
        data = _lower(text).encode("utf-8", "surrogatepass")
        at = byte = 0
        for index, start, _ in sorted(self._prefilter.hits(data), key=_BY_START):
            if start != byte:
                at, byte = at + len(data[byte:start].decode("utf-8", "surrogatepass")), start
            if self._keywords[index] not in _ENDS or (at and text[at - 1].isalpha()):
                yield self._first + index, at, at + len(self._keywords[index])

    @cached_property
    def _prefilter(self) -> Prefilter:
        return self._build([keyword.encode().decode("latin-1") for keyword in self._keywords])


def _lower(text: str) -> str:
    """A text in small letters, as many code points: only one letter would become two, https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt."""
    return text.replace("\u0130", "i").lower()
