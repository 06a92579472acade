"""A recogniser's process, and the thread that talks with it: a line out, a line in.

Texts only go through the pipe: the process gets none as an argument or in its environment, and what it says on its error output goes
nowhere. A process that does not answer in time is ended. Absent: starting another one, and what the answers mean.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress

from airlock.core.model import Entity

HANG_S = 10.0
"""A process that takes longer than this for an answer is ended, in seconds."""
LOAD_S = 60.0
"""The same for its first answer, which waits until it is loaded."""
_MAX_LINE = 1_000_000


class Process:
    """One process, from its start to its end."""

    def __init__(self, command: Sequence[str], hang_s: float = HANG_S) -> None:
        """Starts it. Raises OSError where it cannot be."""
        self._child = subprocess.Popen(  # noqa: S603  the user's own choice
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=_flags()
        )
        self._hang_s = hang_s
        self._questions: queue.SimpleQueue[tuple[str, Future[tuple[Entity, ...] | None]] | None] = queue.SimpleQueue()
        self._over = False
        self.loaded = self.ask("")
        threading.Thread(target=self._talk, name="airlock-ner", daemon=True).start()

    def is_over(self) -> bool:
        """Whether it has come to an end, or is about to."""
        return self._over

    def has_failed(self) -> bool:
        """Whether it came to a bad end: not by itself, after having nothing to do for long."""
        return self._over and self._child.wait() != 0

    def ask(self, text: str) -> Future[tuple[Entity, ...] | None]:
        """What is in a text; None where there is no good answer to be had. Answered in order."""
        answer: Future[tuple[Entity, ...] | None] = Future()
        self._questions.put((text, answer))
        return answer

    def end(self) -> None:
        """Ends it at once."""
        self._child.kill()
        self._questions.put(None)

    def _talk(self) -> None:
        patience = LOAD_S
        with suppress(OSError), self._child:  # a pipe that is broken cannot be closed properly
            while not self._over and (question := self._questions.get()) is not None:
                text, answer = question
                if answer.set_running_or_notify_cancel():
                    answer.set_result(self._answer(text, patience))
                    patience = self._hang_s
            self._over = True
            self._child.kill()
        while not self._questions.empty():
            question = self._questions.get()
            if question is not None and question[1].set_running_or_notify_cancel():
                question[1].set_result(None)

    def _answer(self, text: str, patience: float) -> tuple[Entity, ...] | None:
        watch = threading.Timer(patience, self._child.kill)
        watch.daemon = True
        watch.start()
        try:
            line = self._exchange(json.dumps({"text": text}).encode("ascii") + b"\n")
        except OSError:
            line = b""
        finally:
            watch.cancel()
        self._over = not line.endswith(b"\n")
        return None if self._over else _entities(line, len(text))

    def _exchange(self, line: bytes) -> bytes:
        if self._child.stdin is None or self._child.stdout is None:
            return b""
        self._child.stdin.write(line)
        self._child.stdin.flush()
        return self._child.stdout.readline(_MAX_LINE)


def _flags() -> int:
    """What keeps a window from opening."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _entities(line: bytes, length: int) -> tuple[Entity, ...] | None:
    """What an answer says, as far as it makes sense; None where it is none."""
    try:
        given = [(start, end, label) for start, end, label in json.loads(line)["entities"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return tuple(sorted(Entity(*one) for one in given if _is_usable(*one, length)))


def _is_usable(start: object, end: object, label: object, length: int) -> bool:
    return type(start) is int and type(end) is int and isinstance(label, str) and 0 <= start < end <= length
