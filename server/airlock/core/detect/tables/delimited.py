"""Reads tables of lines: CSV with commas, semicolons, tabs or bars, and Markdown tables, in a file of their own or in any other text.

A header is looked for where a line holds words that names of such columns are made of, so that other text costs next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.tables import aligned, secrets
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.columns import is_weak, unglued
from airlock.core.expressions import compiled

LANGUAGES = frozenset(("csv", "tsv", "psv", "csv (semicolon)", "csv (pipe)", "csv (whitespace)", "dynamic csv"))
ENDINGS = (".csv", ".tsv", ".psv", ".tab", ".ssv")
_AROUND = " \t\r\"'`*_.…"
"""What may stand around a column's name; dots alone stand for columns that are left out."""
_DELIMITERS = ",;\t|"
_LONGEST = 4000
"""Lines longer than this are no header."""
MOST_ROWS = 200_000
_LATE = 5
"""So far down stands the header of a file that is a table: above it, what it is a list of, or which sign is between its cells."""
_ALIKE = 3
"""So many lines without a header make a table."""
_SURE = 2
"""So many kinds of data that the names of columns say tell a header, whatever signs they have."""
_MOST_TRIES = 400
"""How many lines are tried as a header in one text."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    heading = compiled(r"\s*[\"'`*_]{0,3}[^\W\d_](?:[\w .\-/#:?']|\([^()]{0,20}\)){0,50}[\"'`*_]{0,3}\s*")
    quoted = compiled(r'[ \t]*"((?:[^"]|"")*)"?[ \t]*')
    rule = compiled(r"\s*[|+]?[ \t]*:?(?:-{2,}|={2,})[-=:|+ \t\r]*")
    loose = compiled(r"(?=[^\W\d_]|.{0,4}[^\W\d_]{2}|\W{0,4}\Z)(?!.{0,80}(?:@.{0,80}\.|\d{3}|://)).{0,120}")
    return heading, quoted, rule, compiled(r"[={}\[\]<>$@&%!~^\\]"), loose


def tables(text: str, places: Sequence[int], *, whole: bool) -> Iterator[Table]:
    """Tables whose header stands in a line around one of these offsets (ascending); `whole` says that the text is a table itself."""
    after, tries = 0, 0
    if whole:
        first = _whole(text)
        if first is not None:
            yield first
            return
    for place in places:
        if place < after:
            continue
        start = text.rfind("\n", max(place - _LONGEST, 0), place) + 1
        stop = text.find("\n", place)
        stop = len(text) if stop < 0 else stop
        after = stop
        tries += 1
        if tries > _MOST_TRIES:
            return
        if start < place - _LONGEST or stop - start > _LONGEST or _patterns()[3].search(text, start, stop):
            continue  # too long, or code: no name of a column has such a sign
        table = _under(text, start, stop)
        if table is not None:
            yield table
            after = table.end


def headless(text: str) -> Iterator[Table]:
    """What a text holds that is a table for all that its first lines say: as many bars, semicolons or tabs in each, and no header."""
    first, *more = text[:_LONGEST].split("\n", _ALIKE)[:_ALIKE]
    sign = max("|;\t", key=first.count)
    signs = first.count(sign)
    told = first[:1] not in "|#" and any(map(str.isdigit, first))  # a header has no digits
    if told and signs > 1 and len(more) == _ALIKE - 1 and all(line.count(sign) == signs for line in more):
        rows, end = _rows(text, 0, sign, signs + 1, loose=False)
        yield Table(0, end, (), rows)


def _whole(text: str) -> Table | None:
    """A text that is one table: with a header, or, if all its lines are alike, without."""
    start = 1 if text[:1] == "\ufeff" else 0
    if (headed := _headed(text, start)) is not None:
        return headed
    while (stop := text.find("\n", start)) >= 0 and (stop - start < 2 or text[start] == "#"):
        start = stop + 1
    stop = len(text) if stop < 0 else stop
    line = text[start:stop]
    delimiter = max(_DELIMITERS, key=line.count)
    if not line.count(delimiter) or stop - start > _LONGEST:
        return None
    header = _cells(text, start, stop, delimiter)[0]
    names = tuple(_name(text, cell) for cell in header)
    if all(name and _patterns()[0].fullmatch(name) for name in names):
        rows, end = _rows(text, stop + 1, delimiter, len(header), loose=True)
        if any(kind_said(name) or secrets.kind_of(name) or is_weak(name) for name in unglued(names)):
            return Table(start, end, names, rows, "")
        return Table(start, end, (), [header, *rows], "")
    rows, end = _rows(text, start, delimiter, len(header), loose=True)
    return Table(start, end, (), rows, "")


def _headed(text: str, at: int) -> Table | None:
    """The table under the first line that is a header without a doubt, whatever signs its names have and what stands above it."""
    for _ in range(_LATE):
        stop = text.find("\n", at)
        if stop < 0 or stop - at > _LONGEST:
            return None
        line = text[at:stop]
        delimiter = max(_DELIMITERS, key=line.count)
        header, end = _cells(text, at, stop, delimiter)
        names = tuple(_name(text, cell) for cell in header)
        if len(names) > 1 and _is_surely_header(names):
            rows, end = _rows(text, end + 1, delimiter, len(header), loose=True)
            return Table(at, end, names, rows, "") if rows else None
        if sum(map(bool, names)) > 1:
            return None
        at = stop + 1
    return None


def _is_surely_header(names: Sequence[str]) -> bool:
    """Whether cells are the names of columns: several say that they hold different things, and none is a number or an address."""
    loose = _patterns()[4]
    if not all(loose.fullmatch(name) for name in names):
        return False
    told = {kind_said(name) or secrets.kind_of(name) or ("person_name" if is_weak(name) else "") for name in unglued(names)}
    return len(told - {""}) >= _SURE


def _under(text: str, start: int, stop: int) -> Table | None:
    """The table under a line, if that is a header."""
    line = text[start:stop]
    for delimiter in sorted((d for d in _DELIMITERS if d in line), key=line.count, reverse=True)[:2]:
        if not _may_begin(line, delimiter):
            continue
        header = _cells(text, start, stop, delimiter)[0]
        if delimiter == "|":
            header = _trimmed(text, header)
        names = tuple(_name(text, cell) for cell in header)
        if len(names) < 2 or not all(_patterns()[0].fullmatch(name) for name in names if name) or not names[0]:
            continue
        if delimiter == "," and not names[-1] and line[0].isspace():  # what a call takes, on lines of their own
            continue
        plain = unglued(names)
        told = sum(bool(kind_said(name) or secrets.kind_of(name)) for name in plain) + 0.5 * sum(map(is_weak, plain))
        if told < 1 or (told < 2 and len(names) < 3 and delimiter != "|"):
            continue
        rows, end = _rows(text, stop + 1, delimiter, len(header), loose=False)
        if rows:
            return Table(start, end, names, rows, "")
    return aligned.table(text, start, stop) if "  " in line.strip() else None


def _may_begin(line: str, delimiter: str) -> bool:
    """Whether what stands first in a line can be a column's name; asked before the line is taken apart."""
    return delimiter == "|" or '"' in line or _patterns()[0].fullmatch(line.partition(delimiter)[0].strip(_AROUND)) is not None


def _name(text: str, cell: Cell) -> str:
    return text[cell[0] : cell[1]].strip(_AROUND)


def _trimmed(text: str, row: list[Cell]) -> list[Cell]:
    """A row of a Markdown table without what lies outside its outer bars, and without blanks."""
    inner = row[1:] if row and not text[row[0][0] : row[0][1]].strip() else row
    return inner[:-1] if inner and not text[inner[-1][0] : inner[-1][1]].strip() else inner


def _rows(text: str, at: int, delimiter: str, width: int, *, loose: bool) -> tuple[list[list[Cell]], int]:
    """Rows from `at` on, up to the first line that is none; `loose` passes over lines that differ."""
    rows: list[list[Cell]] = []
    end, misses, strict_after = at, 0, delimiter == "|"
    while at < len(text) and len(rows) < MOST_ROWS and misses < 5:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        row, stop = _cells(text, at, stop, delimiter)
        if strict_after:
            row = _trimmed(text, row)
            if (not rows or text[at : at + 1] == "+") and _patterns()[2].fullmatch(text, at, stop):
                at = stop + 1
                continue
        if len(row) == width:
            rows.append(row)
            end, misses = min(stop, len(text)), 0
        elif not loose or (stop - at > 1 and (misses := misses + 1) > 5):
            break
        at = stop + 1
    return rows, end


def _cells(text: str, start: int, stop: int, delimiter: str) -> tuple[list[Cell], int]:
    """The cells of the line [start, stop), and where the row ends: a quoted cell may hold line ends."""
    line = text[start:stop].removesuffix("\r")
    cells: list[Cell] = []
    at = start
    if '"' not in line:
        for part in line.split(delimiter):
            cells.append((at, at + len(part)))
            at += len(part) + 1
        return cells, stop
    return _quoted_cells(text, start, start + len(line), stop, delimiter)


def _quoted_cells(text: str, start: int, stop: int, line_end: int, delimiter: str) -> tuple[list[Cell], int]:
    quoted = _patterns()[1]
    limit = min(len(text), stop + _LONGEST)
    cells: list[Cell] = []
    at = start
    while at <= stop:
        match = quoted.match(text, at, limit)
        if match is not None and (match.end() >= stop or text[match.end()] == delimiter) and match.end() < limit:
            cells.append(match.span(1))
            at = match.end()
            if at > stop:
                found = text.find("\n", at)
                line_end = stop = len(text) if found < 0 else found
                stop -= text[stop - 1 : stop] == "\r"
                limit = min(len(text), max(limit, stop))
        else:
            found = text.find(delimiter, at, stop)
            cells.append((at, stop if found < 0 else found))
            at = stop if found < 0 else found
        if at >= stop:
            break
        at += 1
    return cells, line_end
