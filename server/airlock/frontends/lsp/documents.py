"""The texts of the open documents, kept exactly as the editor has them.

Our own store instead of the library's, because that one splits at line ends LSP does not have (a form feed, say), so that its copy drifts
away from the editor's, and because it rebuilds the whole text at every key press. Here an edit costs what the edited lines cost. Nothing
here reads a file, a clock or a setting, and nothing here knows what was found in a document.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from itertools import accumulate

from lsprotocol import types

from airlock.core.model import Document, Span
from airlock.engine import Edit, LineEdit
from airlock.frontends.lsp import convert
from airlock.frontends.lsp.convert import Encoding

_MAX_REPLACED = 200_000
"""In characters; nobody cuts out more of one value."""


class OpenDocument:
    """One open text, always as the editor has it; changed only by `update`."""

    def __init__(self, item: types.TextDocumentItem, language: str) -> None:
        self.uri = item.uri
        self.language = language
        self.version = item.version
        """The editor's count, named in everything that is sent to it."""
        self.revision = 0
        """Our own count of changes."""
        self.lines = [""]
        self.size_bytes = 0
        """As UTF-8."""
        self.nul_count = 0
        self.proved: dict[Span, asyncio.Future[tuple[Sequence[Edit], Sequence[Edit]]]] = {}
        """Fixes found to work in the text as it is now, by the place of the finding; see actions.py."""
        self.replaced = ""
        """The lines that the last change took away or altered, as they were: a text that was cut is no longer in the document."""
        self._edit: LineEdit | None = None
        self._text: str | None = None
        self._starts: list[int] | None = None
        self._splice(0, 1, item.text)

    def __repr__(self) -> str:
        return f"OpenDocument(version={self.version}, lines={len(self.lines)})"

    @property
    def text(self) -> str:
        """The whole text; joined when first asked for after a change."""
        if self._text is None:
            self._text = "".join(self.lines)
        return self._text

    @property
    def starts(self) -> list[int]:
        """Offset of the start of each line."""
        if self._starts is None:
            self._starts = [0, *accumulate(map(len, self.lines[:-1]))]
        return self._starts

    def as_document(self) -> Document:
        """The form the engine takes."""
        return Document(self.text, self.uri, self.language)

    def take_edit(self) -> LineEdit | None:
        """One edit that takes in all changes since this was last asked, None when there were none."""
        edit, self._edit = self._edit, None
        return edit

    def update(self, changes: Sequence[types.TextDocumentContentChangeEvent], version: int, encoding: Encoding) -> None:
        """Takes in what the editor says has changed, all at once."""
        self.replaced = ""
        for item in changes:
            self.change(item, encoding)
        self.version = version

    def change(self, item: types.TextDocumentContentChangeEvent, encoding: Encoding) -> None:
        """Applies one change as the editor made it."""
        if isinstance(item, types.TextDocumentContentChangePartial):
            self._replace(item.range, item.text, encoding)
        else:
            self._splice(0, len(self.lines), item.text)

    def _replace(self, where: types.Range, text: str, encoding: Encoding) -> None:
        before, _ = self._cut(where.start, encoding)
        _, after = self._cut(where.end, encoding)
        first = min(where.start.line, len(self.lines) - 1)
        last = max(first, min(where.end.line, len(self.lines) - 1))
        new = before + text + after
        if first > 0 and new.startswith("\n") and self.lines[first - 1].endswith("\r"):  # the two become one line end
            first -= 1
            new = self.lines[first] + new
        self._splice(first, last + 1 - first, new)

    def _cut(self, position: types.Position, encoding: Encoding) -> tuple[str, str]:
        if position.line >= len(self.lines):
            return self.lines[-1], ""
        return convert.split_at(self.lines[position.line], position.character, encoding)

    def _splice(self, first: int, removed: int, text: str) -> None:
        """Puts `text` in the place of whole lines."""
        old = "".join(self.lines[first : first + removed])
        text = convert.joined(text)
        new = convert.split_lines(text)
        if first + removed < len(self.lines):
            new.pop()  # the text of whole lines ends with a line end: what follows it is the next line, which stays
        self.size_bytes += _size(text) - _size(old)
        self.nul_count += text.count("\0") - old.count("\0")
        self.lines[first : first + removed] = new
        self.replaced = f"{self.replaced}{old}"[:_MAX_REPLACED]
        self.revision += 1
        self._text = self._starts = None
        self.proved = {}
        edit = LineEdit(first, removed, len(new))
        self._edit = edit if self._edit is None else merged(self._edit, edit)


def merged(earlier: LineEdit, later: LineEdit) -> LineEdit:
    """One edit that takes in both: from before the earlier to after the later one."""
    first = min(earlier.first, later.first)
    end_between = max(earlier.first + earlier.added, later.first + later.removed)
    end_before = end_between - earlier.added + earlier.removed
    end_after = end_between - later.removed + later.added
    return LineEdit(first, end_before - first, end_after - first)


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


class DocumentStore:
    """The open documents by URI, as the editor spells it."""

    def __init__(self) -> None:
        self._documents: dict[str, OpenDocument] = {}

    def __iter__(self) -> Iterator[OpenDocument]:
        return iter(tuple(self._documents.values()))

    def get(self, uri: str) -> OpenDocument | None:
        """The open document of this name."""
        return self._documents.get(uri)

    def put(self, document: OpenDocument) -> None:
        """Takes in an opened document, in the place of one of the same name."""
        self._documents[document.uri] = document

    def remove(self, uri: str) -> OpenDocument | None:
        """Forgets a closed document."""
        return self._documents.pop(uri, None)
