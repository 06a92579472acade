"""Where the includes of C and C++ lead: beside the file, or below a folder that headers are kept in; and what those include in turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import Imports, Link, Workspace, folder_of, joined, upwards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)
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
    known: dict[tuple[str, str, str], str] = {}
    for file in found:
        folder = folder_of(file)
        for quoted, angled in _INCLUDE.findall(workspace.text(file) or "")[:_MOST]:
            place = known.get((quoted, angled, folder))
            if place is None:
                place = known[quoted, angled, folder] = _included(quoted, angled, folder, workspace)
            if place and place not in found:
                found.append(place)
        if len(found) > _MOST:
            break
    return found[1:]


def _included(quoted: str, angled: str, folder: str, workspace: Workspace) -> str:
    beside = joined(folder, quoted) if quoted else None
    if beside is not None and workspace.has(beside):
        return beside
    places = (joined(start, quoted or angled) for start in _starts(folder, workspace))
    return next((place for place in places if place is not None and workspace.has(place)), "")


def _starts(folder: str, workspace: Workspace) -> Iterator[str]:
    """Folders that the paths of includes may start from: those around a file, and what the projects in them call their headers'."""
    for above in upwards(folder):
        yield from (f"{above}/{name}".strip("/") for name in _FOLDERS)
        inner = [f"{above}/{name}".strip("/") for name in workspace.names(above) if name.endswith("/")][:_BESIDE]
        yield from (f"{one}/{name}" for one in inner for name in _FOLDERS[1:3])


C = Imports(
    languages=("c", "cpp"),
    links=_links,
    files=_files,
    seen=_seen,
    adds=r"\b(?:class|struct|union)[ \t]+(?:[\w:()]{1,60}[ \t]+){0,3}{name}\b(?![ \t]*;)",
    declares=(
        r"(?m)^[ \t]*#[ \t]*define[ \t]+{name}\b"
        r"|\b(?:struct|union|class|enum)[ \t]+(?:[\w:()]{1,60}[ \t]+){0,3}{name}\b(?![ \t]*;)"
        r"|\btypedef\b[^;]{0,200}\b{name}\b|\}[ \t\n*]*{name}\b|\b(?:using|namespace)[ \t]+{name}\b"
        r"|(?<!class )(?<!struct )(?<!union )(?<!enum )\b{name}[ \t]*(?:\[[^\]\n]{0,80}\][ \t]*){0,4}(?:[(=;,}]|$)"
    ),
    anywhere=True,
    shared=True,
)
