"""What this editor can do and how it wants to be served, read once from `initialize`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder, get_capability

from airlock.frontends.lsp.convert import Encoding


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """Plain facts; the defaults are those of a client that says nothing."""

    encoding: Encoding = "utf-16"
    pull: bool = False
    """Diagnostics are asked for (`textDocument/diagnostic`), never pushed; else pushed, never asked for."""
    pull_refresh: bool = False
    configuration: bool = False
    """Settings are asked for (`workspace/configuration`)."""
    tells_settings: bool = False
    """Changes of settings are told to a server that asks for that."""
    watch_files: bool = False
    shows_progress: bool = False
    document_changes: bool = False
    """Edits may name the document version they are for."""
    resolve_edits: bool = False
    """A code action's edit may be made when the action is chosen."""
    markdown_hover: bool = True
    completes: bool = False
    """Completion may be offered for some files alone."""
    snippets: bool = False
    related: bool = False
    """Diagnostics may point to other places."""


def read(params: types.InitializeParams, options: Mapping[str, object]) -> ClientFacts:
    """The facts in an `initialize` request and its options."""
    client = params.capabilities
    properties = get_capability(client, "text_document.code_action.resolve_support.properties", ())
    hover = get_capability(client, "text_document.hover.content_format", None)
    return ClientFacts(
        encoding=_encoding(client),
        pull=get_capability(client, "text_document.diagnostic", None) is not None and options.get("diagnostics") != "push",
        pull_refresh=bool(get_capability(client, "workspace.diagnostics.refresh_support", default=False)),
        configuration=bool(get_capability(client, "workspace.configuration", default=False)),
        tells_settings=bool(get_capability(client, "workspace.did_change_configuration.dynamic_registration", default=False)),
        watch_files=bool(get_capability(client, "workspace.did_change_watched_files.dynamic_registration", default=False)),
        document_changes=bool(get_capability(client, "workspace.workspace_edit.document_changes", default=False)),
        shows_progress=bool(get_capability(client, "window.work_done_progress", default=False)),
        resolve_edits="edit" in properties and bool(get_capability(client, "text_document.code_action.data_support", default=False)),
        completes=bool(get_capability(client, "text_document.completion.dynamic_registration", default=False)),
        snippets=bool(get_capability(client, "text_document.completion.completion_item.snippet_support", default=False)),
        related=bool(get_capability(client, "text_document.publish_diagnostics.related_information", default=False)),
        markdown_hover=hover is None or types.MarkupKind.Markdown in hover,
    )


def _encoding(client: types.ClientCapabilities) -> Encoding:
    chosen = ServerCapabilitiesBuilder.choose_position_encoding(client)
    name = chosen.value if isinstance(chosen, types.PositionEncodingKind) else chosen
    return "utf-8" if name == "utf-8" else "utf-32" if name == "utf-32" else "utf-16"
