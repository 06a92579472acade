"""Going on after a vault or its key was damaged: what is there is kept under another name, and what can be read of it moves into a new one.

Nothing is ever thrown away here; `upkeep.purge` does that. A vault that only cannot be had now (locked, no space left, a keyring that does
not answer) is left as it is.
"""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple

from airlock.errors import VaultError, VaultUnusableError
from airlock.vault import keyfile, trouble, upkeep
from airlock.vault.file import FileVault
from airlock.vault.keys import VAULT_FILE, VAULT_FILES, Keys
from airlock.vault.sealing import Sealer

_FIRST_SESSION = "none"
"""The session that makes a new vault's file."""
_SALTS = ("SELECT name, salt FROM session NOT INDEXED ORDER BY rowid", "SELECT name, salt FROM session NOT INDEXED ORDER BY rowid DESC")
_ENTRIES = (
    "SELECT session, placeholder, sealed FROM entry NOT INDEXED ORDER BY rowid",
    "SELECT session, placeholder, sealed FROM entry NOT INDEXED ORDER BY rowid DESC",
)


class Afresh(NamedTuple):
    """The names of what was set aside, none where nothing had to be, and how many entries went into the new vault."""

    kept: tuple[str, ...] = ()
    entries: int = 0


def afresh(folder: Path, keys: Keys, *, without_key: bool = False) -> Afresh:
    """Sets aside a vault, or a key, that cannot be opened as it is, and begins a new one. Raises VaultError.

    `without_key`: also where the key may only be out of reach, in a keyring or an editor that will not answer again.
    """
    if without_key or not _has_key(folder, keys):
        kept = _renamed(folder, (*VAULT_FILES, keyfile.FILE))
        keys.forget()
        return Afresh(kept, _begin(folder, keys, {}))
    if _problem(folder, keys) is None:
        return Afresh()
    kept = _renamed(folder, VAULT_FILES)
    return Afresh(kept, _begin(folder, keys, _readable(folder / kept[-1], keys.user_key())))


def _has_key(folder: Path, keys: Keys) -> bool:
    """Whether the key can be had. Raises VaultError when that is not sure."""
    try:
        keys.user_key()
        return keys.mend()
    except VaultUnusableError:
        return False
    except OSError as error:
        raise trouble.of(folder, error) from None


def _problem(folder: Path, keys: Keys) -> VaultUnusableError | None:
    """What makes the vault unusable: every page and every entry is looked at. Raises VaultError for what may pass."""
    if not (folder / VAULT_FILE).exists():
        return None
    try:
        with closing(sqlite3.connect(folder / VAULT_FILE, timeout=10)) as db:
            if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError
        for name in {_FIRST_SESSION, *(session.name for session in upkeep.sessions(folder))}:
            with closing(FileVault(folder, name, keys)) as vault:
                vault.entries()
    except VaultUnusableError as problem:
        return problem
    except (sqlite3.Error, UnicodeDecodeError) as error:
        told = trouble.of(folder, error)
        if isinstance(told, VaultUnusableError):
            return told
        raise told from None
    return None


def _renamed(folder: Path, names: tuple[str, ...]) -> tuple[str, ...]:
    """Gives files another name beside their own; the new names. Raises VaultError."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    while any(stamp in path.name for path in trouble.set_aside(folder)):
        stamp += "x"
    try:
        with keyfile.locked(folder):
            return tuple(_rename(folder / name, stamp) for name in names if (folder / name).exists())
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise VaultError(f"The vault in {folder} cannot be set aside: {why}. End the programs that use it and try again.") from None


def _rename(path: Path, stamp: str) -> str:
    """`vault.sqlite-wal` becomes `vault-STAMP.sqlite-wal`: what SQLite keeps beside a file is found again by its name."""
    stem, dot, suffix = path.name.partition(".")
    return path.rename(path.with_name(f"{stem}-{stamp}{dot}{suffix}")).name


def _begin(folder: Path, keys: Keys, found: Mapping[str, Mapping[str, str]]) -> int:
    """Makes the new vault; how many entries went into it."""
    added = 0
    for name, entries in {_FIRST_SESSION: {}, **found}.items():
        with closing(FileVault(folder, name, keys)) as vault:
            added += vault.adopt(entries)
    return added


def _readable(file: Path, master: bytes) -> Mapping[str, Mapping[str, str]]:
    """What can be read of a damaged vault, by session: a value that opens is the one that was sealed."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    with closing(sqlite3.connect(file)) as db:
        db.text_factory = lambda data: data.decode("utf-8", "replace")
        salts: dict[str, bytes] = dict(_rows(db, _SALTS))
        for session, token, sealed in _rows(db, _ENTRIES):
            with suppress(VaultUnusableError, KeyError):
                found[session][token] = Sealer(session, master, salts[session]).unseal(token, sealed)
    return found


def _rows(db: sqlite3.Connection, queries: tuple[str, ...]) -> Iterator[Any]:
    """The rows of a table as far as a damaged page lets through, from both of its ends."""
    for query in queries:
        with suppress(sqlite3.Error):
            yield from db.execute(query)
