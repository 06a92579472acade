"""Code actions: put a placeholder, read from the environment, allow here, allow in the workspace.

Findings are always looked up anew; what the client sends back only says which action was chosen. Where the client can ask for an edit when
an action is chosen, redacting edits are made only then, so that moving the cursor over a value does not put it into the vault.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import chain
from typing import Literal

import msgspec
from lsprotocol import types

from airlock.core.model import Category, Document
from airlock.engine import Edit, Engine, Placed
from airlock.engine.words import in_sentence
from airlock.frontends.lsp import placeholders
from airlock.frontends.lsp.diagnostics import SOURCE
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.rpc import CONTENT_MODIFIED, Refused
from airlock.frontends.lsp.session import Session, Shown, absolute, shown_within, span_of, text_edits
from airlock.frontends.lsp.tables import gathered

ALLOW_COMMAND = "airlock.allowInWorkspace"
_SYNTHETIC = "Replace with synthetic data"
_MAX_FINDINGS = 5
"""More findings than this under one selection get no actions of their own, but "redact all" takes them."""


What = Literal["one", "table", "all"]


class _Chosen(msgspec.Struct, frozen=True, rename="camel"):
    """Travels in an action's `data` from its offer to its choice: names a place, holds no text."""

    uri: str
    version: int
    what: What
    place: tuple[int, int, int, int]
    synthetic: bool = False


async def code_actions(session: Session, params: types.CodeActionParams) -> list[types.CodeAction]:
    """What can be done about the findings in a range, the preferred fix first."""
    document = session.documents.get(params.text_document.uri)
    only = params.context.only
    if document is None or (only is not None and not {"", "quickfix"} & set(only)):
        return []
    found = [p for p in await session.checker.current(document) if p.finding.category is not Category.PROTECTED_CODE]
    here = shown_within(session, document, found, params.range)
    restoring = placeholders.actions(session, document, params.range)
    if not here:
        return restoring
    table = _table_at(session, document, found, here[0].range.start.line)
    offers, every = _redact_offers(session, document, here, (len(table), len(found)))
    if not session.client.resolve_edits:
        offers = [await resolve(session, offer) for offer in offers]
        every = [await resolve(session, offer) for offer in every]
    version = document.version
    proved = [await _proved_offers(session, document, shown, alone=len(here) == 1) for shown in here[:_MAX_FINDINGS]]
    if document.version != version:
        return []  # the client will ask again for the document as it is now
    offers += [*chain(*(reading for reading, _ in proved)), *every, *chain(*(allowing for _, allowing in proved))]
    offers[0].is_preferred = True
    own = [d for d in params.context.diagnostics if d.source == SOURCE]
    for offer in offers:
        offer.diagnostics = own or None
    return [*offers, *restoring]


async def resolve(session: Session, action: types.CodeAction) -> types.CodeAction:
    """The chosen action with its edit. Refused when the document has moved on."""
    try:
        chosen = msgspec.convert(action.data, _Chosen)
    except msgspec.ValidationError:
        return action
    document = session.documents.get(chosen.uri)
    if document is None or document.version != chosen.version:
        raise Refused(CONTENT_MODIFIED, "The document has changed since; choose the action again.")
    found = await session.checker.current(document)
    line, character, end_line, end_character = chosen.place
    where = types.Range(types.Position(line, character), types.Position(end_line, end_character))
    span = span_of(session, document, where)
    wanted = _table_at(session, document, found, line) if chosen.what == "table" else range(len(found))
    findings = [f for f in (absolute(document, found[index]) for index in wanted) if chosen.what != "one" or f.span == span]
    text, version = document.as_document(), document.version
    engine = session.workspaces.of(document.uri).engine
    edits = await asyncio.to_thread(engine.synthetic_edits if chosen.synthetic else engine.redact_edits, text, findings)
    if document.version != version:
        raise Refused(CONTENT_MODIFIED, "The document has changed since; choose the action again.")
    action.edit = _workspace_edit(session, document, edits)
    return action


async def _proved_offers(
    session: Session, document: OpenDocument, shown: Shown, *, alone: bool
) -> tuple[list[types.CodeAction], list[types.CodeAction]]:
    """What reads one value from the environment, and what allows it. With several values there, each says which one it is for."""
    folder = session.workspaces.of(document.uri)
    of_which = "" if alone else f": {in_sentence(folder.engine.title(shown.finding))}"
    environment, comment = await asyncio.shield(_proved(document, folder.engine, document.as_document(), shown))
    reading = [_with_edit(session, document, f"Airlock: Read from environment variable{of_which}", environment)] if environment else []
    allowing = [_with_edit(session, document, f"Airlock: Allow here (comment){of_which}", comment)] if comment else []
    return reading, [*allowing, *([_allow_in_workspace(document, shown, of_which)] if folder.root else [])]


def _proved(document: OpenDocument, engine: Engine, text: Document, shown: Shown) -> asyncio.Future[tuple[Sequence[Edit], Sequence[Edit]]]:
    """The edits of `_proved_edits`. Made once for a text: the editor asks at every move of the cursor."""
    span = shown.finding.span
    if span not in document.proved:
        document.proved[span] = asyncio.ensure_future(asyncio.to_thread(_proved_edits, engine, text, shown))
    return document.proved[span]


def _proved_edits(engine: Engine, document: Document, shown: Shown) -> tuple[Sequence[Edit], Sequence[Edit]]:
    """What reads a value from the environment, and the comment that allows it; both need a look at the whole document."""
    comment = engine.allow_comment_edit(document, shown.finding)
    return engine.environment_edits(document, shown.finding), () if comment is None else (comment,)


def _table_at(session: Session, document: OpenDocument, found: Sequence[Placed], line: int) -> Sequence[int]:
    """The indexes of what stands in the table at a line, none where there is no table that is shown as one."""
    notes = gathered(found, session.checker.runs(document))
    return next((members for run, members in notes if run.first <= line <= run.last), ())


def _redact_offers(
    session: Session, document: OpenDocument, here: Sequence[Shown], counts: tuple[int, int]
) -> tuple[list[types.CodeAction], list[types.CodeAction]]:
    """For what stands here, and for the whole file. `counts` are how many findings stand in the table here, and in the file."""
    engine, (in_table, in_file) = session.workspaces.of(document.uri).engine, counts
    text = document.as_document()
    ours = here[:_MAX_FINDINGS]
    offers = [_replacing(document, "one", s, f"Redact {in_sentence(engine.title(s.finding))}") for s in ours]
    offers += [_replacing(document, "one", s, _SYNTHETIC, synthetic=True) for s in ours if engine.has_synthetic(text, s.finding)][:1]
    if in_table:
        every = f"all {in_table} values of this table"
        offers.insert(0, _replacing(document, "table", here[0], f"Redact {every}"))
        offers.insert(1, _replacing(document, "table", here[0], f"Replace {every} with synthetic data", synthetic=True))
    more = in_file not in (1, in_table)
    return offers, [_replacing(document, "all", here[0], f"Redact all {in_file} findings in this file")] if more else []


def _replacing(document: OpenDocument, what: What, shown: Shown, title: str, *, synthetic: bool = False) -> types.CodeAction:
    start, end = shown.range.start, shown.range.end
    chosen = _Chosen(document.uri, document.version, what, (start.line, start.character, end.line, end.character), synthetic)
    return types.CodeAction(f"Airlock: {title}", kind=types.CodeActionKind.QuickFix, data=msgspec.to_builtins(chosen))


def _with_edit(session: Session, document: OpenDocument, title: str, edits: Sequence[Edit]) -> types.CodeAction:
    return types.CodeAction(title, kind=types.CodeActionKind.QuickFix, edit=_workspace_edit(session, document, edits))


def _allow_in_workspace(document: OpenDocument, shown: Shown, of_which: str) -> types.CodeAction:
    title = f"Airlock: Allow in this workspace{of_which}"
    arguments = [document.uri, {"start": _json(shown.range.start), "end": _json(shown.range.end)}]
    return types.CodeAction(title, kind=types.CodeActionKind.QuickFix, command=types.Command(title, ALLOW_COMMAND, arguments=arguments))


def _workspace_edit(session: Session, document: OpenDocument, edits: Sequence[Edit]) -> types.WorkspaceEdit:
    changes = text_edits(session, document, edits)
    if not session.client.document_changes:
        return types.WorkspaceEdit(changes={document.uri: changes})
    identifier = types.OptionalVersionedTextDocumentIdentifier(uri=document.uri, version=document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, changes)])


def _json(position: types.Position) -> dict[str, int]:
    return {"line": position.line, "character": position.character}
