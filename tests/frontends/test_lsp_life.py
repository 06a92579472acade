"""Beginnings, settings, trust, folders and ends of the language server, each in a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from airlock.engine.workspace.places import watched
from airlock.frontends.lsp import client_facts, rpc
from airlock.frontends.lsp.client_facts import ClientFacts
from airlock.frontends.lsp.transport import read_frame
from airlock.frontends.lsp.workspaces import POLICY_NAMES
from frontends.lsp_client import SERVER, TIMEOUT_SECONDS, VS_CODE, LspClient, Message, ResponseError, secret, serving, sliced

KEY = secret(1)
TEXT = f'😀é = "{KEY}"\n'
PULL: Message = {**VS_CODE, "textDocument": {**VS_CODE["textDocument"], "diagnostic": {}}}


def as_sent(capabilities: Message) -> types.ClientCapabilities:
    return rpc.converter().structure(capabilities, types.ClientCapabilities)


def facts(capabilities: Message, **options: object) -> ClientFacts:
    return client_facts.read(types.InitializeParams(capabilities=as_sent(capabilities)), options)


@pytest.mark.parametrize(
    ("encodings", "chosen"), [(["utf-8", "utf-16"], "utf-8"), (["utf-32"], "utf-32"), (["klingon"], "utf-16"), (None, "utf-16")]
)
def test_positions_are_counted_as_agreed(encodings: list[str] | None, chosen: str) -> None:
    assert facts({"general": {"positionEncodings": encodings}}).encoding == chosen


def test_what_an_editor_can_do_is_read_with_doubt() -> None:
    assert facts({}) == ClientFacts()
    assert facts({"textDocument": None, "workspace": 7, "general": {"positionEncodings": []}}) == ClientFacts()
    assert facts(PULL).pull
    assert not facts(PULL, diagnostics="push").pull
    assert facts(VS_CODE) == ClientFacts(document_changes=True, resolve_edits=True, watch_files=True, tells_settings=True, related=True)


def test_a_client_that_asks_is_never_told() -> None:
    """Pull diagnostics: asked for, unchanged when nothing changed, and no push at any time; status all the same."""
    workspace = {**VS_CODE["workspace"], "diagnostics": {"refreshSupport": True}}
    capabilities = {**PULL, "workspace": workspace, "general": {"positionEncodings": ["utf-8", "utf-16"]}}
    with serving(None, handshake={"capabilities": capabilities}) as client:
        assert client.result["capabilities"]["positionEncoding"] == "utf-8"
        assert client.result["capabilities"]["diagnosticProvider"]["identifier"] == "airlock"
        client.open("file:///a.py", TEXT)
        ask: dict[str, Any] = {"textDocument": {"uri": "file:///a.py"}}
        full = client.request("textDocument/diagnostic", ask)
        assert [sliced(TEXT, d["range"], "utf-8") for d in full["items"]] == [KEY]
        again = client.request("textDocument/diagnostic", {**ask, "previousResultId": full["resultId"]})
        assert again == {"kind": "unchanged", "resultId": full["resultId"]}
        client.change("file:///a.py", 2, {"text": ""})
        assert client.request("textDocument/diagnostic", {**ask, "previousResultId": full["resultId"]})["items"] == []
        assert client.status("file:///a.py", 2)["errors"] == 0
        since = client.mark()
        client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"diagnostics": {"showHints": False}}}})
        client.notification("workspace/diagnostic/refresh", since)
        assert client.request("textDocument/diagnostic", {"textDocument": {"uri": "file:///none.py"}})["items"] == []
        assert client.close() == 0
        assert not [m for m in client.messages if m.get("method") == "textDocument/publishDiagnostics"]


def test_a_simple_client_gets_simple_answers() -> None:
    """No versions in edits, no edits on choice, no Markdown, pushed though it could ask: everything comes at once and plain."""
    capabilities = {
        "textDocument": {"hover": {"contentFormat": ["plaintext"]}, "diagnostic": {}},
        "general": {"positionEncodings": ["utf-32"]},
    }
    with serving(None, handshake={"capabilities": capabilities, "options": {"diagnostics": "push"}}) as client:
        assert "diagnosticProvider" not in client.result["capabilities"]
        client.open("file:///a.py", TEXT)
        where = client.diagnostics("file:///a.py", 1)[0]["range"]
        assert sliced(TEXT, where, "utf-32") == KEY
        hover = client.request("textDocument/hover", {"textDocument": {"uri": "file:///a.py"}, "position": where["start"]})
        assert hover["contents"]["kind"] == "plaintext"
        assert not set("*`\\") & set(hover["contents"]["value"])
        asked = {"textDocument": {"uri": "file:///a.py"}, "range": where, "context": {"diagnostics": []}}
        offered = client.request("textDocument/codeAction", asked)
        assert offered[0]["title"] == "Airlock: Redact AWS access key ID"
        assert list(offered[0]["edit"]["changes"]) == ["file:///a.py"]


def test_settings_change_while_running() -> None:
    with serving(None, handshake={"options": {"settings": {"maxFileSizeKb": 64}}}) as client:
        client.open("file:///a.py", TEXT * 3000)
        assert client.diagnostics("file:///a.py", 1) == []
        assert "larger than 64 kB" in client.status("file:///a.py", 1)["reason"]
        place = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
        assert "64 kB" in client.request("airlock/prompt", {"uri": "file:///a.py", "ranges": [place], "task": "fix"})["problem"]

        since = client.mark()
        client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"maxFileSizeKb": 1024}}})
        assert client.status("file:///a.py", 1, since)["hints"] == 3000

        since = client.mark()
        client.notify("workspace/didChangeConfiguration", {"settings": {"airlock.enabled": False}})
        assert client.diagnostics("file:///a.py", 1, since) == []
        assert "switched off" in client.status("file:///a.py", 1, since)["reason"]

        since = client.mark()
        client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"exclude": [KEY, 7]}}})
        told = client.notification("window/showMessage", since)["message"]
        assert "airlock.exclude" in told
        assert KEY not in told
        client.notify("workspace/didChangeConfiguration", {"settings": None})
        assert client.close() == 0


def test_settings_are_asked_for_folder_by_folder(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    capabilities = {**VS_CODE, "workspace": {**VS_CODE["workspace"], "configuration": True}}
    answers: dict[str, Any] = {one.as_uri(): {"exclude": ["**/*.py"]}, two.as_uri(): {"exclude": []}}
    with serving(None, handshake={"capabilities": capabilities, "folders": [one, two]}) as client:
        client.answers["workspace/configuration"] = lambda params: [answers[item["scopeUri"]] for item in params["items"]]
        client.notify("workspace/didChangeConfiguration", {"settings": None})
        client.notification("workspace/configuration", client.mark() - 1)
        client.request("airlock/health")
        for place, state in ((one / "a.py", "not_checked"), (one / "a.ts", "checked"), (two / "a.py", "checked")):
            client.open(place.as_uri(), TEXT)
            assert client.status(place.as_uri(), 1)["state"] == state


def test_an_untrusted_workspace_cannot_allow_anything(tmp_path: Path) -> None:
    """The policy file of a workspace counts only once the user trusts it."""
    uri, policy = (tmp_path / "a.py").as_uri(), tmp_path / "airlock.toml"
    with serving(None, handshake={"folders": [tmp_path], "options": {"trusted": False}}) as client:
        client.open(uri, TEXT)
        region = client.diagnostics(uri, 1)[0]["range"]
        policy.write_text(client.request("airlock/allow", {"uri": uri, "region": region})["append"], encoding="utf-8")
        since = client.mark()
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": policy.as_uri(), "type": 1}]})
        assert len(client.diagnostics(uri, 1, since)) == 1
        since = client.mark()
        client.notify("workspace/didChangeConfiguration", {"settings": {"trusted": True}})
        assert client.diagnostics(uri, 1, since) == []


def test_each_folder_has_its_own_policy(tmp_path: Path) -> None:
    shop, lab = tmp_path / "shop", tmp_path / "shop" / "lab"
    lab.mkdir(parents=True)
    outer, inner = (shop / "a.py").as_uri(), (lab / "a.py").as_uri()
    with serving(None, handshake={"folders": [shop, lab]}) as client:
        client.open(inner, TEXT)
        region = client.diagnostics(inner, 1)[0]["range"]
        allowed = client.request("airlock/allow", {"uri": inner, "region": region})
        assert allowed["policyUri"] == (lab / "airlock.toml").as_uri()
        (lab / "airlock.toml").write_text(allowed["append"], encoding="utf-8")
        since = client.mark()
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": allowed["policyUri"], "type": 1}]})
        assert client.diagnostics(inner, 1, since) == []
        client.open(outer, TEXT)
        assert len(client.diagnostics(outer, 1)) == 1

        since = client.mark()
        gone = {"uri": lab.as_uri(), "name": "lab"}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [], "removed": [gone]}})
        assert len(client.diagnostics(inner, 1, since)) == 1
        since = client.mark()
        client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [gone], "removed": []}})
        assert client.diagnostics(inner, 1, since) == []


def test_the_policy_file_and_the_settings_are_watched(tmp_path: Path) -> None:
    with serving(None, handshake={"folders": [tmp_path]}) as client:
        asked = client.notification("client/registerCapability", 0)
        patterns = [*(f"**/{name}" for name in POLICY_NAMES), watched()]
        assert [(r["method"], r["registerOptions"]) for r in asked["registrations"]] == [
            ("workspace/didChangeWatchedFiles", {"watchers": [{"globPattern": pattern} for pattern in patterns]}),
            ("workspace/didChangeConfiguration", {"section": "airlock"}),
        ]


# ends


def test_nothing_is_done_before_the_handshake_or_after_the_end() -> None:
    client = LspClient()
    try:
        with pytest.raises(ResponseError) as early:
            client.request("airlock/health")
        assert early.value.code == -32002
        client.open("file:///a.py", TEXT)
        client.initialize()
        client.request("shutdown")
        with pytest.raises(ResponseError) as late:
            client.request("airlock/health")
        assert late.value.code == -32600
        assert not [m for m in client.messages if m.get("method")]
        client.notify("exit")
        assert client.server.wait() == 0
    finally:
        client.kill()


def test_an_answer_that_comes_after_the_end_is_no_error() -> None:
    client = LspClient()

    def late(params: Message) -> list[Message]:
        client.ask("shutdown")
        return [{} for _ in params["items"]]

    client.answers["workspace/configuration"] = late
    try:
        client.initialize(capabilities={"workspace": {"configuration": True}})
        client.notification("workspace/configuration", 0)
        client.notify("exit")
        assert client.server.wait() == 0
        client.errors.seek(0)
        assert client.errors.read() == b""
    finally:
        client.kill()


def test_exit_without_shutdown_is_an_error() -> None:
    with serving() as client:
        client.notify("exit")
        assert client.server.wait() == 1


@pytest.mark.parametrize("cut", [b"", b"Content-Length: 50\r\n\r\n{"])
def test_the_server_ends_when_the_editor_is_gone(cut: bytes) -> None:
    with serving() as client:
        client.send_bytes(cut)
        client.server.stdin.close()
        assert client.server.wait() == 1


def test_the_server_ends_when_nobody_reads() -> None:
    process = subprocess.Popen(SERVER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    process.stdin.write(b"Content-Length: 2\r\n\r\n{}")
    process.stdin.flush()
    assert process.wait(TIMEOUT_SECONDS) == 1
    process.stdin.close()


@pytest.mark.parametrize(
    ("stream", "bodies"),
    [
        (b"Content-Length: 2\r\n\r\n{}Content-Length:3\n\nabc", [b"{}", b"abc"]),
        (b"noise\r\n\r\nContent-Length: x\r\n\r\nContent-Length: 1\r\n\r\na", [b"a"]),
        (b"Content-Length: -5\r\n\r\nContent-Length: 0\r\n\r\n", [b""]),
        (b"Content-Length: 5\r\n\r\nabc", []),
        (b"Content-Length: 99999999999999999999\r\n\r\nabc", []),
        (b"", []),
    ],
)
def test_frames_are_read_as_sent_or_not_at_all(stream: bytes, bodies: list[bytes]) -> None:
    source = io.BytesIO(stream)
    assert list(iter(lambda: read_frame(source), None)) == bodies


def test_a_stream_closed_under_our_feet_is_an_end() -> None:
    reading, writing = os.pipe()
    source = os.fdopen(reading, "rb")
    source.close()
    os.close(writing)
    assert read_frame(source) is None


def test_messages_do_not_show_what_they_hold() -> None:
    assert KEY not in repr(types.TextDocumentItem("file:///a.py", "python", 1, KEY))
