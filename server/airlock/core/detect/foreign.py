"""Keywords in letters outside ASCII, such as `氏名` or `телефон`, which the prefilter's bytes of one a code point cannot tell apart.

Only texts that hold such letters are looked through, by a prefilter of their own: as UTF-8, in which no letter is a part of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from airlock.core.detect.prefilter import Prefilter, build_prefilter


class ForeignKeywords:
    """All occurrences of these keywords, overlapping ones too: as they are written, with a capital, or in capitals."""

    def __init__(self, keywords: Sequence[str], first: int, build: Callable[[Sequence[str]], Prefilter] = build_prefilter) -> None:
        """`first` is the index of the first keyword; `build` makes a prefilter."""
        self._keywords = keywords
        self._first = first
        self._build = build

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Keyword index, start and end offset of each, in the order they begin in, the shortest first."""
        if not self._keywords or text.isascii():
            return
        indexes, prefilter = self._forms
        data = text.encode("utf-8", "surrogatepass")
        at = byte = 0
        for start, end, form in sorted((start, end, form) for form, start, end in prefilter.hits(data)):
            at, byte = at + _length(data[byte:start]), start
            yield indexes[form], at, at + _length(data[start:end])

    @cached_property
    def _forms(self) -> tuple[Sequence[int], Prefilter]:
        """The keyword's index for each way to write one, and what finds those."""
        indexes = {form: index for index, keyword in enumerate(self._keywords, self._first) for form in _forms(keyword)}
        return tuple(indexes.values()), self._build([form.encode().decode("latin-1") for form in indexes])


def _forms(keyword: str) -> tuple[str, ...]:
    return keyword, keyword.capitalize(), keyword.upper()


def _length(data: bytes) -> int:
    """How many code points a piece of a text has."""
    return len(data.decode("utf-8", "surrogatepass"))
