"""Which lines a change brought, from git's own listing and patch. Pure: bytes in, values out.

Lines are git's: they end at LF alone. See git-diff(1), "Raw output format" and "Generating patch text with -p".
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_REGULAR = (b"100644", b"100755")
_WHOLE = (range(1, 1 << 62),)


class Change(NamedTuple):
    """One file that brought lines. `blob` is its new content's object name, all zeros for the work tree's."""

    path: str
    blob: str
    added: tuple[range, ...]
    unmerged: bool = False

    def brought(self, first: int, last: int) -> bool:
        """Whether any line from `first` to `last` (from 1, inclusive) is new."""
        return any(r.start <= last and first < r.stop for r in self.added)


def whole(path: str) -> Change:
    """A file whose every line is new."""
    return Change(path, "0" * 40, _WHOLE)


def changes(listing: bytes, patch: bytes) -> list[Change]:
    """The files that brought lines, in git's order."""
    added = _added(patch)
    files, opaque = _listed(listing)
    out = []
    for path, blob, unmerged in files:
        lines = _WHOLE if path in opaque else tuple(added.get(path, ()))
        if lines or unmerged:
            out.append(Change(os.fsdecode(path), blob, lines, unmerged))
    return out


def _listed(listing: bytes) -> tuple[list[tuple[bytes, str, bool]], set[bytes]]:
    """Regular files as (path, object name, unmerged), and those git will not show line by line."""
    files: list[tuple[bytes, str, bool]] = []
    opaque: set[bytes] = set()
    fields = iter(listing.split(b"\0"))
    for entry in fields:
        if entry.startswith(b":"):
            _, mode, _, blob, status = entry[1:].split(b" ")
            path = _last(fields, 2 if status[:1] in b"RC" else 1)
            if mode in _REGULAR or status == b"U":
                files.append((path, blob.decode("ascii"), status == b"U"))
        elif entry:
            _, removed, name = entry.split(b"\t", 2)
            path = name or _last(fields, 2)
            if removed == b"-":
                opaque.add(path)
    return _unique(files), opaque


def _unique(files: Sequence[tuple[bytes, str, bool]]) -> list[tuple[bytes, str, bool]]:
    return list({path: (path, blob, unmerged) for path, blob, unmerged in files}.values())


def _last(fields: Iterator[bytes], count: int) -> bytes:
    return [next(fields, b"") for _ in range(count)][-1]


def _added(patch: bytes) -> dict[bytes, list[range]]:
    out: dict[bytes, list[range]] = {}
    path = b""
    skip = 0
    for line in patch.split(b"\n"):
        if skip and line.startswith((b"+", b"-")):
            skip -= 1
        elif line.startswith(b"+++ "):
            path = _path(line[4:])
        elif hunk := _HUNK.match(line):
            removed, start, added = (int(g) if g is not None else 1 for g in hunk.groups())
            skip = removed + added
            if added:
                out.setdefault(path, []).append(range(start, start + added))
    return out


def _path(shown: bytes) -> bytes:
    r"""A path from a patch header: quoted like a C string where needed, closed by a tab where it has blanks, with `b/` before it."""
    bare = shown.removesuffix(b"\t")
    plain = bare[1:-1].decode("unicode_escape").encode("latin-1") if bare.startswith(b'"') else bare
    return plain[2:]
