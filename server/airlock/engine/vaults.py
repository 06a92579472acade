"""The upkeep of this user's vault, for front doors that look after it. See airlock.vault.upkeep."""

from __future__ import annotations

from airlock.engine import state
from airlock.vault import upkeep
from airlock.vault.upkeep import Session

__all__ = ["Session", "export", "purge", "sessions", "take_in"]


def sessions() -> tuple[Session, ...]:
    """All sessions that hold something, most recently used first. Raises VaultError."""
    return upkeep.sessions(state.folder())


def purge(session: str = "", older_than_days: int = 0) -> int:
    """Forgets entries; how many. Raises VaultError."""
    return upkeep.purge(state.folder(), session, older_than_days)


def export(passphrase: str, session: str = "") -> bytes:
    """One session, or all, as one sealed file. Raises VaultError."""
    return upkeep.export(state.folder(), passphrase, session)


def take_in(data: bytes, passphrase: str) -> int:
    """Adds an export's entries; how many were new. Raises VaultError."""
    return upkeep.take_in(state.folder(), data, passphrase)
