"""Keywords in letters outside ASCII, such as `氏名` or `телефон`, which the prefilter's bytes cannot tell apart.

Only texts that hold such letters are looked through. One expression finds the longest keyword at each place; every other keyword that
begins there is a prefix of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence


class ForeignKeywords:
    """All occurrences of these keywords, overlapping ones too: as they are written, with a capital, or in capitals."""

    __slots__ = ("_longest", "_pattern", "_prefixes", "_source")

    def __init__(self, keywords: Sequence[str], first: int) -> None:
        """`first` is the index of the first keyword."""
        numbered = tuple(enumerate(keywords, first))
        indexes = {form: index for index, keyword in numbered for form in (keyword, keyword.capitalize(), keyword.upper())}
        self._prefixes = {
            form: tuple((indexes[form[:length]], length) for length in range(1, len(form) + 1) if form[:length] in indexes)
            for form in indexes
        }
        self._longest = max(map(len, indexes), default=0)
        heads = "".join(sorted({re.escape(keyword[0]) for keyword in indexes}))
        choices = "|".join(map(re.escape, sorted(indexes, key=len, reverse=True)))
        self._source = rf"[{heads}](?<=(?=({choices})).)" if indexes else ""
        self._pattern: re.Pattern[str] | None = None

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Keyword index, start and end offset of each."""
        if not self._source or text.isascii():
            return
        if self._pattern is None:
            self._pattern = re.compile(self._source)
        for start, end in _foreign_parts(text):
            for match in self._pattern.finditer(text, start, end + self._longest):
                if match.start() >= end:
                    break
                for index, length in self._prefixes[match[1]]:
                    yield index, match.start(), match.start() + length


_SPARSE = 50
"""Where one character of so many is foreign, it is faster to go from one to the next than to look at all."""


def _foreign_parts(text: str) -> Iterator[tuple[int, int]]:
    """Where letters outside ASCII may stand: the whole, or runs of them."""
    marks = text.encode("ascii", "replace")
    if marks.count(b"?") * _SPARSE > len(text):
        yield 0, len(text)
        return
    for run in re.finditer(rb"\?\?*", marks):  # a literal first, which is what is found fast
        yield run.span()
