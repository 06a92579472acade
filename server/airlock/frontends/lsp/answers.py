"""Answers brought back: a text with its values, and an answer put into the document it is for.

Nothing is written here; the editor shows what would change, asks where a value would get further than before, and writes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from airlock.engine import Edit
from airlock.frontends.lsp import protocol
from airlock.frontends.lsp.session import Session, text_edits

if TYPE_CHECKING:
    from lsprotocol import types

    from airlock.engine.answers import Returned

_NOT_OPEN = "Open the file that the answer is for, then apply it again."
_MOVED_ON = "The document has changed meanwhile; apply the answer again."


async def restore(session: Session, params: protocol.RestoreParams) -> protocol.RestoreResult:
    """A text with the real values in it."""
    open_document = session.documents.get(params.uri)
    document = open_document.as_document() if open_document is not None else None
    made = await asyncio.to_thread(session.workspaces.of(params.uri).engine.returned, params.text, document)
    return protocol.RestoreResult(
        text=made.text,
        restored=made.restored,
        unknown=list(made.unknown),
        careful=made.careful,
        exposed=_exposed([made]),
        withheld=len(made.risks),
    )


async def apply(session: Session, params: protocol.ApplyParams) -> protocol.ApplyResult:
    """What an answer does to an open document."""
    document = session.documents.get(params.uri)
    if document is None:
        return protocol.ApplyResult(problem=_NOT_OPEN)
    reason = session.checker.too_much(document)
    if reason:
        return protocol.ApplyResult(problem=reason)
    text, revision = document.as_document(), document.revision
    made = await asyncio.to_thread(session.workspaces.of(params.uri).engine.apply, text, params.text)
    if document.revision != revision:
        return protocol.ApplyResult(problem=_MOVED_ON)
    places = [edit.range for edit in text_edits(session, document, [Edit(change.span, "") for change in made.changes])]
    returned = [change.returned for change in made.changes]
    edits = [
        protocol.AppliedEdit(region=_region(place), text=one.text, careful=one.careful) for place, one in zip(places, returned, strict=True)
    ]
    return protocol.ApplyResult(
        problem=made.problem,
        edits=edits,
        replaced=list(made.replaced),
        added=list(made.added),
        left=list(made.left),
        restored=sum(one.restored for one in returned),
        unknown=list(dict.fromkeys(name for one in returned for name in one.unknown)),
        exposed=_exposed(returned),
        withheld=sum(len(one.risks) for one in returned),
    )


def _exposed(made: Iterable[Returned]) -> list[protocol.Exposed]:
    """Each placeholder once, with everything it would be exposed to."""
    where: dict[str, dict[str, None]] = {}
    for one in made:
        for risk in one.risks:
            where.setdefault(risk.placeholder, {}).update(dict.fromkeys(risk.where))
    return [protocol.Exposed(placeholder=placeholder, where=list(words)) for placeholder, words in where.items()]


def _region(place: types.Range) -> protocol.Region:
    start, end = place.start, place.end
    return protocol.Region(
        start=protocol.Place(line=start.line, character=start.character), end=protocol.Place(line=end.line, character=end.character)
    )
