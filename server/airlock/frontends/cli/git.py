"""What a scan asks git, hardened: a repository's own configuration must not run programs through us.

Absent: anything that writes. File-system monitors, external diffs and text conversions are switched off in every call.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from airlock.frontends.cli.exits import CommandError, Exit

_SAFE = ("--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true")
_DIFF = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=all", "--find-renames")


def toplevel(folder: str) -> str:
    """The repository's work tree around a folder. Raises CommandError where there is none."""
    found = _run(folder, "rev-parse", "--show-toplevel")
    if found is None:
        raise CommandError("this folder is not in a git repository, so there is nothing to compare with", Exit.USAGE)
    return os.fsdecode(found).removesuffix("\n")


def commit(folder: str, revision: str) -> str:
    """The commit a revision names. Raises CommandError where there is none."""
    found = _run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if found is None:
        raise CommandError("--since does not name a revision of this repository", Exit.USAGE)
    return found.decode("ascii").strip()


def changes(folder: str, against: Sequence[str], paths: Sequence[str]) -> tuple[bytes, bytes]:
    """What differs: the list of files (raw and number form, NUL-separated) and the patch without context lines."""
    listing = _needed(folder, "diff", *_DIFF, "--raw", "--numstat", "--no-abbrev", "-z", *against, "--", *paths)
    shape = ("--patch", "--unified=0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=d")
    return listing, _needed(folder, "diff", *_DIFF, *shape, *against, "--", *paths)


def untracked(folder: str, paths: Sequence[str]) -> list[str]:
    """Files git neither follows nor ignores, relative to `folder`."""
    return _names(_needed(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", *paths))


def ignored_but_tracked(folder: str) -> frozenset[str]:
    """Files below a folder that git follows although an ignore rule matches them, relative to it; none where git cannot tell."""
    try:
        found = _run(folder, "ls-files", "--cached", "--ignored", "--exclude-standard", "-z")
    except CommandError:
        return frozenset()
    return frozenset(name.replace("/", os.sep) for name in _names(found or b""))


@contextmanager
def contents(folder: str) -> Iterator[Blobs]:
    """A running reader of file contents in the repository."""
    command = [_program(), *_SAFE, "cat-file", "--batch"]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603  no shell, fixed words
        if process.stdin and process.stdout:
            yield Blobs(process.stdin, process.stdout)


class Blobs:
    """Contents by object name, through one process."""

    def __init__(self, ask: IO[bytes], answer: IO[bytes]) -> None:
        self._ask = ask
        self._answer = answer

    def read(self, name: str, limit: int) -> bytes | None:
        """At most `limit` + 1 bytes of an object; None where there is no such object."""
        self._ask.write(name.encode("ascii") + b"\n")
        self._ask.flush()
        header = self._answer.readline().split()
        if len(header) != 3:
            return None
        left = int(header[2])
        data = self._answer.read(min(left, limit + 1))
        left -= len(data)
        while left > 0:
            left -= len(self._answer.read(min(left, 1 << 20))) or left
        self._answer.read(1)
        return data


def _names(data: bytes) -> list[str]:
    return [os.fsdecode(name) for name in data.split(b"\0") if name]


def _needed(folder: str, *words: str) -> bytes:
    found = _run(folder, *words)
    if found is None:
        raise CommandError(f"git {words[0]} failed in this repository", Exit.NOT_CHECKED)
    return found


def _run(folder: str, *words: str) -> bytes | None:
    """What git prints, None where it fails."""
    try:
        done = subprocess.run([_program(), *_SAFE, *words], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603  no shell, own words
    except (OSError, ValueError):
        return None
    return done.stdout if done.returncode == 0 else None


def _program() -> str:
    """Git from the PATH, never from the current folder, where a stranger's repository could bring its own."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.get_exec_path():
        program = Path(folder, name)
        if program.is_absolute() and os.access(program, os.X_OK):
            return str(program)
    raise CommandError("git was not found on the PATH", Exit.NOT_CHECKED)
