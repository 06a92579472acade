"""Which texts with brackets show somebody, and are read: nothing that is found may be missed, schemas and plain code are passed over."""

from __future__ import annotations

import functools

import pytest

from airlock.core.detect.tables import code_signs, json_signs, stems
from airlock.core.detect.tables.telling import STEMS
from timing import done_within

MAIL = "m.andersen" + "@" + "futter.de"
PHONE = "030-" + "0074329"


def in_code(text: str) -> bool:
    return code_signs.may_have(text, stems.places(text.lower(), STEMS))


@pytest.mark.parametrize(
    "text",
    [
        f'{{"email": "{MAIL}"}}',
        f'{{"phones": ["{PHONE}"]}}',
        f'{{"phone": {{"home": "{PHONE}"}}}}',
        f'{{"phone": {{"type": "string", "example": "{PHONE}"}}}}',
        f'[{{"value": "{PHONE}", "type": "phone"}}]',
        f'{{"address": "Obere Gasse {50 + 7}", "name": "Marisa Andersen"}}',
        '{"subject": {"display": "Marisa212 Andersen7"}}',
        '[["Marisa", "Andersen"]]',
        f'{{"id": 1}}\n{{"email": "{MAIL}"}}\n',
        '{"email": "half of a',
        "[" * 100_000,
    ],
)
def test_json_that_may_be_somebodys_is_read(text: str) -> None:
    assert json_signs.may_have(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"properties": {"PhoneNumber": {"type": "string", "maxLength": 20}, "email": {"type": "string"}}}',
        '{"type": "phone", "label": "Telephone"}',
        f'{{"name": "tool", "author": {{"name": "Marisa Andersen", "email": "{MAIL}"}}}}',
        '{"username": "marisa", "name": "the shop"}',
        '["Marisa", "Andersen"]',
        '\ufeff"a word" 12 ',
        "",
    ],
)
def test_json_without_anybody_is_not(text: str) -> None:
    assert not json_signs.may_have(text)


@pytest.mark.parametrize(
    "text",
    [
        f"person = Person(email='{MAIL}')",
        f"$person = ['email' => '{MAIL}'];",
        f'let person = Person {{ email: String::from("{MAIL}") }};',
        f'(email: str = "{MAIL}")',
        f'{{phone: {{home: "{PHONE}"}}}}',
        f'build(phone("{PHONE}"))',
        f'columns = ["id", "email"]\nrows = [[1, "{MAIL}"]]',
        f'type row struct {{ id int; email string }}\nrows := []row{{{{1, "{MAIL}"}}}}',
        f'rows = [\n  (1, "{MAIL}"),  # the first\n  (2, "ana-{MAIL}"),\n  (3, "tom-{MAIL}"),\n]',
        'rows = [["Marisa", "A."], ["Thomas", "B."], ["Hanna", "C."]]',
        'customers = [("A", "302074329"), ("B", "302074330"), ("C", "302074331")]',
    ],
)
def test_code_that_may_be_somebodys_is_read(text: str) -> None:
    assert in_code(text)


@pytest.mark.parametrize(
    "text",
    [
        "phone = fields.get('phone', 'none')",
        "raise ValueError('no such email address')\nrows = [('a', 'b'), ('c', 'd'), ('e', 'f')]",
        "columns = ['email', 'phone']\nprint('Done')",
        "sizes = [(1, '302074329'), (2, '302074330'), (3, '302074331')]",
        "if __name__ == '__main__': main(username='marisa')",
    ],
)
def test_code_without_anybody_is_not(text: str) -> None:
    assert not in_code(text)


@pytest.mark.parametrize(
    "unit", ["),//", "),#a\n", "=(", ":{[(", 'email:"a",', "email(", '"email",', 'type:"phone",va' + 'lue:"030 123",', "(1,"]
)
def test_hostile_text_is_passed_over_at_once(unit: str) -> None:
    assert done_within(0.5, functools.partial(in_code, "customer phone " + unit * (50_000 // len(unit))))
