"""What one editor's session consists of, handed to each feature; and the lookups every feature needs.

No feature keeps state of its own between two requests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lsprotocol import types

from airlock.core.model import Finding, Span
from airlock.engine import Edit, Placed
from airlock.frontends.lsp import convert, diagnostics
from airlock.frontends.lsp.checker import Checker
from airlock.frontends.lsp.client_facts import ClientFacts
from airlock.frontends.lsp.documents import DocumentStore, OpenDocument
from airlock.frontends.lsp.indexing import Indexing
from airlock.frontends.lsp.vault_care import VaultCare
from airlock.frontends.lsp.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class Session:
    """One editor."""

    client: ClientFacts
    documents: DocumentStore
    workspaces: Workspaces
    checker: Checker
    indexing: Indexing
    vault: VaultCare


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as the editor shows it, and as the engine takes it."""

    range: types.Range
    finding: Finding


def shown_within(session: Session, document: OpenDocument, found: Sequence[Placed], where: types.Range) -> list[Shown]:
    """The findings that touch a range. `found` must be of the document as it is now."""
    out = []
    for placed in found:
        if placed.line > where.end.line:
            break
        place = diagnostics.range_of(placed, document.lines, session.client.encoding)
        if touches(place, where):
            out.append(Shown(place, absolute(document, placed)))
    return out


def touches(one: types.Range, other: types.Range) -> bool:
    """Whether two ranges share a character or an edge; a cursor is an empty range."""
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def absolute(document: OpenDocument, placed: Placed) -> Finding:
    """A finding with its span counted from the start of the document."""
    finding, start = placed.finding, document.starts[placed.line]
    partner = finding.partner.shifted(start) if finding.partner else None
    return finding._replace(span=finding.span.shifted(start), partner=partner)


def span_of(session: Session, document: OpenDocument, where: types.Range) -> Span:
    """An LSP range as offsets; a backwards one is turned round."""
    first, last = sorted(_offset(session, document, p) for p in (where.start, where.end))
    return Span(first, last)


def text_edits(session: Session, document: OpenDocument, edits: Sequence[Edit]) -> list[types.TextEdit]:
    """Edits of the whole text as the editor takes them."""
    return [types.TextEdit(range_of(session, document, e.span), e.text) for e in edits]


def range_of(session: Session, document: OpenDocument, span: Span) -> types.Range:
    """Offsets as an LSP range."""
    return types.Range(_at(session, document, span.start), _at(session, document, span.end))


def _offset(session: Session, document: OpenDocument, position: types.Position) -> int:
    if position.line >= len(document.lines):
        return len(document.text)
    line = document.lines[position.line]
    return document.starts[position.line] + convert.to_index(line, position.character, session.client.encoding)


def _at(session: Session, document: OpenDocument, offset: int) -> types.Position:
    line, index = convert.line_at(document.starts, offset)
    return types.Position(line, convert.to_character(document.lines[line], index, session.client.encoding))


def _key(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
