"""The user's own key: 32 random bytes, made once, and who holds it.

It stays the same wherever it goes: what is in the vault can still be read, and fingerprints do not change. A new key goes to the operating
system's keyring where one answers, else into a file that only the user can read; later it moves only when the user says so. No second key
is ever made while something is sealed with the first.
"""

from __future__ import annotations

import base64
import secrets
import sqlite3
import threading
import time
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

from airlock.errors import VaultError, VaultUnusableError
from airlock.vault import keyfile, os_keyring
from airlock.vault.keyfile import KEY_BYTES, Held

VAULT_FILE = "vault.sqlite"
VAULT_FILES = (f"{VAULT_FILE}-shm", f"{VAULT_FILE}-wal", VAULT_FILE)
"""With what SQLite keeps beside it, which must be gone before the file itself is: a new file would be read with an old one's journal."""
_PATIENCE_S = 30.0
"""After a keyring did not answer it is left alone for so long."""
_MOST_EDITORS = 8
_LOCKED = (
    "The vault's key is in the operating system's keyring, which does not give it out here: it is locked, or this session has none. "
    "Unlock it and try again, or run `airlock vault key file` where it can be read."
)
_ASKED = (
    "The vault's key is in the operating system's keyring, which is being asked for it. Nothing is sent before it answers: "
    "look for a window that asks for its password."
)
_WITH_EDITOR = (
    "The vault's key is kept by the editor alone, and only there the vault can be opened. "
    "The editor's setting airlock.vault.key puts it where every program of yours can read it."
)
_GONE = (
    "The key file in {folder} is gone, and without it nothing in the vault can be opened. Put it back from a backup, "
    "or have the vault set aside: `airlock vault afresh`."
)


class Place(str, Enum):
    """Where the key is held: a file, the operating system's keyring, or an editor's secret storage alone."""

    FILE = "file"
    KEYRING = "keyring"
    EDITOR = "editor"


class Keys:
    """The key of one state folder; read when first needed and then remembered. Safe to share between threads.

    `keyring_first`: a new key goes to the operating system's keyring, where one answers.
    """

    def __init__(self, folder: Path, editor_secret: bytes = b"", *, keyring_first: bool = False) -> None:
        self._folder = folder
        self._keyring_first = keyring_first
        self._secret = editor_secret if len(editor_secret) == KEY_BYTES else b""
        self._lock = threading.Lock()
        self._key = b""
        self._refused = ("", 0.0)
        self._hurried: int | None = None
        self._asking: threading.Thread | None = None

    def __repr__(self) -> str:
        return "Keys()"

    def hurry_here(self) -> None:
        """From now on this thread waits for no keyring: until one has answered, in another thread, asking for the key fails at once."""
        self._hurried = threading.get_ident()

    @property
    def is_known(self) -> bool:
        """Whether the key is at hand."""
        return bool(self._key)

    def user_key(self) -> bytes:
        """The key, made on first use. Raises VaultError or OSError."""
        if not self._key and threading.get_ident() == self._hurried and self._may_wait():
            self._ask_in_thread()
            raise VaultError(self._refused[0] or _ASKED)
        with self._lock:
            if not self._key:
                problem, until = self._refused
                if time.monotonic() < until:
                    raise VaultError(problem)
                self._key = self._read() or self._make()
            return self._key

    def _may_wait(self) -> bool:
        """Whether the key must be asked for, or is being made by somebody who does."""
        held = keyfile.read(self._folder)
        if held is None:
            return self._keyring_first and os_keyring.may_be_there()
        return held.keyring and not (held.key or self._from_editor(held))

    def _ask_in_thread(self) -> None:
        def ask() -> None:
            with suppress(VaultError, OSError):
                self.user_key()

        if time.monotonic() >= self._refused[1] and not (self._asking and self._asking.is_alive()):
            self._asking = threading.Thread(target=ask, daemon=True)
            self._asking.start()

    def forget(self) -> None:
        """Reads the key again when it is needed next."""
        with self._lock:
            self._key, self._refused = b"", ("", 0.0)

    def mend(self) -> bool:
        """Writes the key file again as it must be, where the key is known here though the file was damaged or lost; whether it is right."""
        with self._lock, keyfile.locked(self._folder):
            try:
                if keyfile.read(self._folder) is not None:
                    return True
            except VaultError:
                pass
            if self._key:
                keyfile.write(self._folder, self._made(self._key, in_keyring=_from_keyring(keyfile.id_of(self._key)) == self._key))
            return bool(self._key)

    def place(self) -> Place | None:
        """Where the key is held, None before it is made. Raises VaultError or OSError."""
        held = keyfile.read(self._folder)
        return None if held is None else _place(held)

    def move(self, place: Place) -> None:
        """Has the key held there and nowhere else. Raises VaultError or OSError, and then it is held where it was."""
        if place is Place.EDITOR and not self._secret:
            raise VaultError("The key stays where it is: this editor gave no secret to keep it by. Reload the window and try again.")
        key = self.user_key()
        with keyfile.locked(self._folder):
            before = keyfile.read(self._folder) or Held(key)
            if _place(before) is not place:
                self._put(key, place, before)

    def remember_for_editor(self) -> None:
        """Lets this editor open the vault without the keyring from now on. Raises VaultError or OSError."""
        held = keyfile.read(self._folder) if self._secret else None
        if held is None or held.key or keyfile.editor_of(self._secret) in held.editors:
            return
        key = self.user_key()
        with keyfile.locked(self._folder):
            held = keyfile.read(self._folder)
            if held is not None and not held.key:
                keyfile.write(self._folder, self._with_editor(held, key))

    def _put(self, key: bytes, place: Place, before: Held) -> None:
        """The new holder has it before the old one loses it."""
        name = keyfile.id_of(key)
        if place is Place.KEYRING and not _into_keyring(key):
            raise VaultError("The key stays where it is: no keyring of the operating system took it.")
        after = Held(key) if place is Place.FILE else self._with_editor(Held(b"", name, place is Place.KEYRING, before.editors), key)
        keyfile.write(self._folder, after)
        if before.keyring:
            os_keyring.forget(_entry(name))

    def _with_editor(self, held: Held, key: bytes) -> Held:
        if not self._secret:
            return held
        mine = keyfile.editor_of(self._secret)
        others = {name: sealed for name, sealed in held.editors.items() if name != mine}
        newest = dict(list(others.items())[1 - _MOST_EDITORS :])
        return held._replace(editors={**newest, mine: keyfile.sealed_for(self._secret, key)})

    def _read(self) -> bytes:
        """The key from whoever holds it; empty when there is none yet."""
        held = keyfile.read(self._folder)
        while held is not None:
            key = held.key or self._from_editor(held) or (_from_keyring(held.id) if held.keyring else b"")
            if key:
                return key
            again = keyfile.read(self._folder)
            if again == held:  # else it was moved while it was asked for
                problem = _LOCKED if held.keyring else _WITH_EDITOR
                self._refused = (problem, time.monotonic() + _PATIENCE_S)
                raise VaultError(problem)
            held = again
        return b""

    def _from_editor(self, held: Held) -> bytes:
        key = keyfile.opened_by(self._secret, held) if self._secret else b""
        return key if key and keyfile.id_of(key) == held.id else b""

    def _make(self) -> bytes:
        """A new key; the one that another process made meanwhile, if there is one."""
        with keyfile.locked(self._folder):
            made = self._read()
            if made:
                return made
            if _holds_something(self._folder):
                raise VaultUnusableError(_GONE.format(folder=self._folder))
            key = secrets.token_bytes(KEY_BYTES)
            in_keyring = self._keyring_first and _into_keyring(key)
            keyfile.write(self._folder, self._made(key, in_keyring=in_keyring))
            return key

    def _made(self, key: bytes, *, in_keyring: bool) -> Held:
        return self._with_editor(Held(b"", keyfile.id_of(key), keyring=True), key) if in_keyring else Held(key)


def discard(folder: Path) -> None:
    """Throws the key away, for a vault that nothing is left in. Raises VaultError or OSError."""
    with keyfile.locked(folder):
        try:
            held = keyfile.read(folder)
        except VaultError:
            held = None
        if _holds_something(folder):
            raise VaultError("The key stays: something in the vault is sealed with it.")
        (folder / keyfile.FILE).unlink(missing_ok=True)
    if held is not None and held.keyring:
        os_keyring.forget(_entry(held.id))


def _place(held: Held) -> Place:
    return Place.FILE if held.key else Place.KEYRING if held.keyring else Place.EDITOR


def _entry(name: str) -> str:
    return f"vault key {name}"


def _into_keyring(key: bytes) -> bool:
    return os_keyring.write(_entry(keyfile.id_of(key)), base64.b64encode(key).decode("ascii"))


def _from_keyring(name: str) -> bytes:
    try:
        key = base64.b64decode(os_keyring.read(_entry(name)) or "", validate=True)
    except ValueError:
        return b""
    return key if len(key) == KEY_BYTES and keyfile.id_of(key) == name else b""


def _holds_something(folder: Path) -> bool:
    """Whether a vault there has entries, or cannot be asked."""
    if not (folder / VAULT_FILE).exists():
        return False
    try:
        with closing(sqlite3.connect(folder / VAULT_FILE, timeout=10)) as db:
            has_entries = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'entry'").fetchone() is not None
            return has_entries and db.execute("SELECT 1 FROM entry LIMIT 1").fetchone() is not None
    except sqlite3.Error:
        return True
