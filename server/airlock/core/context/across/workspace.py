"""What looking into other files takes: a workspace to ask, and what is known of how a language's imports lead to files.

Paths are relative to the workspace's root, with forward slashes; the root itself is the empty string. Nothing here opens a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from airlock.core.context.across.opened import Shelf
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.syntax import Node, Syntax

ALL = "*"
"""In the place of a name: every one."""


class Workspace(Protocol):
    """The files that may be looked at. One that is ignored, held back or cannot be read is not there."""

    def text(self, path: str) -> str | None:
        """The text of a file, None when there is none to be had."""

    def has(self, path: str) -> bool:
        """Whether there is such a file."""

    def names(self, folder: str) -> Sequence[str]:
        """What lies directly in a folder; folders end with a slash."""

    def defining(self, name: str) -> Sequence[str]:
        """Files that are known to define a name at their top level. All of them, or none where that is not known."""


@dataclass(frozen=True, slots=True)
class Around:
    """Where a document stands."""

    workspace: Workspace
    path: str
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a document stands, and what somebody wants different about what is shown of there."""

    around: Around
    wish: Wish | None = None
    near: int = 0
    """How many callers there are in the document."""


@dataclass(frozen=True, slots=True)
class Link:
    """One name that an import gives, or that a file passes on."""

    name: str
    """`ALL` when it gives whatever is there."""
    source: str
    """Where from, as written; empty for this file."""
    original: str = ""
    """What it is called there; empty for the module itself."""
    public: bool = True
    """Whether other files get the name from this one."""
    dotted: bool = False
    """Whether the name is only the first part of a path through which the module is reached (`import os.path`)."""


def nothing(_name: str, _path: str, _workspace: Workspace) -> Sequence[str]:
    """For languages in which every name of another file is imported."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imports:
    """How one language's imports lead to files."""

    languages: tuple[str, ...]
    """Those whose files import each other."""
    links: Callable[[Syntax, Sequence[Node]], Sequence[Link]]
    """What a file imports and passes on; the nodes are its imports as far as its table knows them."""
    files: Callable[[Link, str, Workspace], Sequence[str]]
    """The files that an import in a file may mean, best first."""
    beside: Callable[[str, str, Workspace], Sequence[str]] = nothing
    """The files from which a name can be used in a file without being imported."""
    declares: str = r"\b{name}\b"
    """Regular expression that finds a name in every file that defines it."""
    whole: bool = False
    """Whether a module consists of all files of a folder."""
    exported: tuple[str, ...] = ()
    """What stands before the name in an assignment that is an export."""
    default: str = ""
    """What the definition is called that a module as a whole may stand for."""
    anywhere: bool = False
    """Whether a name that nothing imports may come from any file."""


def folder_of(path: str) -> str:
    """The folder a file or folder lies in."""
    return path.rpartition("/")[0]


def joined(folder: str, relative: str) -> str | None:
    """A path from a folder on, with `.` and `..` resolved; None when it leads out of the workspace."""
    parts: list[str] = folder.split("/") if folder else []
    for part in relative.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def upwards(folder: str) -> list[str]:
    """A folder and all above it, the root last."""
    found = [folder]
    while found[-1]:
        found.append(folder_of(found[-1]))
    return found
