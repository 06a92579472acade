"""Rows that code hands to a statement: `run("INSERT INTO users (name, email) VALUES (?, ?)", ["…", "…"])`, then `statement.run("…", "…")`.

The statement says which column each parameter is for. Parameters with names of their own are left to those who read names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.tables import sql
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.tree import Atom, Group, Item

_PARAMETER = r"(?:\?\d{0,3}|%s|\$\d{1,3}|:\d{1,3})(?![\w:])"
_LONGEST = 4000
"""Of longer statements no more is read, in code points."""
_FAR = 4000
"""How far behind a statement, or its last row, the next row is looked for."""
_CALLS = frozenset((
    "run", "execute", "executemany", "exec", "execcontext", "query", "querycontext", "queryrow", "update", "insert", "bind", "batch",
    "execute_batch", "execute_values", "mustexec", "statement", "sql",
))  # fmt: skip
"""What hands rows to a statement that was made before, in small letters."""
_NEAR = 200
"""How far behind its beginning the first parameter of a change is."""
_MOST_WIDE = 200
_FIRST = 3
"""Among so many arguments a statement is, behind a context or a connection."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(_PARAMETER),
        re.compile(
            rf"\s*(?:insert|replace)\s(?:[\w\s]{{0,40}}\s)?(?P<into>{sql.NAME})\s*\((?P<columns>[^()]{{1,2000}})\)\s*values?\s*"
            r"\((?P<values>(?:[^()]|\([^()]{0,200}\)){1,2000})\)",
            re.IGNORECASE,
        ),
        re.compile(r"\s*(?:update|select|delete|with)\s", re.IGNORECASE),
        re.compile(
            rf"(?P<name>[\w\"`\[\].]{{1,80}})\s{{0,9}}(?:=|<>|!=|<=|>=|<|>|(?i:like|ilike))\s{{0,9}}(?:\w{{1,20}}\()?(?={_PARAMETER})"
        ),
        re.compile(r"(?:[^(),]|\([^()]*\))+"),
    )


def may_have(text: str, places: Sequence[int]) -> bool:
    """Whether a statement at one of some places has parameters."""
    parameter, inserted, _, compared, _ = _patterns()
    for at in places[:_MOST_WIDE]:
        match = inserted.match(text, at, at + _LONGEST)
        if match is not None and parameter.search(match["values"]) is not None:
            return True
        if match is None and text[at : at + 1] in "uU" and compared.search(text, at, at + _NEAR) is not None:
            return True
    return False


class _Statement(NamedTuple):
    """What the parameters are for, empty for those of which nobody says it, and the rows handed over so far."""

    names: tuple[str, ...]
    topic: str
    rows: list[Sequence[Cell]]

    def table(self) -> Iterator[Table]:
        """What was handed over."""
        if self.rows:
            yield Table(self.rows[0][0][0], self.rows[-1][-1][1], self.names, self.rows, self.topic)


def tables(text: str, root: Group) -> Iterator[Table]:
    """The rows of all statements in a tree of literals."""
    statement, at = _Statement((), "", []), 0
    stack = _pushed(root)
    while stack:
        value, behind = stack.pop()
        if isinstance(value, Atom):
            told = _told(text, value) if value.sort == "s" else None
            if told is not None:
                yield from statement.table()
                statement, at = told, value.end
                statement.rows.extend(_rows(text, behind, len(told.names)))
            continue
        stack += _pushed(value)
        if statement.names and 0 <= value.start - at <= _FAR and value.opener == "(" and _hands_over(value.head):
            rows = _rows(text, value.items, len(statement.names))
            statement.rows.extend(rows)
            at = value.end if rows else at
    yield from statement.table()


def _pushed(group: Group) -> list[tuple[Atom | Group, Sequence[Item]]]:
    """The values of a group, the first one last, each of the first few with what stands behind it."""
    values: list[tuple[Atom | Group, Sequence[Item]]] = [
        (item.value, group.items[index + 1 :] if index < _FIRST else ()) for index, item in enumerate(group.items)
    ]
    return values[::-1]


def _hands_over(head: str) -> bool:
    return head.rpartition(".")[2].rpartition(">")[2].lower() in _CALLS


def _told(text: str, atom: Atom) -> _Statement | None:
    """The statement with parameters in a string, None when there is none."""
    _, inserted, other, compared, _ = _patterns()
    end = min(atom.end, atom.start + _LONGEST)
    match = inserted.match(text, atom.start, end)
    if match is not None:
        names, topic = _inserted(match), sql.plain(match["into"])
    elif other.match(text, atom.start, end) is not None:
        names, topic = _compared(text[atom.start : end], compared), ""
    else:
        return None
    return _Statement(names, topic, []) if any(names) else None


def _inserted(match: re.Match[str]) -> tuple[str, ...]:
    """The columns whose values are parameters; none where they are not as many as the values."""
    parameter, piece = _patterns()[0], _patterns()[4]
    columns = [sql.plain(name) for name in match["columns"].split(",")]
    values = piece.findall(match["values"])
    if len(columns) != len(values):
        return ()
    return tuple(column for column, value in zip(columns, values, strict=True) if parameter.search(value) is not None)


def _compared(said: str, compared: re.Pattern[str]) -> tuple[str, ...]:
    """What each parameter is compared with or given to."""
    names = {match.end(): sql.plain(match["name"]) for match in compared.finditer(said)}
    return tuple(names.get(match.start(), "") for match in _patterns()[0].finditer(said))


def _rows(text: str, items: Sequence[Item], width: int) -> list[Sequence[Cell]]:
    """The rows among arguments: as they are, in one list, or in a list of lists."""
    if not 0 < width <= _MOST_WIDE:
        return []
    cells = _cells(items)
    if len(cells) == width + 1:  # the statement's name, or what is called when it is done
        cells = cells[1:] if _is_word(text, cells[0]) else cells[:-1] if _is_word(text, cells[-1]) else ()
    if len(cells) == width:
        return [cells]
    for group in (item.value for item in items[:3] if isinstance(item.value, Group) and not item.key):
        if len(cells := _cells(group.items)) == width:
            return [cells]
        rows = [_cells(inner.value.items) for inner in group.items if isinstance(inner.value, Group)]
        if rows and all(len(row) == width for row in rows):
            return list(rows)
    return []


def _is_word(text: str, cell: Cell) -> bool:
    """Whether this is a variable's name."""
    return text[cell[0] : cell[0] + 1].isidentifier() and text[cell[0] - 1 : cell[0]] not in ("'", '"', "`")


def _cells(items: Sequence[Item]) -> Sequence[Cell]:
    """The values of arguments, nothing where one is a list or has a name; what is called with one value counts as that."""
    cells: list[Cell] = []
    for item in items[: _MOST_WIDE + 2]:
        value = item.value
        if isinstance(value, Group):
            inner = [one.value for one in value.items if isinstance(one.value, Atom)] if value.head else []
            if not value.head:
                return ()
            value = inner[0] if len(inner) == len(value.items) == 1 else Atom(value.start, value.start, "w")
        if item.key:
            return ()
        cells.append((value.start, value.end))
    return cells
