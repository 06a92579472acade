"""Reads the rows of INSERT, REPLACE, COPY and UPDATE statements, with the columns' names from the statement or from CREATE TABLE.

Tolerant of dialects and of half a statement; each character is read once or twice. Nothing is executed or checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.tables import aliased
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.created import NAME, PIECE, created, plain
from airlock.core.expressions import compiled

_COLUMNS = r"\((?P<columns>[^()]{1,6000})\)"
WORDS = (*(verb + blank for verb in ("insert", "replace", "create", "copy", "update") for blank in " \t\r\n"), "(values")
"""What statements begin with, in small letters; a text without any has no rows."""
_NOTED = r"\s*(?:--[^\n]{0,200}\n\s*|/\*[^*]{0,200}\*/\s*){0,5}(?=\()"
"""Between a word and the first row: blanks and what is noted of the rows."""
_START = (
    rf"(?P<listed>\(values(?=\s*\())|(?:\b|(?<=\\[nrt]))(?:(?P<insert>insert(?:\s+(?:low_priority|delayed|high_priority|ignore|overwrite|all|first|or\s+\w{{1,10}})){{0,2}}(?:\s+into)?(?:\s+table)?|replace\s+into)"
    rf"\s+(?:only\s+)?(?P<into>{NAME})\s*(?:{_COLUMNS}\s*)?(?:overriding\s+\w+\s+value\s*)?(?P<values>values?{_NOTED}|select\s)"
    rf"|(?P<create>create\s+(?:\w+\s+)?table\s+(?:if\s+not\s+exists\s+)?(?P<made>{NAME})\s*\()"
    rf"|(?P<copy>copy\s+(?P<copied>{NAME})\s*(?:\((?P<fields>[^()]{{1,6000}})\)\s*)?from\s+stdin[^\r\n]{{0,200}}\r?\n)"
    rf"|(?P<update>update\s+(?:only\s+)?(?P<changed>{NAME})\s+(?:as\s+)?(?:\w{{1,30}}\s+)?set\s))"
)
_ALSO = rf"\s*into\s+(?P<into>{NAME})\s*(?:{_COLUMNS}\s*)?(?P<values>values?{_NOTED})"
"""What goes on with `insert all`: one row for each table."""
_PLAIN = r"(?![iI][nN][sS][eE][rR][tT][\s'(),;])(?:(?:[^\s'\"(),;/-]{1,200}|)'(?:[^'\\\n]|'')*'|[^\s'\"(),;/-]{1,200})"
"""A literal or word that nothing else belongs to; a string may be marked, `N'…'`."""
_ROW = rf"[\s,]*\(([ \t]*{_PLAIN}[ \t]*(?:,[ \t]*{_PLAIN}[ \t]*)*)\)"
"""Most rows: read as one, in a tenth of the time."""
_CELL = r"'((?:[^'\n]|'')*)'|([^\s'(),]+)(?![^\s'(),]*')"
_ASSIGNED = (
    r"[`\"\[]?(?P<name>[\w$]{1,80})[`\"\]]?\s{0,9}=\s{0,9}(?:N|E|_\w{2,12}\s?)?"
    r"(?:'(?P<text>(?:[^'\\]|''|\\.){0,2000})'|\"(?P<quoted>[^\"\\\r\n]{0,200})\"|(?P<bare>[\w.+-]{1,60}))"
)
_TORN = r"\)\s*[,;]?[ \t]*\r?\n\s*(?=(\()|(?:insert|replace|update|commit|unlock|set|create|alter)\b|--|/\*)"
"""In a string: the end of a row or statement and the beginning of the next, which are there when a quote before was one too many."""
_MENDED = r"""'(?:[^'\r\n]|'(?!\s*[,)]))*(?:'|\Z)|"(?:[^"\r\n]|"(?!\s*[,)]))*(?:"|\Z)|[(),]|[^\s'"(),]+"""
"""Pieces of a row with quotes too many: a string ends only where a value does."""
_PATIENCE = 200_000
"""So many characters of such strings are read once more, for one statement."""
MOST_ROWS = 60_000
Columns = Callable[[str], Sequence[tuple[str, ...]]]
"""What other files say of the columns of a table of this name (without schema, in small letters): one tuple for each form it has."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    each = ((_START, re.IGNORECASE), (PIECE, re.DOTALL), (_ASSIGNED, re.DOTALL), (_TORN, re.IGNORECASE))
    return (
        *(compiled(source, flag) for source, flag in each),
        *map(re.compile, (_MENDED, _ROW, _CELL)),
        compiled(_ALSO, re.IGNORECASE),
    )


class _Schema:
    """The columns of tables: as this text makes them, else as another file does."""

    def __init__(self, elsewhere: Columns) -> None:
        self.made: dict[str, tuple[tuple[str, ...], ...]] = {}
        """Each in all its forms, the whole first."""
        self._elsewhere = elsewhere

    def names(self, table: str, rows: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
        """The columns of a table in the form that has as many as the values; another file's only where one has."""
        made = self.made.get(table, ())
        if not rows:
            return made[0] if made else ()
        alike = (names for names in made or self._elsewhere(table) if len(names) == len(rows[0]))
        return next(alike, made[0] if made else ())


def tables(text: str, places: Iterable[int], elsewhere: Columns = lambda _: ()) -> Iterator[Table]:
    """The tables in a text's statements; rows of one table with the same columns are one table, however many statements they come in.

    Statements begin at some of the places (ascending), which are where WORDS stand.
    """
    first = _patterns()[0]
    schema = _Schema(elsewhere)
    gathered: dict[tuple[str, tuple[str, ...], int], Table] = {}
    at, left = 0, MOST_ROWS
    for place in places:
        if place < at or (match := first.match(text, place)) is None:
            continue
        if left <= 0:
            break
        at = match.end()
        if match["create"]:
            schema.made[plain(match["made"])], at = created(text, at)
        elif match["copy"]:
            table, at = _copied(text, match, schema)
            yield table
            left -= len(table.rows)
        elif match["update"] or match["listed"]:
            table, at = _updated(text, match) if match["update"] else _listed(text, match, left)
            yield table
            left -= max(len(table.rows), 1)
        else:
            also: re.Match[str] | None = match
            while also is not None and left > 0:
                table, at = _inserted(text, also, schema, left)
                left -= max(len(table.rows), 1)
                _gather(gathered, table)
                also = _patterns()[7].match(text, at)
    yield from gathered.values()


def _gather(gathered: dict[tuple[str, tuple[str, ...], int], Table], table: Table) -> None:
    """Adds the rows to those of the same table."""
    if not table.rows:
        return
    key = (table.topic, table.names, len(table.rows[0]))
    before = gathered.get(key)
    rows = [] if before is None else before.rows
    if isinstance(rows, list):
        rows.extend(table.rows)
        gathered[key] = Table(table.start if before is None else before.start, table.end, table.names, rows, table.topic)


def _columns(listed: str | None) -> tuple[str, ...]:
    return tuple(name.strip().strip("[]`\"' \t\r\n") for name in listed.split(",")) if listed else ()


def _inserted(text: str, match: re.Match[str], schema: _Schema, left: int) -> tuple[Table, int]:
    topic = plain(match["into"])
    if match["values"].lower().startswith("select"):
        rows, end = _selected(text, match.end(), left)
    else:
        rows, end = _rows(text, match.end(), left)
    return Table(match.start(), end, _columns(match["columns"]) or schema.names(topic, rows), rows, topic), end


def _listed(text: str, match: re.Match[str], left: int) -> tuple[Table, int]:
    """Rows of no statement, of which the columns are named before or behind them."""
    rows, end = _rows(text, match.end(), left)
    topic, columns = aliased.named(text, match.start(), end)
    return Table(match.start(), end, _columns(columns), rows if columns else [], topic), end


class _Row:
    """One row being read: its cells, and the value read last."""

    __slots__ = ("_bare", "_value", "cells", "depth")

    def __init__(self) -> None:
        self.cells: list[Cell] = []
        self.depth = 0
        self._value: Cell | None = None
        self._bare = False
        """Whether the value is no literal so far: `N` of `N'…'`, a function's name, a number."""

    def take(self, word: str, start: int, end: int) -> None:
        """Reads a piece of a row. A literal's content counts more than what stands around it, the first more than later ones."""
        if word in ("(", ")"):
            self.depth += 1 if word == "(" else -1
        elif word == "," and self.depth <= 1:
            self.close()
        elif word[0] in "'\"":
            if self._value is None or self._bare:
                self._value = (start + 1, end - 1 if len(word) > 1 and word[-1] == word[0] else end)
                self._bare = False
        elif self._value is None and not word.isspace() and not word.startswith("--"):
            self._value, self._bare = (start, end), True

    def close(self) -> None:
        """The value is whole."""
        self.cells.append(self._value or (0, 0))
        self._value = None


class _Read(NamedTuple):
    """What was read of a row: its cells, none where no other follows, where it ends, and how much will be read once more."""

    cells: list[Cell] | None
    end: int
    again: int = 0
    is_last: bool = False


def _rows(text: str, at: int, left: int) -> tuple[list[list[Cell]], int]:
    """The rows in brackets from `at` on, and where they end. What a half statement holds is not read again."""
    rows: list[list[Cell]] = []
    plain, cells = _patterns()[5:7]
    patience = _PATIENCE
    while len(rows) < left and patience >= 0:
        if (row := plain.match(text, at)) is not None:
            at = row.end()
            rows.append([cell.span(cell.lastindex or 0) for cell in cells.finditer(text, row.start(1), at - 1)])
            continue
        read = _row(text, at)
        at = read.end
        patience -= read.again
        if read.cells is not None:
            rows.append(read.cells)
        if read.cells is None or read.is_last:
            break
    return rows, at


def _row(text: str, at: int) -> _Read:
    """The next row from `at` on, piece by piece."""
    row, end, start = _Row(), at, at
    for piece in _patterns()[1].finditer(text, at):
        word = piece[0]
        if row.depth and word[0] in "'\"" and (torn := _torn(word)):
            mended = _mended(text, start, piece.start() + torn.start())
            return _Read(mended, piece.start() + torn.end(), len(word) - torn.end(), is_last=not torn[1])
        if (not row.depth and _ends_rows(word)) or word == ";" or (word[0] in "iI" and word.lower() == "insert"):
            break
        end = piece.end()
        before = row.depth
        if before or word == "(":
            start = start if before else piece.start()
            row.take(word, piece.start(), end)
        if before and not row.depth:
            row.close()
            return _Read(row.cells, end)
    return _Read(None, end)


def _torn(word: str) -> re.Match[str] | None:
    """Where a string goes over into the next row or statement."""
    return _patterns()[3].search(word) if "\n" in word else None


def _mended(text: str, start: int, end: int) -> list[Cell]:
    """The cells of a row with a quote too many."""
    row = _Row()
    for piece in _patterns()[4].finditer(text, start, end):
        row.take(piece[0], piece.start(), piece.end())
    row.close()
    return row.cells


def _ends_rows(word: str) -> bool:
    """Whether no other row follows, between rows."""
    return word not in ("(", ",", "/") and not word.isspace() and not word.startswith("--")


_FILLERS = frozenset(("all", "union", "select", "from", "dual"))


def _selected(text: str, at: int, left: int) -> tuple[list[list[Cell]], int]:
    """The rows of `SELECT 'a', 'b' UNION ALL SELECT …`, and where they end."""
    rows: list[list[Cell]] = []
    row, end = _Row(), at
    for piece in _patterns()[1].finditer(text, at):
        word = piece[0].lower()
        if word == "insert":
            break
        end = piece.end()
        if word in ("union", "from", ";"):
            row.close()
            rows.append(row.cells)
            row = _Row()
            if word != "union" or len(rows) >= left:
                break
        elif word not in _FILLERS:
            row.take(piece[0], piece.start(), end)
    return [row for row in rows if len(row) > 1], end


def _copied(text: str, match: re.Match[str], schema: _Schema) -> tuple[Table, int]:
    """The tab separated lines behind COPY, up to a line of backslash and dot."""
    topic = plain(match["copied"])
    rows: list[list[Cell]] = []
    at = match.end()
    while at < len(text) and len(rows) < MOST_ROWS:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop].rstrip("\r")
        if line.startswith("\\.") or (not line and rows):
            break
        row: list[Cell] = []
        start = at
        for part in line.split("\t"):
            row.append((start, start + len(part)))
            start += len(part) + 1
        rows.append(row)
        at = stop + 1
    end = min(at, len(text))
    return Table(match.start(), end, _columns(match["fields"]) or schema.names(topic, rows), rows, topic), end


def _updated(text: str, match: re.Match[str]) -> tuple[Table, int]:
    """What an UPDATE sets and asks for, as one row."""
    stop = text.find(";", match.end(), match.end() + 20_000)
    stop = stop if stop >= 0 else min(len(text), match.end() + 2000)
    names, row = [], []
    for one in _patterns()[2].finditer(text, match.end(), stop):
        names.append(one["name"])
        row.append(one.span(one.lastgroup or "bare"))
    return Table(match.start(), stop, tuple(names), [row] if row else [], plain(match["changed"])), stop
