"""A vault that ends with the process."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence

from airlock.core.placeholder import Form
from airlock.vault.contract import Avoid, Wanted, choices, name_of
from airlock.vault.keyfile import KEY_BYTES


class MemoryVault:
    """A session that ends with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(KEY_BYTES)
        self._by_token: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._aliases: dict[str, str] = {}

    def __repr__(self) -> str:
        return "MemoryVault()"

    def assign(self, wanted: Sequence[Wanted], avoid: Avoid | None = None) -> list[str]:
        """See Vault."""
        return [self._assign(one, avoid) for one in wanted]

    def _assign(self, wanted: Wanted, avoid: Avoid | None) -> str:
        _, value, form = wanted
        name = name_of(value, Form(form))
        known = self._by_name.get(name)
        if known is None:
            known = next(made for made in choices(self._key, wanted, avoid) if made not in self._by_token)
            self._by_token[known] = value
            self._by_name[name] = known
        return known

    def value(self, token: str) -> str | None:
        """See Vault."""
        return self._by_token.get(token)

    def tokens(self) -> Collection[str]:
        """See Vault."""
        return tuple(self._by_token)

    def generation(self) -> Hashable:
        """See Vault."""
        return len(self._by_token)

    def alias(self, name: str, choose: Callable[[Collection[str]], str], fits: Callable[[str], bool]) -> str:
        """See Vault."""
        known = next((alias for alias, given in self._aliases.items() if given == name and fits(alias)), None)
        if known is None:
            known = choose(self._aliases.keys())
            self._aliases[known] = name
        return known

    def aliases(self) -> Mapping[str, str]:
        """See Vault."""
        return dict(self._aliases)

    def close(self) -> None:
        """See Vault."""
        self._aliases.clear()
        self._by_token.clear()
        self._by_name.clear()
