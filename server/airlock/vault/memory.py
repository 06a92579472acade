"""A vault that ends with the process."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence

from airlock.vault.contract import mac_of, token_of
from airlock.vault.keys import KEY_BYTES


class MemoryVault:
    """A session that ends with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(KEY_BYTES)
        self._by_token: dict[str, str] = {}
        self._by_value: dict[tuple[str, bool], str] = {}

    def __repr__(self) -> str:
        return "MemoryVault()"

    def assign(self, wanted: Sequence[tuple[str, str, bool]]) -> list[str]:
        """See Vault."""
        return [self._assign(*item) for item in wanted]

    def _assign(self, label: str, value: str, number: bool) -> str:
        known = self._by_value.get((value, number))
        round_ = 0
        while known is None:
            token = token_of(label, mac_of(self._key, value, round_), number=number)
            if self._by_token.setdefault(token, value) == value:
                self._by_value[value, number] = known = token
            round_ += 1
        return known

    def value(self, token: str) -> str | None:
        """See Vault."""
        return self._by_token.get(token)

    def tokens(self) -> Collection[str]:
        """See Vault."""
        return tuple(self._by_token)

    def close(self) -> None:
        """See Vault."""
        self._by_token.clear()
        self._by_value.clear()
