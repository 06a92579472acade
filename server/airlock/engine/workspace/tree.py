"""A folder tree as far as it may be looked at: without what git ignores, links, and folders that hold nobody's own source.

Listings are read when first asked for and kept, so a tree is good for one question or one walk, not for long.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from airlock.engine.workspace import ignored
from airlock.engine.workspace.ignored import Levels

_NOT_OURS = frozenset(
    {".git", ".hg", ".svn", ".jj", "node_modules", "bower_components", "__pycache__", ".venv", "venv", ".tox", ".nox", ".gradle", ".cache"}
)
_MAX_ENTRIES = 20_000
"""Of one folder; what is beyond is not seen."""
_MAX_FOLDERS = 50_000
_MAX_DEPTH = 40


class _Listing(NamedTuple):
    files: frozenset[str]
    folders: tuple[str, ...]
    levels: Levels


_EMPTY = _Listing(frozenset(), (), ())


class Tree:
    """See the module. Paths are relative to `root`, with forward slashes."""

    def __init__(self, root: str) -> None:
        self.root = os.path.abspath(root)  # noqa: PTH100  as the user sees it
        self._listings: dict[str, _Listing] = {}
        self._names: dict[str, list[str]] = {}
        self._had: dict[str, bool] = {}

    def full(self, path: str) -> str:
        """The absolute path."""
        return f"{self.root}{os.sep}{path.replace('/', os.sep)}" if path else self.root

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        known = self._had.get(path)
        if known is None:
            folder, _, name = path.rpartition("/")
            listing = self._listing(folder)
            known = self._had[path] = name in listing.files and not ignored.is_ignored(listing.levels, self.full(path), folder=False)
        return known

    def names(self, folder: str) -> list[str]:
        """What lies directly in a folder, in order; folders end with a slash. Files may still be ignored: ask `has`."""
        if folder not in self._names:
            listing = self._listing(folder)
            self._names[folder] = [*(f"{name}/" for name in listing.folders), *sorted(listing.files)]
        return self._names[folder]

    def files(self) -> Iterator[str]:
        """All files, folder by folder, without what is ignored."""
        waiting = [""]
        for _ in range(_MAX_FOLDERS):
            if not waiting:
                return
            folder = waiting.pop()
            listing = self._listing(folder)
            prefix = f"{folder}/" if folder else ""
            yield from (path for name in sorted(listing.files) if self.has(path := f"{prefix}{name}"))
            waiting += [f"{prefix}{name}" for name in reversed(listing.folders)]

    def _listing(self, folder: str) -> _Listing:
        known = self._listings.get(folder)
        if known is None:
            known = self._listings[folder] = self._read(folder)
        return known

    def _read(self, folder: str) -> _Listing:
        """A folder is read only when the one above lists it: so no link and no ignored folder is ever entered."""
        above, _, name = folder.rpartition("/")
        if folder and (folder.count("/") >= _MAX_DEPTH or name not in self._listing(above).folders):
            return _EMPTY
        outer = self._listing(above).levels if folder else ignored.above(self.root)
        try:
            with os.scandir(self.full(folder)) as entries:
                found = list(islice(entries, _MAX_ENTRIES))
        except (OSError, ValueError):
            return _EMPTY
        names = [entry.name for entry in found]
        if "pyvenv.cfg" in names:
            return _EMPTY
        levels = ignored.inside(outer, self.full(folder), names)
        folders = sorted(entry.name for entry in found if entry.name not in _NOT_OURS and _is_folder(entry))
        kept = [name for name in folders if not ignored.is_ignored(levels, self.full(f"{folder}/{name}".lstrip("/")), folder=True)]
        return _Listing(frozenset(entry.name for entry in found if _is_file(entry)), tuple(kept), levels)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False
