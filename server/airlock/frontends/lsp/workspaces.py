"""The workspace folders and the engine of each.

An engine is opened when a folder first needs it, and again when the folder's policy file, its settings or the workspace's trust change. A
document belongs to the nearest folder around it; one that lies in none (an untitled file, the chat box) belongs to the first. Nothing here
knows of documents' texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.uris import from_fs_path, to_fs_path

from airlock.core import globs
from airlock.engine import BASELINE_NAMES, Engine, vaults
from airlock.settings import Settings

POLICY_NAMES = ("airlock.toml", *BASELINE_NAMES)
"""The files in a folder that say what is fine."""
_MAX_REMEMBERED = 1000
Value = TypeVar("Value")


class Folder:
    """One workspace folder with its engine; `root` is empty for the place of documents outside any folder."""

    def __init__(self, uri: str, settings: Settings, keys: vaults.Keys, *, trusted: bool) -> None:
        self.uri = uri
        self._keys = keys
        self.root = (to_fs_path(uri) or "") if uri else ""
        self.path = _path(uri)
        self._settings = settings
        self._trusted = trusted
        self._engine: Engine | None = None
        self._matches: Callable[[str], bool] | None = None
        self._excluded: dict[str, bool] = {}
        self._told: set[str] = set()

    @property
    def settings(self) -> Settings:
        """The settings in force here."""
        return self._settings

    @property
    def engine(self) -> Engine:
        """The engine, opened on first use."""
        if self._engine is None:
            self._engine = Engine.open(self._settings, root=self.root, trusted=self._trusted, keys=self._keys)
        return self._engine

    def configure(self, settings: Settings, *, trusted: bool) -> bool:
        """Puts other settings in force; whether that changed anything."""
        if (settings, trusted) == (self._settings, self._trusted):
            return False
        self._settings, self._trusted, self._matches = settings, trusted, None
        self._excluded.clear()
        self.reload()
        return True

    def reload(self) -> None:
        """Lets go of the engine; the next use opens a new one. Work under way goes on with the old one."""
        if self._engine is not None:
            self._engine.close()
        self._engine = None

    def new_warnings(self) -> tuple[str, ...]:
        """What the engine warns of and was not asked for before."""
        new = tuple(warning for warning in self.engine.warnings() if warning not in self._told)
        self._told.update(new)
        return new

    def excludes(self, uri: str) -> bool:
        """Whether the user's patterns keep this document's findings out of the editor."""
        known = self._excluded.get(uri)
        if known is None:
            if self._matches is None:
                self._matches = globs.matcher(self._settings.exclude)
            path = _path(uri)
            inside = self.path and path.startswith(f"{self.path}/")
            known = self._matches(path[len(self.path) + 1 :] if inside else path.lstrip("/"))
            _remember(self._excluded, uri, known)
        return known

    def language_of(self, uri: str, text: str) -> str:
        """The language of a text the editor has no name for."""
        return self.engine.language_of(_path(uri).rpartition("/")[2], text[:300])


class Workspaces:
    """All folders, in the editor's order. There is always at least one."""

    def __init__(self, uris: Sequence[str], settings: Settings, keys: vaults.Keys | None = None, *, trusted: bool) -> None:
        self._base = settings
        self.keys = keys or vaults.keys()
        self.trusted = trusted
        self._folders = [Folder(uri, settings, self.keys, trusted=trusted) for uri in uris or ("",)]
        self._homes: dict[str, Folder] = {}

    def __iter__(self) -> Iterator[Folder]:
        return iter(tuple(self._folders))

    @property
    def first(self) -> Folder:
        """The folder of everything that lies in none."""
        return self._folders[0]

    def of(self, uri: str) -> Folder:
        """The nearest folder around a document."""
        home = self._homes.get(uri)
        if home is None:
            path = _path(uri)
            around = [f for f in self._folders if f.path and (path == f.path or path.startswith(f"{f.path}/"))]
            home = max(around, key=lambda f: len(f.path), default=self.first)
            _remember(self._homes, uri, home)
        return home

    def change(self, added: Sequence[str], removed: Sequence[str]) -> None:
        """Folders came and went."""
        self._homes.clear()
        for folder in [f for f in self._folders if f.uri in removed]:
            folder.reload()
            self._folders.remove(folder)
        known = {f.uri for f in self._folders}
        self._folders += [Folder(uri, self._base, self.keys, trusted=self.trusted) for uri in added if uri not in known]
        if len(self._folders) > 1 and not self._folders[0].uri:
            self._folders.pop(0).reload()
        if not self._folders:
            self._folders = [Folder("", self._base, self.keys, trusted=self.trusted)]

    def configure(self, settings: Settings | None, *, trusted: bool) -> list[Folder]:
        """Puts other settings (None: the same) and trust in force everywhere; the folders for which that changed anything."""
        self._base, self.trusted = settings or self._base, trusted
        return [f for f in self._folders if f.configure(settings or f.settings, trusted=trusted)]

    def with_policy_file(self, uri: str) -> Folder | None:
        """The folder whose policy file or baseline this is."""
        folder, _, name = _path(uri).rpartition("/")
        return next((f for f in self._folders if f.path == folder), None) if folder and name in POLICY_NAMES else None

    def close(self) -> None:
        """Lets go of all engines."""
        for folder in self._folders:
            folder.reload()


def folder_uris(params: types.InitializeParams) -> list[str]:
    """The folders an editor opens with, in today's and in older editors' ways of saying it."""
    if params.workspace_folders:
        return [f.uri for f in params.workspace_folders]
    if params.root_uri:
        return [params.root_uri]
    old = from_fs_path(params.root_path) if params.root_path else None
    return [old] if old else []


def _remember(known: dict[str, Value], uri: str, value: Value) -> None:
    """Keeps an answer that is asked for at every key press, for as many documents as somebody may have open."""
    if len(known) >= _MAX_REMEMBERED:
        known.clear()
    known[uri] = value


def _path(uri: str) -> str:
    try:
        return unquote(urlsplit(uri).path).rstrip("/")
    except ValueError:
        return ""
