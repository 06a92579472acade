"""Placeholders in open documents: what cannot be restored is marked quietly, what can be is offered, and the rest is left alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from airlock.frontends.lsp import placeholder_lines
from airlock.frontends.lsp.documents import LineEdit
from frontends.lsp_client import LspClient, Message, at, secret, serving, sliced, span

CODE = "unrestorable-placeholder"
UNKNOWN = "AIRLOCK_STRIPE_KEY_" + "7F3A2K"
_counter = itertools.count(1)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return tmp_path_factory.mktemp("shop"), tmp_path_factory.mktemp("desk")


@pytest.fixture(scope="module")
def client(folders: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[LspClient]:
    handshake = {"folders": folders, "options": {"settings": {"diagnostics": {"delayMs": 20}}}}
    with serving(env={"AIRLOCK_STATE_DIR": str(tmp_path_factory.mktemp("state"))}, handshake=handshake) as running:
        yield running
        assert running.close() == 0


@pytest.fixture
def uri(folders: tuple[Path, Path]) -> str:
    return (folders[0] / f"answer{next(_counter)}.py").as_uri()


def made(client: LspClient, home: Path, number: int) -> str:
    """A placeholder of the session of a folder."""
    asked = {"text": f'KEY = "{secret(number)}"', "action": "copy", "uri": (home / "any.py").as_uri()}
    redacted: str = client.request("airlock/redact", asked)["text"]
    return redacted.split('"')[1]


def marked(found: list[Message], text: str) -> list[str]:
    assert all((d["code"], d["severity"], d["source"]) == (CODE, 3, "Airlock placeholders") for d in found)
    return [sliced(text, d["range"]) for d in found]


def test_only_a_placeholder_that_nobody_knows_is_marked(client: LspClient, uri: str, folders: tuple[Path, Path]) -> None:
    known = made(client, folders[0], 1)
    text = f'a = "{known}", "{known.lower()}"  # 𝔘 {UNKNOWN}, airlock_stripe_key_0f3a2k or 200719876543\n'
    text += "b = 2007198765 + AIRLOCK_STATE_FOLDER\n"
    client.open(uri, text)
    found = client.diagnostics(uri, 1)
    assert marked(found, text) == [UNKNOWN, "airlock_stripe_key_0f3a2k", "2007198765"]
    assert found[0]["message"].startswith("This placeholder is not known here and cannot be restored: check")
    assert client.status(uri, 1)["hints"] == 0


def test_marks_go_along_with_edits_and_end_with_the_file(client: LspClient, uri: str, folders: tuple[Path, Path]) -> None:
    known = made(client, folders[0], 2)
    text = f"a = 1\nb = {UNKNOWN}\n"
    client.open(uri, text)
    assert marked(client.diagnostics(uri, 1), text) == [UNKNOWN]
    client.change(uri, 2, {"range": span(text, 0, 0), "text": f"# one\n# {UNKNOWN}\n"})
    text = f"# one\n# {UNKNOWN}\n{text}"
    assert marked(client.diagnostics(uri, 2), text) == [UNKNOWN, UNKNOWN]
    place = text.rindex(UNKNOWN)
    client.change(uri, 3, {"range": span(text, place, place + len(UNKNOWN)), "text": known})
    text = text[:place] + known + text[place + len(UNKNOWN) :]
    assert marked(client.diagnostics(uri, 3), text) == [UNKNOWN]
    since = client.mark()
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    closed = client.notification("textDocument/publishDiagnostics", since, lambda told: told["uri"] == uri)
    assert closed["diagnostics"] == []


def test_a_placeholder_of_another_folder_says_where_it_is_from(client: LspClient, folders: tuple[Path, Path]) -> None:
    other = made(client, folders[1], 3)
    untitled, text = f"untitled:Untitled-{next(_counter)}", f"use `{other}` and `{made(client, folders[0], 3)}`\n"
    client.open(untitled, text, "markdown")
    found = client.diagnostics(untitled, 1)
    assert marked(found, text) == [other]
    assert f"the folder {folders[1].name}:" in found[0]["message"]
    inside = (folders[1] / "notes.md").as_uri()
    client.open(inside, other, "markdown")
    assert client.diagnostics(inside, 1) == []


def test_a_known_placeholder_is_offered_to_be_restored(client: LspClient, uri: str, folders: tuple[Path, Path]) -> None:
    known = made(client, folders[0], 4)
    text = f'"𝔘", "{known}", "{UNKNOWN}"\n'
    client.open(uri, text)
    client.diagnostics(uri, 1)

    def offered(place: int) -> list[Message]:
        where = {"start": at(text, place), "end": at(text, place)}
        asked = {"textDocument": {"uri": uri}, "range": where, "context": {"diagnostics": []}}
        actions: list[Message] = client.request("textDocument/codeAction", asked)
        return actions

    [action] = offered(text.index(known) + 3)
    assert (action["title"], action["command"]["command"]) == ("Airlock: Restore this value", "airlock.restoreAnswer")
    named, region = action["command"]["arguments"]
    assert (named, sliced(text, region)) == (uri, known)
    assert offered(text.index(UNKNOWN) + 3) == []


@pytest.mark.parametrize(
    ("edit", "new", "lines"),
    [
        (LineEdit(0, 0, 1), ["x"], (2, 4)),
        (LineEdit(1, 1, 1), ["x"], (3,)),
        (LineEdit(2, 1, 2), ["x", UNKNOWN], (1, 3, 4)),
        (LineEdit(0, 5, 1), ["x"], ()),
    ],
)
def test_lines_are_kept_through_edits(edit: LineEdit, new: list[str], lines: tuple[int, ...]) -> None:
    before = ["a\n", f"{UNKNOWN}\n", "b\n", f"{UNKNOWN}\n", ""]
    after = [*before[: edit.first], *new, *before[edit.first + edit.removed :]]
    assert placeholder_lines.moved(placeholder_lines.found(before), after, edit) == lines == placeholder_lines.found(after)
