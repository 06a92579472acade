"""What stands for values in a session, made ready once for as long as there is no more of it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from airlock.vault import Vault

if TYPE_CHECKING:
    from airlock.core.mentions import Known


class Tokens:
    """Says what stands for values in a session, here or in another process. Raises VaultError where the vault does."""

    __slots__ = ("_made", "_vault")

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._made: tuple[Hashable, Known] | None = None

    def __call__(self) -> Known:
        """All of it as it is now."""
        generation = self._vault.generation()
        made = self._made
        if made is None or made[0] != generation:
            from airlock.core.mentions import Known

            self._made = made = (generation, Known(self._vault.tokens()))
        return made[1]
