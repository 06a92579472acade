"""A folder tree as far as it may be looked at: without what git ignores, links, and folders that hold nobody's own source.

Listings are read when first asked for and kept, so a tree is good for one question or one walk, not for long.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice

from airlock.engine.workspace import ignored
from airlock.engine.workspace.ignored import Levels
from airlock.engine.workspace.kept import Kept, Listing

_NOT_OURS = frozenset(
    {".git", ".hg", ".svn", ".jj", "node_modules", "bower_components", "__pycache__", ".venv", "venv", ".tox", ".nox", ".gradle", ".cache"}
)
_MAX_ENTRIES = 20_000
"""Of one folder; what is beyond is not seen."""
_MAX_FOLDERS = 50_000
_MAX_DEPTH = 40


_EMPTY = Listing(frozenset(), (), ())
_RULES = frozenset({".git", ".gitignore"})


class Tree:
    """See the module. Paths are relative to `root`, with forward slashes; `kept` is what earlier trees read."""

    def __init__(self, root: str, kept: Kept | None = None) -> None:
        self.root = os.path.abspath(root)  # noqa: PTH100  as the user sees it
        self._kept = kept
        self._listings: dict[str, Listing] = {}
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

    def _listing(self, folder: str) -> Listing:
        known = self._listings.get(folder)
        if known is None:
            known = self._listings[folder] = self._read(folder)
        return known

    def _read(self, folder: str) -> Listing:
        """A folder is read only when the one above lists it: so no link and no ignored folder is ever entered."""
        above, _, name = folder.rpartition("/")
        if folder and (folder.count("/") >= _MAX_DEPTH or name not in self._listing(above).folders):
            return _EMPTY
        outer = self._listing(above).levels if folder else ignored.above(self.root)
        full = self.full(folder)
        if self._kept is None:
            return _looked(full, outer)[0]
        return self._kept.listing(full, outer, lambda: _looked(full, outer))


def _looked(folder: str, outer: Levels) -> tuple[Listing, bool]:
    """What lies in a folder, and whether there are rules among it of what is ignored."""
    try:
        with os.scandir(folder) as entries:
            found = list(islice(entries, _MAX_ENTRIES))
    except (OSError, ValueError):
        return _EMPTY, False
    names = [entry.name for entry in found]
    if "pyvenv.cfg" in names:
        return _EMPTY, False
    levels = ignored.inside(outer, folder, names)
    folders = sorted(entry.name for entry in found if entry.name not in _NOT_OURS and _is_folder(entry))
    kept = [name for name in folders if not ignored.is_ignored(levels, f"{folder}{os.sep}{name}", folder=True)]
    files = frozenset(entry.name for entry in found if _is_file(entry))
    return Listing(files, tuple(kept), levels), not _RULES.isdisjoint(names)


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
