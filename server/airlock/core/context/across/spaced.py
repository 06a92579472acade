"""Which of the files that define a name a file can mean by it, where each file says the package it is in.

A package may lie in folders that no rule of a build tool is known for. What the files themselves say is certain, wherever they lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import ALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.across.opened import Opened
    from airlock.core.context.across.workspace import Workspace


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
