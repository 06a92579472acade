"""Reads tables of pages: rows of `<tr>` under a row of `<th>`, each cell what its element shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.expressions import compiled

SIGN = "<th"
_MOST_ROWS = 200_000
_ROW = r"<tr\b[^<>]{0,200}>(?P<row>(?:(?!</?tr\b|</table).){1,8000})|</table"
_CELL = r"<t(?P<sort>[hd])\b[^<>]{0,200}>\s*(?:<(?!/|t[dh]\b)[^<>]{0,200}>\s*)*(?P<shown>[^<>]{0,300})"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_ROW, re.DOTALL | re.IGNORECASE), compiled(_CELL, re.IGNORECASE)


def tables(text: str) -> Iterator[Table]:
    """All tables that have a header."""
    names: tuple[str, ...] = ()
    rows: list[list[Cell]] = []
    start = end = 0
    for row in islice(_patterns()[0].finditer(text), _MOST_ROWS):
        cells = list(_patterns()[1].finditer(text, *row.span("row"))) if row["row"] else []
        if cells and all(cell["sort"] in "dD" for cell in cells) and len(cells) == len(names):
            rows.append([_trimmed(cell) for cell in cells])
            end = row.end()
        elif not cells or all(cell["sort"] in "hH" for cell in cells):
            if names and rows:
                yield Table(start, end, names, rows, "")
            names, rows, start = tuple(cell["shown"].strip() for cell in cells), [], row.start()
    if names and rows:
        yield Table(start, end, names, rows, "")


def _trimmed(cell: re.Match[str]) -> Cell:
    shown = cell["shown"]
    return cell.start("shown"), cell.start("shown") + len(shown.rstrip())
