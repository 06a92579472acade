"""How long after a key press the editor hears of it: our server and `ruff server`, through the same raw client, in turns."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from frontends.lsp_client import LspClient, Message, span
from measure import Spread, memory_mb, spread
from workload import source

_TURN = 10
"""Key presses in a row: one at a time, each server would find the processor's caches emptied by the other."""
_PUBLISH = "textDocument/publishDiagnostics"


class Typist:
    """One editor with one open file, and somebody typing in it."""

    def __init__(self, client: LspClient, folder: Path, lines: int) -> None:
        self.client = client
        self.uri = (folder / f"work{lines}.py").as_uri()
        self._comments = [n for n, line in enumerate(source(lines).splitlines()) if "# " in line]
        self._ends = {n: len(line) for n, line in enumerate(source(lines).splitlines())}
        self._version = 1
        client.open(self.uri, source(lines))
        self._wait(0)

    def press(self, chance: random.Random) -> float:
        """Types one character at the end of a comment; milliseconds until diagnostics for that version are here."""
        line = chance.choice(self._comments)
        place = {"line": line, "character": self._ends[line]}
        self._ends[line] += 1
        self._version += 1
        since = self.client.mark()
        start = time.perf_counter()
        self.client.change(self.uri, self._version, {"range": {"start": place, "end": place}, "text": "x"})
        return (self._wait(since) - start) * 1000

    def _wait(self, since: int) -> float:
        found = self.client.wait(lambda m: m.get("method") == _PUBLISH and _is_for(m, self.uri, self._version), since)
        at = next(i for i in range(since, len(self.client.messages)) if self.client.messages[i] is found)
        return self.client.times[at]


def _is_for(message: Message, uri: str, version: int) -> bool:
    return bool(message["params"]["uri"] == uri and message["params"].get("version") == version)


@contextmanager
def ours(folder: Path, state: str) -> Iterator[LspClient]:
    """Our server without its waiting time, as the other has none."""
    client = LspClient(env={"AIRLOCK_STATE_DIR": state})
    try:
        client.initialize(folders=[folder], options={"settings": {"diagnostics": {"delayMs": 0}}})
        yield client
    finally:
        client.kill()


@contextmanager
def ruff(folder: Path) -> Iterator[LspClient]:
    """The other server, as installed beside this Python or on the path."""
    beside = Path(sys.executable).with_name("ruff")
    command = str(beside) if beside.exists() else shutil.which("ruff")
    if command is None:
        raise RuntimeError("ruff is not installed; it is in the dev dependencies")
    client = LspClient((command, "server"))
    try:
        client.initialize(folders=[folder])
        yield client
    finally:
        client.kill()


def side_by_side(lines: int, presses: int) -> tuple[Spread, Spread, float]:
    """Milliseconds from key to diagnostics, ours and ruff's, and our server's memory in megabytes with that one file open."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as state, ExitStack() as stack:
        folder = Path(name).resolve()
        mine = Typist(stack.enter_context(ours(folder, state)), folder, lines)
        other = Typist(stack.enter_context(ruff(folder)), folder, lines)
        chance = random.Random(lines)
        for typist in (mine, other):
            for _ in range(5):
                typist.press(chance)
        samples: dict[Typist, list[float]] = {mine: [], other: []}
        for _ in range(max(1, presses // _TURN)):
            for typist, taken in samples.items():
                taken.extend(typist.press(chance) for _ in range(_TURN))
        return spread(samples[mine]), spread(samples[other]), memory_mb(mine.client.server.pid)


def during_a_prompt(lines: int) -> Spread:
    """Milliseconds from key to diagnostics in a small file while prompts are made of a large one that is broken from its top."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as state, ours(Path(name), state) as client:
        folder = Path(name).resolve()
        large = (folder / "large.py").as_uri()
        client.open(large, '"""\n' + source(lines))
        client.notification("airlock/status", 0, lambda p: p["uri"] == large)
        typist = Typist(client, folder, 500)
        chance = random.Random(lines)
        samples = []
        place = span("", 0, 0) | {"start": {"line": 30, "character": 0}, "end": {"line": 30, "character": 0}}
        for _ in range(2):
            wanted = client.ask("airlock/prompt", {"uri": large, "ranges": [place], "task": "fix"})
            while not any(m.get("id") == wanted and "method" not in m for m in client.messages):
                samples.append(typist.press(chance))
        return spread(samples)
