"""Where Swift's names come from: all files of the module, which is a target's folder, and of the workspace's modules that are imported."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import Imports, Link, Workspace, below, folder_of, outward, upwards
from airlock.core.context.anchored import lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_IMPORT = compiled(
    r"^[ \t]*(?:@[\w()]+[ \t]+)*(?:(?:public|internal|private)[ \t]+)?import[ \t]+(?:(?:class|struct|enum|func|protocol|typealias|var|let)"
    r"[ \t]+)?(\w+)",
    re.MULTILINE,
)
_TARGETS = frozenset({"Sources", "Tests"})
_PROJECT = ("Package.swift", "Podfile", "Cartfile", "project.yml", "Project.swift")
_PROJECTS = (".xcodeproj/", ".xcworkspace/", ".podspec")
_MOST = 2000  # files of one module


def _links(_syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    return ()  # an import gives no names of its own


def _files(_link: Link, _path: str, _workspace: Workspace) -> Sequence[str]:
    return ()


def _seen(path: str, workspace: Workspace) -> Sequence[str]:
    """The files of the module, those beside the file first, then those of the modules that it imports."""
    module = _module(path, workspace)
    inside = [folder for folder in upwards(folder_of(path)) if folder == module or folder.startswith(f"{module}/") or not module]
    own = list(islice((file for file in outward(inside, workspace, ".swift") if file != path), _MOST))
    imported = [file for folder in _imported(path, workspace) if folder != module for file in below(folder, workspace, ".swift")]
    return list(dict.fromkeys((*own, *imported[:_MOST])))


def _module(path: str, workspace: Workspace) -> str:
    """The folder of the target, else of the project, that a file belongs to."""
    folder = folder_of(path)
    for above in upwards(folder):
        if folder_of(above).rpartition("/")[2] in _TARGETS:
            return above
        names = workspace.names(above)
        if any(name in _PROJECT or name.endswith(_PROJECTS) for name in names):
            return above
    return folder


def _imported(path: str, workspace: Workspace) -> Iterator[str]:
    """The folders of imported modules, as packages lay them out."""
    for name in dict.fromkeys(match[1] for match in lines_with(_IMPORT, workspace.text(path) or "", "import")):
        for above in upwards(folder_of(path)):
            place = f"{above}/Sources/{name}".lstrip("/")
            if workspace.names(place):
                yield place
                break
            inner = (f"{above}/{one}Sources/{name}".lstrip("/") for one in workspace.names(above) if one.endswith("/"))
            yield from [one for one in inner if workspace.names(one)][:1]


SWIFT = Imports(
    languages=("swift",),
    links=_links,
    files=_files,
    seen=_seen,
    adding=lambda _name, path, workspace: _seen(path, workspace),
    for_all=True,
    adds=r"\b(?:class|struct|enum|actor|protocol|extension)[ \t]+(?:\w+\.)*{name}\b",
    declares=(
        r"\b(?:class|struct|enum|protocol|actor|typealias|func|macro|case)[ \t]+(?:indirect[ \t]+)?`?{name}\b"
        r"|(?m:^)(?:(?:public|open|internal|private|fileprivate|nonisolated)(?:\(\w+\))?[ \t]+)*(?:var|let)[ \t]+`?{name}\b"
    ),
    heads=("class", "struct", "enum", "protocol", "actor", "typealias", "func", "macro", "case", "var", "let", "extension"),
    anywhere=True,
)
