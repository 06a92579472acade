"""Which file of a workspace defines which names: built in small steps, brought up to date file by file, kept between runs.

It only narrows down where to look: whoever uses it reads the file again, so that a stale entry gives nothing wrong. Safe to use from
several threads.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from airlock.core import context, syntax
from airlock.engine.workspace import reading, store
from airlock.engine.workspace.reading import Allowed, Source
from airlock.engine.workspace.store import Entry
from airlock.engine.workspace.tree import Tree

_MAX_FILES = 50_000
_LISTED = 200  # files listed in one step
_MAX_NAMES = 2_000_000
"""Of all files together; what is beyond is not indexed."""


class Progress(NamedTuple):
    """How far a walk has come."""

    done: int
    total: int


class Index:
    """See the module. `file` is where it is kept, None to keep nothing; `key` makes the hashes useless to guess contents with."""

    def __init__(self, root: str, allowed: Allowed, file: Path | None, key: bytes) -> None:
        self._root = root
        self._allowed = allowed
        self._file = file
        self._key = key[:64]
        self._lock = threading.Lock()
        self._entries: dict[str, Entry] | None = None
        self._by_name: dict[str, set[str]] = {}
        self._names = 0
        self._complete = False
        self._walked = False
        self._changed = False

    def defining(self, name: str) -> tuple[str, ...]:
        """The files that define a name; none as long as not all files are known."""
        with self._lock:
            self._load()
            return tuple(sorted(self._by_name.get(name, ()))) if self._complete else ()

    @property
    def complete(self) -> bool:
        """Whether all files were looked at since this index was made; what was kept of an earlier run may lack some."""
        return self._walked

    def steps(self) -> Iterator[Progress]:
        """Brings everything up to date; each step takes as long as one file. Files that did not change are not read."""
        tree = Tree(self._root)
        paths: list[str] = []
        for path in islice(filter(_is_source, tree.files()), _MAX_FILES):
            paths.append(path)
            if len(paths) % _LISTED == 0:
                yield Progress(0, len(paths))
        for done, path in enumerate(paths, 1):
            if self._refresh(path, tree):
                yield Progress(done, len(paths))
        with self._lock:
            entries = self._load()
            for path in entries.keys() - set(paths):
                self._forget(path)
            self._changed |= not self._complete
            self._complete = self._walked = len(paths) < _MAX_FILES  # else nobody knows what the others define
        self.save()
        yield Progress(len(paths), len(paths))

    def refresh(self, path: str) -> None:
        """Brings one file up to date, or all that were in a folder that is gone."""
        tree = Tree(self._root)
        if _is_source(path) and tree.has(path):
            self._refresh(path, tree)
            return
        with self._lock:
            for known in [known for known in self._load() if known == path or known.startswith(f"{path}/")]:
                if not tree.has(known):
                    self._forget(known)

    def compare(self, path: str, source: Source) -> None:
        """Takes note of a file that somebody has read, should it not be what is known of it."""
        with self._lock:
            known = self._load().get(path) if self._complete else None
        if known is not None and known.stamp != source.stamp and known.digest != self._digest(source.data):
            self._take(path, source)

    def save(self) -> None:
        """Keeps what is known for the next run, where anything is new."""
        with self._lock:
            if self._file is None or not self._changed or not self._complete or self._entries is None:
                return
            self._changed = False
            entries: Mapping[str, Entry] = dict(self._entries)
        store.write(self._file, entries)

    def _refresh(self, path: str, tree: Tree) -> bool:
        """Looks at one file; whether it had to be read."""
        file = tree.full(path)
        with self._lock:
            known = self._load().get(path)
        now = reading.stamp(file)
        if known is not None and known.stamp == now:
            return False
        source = reading.read(file) if now is not None else None
        if source is None:
            with self._lock:
                self._forget(path)
        elif known is not None and known.digest == self._digest(source.data):
            with self._lock:
                self._put(path, Entry(source.stamp, known.digest, known.names))
        else:
            self._take(path, source)
        return True

    def _take(self, path: str, source: Source) -> None:
        patience = syntax.Patience(syntax.never, time.thread_time)
        names = context.defined_in(source.text, syntax.language_of(path), patience) if self._allowed(path, source.text) else ()
        with self._lock:
            self._put(path, Entry(source.stamp, self._digest(source.data), names))

    def _put(self, path: str, entry: Entry) -> None:
        self._forget(path)
        if self._names + len(entry.names) <= _MAX_NAMES:
            self._load()[path] = entry
            self._add(path, entry)
            self._changed = True

    def _add(self, path: str, entry: Entry) -> None:
        self._names += len(entry.names)
        for name in entry.names:
            self._by_name.setdefault(name, set()).add(path)

    def _forget(self, path: str) -> None:
        entry = self._load().pop(path, None)
        for name in entry.names if entry is not None else ():
            files = self._by_name[name]
            files.discard(path)
            if not files:
                del self._by_name[name]
        if entry is not None:
            self._names -= len(entry.names)
            self._changed = True

    def _load(self) -> dict[str, Entry]:
        """What is known, read from where it was kept when first asked for."""
        if self._entries is None:
            kept = store.read(self._file) if self._file is not None else None
            self._entries = kept or {}
            self._complete = kept is not None
            for path, entry in self._entries.items():
                self._add(path, entry)
        return self._entries

    def _digest(self, data: bytes) -> str:
        return hashlib.blake2b(data, digest_size=12, key=self._key).hexdigest()


def _is_source(path: str) -> bool:
    return context.shares_names(syntax.language_of(path))
