"""JSON in strings: whose data it holds, cell by cell. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.detect.tables import embedded
from airlock.core.model import Document
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
MAIL = "m.andersen" + "@" + "futter.de"  # stands for M below

FOUND = {
    "a command": ("x.sh", """curl -d '{"name": "«Marisa Andersen»", "email": "«M»", "plan": "gold"}' https://shop.example\n"""),
    "a string with escapes": ("x.java", r"""String body = "{\"name\": \"«Marisa Andersen»\", \"email\": \"«M»\"}";""" + "\n"),
    "a log line in JSON": (
        "x.log",
        r"""{"body": "{\"user\": {\"name\": \"«Marisa Andersen»\", \"email\": \"«M»\", \"note\": \"says \\\"hi\\\"\"}}"}""",
    ),
    "a text block": ("x.kt", 'val body = """\n    {\n      "name": "«Marisa Andersen»",\n      "email": "«M»"\n    }\n"""\n'),
    "a list": (
        "x.py",
        """users = json.loads('[{"name": "«Marisa Andersen»", "email": "«M»"}, {"name": "«Marisa Andersen»", "email": "«M»"}]')\n""",
    ),
    "a card, a literal a line": (
        "x.js",
        'const card = [\n  "BEGIN:VCARD",\n  "FN:«Marisa Andersen»",\n  "EMAIL;TYPE=HOME:«M»",\n  "END:VCARD",\n].join("\\r\\n");\n',
    ),
    "with line ends": ("x.js", r"""const body = "{\n  \"name\": \"«Marisa Andersen»\",\n  \"email\": \"«M»\"\n}";""" + "\n"),
}
NOTHING = {
    "a device": ("x.sh", """curl -d '{"name": "Blue Chair", "email": "", "mac": "00:1b"}' https://shop.example\n"""),
    "never shut": ("x.py", """body = '{"name": "Marisa Andersen", "email": "' + email\n"""),
    "a pattern": ("x.js", """const at = /'{"name":"(.*)","email":"(.*)"}'/;\n"""),
}


def found(name: str, text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in tables.find(Document(text, name), RULES, KEY)]


@pytest.mark.parametrize("case", FOUND)
def test_every_marked_value_is_found_and_nothing_else(case: str) -> None:
    name, source = FOUND[case]
    text, spans = unmarked(source.replace("«M»", f"«{MAIL}»"))
    assert found(name, text) == [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_nobodys_is_left_alone(case: str) -> None:
    name, text = NOTHING[case]
    assert found(name, text) == []


def test_the_view_keeps_every_code_point_in_its_place() -> None:
    text = r"""x = "{\"email\": \"ada\", \"n\": 1}"; y = '{"phone": "2"}'"""
    seen = embedded.view(text, {"email": [text.index("email")], "phone": [text.index("phone")]})
    assert len(seen) == len(text)
    assert all(one in (" ", other, '"') for one, other in zip(seen, text, strict=True))
    assert seen.split() == ["{", '"email"', ":", '"ada"', ",", '"n"', ":", "1}", '{"phone":', '"2"}']


@pytest.mark.parametrize("unit", ['\'{"email":', '"{\\"email\\":', "'{", "'[{[{", '\'{"a":"' + "\\" * 9, '\'{"email": [['])
def test_hostile_text_takes_no_longer_than_other(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert done_within(0.2, lambda: embedded.view(text, {"email": range(0, len(text), 50)}))
