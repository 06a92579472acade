"""An answer brought back while it arrives: calls off, names in, values in, each holding back what may be the beginning of something."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from airlock.core.calls import Uncalled
from airlock.core.restore import Restorer

if TYPE_CHECKING:
    from airlock.core.protect import Returner


class Stream:
    """`feed` each piece, then `finish` once. Put together and `settled`, they are what `Engine.restore` makes of the whole."""

    def __init__(self, returner: Returner | None, restorer: Restorer, done: Callable[[int, int], None]) -> None:
        self._calls = Uncalled()
        self._returner = returner
        self._restorer = restorer
        self._done = done

    @property
    def restored(self) -> int:
        """How many values and names are back."""
        return self._restorer.restored + (self._returner.number if self._returner else 0)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Placeholders and names that could not be restored."""
        return (*self._restorer.unknown, *(self._returner.unclear if self._returner else ()))

    def settled(self, text: str) -> str:
        """The whole restored answer, with what it says of itself as it is now: how many lines a hunk has."""
        return self._restorer.settled(text)

    def feed(self, text: str) -> str:
        """The part of the restored answer that is sure now. Raises VaultError."""
        text = self._calls.feed(text)
        return self._restorer.feed(self._returner.feed(text) if self._returner else text)

    def finish(self) -> str:
        """What was held back; the audit log is told. Raises VaultError."""
        rest = self._calls.finish()
        if self._returner is not None:
            rest = self._returner.feed(rest) + self._returner.finish()
        last = self._restorer.feed(rest) + self._restorer.finish()
        self._done(self.restored, len(self.unknown))
        return last
