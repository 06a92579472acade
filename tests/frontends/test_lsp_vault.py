"""The editor's own secret opens the vault for its server alone, and is never said or written."""

from __future__ import annotations

import base64
import threading
import time
from pathlib import Path

import pytest
from cli_run import here

import keyring_in_file
from airlock.vault import Keys, Place, os_keyring
from frontends.lsp_client import TIMEOUT_SECONDS, LspClient, Message, ResponseError, secret, serving

EDITOR = bytes(range(100, 132))
KEPT = base64.b64encode(EDITOR).decode()
KEY = secret(815)
TEXT = f'key = "{KEY}"\n'


def options(kept: object, key: str = "automatic") -> Message:
    return {"options": {"vaultSecret": kept, "settings": {"vault": {"key": key}}}}


def ended(client: LspClient) -> None:
    """Ends the server, and looks at all it said and wrote."""
    assert client.close() == 0
    for form in (KEPT, KEPT.rstrip("="), EDITOR.hex()):
        assert form not in bytes(client.raw).decode()
        assert form not in client.stderr()


def held(client: LspClient, words: str) -> None:
    """Waits until the key is where these words say; the server moves it in the background."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while words not in (told := client.request("airlock/health")["vaultKey"]):
        assert time.monotonic() < deadline, told


def test_with_the_editors_secret_alone_only_the_editor_restores(state_folder: Path) -> None:
    with serving(handshake=options(KEPT, "editor")) as client:
        text = client.request("airlock/redact", {"text": TEXT, "action": "copy"})["text"]
        assert KEY not in text
        held(client, "editor's secret storage alone")
        client.notify("$/setTrace", {"value": "verbose"})
        ended(client)
    files = b"".join(file.read_bytes() for file in state_folder.rglob("*") if file.is_file())
    assert EDITOR not in files
    assert KEPT.encode() not in files
    done = here("restore", "--session", "none", stdin=text.encode())
    assert (done.code != 0, done.out, "editor alone" in done.notes) == (True, b"", True)
    done = here("redact", stdin=TEXT.encode())
    assert (done.code != 0, done.out) == (True, b"")
    for wrong in (None, base64.b64encode(bytes(32)).decode(), "not base 64", 7, {"a": KEPT}):
        with serving(None, handshake=options(wrong)) as client:
            with pytest.raises(ResponseError, match="editor alone"):
                client.request("airlock/redact", {"text": TEXT, "action": "copy"})
            ended(client)
    with serving(None, handshake=options(KEPT, "file")) as client:
        held(client, "a file")
        assert client.request("airlock/restore", {"text": text})["text"] == TEXT
        ended(client)
    assert here("restore", "--session", "none", stdin=text.encode()).text == TEXT


def test_a_keyring_that_takes_its_time_keeps_nobody_else_waiting(
    state_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(keyring_in_file.PLACE, str(tmp_path / "ring"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.NAME)
    Keys(state_folder).move(Place.KEYRING)
    answered = threading.Event()
    monkeypatch.setattr(keyring_in_file.Slow, "answered", answered)
    monkeypatch.setattr(os_keyring, "_LIMIT_S", TIMEOUT_SECONDS + 20)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_in_file.SLOW)
    with serving(None, handshake=options(None)) as client:
        client.open("file:///x.py", TEXT)
        assert client.diagnostics("file:///x.py", 1)
        assert client.request("airlock/health")["vaultKey"] == "the operating system's keyring"
        answered.set()
        text = client.request("airlock/redact", {"text": TEXT, "action": "copy"})["text"]
        assert KEY not in text
        assert client.request("airlock/restore", {"text": text})["text"] == TEXT
        ended(client)


def test_a_move_that_cannot_be_is_told_and_changes_nothing(state_folder: Path) -> None:
    with serving(None, handshake=options(None, "editor")) as client:
        told = client.notification("window/showMessage", 0)["message"]
        assert "gave no secret" in told
        assert (state_folder / "key").stat().st_size == 32
        ended(client)


@pytest.mark.parametrize("broken", ["file", "key"])
def test_a_damaged_vault_is_told_once_at_the_start_and_set_aside_when_the_user_says_so(broken: str, state_folder: Path) -> None:
    with serving(None) as client:
        text = client.request("airlock/redact", {"text": TEXT, "action": "copy"})["text"]
        ended(client)
    if broken == "key":
        (state_folder / "key").unlink()
    else:
        for name in ("vault.sqlite-wal", "vault.sqlite-shm"):
            (state_folder / name).unlink(missing_ok=True)
        (state_folder / "vault.sqlite").write_bytes(b"this is no database " * 300)
    with serving(None) as client:
        question = asked(client, 0)
        assert "“Start Afresh”" in question["message"]  # and is closed
        since = client.mark()
        client.answers["window/showMessageRequest"] = lambda given: given["actions"][0]
        with pytest.raises(ResponseError, match="“Start Afresh”"):
            client.request("airlock/redact", {"text": TEXT, "action": "copy"})
        assert asked(client, since) == question
        done = client.notification("window/showMessage", 0)["message"]  # the first one: nothing was told beside the question
        kept = next(state_folder.glob("vault-*.sqlite")).name
        assert done.startswith("Airlock: a new vault was begun; no value of the old one could be read. What was there is kept beside it: ")
        assert kept in done
        assert KEY not in client.request("airlock/redact", {"text": TEXT, "action": "copy"})["text"]
        assert client.request("airlock/restore", {"text": text})["restored"] == 0
        ended(client)


def asked(client: LspClient, since: int) -> Message:
    params: Message = client.wait(lambda message: message.get("method") == "window/showMessageRequest", since)["params"]
    return params
