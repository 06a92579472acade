"""Which texts name people beside values, and are worth reading in brackets."""

from __future__ import annotations

import pytest

from airlock.core.detect.tables import stems
from airlock.core.detect.tables.telling import STEMS

WORDS = ("customer", "email", "phone", "username", "телефон")


@pytest.mark.parametrize(
    "text",
    [
        "person = {'email': 'a value'}",
        "customers = [new customer('marisa', 'old town')]",
        "columns = ('id', 'email')",
        "run('id, email, town')",
        "type row struct { email string }",
        "{'value': 5501, 'type': 'phone'}",
        "# customer\nrows = [('marisa elm', 'a'), ('joe oak', 'b')]",
        "{'телефон': '5501'}",
    ],
)
def test_a_value_beside_a_name_is_noticed(text: str) -> None:
    assert stems.beside_values(text, stems.places(text, WORDS))


@pytest.mark.parametrize(
    "text",
    [
        "email = user.email or none",
        "def send(customer, phone): return customer.username",
        "print('the customer has no phone')",
        "{'type': 'phone'}",
    ],
)
def test_names_without_values_are_passed_over(text: str) -> None:
    assert not stems.beside_values(text, stems.places(text, WORDS))


def test_no_foreign_word_is_in_another() -> None:
    foreign = [word for word in STEMS if not word.isascii()]
    assert not [(one, other) for one in foreign for other in foreign if one != other and one in other]


def test_places_are_all_of_them_in_order() -> None:
    found = {"phone": [0, 17], "телефон": [6], "氏名": [14]}
    assert stems.places("phone телефон 氏名 phone", (*WORDS, "氏名")) == found
