"""A definition that an excerpt shows or could show, with what was decided about it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from airlock.core.context.pieces.catalogue import Entry
    from airlock.core.model import PieceKind, PieceState


class Need(IntEnum):
    """How much a target needs a piece."""

    FAR = 0
    """Something else that is shown mentions it."""
    CALLER = 1
    TYPE = 2
    DIRECT = 3
    """The target itself mentions it."""
    TOLD = 4
    """Somebody brought it along."""
    ASKED = 5
    """Somebody asked for it by name."""
    ALWAYS = 6


class Candidate(NamedTuple):
    """All definitions of one name that are decided on together."""

    id: str
    name: str
    kind: PieceKind
    state: PieceState
    entries: tuple[Entry, ...]
    need: Need = Need.DIRECT

    @property
    def start(self) -> int:
        """Where the first begins."""
        return self.entries[0].span.start
