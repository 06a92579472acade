"""Keywords in letters outside ASCII, such as `氏名` or `телефон`, which the prefilter's bytes cannot tell apart.

Only texts that hold such letters are looked through. One expression finds the longest keyword at each place; every other keyword that
begins there is a prefix of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple


class ForeignKeywords:
    """All occurrences of these keywords, overlapping ones too: as they are written, with a capital, or in capitals."""

    __slots__ = ("_first", "_heads", "_keywords", "_lead", "_led", "_made")

    def __init__(self, keywords: Sequence[str], first: int) -> None:
        """`first` is the index of the first keyword."""
        self._keywords = keywords
        self._first = first
        self._led = tuple(form for keyword in keywords if keyword[0].isascii() for form in _forms(keyword))
        self._heads = frozenset(form[0] for keyword in keywords if not keyword[0].isascii() for form in _forms(keyword))
        self._lead = max(map(_plain_letters, keywords), default=0)
        self._made: _Made | None = None

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Keyword index, start and end offset of each."""
        if not self._keywords or text.isascii():
            return
        parts = [*_foreign_parts(text, self._lead)]
        if self._made is None:
            if all(self._heads.isdisjoint(text[start:end]) for start, end in parts) and not any(form in text for form in self._led):
                return  # dashes and quotes, say: making the expression takes longer than all else
            self._made = _made(self._keywords, self._first)
        pattern, prefixes, longest = self._made
        for start, end in parts:
            for match in pattern.finditer(text, start, end + longest):
                if match.start() >= end:
                    break
                for index, length in prefixes[match[1]]:
                    yield index, match.start(), match.start() + length


class _Made(NamedTuple):
    """What finds the longest keyword at each place, those at the beginning of each with their lengths, and the length of the longest."""

    pattern: re.Pattern[str]
    prefixes: Mapping[str, Sequence[tuple[int, int]]]
    longest: int


def _forms(keyword: str) -> tuple[str, ...]:
    return keyword, keyword.capitalize(), keyword.upper()


def _made(keywords: Sequence[str], first: int) -> _Made:
    numbered = tuple(enumerate(keywords, first))
    indexes = {form: index for index, keyword in numbered for form in _forms(keyword)}
    prefixes = {
        form: tuple((indexes[form[:length]], length) for length in range(1, len(form) + 1) if form[:length] in indexes) for form in indexes
    }
    behind: dict[str, list[str]] = {}
    for form in sorted(indexes, key=len, reverse=True):
        behind.setdefault(form[0], []).append(re.escape(form[1:]))
    heads = "".join(map(re.escape, behind))
    choices = "|".join(f"{re.escape(head)}(?:{'|'.join(rests)})" for head, rests in behind.items())
    return _Made(re.compile(rf"[{heads}](?<=(?=({choices})).)"), prefixes, max(map(len, indexes)))


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
