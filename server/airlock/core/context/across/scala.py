"""Where Scala's imports lead: packages as in Java, but one file holds many of their types, and a path may start in a package around."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.across.jvm import beside, files, folders_of, package_of, packages_in
from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, are_inside
from airlock.core.context.anchored import lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_IMPORT = compiled(
    r"^[ \t]*(?:import|export)[ \t]+([\w.`]+?)\.(?:\{([^{}]*)\}|(\w+|`\w+`|\*)(?![\w.`])(?:[ \t]+as[ \t]+(\w+))?)", re.MULTILINE
)
_EVERY = frozenset({"_", ALL, "given"})
_RENAMED = compiled(r"`?(\w+|\*)`?(?:\s*(?:=>|\bas\b)\s*`?(\w+)`?)?")
_HEADS = ("class", "trait", "object", "enum", "def", "val", "var", "type", "given", "case")
_ENDING = ".scala"
_MANY = 400  # files of a package and those around it


def _links(syntax: Syntax, imports: Sequence[Node]) -> Sequence[Link]:
    texts = [syntax.text[node.start : node.end] for node in imports] if are_inside(imports, syntax) else [syntax.text]
    return [link for text in texts for match in lines_with(_IMPORT, text, "import", "export") for link in _given(match)]


def _given(match: re.Match[str]) -> Iterator[Link]:
    source = match[1].replace("`", "").removeprefix("_root_.")
    listed = [one.strip() for one in match[2].split(",")] if match[2] is not None else [f"{match[3]} as {match[4] or match[3]}"]
    for one in filter(None, map(_RENAMED.match, listed)):
        if one[1] in _EVERY:
            yield Link(ALL, source, ALL, public=False)
        elif one[2] != "_":
            yield Link(one[2] or one[1], source, one[1], public=False)


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """As an absolute path, else from the packages around the file on."""
    around = workspace.once(package_of, path).split(".")
    for count in range(len(around) + 1):
        start = ".".join(around[: len(around) - count + 1]) if count else ""
        source = f"{start}.{link.source}" if start else link.source
        found = files(Link(link.name, source, link.original), path, workspace, ending=_ENDING)
        if found:
            return found
    return ()


def _beside(name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """The own package, then those around it in which the file says it is."""
    around = workspace.once(_around, path)
    named = [file for folder in around if workspace.has(file := f"{folder}/{name}{_ENDING}".lstrip("/"))]
    return list(dict.fromkeys((*beside(name, path, workspace, ending=_ENDING), *named, *workspace.once(_listed, path))))[:_MANY]


def _around(path: str, workspace: Workspace) -> list[str]:
    """The folders of the packages around a file's own."""
    spaces = reversed(packages_in(workspace.text(path) or "")[:-1])
    return [folder for space in spaces for folder in folders_of(space, path, workspace)]


def _listed(path: str, workspace: Workspace) -> list[str]:
    """The files in these."""
    around = workspace.once(_around, path)
    return [f"{folder}/{one}".lstrip("/") for folder in around for one in workspace.names(folder) if one.endswith(_ENDING)]


SCALA = Imports(
    languages=("scala",),
    links=_links,
    files=_files,
    beside=_beside,
    spaces=packages_in,
    declares=rf"\b(?:{'|'.join(_HEADS)})[ \t]+`?{{name}}\b",
    heads=_HEADS,
    guesses=10,
)
