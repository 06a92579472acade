"""The files of a folder tree that a scan looks at, in a stable order.

Left out: what git ignores, repositories' own data, links (what they point to is reached by itself, if it is in the tree) and what is no
file. A file that git ignores but has been committed all the same is looked at: it is exactly what should not have been committed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from airlock.engine.workspace import ignored
from airlock.engine.workspace.ignored import Levels
from airlock.frontends.cli import git
from airlock.frontends.cli.files import reason

_NOT_OURS = frozenset({".git", ".hg", ".svn", ".jj"})


def files(folder: str, *, heed_git: bool) -> Iterator[tuple[str, str]]:
    """Paths below `folder`, beginning as it does, each with an empty string; a folder that cannot be listed comes with the reason."""
    absolute = os.path.abspath(folder)  # noqa: PTH100  string work: a Path for each of many thousand files is slow
    levels = ignored.above(absolute) if heed_git else ()
    committed = git.ignored_but_tracked(absolute) if heed_git else frozenset[str]()
    prefix = len(absolute.rstrip(os.sep)) + 1
    shown = "" if folder in {".", ""} else os.path.join(folder, "")  # noqa: PTH118
    seen: set[str] = set()
    for path, problem in _below(absolute, levels, heed_git=heed_git):
        relative = path[prefix:]
        seen.add(relative)
        yield shown + relative, problem
    for relative in sorted(committed - seen):
        file = Path(absolute, relative)
        if file.is_file() and not file.is_symlink():
            yield shown + relative, ""


def _below(folder: str, levels: Levels, *, heed_git: bool) -> Iterator[tuple[str, str]]:
    waiting: list[tuple[str, Levels, bool]] = [(folder, levels, True)]
    while waiting:
        path, outer, is_folder = waiting.pop()
        if not is_folder:
            yield path, ""
            continue
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda e: e.name, reverse=True)
        except OSError as error:
            yield path, reason(error)
            continue
        inner = ignored.inside(outer, path, [e.name for e in entries]) if heed_git else ()
        waiting += _wanted(entries, inner)


def _wanted(entries: list[os.DirEntry[str]], levels: Levels) -> Iterator[tuple[str, Levels, bool]]:
    for entry in entries:
        if entry.name in _NOT_OURS:
            continue
        is_folder = entry.is_dir(follow_symlinks=False)
        if not is_folder and not entry.is_file(follow_symlinks=False):  # a link is neither
            continue
        if not ignored.is_ignored(levels, entry.path, folder=is_folder):
            yield entry.path, levels, is_folder
