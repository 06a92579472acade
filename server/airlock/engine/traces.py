"""What the files of a stack trace are called in a workspace: those of it by their path from its folder, all others not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from urllib.parse import unquote

from airlock.core import globs
from airlock.core.trace import Frame, is_library
from airlock.engine.workspace.places import relative
from airlock.engine.workspace.tree import Tree

_FILES = 20_000  # looked through for the end of a path
_SCHEME = re.compile(r"(?:file|webpack(?:-internal)?|vite|https?):(?:///?)?(?:[\w.-]+:\d+/)?(?=.)")


class Places:
    """Answers for one question. Without a trusted `root` nothing is looked up; what is `protected` is not named."""

    def __init__(self, root: str, *, trusted: bool, document: str, shown: str, protected: tuple[str, ...]) -> None:
        self._root = root
        self._tree = Tree(root) if root and trusted else None
        self._document = document
        self._shown = shown
        self._is_protected = globs.matcher(protected)
        self._known: dict[tuple[str, str], str] = {}
        self._by_name: dict[str, list[str]] | None = None

    def __call__(self, frame: Frame) -> str:
        """The name of a frame's file, empty for one that is not to be named."""
        key = (frame.file, frame.name if "/" not in frame.file else "")
        if key not in self._known:
            found = self._found(frame)
            self._known[key] = "" if found and self._is_protected(found) else found
        return self._known[key]

    def _found(self, frame: Frame) -> str:
        path = _plain(frame.file)
        if not path or is_library(path):
            return ""
        if path == _plain(self._document):
            return self._shown
        is_absolute = path.startswith("/") or path[1:2] == ":"
        inside = relative(path, self._root) if is_absolute else path.removeprefix("./")
        if self._tree is None:
            return inside if is_absolute else ""
        if inside and self._tree.has(inside):
            return inside
        return self._ending(_packaged(path, frame.name))

    def _ending(self, parts: Sequence[str]) -> str:
        """The only file whose path ends like this one: in all of it, else in its name and the folders before that agree."""
        best: list[str] = []
        most = 0
        for path in self._named(parts[-1]):
            same = _common_end(parts, path.split("/"))
            if same > most:
                best, most = [], same
            best += [path] if same == most else []
        return best[0] if len(best) == 1 and (most > 1 or len(parts) == 1) else ""

    def _named(self, name: str) -> Sequence[str]:
        if self._by_name is None:
            self._by_name = {}
            for path in islice(self._tree.files(), _FILES) if self._tree is not None else ():
                self._by_name.setdefault(path.rpartition("/")[2], []).append(path)
        return self._by_name.get(name, ())


def _plain(path: str) -> str:
    """A path without what editors and bundlers put around it, with forward slashes."""
    bare = _SCHEME.sub("", path)
    bare = unquote(f"/{bare}" if path.startswith("file:///") and bare[1:2] != ":" else bare) if bare != path else path
    return bare.partition("?")[0].replace("\\", "/")


def _packaged(path: str, name: str) -> list[str]:
    """The parts of a path; where it is only a file's name, after those of the package that the function's name begins with."""
    if "/" in path:
        return [part for part in path.split("/") if part not in ("", ".", "..")]
    return [*takewhile(lambda part: part[:1].islower(), name.split(".")[:-2]), path]


def _common_end(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(one), reversed(other), strict=False)))
