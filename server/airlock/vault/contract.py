"""What the engine needs of a vault, and how placeholders come from values."""

from __future__ import annotations

import hmac
from collections.abc import Collection, Sequence
from typing import Protocol

from airlock.core import placeholder


class Vault(Protocol):
    """What the engine needs of a vault; the two kinds are kept on disk and kept in memory."""

    def assign(self, wanted: Sequence[tuple[str, str, bool]]) -> list[str]:
        """Placeholders for (label, value, as number), made where there are none yet; stored before they are returned."""
        ...

    def value(self, token: str) -> str | None:
        """The value behind a placeholder of this session."""
        ...

    def tokens(self) -> Collection[str]:
        """All placeholders of this session."""
        ...

    def close(self) -> None:
        """Lets go of files and keys."""
        ...


def mac_of(key: bytes, value: str, round_: int = 0) -> bytes:
    """A value's keyed hash; another one for each round, for when its placeholder is taken."""
    suffix = b"" if round_ == 0 else b"\0" + str(round_).encode()
    return hmac.digest(key, value.encode("utf-8", "surrogatepass") + suffix, "sha256")


def token_of(label: str, mac: bytes, *, number: bool) -> str:
    """The placeholder that follows from a keyed hash."""
    return placeholder.number(mac) if number else placeholder.token(label, mac)
