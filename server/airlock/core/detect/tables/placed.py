"""Which cells of a table hold personal data or secrets: columns say of what kind, and each cell is asked whether it can be that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.tables import columns, lowercase, secrets
from airlock.core.detect.tables.cells import Cell, Place, Reading, Table
from airlock.core.detect.tables.values import fitting, plainly

_AROUND = " \t\r\n`*\"'"
"""What may stand around a value in its cell."""
_LONGEST = 300
_FIRST_ROWS = 20
"""So many rows tell what a column without a name holds."""


def placed(text: str, tables: Iterable[Table]) -> Iterator[Reading]:
    """The tables of a text that hold something, each with its cells that do."""
    for table in tables:
        kinds = _kinds(table, text) if table.rows else []
        if any(kinds):
            places = _places(text, table, kinds)
            if places:
                yield Reading(table.start, table.end, places)


def _kinds(table: Table, text: str) -> list[str]:
    """One kind a column, empty where it holds nothing that counts."""
    personal = columns.kinds(table, text)
    secret = [secrets.kind_of(name) for name in table.names[: columns.MOST_COLUMNS]]
    if any(secret):
        return [one or other for one, other in zip_longest(personal, secret, fillvalue="")]
    at = -1 if any(table.names) else secrets.chosen(_columns(table, text))
    return [*personal[:at], personal[at] or "password", *personal[at + 1 :]] if 0 <= at < len(personal) else personal


def _columns(table: Table, text: str) -> list[list[str]]:
    """What stands in the first rows, by column."""
    rows = [[text[start:end].strip(_AROUND) for start, end in row[: columns.MOST_COLUMNS]] for row in table.rows[:_FIRST_ROWS]]
    return [list(column) for column in zip(*rows, strict=False)]


def _places(text: str, table: Table, kinds: list[str]) -> list[Place]:
    """The cells in columns of known kinds that can be what their column says, in text order."""
    return sorted(place for at, kind in enumerate(kinds) if kind for place in _in_column(text, table, at, kinds))


def _in_column(text: str, table: Table, at: int, kinds: list[str]) -> Iterator[Place]:
    """Those in one column; most of its values are told by their form, all at once."""
    kind, name = kinds[at], table.names[at][:60] if at < len(table.names) else ""
    reason = f"in the column `{name}`" if name else f"its column looks like this throughout: {kind.replace('_', ' ')}"
    cells = [(*row[at], record) for record, row in enumerate(table.rows) if at < len(row)]
    values = [text[start:end] for start, end, _ in cells]
    told, fits = frozenset(plainly(kind, values)), _Fitting(kind, name)
    small = lowercase.may_be_part(kind, name, kinds)
    for cell, whole in zip(cells, values, strict=True):
        start, end, record = cell
        if len(whole) == len(name) and whole.lower() == name.lower():  # a cell that only says its column's name again
            continue
        if whole not in told:
            if whole[:1] in _AROUND or whole[-1:] in _AROUND:
                start, end = _trimmed(start, whole)
            value = text[start:end]
            if not (1 < end - start <= _LONGEST and (fits[value] or (small and lowercase.may_be_names(value)))):
                continue
        yield Place(start, end, kind, name, record, reason)


class _Fitting(dict[str, bool]):
    """Whether values can be what their column says; asked once for each, for the same towns stand in many rows."""

    __slots__ = ("_secret", "_test")

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._secret = kind if kind in secrets.KINDS else ""
        self._test = partial(secrets.fits, kind, column=name) if self._secret else fitting(kind, name)

    def __missing__(self, value: str) -> bool:
        found = self[value] = value.lower() != "null" and self._test(value if self._secret else unescaped(value))
        return found


def _trimmed(start: int, value: str) -> Cell:
    """A cell without what stands around its value."""
    stripped = value.strip(_AROUND)
    start += len(value) - len(value.lstrip(_AROUND))
    return start, start + len(stripped)
