"""A value goes through everything the server does and everything that can go wrong; nothing the server says or writes ever holds it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from frontends.lsp_client import LspClient, ResponseError, secret, serving, span

CANARY = secret(4711)
TEXT = f'import os\n\n\ndef charge():\n    key = "{CANARY}"\n    return key\n'
URI = "file:///shop/canary.py"

LOUD = """
import logging, sys
logging.basicConfig(level=logging.DEBUG)
for name in ("pygls", "pygls.protocol.json_rpc", "pygls.server", "asyncio", "concurrent.futures"):
    logging.getLogger(name).setLevel(logging.DEBUG)
{faults}
from airlock.frontends.lsp import run
sys.exit(run())
"""

FAULTS = """
import os, threading
from airlock.engine import Engine

def failing(real):
    def call(self, *args, **kwargs):
        text = repr([getattr(a, "text", a) for a in args])
        print("stray", text[:0], end="")
        os.write(1, b"stray")
        if "FAULT" in text:
            threading.Thread(target=lambda: (_ for _ in ()).throw(KeyError(text))).start()
            type("Loud", (), {"__del__": lambda _: 1 / 0})()
            raise ValueError(text)
        return real(self, *args, **kwargs)
    return call

for name in (
    "scan_lines", "rescan_lines", "share", "redact_edits", "environment_edits",
    "restore", "prompt", "allow_entry", "title", "release",
):
    setattr(Engine, name, failing(getattr(Engine, name)))
"""


def loud(faults: str = "") -> tuple[str, ...]:
    return (sys.executable, "-X", "dev", "-W", "ignore", "-c", LOUD.format(faults=faults))


def everything(client: LspClient, uri: str, text: str) -> None:
    """All a client can ask about a document, right and wrong. What it asks for may fail."""
    at_key = span(text, text.index(CANARY), text.index(CANARY))
    document = {"textDocument": {"uri": uri}}
    offered = attempt(client, "textDocument/codeAction", {**document, "range": at_key, "context": {"diagnostics": []}}) or []
    for action in offered:
        attempt(client, "codeAction/resolve", action)
    attempt(client, "textDocument/hover", {**document, "position": at_key["start"]})
    attempt(client, "airlock/redact", {"text": text, "action": "copy", "uri": uri})
    attempt(client, "airlock/prompt", {"uri": uri, "ranges": [at_key], "task": "fix"})
    attempt(client, "airlock/allow", {"uri": uri, "region": at_key})
    attempt(client, "airlock/restore", {"text": "FAULT" if "FAULT" in text else "x", "uri": uri})
    attempt(client, "airlock/redact", {"text": {"FAULT": CANARY}, "action": CANARY})
    attempt(client, f"airlock/{CANARY}", {"text": CANARY})
    attempt(client, "textDocument/hover", {"textDocument": CANARY, "position": [CANARY]})
    attempt(client, "workspace/executeCommand", {"command": CANARY, "arguments": [CANARY]})
    client.notify("airlock/release", {"receipt": CANARY, "action": "copy", "reason": f"FAULT {CANARY}"})
    client.notify("airlock/release", {"receipt": 7, "action": CANARY})
    client.notify("textDocument/didOpen", {"textDocument": {"text": CANARY}})
    client.notify("workspace/didChangeConfiguration", {"settings": {"airlock": {"exclude": CANARY, "prompt": {"defaultTask": CANARY}}}})
    client.notify("$/setTrace", {"value": "verbose"})
    client.send_bytes(b"Content-Length: 30\r\n\r\n" + f'"{CANARY}xxxxxx" '.encode().ljust(30, b"{"))
    client.change(uri, 3, {"range": {"start": CANARY}, "text": CANARY})
    cancelled = client.ask("airlock/redact", {"text": text, "action": "copy"})
    client.notify("$/cancelRequest", {"id": cancelled})


def attempt(client: LspClient, method: str, params: object) -> list[dict[str, object]] | None:
    try:
        answer: list[dict[str, object]] | None = client.request(method, params)
    except ResponseError:
        return None
    return answer


@pytest.mark.parametrize("faults", ["", FAULTS], ids=["well", "failing"])
def test_the_value_is_never_said(faults: str, state_folder: Path, tmp_path: Path) -> None:
    with serving(
        loud(faults), handshake={"folders": [tmp_path], "options": {"settings": {"exclude": CANARY}, "trusted": CANARY}}
    ) as client:
        client.open(URI, TEXT)
        assert client.status(URI, 1)["hints"] == 1
        everything(client, URI, TEXT)
        bad = f"{URI}.bad.py"
        client.open(bad, f"# FAULT\n{TEXT}")
        if faults:
            told = client.status(bad, 1)
            assert (told["state"], told["reason"][:28]) == ("not_checked", "Airlock failed on this file,"), "nobody takes it for clean"
        client.change(bad, 2, {"range": span("", 0, 0), "text": f"# FAULT {CANARY}\n"})
        everything(client, bad, f"# FAULT\n{TEXT}")
        assert client.request("airlock/health")["rules"]
        assert client.close() == 0
        said, written = bytes(client.raw).decode(), client.stderr()
    files = b"".join(file.read_bytes() for file in state_folder.rglob("*") if file.is_file()).decode("latin-1")
    assert (said.count(CANARY), written.count(CANARY), files.count(CANARY), said.count("stray")) == (0, 0, 0, 0)
    if faults:
        for trace in ("stray", "ValueError at", "KeyError at", "ZeroDivisionError at"):
            assert written.count(trace) > 0, trace
        assert said.count("met an error of its own (ValueError)") > 0
    else:
        assert written.count("text held back") == 0
