"""The recogniser of names behind the language server: ready when something is copied, and its absence is told."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from frontends.lsp_client import TIMEOUT_SECONDS, LspClient, Message, serving

NAME = "Margaret Thornbury"
TEXT = f"# {NAME} asked for it\n"
PROVIDER = """
import json, sys
for line in sys.stdin:
    at = json.loads(line)["text"].find("Margaret Thornbury")
    print(json.dumps({"entities": [[at, at + 18, "PERSON"]]}), flush=True)
"""


def options(command: list[str]) -> Message:
    return {"options": {"settings": {"ner": True, "nerCommand": command}}}


def copied(client: LspClient) -> str:
    text: str = client.request("airlock/redact", {"text": TEXT, "action": "copy", "languageId": "python"})["text"]
    return text


def test_a_copy_goes_without_names_once_the_recogniser_is_there(tmp_path: Path) -> None:
    script = tmp_path / "recognise.py"
    script.write_text(PROVIDER)
    with serving(handshake=options([sys.executable, "-I", "-S", str(script)])) as client:
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while NAME in copied(client):  # until it is ready, and as long as the machine is too busy
            assert time.monotonic() < deadline
        assert "(ready)" in client.request("airlock/health")["engines"][-1]
        assert client.close() == 0


def test_a_recogniser_that_cannot_be_had_is_told_once(tmp_path: Path) -> None:
    with serving(handshake=options([str(tmp_path / "missing")])) as client:
        assert copied(client) == copied(client) == TEXT
        (problem,) = (one for one in client.request("airlock/health")["problems"] if "recogniser" in one)
        assert problem == "The recogniser of names could not be started (FileNotFoundError)."
        assert client.close() == 0
        assert bytes(client.raw).decode().count(f"Airlock: {problem}") == 1
