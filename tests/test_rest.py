"""Redacted text is at rest in every format and mode: looking again finds nothing, it parses as before and comes back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from airlock.core import syntax
from airlock.core.literals import Literals
from airlock.core.model import Action, Category, Confidence, Document, Finding, Severity, Span
from airlock.engine import Engine, Placed
from airlock.engine.ours import Ours
from airlock.settings import Settings

KEYS = (
    *("phone", "date_of_birth", "full_name", "ssn", "iban", "email", "mac"),
    *("latitude", "wallet", "username", "street_address", "card_number", "password"),
)
VALUES = (
    "+49 30 90" + "1820",
    "19.07." + "1982",
    "Griselda Ash" + "worth",
    "536-22-" + "8743",
    "BE 3773 103 " + "388 7428",
    "griselda" + "@" + "kestrelworks.com",
    "a4 c3 f0 85 " + "ac 2d 11 07",
    "48.85" + "8370",
    "0x8a718a84ee7B1621E63E" + "680371e0C03C417cCaF6",
    "gash" + "worth7",
    "14 Elm " + "Road",
    "4929 7226 " + "5379 7141",
    "k3VtQz8" + "WmY2x",
)
PEOPLE = dict(zip(KEYS, VALUES, strict=True))
NUMBER = "00 53 " + "32 00 00"
MADE = f"00 00 5e {NUMBER}"
LINES = {
    "a.py": ('{k} = "{v}"\n# {k}: {v}\n', "", ""),
    "a.js": ("send({{ {k}: '{v}' }}, `{k}={v}`);\n", "", ""),
    "A.java": ('String {k} = "{v}";\n', "class A {\n", "}\n"),
    "a.go": ('var {k} = "{v}"\n', "package a\n\n", ""),
    "a.rb": ("{k} = '{v}'\n", "", ""),
    "a.php": ("${k} = '{v}';\n", "<?php\n", ""),
    "a.rs": ('let {k} = "{v}";\n', "fn f() {\n", "}\n"),
    "a.c": ('const char *{k} = "{v}";\n', "", ""),
    "a.sh": ("export {k}='{v}'\n", "", ""),
    "a.sql": ("UPDATE people SET {k} = '{v}' WHERE id = 1;\n", "", ""),
    "a.json": ('"{k}": "{v}",\n', "{\n", '"id": 1}\n'),
    "a.yaml": ('{k}: "{v}"\nbare_{k}: {v}\n', "", ""),
    "a.toml": ('{k} = "{v}"\n', "", ""),
    "a.xml": ('<{k}>{v}</{k}><p {k}="{v}"/>\n', "<a>\n", "</a>\n"),
    "a.html": ('<input name="{k}" value="{v}"><p>{k}: {v}</p>\n', "<body>\n", "</body>\n"),
    "a.tf": ('{k} = "{v}"\n', "locals {\n", "}\n"),
    "Dockerfile": ('ENV {k}="{v}"\n', "FROM x\n", ""),
    "a.ini": ("{k} = {v}\n", "[x]\n", ""),
    ".env": ("{k}={v}\n", "", ""),
    "a.md": ("- {k}: {v}\n", "# x\n\n", ""),
    "a.log": ("INFO {k}={v} ok\n", "", ""),
    "a.diff": ('+{k} = "{v}"\n', "--- a/x.py\n+++ b/x.py\n@@ -1,0 +1,13 @@\n", ""),
}
MODES = ("placeholder", "standin", "mask", "remove")


def written(name: str) -> str:
    line, before, after = LINES[name]
    return before + "".join(line.format(k=key, v=value) for key, value in PEOPLE.items()) + after


def table() -> str:
    rows = "\n".join(",".join(value + end for value in PEOPLE.values()) for end in ("", " "))
    return f"{','.join(PEOPLE)}\n{rows}\n"


def policy(mode: str) -> str:
    credential = mode if mode in ("mask", "remove") else "placeholder"
    return f'[redact]\npersonal_data = "{mode}"\ncredential = "{credential}"\n'


def found_again(engine: Engine, text: str, name: str, language: str) -> list[Finding]:
    lines = text.splitlines(keepends=True)
    document = Document(text, name, language)
    typed = engine.shown(engine.scan_lines(lines, language).findings, lines, name)
    return [*engine.survey(document).every, *(one.finding for one in typed), *engine.tables(document)[0]]


def test_a_number_inside_of_a_synthetic_value_is_no_finding_while_typing() -> None:
    class Session:
        literals = Literals([MADE])

    text = f"x = '{MADE}'  # {NUMBER}\n"
    one = Finding(Span(14, 28), "phone", "phone", Category.PERSONAL_DATA, Severity.WARNING, Confidence.HIGH, (), "f", "PHONE")
    other = one._replace(span=Span(text.index("#") + 2, len(text) - 1))
    left = Ours(Session).left_of_lines([Placed(0, one), Placed(0, other)], [text])
    assert [placed.finding for placed in left] == [other]


@pytest.mark.parametrize("mode", MODES)
def test_redacted_text_is_at_rest(tmp_path: Path, mode: str) -> None:
    (tmp_path / "airlock.toml").write_text(policy(mode), encoding="utf-8")
    for name in (*LINES, "a.csv"):
        text = table() if name == "a.csv" else written(name)
        engine = Engine.open(Settings(), root=str(tmp_path), ephemeral=True)
        language = engine.language_of(name, text)
        shared = engine.share(Document(text, name, language), Action.COPY)
        assert len(shared.replacements) >= len(PEOPLE) - 5, name
        assert [(one.kind, shared.text[one.span.start : one.span.end]) for one in found_again(engine, shared.text, name, language)] == [], (
            name
        )
        before, after = syntax.error_count(text, language), syntax.error_count(shared.text, language)
        assert before is None or after is None or after <= before, name
        if mode in ("placeholder", "standin"):
            assert engine.restore(shared.text).text == text, name
        if name == "a.json":
            assert json.loads(shared.text).keys() == json.loads(text).keys()
