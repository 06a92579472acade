"""What is remembered from one look to the next are words of keys and plans of countries, never what is somebody's."""

from __future__ import annotations

import sys

from airlock.core.detect import RuleSet, builtin_rule_set, find, scan_lines, tables
from airlock.core.detect.personal import national, texts
from airlock.core.model import Document

_KEY = b"k" * 32
_OF_COUNTRIES = ("_pattern", "_account_form", "_country", "_plan", "_dialled", "_metadata", "_checker")
"""What remembers how numbers of a country are made, once one of there was met."""
_OF_RULES = ("needs",)
"""What remembers something of the expression of a rule, once its words were met."""
_FIRST = ("Griselda", "Ashworth", "+49 30 27" + "12345", "DE12 5001 0517" + " 0648 4898 90", "046 454 286", "1971-03-12", "Marburg")
_OTHER = ("Bertram", "Castellano", "+49 30 43" + "98761", "DE89 3704 0044" + " 0532 0130 00", "130 692 544", "1968-11-30", "Toulouse")


def _texts(person: tuple[str, ...]) -> list[Document]:
    given, family, phone, iban, sin, born, town = person
    pairs = f'"given_name": "{given}", "last_name": "{family}", "phone": "{phone}", "iban": "{iban}", "sin": "{sin}", "city": "{town}"'
    fields = f'{{"key": "{given} {family}", "value": "{phone}"}}, {{"name": "Phone", "value": "{phone}"}}'
    row = f"{given},{family},{phone},{iban},{sin},{born},{town}\n"
    columns = "first_name,last_name,phone,iban,sin,birth_date,city"
    return [
        Document(f'{{{pairs}, "dob": "{born}", "fields": [{fields}]}}', "a.json", "json"),
        Document(f"{columns}\n{row * 3}", "a.csv", "csv"),
        Document(row * 3, "b.csv", "csv"),
        Document(_statement(columns, person), "a.sql", "sql"),
        Document(f"for {given} {family} phone: {phone}\nMrs. {given} {family}, SIN {sin}, IBAN {iban}\n", "a.txt", "plaintext"),
    ]


def _statement(columns: str, person: tuple[str, ...]) -> str:
    values = "', '".join(person)
    return f"INSERT INTO person ({columns}) VALUES ('{values}');\n"


def _kept() -> dict[str, int]:
    """How much each function of the detectors remembers."""
    found = {}
    for name, module in list(sys.modules.items()):
        if name.startswith("airlock.core.detect"):
            for told, value in vars(module).items():
                if hasattr(value, "cache_info") and told not in (*_OF_COUNTRIES, *_OF_RULES):
                    found[f"{value.__module__}.{told}"] = value.cache_info().currsize
    return found


def _look(rules: RuleSet, person: tuple[str, ...]) -> int:
    number = 0
    for document in _texts(person):
        number += len(find(document, rules, _KEY)) + len(tables.find(document, rules, _KEY))
        scan_lines(document.text.splitlines(keepends=True), document.language, rules, _KEY)
    return number


def test_nothing_of_a_person_is_kept_for_the_next_look() -> None:
    rules = builtin_rule_set()
    assert _look(rules, _FIRST) > 20
    before = _kept()
    _look(rules, _OTHER)
    assert _kept() == before


def test_of_values_that_are_remembered_only_hashes_are_kept() -> None:
    """With what a country or a key makes of them, which is no word of theirs."""
    _look(builtin_rule_set(), _FIRST)
    for remembered in (texts.reads_as_key, national._named):
        assert remembered._told
        assert all(isinstance(mark, int) for mark in remembered._told)
        assert not set(remembered._told.values()).intersection(_FIRST)
