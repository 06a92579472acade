"""Where the imports of Java and Kotlin lead: a dotted path of packages, classes and members, each package a folder below some root."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, upwards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_IMPORT = re.compile(r"^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.`]+?)(\.\*)?(?:[ \t]+as[ \t]+(\w+))?[ \t]*(?:;|//|$)", re.MULTILINE)
_PACKAGE = re.compile(r"^[ \t]*package[ \t]+([\w.`]+)", re.MULTILINE)
_ROOTS = ("", "src/main/java", "src/main/kotlin", "src/test/java", "src/test/kotlin", "src", "java", "kotlin")
_MANY = 200  # files of a folder


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    found = []
    for dotted, every, alias in _IMPORT.findall(syntax.text):
        source, _, last = dotted.replace("`", "").rpartition(".")
        whole = f"{source}.{last}".strip(".")
        found.append(Link(ALL, whole, ALL, public=False) if every else Link(alias or last, source, last, public=False))
    return found


def _files(link: Link, path: str, workspace: Workspace, *, ending: str) -> Sequence[str]:
    """The file named like the class, for a member the one named like its class, else all of the package."""
    place, name = link.source.replace(".", "/"), link.original
    for root in _roots(path, workspace):
        folder = f"{root}/{place}".strip("/")
        if name == ALL or workspace.names(folder):
            named = [f"{folder}/{name}{ending}", f"{folder}{ending}"]
            found = [file for file in named if workspace.has(file)] or _all(folder, ending, workspace)
        else:  # a member: everything but the last parts is a class's package
            found = [f"{above}{ending}" for above in upwards(folder)[:3] if above and workspace.has(f"{above}{ending}")]
        if found:
            return found
    return ()


def _beside(name: str, path: str, workspace: Workspace, *, ending: str) -> Sequence[str]:
    """The own package, in all its folders: the file named like the class first."""
    place = _package(path, workspace).replace(".", "/")
    own = f"{folder_of(path)}/{name}{ending}".lstrip("/")
    if workspace.has(own):
        return (own,)
    around = (f"{root}/{place}".strip("/") for root in _roots(path, workspace) if place)
    folders = list(dict.fromkeys((folder_of(path), *around)))
    named = [f"{folder}/{name}{ending}".lstrip("/") for folder in folders]
    found = [file for file in named if workspace.has(file)][:1]
    return found or [file for folder in folders for file in _all(folder, ending, workspace) if file != path][:_MANY]


def _all(folder: str, ending: str, workspace: Workspace) -> list[str]:
    return [f"{folder}/{name}".lstrip("/") for name in workspace.names(folder) if name.endswith(ending)][:_MANY]


def _package(path: str, workspace: Workspace) -> str:
    named = _PACKAGE.search(workspace.text(path) or "")
    return named[1].replace("`", "") if named is not None else ""


def _roots(path: str, workspace: Workspace) -> Iterator[str]:
    """Folders that packages begin in: the file's own, its module's others, and those of the modules beside it."""
    folder, place = folder_of(path), _package(path, workspace).replace(".", "/")
    own = folder[: len(folder) - len(place)].rstrip("/") if place and folder.endswith(place) else folder
    yield own
    module = own.partition("src/")[0].rstrip("/")
    around = [module, *upwards(folder_of(module))] if module else [""]
    yield from (f"{one}/{root}".strip("/") for one in around for root in _ROOTS)
    beside = [f"{above}/{name}".strip("/") for above in around[1:3] for name in workspace.names(above) if name.endswith("/")]
    modules = [name for name in beside if workspace.names(f"{name}/src")]
    yield from (f"{one}/{root}" for one in modules for root in _ROOTS)


_TYPES = r"\b(?:class|interface|enum|record|object|fun|val|var|typealias|@interface)\b[^\n]*\b{name}\b"
JAVA = Imports(
    languages=("java",), links=_links, files=partial(_files, ending=".java"), beside=partial(_beside, ending=".java"), declares=_TYPES
)
KOTLIN = Imports(
    languages=("kotlin",), links=_links, files=partial(_files, ending=".kt"), beside=partial(_beside, ending=".kt"), declares=_TYPES
)
