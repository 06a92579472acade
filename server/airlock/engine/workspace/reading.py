"""Reading one source file of a workspace: text or nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from typing import NamedTuple

from airlock.core.model.reprs import repr_without

Allowed = Callable[[str, str], bool]
"""Whether a file of this path and text may be looked at."""
MAX_BYTES = 1_000_000
"""Larger files are not looked at; people do not write them."""
_HEAD = 8192


class Source(NamedTuple):
    """A file as it was when it was read."""

    text: str
    data: bytes
    stamp: tuple[int, int]

    def __repr__(self) -> str:
        return repr_without(self, "text", "data")


def stamp(file: str) -> tuple[int, int] | None:
    """When a file was last written, in nanoseconds, and its size; None for what is no plain file, or too large."""
    try:
        found = os.lstat(file)
    except (OSError, ValueError):
        return None
    return (found.st_mtime_ns, found.st_size) if stat.S_ISREG(found.st_mode) and found.st_size <= MAX_BYTES else None


def read(file: str) -> Source | None:
    """A file's text; None when it cannot be read, is no plain file, is too large or binary."""
    known = stamp(file)
    if known is None:
        return None
    try:
        with open(file, "rb") as opened:  # noqa: PTH123  a Path for each of many thousand files costs more than reading it
            data = opened.read(known[1] + 1)  # room is made for as much as is asked for
            data += opened.read(MAX_BYTES + 1 - len(data)) if len(data) > known[1] else b""
    except (OSError, ValueError):
        return None
    if len(data) > MAX_BYTES or b"\0" in data[:_HEAD]:
        return None
    return Source(data.decode("utf-8", "replace").removeprefix("\ufeff"), data, known)
