"""Names that several files define and no import tells apart: each of these definitions can be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.pieces.catalogue import Entry
from airlock.core.model import PieceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.core.context.across.chosen import Chosen
    from airlock.core.context.across.follow import Follower
    from airlock.core.context.across.opened import Opened
    from airlock.core.context.pieces.wish import Wish

_FILES = 6  # opened for this
_SAME = 4  # definitions of one name in one file


def offer_unclear(follower: Follower, chosen_of: Callable[[Opened], Chosen], wish: Wish) -> None:
    """Offer the definitions of names that are ambiguous."""
    left = _FILES
    for original, paths in follower.ambiguous.values():
        for path in paths[:left]:
            left -= 1
            file = follower.open(path)
            chains = file.defined(original)[:_SAME] if file is not None else []
            if file is not None and chains:
                entries = tuple(Entry.of(chain[-1], chain[:-1]) for chain in chains)
                chosen_of(file).offer(entries, PieceKind.ELSEWHERE, wish)
