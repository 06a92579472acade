"""Tables that are written column by column: `{"name": ["…", "…"], "city": ["…", "…"]}`, `data.frame(name = c("…", "…"))`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.columns import is_weak
from airlock.core.detect.tables.tree import Group, Item

_NAMES = LazyPattern(
    r"(?:name|Name|NAME)s?[\"'`]?\]?\s?(?:=>|[:=])\s?(?:c\(|list\(|vec!\[|\[|array\()\s{0,12}[\"'`]([^\"`\r\n,]{3,60})[\"'`]\s{0,4}[,\])]"
)
"""A list with a `name` for its first value."""
_AGES = LazyPattern(
    r"\b(?:(?:age|Age|AGE)|(?P<secret>password|Password|PASSWORD))[ ]?[\"'`]?\]?\s?(?:=>|[:=])\s?(?:c\(|list\(|vec!\[|\[|array\()"
    r"\s{0,12}(?(secret)[\"'`]|\d{1,2}\s{0,4},)"
)
"""A list of ages, or of passwords."""
_MOST_COLUMNS = 200
_Row = Callable[[Item], Sequence[Cell] | None]


def may_have(text: str) -> bool:
    """Whether a text may have such a table of people of whom no other column tells: it is asked of every text."""
    names = _NAMES.findall(text)
    return any(map(people.is_full_name, names)) or (any(map(people.is_given, names)) and _AGES.search(text) is not None)


def table(group: Group, key: str, row: _Row) -> Table | None:
    """The table in a group of lists that are as long as each other, of which one says something of somebody; `row` reads a list's cells."""
    if not 2 <= len(group.items) <= _MOST_COLUMNS or not group.items[0].key:
        return None
    columns = [item for item in group.items if item.key and isinstance(item.value, Group)]
    if len({item.key for item in columns}) < max(len(columns), 2) or not any(kind_said(item.key) or is_weak(item.key) for item in columns):
        return None
    cells = [row(Item("", item.value)) for item in columns]
    height = len(cells[0] or ())
    if height < 2 or any(column is None or len(column) != height for column in cells):
        return None
    rows = list(zip(*(column for column in cells if column), strict=True))
    return Table(group.start, group.end, tuple(item.key for item in columns), rows, key)
