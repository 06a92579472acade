"""The hover: what a finding is, why it must not reach an AI, what to do, how sure this is. Never the value."""

from __future__ import annotations

import re

from lsprotocol import types

from airlock.core.model import Confidence, Finding
from airlock.engine import Engine
from airlock.frontends.lsp.session import Session, shown_within

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+|~!-])")
_SURE = {Confidence.HIGH: "Certain", Confidence.MEDIUM: "Likely", Confidence.LOW: "Possible"}


async def hover(session: Session, params: types.HoverParams) -> types.Hover | None:
    """The hover at a position; with several findings there, all of them."""
    document = session.documents.get(params.text_document.uri)
    if document is None:
        return None
    found = await session.checker.current(document)
    here = shown_within(session, document, found, types.Range(params.position, params.position))
    if not here:
        return None
    engine = session.workspaces.of(document.uri).engine
    text = "\n\n---\n\n".join(_markdown(engine, s.finding) for s in here)
    if session.client.markdown_hover:
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), here[0].range)
    return types.Hover(types.MarkupContent(types.MarkupKind.PlainText, _plain(text)), here[0].range)


def _markdown(engine: Engine, finding: Finding) -> str:
    rule = engine.rule(finding)
    parts = [f"**Airlock: {_escaped(engine.title(finding))}**"]
    if rule is not None:
        parts += [_escaped(rule.why), f"**What to do:** {_escaped(rule.advice)}"]
    parts.append("Copies and prompts carry a placeholder instead; answers are turned back.")
    sure = _SURE[finding.confidence]
    evidence = "; ".join(_escaped(e) for e in finding.evidence)
    source = f" · [source]({rule.source})" if rule is not None and rule.source else ""
    parts.append(f"{sure}{f': {evidence}' if evidence else ''} · rule `{finding.rule_id}`{source}")
    return "\n\n".join(parts)


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _plain(markdown: str) -> str:
    without_links = re.sub(r"\[source\]\(([^)]*)\)", r"\1", markdown.replace("**", "").replace("`", ""))
    return re.sub(r"\\(.)", r"\1", without_links)
