"""What looking into other files takes: a workspace to ask, and what is known of how a language's imports lead to files.

Paths are relative to the workspace's root, with forward slashes; the root itself is the empty string. Nothing here opens a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from airlock.core import globs
from airlock.core.context.anchored import places_of

if TYPE_CHECKING:
    from airlock.core.context.across.shelf import Shelf
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.syntax import Node, Syntax

T = TypeVar("T")
_PACKAGES = 300  # of one tree

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

    def knows(self) -> bool:
        """Whether it is known of every file which names it defines."""

    def once(self, make: Callable[[str, Workspace], T], path: str) -> T:
        """What a function makes of a file and what lies around it, made once for a question."""


class Around(NamedTuple):
    """Where a document stands."""

    workspace: Workspace
    path: str
    shelf: Shelf


class Surroundings(NamedTuple):
    """Where a document stands, and what somebody wants different about what is shown of there."""

    around: Around
    wish: Wish | None = None
    near: int = 0
    """How many callers there are in the document."""


class Link(NamedTuple):
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


def nowhere(_path: str, _workspace: Workspace) -> Sequence[str]:
    """For languages in which no file sees all of another's names."""
    return ()


def unranked(_text: str, _home: str) -> int:
    """For languages in which files do not say who sees their names."""
    return 1


def says_word(text: str, name: str, _stem: str = "") -> bool:
    """Whether a name stands in a text as a word: a file that only uses its own imports gives others nothing but what it defines."""
    return next(places_of(text, name), -1) >= 0


def of_none(_node: Node, _syntax: Syntax) -> str:
    """For languages in which what stands at the top level is no member."""
    return ""


class Imports(NamedTuple):
    """How one language's imports lead to files."""

    languages: tuple[str, ...]
    """Those whose files import each other."""
    links: Callable[[Syntax, Sequence[Node]], Sequence[Link]]
    """What a file imports and passes on; the nodes are its imports, or those inside of something, as far as its table knows them."""
    files: Callable[[Link, str, Workspace], Sequence[str]]
    """The files that an import in a file may mean, best first."""
    by_nodes: bool = False
    """Whether that takes the nodes of a file's imports; else those inside of something are all that is handed in."""
    beside: Callable[[str, str, Workspace], Sequence[str]] = nothing
    """The files from which a name can be used in a file without being imported; of `a::b`, what `a` may have of that name."""
    seen: Callable[[str, Workspace], Sequence[str]] = nowhere
    """The files all of whose names can be used in a file, the nearest first."""
    rank: Callable[[str, str], int] = unranked
    """How near the names of a file (its text) are to another (its text): less is nearer, 0 not visible."""
    adding: Callable[[str, str, Workspace], Sequence[str]] = nothing
    """The files that may add members to a type which a file defines."""
    for_all: bool = False
    """Whether those are the same for every type of a file."""
    adds: str = ""
    """Regular expression that finds a type's name in every file that adds members to it; empty where none can."""
    extended: Callable[[Node, Syntax], str] = of_none
    """The type that a definition at the top level says it is a member of."""
    gives: Callable[[str, str, str], bool] = says_word
    """Whether a file (its text, and what it is called) may define a name for others, or pass it on.

    What is sure to give it to nobody need not be parsed.
    """
    declares: str = r"\b{name}\b"
    """Regular expression that finds a name in every file that defines it."""
    heads: tuple[str, ...] = ()
    """What these two find begins with one of these words or the line of one, unless it begins with the name; empty where it need not."""
    until: str = "\n"
    """What never stands between such a word and the name."""
    exported: tuple[str, ...] = ()
    """What stands before the name in an assignment that is an export."""
    default: str = ""
    """What the definition is called that a module as a whole may stand for."""
    spaces: Callable[[str], Sequence[str]] | None = None
    """The packages that a text says it is in, the innermost last, where that is all that says what is visible."""
    listed: bool = False
    """Whether a file gives others nothing but what it defines at its top level, which is what an index knows."""
    own: frozenset[str] = frozenset()
    """Namespaces that are the language's own, even where a file adds to them."""
    anywhere: bool = False
    """Whether a name that nothing imports may come from any file."""
    modules: frozenset[str] = frozenset()
    """Node types of classes that are namespaces for other classes."""
    guesses: int | None = None
    """How many files are opened for one name of which an index says that they do not define it at their top level, None for all."""
    shared: bool = False
    """Whether many files add to one namespace, so that what is reached through it is looked for by itself."""


def are_inside(imports: Sequence[Node], syntax: Syntax) -> bool:
    """Whether these are imports inside of something, which are asked for by themselves."""
    top = {node.id for node in syntax.root.named_children}
    return bool(imports) and not any(node.id in top for node in imports)


def folder_of(path: str) -> str:
    """The folder a file or folder lies in."""
    return path.rpartition("/")[0]


def stem_of(path: str) -> str:
    """The name that a file gives its module or its class."""
    name = path.rpartition("/")[2].partition(".")[0]
    return name if name not in ("__init__", "index", "mod") else path.rpartition("/")[0].rpartition("/")[2]


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


def below(folder: str, workspace: Workspace, ending: str = "", folders: int = 400, without: str | None = None) -> Iterator[str]:
    """The files in a folder and in those below it, level by level, with one ending; all but what is in one of these."""
    waiting = [folder]
    for here in waiting:
        if not folders:
            return
        folders -= 1
        prefix = f"{here}/" if here else ""
        for name in workspace.names(here):
            if name.endswith("/"):
                waiting += [prefix + name[:-1]] if prefix + name[:-1] != without else []
            elif name.endswith(ending):
                yield prefix + name


def outward(folders: Sequence[str], workspace: Workspace, ending: str) -> Iterator[str]:
    """The files below folders each of which is in the next one, each file once."""
    inner: str | None = None
    for folder in folders:
        yield from below(folder, workspace, ending, without=inner)
        inner = folder


def upwards(folder: str) -> list[str]:
    """A folder and all above it, the root last."""
    found = [folder]
    while found[-1]:
        found.append(folder_of(found[-1]))
    return found


def matching(patterns: Sequence[str], folder: str, workspace: Workspace) -> list[str]:
    """The folders below a folder that patterns such as `packages/*` name, down to the depth that these reach."""
    plain = [one.removeprefix("./").rstrip("/") for one in patterns]
    matches = globs.matcher(tuple(plain))
    deep = max((4 if "**" in one else one.count("/") + 1 for one in plain), default=0)
    found, level = [], [""]
    for _ in range(deep):
        inner = [f"{one}/{name}".strip("/") for one in level for name in workspace.names(joined(folder, one) or "") if name.endswith("/")]
        level = [one for one in inner if not one.endswith("node_modules")][: 10 * _PACKAGES]
        found += [joined(folder, one) or "" for one in level if matches(one)]
    return found[:_PACKAGES]
