"""Which column of a table holds which kind of personal data: by its name, else by what most of its cells look like.

A name is believed where the cells do not speak against it. Cells alone are believed only for forms that hardly anything else has, and
for names, streets and places only where no column name contradicts. A table in which nothing identifies anybody has only kinds that need
nobody beside them: what pays, and what one person carries, drives or believes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from airlock.core.detect.personal.keytable import NOBODYS
from airlock.core.detect.personal.likely import is_part, kind_if_so, names_person, says_so, without_tongue
from airlock.core.detect.personal.naming import kind_of, words_of
from airlock.core.detect.tables import glued, looks, lowercase, people, scripts, shaped, short
from airlock.core.detect.tables.cells import Table
from airlock.core.detect.tables.sample import LEAST_ROWS, MOST, Sample
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set

MOST_COLUMNS = 200
IDENTIFYING = frozenset(
    ("person_name", "email", "phone", "date_of_birth", "us_ssn", "us_itin", "national_id", "tax_id", "passport", "driving_licence",
     "medical_record", "health_id", "card_number", "iban", "bank_account")
)  # fmt: skip
"""Kinds that say who it is; the others are of somebody only beside one of these."""
HUMAN = frozenset(("date_of_birth", "us_ssn", "national_id", "passport", "driving_licence", "medical_record", "health_id"))
"""Those of them that no company has: beside them any name is a person's."""
_ALONE = frozenset(
    ("card_security_code", "card_expiry", "card_pin", "bank_routing", "vin", "licence_plate", "device_id", "crypto_wallet",
     "special_category")
)  # fmt: skip
"""Kinds that a column's name and its cells tell by themselves."""
ADDRESSED = word_set("""
    ship shipping billing bill delivery deliver home residential mailing customer recipient permanent guardian sponsor kin residence
    """)
"""Words before `address` that make it somebody's."""
NOT_HERE = frozenset(("cloud_account",))
WEAK_NAMES = word_set("""
    name names nm contact customer employee patient student person user owner author manager assignee teacher doctor player member client
    guest passenger who nombre nom nome naam namn navn isim ad imie vorname vollname representative rep agent recipient sender
    applicant candidate display reviewer approver requester reporter organizer organiser host speaker buyer seller
    nama nev nimi imya adi nazev nazwa naziv meno ime nume jmeno nomb nombres ten ho
    """)
"""Column names that may mean anybody or anything."""
COMPANIES = word_set("""
    company organisation organization employer firm business workplace firma entreprise empresa azienda societe unternehmen arbeitgeber
    university school college
    """)
"""Names of columns and keys that say for whom somebody works, in whose name they buy, or where they learn."""
_DOERS = word_set(
    "assignee reporter reviewer approver requester organizer organiser assigned agent caller teacher doctor supervisor manager"
)
"""Those of them that only people are, so that a column of such names needs nobody beside it."""
_PARTS = word_set("first middle maiden last given family")
_NEIGHBOURHOODS = word_set("""
    district county borough parish neighborhood neighbourhood locality landkreis bezirk stadtteil quartier barrio colonia distrito comune
    ward barangay kelurahan kecamatan
    """)
_PERSONS_HAVE = word_set("""
    gender sex geschlecht sexe sexo genero sesso plec geslacht cinsiyet salary salaries gehalt salaire salario sueldo stipendio wage wages
    income married occupation profession nationality hobby hobbies
    """)
_AGES = word_set("age ages alter edad idade eta wiek leeftijd yas umur usia vek password passwords passwort contrasena senha")
"""Names of columns that say of people what hardly anything else has, but identify nobody; ships and cars are of an age as well."""
_HEADINGS = word_set("description desc heading bezeichnung beschreibung descripcion descrizione descricao libelle category gifi charttype")
"""Names of columns that say what is booked on an account."""
_CHARTED = 9
"""So many digits have the numbers of such accounts at most."""
_HALF = 0.5
_MOST_GIVEN = 0.75  # so many given names are known where nothing but people's age stands beside them
_FEW = 2
"""So many names at least tell that a column holds them."""
_KNOWN = 0.25
"""The share of given names that have to be known where little else says that a column holds names."""
_BELIEVED = 0.4
"""The share of cells that must fit what their column's name says."""


def is_weak(name: str) -> bool:
    """Whether a column of this name may hold names of people, or any other names."""
    words = without_tongue(words_of(name))
    return bool(words) and WEAK_NAMES.issuperset(words)


def is_company(name: str) -> bool:
    """Whether a column or key of this name says for whom somebody works."""
    words = words_of(name)
    return bool(words) and COMPANIES.issuperset(words[:1]) and (len(words) == 1 or words[1:] == ["name"])


def _is_neighbourhood(name: str) -> bool:
    words = words_of(name)
    return bool(words) and _NEIGHBOURHOODS.issuperset(words)


def unglued(names: Sequence[str]) -> tuple[str, ...]:
    """The names of columns, those that say nothing without what many of them begin or end with, where they say something then."""
    return glued.unglued(names, _says)


def kinds(table: Table, text: str) -> list[str]:
    """One kind a column, empty where it holds nothing that counts."""
    width = min(max(map(len, table.rows), default=0), MOST_COLUMNS)
    sample = Sample(table._replace(names=unglued(table.names[:width])), text, width)
    _by_name(sample)
    lowercase.parts(sample)
    if len(table.rows) >= sample.least:
        shaped.by_form(sample)
        _weak_names(sample)
        _by_look(sample)
        looks.named_columns(sample)
    else:
        _weak_names(sample)
    _charted(sample)
    if not _identifies(sample):
        return [kind if kind in _ALONE and name else "" for name, kind in zip(sample.names, sample.kinds, strict=True)]
    _beside_people(sample)
    return sample.kinds


def _says(name: str) -> str:
    """What a column's name says of somebody, or may."""
    words = "".join(words_of(name))
    return kind_of(name) or ("name" if is_weak(name) else short.NAMES.get(words, ""))


def _by_name(sample: Sample) -> None:
    """What the columns' names say, where most of the cells can be that."""
    for column, name in enumerate(sample.names):
        kind = kind_of(name) if name else ""
        if kind == "username" and sample.most(column, people.is_full_name) and sample.share(column, people.has_given):
            kind = "person_name"
        if kind and kind not in NOT_HERE and sample.most(column, partial(_fits, kind, name), _BELIEVED):
            sample.kinds[column] = kind
        likely = kind_if_so(name, counted=False) if name and not kind else ""
        if likely and (sample.most(column, partial(_says_so, likely, name)) or (names_person(name) and _most_are(sample, column))):
            sample.kinds[column] = likely
    short.by_name(sample)


def _says_so(kind: str, name: str, value: str) -> bool:
    return fits(kind, value, name) and says_so(kind, value, None, name)


def _fits(kind: str, name: str, value: str) -> bool:
    return fits(kind, value, name)


def _by_look(sample: Sample) -> None:
    """Names, and beside them streets, places, postal codes and dates of birth, where no name says otherwise."""
    if "person_name" not in sample.kinds:
        looks.names(sample)
    if any(sample.names):
        return
    looks.in_addresses(sample)
    if "postal_address" not in sample.kinds and (sample.about_people or _identifies(sample)):
        looks.addresses(sample, identified=_identifies(sample))
    looks.companies(sample)
    if "person_name" in sample.kinds:
        looks.said_again(sample)
        if "date_of_birth" not in sample.kinds:
            looks.births(sample)


def _weak_names(sample: Sample) -> None:
    """Columns called `name`, `first` and the like: names of people if they look so and somebody is identified beside them."""
    words = [words_of(name) for name in sample.names]
    beside = _identifies(sample) or sample.about_people or "postal_address" in sample.kinds
    parts = [at for at, each in enumerate(words) if _PARTS.issuperset(each) and each and not sample.kinds[at] and _most_are(sample, at)]
    if beside or any(sample.people(at) for at in parts):
        for at in parts if beside or len(parts) > 1 else ():
            sample.kinds[at] = "person_name"
    for at, name in enumerate(sample.names):
        if (
            beside
            and not sample.kinds[at]
            and is_weak(name)
            and (
                _are_people(sample, at)
                or (_most_are(sample, at) and _is_somebodys(sample))
                or _may_be(sample, at)
                or _are_small(sample, at)
                or (looks.are_in_addresses(sample, at) and _most_are(sample, at))
            )
        ) or (not beside and not sample.kinds[at] and is_weak(name) and (_are_whole(sample, at) or _are_of_an_age(sample, at))):
            sample.kinds[at] = "person_name"
    _doers(sample, words)


def _are_people(sample: Sample, column: int) -> bool:
    """Whether cells are names of people; parks and hotels have an address as well, and few of them are no statistics."""
    if len(sample.cells[column]) >= LEAST_ROWS or sample.about_people or _identifies(sample):
        return sample.people(column)
    return sample.most(column, people.is_full_name) and sample.most(column, _begins_with_given)


def _begins_with_given(value: str) -> bool:
    return people.is_given(value.partition(" ")[0])


def _are_whole(sample: Sample, column: int) -> bool:
    """Whether cells are whole names that begin with known ones, or half of them beside what people have, where nobody is identified."""
    if len(sample.cells[column]) < _FEW or sample.apart(column) <= _KNOWN or not NOBODYS.isdisjoint(words_of(sample.names[column])):
        return False
    if not sample.most(column, people.is_full_name, 0.9):
        return False
    begin = sample.share(column, _begins_with_given)
    return begin >= MOST or (begin >= _HALF and any(_PERSONS_HAVE.issuperset(words_of(name) or ("",)) for name in sample.names))


def _are_of_an_age(sample: Sample, column: int) -> bool:
    """Whether cells are given names of which each is known but few, beside a column for their age, where nobody is identified."""
    if len(sample.cells[column]) < LEAST_ROWS or not any(_AGES.issuperset(words_of(name) or ("",)) for name in sample.names):
        return False
    return sample.apart(column) > _HALF and sample.most(column, _is_given_alone, _MOST_GIVEN)


def _is_given_alone(value: str) -> bool:
    return " " not in value and people.is_given(value)


def _doers(sample: Sample, words: list[list[str]]) -> None:
    """Who does something, in lists of tasks: whole names, of which some given ones are known."""
    doers = [
        at
        for at, each in enumerate(words)
        if each and not sample.kinds[at] and _DOERS.issuperset(each) and sample.most(at, people.is_full_name)
    ]
    if any(len(sample.cells[at]) > 1 and sample.share(at, people.has_given) >= _BELIEVED for at in doers):
        for at in doers:
            sample.kinds[at] = "person_name"


def _is_somebodys(sample: Sample) -> bool:
    """Whether a column says something that no company has, or one part of a name, so that a `name` beside it is a person's."""
    if not HUMAN.isdisjoint(sample.kinds):
        return True
    return any(kind == "person_name" and is_part(name) for name, kind in zip(sample.names, sample.kinds, strict=True))


def _may_be(sample: Sample, column: int) -> bool:
    """Whether single names are those of people: the table is about people, and some of them are known or nobody else has one.

    Where letters have no capitals, no list of names is long enough.
    """
    known = (
        sample.share(column, people.has_given) >= _KNOWN
        or (sample.about_persons and sample.most(column, lambda value: " " not in value))
        or sample.most(column, scripts.is_of)
    )
    return known and sample.about_people and _most_are(sample, column)


def _are_small(sample: Sample, column: int) -> bool:
    """Whether several cells are given names in small letters."""
    return len(sample.cells[column]) > 1 and sample.most(column, lambda value: value.islower() and people.is_given(value))


def _most_are(sample: Sample, column: int) -> bool:
    """Whether most cells can be single names, also such as were made with a number behind."""
    return sample.most(column, lambda value: people.is_one_name(value.rstrip("0123456789")))


def _identifies(sample: Sample) -> bool:
    """Whether any column says who it is; an address does in a table about people whose columns have no names."""
    addressed = sample.about_addresses or (sample.about_people and not any(sample.names))
    for name, kind in zip(sample.names, sample.kinds, strict=True):
        told = kind == "postal_address" and (addressed or ADDRESSED.intersection(words_of(name)))
        if kind in IDENTIFYING or told:
            return True
    return False


def _charted(sample: Sample) -> None:
    """Takes back what only charts of accounts have: short numbers with what is booked there, and nobody beside them."""
    if "bank_account" in sample.kinds and IDENTIFYING.isdisjoint({*sample.kinds} - {"bank_account"}):
        headed = any(_HEADINGS.issuperset(words_of(name) or ("",)) for name in sample.names)
        for column, kind in enumerate(sample.kinds):
            if headed and kind == "bank_account" and sample.most(column, lambda value: len(value) <= _CHARTED, 1.0):
                sample.kinds[column] = ""


def _beside_people(sample: Sample) -> None:
    """What says little alone: the part of the country beside a street, the company or the number of a document beside a person."""
    holds: tuple[tuple[str, Callable[[str], bool], Callable[[str], bool], str], ...] = (
        ("postal_address", _is_neighbourhood, people.is_place, "postal_address"),
        ("person_name", is_company, partial(_fits, "organisation", ""), "organisation"),
    )
    for needed, is_named, test, kind in holds:
        if needed in sample.kinds:
            for column, name in enumerate(sample.names):
                if name and not sample.kinds[column] and is_named(name) and sample.most(column, test):
                    sample.kinds[column] = kind
    if sample.about_people and "person_name" in sample.kinds:
        for column, name in enumerate(sample.names):
            numbered = name and not sample.kinds[column] and kind_if_so(name, counted=True) == "national_id"
            if numbered and sample.most(column, partial(_fits, "national_id", "national_id")):
                sample.kinds[column] = "national_id"
