"""Airlock's own requests (protocol.py), each decoded by its declared type and answered in it.

What may take long runs in a thread, so that typing goes on; a request that is cancelled meanwhile is answered at once, and the work stops
at its next step where it has steps.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import TypeVar

import msgspec
from lsprotocol import types
from pygls.uris import from_fs_path

from airlock.core.model import Action, Destination, Document
from airlock.engine import AirlockError, HeldCount, Shared
from airlock.engine.words import in_sentence
from airlock.frontends.lsp import protocol
from airlock.frontends.lsp.rpc import INVALID_PARAMS, REQUEST_FAILED, Refused
from airlock.frontends.lsp.session import Session, shown_within
from airlock.frontends.lsp.workspaces import Folder

Params = TypeVar("Params", bound=protocol.Message)
_WHERE = re.compile(r" - at `(\$[\w.\[\]…]*)`$")
_RECEIPT = re.compile(r"[0-9a-f]{1,64}")
_NOT_OPEN = "That document is not open in the editor."


def decoded(kind: type[Params], params: object, method: str) -> Params:
    """The parameters of a request, or a refusal that names the field at fault but not what stood there."""
    try:
        return msgspec.convert({} if params is None else params, kind)
    except msgspec.ValidationError as error:
        where = _WHERE.search(str(error))
        field = f" (at {where.group(1)})" if where else ""
        raise Refused(INVALID_PARAMS, f"The parameters of {method} are not as declared{field}.") from None


async def redact(session: Session, params: protocol.RedactParams) -> protocol.RedactResult:
    """The form of a text that may go."""
    folder = session.workspaces.of(params.uri)
    limit_kb = folder.settings.max_file_kb
    if len(params.text) > limit_kb * 1024:
        raise Refused(REQUEST_FAILED, f"This text is larger than {limit_kb} kB (airlock.maxFileSizeKb) and was not checked.")
    document = Document(params.text, params.uri, _language(session, folder, params))
    folder.engine.prepare()
    shared = await asyncio.to_thread(
        folder.engine.share, document, Action(params.action), Destination(tool=params.tool), _origin(session, params)
    )
    return _redact_result(shared)


def release(session: Session, params: protocol.ReleaseParams) -> None:
    """Records that the user let an original go. What is no receipt of ours could be anything, and is not written down."""
    receipt = params.receipt if _RECEIPT.fullmatch(params.receipt) else ""
    session.workspaces.first.engine.release(receipt, Action(params.action), params.reason)


async def allow(session: Session, params: protocol.AllowParams) -> protocol.AllowResult:
    """The policy entry that allows the finding at a place."""
    document = session.documents.get(params.uri)
    if document is None:
        return protocol.AllowResult(problem=_NOT_OPEN)
    found = await session.checker.current(document)
    here = shown_within(session, document, found, _range(params.region))
    if not here:
        return protocol.AllowResult(problem="There is no finding at that place any more.")
    try:
        entry = session.workspaces.of(params.uri).engine.allow_entry(document.as_document(), here[0].finding)
    except AirlockError as error:
        return protocol.AllowResult(problem=str(error))
    return protocol.AllowResult(policy_uri=from_fs_path(entry.path) or "", append=entry.text)


async def health(session: Session, _: protocol.HealthParams) -> protocol.HealthResult:
    """Facts about this server."""
    engines = [folder.engine for folder in session.workspaces]
    known = [engine.health() for engine in engines]
    first = known[0]
    told = {engine.policy_problem for engine in engines}  # by the server itself, and as soon as the file changes
    problems = dict.fromkeys(problem for h in known for problem in h.problems if problem not in told)
    return protocol.HealthResult(
        version=first.version,
        python=first.python,
        prefilter=first.prefilter,
        rules=first.rules,
        languages=list(first.languages),
        engines=list(first.engines),
        vault_key=first.vault_key,
        problems=list(problems),
    )


def _origin(session: Session, params: protocol.RedactParams) -> Document | None:
    """The open document a text was taken from, None when that is not known or cannot be looked at in time.

    What was just cut is no longer in it; then the lines it was cut out of serve.
    """
    document = session.documents.get(params.uri)
    if document is None or session.checker.too_much(document) or document.text == params.text:
        return None
    if params.text.strip() in document.text:
        return document.as_document()
    return Document(f"{document.text}\n{document.replaced}", document.uri, document.language)


def _language(session: Session, folder: Folder, params: protocol.RedactParams) -> str:
    document = session.documents.get(params.uri)
    if document is not None:
        return document.language
    unknown = params.language_id in ("", "plaintext")
    return folder.language_of(params.uri, params.text) if unknown and params.uri else params.language_id


def held_counts(held: Sequence[HeldCount]) -> list[protocol.Held]:
    """What was held back, by kind."""
    return [protocol.Held(kind=h.kind, title=in_sentence(h.title), count=h.count) for h in held]


def _redact_result(shared: Shared) -> protocol.RedactResult:
    return protocol.RedactResult(
        text=shared.text,
        held=held_counts(shared.held),
        count=len(shared.replacements),
        verdict=shared.decision.verdict.value,
        reason=shared.decision.reason,
        receipt=shared.receipt,
    )


def _range(region: protocol.Region) -> types.Range:
    start, end = region.start, region.end
    return types.Range(types.Position(start.line, start.character), types.Position(end.line, end.character))
