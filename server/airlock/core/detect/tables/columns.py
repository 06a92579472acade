"""Which column of a table holds which kind of personal data: by its name, else by what most of its cells look like.

A name is believed where the cells do not speak against it. Cells alone are believed only for forms that hardly anything else has, and
for names, streets and places only where no column name contradicts. A table in which nothing identifies anybody has no kinds at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, national
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.naming import kind_of, words_of
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Table
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set

MOST_COLUMNS = 200
LEAST_ROWS = 3
"""Fewer cells are no statistics."""
_SHARE = 0.6
_SAMPLE = 40

IDENTIFYING = frozenset(
    ("person_name", "email", "phone", "date_of_birth", "us_ssn", "us_itin", "national_id", "tax_id", "passport", "driving_licence",
     "medical_record", "health_id", "card_number", "iban", "bank_account")
)  # fmt: skip
"""Kinds that say who it is; the others are of somebody only beside one of these."""
ADDRESSED = word_set("ship shipping billing bill delivery deliver home residential mailing customer recipient")
"""Words before `address` that make it somebody's."""
NOT_HERE = frozenset(("cloud_account",))
WEAK_NAMES = word_set("""
    name names contact customer employee patient student person user owner author manager assignee teacher doctor player member client
    guest passenger who nombre nom nome naam namn navn isim ad imie vorname vollname representative rep agent recipient sender
    applicant candidate
    """)
"""Column names that may mean anybody or anything."""

_EMAIL = LazyPattern(r"[^\s@<>\"',;()]{1,64}@[^\s@<>\"',;()]{1,80}\.[^\W\d_]{2,13}")
_PHONE = LazyPattern(
    r"(?:\+|00)\d[\d ().\-/]{6,18}\d|\(0?\d{1,5}\) ?\d[\d .\-/]{3,14}\d|0\d{1,5}[-/. ]\d[\d .\-]{3,12}\d"
    r"|\d{3}[-.]\d{3}[-.]\d{4}(?: ?x\d{1,6})?|1-\d{3}-\d{3}-\d{4}(?: x\d{1,6})?|\d{1,3}(?:[. ]\d{2,4}){2,4}"
)
_BARE_PHONE = LazyPattern(r"\d{9,12}")
_SSN = LazyPattern(r"\d{3}-\d{2}-\d{4}")
_CARD = LazyPattern(r"\d{4}([ -]?)\d{4}\1\d{4}\1\d{3,7}|\d{4}([ -]?)\d{6}\2\d{4,5}")
_IBAN = LazyPattern(r"[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?")
_QUAD = LazyPattern(r"\d{1,3}(?:\.\d{1,3}){3}")
_YEAR = LazyPattern(r".*?((?:19|20)\d\d)")
_FORMS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("us_ssn", _SSN.fullmatch),
    ("card_number", lambda v: _CARD.fullmatch(v) and cards.luhn(cards.digits_of(v)) and cards.brand_of(cards.digits_of(v))),
    ("iban", lambda v: _IBAN.fullmatch(v) and national.iban_is_valid(v)),
    ("phone", lambda v: _PHONE.fullmatch(v) and 7 <= len(cards.digits_of(v)) <= 15 and not date_in(v) and not _QUAD.fullmatch(v)),
)


def is_weak(name: str) -> bool:
    """Whether a column of this name may hold names of people, or any other names."""
    words = words_of(name)
    return bool(words) and WEAK_NAMES.issuperset(words)


def kinds(table: Table, text: str) -> list[str]:
    """One kind a column, empty where it holds nothing that counts; empty as a whole where nobody is identified."""
    width = min(max(map(len, table.rows), default=0), MOST_COLUMNS)
    found = _Columns(table, text, width)
    found.by_name()
    if len(table.rows) >= found.least:
        found.by_form()
        found.by_look()
    else:
        found.weak_names()
    return found.kinds if found.identify() else []


class _Columns:
    """The columns of one table while their kinds are found out."""

    def __init__(self, table: Table, text: str, width: int) -> None:
        self.names = [*table.names[:width], *("",) * (width - len(table.names))]
        step = max(len(table.rows) // _SAMPLE, 1)
        rows = table.rows[::step][: _SAMPLE + 1]
        self.cells: list[list[str]] = [[] for _ in range(width)]
        for row in rows:
            for column, (start, end) in zip(self.cells, row):  # noqa: B905 - rows may be shorter or longer
                if (
                    end > start
                    and (value := text[start : min(end, start + 200)].strip())
                    and value.lower() not in ("null", "none", "nil", "\\n", "n/a", "-")
                ):
                    column.append(value)
        self.kinds = [""] * width
        self.about_addresses = people.is_address_book(table.topic)
        self.about_people = self.about_addresses or people.is_topic(table.topic)
        self.least = 1 if self.about_people else LEAST_ROWS

    def by_name(self) -> None:
        """What the columns' names say, where most of the cells can be that."""
        for column, name in enumerate(self.names):
            kind = kind_of(name) if name else ""
            if kind and kind not in NOT_HERE and self._most(column, lambda value, kind=kind, name=name: fits(kind, value, name), 0.4):  # type: ignore[misc]
                self.kinds[column] = kind

    def by_form(self) -> None:
        """Forms that hardly anything else has; a column with another kind's name keeps it."""
        for column, kind in enumerate(self.kinds):
            if not kind and not kind_of(self.names[column]) and self._many(column):
                self.kinds[column] = next((form for form, test in _FORMS if self._most(column, test)), "")
        if self.about_people and "phone" not in self.kinds:
            for column in self._free():
                if self._most(column, _BARE_PHONE.fullmatch) and len({*map(len, self.cells[column])}) <= 4 and self._apart(column) > 0.5:
                    self.kinds[column] = "phone"

    def by_look(self) -> None:
        """Names, and beside them streets, places, postal codes and dates of birth, where no name says otherwise."""
        self.weak_names()
        if "person_name" not in self.kinds:
            self._names()
        if not self.identify() or any(self.names):
            return
        if "postal_address" not in self.kinds:
            self._addresses()
        if "person_name" in self.kinds and "date_of_birth" not in self.kinds:
            self._births()

    def weak_names(self) -> None:
        """Columns called `name` and the like: names of people if they look so and somebody is identified beside them."""
        beside = self.identify() or self.about_people or "postal_address" in self.kinds
        for column, name in enumerate(self.names):
            if beside and not self.kinds[column] and is_weak(name) and self._people(column):
                self.kinds[column] = "person_name"

    def identify(self) -> bool:
        """Whether any column says who it is."""
        for name, kind in zip(self.names, self.kinds, strict=True):
            told = kind == "postal_address" and (self.about_addresses or ADDRESSED.intersection(words_of(name)))
            if kind in IDENTIFYING or told:
                return True
        return False

    def _names(self) -> None:
        """Whole names, or given and family names side by side."""
        nameless = self._free()
        full = [column for column in nameless if self._most(column, people.is_full_name) and self._people(column)]
        for column in full:
            self.kinds[column] = "person_name"
        if full:
            return
        least = 0.3 if self.about_people else 0.5
        for column in nameless:
            if self._most(column, people.is_one_name) and self._share(column, people.has_given) >= least and self._apart(column) > 0.3:
                beside = [
                    c for c in (column + 1, column - 1) if c in nameless and self._most(c, people.is_one_name) and self._apart(c) > 0.3
                ]
                if beside and not self.kinds[column]:
                    self.kinds[column] = self.kinds[beside[0]] = "person_name"

    def _addresses(self) -> None:
        for column in self._free():
            if not self.kinds[column] and self._most(column, people.is_street) and self._apart(column) > 0.5:
                self.kinds[column] = "postal_address"
                self._near(column)

    def _near(self, street: int) -> None:
        """The town and the postal code that stand near a street."""
        near = [column for column in range(street + 1, min(street + 5, len(self.kinds))) if column in self._free()]
        town = next((column for column in near[:3] if self._most(column, people.is_place) and max(map(len, self.cells[column])) > 3), None)
        if town is not None:
            self.kinds[town] = "postal_address"
        code = next((column for column in near if self._most(column, people.is_postal)), None)
        if code is not None:
            self.kinds[code] = "postal_code"

    def _births(self) -> None:
        """The first column of dates that spread as birthdays do; orders and entries lie closer together and nearer to today."""
        for column in self._free():
            years = [int(match[1]) for value in self.cells[column] if date_in(value) and (match := _YEAR.match(value))]
            if len(years) >= _SHARE * max(len(self.cells[column]), LEAST_ROWS):
                if 1920 <= min(years) < 1985 and max(years) <= 2015 and max(years) - min(years) >= 5:
                    self.kinds[column] = "date_of_birth"
                return

    def _free(self) -> Sequence[int]:
        return [column for column, kind in enumerate(self.kinds) if not kind and not self.names[column] and self._many(column)]

    def _many(self, column: int) -> bool:
        return len(self.cells[column]) >= self.least

    def _people(self, column: int) -> bool:
        """Whether the cells are names of people: some given names are known, few organisations."""
        values = self.cells[column]
        if not values:
            return False
        looks = self._share(column, lambda value: people.is_full_name(value) or (people.is_one_name(value) and people.has_given(value)))
        if len(values) < LEAST_ROWS:
            return looks >= _SHARE
        return looks >= _SHARE and self._share(column, people.has_given) >= 0.25 and self._apart(column) > 0.3

    def _most(self, column: int, test: Callable[[str], object], share: float = _SHARE) -> bool:
        return bool(self.cells[column]) and self._share(column, test) >= share

    def _share(self, column: int, test: Callable[[str], object]) -> float:
        values = self.cells[column]
        return sum(1 for value in values if test(value)) / len(values) if values else 0.0

    def _apart(self, column: int) -> float:
        """The share of different values: few words over and over are an enumeration."""
        return len(Counter(self.cells[column])) / max(len(self.cells[column]), 1)
