"""Placeholders in open documents: those that cannot be restored are marked quietly, the others can be by a code action.

The vault is asked when a mark is shown, and only of lines that have something with the look of a placeholder (placeholder_lines.py). No
mark is a finding: nothing is held back for it, which is why its source is another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from lsprotocol import types

from airlock.frontends.lsp import convert
from airlock.frontends.lsp.diagnostics import Diagnostic
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.protocol import Place, Region
from airlock.frontends.lsp.session import Session
from airlock.frontends.lsp.workspaces import Folder

RESTORE_COMMAND = "airlock.restoreAnswer"
CODE = "unrestorable-placeholder"
SOURCE = "Airlock placeholders"
_INFORMATION = 3
_MAX_SHOWN = 100
_WRAPPED = 3
"""A placeholder that a model broke over lines is read over so many."""
_RESTORE = "Airlock: Restore this value"
_UNKNOWN = "This placeholder is not known here and cannot be restored: check how it is written, or restore it where it was made."
_ELSEWHERE = "This placeholder belongs to the folder {}: restore the answer from a file of that folder."
_UNCLEAR = "This could be any of {} placeholders and is not restored: write it as it went out."


def marks(session: Session, document: OpenDocument) -> list[Diagnostic]:
    """A diagnostic for each of the first placeholders that cannot be restored."""
    return list(islice(_marks(session, document), _MAX_SHOWN))


def actions(session: Session, document: OpenDocument, where: types.Range) -> list[types.CodeAction]:
    """The offer to restore the placeholder at a place."""
    if where.start.line != where.end.line or where.start.line not in session.checker.mentioning(document):
        return []
    line = document.lines[where.start.line]
    index = convert.to_index(line, where.start.character, session.client.encoding)
    here = next((span for span in session.workspaces.of(document.uri).engine.placeholders(line) if span.start <= index <= span.end), None)
    if here is None:
        return []
    place = {"start": _position(session, line, where.start.line, here.start), "end": _position(session, line, where.start.line, here.end)}
    command = types.Command(_RESTORE, RESTORE_COMMAND, arguments=[document.uri, place])
    return [types.CodeAction(_RESTORE, kind=types.CodeActionKind.QuickFix, command=command)]


def _marks(session: Session, document: OpenDocument) -> Iterator[Diagnostic]:
    lines, home = document.lines, session.workspaces.of(document.uri)
    for number in session.checker.mentioning(document):
        text = "".join(lines[number : number + _WRAPPED])
        for span, fitting in home.engine.doubts(text):
            if span.start < len(lines[number]):
                message = _UNCLEAR.format(fitting) if fitting else _said_of_unknown(session, home, text[span.start : span.end])
                start, end = convert.place(lines, number, span.start), convert.place(lines, number, span.end)
                region = Region(start=_place(session, lines, *start), end=_place(session, lines, *end))
                yield Diagnostic(range=region, message=message, severity=_INFORMATION, code=CODE, source=SOURCE)


def _said_of_unknown(session: Session, home: Folder, written: str) -> str:
    """What is said of a placeholder that the folder does not know; another one may."""
    others = (folder for folder in session.workspaces if folder is not home)
    knows = next((folder for folder in others if not folder.engine.doubts(written)), None)
    return _ELSEWHERE.format(knows.path.rpartition("/")[2]) if knows is not None else _UNKNOWN


def _place(session: Session, lines: Sequence[str], line: int, index: int) -> Place:
    return Place(line=line, character=convert.to_character(lines[line], index, session.client.encoding))


def _position(session: Session, text: str, line: int, index: int) -> dict[str, int]:
    return {"line": line, "character": convert.to_character(text, index, session.client.encoding)}
