"""Wires the language server: which LSP message goes to which feature. No feature lives here."""

from __future__ import annotations

import functools
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any, BinaryIO

import msgspec
from lsprotocol import types
from pygls.lsp.server import LanguageServer

from airlock.engine import AirlockError, VaultUnusableError, expressions_file
from airlock.frontends.lsp import (
    actions,
    answers,
    hover,
    lifecycle,
    policy_help,
    prompts,
    protocol,
    publish,
    quiet,
    requests,
    rpc,
    transport,
)
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.session import Session

_ANSWERS: dict[str, Callable[[Session, Any], Awaitable[protocol.Message]]] = {
    "airlock/redact": requests.redact,
    "airlock/restore": answers.restore,
    "airlock/apply": answers.apply,
    "airlock/prompt": prompts.prompt,
    "airlock/allow": requests.allow,
    "airlock/health": requests.health,
}


class AirlockServer(LanguageServer):
    """The library's server with a session of ours. Errors reach people by type only."""

    protocol: rpc.SafeProtocol
    session: Session
    """Set by `initialize`, before which no other message is let through."""

    @property
    def begun(self) -> bool:
        """Whether there is a session."""
        return hasattr(self, "session")

    def __init__(self) -> None:
        super().__init__("airlock", None, protocol_cls=rpc.SafeProtocol, converter_factory=rpc.converter)  # type: ignore[arg-type]

    def report_server_error(self, error: Exception, source: object) -> None:  # noqa: ARG002 - the library's signature
        """Tells people that a notification could not be handled, by the exception's type unless its text was worded for them."""
        if not isinstance(error, (AirlockError, rpc.Refused)):
            quiet.report(error)
        message = types.ShowMessageParams(types.MessageType.Error, f"Airlock: {rpc.answer_of(error).message}")
        self.protocol.notify(types.WINDOW_SHOW_MESSAGE, message)


def main() -> int:
    """Serves one editor over standard input and output; the process's exit code."""
    if sys.stdin.isatty():
        quiet.note("the language server speaks LSP on standard input and output; editors start it. Press Ctrl+C to end it.")
    source, sink = quiet.claim_streams()
    expressions_file.begin()
    server = build()
    quiet.silence()
    try:
        code = serve(server, source, sink)
    except KeyboardInterrupt:
        code = 130
    if threading.active_count() > 1:  # a borrowed engine may load for seconds, and no editor waits that long for its server to end
        os._exit(code)
    return code


def serve(server: AirlockServer, source: BinaryIO, sink: BinaryIO) -> int:
    """Serves one editor over a pair of streams."""
    try:
        return transport.serve(server.protocol, source, sink)
    finally:
        if server.begun:
            server.session.indexing.close()
            server.session.workspaces.close()
        expressions_file.keep()


def build() -> AirlockServer:
    """A server with all features."""
    server = AirlockServer()
    _lifecycle(server)
    _surroundings(server)
    _documents(server)
    _editing(server)
    _requests(server)
    return server


def _lifecycle(server: AirlockServer) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.session = lifecycle.begin(params, server.protocol)
        if server.session.client.pull:
            options = types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False, identifier="airlock")
            server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)(diagnostic)

    async def diagnostic(params: types.DocumentDiagnosticParams) -> Any:  # noqa: ANN401 - a report in its JSON form
        return await publish.pulled(server.session, params)

    @server.feature(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        if server.session.client.completes:  # not before: the library would tell the editor of it for every file
            server.feature(types.TEXT_DOCUMENT_COMPLETION)(complete)
        await lifecycle.initialized(server.session, server.protocol)

    def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        return policy_help.completions(server.session, params)


def _surroundings(server: AirlockServer) -> None:
    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configuration(params: types.DidChangeConfigurationParams) -> None:
        await lifecycle.settings_changed(server.session, server.protocol, params)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def folders(params: types.DidChangeWorkspaceFoldersParams) -> None:
        await lifecycle.folders_changed(server.session, server.protocol, params.event)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: types.DidChangeWatchedFilesParams) -> None:
        for uri in {change.uri for change in params.changes}:
            lifecycle.file_changed(server.session, server.protocol, uri)


def _documents(server: AirlockServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        session, item = server.session, params.text_document
        known = item.language_id not in ("", "plaintext")
        language = item.language_id if known else session.workspaces.of(item.uri).language_of(item.uri, item.text)
        document = OpenDocument(item, language)
        session.documents.put(document)
        session.checker.opened(document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        session = server.session
        document = session.documents.get(params.text_document.uri)
        if document is not None:
            document.update(params.content_changes, params.text_document.version, session.client.encoding)
            session.checker.changed(document)
            session.indexing.typed()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        document = server.session.documents.remove(params.text_document.uri)
        if document is not None:
            server.session.checker.closed(document)
            publish.closed(server.session, server.protocol, document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        lifecycle.file_changed(server.session, server.protocol, params.text_document.uri)


def _editing(server: AirlockServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hovered(params: types.HoverParams) -> types.Hover | None:
        return await hover.hover(server.session, params)

    options = types.CodeActionOptions([types.CodeActionKind.QuickFix], resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return await actions.code_actions(server.session, params)

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve(params: types.CodeAction) -> types.CodeAction:
        return await actions.resolve(server.session, params)


def _requests(server: AirlockServer) -> None:
    for method, (kind, _) in protocol.REQUESTS.items():
        server.feature(method)(functools.partial(_answer, server, method, kind))

    @server.feature("airlock/release")
    def release(params: Any) -> None:  # noqa: ANN401 - decoded by its declared type
        requests.release(server.session, requests.decoded(protocol.ReleaseParams, params, "airlock/release"))


async def _answer(server: AirlockServer, method: str, kind: type[protocol.Message], params: Any) -> Any:  # noqa: ANN401 - decoded by its declared type
    try:
        answer = await _ANSWERS[method](server.session, requests.decoded(kind, params, method))
    except VaultUnusableError as error:
        server.session.vault.offer(error)
        raise
    lifecycle.tell_warnings(server.protocol, list(server.session.workspaces))
    return msgspec.to_builtins(answer)
