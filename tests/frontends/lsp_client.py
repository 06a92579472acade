"""A raw language client over real pipes: no library, so that tests and benchmarks see exactly what an editor would.

Positions are counted here by an implementation of its own, in bytes of the encoding, so that it cannot share a mistake with the server's.
Nothing sleeps: every wait is for a message, and fails with what did arrive.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

Message = dict[str, Any]
TIMEOUT_SECONDS = 120.0
SERVER = (sys.executable, "-m", "airlock", "serve")
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
LINE_END = re.compile(r"\r\n|\n|\r")


class ResponseError(Exception):
    """An error answer."""

    def __init__(self, error: Message) -> None:
        super().__init__(f"{error['code']}: {error['message']}")
        self.code: int = error["code"]
        self.message: str = error["message"]
        self.error = error


class _Process:
    """A server as editors run it."""

    def __init__(self, command: Sequence[str], errors: IO[bytes], env: Mapping[str, str] | None) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env={**os.environ, **(env or {})}
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.stdin, self.stdout = self.process.stdin, self.process.stdout
        self.pid = self.process.pid

    def wait(self) -> int:
        return self.process.wait(TIMEOUT_SECONDS)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


class _Thread:
    """The same server on pipes inside this process."""

    def __init__(self) -> None:
        self._source, self.stdin = _pipe()
        self.stdout, self._sink = _pipe()
        self._code: int | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self.pid = os.getpid()

    def _serve(self) -> None:
        from airlock.frontends import lsp

        server = lsp.load()
        with self._sink:
            self._code = server.serve(server.build(), self._source, self._sink)  # type: ignore[arg-type]

    def wait(self) -> int:
        self._thread.join(TIMEOUT_SECONDS)
        assert self._code is not None
        return self._code

    def kill(self) -> None:
        with suppress(OSError, ValueError):
            self.stdin.close()
        self._thread.join(TIMEOUT_SECONDS)
        self._source.close()


def _pipe() -> tuple[IO[bytes], IO[bytes]]:
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")


class LspClient:
    """One server and everything it said: a process of its own or, with no command, a thread in this one, which starts faster."""

    def __init__(self, command: Sequence[str] | None = SERVER, env: Mapping[str, str] | None = None) -> None:
        self.errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the client
        self.server = _Process(command, self.errors, env) if command else _Thread()
        self.messages: list[Message] = []
        self.times: list[float] = []
        """When each message had arrived, by `time.perf_counter`."""
        self.raw = bytearray()
        self.answers: dict[str, Callable[[Any], Any]] = {}
        """Answers to the server's requests by method; others get null."""
        self.ended = False
        self.result: Message = {}
        self._arrived = threading.Condition()
        self._id = 0
        self._held: bytearray | None = None
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    # out

    def send_bytes(self, data: bytes) -> None:
        if self._held is not None:
            self._held += data
            return
        self.server.stdin.write(data)
        self.server.stdin.flush()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Sends everything said inside in one write, so that no scheduler comes between."""
        self._held = bytearray()
        try:
            yield
        finally:
            data, self._held = bytes(self._held), None
            self.send_bytes(data)

    def send(self, message: object) -> None:
        body = json.dumps(message).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    def notify(self, method: str, params: object = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def ask(self, method: str, params: object = None) -> int:
        """Sends a request; its id."""
        self._id += 1
        self.send({"jsonrpc": "2.0", "id": self._id, "method": method, "params": params})
        return self._id

    def answer(self, msg_id: object) -> Any:
        """Waits for the answer to a request."""
        found = self.wait(lambda m: "method" not in m and m.get("id") == msg_id, 0)
        if "error" in found:
            raise ResponseError(found["error"])
        return found["result"]

    def request(self, method: str, params: object = None) -> Any:
        return self.answer(self.ask(method, params))

    # in

    def mark(self) -> int:
        """How many messages have arrived; waits may start there."""
        with self._arrived:
            return len(self.messages)

    def wait(self, wanted: Callable[[Message], bool], since: int, timeout: float = TIMEOUT_SECONDS) -> Message:
        """The first message after `since` that is wanted, now or as soon as it comes."""
        deadline = time.monotonic() + timeout
        at = since
        with self._arrived:
            while True:
                for message in self.messages[at:]:
                    if wanted(message):
                        return message
                at = len(self.messages)
                left = deadline - time.monotonic()
                if left <= 0 or (self.ended and at == len(self.messages)):
                    kinds = [m.get("method", f"answer {m.get('id')}") for m in self.messages[since:]]
                    raise AssertionError(f"waited in vain; arrived: {kinds}; stderr: {self.stderr()[-2000:]}")
                self._arrived.wait(left)

    def notification(self, method: str, since: int, wanted: Callable[[Any], bool] = lambda _: True) -> Any:
        """The parameters of the first such notification (or request) after `since`."""
        return self.wait(lambda m: m.get("method") == method and wanted(m.get("params")), since).get("params")

    def diagnostics(self, uri: str, version: int, since: int = 0) -> list[Message]:
        """The diagnostics published for a version of a document."""
        published = self.notification("textDocument/publishDiagnostics", since, lambda p: p["uri"] == uri and p.get("version") == version)
        found: list[Message] = published["diagnostics"]
        return found

    def status(self, uri: str, version: int, since: int = 0) -> Message:
        found: Message = self.notification("airlock/status", since, lambda p: p["uri"] == uri and p["version"] == version)
        return found

    def stderr(self) -> str:
        size = os.fstat(self.errors.fileno()).st_size
        return os.pread(self.errors.fileno(), size, 0).decode("utf-8", "replace")

    # life

    def initialize(
        self,
        *,
        capabilities: Message | None = None,
        folders: Sequence[Path] = (),
        options: Message | None = None,
    ) -> Message:
        """The opening handshake."""
        self.result = self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": None,
                "capabilities": capabilities or {},
                "workspaceFolders": [{"uri": p.as_uri(), "name": p.name} for p in folders],
                "initializationOptions": options or {},
            },
        )
        self.notify("initialized", {})
        return self.result

    def open(self, uri: str, text: str, language: str = "python", version: int = 1) -> None:
        self.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": language, "version": version, "text": text}})

    def change(self, uri: str, version: int, *changes: Message) -> None:
        self.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)})

    def close(self) -> int:
        """Ends the server as an editor does; its exit code."""
        if not self.ended:
            self.request("shutdown")
            self.notify("exit")
        return self.server.wait()

    def kill(self) -> None:
        """Ends the server whatever it does, and frees its pipes."""
        self.server.kill()
        self._reader.join(TIMEOUT_SECONDS)
        for stream in (self.server.stdin, self.server.stdout, self.errors):
            with suppress(OSError):
                stream.close()

    def _read(self) -> None:
        stream = self.server.stdout
        while header := stream.readline():
            self.raw += header
            if not header.lower().startswith(b"content-length:"):
                continue
            while (line := stream.readline()).strip():
                self.raw += line
            body = stream.read(int(header.split(b":")[1]))
            arrived = time.perf_counter()
            self.raw += body
            self._take(json.loads(body), arrived)
        with self._arrived:
            self.ended = True
            self._arrived.notify_all()

    def _take(self, message: Message, arrived: float) -> None:
        if "method" in message and "id" in message:
            answer = self.answers.get(message["method"], lambda _: None)(message.get("params"))
            with suppress(OSError, ValueError):
                self.send({"jsonrpc": "2.0", "id": message["id"], "result": answer})
        with self._arrived:
            self.messages.append(message)
            self.times.append(arrived)
            self._arrived.notify_all()


def at(text: str, offset: int, encoding: str = "utf-16") -> Message:
    """The position of an offset."""
    codec, width = CODECS[encoding]
    ends = [m.end() for m in LINE_END.finditer(text, 0, offset)]
    if offset and text[offset - 1 : offset + 1] == "\r\n":
        ends.pop()
    start = ends[-1] if ends else 0
    return {"line": len(ends), "character": len(text[start:offset].encode(codec, "surrogatepass")) // width}


def span(text: str, start: int, end: int, encoding: str = "utf-16") -> Message:
    """The range between two offsets."""
    return {"start": at(text, start, encoding), "end": at(text, end, encoding)}


def offset(text: str, position: Message, encoding: str = "utf-16") -> int:
    """The offset of a position."""
    codec, width = CODECS[encoding]
    starts = [0, *(m.end() for m in LINE_END.finditer(text))]
    start = starts[position["line"]]
    rest = text[start:].encode(codec, "surrogatepass")
    return start + len(rest[: position["character"] * width].decode(codec, "surrogatepass"))


def sliced(text: str, where: Message, encoding: str = "utf-16") -> str:
    """The text in a range."""
    return text[offset(text, where["start"], encoding) : offset(text, where["end"], encoding)]


def applied(text: str, edits: Sequence[Message], encoding: str = "utf-16") -> str:
    """The text after TextEdits."""
    placed = [(offset(text, e["range"]["start"], encoding), offset(text, e["range"]["end"], encoding), e["newText"]) for e in edits]
    for start, end, new in sorted(placed, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def edits_of(workspace_edit: Message, uri: str) -> list[Message]:
    """The edits of one document in a WorkspaceEdit, in either form."""
    if "documentChanges" in workspace_edit:
        found: list[Message] = next(c["edits"] for c in workspace_edit["documentChanges"] if c["textDocument"]["uri"] == uri)
        return found
    listed: list[Message] = workspace_edit["changes"][uri]
    return listed


def secret(seed: int) -> str:
    """A made-up AWS access key ID, never the same for two seeds."""
    return "AKIA" + "".join(random.Random(seed).choices("ABCDEFGHJKLMNPQRSTUVWXYZ234567", k=16))


VS_CODE: Message = {
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "workspaceFolders": True,
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "didChangeConfiguration": {"dynamicRegistration": True},
    },
    "textDocument": {
        "codeAction": {"dataSupport": True, "resolveSupport": {"properties": ["edit"]}, "isPreferredSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True},
    },
}
"""What the editor of these tests can do, unless a test says otherwise: diagnostics are pushed to it."""


@contextmanager
def serving(
    command: Sequence[str] | None = SERVER, *, env: Mapping[str, str] | None = None, handshake: Message | None = None
) -> Iterator[LspClient]:
    """A server that has been initialized, ended whatever happens. `handshake` are the arguments of `LspClient.initialize`."""
    client = LspClient(command, env)
    try:
        client.initialize(**{"capabilities": VS_CODE, **(handshake or {})})
        yield client
    finally:
        client.kill()
