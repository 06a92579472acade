"""A session of the vault on disk.

A SQLite file in the user's state folder (atomic, safe under several processes and sudden death); every value is sealed with AES-256-GCM
under a key derived from the user's own, which keys.py fetches from whoever holds it. Values are looked up by placeholder, placeholders by
a keyed hash of the value, so that nothing readable is ever stored.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from airlock.core.placeholder import form_of
from airlock.errors import VaultError, VaultUnusableError
from airlock.vault import many, trouble
from airlock.vault.contract import ALIAS, Avoid, Wanted, choices, mac_of, name_of
from airlock.vault.keyfile import id_of
from airlock.vault.keys import VAULT_FILE, Keys
from airlock.vault.sealing import Sealer

KEEP_DAYS = 30
_VERSION = 1
_FEW_PAGES = 64
"""A file of so many is looked through when it is opened, which takes a millisecond."""
_RECENT_SECONDS = 3600
"""The use of an alias is noted once in this time, so that asking for many does not wait for the disk."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS session (name TEXT PRIMARY KEY, salt BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS entry (
  session TEXT NOT NULL, placeholder TEXT NOT NULL, mac BLOB NOT NULL, sealed BLOB NOT NULL, used INTEGER NOT NULL,
  PRIMARY KEY (session, placeholder), UNIQUE (session, mac));
"""


class OtherKeyError(VaultUnusableError):
    """The file is sealed with another key."""


class FileVault:
    """A session kept in `folder`. Opening is lazy: nothing is touched before the first value. Safe to share between threads."""

    def __init__(self, folder: Path, session: str, keys: Keys | None = None) -> None:
        self._folder = folder
        self._keys = keys or Keys(folder)
        self._session = session
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._file = (0, 0)
        """Device and number of the open file."""
        self._sealer = Sealer(session, b"", b"")
        self._made = 0
        """Counts what was made here, see `generation`."""

    def __repr__(self) -> str:
        return "FileVault()"

    def assign(self, wanted: Sequence[Wanted], avoid: Avoid | None = None) -> list[str]:
        """See Vault. Raises VaultError, and then nothing was promised."""
        if not wanted:
            return []
        with self._transaction() as db:
            if len(wanted) < many.LEAST:
                return [self._assign(db, one, avoid) for one in wanted]
            self._made += 1
            return many.assigned(db, self._session, self._sealer, wanted, avoid, lambda one: self._assign(db, one, avoid))

    def value(self, token: str) -> str | None:
        """See Vault. Raises VaultError when the vault or the entry cannot be read."""
        if self._is_missing():
            return None
        with self._connection() as db:
            row = db.execute("SELECT sealed FROM entry WHERE session = ? AND placeholder = ?", (self._session, token)).fetchone()
            return None if row is None else self._sealer.unseal(token, row[0])

    def tokens(self) -> Collection[str]:
        """See Vault. Raises VaultError."""
        if self._is_missing():
            return ()
        with self._connection() as db:
            rows = db.execute("SELECT placeholder FROM entry WHERE session = ?", (self._session,))
            return [str(row[0]) for row in rows if not row[0].startswith(ALIAS)]

    def generation(self) -> Hashable:
        """See Vault. Raises VaultError."""
        if self._is_missing():
            return 0
        with self._connection() as db:
            return db.execute("PRAGMA data_version").fetchone()[0], self._made

    def alias(self, name: str, choose: Callable[[Collection[str]], str], fits: Callable[[str], bool]) -> str:
        """See Vault. Raises VaultError."""
        with self._transaction() as db:
            round_ = 0
            while True:
                mac, now = mac_of(self._sealer.key, ALIAS + name, round_), int(time.time())
                row = db.execute("SELECT placeholder, used FROM entry WHERE session = ? AND mac = ?", (self._session, mac)).fetchone()
                if row is not None and fits(row[0].removeprefix(ALIAS)):
                    if now - row[1] > _RECENT_SECONDS:
                        db.execute("UPDATE entry SET used = ? WHERE session = ? AND mac = ?", (now, self._session, mac))
                    return str(row[0].removeprefix(ALIAS))
                if row is None:
                    break
                round_ += 1
            made = choose([row[0].removeprefix(ALIAS) for row in self._alias_rows(db)])
            row = (self._session, ALIAS + made, mac, self._sealer.seal(ALIAS + made, name), now)
            db.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", row)
            return made

    def aliases(self) -> Mapping[str, str]:
        """See Vault. Raises VaultError."""
        if not self._folder.joinpath(VAULT_FILE).exists():
            return {}
        with self._transaction() as db:
            return {token.removeprefix(ALIAS): self._sealer.unseal(token, sealed) for token, sealed in self._alias_rows(db).fetchall()}

    def _alias_rows(self, db: sqlite3.Connection) -> sqlite3.Cursor:
        return db.execute("SELECT placeholder, sealed FROM entry WHERE session = ? AND placeholder GLOB ?", (self._session, f"{ALIAS}*"))

    def entries(self) -> dict[str, str]:
        """Every placeholder with its value: for moving a session to another machine. Raises VaultError."""
        with self._transaction() as db:
            rows = db.execute("SELECT placeholder, sealed FROM entry WHERE session = ?", (self._session,)).fetchall()
            return {token: self._sealer.unseal(token, sealed) for token, sealed in rows}

    def adopt(self, entries: Mapping[str, str]) -> int:
        """Takes in placeholders made elsewhere; how many were new. One that stands for another value here is left. Raises VaultError."""
        with self._transaction() as db:
            before = db.total_changes
            for token, value in entries.items():
                mac = mac_of(self._sealer.key, ALIAS + value if token.startswith(ALIAS) else name_of(value, form_of(token)))
                row = (self._session, token, mac, self._sealer.seal(token, value), int(time.time()))
                db.execute("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?)", row)
                self._made += 1
            return db.total_changes - before

    def close(self) -> None:
        """See Vault."""
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._db is not None:
            self._db.close()
        self._db, self._sealer = None, Sealer(self._session, b"", b"")
        self._made += 1

    def _assign(self, db: sqlite3.Connection, wanted: Wanted, avoid: Avoid | None) -> str:
        _, value, form = wanted
        mac, now = mac_of(self._sealer.key, name_of(value, form)), int(time.time())
        row = db.execute("SELECT placeholder FROM entry WHERE session = ? AND mac = ?", (self._session, mac)).fetchone()
        if row is not None:
            db.execute("UPDATE entry SET used = ? WHERE session = ? AND mac = ?", (now, self._session, mac))
            return self._found(db, row[0], mac)
        for token in choices(self._sealer.key, wanted, avoid):
            row = (self._session, token, mac, self._sealer.seal(token, value), now)
            if db.execute("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?)", row).rowcount:
                break  # else it stands for another value
        self._made += 1
        return self._found(db, token, mac)

    def _found(self, db: sqlite3.Connection, token: str, mac: bytes) -> str:
        """What stands for a value, once it leads back to it: in a damaged file it might lead to another, or nowhere."""
        row = db.execute("SELECT mac FROM entry WHERE session = ? AND placeholder = ?", (self._session, token)).fetchone()
        if row is None or row[0] != mac:
            raise sqlite3.DatabaseError
        return token

    def _is_missing(self) -> bool:
        """Whether nothing was ever kept here: looking for something then makes no file."""
        return self._db is None and not self._folder.joinpath(VAULT_FILE).exists()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._connection(writes=True) as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    @contextmanager
    def _connection(self, *, writes: bool = False) -> Iterator[sqlite3.Connection]:
        """For one statement that only reads; whatever fails is a VaultError. The key is awaited before others are kept waiting."""
        try:
            master = b"" if self._db else self._master()
            with self._lock:
                if writes and self._db is not None and self._is_gone():
                    self._let_go()
                yield self._db or self._open(master or self._master())
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:  # what SQLite says of a damaged file may not be UTF-8
            told = trouble.of(self._folder, error, "Nothing was sent.")
            if isinstance(told, VaultUnusableError):
                self.close()  # so that the next use opens what is there then
            raise told from None

    def _is_gone(self) -> bool:
        """Whether somebody deleted or replaced the open file: what is written to it would end with this process."""
        try:
            found = (self._folder / VAULT_FILE).stat()
        except OSError:
            return True
        return (found.st_dev, found.st_ino) != self._file

    def _master(self) -> bytes:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._keys.user_key()

    def _open(self, master: bytes) -> sqlite3.Connection:
        try:
            return self._opened(master)
        except OtherKeyError:  # somebody may have begun afresh, with a new key
            self._keys.forget()
            again = self._keys.user_key()
            if again == master:
                raise
            return self._opened(again)

    def _opened(self, master: bytes) -> sqlite3.Connection:
        path = self._folder / VAULT_FILE
        path.touch(mode=0o600)
        db = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            self._sealer = self._ready(db, master)
        except BaseException:
            db.close()
            raise
        found = path.stat()
        self._db, self._file = db, (found.st_dev, found.st_ino)
        return db

    def _ready(self, db: sqlite3.Connection, master: bytes) -> Sealer:
        """Makes the file ready for this session; what seals it. What is right already is not written: a full disk can be read."""
        if db.execute("PRAGMA page_count").fetchone()[0] <= _FEW_PAGES and db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.executescript(_SCHEMA)
        self._claim(db, master)
        db.execute("INSERT OR IGNORE INTO session VALUES (?, ?)", (self._session, os.urandom(16)))
        salt = db.execute("SELECT salt FROM session WHERE name = ?", (self._session,)).fetchone()[0]
        with suppress(sqlite3.OperationalError):  # what is old can go another time
            db.execute("CREATE INDEX IF NOT EXISTS entry_used ON entry (used)")
            db.execute("DELETE FROM entry WHERE used < ?", (int(time.time()) - KEEP_DAYS * 86400,))
        return Sealer(self._session, master, salt)

    def _claim(self, db: sqlite3.Connection, master: bytes) -> None:
        """Makes sure that the file is of this version and sealed with this key, and notes both. Raises VaultError."""
        version, mark = db.execute("PRAGMA user_version").fetchone()[0], int(id_of(master)[:7], 16)
        marked = db.execute("PRAGMA application_id").fetchone()[0]
        if version > _VERSION:
            raise VaultError(f"The vault in {self._folder} was written by a newer Airlock; update this one.")
        if marked not in (0, mark):
            raise OtherKeyError(
                f"The vault in {self._folder} was sealed with another key than the one that is there now. Put that one back, "
                f"or have the vault set aside: {trouble.AFRESH}."
            )
        if (version, marked) != (_VERSION, mark):
            db.execute(f"PRAGMA user_version = {_VERSION}")
            db.execute(f"PRAGMA application_id = {mark}")
