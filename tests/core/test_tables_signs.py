"""Which texts with brackets show somebody, and are read: nothing that is found may be missed, schemas and plain code are passed over."""

from __future__ import annotations

import functools
import random

import pytest

from airlock.core.detect.personal.key_index import BETWEEN, KEYS
from airlock.core.detect.personal.naming import is_settled, kind_of, kind_said, may_end
from airlock.core.detect.tables import code_signs, json_signs, markup, outline, stems, tree_signs
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
    "text",
    [
        f"contact:\n  email: {MAIL}\n",
        f"phones:\n  - {PHONE}\n",
        f"- type: phone\n  value: {PHONE}\n",
        f"- name: Marisa Andersen\n  address: Obere Gasse {50 + 7}\n",
        "staff:\n  - name: Marisa Andersen\n",
        f"b: Marisa Andersen\nstreet: Obere Gasse {50 + 7}\npostal_code: 34117\n",
    ],
)
def test_an_outline_that_may_be_somebodys_is_read(text: str) -> None:
    assert tree_signs.may_have(text, outline.read(text))


@pytest.mark.parametrize(
    "text",
    [
        "en:\n  label_mail: Mail notification\n  field_phone_pattern: Pattern\n  name: Title\n",
        "email:\n  type: string\n  name: the shop\n",
    ],
)
def test_an_outline_without_anybody_is_not(text: str) -> None:
    assert not tree_signs.may_have(text, outline.read(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"<a><b:email>{MAIL}</b:email></a>", True),
        (f'<a email="{MAIL}"/>', True),
        (f"<phone><home>{PHONE}</home></phone>", True),
        (f"<field><type>phone</type><value>{PHONE}</value></field>", True),
        (f"<a><b>Marisa Andersen</b><street>Obere Gasse {50 + 7}</street><zip>34117</zip></a>", True),
        ("<staff><name>Marisa Andersen</name></staff>", True),
        ("<context><name>Dr. Marisa Andersen</name></context>", True),
        ('<context><name>MainWindow</name><message id="email"><source>Email</source></message></context>', False),
    ],
)
def test_markup_is_read_where_its_names_may_say_something(text: str, *, said: bool) -> None:
    assert tree_signs.may_say(text, markup.names(text)) is said


@pytest.mark.parametrize(
    "unit", ["),//", "),#a\n", "=(", ":{[(", 'email:"a",', "email(", '"email",', 'type:"phone",va' + 'lue:"030 123",', "(1,"]
)
def test_hostile_text_is_passed_over_at_once(unit: str) -> None:
    assert done_within(0.5, functools.partial(in_code, "customer phone " + unit * (50_000 // len(unit))))


def _phrases() -> list[str]:
    return sorted(phrase for _, phrases in KEYS.values() for phrase in phrases.split(BETWEEN))


def test_what_ends_a_phrase_is_told_as_by_looking_at_each() -> None:
    phrases, draw = _phrases(), random.Random(7)
    ends = [draw.choice(phrases)[draw.randrange(1, 4) :] for _ in range(300)]
    for end in filter(str.isalpha, filter(str.isascii, (*ends, *(f"{end}q" for end in ends)))):
        if any(len(end) > 1 and phrase.endswith(end) for phrase in phrases):
            assert may_end(end)


def test_no_key_above_makes_a_settled_name_say_anything() -> None:
    phrases, draw, settled = [*_phrases(), "label", "role", "nr", "of", "names"], random.Random(7), 0
    for _ in range(4000):
        phrase = draw.choice(phrases)
        cut = draw.randrange(len(phrase))
        key = "_".join(filter(None, (phrase[cut:], draw.choice(phrases)) if draw.random() < 0.5 else (draw.choice(phrases), phrase[cut:])))
        above = draw.choice((phrase[:cut], draw.choice(phrases)))
        if above[:1] not in ("", "n", "N") and not kind_of(key) and is_settled(key):
            settled += 1
            assert kind_said(f"{above} {key}") == "", (above, key)
    assert settled > 500
