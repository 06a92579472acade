"""Where documents stand: the workspace folder's tree and index, and, for a file that lies elsewhere, the project around it."""

from __future__ import annotations

import os
from pathlib import Path

from airlock.core.context import Around, Shelf
from airlock.engine import state
from airlock.engine.workspace.index import Index
from airlock.engine.workspace.kept import Kept
from airlock.engine.workspace.places import relative
from airlock.engine.workspace.reading import Allowed
from airlock.engine.workspace.view import View

_FOLDER = "index"
_REPOSITORY = (".git", "airlock.toml")
_PROJECT = (
    "pyproject.toml", "setup.py", "setup.cfg", "package.json", "go.mod", "pom.xml", "build.gradle", "build.gradle.kts", "build.sbt",
    "Cargo.toml", "composer.json", "Gemfile", "Package.swift", "CMakeLists.txt", "Makefile",
)  # fmt: skip
_ABOVE = 12  # folders


class Surroundings:
    """See the module. `kept` is the folder that indexes are kept in, None to keep nothing; `allowed` says what may be looked at."""

    def __init__(self, root: str, key: bytes, kept: Path | None, allowed: Allowed) -> None:
        self._root = root
        self._key = key
        self._kept = kept
        self._allowed = allowed
        self._indexes: dict[str, Index] = {}
        self._shelf = Shelf()
        self._read = Kept()

    @property
    def index(self) -> Index | None:
        """The workspace folder's index; None without a folder."""
        return self._index(self._root) if self._root else None

    def around(self, file: str, *, elsewhere: bool = False) -> Around | None:
        """Where a file stands; None for what is no file of the workspace folder, unless `elsewhere` is to be looked at as well."""
        root, path = self._root, relative(file, self._root)
        if not path and elsewhere and file:
            root = project_of(file)
            path = relative(file, root)
        return Around(View(root, self._allowed, self._index(root), self._read), path, self._shelf) if path else None

    def close(self) -> None:
        """Keeps what was learned."""
        for index in self._indexes.values():
            index.save()

    def _index(self, root: str) -> Index:
        known = self._indexes.get(root)
        if known is None:
            file = self._kept / _FOLDER / f"{state.session_name(root)}.json" if self._kept is not None else None
            known = self._indexes[root] = Index(root, self._allowed, file, self._key)
        return known


def project_of(file: str) -> str:
    """The repository that a file lies in, else the outermost folder above it that looks like a project, else its folder."""
    folders = [str(folder) for folder in Path(os.path.abspath(file)).parents][:_ABOVE]  # noqa: PTH100  as the user sees it
    repository = next((folder for folder in folders if _holds(folder, _REPOSITORY)), None)
    projects = [folder for folder in folders if _holds(folder, _PROJECT)]
    return repository or (projects[-1] if projects else folders[0])


def _holds(folder: str, names: tuple[str, ...]) -> bool:
    return any(os.path.lexists(os.path.join(folder, name)) for name in names)  # noqa: PTH118  a Path for each of many is slow
