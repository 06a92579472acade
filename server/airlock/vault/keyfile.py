"""The key file: the user's own key itself, or a note of who holds it instead.

32 bytes are the key. Anything else is JSON: the key's id, whether the operating system's keyring has it, and the key sealed for each editor
that has a secret of its own (its secret storage). The id is a keyed hash, so that a wrong key is never taken for the right one. The file is
replaced as a whole, and changed only under a lock. A version that does not know the note calls the file damaged, and makes no new key.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import json
import os
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from airlock.core.model.reprs import repr_without
from airlock.errors import VaultError, VaultUnusableError

FILE = "key"
KEY_BYTES = 32
_LOCK = "key.lock"
_FORMAT = 1
_NONCE_BYTES = 12
_LOCK_S = 20.0


class Held(NamedTuple):
    """The content of the file. With a `key` the other fields say nothing."""

    key: bytes = b""
    id: str = ""
    keyring: bool = False
    editors: Mapping[str, bytes] = MappingProxyType({})
    """The sealed key by the id of the editor's secret, oldest first."""

    def __repr__(self) -> str:
        return repr_without(self, "key", "editors")


def read(folder: Path) -> Held | None:
    """What the file says, None when there is none. Raises VaultError when it says nothing sensible, OSError."""
    try:
        data = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return None
    if len(data) == KEY_BYTES:
        return Held(data)
    try:
        note = json.loads(data)
        editors = {str(name): base64.b64decode(sealed, validate=True) for name, sealed in note["editors"].items()}
        if note["airlock_key"] == _FORMAT:
            return Held(b"", str(note["id"]), note["keyring"] is True, editors)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    raise VaultUnusableError(
        f"The key file in {folder} is damaged, or of a newer Airlock; the vault cannot be opened. Put the file back from a backup, "
        "or have it set aside with the vault: `airlock vault afresh`."
    )


def write(folder: Path, held: Held) -> None:
    """Replaces the file as a whole; when that fails, the old one is as it was. Raises OSError. Call it under the lock."""
    editors = {name: base64.b64encode(sealed).decode("ascii") for name, sealed in held.editors.items()}
    note = {"airlock_key": _FORMAT, "id": held.id, "keyring": held.keyring, "editors": editors}
    fresh = folder / f"{FILE}.{os.getpid()}.{secrets.token_hex(4)}"
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(held.key or json.dumps(note, indent=1).encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(folder / FILE)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keeps other processes from changing the file; the lock ends with the process, however that ends. Raises VaultError, OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder / _LOCK).touch(mode=0o600)
    with closing(sqlite3.connect(folder / _LOCK, timeout=_LOCK_S, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            why = "another program is changing it, or the disk is full or cannot be written"
            raise VaultError(f"The key file in {folder} cannot be locked: {why}.") from None
        yield


def id_of(key: bytes) -> str:
    """The name a key is known by."""
    return hmac.digest(key, b"key id", "sha256")[:8].hex()


def editor_of(secret: bytes) -> str:
    """The name an editor's secret is known by."""
    return hmac.digest(secret, b"editor id", "sha256")[:8].hex()


def sealed_for(secret: bytes, key: bytes) -> bytes:
    """The key, to be opened with an editor's secret only."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(secret).encrypt(nonce, key, id_of(key).encode())


def opened_by(secret: bytes, held: Held) -> bytes:
    """The key as an editor's secret opens it; empty when it does not."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = held.editors.get(editor_of(secret), b"")
    try:
        return AESGCM(secret).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], held.id.encode())
    except (InvalidTag, ValueError):
        return b""
