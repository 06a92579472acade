"""Whoever asks tables for secrets alone gets all of them. All people are invented."""

from __future__ import annotations

import pytest

from airlock.core.detect.tables import readings, secrets
from airlock.core.model import Document

VALUES = {"§P": "au4xv8" + "q2Lm", "§Q": "hunter" + "22x", "§M": "m.andersen" + "@" + "futter.de", "§T": "030-" + "0074329", "§N": "Marisa"}
"""What the signs in the texts stand for."""

TEXTS = {
    "lines of values": ("u.csv", "user,password,phone\nada,§P,§T\nbob,§Q,§T\n"),
    "Markdown": ("r.md", "| user | password |\n|---|---|\n| ada | `§P` |\n| bob | `§Q` |\n"),
    "an insert": ("u.sql", "INSERT INTO users (login, email, password) VALUES ('ada', '§M', '§P'), ('bob', NULL, '§Q');"),
    "rows of code": ("seed.py", 'columns = ["email", "phone", "password"]\nrows = [["§M", "1", "§P"], ["§M", "2", "§Q"]]\n'),
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


def _secrets(document: Document, *, secrets_only: bool) -> set[tuple[int, int]]:
    places = (place for one in readings(document, secrets_only=secrets_only) for place in one.places)
    return {(place.start, place.end) for place in places if place.kind in secrets.KINDS}
