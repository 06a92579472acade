"""The user's own key: 32 random bytes in a file that only the user can read, made once."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from airlock.errors import VaultError

KEY_BYTES = 32


def user_key(folder: Path) -> bytes:
    """The user's own 32-byte key, made on first use in a file only the user can read. Raises VaultError or OSError."""
    path = folder / "key"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = folder / f"key.{os.getpid()}.{secrets.token_hex(4)}"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(descriptor, secrets.token_bytes(KEY_BYTES))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        _publish(fresh, path)
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
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
