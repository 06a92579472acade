"""Where PHP's names come from: `use` and the own namespace, by what `composer.json` says, else by where the file itself lies; and requires.

https://www.php-fig.org/psr/psr-4/, https://getcomposer.org/doc/04-schema.md#autoload
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, joined, matching, upwards
from airlock.core.context.anchored import begun_with, lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_USE = compiled(r"use\s+(?:(?:function|const)\s+)?")
_GROUP = compiled(r"([\w\\]*)\\\s*\{(.*)\}", re.DOTALL)
_ONE = compiled(r"\s*(?:(?:function|const)\s+)?\\?([\w\\]+)(?:\s+as\s+(\w+))?\s*\Z")
_NAMESPACE = compiled(r"^[ \t]*(?:<\?php[ \t]+)?namespace[ \t]+([\w\\]+)", re.MULTILINE)
_REQUIRE = compiled(
    r"\b(?:require|include)(?:_once)?\b[ \t(]{0,8}(__DIR__|dirname\(__FILE__\))?[ \t.]{0,8}[\"']([^\"'\n$]{1,300}\.php)[\"']"
)
_ENDING = ".php"
_MANY = 200  # files of a namespace


def _links(syntax: Syntax, imports: Sequence[Node]) -> Sequence[Link]:
    used = [link for node in imports for link in _statement(syntax.text[node.start : node.end])]
    sources = [match[2] for match in begun_with(_REQUIRE, syntax.text, "require", "include")]
    required = [Link(ALL, f"./{source.lstrip('/')}", ALL, public=False) for source in sources]
    return [*used, *required]


def _statement(text: str) -> Iterator[Link]:
    begun = _USE.match(text)
    whole = text[begun.end() :].strip("; \t\r\n") if begun is not None else ""
    group = _GROUP.fullmatch(whole)
    start, listed = (f"{group[1]}\\", group[2]) if group is not None else ("", whole)
    for match in filter(None, map(_ONE.match, listed.split(","))):
        source, _, last = f"{start}{match[1]}".lstrip("\\").rpartition("\\")
        yield Link(match[2] or last, source or last, last if source else "", public=False)


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """The file of a class; for a function or constant, those that are loaded for its namespace."""
    if link.source.startswith("./"):
        places = [place for above in upwards(folder_of(path)) if (place := joined(above, link.source)) is not None]
        return [file for file in places if workspace.has(file)][:1]
    named = [f"{folder}/{link.original}{_ENDING}".lstrip("/") for folder in _folders(link.source, path, workspace)]
    found = [file for file in dict.fromkeys(named) if workspace.has(file)][:1]
    return found or list(_loaded(link.source, path, workspace))


def _beside(name: str, path: str, workspace: Workspace) -> Sequence[str]:
    """The own namespace: the file called like the class, else those that may hold functions."""
    space = _space(path, workspace)
    folders = list(dict.fromkeys((folder_of(path), *(_folders(space, path, workspace) if space else ()))))
    named = [file for folder in folders if workspace.has(file := f"{folder}/{name}{_ENDING}".lstrip("/")) and file != path]
    return named[:1] or [file for file in _loaded(space, path, workspace) if file != path]


def _space(path: str, workspace: Workspace) -> str:
    """The namespace a file says it is in; empty for none."""
    return next((match[1] for match in lines_with(_NAMESPACE, workspace.text(path) or "", "namespace")), "")


def _folders(space: str, path: str, workspace: Workspace) -> Iterator[str]:
    """The folders that a namespace's classes may lie in."""
    for start, folder in _mapped(path, workspace):
        if f"{space}\\".startswith(start):
            yield joined(folder, space[len(start) :].replace("\\", "/")) or ""
    own = _space(path, workspace)
    mine, theirs = own.split("\\") if own else [], space.split("\\")
    here = folder_of(path)
    for above in [here, *upwards(here)[1 : len(mine) + 1]]:  # the own folder is the own namespace's; above it are those around that
        if theirs[: len(mine)] == mine:
            yield f"{above}/{'/'.join(theirs[len(mine) :])}".strip("/")
        if not mine or (above and mine[-1].lower() != above.rpartition("/")[2].lower()):
            return
        mine = mine[:-1]


def _mapped(path: str, workspace: Workspace) -> Iterator[tuple[str, str]]:
    """What the manifests around a file, and of the packages they name, say of namespaces: how they begin, and the folder."""
    for folder in upwards(folder_of(path)):
        content = _manifest(folder, workspace)
        rows = list(_autoload(content, folder, "psr-4"))
        repositories = content.get("repositories")
        given = repositories.values() if isinstance(repositories, dict) else repositories if isinstance(repositories, list) else ()
        urls = [one["url"] for one in given if isinstance(one, dict) and isinstance(one.get("url"), str) and one.get("type") == "path"]
        for package in matching(urls, folder, workspace) if urls else ():
            rows += _autoload(_manifest(package, workspace), package, "psr-4")
        yield from sorted(rows, key=lambda row: -len(row[0]))


def _autoload(content: dict[str, object], folder: str, how: str) -> Iterator[tuple[str, str]]:
    for part in ("autoload", "autoload-dev"):
        table = content.get(part)
        rules = table.get(how) if isinstance(table, dict) else None
        entries = rules.items() if isinstance(rules, dict) else [("", rules)] if isinstance(rules, list) else ()
        for start, where in entries:
            for one in where if isinstance(where, list) else [where]:
                place = joined(folder, one) if isinstance(one, str) else None
                if place is not None:
                    yield str(start), place


def _loaded(space: str, path: str, workspace: Workspace) -> list[str]:
    """Files that define functions: those that manifests say are always loaded, and what lies in the namespace's folder."""
    always = [file for folder in upwards(folder_of(path)) for _, file in _autoload(_manifest(folder, workspace), folder, "files")]
    folders = [folder_of(path), *(_folders(space, path, workspace) if space else ())]
    beside = [f"{folder}/{name}".lstrip("/") for folder in folders for name in workspace.names(folder) if name.endswith(_ENDING)]
    return list(dict.fromkeys((*always, *beside)))[:_MANY]


def _manifest(folder: str, workspace: Workspace) -> dict[str, object]:
    text = workspace.text(f"{folder}/composer.json".lstrip("/"))
    try:
        content = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


PHP = Imports(
    languages=("php",),
    links=_links,
    by_nodes=True,
    files=_files,
    beside=_beside,
    declares=r"\b(?:class|interface|trait|enum|function|const)[ \t]+&?[ \t]*{name}\b|\bdefine\([ \t]*[\"']{name}\b",
    heads=("class", "interface", "trait", "enum", "function", "const", "define"),
    anywhere=True,
)
