"""Names and addresses in running text, for who wants them looked for: a recogniser is asked at the gates, for as long as a gate can wait.

What it has no answer for in time goes without, and `problems` says so. Off, this loads and starts nothing; nor does anything outside the
gates ever use it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from airlock.core.model import Document, Finding
from airlock.settings import Settings

if TYPE_CHECKING:
    from airlock.engines.ner import Recognizer

GATE_S = 0.3
"""How long a job may take for it, in seconds, while somebody waits."""
SCAN_S = 60.0
"""The same for each text of a command that was asked to look for names."""
_LEFT_OUT = "Names and addresses were not looked for in all running text: the recogniser was not ready, or had no answer in time."


class Prose:
    """What a recogniser knows for one engine. `key` is the fingerprints' key."""

    def __init__(self, settings: Settings, key: bytes) -> None:
        self._is_on = settings.ner
        self._command = settings.ner_command
        self._key = key
        self._asked: Recognizer | None = None
        self._was_unfinished = False
        self.patience_s = GATE_S
        """How long a job may take."""

    def prepare(self) -> None:
        """Has the recogniser load in the background, if it is wanted."""
        self._asked = self._recognizer()
        if self._asked is not None:
            self._asked.start()

    def job(self, should_stop: Callable[[], bool] | None = None) -> Job | None:
        """For one job of the engine, whose time begins now; None where nobody wants it, or there is no recogniser."""
        self._asked = self._recognizer()
        if self._asked is None:
            return None
        return Job(self._asked, self.patience_s, self._key, should_stop, self._note_unfinished)

    @property
    def standing(self) -> tuple[str, ...]:
        """Which recogniser it is and how it stands with it, for people; nothing when it is off."""
        recognizer = self._recognizer()
        if recognizer is None:
            return ()
        from airlock.engines import ner

        return (f"{'recogniser of names' if self._command else ner.NAME} ({recognizer.standing})",)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why names are not looked for, or were not in all of some text, in a sentence that stays the same."""
        recognizer = self._recognizer()
        if recognizer is not None:
            return tuple(filter(None, (recognizer.problem or (_LEFT_OUT if self._was_unfinished else ""),)))
        if not self._is_on:
            return ()
        from airlock.engines import ner

        return (f'airlock.ner needs a package that is not installed: run "{sys.executable}" -m pip install {ner.REQUIREMENT}',)

    def close(self) -> None:
        """Ends the recogniser, if it was asked from here; who still needs it starts it again."""
        if self._asked is not None:
            self._asked.close()

    def _recognizer(self) -> Recognizer | None:
        if not self._is_on:
            return None
        from airlock.engines import ner

        if self._command:
            return ner.shared(self._command)
        return ner.shared(ner.built_in()) if ner.installed() else None

    def _note_unfinished(self) -> None:
        self._was_unfinished = True


class Job:
    """One job's share of a recogniser's time. `note` is called when that was not enough."""

    def __init__(
        self, recognizer: Recognizer, patience_s: float, key: bytes, should_stop: Callable[[], bool] | None, note: Callable[[], None]
    ) -> None:
        self._recognizer = recognizer
        self._until = time.monotonic() + patience_s
        self._key = key
        self._is_unwanted = should_stop or _never
        self._note = note

    def find(self, document: Document) -> tuple[Finding, ...]:
        """What the recogniser finds in a text, as far as it gets."""
        from airlock.core.detect import prose

        found: dict[Finding, None] = {}
        is_whole = True
        for question in prose.questions(document, self._should_stop):
            entities = self._recognizer.entities(question.text, self._until, self._is_unwanted)
            is_whole = is_whole and entities is not None
            found.update(dict.fromkeys(prose.findings(document, question, entities or (), self._key)))
        if (not is_whole or self._should_stop()) and not self._is_unwanted():
            self._note()
        return tuple(found)

    def _should_stop(self) -> bool:
        return time.monotonic() > self._until or self._is_unwanted()


def _never() -> bool:
    return False
