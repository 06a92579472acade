"""Tables and records: what is gathered into groups, and that hostile or half-written text neither raises nor takes long."""

from __future__ import annotations

import functools
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from airlock.core.detect import builtin_rule_set, find, merge, tables
from airlock.core.detect.tables import literals
from airlock.core.detect.tables.tree import Atom, Group
from airlock.core.model import Document, Finding
from timing import done_within

KEY = b"k" * 32
RULES = builtin_rule_set()
HEADER = "first_name,email,phone,address\n"
NAMES = ("x.txt", "x.csv", "x.json", "x.yml", "x.sql", "x.xml", "x.toml")


def look(text: str, name: str) -> tuple[Finding, ...]:
    return tables.find(Document(text, name), RULES, KEY)


PIECES = st.sampled_from(
    (
        *(
            "name",
            "phone",
            '"',
            "'",
            "`",
            ",",
            ";",
            "\t",
            "|",
            "\n",
            "\r\n",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ":",
            "=",
            "=>",
            "- ",
            "  ",
            "\\",
        ),
        *("--", "/*", "#", "INSERT INTO customers VALUES (", "CREATE TABLE t (", "COPY t (name, phone) FROM stdin;\n", "UPDATE t SET "),
        *(
            "struct {",
            '<input name="phone" value="',
            "Marisa",
            "Andersen",
            "030-0074329",
            "12219",
            "null",
            "\0",
            "\ud800",
            "𝒳",
            "İ",
            "氏名",
        ),
        *(
            "<person>",
            "</person>",
            "<name>",
            "</name>",
            'phone="',
            "[[people]]",
            "MSH|^~\\&|",
            "PID|1||",
            "NM1*IL*1*",
            "~",
            "*",
            "BEGIN:VCARD\n",
            "N:",
        ),
        *('"""', "first_name,last_name\n", "email", "value", HEADER),
    )
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(NAMES))
@example('"first_name,email', "x.csv")
@example('first_name,phone\n"Marisa', "x.csv")
@example("- - - name: x\n -", "x.yml")
def test_never_raises_and_findings_are_in_order_and_apart(text: str, name: str) -> None:
    found = look(text, name)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    tables.records(found, text, tables.readings(Document(text, name)))


HOSTILE = (
    'run("INSERT INTO t VALUES (?,?)", ["a", "b"])\n',
    'class Customer(name, email)\nnew Customer("Ada", "x")\n',
    *(
        ",",
        '"',
        "'",
        "`",
        "[",
        "{",
        "(",
        "[{(",
        '{"email":[',
        '"\\',
        "|",
        "\n",
        ",\n",
        "insert into email values (",
        "INSERT INTO t VALUES ('a',",
    ),
    *("create table email (", "copy email from stdin\n", "update email set name='a',", "email:", "- - - -\n", "email,phone\n", '"email",'),
    *(
        'email,"',
        "<input value=",
        '<input name="email"\n',
        "/*",
        "'''",
        '"""',
        "struct {",
        '["email","name"],',
        "insert into t select 'a',",
        "insert into t values (1,\\'a\\'),\n(1,\\'a",
    ),
    *(
        "<a email='",
        "<email>",
        "<a><b>",
        "<!--",
        "name = 'x'\n",
        "NM1*IL*1*",
        "MSH|PID|1||^~",
        "To: a <b@c>,",
        "dn: cn=a\nobjectclass: b\n",
        "BEGIN:VCARD\nN:a;",
    ),
    *(
        "--first-name Ada ",
        "mk --email a \\\n",
        "-Name Ada`\n",
        'foaf:name "Ada" ; ',
        ":a a foaf:Person .\n",
        "insert all into email values (1)\ninto ",
    ),
    *('"1 NAME Ada /Lund/",\n', 'MSH|"\n"PID|1||a^', "NM1*IL*1*A\nN3*1 A\n"),
    *("'email,name', # x\n", '"email,phone" + ', '"email,phone\\n" ', '"a,b", ', "`email,phone\n"),
    *('Student a{"x",', 'Person { name: "A' + 'da" }', '{"name": "Ada", "a": 7', '{"name": "Ada", {'),
    *("1,", "a@b.c,", '{"type":{"text":"email"},"value":', "insert into t select 'a' union select ", '{"email":1},'),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_of_50_kb_is_done_at_once(unit: str) -> None:
    for name in NAMES:
        text = (HEADER + unit * (50_000 // len(unit)))[:50_000]
        assert done_within(0.5, functools.partial(look, text, name)), name


@pytest.mark.parametrize(
    "text", ['{"name":1' + " " * 50_000, "{" + " " * 50_000, '{"name":' + "1" * 50_000, '{"name":1' + ',"age":2' * 6_000]
)
def test_a_record_that_does_not_end_is_done_at_once(text: str) -> None:
    assert done_within(0.5, functools.partial(look, f"{HEADER}first_name = {text}", "x.py"))


def items(text: str, *, alone: bool = False) -> object:
    """What `literals.read` reads in the first brackets."""

    def said(group: Group) -> object:
        return (
            group.head,
            group.start,
            [(item.key, item.value if isinstance(item.value, Atom) else said(item.value)) for item in group.items],
        )

    first = literals.read(text, alone=alone).items[0].value
    assert isinstance(first, Group)
    return said(first)


@pytest.mark.parametrize(
    "record",
    [
        '{"name": "Ada", "age": 41, "ok": true',
        "Person{'name': 'A, B', 'id': -1.5e3,",
        '{ "a" : "x"\n,\n"" : null ',
        '{"a": {"b": "c"}',
        '{"a": "", "b": "it\'s"',
        '{"a": "\\"", "b": 1',
        '{"a": 1 "b": 2',
        '{"a": true.b',
    ],
)
def test_a_record_is_read_at_once_as_piece_by_piece(record: str) -> None:
    assert items(f"{record}}}") == items(f"{record}/**/}}") == items(f"{record}}} {{'a': 1}}", alone=True)


def test_a_large_table_is_read_to_its_end() -> None:
    text = "id,first_name,score\n" + "".join(f"{row},Marisa,{row * 7}\n" for row in range(30_000))
    assert len(look(text, "c.csv")) == 30_000


def test_redacted_cells_are_not_found_again() -> None:
    text = HEADER + "Marisa,m" + "@" + "futter.de,030-0074329,Obere Gasse 57\nAna,,0621-084601,Hanover Sq. 12\n"
    for place, one in reversed(list(enumerate(look(text, "c.csv")))):
        text = f"{text[: one.span.start]}<{one.label}_{place}>{text[one.span.end :]}"
    assert look(text, "c.csv") == ()


def gathered(text: str, name: str) -> list[tuple[str, int, dict[str, int]]]:
    document = Document(text, name)
    found = merge(text, find(document, RULES, KEY), look(text, name))
    groups = tables.records(found, text, tables.readings(Document(text, name)))
    assert all(
        found[at].span.start >= group.span.start and found[at].span.end <= group.span.end for group in groups for at in group.members
    )
    return [(text[group.span.start : group.span.start + 12], group.rows, dict(group.kinds)) for group in groups]


def test_a_table_is_one_group() -> None:
    text = "people:\n\n" + "first_name,last_name,phone\n" + "Marisa,Andersen,030-0074329\n" * 12
    assert gathered(text, "notes.txt") == [("first_name,l", 12, {"person_name": 24, "phone": 12})]


def test_records_in_a_row_are_one_group_and_others_another() -> None:
    person = '{"first_name": "Mar' + 'isa", "phone": "030-' + '0074329"}'
    text = f'{{"users": [{person},\n {person}], "plan": "golden", "guests": [{person}]}}'
    groups = gathered(text, "u.json")
    assert [(rows, kinds) for _, rows, kinds in groups] == [(2, {"person_name": 2, "phone": 2}), (1, {"person_name": 1, "phone": 1})]


def test_single_findings_make_no_group() -> None:
    assert tables.records(look("first_name: Marisa\n", "x.yml"), "first_name: Marisa\n", ()) == ()
