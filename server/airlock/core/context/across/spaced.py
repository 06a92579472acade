"""Which of the files that define a name a file can mean by it: by the package that each says it is in, or by what they are called.

A package may lie in folders that no rule of a build tool is known for. What the files themselves say is certain, wherever they lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL, stem_of
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.across.opened import Opened
    from airlock.core.context.across.workspace import Link, Workspace

_WORD = compiled(r"[^\W\d]\w*")
_DECLARING = (".h", ".hh", ".hpp", ".hxx", ".pyi")
"""Endings of files that declare what another of the same name defines."""


def meant(name: str, paths: Sequence[str], home: Opened, workspace: Workspace, *, imported: bool) -> str | None:
    """Of the files that define a name in a package that the file imports it from, or is in itself, the nearest."""
    spaces_of = home.imports.spaces
    if spaces_of is None or not paths:
        return None
    said = {path: spaces_of(workspace.text(path) or "")[-1:] for path in paths}
    for space in _spaces(name, home, imported=imported):
        found = [path for path in paths if space in said[path]]
        if found:
            return max(found, key=lambda path: _shared(path, home.path))
    return None


def _spaces(name: str, home: Opened, *, imported: bool) -> Iterator[str]:
    """The packages that a name may come from, in the order in which they hide each other."""
    if imported:
        yield from (link.source for link in home.links if link.name == name)
        return
    yield from reversed(home.imports.spaces(home.syntax.text) if home.imports.spaces is not None else ())
    yield from (link.source for link in home.links if link.name == ALL)


def _shared(path: str, other: str) -> int:
    """How many folders two paths begin with alike."""
    pairs = zip(path.split("/"), other.split("/"), strict=False)
    return next((count for count, (one, two) in enumerate(pairs) if one != two), 0)


def fits(path: str, links: Sequence[Link]) -> bool:
    """Whether the words of an import name the file or its folder."""
    place = {stem_of(path).lower(), path.rpartition("/")[0].rpartition("/")[2].lower()} - {""}
    return any(not place.isdisjoint(word.lower() for word in _WORD.findall(link.source)) for link in links)


def one_of(paths: Sequence[str]) -> str | None:
    """The only file; of one that declares and one that defines, the former."""
    declaring = [path for path in paths if path.endswith(_DECLARING)]
    same = len({path.rpartition("/")[2].partition(".")[0] for path in paths}) == 1
    if len(paths) == 1:
        return paths[0]
    return declaring[0] if len(declaring) == 1 and same else None
