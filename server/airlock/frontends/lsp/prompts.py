"""`airlock/prompt`: a safe prompt for functions of an open document, what it is made of, and which lines leave.

Preparing runs in a thread, so that typing goes on; when nobody waits any more it stops at its next step.
"""

from __future__ import annotations

import asyncio
import threading

from lsprotocol import types

from airlock.core.model import Piece, PieceKind, Span, Task, Way
from airlock.engine import Prepared, Report, Tailoring
from airlock.frontends.lsp import protocol
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.notebooks import Notebook, notebook_of
from airlock.frontends.lsp.requests import held_counts
from airlock.frontends.lsp.session import Session, range_of, span_of

_COUNTED_BY_USERS = frozenset((PieceKind.REPORT, PieceKind.TRACE))
"""Pieces whose lines are the editor's own, not the whole notebook's."""
_NOT_OPEN = "That document is not open in the editor."


async def prompt(session: Session, params: protocol.PromptParams) -> protocol.PromptResult:
    """A safe prompt for the functions at some ranges of an open document."""
    document = session.documents.get(params.uri)
    if document is None:
        return protocol.PromptResult(problem=_NOT_OPEN)
    reason = session.checker.too_much(document)
    if reason:
        return protocol.PromptResult(problem=reason)
    notebook = notebook_of(document, params.cells, session.documents)
    targets = [notebook.inside(span_of(session, document, _range(r))) for r in params.ranges]
    tailoring = Tailoring(
        drop=tuple(params.drop),
        add=tuple(params.add),
        budget=max(0, params.budget),
        reports=tuple(Report(notebook.inside(span_of(session, document, _range(r.region))), r.message) for r in params.reports),
        trace=params.trace,
        lines_before=notebook.lines_before,
    )
    engine, text, revision = session.workspaces.of(params.uri).engine, notebook.as_document(), document.revision
    wish = params.template or Task(params.task)
    given_up = threading.Event()
    engine.prepare()
    try:
        prepared = await asyncio.to_thread(engine.prompt, text, targets, wish, tailoring=tailoring, should_stop=given_up.is_set)
        templates = await asyncio.to_thread(engine.templates)
    finally:
        given_up.set()
    places = prepared.prompt.leaving if prepared.prompt is not None and document.revision == revision else ()
    own = [(one.way, span) for one in places if (span := notebook.within(one.span)) is not None]
    return _result(prepared, notebook, list(templates), [_leaving(session, document, *one) for one in own])


def _result(prepared: Prepared, notebook: Notebook, templates: list[str], leaving: list[protocol.Leaving]) -> protocol.PromptResult:
    made = prepared.prompt
    if made is None:
        return protocol.PromptResult(problem=prepared.problem, templates=templates)
    return protocol.PromptResult(
        markdown=made.markdown,
        target=made.excerpt.target,
        language_id=made.excerpt.language,
        tokens=made.tokens,
        code_tokens=made.code_tokens,
        file_tokens=made.file_tokens,
        masked=made.excerpt.masked,
        held=held_counts(prepared.held),
        omitted=list(made.excerpt.omitted),
        warnings=list(made.excerpt.warnings),
        verdict=made.decision.verdict.value,
        reason=made.decision.reason,
        receipt=prepared.receipt,
        templates=templates,
        items=[_item(piece, notebook) for piece in made.items],
        leaving=leaving,
        over=made.over,
    )


def _item(piece: Piece, notebook: Notebook) -> protocol.PromptItem:
    file, line, cell = piece.path, piece.line, ""
    if not file and line > 0 and piece.kind not in _COUNTED_BY_USERS:
        number, line = notebook.cell_at(line - 1)
        line += 1
        if number != notebook.own:
            file, cell = f"cell {number + 1}", notebook.cells[number].uri
    return protocol.PromptItem(
        id=piece.id,
        label=piece.label,
        kind=piece.kind.value,
        state=piece.state.value,
        tokens=piece.tokens,
        file=file,
        line=line,
        cell=cell,
        fixed=piece.fixed,
    )


def _leaving(session: Session, document: OpenDocument, way: Way, span: Span) -> protocol.Leaving:
    found = range_of(session, document, span)
    region = protocol.Region(start=_place(found.start), end=_place(found.end))
    return protocol.Leaving(region=region, how=way.value)


def _place(position: types.Position) -> protocol.Place:
    return protocol.Place(line=position.line, character=position.character)


def _range(region: protocol.Region) -> types.Range:
    start, end = region.start, region.end
    return types.Range(types.Position(start.line, start.character), types.Position(end.line, end.character))
