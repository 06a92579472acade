"""Messages over standard input and output, and the life of the process.

A reading thread of our own in the place of the library's loop: one hop to the event loop for each message instead of four, an exit code
that is right, and an end when the editor is gone. Frames are as LSP has them (base protocol): header lines, an empty line, a JSON body.
Nothing here looks into a message.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import threading
from collections.abc import Callable
from typing import BinaryIO

from airlock.frontends.lsp import quiet
from airlock.frontends.lsp.rpc import SafeProtocol

_MAX_FRAME_BYTES = 1 << 30
_UNREADABLE = object()


class Sink:
    """The writing end. When nobody reads any more, the server stops."""

    def __init__(self, stream: BinaryIO, on_broken: Callable[[], None]) -> None:
        self._stream = stream
        self._on_broken = on_broken

    def write(self, data: bytes) -> None:
        """Sends one frame at once."""
        try:
            self._stream.write(data)
            self._stream.flush()
        except (OSError, ValueError):
            self._on_broken()

    def close(self) -> None:
        """Part of the library's interface; the process's end closes the stream."""


def serve(protocol: SafeProtocol, source: BinaryIO, sink: BinaryIO) -> int:
    """Serves until the client says `exit` or hangs up; the process's exit code."""
    return asyncio.run(_serve(protocol, source, sink))


async def _serve(protocol: SafeProtocol, source: BinaryIO, sink: BinaryIO) -> int:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_report)
    ended: asyncio.Future[int] = loop.create_future()

    def end(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    protocol.on_exit = end
    protocol.set_writer(Sink(sink, lambda: end(1)))
    reader = threading.Thread(
        target=_read, args=(source, loop, functools.partial(_deliver, protocol, end)), name="airlock-reader", daemon=True
    )
    reader.start()
    return await ended


def _deliver(protocol: SafeProtocol, end: Callable[[int], None], message: object) -> None:
    if message is None:
        end(0 if protocol.stopping else 1)
    elif message is _UNREADABLE:
        protocol.refuse_unreadable()
    else:
        protocol.receive(message)


def _read(source: BinaryIO, loop: asyncio.AbstractEventLoop, deliver: Callable[[object], None]) -> None:
    """Hands every message to the event loop, and None at the end."""
    with contextlib.suppress(RuntimeError):  # the loop is closed: the server has ended before its client
        while (body := read_frame(source)) is not None:
            loop.call_soon_threadsafe(deliver, _decoded(body))
        loop.call_soon_threadsafe(deliver, None)


def _report(_: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """In the place of asyncio's error log, which would show an exception's text."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        quiet.report(error)


def read_frame(source: BinaryIO) -> bytes | None:
    """The next body, None at the end of the stream, when it broke, or when frames can no longer be told apart."""
    try:
        return _frame(source)
    except (OSError, ValueError):  # closed under our feet
        return None


def _frame(source: BinaryIO) -> bytes | None:
    length = -1
    while line := source.readline(1 << 16):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value) if value.strip().isdigit() else -1
        elif not line.strip() and length >= 0:
            body = source.read(length) if length <= _MAX_FRAME_BYTES else b""
            return body if len(body) == length else None
    return None


def _decoded(body: bytes) -> object:
    try:
        message: object = json.loads(body)
    except (ValueError, RecursionError):
        return _UNREADABLE
    return _UNREADABLE if message is None else message
