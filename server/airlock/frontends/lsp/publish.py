"""Tells the editor what was found: diagnostics, pushed or asked for but never both, and the status of each document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec
from lsprotocol import types

from airlock.core.model import Severity
from airlock.engine import Placed
from airlock.frontends.lsp import diagnostics, placeholders, policy_marks
from airlock.frontends.lsp.diagnostics import Diagnostic, FullReport, PublishParams, Scene
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.protocol import StatusParams
from airlock.frontends.lsp.rpc import SafeProtocol
from airlock.frontends.lsp.session import Session
from airlock.frontends.lsp.tables import Run, gathered

STATUS = "airlock/status"
_PUBLISH = types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS


def settled(session: Session, rpc: SafeProtocol, document: OpenDocument) -> None:
    """After a look at a document: diagnostics where they are pushed, status always."""
    found = session.checker.known(document)
    if not session.client.pull:
        shown = _diagnostics(session, document, found)
        rpc.tell(_PUBLISH, PublishParams(uri=document.uri, version=document.version, diagnostics=shown))
    rpc.tell(STATUS, _status(session, document, found))


def differs(session: Session, rpc: SafeProtocol, document: OpenDocument) -> None:
    """After a look at the whole document corrected what was shown."""
    settled(session, rpc, document)
    if session.client.pull and session.client.pull_refresh:
        rpc.send_request(types.WORKSPACE_DIAGNOSTIC_REFRESH)


def rechecked(session: Session, rpc: SafeProtocol) -> None:
    """After rules, settings or folders changed: a client that asks for diagnostics is told to ask again."""
    if session.client.pull and session.client.pull_refresh:
        rpc.send_request(types.WORKSPACE_DIAGNOSTIC_REFRESH)


def closed(session: Session, rpc: SafeProtocol, uri: str) -> None:
    """Takes a closed document's diagnostics off the screen."""
    if not session.client.pull:
        rpc.tell(_PUBLISH, PublishParams(uri=uri, version=None, diagnostics=[]))


async def pulled(session: Session, params: types.DocumentDiagnosticParams) -> Any:  # noqa: ANN401 - a report in its JSON form
    """The answer to `textDocument/diagnostic`: waits until the keys have rested."""
    document = session.documents.get(params.text_document.uri)
    if document is None:
        return msgspec.to_builtins(FullReport(result_id="", items=[]))
    await session.checker.rested(document)
    found = await session.checker.current(document)
    result_id = session.checker.result_id(document)
    if params.previous_result_id == result_id:
        return {"kind": "unchanged", "resultId": result_id}
    return msgspec.to_builtins(FullReport(result_id=result_id, items=_diagnostics(session, document, found)))


def _diagnostics(session: Session, document: OpenDocument, found: Sequence[Placed]) -> list[Diagnostic]:
    others = (*placeholders.marks(session, document), *policy_marks.marks(session, document))
    return [*_of_findings(session, document, found), *others]


def _of_findings(session: Session, document: OpenDocument, found: Sequence[Placed]) -> list[Diagnostic]:
    if not found:
        return []
    engine, client = session.workspaces.of(document.uri).engine, session.client
    runs = session.checker.runs(document)
    return diagnostics.build(found, Scene(document.lines, engine, client.encoding, document.uri if client.related else "", runs))


def _status(session: Session, document: OpenDocument, found: Sequence[Placed]) -> StatusParams:
    reason = session.checker.unchecked(document)
    if reason:
        return StatusParams(uri=document.uri, version=document.version, state="not_checked", reason=reason)
    counts = Counter(found[index].finding.severity for index in _counted(found, session.checker.runs(document)))
    return StatusParams(
        uri=document.uri,
        version=document.version,
        state="checked",
        policy_problem=session.workspaces.of(document.uri).engine.policy_problem,
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        hints=counts[Severity.HINT],
    )


def _counted(found: Sequence[Placed], runs: Sequence[Run]) -> list[int]:
    """The findings that count: of a table shown as one, the first."""
    rest = {index for _, members in gathered(found, runs) for index in members[1:]}
    return [index for index in range(len(found)) if index not in rest]
