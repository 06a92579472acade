"""What the readers of tables and records hand on: cells by their place in the text, never their words."""

from __future__ import annotations

from collections.abc import Sequence
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
