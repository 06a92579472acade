"""What a scan looks at, from whatever it was asked for: files, folders, standard input, the index, or what changed since a revision.

A source is only a name and a way to read it: nothing is read before its turn.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO, NamedTuple

from airlock.core.model.reprs import repr_without
from airlock.frontends.cli import diff, git, walk
from airlock.frontends.cli.diff import Change
from airlock.frontends.cli.files import HEAD_BYTES, NotCheckedError, is_binary, read_file, read_stream, reason, shown_argument, too_large
from airlock.frontends.cli.git import Blobs

STDIN_NAME = "<stdin>"


class Source(NamedTuple):
    """One text to look at. `read` gives its bytes, None for a binary one, or raises NotCheckedError."""

    name: str
    folder: str
    """The folder whose workspace it belongs to."""
    read: Callable[[], bytes | None]
    change: Change | None = None
    """Where set, only findings on new lines count."""

    def __repr__(self) -> str:
        return repr_without(self, "read")


def of_stdin(stream: BinaryIO, name: str, limit: int) -> Source:
    """Standard input; `name` only tells the language."""
    return Source(name or STDIN_NAME, ".", lambda: read_stream(stream, limit))


def of_path(path: str, limit: int, *, heed_git: bool) -> Iterator[Source]:
    """A file, or the files below a folder. A path that does not exist is a source that cannot be read."""
    if not os.path.isdir(path):  # noqa: PTH112  no Path for each file
        name = path if os.path.lexists(path) else shown_argument(path)
        yield Source(name, os.path.dirname(path) or ".", _reading(path, limit))  # noqa: PTH120
        return
    for name, problem in walk.files(path, heed_git=heed_git):
        yield Source(name, path, _refusing(problem) if problem else _reading(name, limit))


def of_index(paths: Sequence[str], limit: int) -> Iterator[Source]:
    """The lines the next commit brings, from the index, whatever the work tree holds."""
    top = git.toplevel(".")
    changed = diff.changes(*git.changes(".", ("--cached",), paths))
    with git.contents(top) as blobs:
        for change in changed:
            read = _refusing("has unresolved conflicts") if change.unmerged else _from(blobs, change.blob, limit)
            yield Source(_shown(top, change.path), top, read, change)


def since(revision: str, paths: Sequence[str], limit: int) -> Iterator[Source]:
    """The lines the work tree holds that a revision did not, with files git does not follow yet."""
    top = git.toplevel(".")
    changed = diff.changes(*git.changes(".", (git.commit(".", revision),), paths))
    for change in changed:
        name = _shown(top, change.path)
        yield Source(name, top, _reading(name, limit), diff.whole(name) if change.unmerged else change)
    base = "." if paths else top
    for path in git.untracked(base, paths):
        name = _shown(base, path)
        if not os.path.islink(name):  # noqa: PTH114
            yield Source(name, top, _reading(name, limit))


def _shown(base: str, path: str) -> str:
    """A path below `base` as seen from here."""
    return os.path.relpath(os.path.join(base, path))  # noqa: PTH118


def _reading(path: str, limit: int) -> Callable[[], bytes | None]:
    return partial(read_file, path, limit)  # another process can be told this, as it cannot a closure


def _refusing(problem: str) -> Callable[[], bytes | None]:
    return partial(_refuse, problem)


def _refuse(problem: str) -> bytes | None:
    raise NotCheckedError(problem)


def _from(blobs: Blobs, name: str, limit: int) -> Callable[[], bytes | None]:
    def read() -> bytes | None:
        try:
            data = blobs.read(name, limit)
        except OSError as error:
            raise NotCheckedError(reason(error)) from None
        if data is None:
            raise NotCheckedError("git cannot show it")
        if len(data) > limit:
            raise NotCheckedError(too_large(limit))
        return None if is_binary(data[:HEAD_BYTES]) else data

    return read
