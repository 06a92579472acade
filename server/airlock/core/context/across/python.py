"""Where Python's imports lead: packages and modules, relative and absolute, from the folders a package can lie in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, joined, upwards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_ROOTS = ("", "src", "lib", "python")


def _links(syntax: Syntax, imports: Sequence[Node]) -> Sequence[Link]:
    return [link for node in imports for link in _statement(node, syntax)]


def _statement(node: Node, syntax: Syntax) -> Iterator[Link]:
    module = node.field("module_name")
    source = _text(module, syntax)
    if any(child.type == "wildcard_import" for child in node.named_children):
        yield Link(ALL, source, ALL)
    for given in node.fields("name"):
        original, alias = _text(given.field("name") or given, syntax), _text(given.field("alias"), syntax)
        if module is not None:
            yield Link(alias or original, source, original)
        elif alias:
            yield Link(alias, original)
        else:
            yield Link(original.partition(".")[0], original, dotted="." in original)


def _text(node: Node | None, syntax: Syntax) -> str:
    return "".join(syntax.text[node.start : node.end].split()) if node is not None else ""


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """The module an import names, then the one that the name itself may be in it (`from . import module`)."""
    bare = link.source.lstrip(".")
    steps = len(link.source) - len(bare)
    inner = bare.replace(".", "/")
    if steps:
        start = joined(folder_of(path), "../" * (steps - 1))
        roots = [start] if start is not None else []
    else:
        first = bare.partition(".")[0]
        roots = [root for root, names in workspace.once(_roots, path) if first in names]
    found = [file for root in roots for file in _modules(joined(root, inner) or "", workspace)][:1]
    if link.original not in ("", ALL):
        below = [file for root in roots for file in _modules(joined(root, f"{inner}/{link.original}") or "", workspace)]
        found += below[:1]
    return found


def _modules(place: str, workspace: Workspace) -> list[str]:
    names = [f"{place}/__init__.py".lstrip("/"), *([f"{place}.py", f"{place}.pyi"] if place else [])]
    return [name for name in names if workspace.has(name)]


def _roots(path: str, workspace: Workspace) -> list[tuple[str, frozenset[str]]]:
    """Folders that absolute imports may start from, around the outermost package that the file is in and above, and what is in each."""
    folder = folder_of(path)
    while folder and workspace.has(f"{folder}/__init__.py"):
        folder = folder_of(folder)
    roots = dict.fromkeys(joined(above, root) or "" for above in upwards(folder) for root in _ROOTS)
    return [(root, frozenset(name.rstrip("/").partition(".")[0] for name in workspace.names(root))) for root in roots]


PYTHON = Imports(languages=("python",), links=_links, files=_files, by_nodes=True)
