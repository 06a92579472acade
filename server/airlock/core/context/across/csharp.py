"""Where C#'s names come from: files of the same namespace, of those around it and of those that `using` names, wherever they lie."""

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, Imports, Link, Workspace, folder_of, outward, upwards
from airlock.core.context.anchored import lines_with
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

_USING = compiled(
    r"^[ \t]*(?:global[ \t]+)?using[ \t]+(static[ \t]+)?(?:(\w+)[ \t]*=[ \t]*)?(?:global::)?([\w.]+)"
    r"[ \t]{0,8}(?:<[^;\n]{0,200}>)?[ \t]{0,8};",
    re.MULTILINE,
)
_NAMESPACE = compiled(r"^[ \t]*namespace[ \t]+([\w.]+)", re.MULTILINE)
_MOST = 2000  # files around one
_HOMES = 2  # files whose namespaces are kept


def _links(syntax: Syntax, _imports: Sequence[Node]) -> Sequence[Link]:
    found = []
    for static, alias, dotted in _used(syntax.text):
        source, _, last = dotted.rpartition(".")
        if static:
            found.append(Link(ALL, dotted, ALL, public=False))
        elif alias:
            found.append(Link(alias, source or dotted, last, public=False))
    return found


def _used(text: str) -> Iterator[tuple[str, ...]]:
    return (match.groups("") for match in lines_with(_USING, text, "using"))


def _spaces(text: str) -> list[str]:
    return [match[1] for match in lines_with(_NAMESPACE, text, "namespace")] or [""]


def _files(link: Link, path: str, workspace: Workspace) -> Sequence[str]:
    """Of a type: the files called like it, in its namespace."""
    source, _, last = link.source.rpartition(".") if link.original == ALL else (link.source, "", link.original)
    named = [file for file in _seen(path, workspace) if file.rpartition("/")[2].partition(".")[0] == last]
    return [file for file in named if source in _spaces(workspace.text(file) or "")]


def _seen(path: str, workspace: Workspace) -> Sequence[str]:
    every = outward(upwards(folder_of(path)), workspace, ".cs")
    return list(islice((file for file in every if file != path), _MOST))


def _rank(text: str, home: str) -> int:
    """The own namespace, those around it from the inside out, then those that are used."""
    spaces, used = _visible_in(home)
    given = _spaces(text)
    best = min((spaces.index(name) for name in given if name in spaces), default=None)
    return best + 1 if best is not None else len(spaces) + 1 if not used.isdisjoint(given) else 0


@functools.lru_cache(_HOMES)
def _visible_in(home: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The namespaces that a file is in, the inner ones first, and those that it uses: asked for each file that it may see."""
    spaces = [whole for name in _spaces(home) for whole in (name.rsplit(".", count)[0] for count in range(name.count(".") + 1))]
    used = frozenset(dotted for static, alias, dotted in _used(home) if not static and not alias)
    return tuple(dict.fromkeys([*spaces, ""])), used


CSHARP = Imports(
    languages=("csharp",),
    links=_links,
    files=_files,
    seen=_seen,
    rank=_rank,
    adding=lambda _name, path, workspace: _seen(path, workspace),
    for_all=True,
    adds=r"\bpartial[ \t]+(?:class|struct|interface|record(?:[ \t]+(?:class|struct))?)[ \t]+{name}\b",
    declares=r"\b(?:class|struct|interface|enum|record|delegate\b[^;=\n]{0,100})[ \t]+{name}\b",
    heads=("class", "struct", "interface", "enum", "record", "delegate", "partial"),
    anywhere=True,
    shared=True,
)
