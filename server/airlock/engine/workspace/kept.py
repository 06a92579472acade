"""What was read of a workspace lately, for the next question: taken again where its times say that nothing was written since.

What was written just before it was read is not kept: what is written right after may have the same time.
"""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from airlock.engine.workspace import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.engine.workspace.ignored import Levels
    from airlock.engine.workspace.reading import Source

_ROOM = 6_000_000  # bytes of all files
_FOLDERS, _ENTRIES = 4000, 2000  # folders, and entries of one that is worth it
_SETTLED_NS = 3_000_000_000  # some file systems count in steps of two seconds


class Listing(NamedTuple):
    """What lies in a folder, as far as it may be looked at."""

    files: frozenset[str]
    folders: tuple[str, ...]
    levels: Levels


class _Folder(NamedTuple):
    written: int
    outer: Levels
    listing: Listing


class Kept:
    """See the module. Paths are absolute. Safe to use from several threads."""

    __slots__ = ("_folders", "_left", "_lock", "_sources")

    def __init__(self) -> None:
        self._folders: dict[str, _Folder] = {}
        self._sources: dict[str, Source] = {}
        self._left = _ROOM
        self._lock = threading.Lock()

    def source(self, file: str) -> Source | None:
        """A file as it is now; None when it cannot be read."""
        known = self._sources.get(file)
        source = known if known is not None and known.stamp == reading.stamp(file) else reading.read(file)
        with self._lock:
            self._drop(file)
            if source is not None and _is_settled(source.stamp[0]):
                self._left -= len(source.data)
                self._sources[file] = source
            while self._left < 0:
                self._drop(next(iter(self._sources)))
        return source

    def _drop(self, file: str) -> None:
        known = self._sources.pop(file, None)
        self._left += len(known.data) if known is not None else 0

    def listing(self, folder: str, outer: Levels, read: Callable[[], tuple[Listing, bool]]) -> Listing:
        """What lies in a folder; `outer` are the rules of what is ignored that hold around it.

        `read` looks, and says whether the folder has such rules of its own: then it is always looked at.
        """
        known, written = self._folders.get(folder), _written(folder)
        if known is not None and known.written == written and known.outer == outer:
            return known.listing
        listing, has_rules = read()
        with self._lock:
            self._folders.pop(folder, None)
            if written is not None and _is_settled(written) and not has_rules and len(listing.files) <= _ENTRIES:
                self._folders[folder] = _Folder(written, outer, listing)
            while len(self._folders) > _FOLDERS:
                del self._folders[next(iter(self._folders))]
        return listing


def _is_settled(written: int) -> bool:
    return time.time_ns() - written > _SETTLED_NS


def _written(folder: str) -> int | None:
    """When a folder's entries last changed, in nanoseconds."""
    try:
        return os.stat(folder).st_mtime_ns  # noqa: PTH116  a Path for each of many folders costs more than asking
    except (OSError, ValueError):
        return None
