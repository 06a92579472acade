"""`airlock.toml` in an editor: what is wrong in it is marked where it stands, and what may stand there is offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from airlock import policy_file
from airlock.errors import PolicyError
from airlock.frontends.lsp.policy_places import line_of
from airlock.frontends.lsp.policy_words import KEYS, TABLES
from frontends.lsp_client import VS_CODE, LspClient, serving

COMPLETION = {"dynamicRegistration": True, "completionItem": {"snippetSupport": True}}
CAPABILITIES = {**VS_CODE, "textDocument": {**VS_CODE["textDocument"], "completion": COMPLETION}}
POLICY = "file:///shop/airlock.toml"


@pytest.fixture(name="client", scope="module")
def a_client() -> Iterator[LspClient]:
    with serving(None, handshake={"capabilities": CAPABILITIES}) as running:
        running.notification("client/registerCapability", 0)  # before that no editor asks
        yield running
        assert running.close() == 0


def offered(client: LspClient, text: str, uri: str = POLICY) -> dict[str, str]:
    """What is offered at the `|`, each with the line it makes."""
    before, _, after = text.partition("|")
    client.open(uri, before + after, "toml")
    line, character = before.count("\n"), len(before) - before.rfind("\n") - 1
    asked = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
    items: list[dict[str, Any]] = client.request("textDocument/completion", asked)
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    return {item["label"]: applied((before + after).split("\n")[line], item["textEdit"]) for item in items}


def applied(line: str, edit: dict[str, Any]) -> str:
    start, end = (edit["range"][key]["character"] for key in ("start", "end"))
    return f"{line[:start]}{edit['newText']}{line[end:]}"


def test_an_editor_is_told_of_completion_for_this_file_alone(client: LspClient) -> None:
    assert "completionProvider" not in client.result["capabilities"]
    asked = client.notification("client/registerCapability", 0)["registrations"]
    made = next(one for one in asked if one["method"] == "textDocument/completion")
    assert made["registerOptions"]["documentSelector"] == [{"pattern": "**/airlock.toml"}]


@pytest.mark.parametrize(
    ("text", "label", "line"),
    [
        ("[pro|", "[protected]", "[protected]"),
        ("[|]", "[[allow]]", "[[allow]]"),
        ("|", "version", "version = 1"),
        ("[protected]\n  na|", "names", '  names = ["$1"]'),
        ("[protected]\n|", "[actions]", "[actions]"),
        ("[actions]\ncopy = |", "ask", 'copy = "ask"'),
        ('[actions]\ncopy = "|"', "deny", 'copy = "deny"'),
        ('packs = ["eu", "he|"]', "healthcare", 'packs = ["eu", "healthcare"]'),
        ("[redact]\ninternal = 'x'\n|", "credential", 'credential = "$1"'),
    ],
)
def test_what_may_stand_there_is_offered(client: LspClient, text: str, label: str, line: str) -> None:
    assert offered(client, text)[label] == line


def test_what_stands_there_already_or_is_free_text_is_not_offered(client: LspClient) -> None:
    assert "names" not in offered(client, '[protected]\nnames = ["a"]\n|\nhosts = []\n')
    assert "hosts" not in offered(client, '[protected]\nnames = ["a"]\n|\nhosts = []\n')
    assert "kind" in offered(client, '[[allow]]\nkind = "a"\n[[allow]]\n|')
    assert offered(client, 'salt = "|"') == {}
    assert "allow" not in offered(client, "[actions]\ncopy = |"), "a policy is never milder than redacting"
    assert offered(client, "|", "file:///shop/other.toml") == {}


@pytest.mark.parametrize("table", ["", "allow", "rule", "internal", "phone", "protected"])
def test_the_keys_are_those_that_the_file_may_have(tmp_path: Path, table: str) -> None:
    heading = {"": "", "allow": "[[allow]]\n", "rule": "[[rule]]\n"}.get(table, f"[{table}]\n")
    (tmp_path / "airlock.toml").write_text(f"{heading}no_such_key = 1\n", encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        policy_file.load(str(tmp_path))
    known = set(re.findall(r"\w+", re.split("not one of|other than", str(caught.value))[1]))
    tables = {name.strip("[]") for name in TABLES} if table == "" else set()
    assert known == KEYS[table].keys() | tables


@pytest.mark.parametrize("table", ["actions", "protected", "redact", "rule"])
def test_every_word_that_is_offered_may_be_there(tmp_path: Path, table: str) -> None:
    heading = "[[rule]]\nid = 'a'\nwords = ['staple']\n" if table == "rule" else f"[{table}]\n"
    for name, key in KEYS[table].items():
        for word in key.words:
            if (name, word) != ("credential", "standin"):  # there are none
                (tmp_path / "airlock.toml").write_text(f'{heading}{name} = "{word}"\n', encoding="utf-8")
                policy_file.load(str(tmp_path))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('version = 1\n[protected]\nhosts = ["a.example"]\nnams = ["x"]\n', 3),
        ('version = 1\n\n[protcted]\nnames = ["x"]\n', 2),
        ("version = 1\nsalz = 'a'\n", 1),
        ("version = 1\nsalt = 'xyz'\n", 1),
        ("[actions]\ncopy = 'ask'\nprompt = 'often'\n", 2),
        ("[actions]\ncopy = 'ask'\npromt = 'ask'\n", 2),
        ("version = 1\n[internal]\ndomain = ['a.example']\n", 2),
        ("packs = ['eu']\n[[allow]]\npaths = ['a']\n[[allow]]\npahts = ['b']\n", 4),
        ("[[rule]]\nid = 'a'\nwords = ['b1']\n[[rule]]\nkind = 'a'\n", 3),
        ("[[rule]]\nid = 'a'\nwords = ['b1']\n[[rule]]\nid = 'slow'\npattern = '(a+)+'\n", 4),
        ("[protected]\nhosts = ['a.example']\nnames = ['x']\n", 2),
        ("version = 1\n[redact]\nnothing_of_it = 'mask'\n", 1),
    ],
)
def test_a_mistake_is_marked_where_it_stands(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "airlock.toml").write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        policy_file.load(str(tmp_path))
    assert line_of(str(caught.value), text.splitlines(keepends=True)) == line


def test_half_a_file_has_a_first_line() -> None:
    for problem in ("airlock.toml: [[rule]] number 3 needs an id.", "airlock.toml: [protected] has", "anything", ""):
        assert line_of(problem, [""]) == 0
