"""Why the vault's file cannot be used, in words and with the cure. SQLite's own words are not repeated, only what they mean."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from airlock.errors import VaultError
from airlock.vault.keys import VAULT_FILE

_MEANING = (
    ("full", "there is no space left for it"),
    ("disk I/O", "its disk cannot be read or written, or is full"),
    ("readonly", "it cannot be written"),
    ("unable to open", "it cannot be opened"),
    ("locked", "another program is using it"),
)
"""Part of what SQLite says, and what that means."""


class DamagedError(VaultError):
    """The file is no vault any more."""


def of(folder: Path, error: Exception, sequel: str = "") -> VaultError:
    """What a failed use of the vault is told as. `sequel` says what became of the job."""
    if type(error) is sqlite3.DatabaseError or isinstance(error, UnicodeDecodeError):
        cure = f"Delete {VAULT_FILE} there to start afresh; what waited in it cannot be restored."
        return DamagedError(" ".join(filter(None, (f"The vault in {folder} cannot be used: it is damaged.", sequel, cure))))
    return VaultError(f"The vault in {folder} cannot be used: {_why(error)}.{sequel and ' '}{sequel}")


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    said = str(error) if isinstance(error, sqlite3.OperationalError) else ""
    return next((meaning for part, meaning in _MEANING if part in said), f"something went wrong ({type(error).__name__})")


def start_afresh(folder: Path) -> None:
    """Throws away a damaged vault with everything that SQLite keeps beside it. Raises VaultError."""
    try:
        for name in (VAULT_FILE, f"{VAULT_FILE}-wal", f"{VAULT_FILE}-shm"):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise of(folder, error) from None
