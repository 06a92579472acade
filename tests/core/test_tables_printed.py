"""What programs print of their objects, and tables of terminals: what is found in them, cell by cell. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect import builtin_rule_set, tables
from airlock.core.detect.examples import unmarked
from airlock.core.model import Document
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
PASSWORD = "au4xv8" + "q2Lm"  # stands for P below
PHONE = "030-" + "0074329"

PRINTED = {
    "Java": "Saved Customer{id=12, name=«Marisa Andersen», phone=«030-0074329», plan=gold}",
    "Lombok": "Customer(id=12, name=«Marisa Andersen», born=null, phone=«030-0074329», password=«P»)",
    "a record": "expected: <Customer[name=«Marisa Andersen», phone=«030-0074329»]> but was: <null>",
    "Go": "got {ID:12 Name:«Marisa Andersen» Phone:«030-0074329» Plan:gold}",
    "Rust": 'Customer { name: "«Marisa Andersen»", phone: Some("«030-0074329»") }',
    "C#": "Customer { Id = 12, Name = «Marisa Andersen», Phone = «030-0074329», Password = «P» }",
    "Ruby": '#<Customer:0x00007f @name="«Marisa Andersen»", @phone="«030-0074329»">',
    "Elixir": '%Shop.Customer{name: "«Marisa Andersen»", birth_date: ~D[«1961-03-12»]}',
    "Erlang": '#{name => <<"«Marisa Andersen»">>,phone => <<"«030-0074329»">>}',
    "Clojure": '{:name "«Marisa Andersen»", :phone "«030-0074329»"}',
    "a log of pairs": 'level=info msg="signed up" name="«Marisa Andersen»" phone="«030-0074329»"',
    "print_r": "Array\n(\n    [name] => «Marisa Andersen»\n    [phone] => «030-0074329»\n)\n",
    "var_dump": (
        'array(3) {\n  ["name"]=>\n  string(15) "«Marisa Andersen»"\n  ["phone"]=>\n  string(11) "«030-0074329»"\n'
        '  ["password"]=>\n  string(10) "«P»"\n}\n'
    ),
    "a row a page": "***** 1. row *****\n    name: «Marisa Andersen»\n   phone: «030-0074329»\npassword: «P»\n",
    "a record of psql": "-[ RECORD 1 ]---\nname     | «Marisa Andersen»\nphone    | «030-0074329»\npassword | «P»\n",
    "local variables": "  in f\n    name = '«Marisa Andersen»'\n    phone = '«030-0074329»'\n",
    "PowerShell": "Name     : «Marisa Andersen»\nPhone    : «030-0074329»\n",
    "a form of a terminal": "NAME.......: «Marisa Andersen»\nPHONE......: «030-0074329»\n",
    "a difference": '    - Expected\n      Object {\n    +   "name": "«Marisa Andersen»",\n    +   "phone": "«030-0074329»",\n      }\n',
    "columns that are full": (
        "Name            Phone       Email\n----            -----       -----\n«Marisa Andersen» «030-0074329» «m.a(at)futter.de»\n"
        "«Ana Trujano»     «030-0074328» «a.t(at)futter.de»\n"
    ),
    "a frame of R": (
        "             name       phone         email\n1 «Marisa Andersen» «030-0074329» «m.a(at)futter.de»\n"
        "2     «Ana Trujano» «030-0074328» «a.t(at)futter.de»\n"
    ),
    "a table in boxes": (
        "┌─────────┬───────────────────┬───────────────┬─────────────────┐\n"
        "│ (index) │ name              │ phone         │ email           │\n"
        "├─────────┼───────────────────┼───────────────┼─────────────────┤\n"
        "│ 0       │ '«Marisa Andersen»' │ '«030-0074329»' │ '«m.a(at)futter.de»' │\n"
        "└─────────┴───────────────────┴───────────────┴─────────────────┘\n"
    ),
    "values that say their type": '{"name": {"S": "«Marisa Andersen»"}, "phone": {"S": "«030-0074329»"}}',
}


def found(source: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans that are marked in the source, and those found in it without the marks."""
    text, spans = unmarked(source.replace("«P»", f"«{PASSWORD}»").replace("(at)", "@"))
    return [(one.start, one.end) for one in spans], [(one.span.start, one.span.end) for one in tables.find(Document(text), RULES, KEY)]


@pytest.mark.parametrize("name", PRINTED)
def test_every_marked_value_is_found_and_nothing_else(name: str) -> None:
    wanted, got = found(PRINTED[name])
    assert got == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Device{name=Blue Chair, mac=00:1b:44:11:3a:b7}",
        "Job(name=Nightly Build, phone=null, email=)",
        "name: Blue Chair\nprice: 12.50\nphone: ask us\n",
        "package{author: {name=Marisa Andersen, email=x, phone=" + PHONE + "}}",
        "Name: the name of the customer\nPhone: a number with its prefix\n",
        "usage: tool [name=NAME] [phone=PHONE]\n",
        "if name == other.name and phone == other.phone: return\n",
        "Customer{id=12, plan=gold}\nphone\n",
        "--docker-password=" + PASSWORD + " --docker-email=SHOP\n",  # the options of a command are looked at elsewhere
        "password=" + PASSWORD + " --email=SHOP\n",
        "run \\\n  -e SHOP_NAME=shop \\\n  -e SHOP_USERNAME=ada \\\n  -e SHOP_PASSWORD=" + PASSWORD + " \\\n  shop\n",
    ],
)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert tables.find(Document(text), RULES, KEY) == ()


@pytest.mark.parametrize("line", ["phone: ", "phone=", "phone=a b ", "a{phone: ", "phone | x\n", "phone: x\n", '["phone"]=>\n', "(phone=("])
def test_hostile_lines_take_no_longer_than_others(line: str) -> None:
    document = Document(line * (100_000 // len(line)))
    done_within(2.0, lambda: tables.find(document, RULES, KEY))
