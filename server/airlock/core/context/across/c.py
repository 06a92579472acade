"""Where the includes of C and C++ lead: beside the file, or below a folder that headers are kept in; and what those include in turn."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from airlock.core.context.across.said import says
from airlock.core.context.across.workspace import Imports, Link, Workspace, folder_of, joined, says_word, upwards
from airlock.core.context.anchored import lines_with
from airlock.core.context.bare import outside
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.syntax import Node, Syntax

_INCLUDE = compiled(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)
_DECLARES = (
    r"(?m)^[ \t]*#[ \t]*define[ \t]+{name}\b"
    r"|\b(?:struct|union|class|enum)[ \t]+(?:[\w:()]{1,60}[ \t]+){0,3}{name}\b(?![ \t]*;)"
    r"|\btypedef\b[^;]{0,200}\b{name}\b|\}[ \t\n*]*{name}\b|\b(?:using|namespace)[ \t]+{name}\b"
    r"|(?<!class )(?<!struct )(?<!union )(?<!enum )\b{name}[ \t]*(?:\[[^\]\n]{0,80}\][ \t]*){0,4}(?:[(=;,}]|$)"
    r"|(?<=[*^&]){name}[ \t]*\)|\b{name}[ \t]+(?:__\w+|[A-Z][A-Z\d_]*)\b"
)
_FOLDERS = ("", "include", "inc", "src", "source", "lib")
_BESIDE = 40  # folders beside one
_MOST = 300  # files that one includes, with all that these include


def _links(_syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    return ()  # an include gives no names of its own


def _files(_link: Link, _path: str, _workspace: Workspace) -> Sequence[str]:
    return ()


def _seen(path: str, workspace: Workspace) -> Sequence[str]:
    """All that a file includes, what is fewer includes away first."""
    found = [path]
    seen = {path}
    known: dict[tuple[str, str, str], str] = {}
    for file in found:
        folder = folder_of(file)
        for match in islice(lines_with(_INCLUDE, workspace.text(file) or "", "include", "import"), _MOST):
            quoted, angled = match.groups("")
            place = known.get((quoted, angled, folder))
            if place is None:
                place = known[quoted, angled, folder] = _included(quoted, angled, folder, workspace)
            if place and place not in seen:
                found.append(place)
                seen.add(place)
        if len(found) > _MOST:
            break
    return found[1:]


def _included(quoted: str, angled: str, folder: str, workspace: Workspace) -> str:
    beside = joined(folder, quoted) if quoted else None
    if beside is not None and workspace.has(beside):
        return beside
    wanted = quoted or angled
    first, below, _ = wanted.partition("/")
    first += below
    odd = first in ("./", "../", "/")
    places = (joined(start, wanted) for start, names in workspace.once(_starts, folder) if odd or first in names)
    return next((place for place in places if place is not None and workspace.has(place)), "")


def _starts(folder: str, workspace: Workspace) -> Sequence[tuple[str, frozenset[str]]]:
    """Folders that the paths of includes may start from, each with what lies in it.

    Those around a file, and what the projects in them call their headers'.
    """
    found: list[tuple[str, frozenset[str]]] = []
    for above in upwards(folder):
        places = [f"{above}/{name}".strip("/") for name in _FOLDERS]
        inner = [f"{above}/{name}".strip("/") for name in workspace.names(above) if name.endswith("/")][:_BESIDE]
        for place in (*places, *(f"{one}/{name}" for one in inner for name in _FOLDERS[1:3])):
            names = workspace.names(place)
            found += [(place, frozenset(names))] if names else []
    return found


def _gives(text: str, name: str, stem: str = "") -> bool:
    """Whether a header may define a name, or be of the type that it is called like, whose members count."""
    return says_word(text, name) and says(outside(text, stem), name, _DECLARES, C)


C = Imports(
    languages=("c", "cpp"),
    links=_links,
    files=_files,
    seen=_seen,
    gives=_gives,
    adds=r"\b(?:class|struct|union)[ \t]+(?:[\w:()]{1,60}[ \t]+){0,3}{name}\b(?![ \t]*;)",
    declares=_DECLARES,
    heads=("define", "struct", "union", "class", "enum", "typedef", "}", "using", "namespace"),
    until=";",
    own=frozenset({"std"}),
    anywhere=True,
    shared=True,
)
