"""Looking after the vault without seeing a value: what sessions there are, throwing them away, moving them to another machine.

An export is one sealed file: AES-256-GCM under a key that scrypt makes of a passphrase (RFC 7914, N = 2**17, r = 8, p = 1).
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from airlock.errors import VaultError, VaultUnusableError
from airlock.vault import trouble
from airlock.vault.file import FileVault
from airlock.vault.keys import VAULT_FILE, VAULT_FILES, Keys, discard

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MAGIC = b"airlock vault export 1\n"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_MOST_BYTES = 1 << 28


class Session(NamedTuple):
    """A session's name, how many entries it holds, and when one was last made or asked for again (seconds since 1970)."""

    name: str
    entries: int
    used: int


def sessions(folder: Path) -> tuple[Session, ...]:
    """All sessions that hold something, most recently used first. Raises VaultError."""
    if not (folder / VAULT_FILE).exists():
        return ()
    with _connected(folder) as db:
        rows = db.execute("SELECT session, COUNT(*), MAX(used) FROM entry GROUP BY session ORDER BY MAX(used) DESC, session").fetchall()
    return tuple(Session(*row) for row in rows)


def purge(folder: Path, session: str = "", older_than_days: int = 0) -> int | None:
    """Forgets a session's entries (empty: all sessions') that were not used for so many days; how many. Raises VaultError.

    The file is rewritten, so that nothing sealed stays in its free pages. Everything is also what was set aside. None: a damaged vault was
    thrown away, as all of it was to be.
    """
    everything = not (session or older_than_days)
    if everything:
        trouble.throw_away(folder, trouble.set_aside(folder))
    if not (folder / VAULT_FILE).exists():
        return 0
    try:
        return _purged(folder, session, older_than_days)
    except VaultUnusableError:
        if not everything:
            raise
    trouble.throw_away(folder, [folder / name for name in VAULT_FILES])
    return None


def _purged(folder: Path, session: str, older_than_days: int) -> int:
    before = int(time.time()) - older_than_days * 86_400
    with _connected(folder) as db:
        gone = db.execute("DELETE FROM entry WHERE (? = '' OR session = ?) AND used <= ?", (session, session, before)).rowcount
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute("VACUUM")
    return gone


def forget_key(folder: Path) -> None:
    """Throws the user's own key away too, for a vault that nothing is left in: the next use makes a new one. Raises VaultError."""
    try:
        discard(folder)
        if (folder / VAULT_FILE).exists():
            with _connected(folder) as db:
                db.execute("PRAGMA application_id = 0")
    except OSError as error:
        raise VaultError(f"The key in {folder} cannot be thrown away ({type(error).__name__}).") from None


def export(folder: Path, passphrase: str, session: str = "") -> bytes:
    """The entries of one session, or of all, as one sealed file. Raises VaultError."""
    content, keys = {}, Keys(folder)
    for known in sessions(folder):
        if session in ("", known.name):
            vault = FileVault(folder, known.name, keys)
            content[known.name] = vault.entries()
            vault.close()
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    return _MAGIC + salt + nonce + _cipher(passphrase, salt).encrypt(nonce, json.dumps(content).encode("ascii"), _MAGIC)


def take_in(folder: Path, data: bytes, passphrase: str) -> int:
    """Adds an export's entries to this machine's vault; how many were new. Raises VaultError, and then nothing was added."""
    content, keys = _opened(data, passphrase), Keys(folder)
    added = 0
    for name, entries in content.items():
        vault = FileVault(folder, name, keys)
        added += vault.adopt(entries)
        vault.close()
    return added


def _opened(data: bytes, passphrase: str) -> Mapping[str, Mapping[str, str]]:
    from cryptography.exceptions import InvalidTag

    body = data[len(_MAGIC) :]
    if not data.startswith(_MAGIC) or not _SALT_BYTES + _NONCE_BYTES < len(body) < _MOST_BYTES:
        raise VaultError("This is no export of a vault, or one of a newer Airlock.")
    salt, nonce, sealed = body[:_SALT_BYTES], body[_SALT_BYTES:][:_NONCE_BYTES], body[_SALT_BYTES + _NONCE_BYTES :]
    try:
        content: Mapping[str, Mapping[str, str]] = json.loads(_cipher(passphrase, salt).decrypt(nonce, sealed, _MAGIC))
    except InvalidTag:
        raise VaultError("The passphrase is another one, or the export was changed.") from None
    return content


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return AESGCM(Scrypt(salt=salt, length=32, n=1 << 17, r=8, p=1).derive(passphrase.encode("utf-8", "surrogatepass")))


@contextmanager
def _connected(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection whose every failure is a VaultError without details of the content."""
    try:
        with closing(sqlite3.connect(folder / VAULT_FILE, timeout=10)) as db:
            yield db
    except sqlite3.Error as error:
        raise trouble.of(folder, error) from None
