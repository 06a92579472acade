"""Small workspaces in memory, and what an excerpt shows of their files."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

from airlock.core import syntax
from airlock.core.context import Around, Shelf, Wish, defined_in, excerpt
from airlock.core.model import Document, Excerpt, Part, PartKind, Span
from airlock.core.syntax import never

T = TypeVar("T")
_HEADING = re.compile(r"^=== (shown: )?(.*)\n", re.MULTILINE)


def read_case(case: str) -> tuple[dict[str, str], dict[str, str]]:
    """The files of a case, each after a line `=== PATH`, and what is shown of them, each after a line `=== shown: PATH`."""
    _, *rest = _HEADING.split(case)
    rows = list(zip(rest[::3], rest[1::3], rest[2::3], strict=True))
    return {path: text for shown, path, text in rows if not shown}, {path: " ".join(text.split()) for shown, path, text in rows if shown}


class Files:
    """A workspace of texts by path. With `indexed`, it knows which file defines what."""

    def __init__(self, texts: Mapping[str, str], *, indexed: bool = False) -> None:
        self.texts = texts
        self._indexed = indexed

    def text(self, path: str) -> str | None:
        return self.texts.get(path)

    def has(self, path: str) -> bool:
        return path in self.texts

    def names(self, folder: str) -> list[str]:
        below = [path[len(folder) + bool(folder) :] for path in self.texts if not folder or path.startswith(f"{folder}/")]
        return sorted({name.partition("/")[0] + ("/" if "/" in name else "") for name in below})

    def defining(self, name: str) -> list[str]:
        return [path for path in sorted(self.texts) if self._indexed and name in self._defined(path)]

    def knows(self) -> bool:
        return self._indexed

    def once(self, make: Callable[[str, Files], T], path: str) -> T:
        return make(path, self)

    def _defined(self, path: str) -> tuple[str, ...]:
        return defined_in(self.texts[path], syntax.language_of(path), never)


def asked(texts: Mapping[str, str], *, indexed: bool = False, wish: Wish | None = None) -> Excerpt:
    """The excerpt at the first `here` of the first file."""
    path = next(iter(texts))
    text = texts[path]
    at = text.index("here")
    made = excerpt(
        Document(text, path, syntax.language_of(path)), [Span(at, at)], never, Around(Files(texts, indexed=indexed), path, Shelf()), wish
    )
    assert made is not None
    assert "".join(made.text[part.span.start : part.span.end] for part in made.parts) == made.text
    for part in made.parts:
        if part.path:
            _is_copied(made, part, texts)
    return made


def _is_copied(made: Excerpt, part: Part, texts: Mapping[str, str]) -> None:
    assert part.kind in (PartKind.SIGNATURE, PartKind.GENERATED)
    if part.origin is not None:
        assert made.text[part.span.start : part.span.end] == texts[part.path][part.origin.start : part.origin.end]


def sections(made: Excerpt) -> dict[str, str]:
    """What is shown of each other file, white space made even, without the line that names it."""
    shown: dict[str, str] = {}
    for part in made.parts:
        if part.path:
            shown[part.path] = shown.get(part.path, "") + made.text[part.span.start : part.span.end]
    for path, text in shown.items():
        heading, _, rest = text.partition("\n")
        assert heading.endswith(f" {PurePosixPath(path)}")
        shown[path] = " ".join(rest.split())
    return shown
