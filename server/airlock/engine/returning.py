"""The fifth job: bring an answer back."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airlock.core import restore
from airlock.core.model import Document, Restoration
from airlock.core.written import writer
from airlock.engine import protection
from airlock.engine.asking import Asking

if TYPE_CHECKING:
    from airlock.engine.answers import Answers, Applied, Returned


class Returning(Asking):
    """Puts values back, and tells what that exposes."""

    def restore(self, text: str, form: str = "text") -> Restoration:
        """The text with the real values of this session back in it, written as `text`, or for `json` strings or `shell` words."""
        named = protection.returned(text, self._vault)
        result = restore.restore(named.text, self._vault.tokens, self._vault.value, writer(form))
        result = dataclasses.replace(result, restored=result.restored + named.number, unknown=(*result.unknown, *named.unclear))
        if result.restored or result.unknown:
            self._audit.restored(result.restored, len(result.unknown))
        return result

    def returned(self, text: str, document: Document | None = None) -> Returned:
        """An answer with the values back in it, and what they would be exposed to there that they are not in the document now."""
        made = self._answers(document).returned(protection.returned(text, self._vault).text)
        self._note_restored([made])
        return made

    def apply(self, document: Document, answer: str) -> Applied:
        """What an answer does to the document it is for: its diff, or its definitions in the place of their namesakes."""
        made = self._answers(document).applied(protection.returned(answer, self._vault).text)
        self._note_restored([change.returned for change in made.changes])
        return made

    def _answers(self, document: Document | None) -> Answers:
        from airlock.engine.answers import Answers

        return Answers(self._vault, document)

    def _note_restored(self, made: Sequence[Returned]) -> None:
        restored, unknown = sum(one.restored for one in made), {name for one in made for name in one.unknown}
        if restored or unknown:
            self._audit.restored(restored, len(unknown))
