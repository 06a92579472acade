"""Why the vault's file cannot be used, in words and with the cure. SQLite's own words are not repeated, only what they mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from airlock.errors import VaultError, VaultUnusableError

_MEANING = (
    ("full", "there is no space left for it"),
    ("disk I/O", "its disk cannot be read or written, or is full"),
    ("readonly", "it cannot be written"),
    ("unable to open", "it cannot be opened"),
    ("locked", "another program is using it"),
)
"""Part of what SQLite says, and what that means."""


AFRESH = "`airlock vault afresh`"
"""What sets a vault aside and goes on with a new one, with what can be read of the old."""
_MALFORMED = ("decode", "no such table", "no such column", "has no column", "datatype mismatch")
"""Said of a file that is a database, but not as we made it."""


def of(folder: Path, error: Exception, sequel: str = "") -> VaultError:
    """What a failed use of the vault is told as. `sequel` says what became of the job."""
    if type(error) in (sqlite3.DatabaseError, sqlite3.IntegrityError) or isinstance(error, UnicodeDecodeError) or _is_malformed(error):
        cure = f"{AFRESH} sets it aside and goes on with a new one, with what can still be read."
        return VaultUnusableError(" ".join(filter(None, (f"The vault in {folder} cannot be used: it is damaged.", sequel, cure))))
    return VaultError(f"The vault in {folder} cannot be used: {_why(error)}.{sequel and ' '}{sequel}")


def _is_malformed(error: Exception) -> bool:
    return isinstance(error, sqlite3.OperationalError) and any(part in str(error) for part in _MALFORMED)


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    said = str(error) if isinstance(error, sqlite3.OperationalError) else ""
    return next((meaning for part, meaning in _MEANING if part in said), f"something went wrong ({type(error).__name__})")


def set_aside(folder: Path) -> tuple[Path, ...]:
    """The files of vaults that were set aside, and their keys. See aside.py."""
    return tuple(sorted(path for pattern in ("vault-*.sqlite*", "key-*") for path in folder.glob(pattern)))


def throw_away(folder: Path, paths: Iterable[Path]) -> None:
    """Deletes files of a vault. Raises VaultError."""
    try:
        for path in paths:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise of(folder, error) from None
