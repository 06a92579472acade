"""Names of files: what a path is called inside a workspace, and which files an index wants to hear of. Opens nothing, loads little."""

from __future__ import annotations

import os

from airlock.core import syntax


def relative(file: str, root: str) -> str:
    """A file's path in a workspace as its tree has it; empty outside."""
    if not file or not root:
        return ""
    for start, place in ((root, file), (os.path.realpath(root), os.path.realpath(file))):
        base = os.path.join(os.path.abspath(start), "")  # noqa: PTH100, PTH118  as the user sees it
        whole = os.path.abspath(place)  # noqa: PTH100
        if os.path.normcase(whole).startswith(os.path.normcase(base)):
            return whole[len(base) :].replace(os.sep, "/")
    return ""


def watched() -> str:
    """The glob pattern of the files whose changes matter to an index."""
    rows = [row for row in syntax.languages() if row.shipped and not row.config]
    endings = sorted({ending.removeprefix(".") for row in rows for ending in row.extensions})
    return f"**/*.{{{','.join([*endings, 'gitignore'])}}}"
