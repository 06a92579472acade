"""Rows that code hands to a statement: `run("INSERT INTO users (name, email) VALUES (?, ?)", ["…", "…"])`, then `statement.run("…", "…")`.

The statement says which column each parameter is for, also where the rows stand in a list of their own: `rows = [("…", "…")]`, which a
loop or `executemany` goes through. Parameters with names of their own are left to those who read names.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import pairwise
from typing import NamedTuple

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.tables import definitions
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.created import NAME, plain
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_PARAMETER = r"(?:\?\d{0,3}|%s|\$\d{1,3}|:\d{1,3}|@p\d{1,3})(?![\w:])"
_LONGEST = 4000
"""Of longer statements no more is read, in code points."""
_FAR = 4000
"""How far behind a statement, or its last row, the next row is looked for."""
_CALLS = frozenset((
    "run", "execute", "executemany", "exec", "execcontext", "query", "querycontext", "queryrow", "update", "insert", "bind", "batch",
    "execute_batch", "execute_values", "mustexec", "statement", "sql",
))  # fmt: skip
"""What hands rows to a statement that was made before, in small letters."""
_SETS = ("setstring", "setnstring", "setobject", "setdate", "settext")
_BINDS = ("bindvalue", "bindparam", "bind_text", "bindstring", "bind_param")
"""What sets one parameter of a statement by its number, in small letters."""
Made = Callable[[], Mapping[str, Sequence[str]]]
_NEAR = 200
"""How far behind its beginning the first parameter of a change is."""
_MOST_WIDE = 200
_LEAST_WIDE = 2
_HELD = LazyPattern(r"(?:\b(?P<name>[A-Za-z_]\w{0,60})[ ]{0,3}(?::[^=\n]{1,60})?=|\b(?:in|of))\s{0,9}\Z")
"""What stands before a list of rows: the variable that holds it, or the loop that goes through it."""
_LOOPED = LazyPattern(r"\s{0,9}(?:\.(?:each|forEach|map)\b|as \$)")
"""The same behind a list."""
_LOOPS = ("", "in", "of")
_BEFORE = 140
_KEPT = 4
"""So many lists of rows are remembered until a statement takes one."""
_FIRST = 3
"""Among so many arguments a statement is, behind a context or a connection."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        compiled(_PARAMETER),
        compiled(
            rf"\s*(?:insert|replace)\s(?:[\w\s]{{0,40}}\s)?(?P<into>{NAME})\s*(?:\((?P<columns>[^()]{{1,2000}})\)\s*)?values?\s*"
            r"\((?P<values>(?:[^()]|\([^()]{0,200}\)){1,2000})\)",
            re.IGNORECASE,
        ),
        compiled(r"\s*(?:update|select|delete|with)\s", re.IGNORECASE),
        compiled(
            rf"(?P<name>[\w\"`\[\].]{{1,80}})\s{{0,9}}(?:=|<>|!=|<=|>=|<|>|(?i:like|ilike))\s{{0,9}}(?:\w{{1,20}}\()?(?={_PARAMETER})"
        ),
        compiled(r"(?:[^(),]|\([^()]*\))+"),
    )


def may_have(text: str, places: Sequence[int]) -> bool:
    """Whether a statement at one of some places has parameters."""
    parameter, inserted, _, compared, _ = _patterns()
    for at in places[:_MOST_WIDE]:
        match = inserted.match(text, at, at + _LONGEST)
        if match is not None and parameter.search(match["values"]) is not None:
            return True
        near = (text, at, at + _NEAR)
        if match is None and text[at : at + 1] in "uU" and parameter.search(*near) and compared.search(*near):
            return True
    return False


class Statement(NamedTuple):
    """What the parameters are for, empty for those of which nobody says it, and the rows handed over so far."""

    names: tuple[str, ...]
    topic: str
    rows: list[Sequence[Cell]]
    one: list[Cell]
    """The row of which parameters are set one by one, empty where none is; what is not set is an empty cell."""

    def takes(self, number: int, cell: Cell) -> bool:
        """Sets a parameter; one that is set already begins the next row. Whether there are so many."""
        if not 0 < number <= len(self.names):
            return False
        if self.one and self.one[number - 1][1] > self.one[number - 1][0]:
            self.rows.append(tuple(self.one))
            self.one.clear()
        if not self.one:
            self.one.extend([(cell[0], cell[0])] * len(self.names))
        self.one[number - 1] = cell
        return True

    def table(self) -> Iterator[Table]:
        """What was handed over."""
        if self.one:
            self.rows.append(tuple(self.one))
        if self.rows:
            yield Table(self.rows[0][0][0], self.rows[-1][-1][1], self.names, self.rows, self.topic)


def tables(text: str, root: Group) -> Iterator[Table]:
    """The rows of all statements in a tree of literals."""
    statement, at = Statement((), "", [], []), 0
    lists: deque[Group] = deque(maxlen=_KEPT)
    made = cache(partial(columns_made, text))  # read once, by the first statement that does not say its columns
    stack = _pushed(root)
    while stack:
        value, behind = stack.pop()
        if isinstance(value, Atom):
            asked = told(text, value.start, value.end, made) if value.sort == "s" else None
            if asked is not None:
                yield from statement.table()
                statement, at = asked, value.end
                rows = _rows(text, behind, len(asked.names)) or _taken(text, lists, at, len(asked.names))
                statement.rows.extend(rows)
            continue
        stack += _pushed(value)
        if _is_list_of_rows(value):
            lists.append(value)
            if statement.names and not statement.rows and 0 <= value.start - at <= _FAR:
                statement.rows.extend(_taken(text, [value], value.end, len(statement.names)))
        elif statement.names and 0 <= value.start - at <= _FAR and value.opener == "(":
            at = value.end if _is_handed(text, value, statement) else at
    yield from statement.table()


def _is_handed(text: str, call: Group, statement: Statement) -> bool:
    """Whether a call hands rows to a statement, which takes them, or one parameter of a row."""
    if _hands_over(call.head):
        rows = _rows(text, call.items, len(statement.names))
        statement.rows.extend(rows)
        return bool(rows)
    numbered = _numbered(text, call)
    return numbered is not None and statement.takes(*numbered)


def _pushed(group: Group) -> list[tuple[Atom | Group, Sequence[Item]]]:
    """The values of a group, the first one last, each of the first few with what stands behind it."""
    values: list[tuple[Atom | Group, Sequence[Item]]] = [
        (item.value, group.items[index + 1 :] if index < _FIRST else ()) for index, item in enumerate(group.items)
    ]
    return values[::-1]


def _is_list_of_rows(group: Group) -> bool:
    """Whether a group can be a list of rows that somebody goes through, or of the values of them all: mostly it is none."""
    if group.opener != "[" or group.head not in _LOOPS or not group.items:
        return False
    return _is_of_values(group) or all(
        isinstance(item.value, Group) and not item.value.head and item.value.opener in ("(", "[") for item in group.items[:_FIRST]
    )


def _is_of_values(group: Group) -> bool:
    """Whether a list holds values and nothing else, at least as many as the shortest row has."""
    return len(group.items) >= _LEAST_WIDE and all(isinstance(item.value, Atom) and not item.key for item in group.items)


def _rows_of(group: Group, width: int) -> list[Sequence[Cell]]:
    """The rows of a list, also where it only has their values one after another."""
    if _is_of_values(group):
        cells = _cells(group.items)
        return [cells[at : at + width] for at in range(0, len(cells), width)]
    return [_cells(item.value.items) for item in group.items if isinstance(item.value, Group)]


def _taken(text: str, lists: Sequence[Group], at: int, width: int) -> list[Sequence[Cell]]:
    """The rows of the last list that is as wide as a statement and used near it, which ends at `at`."""
    for group in reversed(lists):
        if at - group.end > _FAR or width < _LEAST_WIDE:
            continue
        rows = _rows_of(group, width)
        if all(len(row) == width for row in rows) and _is_gone_through(text, group, at + _NEAR):
            return list(rows)
    return []


def _is_gone_through(text: str, group: Group, end: int) -> bool:
    """Whether a loop goes through a list where it stands, or a name that holds it is said again before `end`."""
    held = _HELD.search(text[max(group.start - _BEFORE, 0) : group.start])
    if held is None:
        return _LOOPED.match(text[group.end : group.end + _NEAR]) is not None
    name = held["name"]
    return (
        name is None
        or re.search(rf"(?:\b(?:in|of)\s+|,\s*\$?|\*|\.\.){name}\b|\b{name}(?:\.(?:each|forEach|map)\b| as \$)", text[group.end : end])
        is not None
    )


def _numbered(text: str, call: Group) -> tuple[int, Cell] | None:
    """The number of a parameter and what it is set to: `setString(1, "…")`, `bind_text(stmt, 1, "…", -1)`, `bindValue(1, '…')`."""
    head = call.head.rpartition(".")[2].rpartition(">")[2].lower()
    if not head.startswith(_SETS) and not any(sign in head for sign in _BINDS):
        return None
    values = [item.value for item in call.items[:_FIRST]]
    for number, value in pairwise(values):
        if not (isinstance(number, Atom) and isinstance(value, Atom)):
            continue
        said = text[number.start : number.end]
        if number.sort != "s" and said.isdigit() and value.sort == "s":
            return int(said), (value.start, value.end)
    return None


def _hands_over(head: str) -> bool:
    return head.rpartition(".")[2].rpartition(">")[2].lower() in _CALLS


def told(text: str, start: int, end: int, made: Made) -> Statement | None:
    """The statement with parameters that begins at `start` and ends before `end`, None when there is none."""
    _, inserted, other, compared, _ = _patterns()
    end = min(end, start + _LONGEST)
    match = inserted.match(text, start, end)
    if match is not None:
        names, topic = _inserted(match, made), plain(match["into"])
    elif other.match(text, start, end) is not None:
        names, topic = _compared(text[start:end], compared), ""
    else:
        return None
    return Statement(names, topic, [], []) if any(names) or (topic and len(names) >= _LEAST_WIDE) else None


def _inserted(match: re.Match[str], made: Made) -> tuple[str, ...]:
    """The columns whose values are parameters; none where they are not as many as the values, and empty where nobody says them."""
    parameter, piece = _patterns()[0], _patterns()[4]
    values = piece.findall(match["values"])
    if match["columns"]:
        columns: Sequence[str] = [plain(name) for name in match["columns"].split(",")]
    else:
        columns = made().get(plain(match["into"])) or [""] * len(values)
    if len(columns) != len(values):
        return ()
    return tuple(column for column, value in zip(columns, values, strict=True) if parameter.search(value) is not None)


def columns_made(text: str) -> Mapping[str, Sequence[str]]:
    """The columns of the tables that a text makes."""
    return {one.table: tuple(map(str.lower, one.columns)) for one in definitions.defined(text) if not one.adds}


def _compared(said: str, compared: re.Pattern[str]) -> tuple[str, ...]:
    """What each parameter is compared with or given to."""
    names = {match.end(): plain(match["name"]) for match in compared.finditer(said)}
    return tuple(names.get(match.start(), "") for match in _patterns()[0].finditer(said))


def _rows(text: str, items: Sequence[Item], width: int) -> list[Sequence[Cell]]:
    """The rows among arguments: as they are, in one list, or in a list of lists."""
    if not 0 < width <= _MOST_WIDE:
        return []
    cells = _cells(items)
    if len(cells) == width + 1:  # the statement's name, or what is called when it is done
        cells = cells[1:] if _is_word(text, cells[0]) else cells[:-1] if _is_word(text, cells[-1]) else ()
    if len(cells) == width and not all(_is_word(text, cell) for cell in cells):
        return [cells]
    for group in (item.value for item in items[:3] if isinstance(item.value, Group) and not item.key):
        cells = _cells(group.items)
        if len(cells) == width and not all(_is_word(text, cell) for cell in cells):
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
