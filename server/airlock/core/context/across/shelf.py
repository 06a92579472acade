"""Files that were read lately, for the next question: those asked about, and those that answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.across.opened import Opened
from airlock.core.context.bare import declared
from airlock.core.context.outline import Outline
from airlock.core.context.readings import Readings, clearest
from airlock.core.context.tables import table_of
from airlock.core.syntax import language_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.core.context.across.workspace import Workspace
    from airlock.core.context.table import Table
    from airlock.core.model import Document
    from airlock.core.syntax import Syntax

_ROOM = 200_000  # nodes of all other files; one takes some hundred bytes with its share of the text
_TREES = 3  # of one document whose outlines are kept
_DOCUMENTS, _OWN_ROOM = 3, 100_000  # that were asked about: how many, and the nodes of all but the last


class _Kept(NamedTuple):
    """A document that was asked about."""

    language: str
    readings: Readings
    outlines: list[Outline]
    """Of its trees, as they were asked for."""

    def outline(self, syntax: Syntax, table: Table) -> Outline:
        """What one of its trees defines."""
        known = next((one for one in self.outlines if one.syntax is syntax), None)
        if known is None:
            known = Outline(syntax, table)
            self.outlines.append(known)
            del self.outlines[:-_TREES]
        return known


class Shelf:
    """See the module. A file is taken again only when its text is still the same."""

    __slots__ = ("_documents", "_files", "_nodes")

    def __init__(self) -> None:
        self._documents: dict[str, _Kept] = {}
        self._files: dict[str, Opened] = {}
        self._nodes = 0
        """Of all files."""

    def outline(self, path: str, document: Document, table: Table, at: int, should_stop: Callable[[], bool]) -> Outline | None:
        """What a document defines, read as is best at a place; None when it cannot be read, or `should_stop` said so."""
        kept = self._documents.pop(path, None)
        if kept is None or kept.readings.text != document.text or kept.language != document.language:
            kept = _Kept(document.language, Readings(document.text, document.language, table), [])
        syntax = kept.readings.clearest(at, should_stop)
        if syntax is None:
            return None
        self._documents[path] = kept
        self._make_room()
        return kept.outline(syntax, table).asked(should_stop)

    def opened(self, path: str, workspace: Workspace, should_stop: Callable[[], bool], *, whole: bool) -> Opened | None:
        """A file of the workspace, `whole` or as far as it tells what it declares; None when it cannot be had or read."""
        language = language_of(path)
        table = table_of(language)
        text = workspace.text(path) if table is not None else None
        known = self._taken(path)
        if known is None or known.syntax.text != text or known.whole < whole:
            known = _read(path, text, table, should_stop, whole=whole) if text is not None and table is not None else None
        if known is not None:
            self._put(path, known)
        return known

    def _make_room(self) -> None:
        """Keep the documents that were asked about last, and no more of them than there is room for."""
        left = _OWN_ROOM
        for number, (path, kept) in enumerate(reversed([*self._documents.items()])):
            left -= kept.readings.size if number else 0
            if number >= _DOCUMENTS or left < 0:
                self._documents.pop(path, None)

    def _put(self, path: str, file: Opened) -> None:
        self._files[path] = file
        self._nodes += file.syntax.root.size
        for oldest in [*self._files] if self._nodes > _ROOM else ():
            if self._nodes > _ROOM and oldest != path:
                self._taken(oldest)

    def _taken(self, path: str) -> Opened | None:
        file = self._files.pop(path, None)
        self._nodes -= file.syntax.root.size if file is not None else 0
        return file


def _read(path: str, text: str, table: Table, should_stop: Callable[[], bool], *, whole: bool) -> Opened | None:
    language = language_of(path)
    syntax = clearest(text, language, table, 0, should_stop) if whole else declared(text, language, table, should_stop)
    return Opened(path, Outline(syntax, table), whole=whole) if syntax is not None else None
