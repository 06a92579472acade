"""A workspace as the core asks for it: new for each question, so that nothing in it is stale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from airlock.engine.workspace.index import Index
from airlock.engine.workspace.kept import Kept
from airlock.engine.workspace.reading import Allowed
from airlock.engine.workspace.tree import Tree

T = TypeVar("T")
_MAX_READ = 30_000_000
"""Bytes read for one question."""


class View:
    """See the module and `core.context.Workspace`. `kept` is what was read for earlier questions."""

    def __init__(self, root: str, allowed: Allowed, index: Index, kept: Kept | None = None) -> None:
        self._kept = kept or Kept()
        self._tree = Tree(root, self._kept)
        self._allowed = allowed
        self._index = index
        self._texts: dict[str, str | None] = {}
        self._left = _MAX_READ
        self._defining: dict[str, list[str]] = {}
        self._made: dict[tuple[Callable[..., object], str], object] = {}

    def text(self, path: str) -> str | None:
        """See Workspace."""
        if path not in self._texts:
            self._texts[path] = self._read(path) if self._left > 0 and self.has(path) else None
        return self._texts[path]

    def has(self, path: str) -> bool:
        """See Workspace."""
        return self._tree.has(path)

    def names(self, folder: str) -> Sequence[str]:
        """See Workspace."""
        return self._tree.names(folder)

    def defining(self, name: str) -> Sequence[str]:
        """See Workspace."""
        if name not in self._defining:
            self._defining[name] = [path for path in self._index.defining(name) if self.has(path)]
        return self._defining[name]

    def knows(self) -> bool:
        """See Workspace."""
        return self._index.complete

    def once(self, make: Callable[[str, View], T], path: str) -> T:
        """See Workspace."""
        key = (make, path)
        if key not in self._made:
            self._made[key] = make(path, self)
        return cast("T", self._made[key])

    def _read(self, path: str) -> str | None:
        source = self._kept.source(self._tree.full(path))
        if source is None:
            return None
        self._left -= len(source.data)
        self._index.compare(path, source)
        return source.text if self._allowed(path, source.text) else None
