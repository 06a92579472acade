"""Keywords in letters outside ASCII, such as `氏名` or `телефон`, which the prefilter's bytes cannot tell apart.

Only texts that hold such letters are looked through, letter by letter: few begin a keyword, and making an expression of all of them takes
longer than all else that is done with most files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple


class ForeignKeywords:
    """All occurrences of these keywords, overlapping ones too: as they are written, with a capital, or in capitals."""

    def __init__(self, keywords: Sequence[str], first: int) -> None:
        """`first` is the index of the first keyword."""
        self._keywords = keywords
        self._first = first

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Keyword index, start and end offset of each."""
        if not self._keywords or text.isascii():
            return
        heads, lead = self._heads
        for start, end in _foreign_parts(text, lead):
            for at in range(start, end) if end - start < _LONG else self._beginnings(text, start, end):
                head = heads.get(text[at])
                if head is None or not text.startswith(head.forms, at):
                    continue
                for form, index in zip(head.forms, head.indexes, strict=True):
                    if text.startswith(form, at):
                        yield index, at, at + len(form)

    def _beginnings(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where letters stand that begin a keyword."""
        return (letter.start() for letter in self._letters.finditer(text, start, end))

    @cached_property
    def _letters(self) -> re.Pattern[str]:
        return re.compile(f"[{''.join(map(re.escape, self._heads[0]))}]")

    @cached_property
    def _heads(self) -> tuple[Mapping[str, _Head], int]:
        """What begins with each letter, and how many letters of ASCII a keyword begins with at most."""
        indexes = {form: index for index, keyword in enumerate(self._keywords, self._first) for form in _forms(keyword)}
        behind: dict[str, list[str]] = {}
        for form in sorted(indexes, key=len):
            behind.setdefault(form[0], []).append(form)
        heads = {letter: _Head(tuple(forms), tuple(indexes[form] for form in forms)) for letter, forms in behind.items()}
        return heads, max(map(_plain_letters, self._keywords))


class _Head(NamedTuple):
    """Keywords as they are written, the shortest first, that begin with the same letter, and the index of each."""

    forms: tuple[str, ...]
    indexes: tuple[int, ...]


def _forms(keyword: str) -> tuple[str, ...]:
    return keyword, keyword.capitalize(), keyword.upper()


_LONG = 60
"""So many code points are looked through faster with an expression, which takes a while to make."""
_SPARSE = 50
"""Where one character of so many is foreign, it is faster to go from one to the next than to look at all."""


def _plain_letters(keyword: str) -> int:
    """How many letters of ASCII a keyword begins with."""
    return next(at for at, letter in enumerate(keyword) if not letter.isascii())


def _foreign_parts(text: str, lead: int) -> Iterator[tuple[int, int]]:
    """Where keywords with letters outside ASCII may begin: the whole, or runs of such letters and as much as `lead` before them."""
    marks = text.encode("ascii", "replace")
    if marks.count(b"?") * _SPARSE > len(text):
        yield 0, len(text)
        return
    after = 0
    for run in re.finditer(rb"\?\?*", marks):  # a literal first, which is what is found fast
        yield max(run.start() - lead, after), run.end()
        after = run.end()
