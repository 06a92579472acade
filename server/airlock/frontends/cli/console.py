"""The three streams of a command, as bytes, and what may be done with each.

Text goes out as UTF-8 on every platform. What comes from file names or files is made visible first: a control character printed raw could
rewrite the terminal.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from io import BytesIO
from typing import BinaryIO, NamedTuple

from airlock.frontends.cli.exits import CommandError, Exit


class Console(NamedTuple):
    """Where a command reads and writes."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: BinaryIO

    @classmethod
    def of_process(cls) -> Console:
        """The process's own streams; a missing one (a program without a console) is empty."""
        return cls(*(getattr(stream, "buffer", None) or BytesIO() for stream in (sys.stdin, sys.stdout, sys.stderr)))

    def write(self, text: str) -> None:
        """Text to standard output."""
        self.write_bytes(text.encode("utf-8", "backslashreplace"))

    def write_bytes(self, data: bytes) -> None:
        """Bytes to standard output. A broken pipe is the caller's to meet; any other failure ends the command."""
        self._guarded(data)

    def flush(self) -> None:
        """Brings what was written to its reader."""
        self._guarded(None)

    def note(self, message: str) -> None:
        """One line for the person at the terminal."""
        self.raw_note(f"airlock: {visible(message)}\n")

    def raw_note(self, text: str) -> None:
        """Text to standard error as it is, at once; a reader who has gone away is no reason to stop."""
        try:
            self.stderr.write(text.encode("utf-8", "backslashreplace"))
            self.stderr.flush()
        except (OSError, ValueError):
            return

    def _guarded(self, data: bytes | None) -> None:
        try:
            self.stdout.flush() if data is None else self.stdout.write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CommandError(f"the output cannot be written: {error.strerror or 'input/output error'}", Exit.NOT_CHECKED) from None


def is_terminal(stream: BinaryIO) -> bool:
    """Whether a person looks at this stream."""
    try:
        return stream.isatty()
    except ValueError:
        return False


def wants_color(choice: str, stream: BinaryIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether to colour: `--color` first, then NO_COLOR, then FORCE_COLOR (see no-color.org, force-color.org), then the terminal."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return is_terminal(stream) and environment.get("TERM") != "dumb"


def allow_escapes() -> None:
    """Lets an older Windows console understand colours; elsewhere nothing is needed."""
    if sys.platform == "win32":
        import ctypes

        kernel32 = ctypes.windll.kernel32
        for handle in (-11, -12):
            kernel32.SetConsoleMode(kernel32.GetStdHandle(handle), 7)


def visible(text: str) -> str:
    """The text on one line, with everything that does not print written as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
