"""Asking a recogniser: its process is started when first needed, and replaced when it hangs or ends.

Nothing of a text is kept: what was answered before is found again by a keyed hash.
"""

from __future__ import annotations

import atexit
import hashlib
import secrets
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from functools import partial

from airlock.core.model import Entity
from airlock.engines.ner.process import HANG_S, Process

MAX_FAILURES = 3
"""After as many processes in a row that broke down or hung, no other is started."""
_REMEMBERED = 5_000
_GLANCE_S = 0.02
"""How often somebody who waits looks whether to stop, in seconds."""


class Recognizer:
    """A command that recognises, as far as it runs. Safe to use from several threads."""

    def __init__(self, command: tuple[str, ...], hang_s: float = HANG_S) -> None:
        self._command = command
        self._hang_s = hang_s
        self._lock = threading.Lock()
        self._process: Process | None = None
        self._failures = 0
        self._key = secrets.token_bytes(16)
        self._known: dict[bytes, tuple[Entity, ...]] = {}
        self.problem = ""
        """Why it gives no answers, in a sentence."""
        atexit.register(self.close)

    @property
    def standing(self) -> str:
        """How it stands with it, for people."""
        process = self._process
        if self.problem:
            return "broken"
        return "not needed yet" if process is None else "ready" if process.loaded.done() else "loading"

    def start(self) -> None:
        """Starts the process, unless it runs; nobody waits for that."""
        self._running()

    def entities(self, text: str, until: float, should_stop: Callable[[], bool]) -> tuple[Entity, ...] | None:
        """What is in a text; None where there was no time for it, or no answer. `until` is a time of `time.monotonic`.

        The process is started where there is none.
        """
        name = hashlib.blake2b(text.encode("utf-8", "replace"), key=self._key, digest_size=16).digest()
        if name in self._known:
            return self._known[name]
        while (process := self._running()) is not None and _wait(process.loaded, until, should_stop):
            if process.is_over():
                self._see_off(process)
                continue
            answer = process.ask(text)
            answer.add_done_callback(partial(self._remember, name))  # also one that comes too late
            if not _wait(answer, until, should_stop):
                answer.cancel()
                return None
            if answer.result() is not None or not process.is_over():
                return answer.result()
            self._see_off(process)
            if process.has_failed():
                return None  # the same must not be asked of another
        return None

    def close(self) -> None:
        """Ends the process; the next question starts another."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.end()

    def _running(self) -> Process | None:
        with self._lock:
            if self._process is None and not self.problem:
                try:
                    self._process = Process(self._command, self._hang_s)
                except OSError as error:
                    self.problem = f"The recogniser of names could not be started ({type(error).__name__})."
            return self._process

    def _see_off(self, process: Process) -> None:
        """Lets go of a process that came to an end."""
        with self._lock:
            if self._process is not process:
                return
            self._process = None
            self._failures += process.has_failed()
            if process.loaded.result() is None:
                self.problem = "The recogniser of names cannot be loaded; install its package again, or set another airlock.nerCommand."
            elif self._failures >= MAX_FAILURES:
                self.problem = (
                    "The recogniser of names broke down or hung several times and is asked no more; restart Airlock to try again."
                )

    def _remember(self, name: bytes, answer: Future[tuple[Entity, ...] | None]) -> None:
        found = None if answer.cancelled() else answer.result()
        if found is None:
            return
        self._failures = 0
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[name] = found


def _wait(answer: Future[tuple[Entity, ...] | None], until: float, should_stop: Callable[[], bool]) -> bool:
    """Whether there is an answer in time."""
    while not answer.done():
        left = until - time.monotonic()
        if left <= 0 or should_stop():
            return False
        with suppress(NotYet):
            answer.result(min(left, _GLANCE_S))
    return True
