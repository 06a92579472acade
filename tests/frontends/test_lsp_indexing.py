"""The index of an editor's workspace folders: built, followed and shown to be under way."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.uris import from_fs_path

from airlock.engine.workspace.index import Index
from airlock.frontends.lsp import server as lsp
from airlock.frontends.lsp.indexing import Indexing
from airlock.frontends.lsp.workspaces import Workspaces
from airlock.settings import Settings
from frontends.lsp_client import TIMEOUT_SECONDS, serving, span

USE = "from tools import mend\n\n\ndef here(text):\n    return mend(text)\n"
TOOLS = "def mend(text, how='canary'):\n    return 'canary'\n"


class Editor:
    """What the server sends to an editor."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def write(self, data: bytes) -> None:
        self.sent.append(json.loads(data.split(b"\r\n\r\n", 1)[1]))

    def close(self) -> None:
        """Part of the interface."""


Job = Callable[[Indexing, Index, str], Coroutine[Any, Any, None]]


def run(root: Path, job: Job, editor: Editor | None = None, *, trusted: bool = True) -> list[dict[str, Any]]:
    """Runs a job beside the indexing of one folder; what the editor was sent."""
    editor = editor or Editor()

    async def beside() -> None:
        server, uri = lsp.build(), from_fs_path(str(root)) or ""
        server.protocol.set_writer(editor)
        workspaces = Workspaces([uri], Settings(), trusted=trusted)
        indexing = Indexing(workspaces, server.protocol, shows_progress=True, patience_s=0)
        index = workspaces.first.engine.index
        if index is not None:
            indexing.start(list(workspaces))
            await until(lambda: index.defining("mend") != ())
            await job(indexing, index, uri)
        indexing.close()
        workspaces.close()

    asyncio.run(beside())
    return editor.sent


async def until(said: Callable[[], bool]) -> None:
    """Waits for it."""
    end = time.monotonic() + TIMEOUT_SECONDS
    while not said():
        assert time.monotonic() < end, "nothing happened"
        await asyncio.sleep(0.002)


async def nothing(_indexing: Indexing, _index: Index, _uri: str) -> None:
    """Only builds."""


def test_saved_and_changed_files_are_followed(tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text(TOOLS, encoding="utf-8")
    (tmp_path / "gone.py").write_text("def old(): ...\n", encoding="utf-8")

    async def job(indexing: Indexing, index: Index, uri: str) -> None:
        (tmp_path / "new.py").write_text("def fresh(): ...\n", encoding="utf-8")
        (tmp_path / "gone.py").unlink()
        indexing.typed()
        for name in ("new.py", "gone.py", "airlock.toml"):
            indexing.changed(f"{uri}/{name}")
        indexing.changed("file:///elsewhere/x.py")
        await until(lambda: (index.defining("fresh"), index.defining("old")) == (("new.py",), ()))
        (tmp_path / ".gitignore").write_text("new.py\n", encoding="utf-8")
        (tmp_path / ".git").mkdir()
        indexing.changed(f"{uri}/.gitignore")
        await until(lambda: index.defining("fresh") == ())

    run(tmp_path, job)


def test_progress_is_shown_from_beginning_to_end(tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text(TOOLS, encoding="utf-8")
    editor = Editor()
    sent = run(tmp_path, lambda _indexing, _index, _uri: until(lambda: '"end"' in json.dumps(editor.sent)), editor)
    assert sent[0]["method"] == types.WINDOW_WORK_DONE_PROGRESS_CREATE
    told = [message["params"] for message in sent[1:] if message["method"] == "$/progress"]
    assert {one["token"] for one in told} == {sent[0]["params"]["token"]}
    assert [one["value"]["kind"] for one in (told[0], told[-1])] == ["begin", "end"]
    assert "tools" not in json.dumps(sent)


def test_nothing_is_indexed_without_trust(tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text(TOOLS, encoding="utf-8")
    assert run(tmp_path, nothing, trusted=False) == []


def test_a_prompt_from_the_editor_shows_other_files(tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text(TOOLS, encoding="utf-8")
    with serving(None, handshake={"folders": [tmp_path]}) as client:
        uri = f"{tmp_path.as_uri()}/use.py"
        client.open(uri, USE)
        at = USE.index("here")
        made = client.request("airlock/prompt", {"uri": uri, "ranges": [span(USE, at, at)], "task": "fix"})
    assert "# tools.py\ndef mend(text, how=" in made["markdown"]
    assert "canary" not in made["markdown"]
