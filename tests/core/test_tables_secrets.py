"""Whoever asks tables for secrets alone gets all of them. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect.tables import heads, readings, secrets
from airlock.core.model import Document

VALUES = {
    "§P": "au4xv8" + "q2Lm",
    "§Q": "hunter" + "22x",
    "§M": "m.andersen" + "@" + "futter.de",
    "§T": "030-" + "0074329",
    "§N": "Marisa",
    "§C": "Kes7" + "rel!ax",
}
"""What the signs in the texts stand for."""

TEXTS = {
    "lines of values": ("u.csv", "user,password,phone\nada,§P,§T\nbob,§Q,§T\n"),
    "Markdown": ("r.md", "| user | password |\n|---|---|\n| ada | `§P` |\n| bob | `§Q` |\n"),
    "an insert": ("u.sql", "INSERT INTO users (login, email, password) VALUES ('ada', '§M', '§P'), ('bob', NULL, '§Q');"),
    "an insert without names": ("v.sql", "INSERT INTO users VALUES (1, '§N', '§M', '§C');"),
    "rows of code": ("seed.py", 'columns = ["email", "phone", "password"]\nrows = [["§M", "1", "§P"], ["§M", "2", "§Q"]]\n'),
    "names with notes between them": (
        "s.py",
        'columns = [\n  "email",  # theirs\n  "password",  # as it is\n]\nrows = [["§M", "§P"], ["§M", "§Q"]]\n',
    ),
    "names in one string": ("s.rb", 'names = "email, phone, password"\nrows = [["§M", "1", "§P"], ["§M", "2", "§Q"]]\n'),
    "names apart by blanks": ("s.py", 'User = namedtuple("User", "email phone password")\nrows = [("§M", "1", "§P"), ("§M", "2", "§Q")]\n'),
    "fields of a struct": ("s.go", 'users := []struct {\n\temail string\n\tpassword string\n}{\n\t{"§M", "§P"},\n\t{"§M", "§Q"},\n}\n'),
    "fields of a record": (
        "S.java",
        'record User(String email, String password) {}\nvar users = List.of(new User[]{{"§M", "§P"}, {"§M", "§Q"}});\n',
    ),
    "variables of a loop": ("s.py", 'for email, password in [("§M", "§P"), ("§M", "§Q")]:\n    make(email, password)\n'),
    "a call a column": ("s.R", 'users <- data.frame(email = c("§M", "§M"), password = c("§P", "§Q"))\n'),
    "a list a column": ("s.py", 'users = {"email": ["§M", "§M"], "password": ["§P", "§Q"]}\n'),
    "JSON": ("s.json", '[["email", "password"], ["§M", "§P"], ["§M", "§Q"]]\n'),
    "values spelled out": ("t.js", 'const users = ["email,phone,password", "§M,0301,§P", "§M,0302,§Q"].join("\\n");\n'),
    "an object that was printed": ("a.log", "Customer(name=§N, phone=§T, password=§P)\n"),
    "a row a page": ("a.log", "***** 1. row *****\n    name: §N\n   phone: §T\npassword: §P\n"),
    "a statement and what was handed to it": (
        "a.log",
        "[SQL: INSERT INTO users (first_name, last_name, password) VALUES (?, ?, ?)]\n[parameters: ('§N', '§N', '§P')]\n",
    ),
}


@pytest.mark.parametrize("case", TEXTS)
def test_all_secrets_are_found_without_the_people_beside_them(case: str) -> None:
    name, text = TEXTS[case]
    for sign, value in VALUES.items():
        text = text.replace(sign, value)
    document = Document(text, name)
    every, alone = (_secrets(document, secrets_only=only) for only in (False, True))
    assert every
    assert alone == every


@pytest.mark.parametrize(
    "text",
    [
        'request("https", "a.example", password)\nif get("password") { retry(); }',
        '{"error": "Invalid password", "password": "Kennwort", "user": "Name"}',
        "password = read(file)\nmake(user=name, password=password)",
        "class User(Model):\n    password = Text(null=True)\n# what is there for a password\n",
    ],
)
def test_words_elsewhere_name_no_column(text: str) -> None:
    places = [at for at in range(len(text)) if text.startswith("passw", at)]
    assert not heads.may_have(text, {"passw": places})


def _secrets(document: Document, *, secrets_only: bool) -> set[tuple[int, int]]:
    places = (place for one in readings(document, secrets_only=secrets_only) for place in one.places)
    return {(place.start, place.end) for place in places if place.kind in secrets.KINDS}


@pytest.mark.parametrize(
    "text",
    [
        "INSERT INTO tickets VALUES (1, '§M', 'bug#12x'), (2, '§M', 'bug#13x');",
        "INSERT INTO orders VALUES (1, '§M', 'SKU-2024+1');",
        "INSERT INTO hosts VALUES (1, 'root', '§C');",
    ],
)
def test_columns_without_names_hold_passwords_only_beside_addresses_and_where_they_look_chosen(text: str) -> None:
    for sign, value in VALUES.items():
        text = text.replace(sign, value)
    assert not _secrets(Document(text, "v.sql"), secrets_only=False)
