"""Finding many texts in a long one.

Searching for each by itself takes a pass for each. Here every eighth place of the long text is looked up once in a table of pieces: a text
of at least fifteen characters has a whole piece of eight at such a place, wherever it begins; for shorter ones it is every fourth. Where
there is less to look at than to look for, the table is of the long text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

LEAST = 7
"""The shortest text that can be found."""
_SHORT, _LONG = 4, 8
_FEW = 24
"""So many are quicker to search for one by one."""

Table = dict[str, list[tuple[str, int]]]


class Finder:
    """Finds a fixed set of texts of at least `LEAST` code points each; others are left out."""

    __slots__ = ("_all", "_tables")

    def __init__(self, wanted: Collection[str]) -> None:
        self._all = [text for text in wanted if len(text) >= LEAST]
        self._tables: dict[int, Table] = {}

    def hits(self, text: str) -> Iterator[tuple[int, str]]:
        """Where which of them stands, overlapping ones too, in no promised order."""
        if len(self._all) <= _FEW:
            return _one_by_one(text, self._all)
        if not self._tables and len(text) < _LONG * len(self._all):
            return _looked_up(text, self._all)
        self._tables = self._tables or _tables(self._all)
        return _sampled(text, self._tables)


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
        for before in range(_SHORT):
            for at in pieces.get(one[before : before + _SHORT], ()):
                if at >= before and text.startswith(one, at - before):
                    yield at - before, one


def _tables(wanted: Collection[str]) -> dict[int, Table]:
    tables: dict[int, Table] = {}
    for one in wanted:
        step = _LONG if len(one) >= 2 * _LONG - 1 else _SHORT
        table = tables.setdefault(step, {})
        for before in range(step):
            table.setdefault(one[before : before + step], []).append((one, before))
    return tables


def _sampled(text: str, tables: dict[int, Table]) -> Iterator[tuple[int, str]]:
    for step, table in tables.items():
        for place in [at for at in range(0, len(text) - step + 1, step) if text[at : at + step] in table]:
            for one, before in table[text[place : place + step]]:
                if place >= before and text.startswith(one, place - before):
                    yield place - before, one
