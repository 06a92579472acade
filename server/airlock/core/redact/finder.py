"""Finding many texts in a long one.

Searching for each by itself takes a pass for each. Here every eighth place of the long text is looked up once in a table of pieces: any
fifteen characters have a whole piece of eight at such a place, wherever they begin. For short texts it is every fourth place. Where there
is less to look at than to look for, the table is of the long text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress

LEAST = 7
"""The shortest text that can be found."""
_SHORT, _LONG = 4, 8
_FEW = 24
"""So many are quicker to search for one by one."""

Table = dict[str, set[tuple[int, int]]]
"""For a piece, how far before it a text may begin that has it, and how long that text is."""


class Finder:
    """Finds a fixed set of texts of at least `LEAST` code points each; others are left out."""

    __slots__ = ("_all", "_tables")

    def __init__(self, wanted: Collection[str]) -> None:
        self._all = {text for text in wanted if len(text) >= LEAST}
        self._tables: dict[int, Table] = {}

    def hits(self, text: str) -> Iterator[tuple[int, str]]:
        """Where which of them stands, overlapping ones too, in no promised order."""
        if len(self._all) <= _FEW:
            return _one_by_one(text, self._all)
        if not self._tables and len(text) < _LONG * len(self._all):
            return _looked_up(text, self._all)
        self._tables = self._tables or _tables(self._all)
        return _sampled(text, self._tables, self._all)


def _one_by_one(text: str, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
    for one in wanted:
        at = text.find(one)
        while at >= 0:
            yield at, one
            at = text.find(one, at + 1)


def _looked_up(text: str, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
    pieces: dict[str, list[int]] = {}
    for at in range(0, len(text) - _SHORT + 1, _SHORT):
        pieces.setdefault(text[at : at + _SHORT], []).append(at)
    for one in wanted:
        first = _rarest(one, _SHORT, pieces)
        for before in range(first, first + _SHORT):
            for at in pieces.get(one[before : before + _SHORT], ()):
                if at >= before and text.startswith(one, at - before):
                    yield at - before, one


def _rarest(one: str, step: int, pieces: Mapping[str, Sequence[int]]) -> int:
    """Where in a text to begin to look its pieces up: many texts begin alike, others end alike."""
    room = len(one) - (2 * step - 1)
    return min((0, room // 2, room), key=lambda first: len(pieces.get(one[first : first + step], ())))


def _tables(wanted: Collection[str]) -> dict[int, Table]:
    tables: dict[int, Table] = {}
    for one in wanted:
        length = len(one)
        step = _LONG if length >= 2 * _LONG - 1 else _SHORT
        table = tables.setdefault(step, {})
        for before in range(step):
            piece = one[before : before + step]
            if piece in table:
                table[piece].add((before, length))
            else:
                table[piece] = {(before, length)}
    return tables


def _sampled(text: str, tables: Mapping[int, Table], wanted: AbstractSet[str]) -> Iterator[tuple[int, str]]:
    for step, table in tables.items():
        pieces = re.findall(f"(?s:.{{{step}}})", text)
        for place in compress(range(0, len(text), step), map(table.__contains__, pieces)):
            for before, length in table[text[place : place + step]]:
                start = place - before
                if start >= 0 and (one := text[start : start + length]) in wanted:
                    yield start, one
