"""Names of files: of documents, of paths inside a workspace, and which files an index wants to hear of. Opens nothing, loads little."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from airlock.core import syntax

_OF_FILES = frozenset(("file", "vscode-notebook-cell"))
"""Schemes whose paths are files': a cell's is its notebook's, so that what a policy says of that holds for it."""
_DRIVE = re.compile(r"/[A-Za-z]:(?:/|$)")


def file_of(uri: str) -> str:
    """The absolute path, with forward slashes, that a URI or a file name stands for; empty for what is no file."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    if len(parts.scheme) > 1:
        path = unquote(parts.path) if parts.scheme in _OF_FILES else ""
        return path[1:] if _DRIVE.match(path) else path
    try:
        return os.path.abspath(uri).replace(os.sep, "/") if uri else ""  # noqa: PTH100  as the user sees it
    except OSError:  # the current folder is gone
        return ""


def shown_name(uri: str, root: str) -> str:
    """A document's name for a prompt: relative to the workspace folder, the bare file name outside it, empty for unnamed documents."""
    path = file_of(uri)
    if not path:
        return ""
    try:
        return Path(os.path.realpath(path)).relative_to(os.path.realpath(root)).as_posix() if root else Path(path).name
    except ValueError:
        return Path(path).name


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
