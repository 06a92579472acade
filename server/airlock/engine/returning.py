"""The fifth job: bring an answer back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airlock.core.model import Document, Restoration, Span
from airlock.engine import protection
from airlock.engine.asking import Asking
from airlock.errors import VaultError

if TYPE_CHECKING:
    from airlock.core.mentions import Doubt
    from airlock.engine.answers import Answers, Applied, Returned
    from airlock.engine.streams import Stream


class Returning(Asking):
    """Puts values back, and tells what that exposes."""

    def open_vault(self) -> None:
        """Opens the vault, where there is one already. Raises VaultError where it cannot be used."""
        self._vault.generation()

    def restore(self, text: str, form: str = "text") -> Restoration:
        """The text with the real values of this session back in it, written for `text`, `json` strings, `shell` words or a `patch`."""
        stream = self.restoring(form)
        restored = stream.settled(stream.feed(text) + stream.finish())
        return Restoration(restored, stream.restored, stream.unknown)

    def restoring(self, form: str = "text") -> Stream:
        """The same for an answer that arrives in pieces."""
        from airlock.core.restore import Restorer
        from airlock.core.written import writer
        from airlock.engine.streams import Stream

        return Stream(protection.returner(self._vault), Restorer(self._tokens, self._vault.value, writer(form)), self._note)

    def doubts(self, text: str) -> Sequence[Doubt]:
        """What looks like a placeholder in a text and cannot be restored in this session; nothing where the vault cannot be read."""
        from airlock.core import mentions

        try:
            return mentions.doubts(text, self._tokens())
        except VaultError:
            return ()

    def placeholders(self, text: str) -> Sequence[Span]:
        """Where placeholders of this session stand as they were made; nowhere where the vault cannot be read."""
        try:
            return self._tokens().spans(text)
        except VaultError:
            return ()

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

        return Answers(self._vault, self._tokens(), document, self._root)

    def _note_restored(self, made: Sequence[Returned]) -> None:
        self._note(sum(one.restored for one in made), len({name for one in made for name in one.unknown}))

    def _note(self, restored: int, unknown: int) -> None:
        if restored or unknown:
            self._audit.restored(restored, unknown)
