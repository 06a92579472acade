"""Choices that follow from a keyed hash: the same hash chooses the same, and nobody without the key can tell what was chosen for what."""

from __future__ import annotations

from collections.abc import Sequence


class Chance:
    """Draws from a digest of at least 16 bytes; `round` counts how many earlier choices for the same value were taken."""

    __slots__ = ("_left", "round")

    def __init__(self, digest: bytes, round_: int = 0) -> None:
        self._left = int.from_bytes(digest, "big")
        self.round = round_

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1."""
        self._left, drawn = divmod(self._left, limit)
        return drawn

    def one(self, of: Sequence[str]) -> str:
        """One of some words."""
        return of[self.below(len(of))]

    def digits(self, count: int) -> str:
        """That many digits."""
        return f"{self.below(10**count):0{count}d}" if count > 0 else ""
