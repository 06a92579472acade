"""The encrypted vault: placeholder to value, per session, on this machine only.

A SQLite file in the user's state folder (atomic, safe under several processes and sudden death); every value is sealed with AES-256-GCM
under a key derived from a key file that only the user can read. Values are looked up by placeholder, placeholders by a keyed hash of the
value, so that nothing readable is ever stored. SQLite and the cipher are imported when first needed: most runs never touch a value.
"""

from __future__ import annotations

import hmac
import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from airlock.core import placeholder
from airlock.errors import VaultError

KEEP_DAYS = 30
_VERSION = 1
_KEY_BYTES = 32
_NONCE_BYTES = 12
_SCHEMA = """
CREATE TABLE IF NOT EXISTS session (name TEXT PRIMARY KEY, salt BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS entry (
  session TEXT NOT NULL, placeholder TEXT NOT NULL, mac BLOB NOT NULL, sealed BLOB NOT NULL, used INTEGER NOT NULL,
  PRIMARY KEY (session, placeholder), UNIQUE (session, mac));
"""


class Vault(Protocol):
    """What the engine needs of a vault; the two kinds are kept on disk and kept in memory."""

    def assign(self, wanted: Sequence[tuple[str, str, bool]]) -> list[str]:
        """Placeholders for (label, value, as number), made where there are none yet; stored before they are returned."""
        ...

    def value(self, token: str) -> str | None:
        """The value behind a placeholder of this session."""
        ...

    def close(self) -> None:
        """Lets go of files and keys."""
        ...


def _mac(key: bytes, value: str, round_: int = 0) -> bytes:
    suffix = b"" if round_ == 0 else b"\0" + str(round_).encode()
    return hmac.digest(key, value.encode("utf-8", "surrogatepass") + suffix, "sha256")


def _token(label: str, mac: bytes, *, number: bool) -> str:
    return placeholder.number(mac) if number else placeholder.token(label, mac)


class MemoryVault:
    """A session that ends with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(_KEY_BYTES)
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
            token = _token(label, _mac(self._key, value, round_), number=number)
            if self._by_token.setdefault(token, value) == value:
                self._by_value[value, number] = known = token
            round_ += 1
        return known

    def value(self, token: str) -> str | None:
        """See Vault."""
        return self._by_token.get(token)

    def close(self) -> None:
        """See Vault."""
        self._by_token.clear()
        self._by_value.clear()


class FileVault:
    """A session kept in `folder`. Opening is lazy: nothing is touched before the first value. Safe to share between threads."""

    def __init__(self, folder: Path, session: str) -> None:
        self._folder = folder
        self._session = session
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._key = b""

    def __repr__(self) -> str:
        return "FileVault()"

    def assign(self, wanted: Sequence[tuple[str, str, bool]]) -> list[str]:
        """See Vault. Raises VaultError, and then nothing was promised."""
        if not wanted:
            return []
        with self._transaction() as db:
            return [self._assign(db, *item) for item in wanted]

    def value(self, token: str) -> str | None:
        """See Vault. Raises VaultError when the vault or the entry cannot be read."""
        if not self._folder.joinpath("vault.sqlite").exists():
            return None
        with self._transaction() as db:
            row = db.execute("SELECT sealed FROM entry WHERE session = ? AND placeholder = ?", (self._session, token)).fetchone()
            return None if row is None else self._unseal(token, row[0])

    def close(self) -> None:
        """See Vault."""
        with self._lock:
            if self._db is not None:
                self._db.close()
            self._db, self._key = None, b""

    def _assign(self, db: sqlite3.Connection, label: str, value: str, number: bool) -> str:
        name = f"#{value}" if number else value
        mac, now = _mac(self._key, name), int(time.time())
        row = db.execute("SELECT placeholder FROM entry WHERE session = ? AND mac = ?", (self._session, mac)).fetchone()
        if row is not None:
            db.execute("UPDATE entry SET used = ? WHERE session = ? AND mac = ?", (now, self._session, mac))
            return str(row[0])
        round_ = 0
        while True:
            token = _token(label, _mac(self._key, name, round_), number=number)
            taken = db.execute("SELECT 1 FROM entry WHERE session = ? AND placeholder = ?", (self._session, token)).fetchone()
            if taken is None:
                break
            round_ += 1
        db.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", (self._session, token, mac, self._seal(token, value), now))
        return token

    def _aad(self, token: str) -> bytes:
        return f"{self._session}\0{token}".encode("utf-8", "surrogatepass")

    def _seal(self, token: str, value: str) -> bytes:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self._key).encrypt(nonce, value.encode("utf-8", "surrogatepass"), self._aad(token))

    def _unseal(self, token: str, sealed: bytes) -> str:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return (
                AESGCM(self._key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._aad(token)).decode("utf-8", "surrogatepass")
            )
        except InvalidTag:
            raise VaultError("An entry of the vault was changed or belongs to another key; it cannot be opened.") from None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                db = self._db or self._open()
                db.execute("BEGIN IMMEDIATE")
                try:
                    yield db
                except BaseException:
                    db.execute("ROLLBACK")
                    raise
                db.execute("COMMIT")
            except (sqlite3.Error, OSError) as error:
                raise VaultError(f"The vault in {self._folder} cannot be used ({type(error).__name__}). Nothing was sent.") from None

    def _open(self) -> sqlite3.Connection:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        master = user_key(self._folder)
        path = self._folder / "vault.sqlite"
        path.touch(mode=0o600)
        db = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.executescript(_SCHEMA)
        if db.execute("PRAGMA user_version").fetchone()[0] > _VERSION:
            db.close()
            raise VaultError("The vault was written by a newer Airlock; update this one.")
        db.execute(f"PRAGMA user_version = {_VERSION}")
        db.execute("INSERT OR IGNORE INTO session VALUES (?, ?)", (self._session, os.urandom(16)))
        salt = db.execute("SELECT salt FROM session WHERE name = ?", (self._session,)).fetchone()[0]
        db.execute("DELETE FROM entry WHERE used < ?", (int(time.time()) - KEEP_DAYS * 86400,))
        self._key = hmac.digest(master, b"session\0" + salt, "sha256")
        self._db = db
        return db


def user_key(folder: Path) -> bytes:
    """The user's own 32-byte key, made on first use in a file only the user can read. Raises VaultError or OSError."""
    path = folder / "key"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = folder / f"key.{os.getpid()}.{secrets.token_hex(4)}"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(descriptor, secrets.token_bytes(_KEY_BYTES))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        _publish(fresh, path)
    key = path.read_bytes()
    if len(key) != _KEY_BYTES:
        raise VaultError(f"The key file in {folder} is damaged; the vault cannot be opened.")
    return key


def _publish(fresh: Path, path: Path) -> None:
    """Gives the new key its name unless another process was first; a key is never replaced."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        if not path.exists():
            fresh.rename(path)
            return
    fresh.unlink(missing_ok=True)
