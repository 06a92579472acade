"""What the readers of tables and records hand on: cells by their place in the text, never their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Cell = tuple[int, int]
"""Offsets of a value without its quotes, half-open; an empty range where nothing stands."""


class Table(NamedTuple):
    """Rows of cells. `names` are the columns' as far as known, else empty; `topic` is what the table is called."""

    start: int
    end: int
    names: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    topic: str = ""


class Place(NamedTuple):
    """A cell of which the kind is known. `record` counts the records of one text; `column` is the name it is known by."""

    start: int
    end: int
    kind: str
    column: str
    record: int
    reason: str


class Reading(NamedTuple):
    """One table, or one record that stands alone, with what is known of it."""

    start: int
    end: int
    places: Sequence[Place]


def listed(values: str, start: int) -> list[Cell]:
    """The values of a list, which begins at `start` and has a comma and a blank between them."""
    cells: list[Cell] = []
    for value in values.split(", "):
        cells.append((start, start + len(value)))
        start += len(value) + 2
    return cells


def without_rows(text: str, tables: Iterable[Table]) -> str:
    """A text with blanks where rows in brackets stand, so that nobody reads them again.

    The lines of a COPY stay, for they may hold objects, and rows of several lines, for other things may stand between their cells.
    """
    rows = sorted(_extent(row) for table in tables for row in table.rows)
    pieces: list[str] = []
    at = 0
    for start, end in rows:
        if start > at and text[start - 1] in "('\"" and text.find("\n", start, end) < 0:
            pieces += (text[at:start], " " * (end - start))
            at = end
    return "".join((*pieces, text[at:]))


def _extent(row: Sequence[Cell]) -> Cell:
    """From the first to the last cell of a row that holds anything."""
    cells = [cell for cell in row if cell[1]]
    return (cells[0][0], cells[-1][1]) if cells else (0, 0)
