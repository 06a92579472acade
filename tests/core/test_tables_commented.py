"""Records in code that is commented out are found as they are elsewhere. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.detect.tables import commented
from airlock.core.model import Document
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
AT = "@"
FOUND = {
    "lines": '// db.students.insertMany([\n//   {no: 2, name: "«Laura»", marks: 80},\n//   {no: 3, name: "«Thomas»", marks: 70},\n// ]);\n',
    "lines of a script": f'# customers = [{{"name": "«Laura Ashworth»", "email": "«laura{AT}mills.co.uk»"}}]\nrun()\n',
    "a block": (
        '/*\n  new Employee\n  {\n    FirstName = "«laura»",\n    LastName = "«ashworth»",\n'
        f'    Email = "«lashworth{AT}mills.co.uk»",\n  }}\n*/\n'
    ),
    "code and a comment": 'Patient.create!(name: "«Laura Ashworth»")\n# Patient.create!(name: "«Emma Ashworth»")\n',
}
NOTHING = (
    '// customer: { name: "string", email: "string" }\n',
    '/* The customer\'s name: "Blue Lamp" */\nint customer;\n',
    '# Users\n\nAll "users" have a name.\n',
)


@pytest.mark.parametrize("case", FOUND)
def test_every_marked_value_is_found_and_nothing_else(case: str) -> None:
    text, spans = unmarked(FOUND[case])
    assert tuple(one.span for one in tables.find(Document(text, "q.x", ""), RULES, KEY)) == spans


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert tables.find(Document(text, "q.x", ""), RULES, KEY) == ()


def test_the_view_keeps_every_code_point_in_its_place() -> None:
    text = "a = 1\r\n// {name: 'x'}\n/* [\"y\"] */ b\n/** {z: 'z'} */\n"
    view = commented.view(text)
    assert view == "     \r\n   {name: 'x'}\n   [\"y\"]     \n" + " " * 15 + "\n"


@pytest.mark.parametrize("unit", ["/*", "// '", '# "a\n', "/* {a:'b'\n", "(", "//'\n"])
def test_hostile_text_takes_no_longer_than_other(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert done_within(1.0, lambda: commented.view(text))
