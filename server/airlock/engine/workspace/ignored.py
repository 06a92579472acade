"""Which files git would ignore: `.gitignore` at every level and the repository's own exclude file; the deepest rule that matches decides.

The user's global ignore file is not read: what one user's machine ignores may still be in the folder that everybody shares.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from airlock.engine.workspace.gitignore import Patterns

_MAX_BYTES = 100_000
"""Patterns beyond this are not read; then more is looked at, not less."""
_KEPT = 64  # files whose patterns are kept


class Level(NamedTuple):
    """The patterns that hold below one folder. `base` is its path with a closing separator."""

    base: str
    patterns: Patterns


Levels = tuple[Level, ...]
"""From the repository's root down."""


def is_ignored(levels: Levels, path: str, *, folder: bool) -> bool:
    """Whether git would leave this out; `path` lies below every level's base."""
    for level in reversed(levels):
        relative = path[len(level.base) :].replace(os.sep, "/") + ("/" if folder else "")
        verdict = level.patterns.verdict(_bytewise(relative))
        if verdict is not None:
            return verdict
    return False


def _bytewise(path: str) -> str:
    """A character for each byte, since git's patterns match bytes (`?` is half an umlaut)."""
    return path if path.isascii() else os.fsencode(path).decode("latin-1")


def inside(levels: Levels, folder: str, names: Sequence[str]) -> Levels:
    """The levels for what is in a folder whose entries are `names`. Another repository's folder begins anew."""
    here = _in_repository(folder) if ".git" in names else levels
    return (*here, *_level(folder, Path(folder, ".gitignore"))) if ".gitignore" in names else here


def above(folder: str) -> Levels:
    """The levels that hold for a folder from the outside; none when the folder itself is ignored, since somebody asked for it."""
    parents: list[str] = []
    here = folder
    while not os.path.lexists(Path(here, ".git")):
        parent = str(Path(here).parent)
        if parent == here:
            return ()
        here = parent
        parents.append(here)
    levels: Levels = _in_repository(here) if parents else ()
    for parent in reversed(parents):
        levels = (*levels, *_level(parent, Path(parent, ".gitignore")))
    steps = (folder, *parents[:-1])
    return () if any(is_ignored(_holding(levels, step), step, folder=True) for step in steps) else levels


def _holding(levels: Levels, path: str) -> Levels:
    return tuple(level for level in levels if path.startswith(level.base))


def _in_repository(root: str) -> Levels:
    return _level(root, Path(root, ".git", "info", "exclude"))


@functools.lru_cache(_KEPT)
def _patterns(data: bytes) -> Patterns:
    """What is in a file; a workspace's are asked for again with each question."""
    return Patterns.of([line.removesuffix("\r") for line in data.decode("latin-1").split("\n")])


def _level(folder: str, file: Path) -> Levels:
    """The patterns in a file, as no or one level; a file that cannot be read ignores nothing."""
    try:
        with file.open("rb") as opened:
            patterns = _patterns(opened.read(_MAX_BYTES))
    except OSError:
        return ()
    return (Level(os.path.join(folder, ""), patterns),) if patterns.groups else ()  # noqa: PTH118  the closing separator is wanted
