"""Looking into other files on behalf of an engine. What that takes is loaded when the first question is asked; most runs ask none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from airlock.core import globs
from airlock.core.policy import Protected
from airlock.engine.workspace.places import file_of

if TYPE_CHECKING:
    from airlock.core.context import Around
    from airlock.engine.workspace.index import Index
    from airlock.engine.workspace.schemas import Schemas
    from airlock.engine.workspace.surroundings import Surroundings


class Lookout:
    """See the module. `kept` is the folder in which indexes are kept, None to keep nothing; what is `protected` is not looked at."""

    def __init__(self, root: str, key: bytes, protected: Protected, kept: Path | None) -> None:
        self._root = root
        self._key = key
        self._kept = kept
        self._decorators = protected.decorators
        self._is_protected = globs.matcher(protected.paths)
        self._loaded: Surroundings | None = None
        self._schemas: Schemas | None = None

    def around(self, uri: str, *, elsewhere: bool) -> Around | None:
        """What lies around a document; with `elsewhere` also for one that is not in the workspace folder."""
        return self._surroundings().around(file_of(uri), elsewhere=elsewhere)

    @property
    def index(self) -> Index | None:
        """Which file of the workspace folder defines what; None without a folder."""
        return self._surroundings().index

    def columns_of(self, table: str) -> Sequence[tuple[str, ...]]:
        """What other files say of a table's columns; nothing without a folder."""
        if self._schemas is None and self._root:
            from airlock.engine.workspace.schemas import Schemas

            self._schemas = Schemas(self._root, self._may_look)
        return self._schemas.columns_of(table) if self._schemas is not None else ()

    def close(self) -> None:
        """Keeps what was learned."""
        if self._loaded is not None:
            self._loaded.close()

    def _surroundings(self) -> Surroundings:
        if self._loaded is None:
            from airlock.engine.workspace.surroundings import Surroundings

            self._loaded = Surroundings(self._root, self._key, self._kept, self._may_look)
        return self._loaded

    def _may_look(self, path: str, text: str) -> bool:
        """Whether signatures of a file may be shown: not of one that is protected, nor of one that may hold something that is."""
        return not self._is_protected(path) and not any(name.lstrip("@") in text for name in self._decorators)
