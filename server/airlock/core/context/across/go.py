"""Where Go's imports lead: a package is a folder, a module's path is in its `go.mod`, and what is in one's own package needs no import."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, upwards
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.syntax import Node, Syntax

_MODULE = compiled(r"^module[ \t]+\"?([^\s\"]+)", re.MULTILINE)
_VERSION = compiled(r"v\d+")


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    return [_link(node, syntax) for node in syntax.find(frozenset({"import_spec"}))]


def _link(node: Node, syntax: Syntax) -> Link:
    alias, path = node.field("name"), node.field("path")
    source = syntax.text[path.start + 1 : path.end - 1] if path is not None else ""
    parts = [part for part in source.split("/") if not _VERSION.fullmatch(part)]
    name = syntax.text[alias.start : alias.end] if alias is not None else parts[-1] if parts else ""
    return Link(ALL, source, ALL, public=False) if name == "." else Link(name, source, public=False)


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    for folder in upwards(folder_of(path)):
        named = _MODULE.search(workspace.text(f"{folder}/go.mod".lstrip("/")) or "")
        if named is not None and (link.source == named[1] or link.source.startswith(f"{named[1]}/")):
            return _package(f"{folder}/{link.source[len(named[1]) + 1 :]}".strip("/"), workspace, tests=False)
    return ()


def _beside(_name: str, path: str, workspace: Workspace) -> Sequence[str]:
    return [file for file in _package(folder_of(path), workspace, tests=path.endswith("_test.go")) if file != path]


def _package(folder: str, workspace: Workspace, *, tests: bool) -> list[str]:
    names = [name for name in workspace.names(folder) if name.endswith(".go") and (tests or not name.endswith("_test.go"))]
    return [f"{folder}/{name}".lstrip("/") for name in names]


GO = Imports(
    languages=("go",),
    links=_links,
    files=_files,
    beside=_beside,
    adding=_beside,
    adds=r"(?m)^func[ \t]*\([ \t]*(?:\w+[ \t]+)?\*?[ \t]*{name}\b|^type[ \t]+{name}\b",
    declares=r"(?m)^(?:func|type|var|const)\b[^\n]*\b{name}\b|^[ \t]+{name}\b",
)
