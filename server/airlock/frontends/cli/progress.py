"""One line on a terminal that says a long scan is alive. Nothing for half a second, and nothing where no person looks."""

from __future__ import annotations

import time

from airlock.frontends.cli.console import Console, visible
from airlock.frontends.cli.tally import Tally

_QUIET_S = 0.5
_EVERY_S = 0.1
_NAME = 40


class Progress:
    """The line, and when it was last drawn."""

    def __init__(self, console: Console, on: bool) -> None:
        self.console = console
        self.on = on
        self.due = 0.0
        self.drawn = False

    def start(self) -> None:
        """The half second begins."""
        self.due = time.perf_counter() + _QUIET_S

    def step(self, tally: Tally, name: str) -> None:
        """Draws when it is time to."""
        now = time.perf_counter()
        if self.on and now >= self.due:
            self.due = now + _EVERY_S
            self.drawn = True
            shown = visible(name)
            place = shown if len(shown) <= _NAME else "…" + shown[-_NAME:]
            self.console.raw_note(f"\r\x1b[K{tally.checked:,} checked, {tally.findings:,} found  {place}")

    def clear(self) -> None:
        """Takes the line away, before something else is printed."""
        if self.drawn:
            self.drawn = False
            self.console.raw_note("\r\x1b[K")
