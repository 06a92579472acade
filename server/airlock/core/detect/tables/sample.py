"""What is looked at of a table to tell its columns apart: some cells of each, as they read without escapes, and what is known so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.personal.firms import are_grounds
from airlock.core.detect.tables import initialled, people
from airlock.core.detect.tables.cells import Table
from airlock.core.detect.words import word_set

LEAST_ROWS = 3
"""Fewer cells are no statistics."""
MOST = 0.6
"""The share of a column's cells that counts as most of them."""
_LOOKED_AT = 40
"""How many rows, throughout the table."""
_LONGEST = 200
_NOTHING = word_set("null none nil \\n n/a -")


class Sample:
    """The columns of one table. `kinds` is filled in as they are found out; names are empty where there are none."""

    __slots__ = ("about_addresses", "about_patients", "about_people", "about_persons", "cells", "kinds", "least", "names")

    def __init__(self, table: Table, text: str, width: int) -> None:
        self.names = [*table.names[:width], *("",) * (width - len(table.names))]
        self.kinds = [""] * width
        self.cells: list[list[str]] = [[] for _ in range(width)]
        for row in table.rows[:: max(len(table.rows) // _LOOKED_AT, 1)][: _LOOKED_AT + 1]:
            for column, (start, end) in zip(self.cells, row):  # noqa: B905 - rows may be shorter or longer
                if end > start and (value := text[start : min(end, start + _LONGEST)].strip()) and value.lower() not in _NOTHING:
                    column.append(unescaped(value))
        self.about_addresses = people.is_address_book(table.topic)
        self.about_people = self.about_addresses or people.is_topic(table.topic)
        self.about_persons = people.is_of_persons(table.topic)
        self.about_patients = people.is_of_patients(table.topic)
        self.least = 1 if self.about_people else LEAST_ROWS

    def free(self) -> Sequence[int]:
        """The columns without name and kind that have cells enough."""
        return [at for at, kind in enumerate(self.kinds) if not kind and not self.names[at] and self.many(at)]

    def many(self, column: int) -> bool:
        """Whether a column has cells enough to say anything."""
        return len(self.cells[column]) >= self.least

    def most(self, column: int, test: Callable[[str], object], share: float = MOST) -> bool:
        """Whether the test holds for so large a share of the cells, and there are any."""
        return bool(self.cells[column]) and self.share(column, test) >= share

    def share(self, column: int, test: Callable[[str], object]) -> float:
        """The share of cells for which the test holds."""
        values = self.cells[column]
        return sum(1 for value in values if test(value)) / len(values) if values else 0.0

    def apart(self, column: int) -> float:
        """The share of different values: few words over and over are an enumeration."""
        return len(Counter(self.cells[column])) / max(len(self.cells[column]), 1)

    def people(self, column: int) -> bool:
        """Whether the cells are names of people: some given names are known, few organisations."""
        values = self.cells[column]
        if not values:
            return False
        looks = self.share(column, lambda value: people.may_be_person(value) or initialled.is_name(value))
        if len(values) > 1 and are_grounds(values):
            return False
        if self.about_people and self.most(column, people.is_titled):
            return True
        if len(values) < LEAST_ROWS:
            return looks >= MOST
        return looks >= MOST and self.share(column, people.has_given) >= 0.25 and self.apart(column) > 0.3
