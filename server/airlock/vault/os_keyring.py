"""The operating system's keyring, and nothing else that the `keyring` library could reach.

Secret Service (Linux), Keychain (macOS) and Credential Manager (Windows) are asked for by name, so that a backend which writes plain files
or forgets everything is never taken for a keyring; only `PYTHON_KEYRING_BACKEND` names another one. Importing the library takes nearly as
long as a whole command: it is left alone where there can be no keyring. Every call has a time limit: a locked keyring waits for a person.
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Airlock"
_LIMIT_S = 5.0
_CHOSEN = "PYTHON_KEYRING_BACKEND"
_SYSTEMS = {
    "darwin": "keyring.backends.macOS.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "linux": "keyring.backends.SecretService.Keyring",
}
_UNFIT = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt.")
"""Beginnings of the backends that keep nothing, or keep it readable."""

T = TypeVar("T")


def may_be_there() -> bool:
    """Whether it is worth asking; costs next to nothing."""
    chosen = os.environ.get(_CHOSEN)
    if chosen:
        return not chosen.startswith(_UNFIT)
    return sys.platform in ("darwin", "win32") or (sys.platform == "linux" and _has_bus())


def read(name: str) -> str | None:
    """What is kept under a name; None also where no keyring answers in time."""
    return _in_time(lambda backend: backend.get_password(SERVICE, name))


def write(name: str, secret: str) -> bool:
    """Keeps something under a name; whether it can be read again."""

    def put(backend: KeyringBackend) -> bool:
        backend.set_password(SERVICE, name, secret)
        return backend.get_password(SERVICE, name) == secret

    return _in_time(put) is True


def forget(name: str) -> None:
    """Removes what is kept under a name, if it can."""
    _in_time(lambda backend: backend.delete_password(SERVICE, name))


def _has_bus() -> bool:
    """Whether there is a session bus, as in a desktop; in containers and over SSH there mostly is none."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(runtime or "", "bus").exists()


def _in_time(work: Callable[[KeyringBackend], T]) -> T | None:
    """What the work answers; None when it fails or takes too long. A keyring that waits for a person is left waiting in its thread."""
    if not may_be_there():
        return None
    answers: list[T] = []

    def run() -> None:
        try:
            answers.append(work(_backend()))
        except Exception:  # noqa: BLE001 - each system's backend raises errors of its own, whose texts may name the entry
            return

    worker = threading.Thread(target=run, daemon=True)
    worker.start()
    worker.join(_LIMIT_S)
    return answers[0] if answers else None


def _backend() -> KeyringBackend:
    """The system's keyring. Whether it is there shows in the first call; asking before would cost a second connection."""
    module, _, name = (os.environ.get(_CHOSEN) or _SYSTEMS[sys.platform]).rpartition(".")
    backend: KeyringBackend = getattr(importlib.import_module(module), name)()
    return backend
