"""Reads tables whose columns are kept apart by blanks: reports, what data frames and databases print.

The header says where columns begin; a cell belongs to the column that it stands under, by its beginning or, in columns of numbers, its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.columns import is_weak
from airlock.core.expressions import compiled

_LONGEST = 1000
_MOST_ROWS = 200_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    part = compiled(r"[^\s|│]+(?:[ ][^\s|│]+)*")
    name = compiled(r"\(index\)|[^\W\d_][\w./#-]{0,30}(?:[ ][\w./#-]{1,20}){0,3}:?")
    rule = compiled(r"[ \t]*[├╞]?[-=_+─═]{2,}[-=_+─═┼╪┤╡ \t\r]*")
    word, numbered = compiled(r"\S+"), compiled(r"\d{1,7}[ ]+\S")
    return part, name, rule, compiled(r"\d{1,7}[ ]+(?=[^\W\d])"), word, numbered


def table(text: str, start: int, stop: int) -> Table | None:
    """The table whose header is the line [start, stop), if it names at least two columns of personal data in words apart by blanks."""
    header = _parts(text, start, stop)
    if text[start : start + 1] == " " and _patterns()[5].match(text, stop + 1):
        header = [
            match.span() for match in _patterns()[4].finditer(text, start, stop)
        ]  # a data frame: one blank may be all between two names
    names = tuple(text[cell[0] : cell[1]] for cell in header)
    if len(names) < 2 or not all(map(_patterns()[1].fullmatch, names)):
        return None
    told = sum(map(bool, map(kind_of, names)))
    if told < 2 and not (told and any(map(is_weak, names)) and _is_ruled(text, start, stop)):
        return None
    columns = [(cell[0] - start, cell[1] - start) for cell in header]
    rows: list[list[Cell]] = []
    end = stop
    for at, line_end in _lines(text, stop + 1):
        if not rows and _patterns()[2].fullmatch(text, at, line_end):
            continue
        row = _row(text, at, line_end, columns)
        if row is None:
            break
        rows.append([_unquoted(text, cell) for cell in row])
        end = line_end
    return Table(start, end, names, rows, "") if rows else None


def _is_ruled(text: str, start: int, stop: int) -> bool:
    """Whether lines of signs stand right above a line and below it, as in reStructuredText."""
    rule = _patterns()[2]
    above, below = text.rfind("\n", 0, max(start - 1, 0)) + 1, text.find("\n", stop + 1)
    ruled = start > 0 and below > 0 and below - stop <= _LONGEST and start - above <= _LONGEST
    return ruled and all(rule.fullmatch(text, *line) for line in ((above, start - 1), (stop + 1, below)))


def _lines(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The lines from `at` on, up to one that is empty or too long."""
    for _ in range(_MOST_ROWS):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        if not text[at:stop].strip() or stop - at > _LONGEST:
            return
        yield at, stop
        at = stop + 1


def _row(text: str, start: int, stop: int, columns: list[tuple[int, int]]) -> list[Cell] | None:
    """The cells of a line, each under its column; None if the line is laid out otherwise."""
    parts = _parts(text, start, stop)
    if len(parts) < len(columns):
        parts = _cut(text, start, parts, columns)
    if len(parts) == len(columns) + 1 and text[parts[0][0] : parts[0][1]].isdigit():
        parts = parts[1:]  # the number of the row, which has no header
    if len(parts) == len(columns):
        return _without_number(text, start, parts) if columns[0][0] else parts
    if not 1 < len(parts) < len(columns):
        return None
    row = [(start, start)] * len(columns)
    for cell in parts:
        near = [at for at, (begin, end) in enumerate(columns) if begin == cell[0] - start or end == cell[1] - start]
        if len(near) != 1:
            return None
        row[near[0]] = cell
    return row


def _unquoted(text: str, cell: Cell) -> Cell:
    start, end = cell
    return (start + 1, end - 1) if end - start > 2 and text[start] == text[end - 1] == "'" else cell


def _without_number(text: str, start: int, parts: list[Cell]) -> list[Cell]:
    """The cells without a row's number in the first: only the header has nothing there."""
    number = _patterns()[3].match(text, start, parts[0][1])
    return [(number.end(), parts[0][1]), *parts[1:]] if number else parts


def _cut(text: str, start: int, parts: list[Cell], columns: list[tuple[int, int]]) -> list[Cell]:
    """What one blank keeps apart because a cell fills its column: cut where columns begin, else where they end."""
    for side in (0, 1):
        edges = {start + column[side] for column in columns[1 - side : len(columns) - side]}
        cut: list[Cell] = []
        for begin, end in parts:
            inside = sorted(edge for edge in edges if begin < edge < end and text[edge - 1 + side] == " ")
            cut += zip((begin, *(edge + side for edge in inside)), (*(edge - 1 + side for edge in inside), end), strict=True)
        if len(cut) >= len(columns):
            return cut
    return parts


def _parts(text: str, start: int, stop: int) -> list[Cell]:
    """What stands in a line, apart by two blanks or a tab."""
    return [part.span() for part in _patterns()[0].finditer(text, start, stop)]
