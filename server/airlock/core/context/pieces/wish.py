"""What somebody wants different about an excerpt, and the names by which pieces of it are called then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.model import PieceState
from airlock.core.model.reprs import repr_without

if TYPE_CHECKING:
    from airlock.core.model import Span

_KEY = 64  # bytes that BLAKE2b takes
_DIGEST = 6  # bytes


class Wish(NamedTuple):
    """Pieces are named by their id, or by their qualified name in the code."""

    drop: frozenset[str] = frozenset()
    """Pieces that are to stay, though the target needs them."""
    add: frozenset[str] = frozenset()
    """Offered pieces that are to go as well."""
    over: frozenset[str] = frozenset()
    """Pieces for which there is no room."""
    callers: bool = False
    """Whether what calls the target goes along unasked."""
    closed: tuple[Span, ...] = ()
    """Places in the document of which nothing is offered."""
    key: bytes = b""
    """What makes ids useless to guess names with."""

    def __repr__(self) -> str:
        return repr_without(self, "key")

    def kept_back(self, ident: str, name: str) -> PieceState:
        """Whether a piece that would go is to stay, and why."""
        if ident in self.drop or name in self.drop:
            return PieceState.DROPPED
        return PieceState.OVER if ident in self.over else PieceState.SENT

    def adds(self, ident: str, name: str) -> bool:
        """Whether an offered piece is to go."""
        return ident in self.add or name in self.add

    def ident(self, what: str, name: str, path: str = "") -> str:
        """The id of a piece: a keyed hash of what it is, its name and its file, so that nothing of the code is in it."""
        from hashlib import blake2b

        told = f"{what}\0{path}\0{name}".encode("utf-8", "surrogatepass")
        return blake2b(told, digest_size=_DIGEST, key=self.key[:_KEY]).hexdigest()
