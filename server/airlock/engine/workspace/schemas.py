"""What the SQL, the migrations and the models of a workspace say of its tables: names and columns, nothing else of the files is kept.

`INSERT INTO customers VALUES (…)` says nothing of its columns; `schema.sql`, `schema.rb`, `schema.prisma` and `models.py` do. They are
looked for when a text first asks, and again after a while; a file that did not change is not read again. Safe to use from several threads.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePosixPath

from airlock.core.detect import tables
from airlock.core.detect.tables import Definition
from airlock.engine.workspace import reading
from airlock.engine.workspace.reading import Allowed
from airlock.engine.workspace.tree import Tree

_ENDINGS = frozenset((".sql", ".ddl", ".psql", ".pgsql", ".mysql", ".sqlite", ".tsql", ".hql", ".cql"))
_PLACES = ("migration", "migrate", "schema", "ddl", "models", "entit", "changelog", "alembic", "tables")
"""What stands in the names of files and folders that make tables in another language."""
_OTHERS = frozenset(
    (".py", ".js", ".ts", ".rb", ".php", ".go", ".java", ".kt", ".cs", ".ex", ".exs", ".xml", ".erb", ".txt", ".prql", ".prisma", ".rs")
)
_MAX_WALKED = 50_000
_MAX_FILES = 1000
_MAX_READ = 20_000_000
"""Characters of all files together."""
_MAX_FORMS = 20
"""How many forms of one table are kept: migrations add to it one by one."""
_FRESH_S = 30.0


class Schemas:
    """See the module. `allowed` says what may be looked at."""

    def __init__(self, root: str, allowed: Allowed) -> None:
        self._root = root
        self._allowed = allowed
        self._lock = threading.Lock()
        self._files: dict[str, tuple[tuple[int, int], tuple[Definition, ...]]] = {}
        self._tables: dict[str, list[tuple[str, ...]]] = {}
        self._until = 0.0

    def columns_of(self, table: str) -> Sequence[tuple[str, ...]]:
        """The forms that a table has, the last one first; its name without a schema, in small letters."""
        with self._lock:
            if time.monotonic() >= self._until:
                self._renew()
                self._until = time.monotonic() + _FRESH_S
            known = self._tables.get(table) or next((self._tables[end] for end in _ends(table) if end in self._tables), ())
            return tuple(reversed(known))

    def _renew(self) -> None:
        tree = Tree(self._root)
        paths = sorted(islice(filter(_may_define, islice(tree.files(), _MAX_WALKED)), _MAX_FILES))
        known, self._files = self._files, {}
        left = _MAX_READ
        for path in paths:
            now = reading.stamp(tree.full(path))
            if now is None or now[1] > left:
                continue
            left -= now[1]
            before = known.get(path)
            self._files[path] = before if before is not None and before[0] == now else (now, self._defined(path, tree))
        self._tables = {}
        every = [one for _, definitions in self._files.values() for one in definitions]
        for one in sorted(every, key=lambda one: one.adds):  # what a table begins with may stand in a file that comes later by its name
            self._learn(one)

    def _defined(self, path: str, tree: Tree) -> tuple[Definition, ...]:
        source = reading.read(tree.full(path))
        if source is None or not self._allowed(path, source.text):
            return ()
        said = tables.defined(source.text) if b"table" in source.data.lower() else ()
        return (*said, *tables.defined_in_code(source.text))

    def _learn(self, one: Definition) -> None:
        forms = self._tables.setdefault(one.table, [])
        columns = one.columns if not one.adds else (*forms[-1], *one.columns) if forms else ()
        if columns and columns not in forms and len(forms) < _MAX_FORMS:
            forms.append(columns)


def _ends(table: str) -> Iterator[str]:
    """The ends of a table's name that begin with an underscore, the longest first: all that a model says of it."""
    at = table.find("_")
    while at >= 0:
        yield table[at:]
        at = table.find("_", at + 1)


def _may_define(path: str) -> bool:
    """Whether a file of this name may make tables."""
    ending = PurePosixPath(path).suffix.lower()
    return ending in _ENDINGS or (ending in _OTHERS and any(place in path.lower() for place in _PLACES))
