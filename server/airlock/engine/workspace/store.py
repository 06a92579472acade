"""Where an index is kept between runs: one JSON file in the user's state folder, of paths, times, sizes, keyed hashes and names."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_VERSION = 2
_MAX_BYTES = 200_000_000


class Entry(NamedTuple):
    """What is known of one file."""

    stamp: tuple[int, int]
    """When it was last written, in nanoseconds, and its size."""
    digest: str
    names: tuple[str, ...]


def read(file: Path) -> dict[str, Entry] | None:
    """What was kept; None when there is nothing, or nothing this version can read."""
    try:
        if file.stat().st_size > _MAX_BYTES:
            return None
        content = json.loads(file.read_bytes())
        if content["version"] != _VERSION:
            return None
        return {str(path): _entry(*row) for path, row in content["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _entry(written: int, size: int, digest: str, names: str) -> Entry:
    return Entry((int(written), int(size)), str(digest), tuple(names.split()))


def write(file: Path, entries: Mapping[str, Entry]) -> None:
    """Keeps entries in the place of what was kept before; where that cannot be, nothing is kept."""
    rows = {path: [*entry.stamp, entry.digest, " ".join(entry.names)] for path, entry in entries.items()}
    replace(file, json.dumps({"version": _VERSION, "files": rows}, separators=(",", ":")).encode())


def replace(file: Path, data: bytes) -> None:
    """Puts data in the place of a file, whole or not at all."""
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(data)
        fresh.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
