"""The hover: what a finding is, why it must not reach an AI, what to do, and what makes Airlock think so. Never the value."""

from __future__ import annotations

import re

from lsprotocol import types

from airlock.core import legal
from airlock.core.model import Category, Confidence, Finding, Mode, Severity
from airlock.engine import Engine
from airlock.frontends.lsp import convert
from airlock.frontends.lsp.documents import OpenDocument
from airlock.frontends.lsp.session import Session, shown_within
from airlock.frontends.lsp.tables import gathered

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+|~!-])")
_LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\((\S+?)(?: \"[^\"]*\")?\)(?=[\s]|$)")
_SURE = {Confidence.HIGH: "certain", Confidence.MEDIUM: "likely", Confidence.LOW: "possible"}
_INSTEAD = {
    Mode.PLACEHOLDER: "Copies and prompts carry a placeholder instead; answers get the value back.",
    Mode.STANDIN: "Copies and prompts carry a synthetic value instead; answers get the real one back.",
    Mode.MASK: "Copies and prompts carry a mask instead, and it does not come back.",
    Mode.REMOVE: "Copies and prompts carry nothing in its place, and it does not come back.",
}
_OURS = "airlock"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


async def hover(session: Session, params: types.HoverParams) -> types.Hover | None:
    """The hover at a position; with several findings there, all of them."""
    document = session.documents.get(params.text_document.uri)
    if document is None:
        return None
    found = await session.checker.current(document)
    here = shown_within(session, document, found, types.Range(params.position, params.position))
    if not here:
        return None
    engine, runs = session.workspaces.of(document.uri).engine, session.checker.runs(document)
    in_table = any(run.first <= here[0].range.start.line <= run.last for run, _ in gathered(found, runs))
    text = "\n\n---\n\n".join(_markdown(engine, document, s.finding, in_table=in_table) for s in here)
    if session.client.markdown_hover:
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), here[0].range)
    return types.Hover(types.MarkupContent(types.MarkupKind.PlainText, _plain(text)), here[0].range)


def _markdown(engine: Engine, document: OpenDocument, finding: Finding, *, in_table: bool) -> str:
    """Editors show the diagnostic above it, so what that says is said again only where there is none, or hardly any to point at."""
    rule, parts = engine.rule(finding), list[str]()
    alone = in_table or finding.severity is Severity.HINT or rule is None
    if alone:
        parts += [f"**Airlock: {_escaped(engine.title(finding))}**", *([_escaped(rule.why)] if rule is not None else [])]
    if rule is not None:
        parts.append(f"**What to do:** {_escaped(rule.advice)}")
    if finding.category is not Category.PROTECTED_CODE:
        parts.append(_INSTEAD[engine.mode(finding)])
    if finding.evidence:
        reasons = "\n".join(f"- {_with_code(reason)}" for reason in _reasons(document, finding))
        parts.append(f"**Why it was found** ({_SURE[finding.confidence]}):\n{reasons}")
    if tags := legal.tags(finding.kind):
        links = " · ".join(f'[{_escaped(tag)}]({legal.LAWS[tag][1]} "{legal.LAWS[tag][0]}")' for tag in tags)
        parts.append(f"**Laws that speak of it** (an aid, not legal advice): {links}")
    if alone:
        source = f" · [source]({rule.source})" if rule is not None and rule.source else ""
        parts.append(f"Rule `{finding.rule_id}` · {_LEVEL[finding.severity]}{source}")
    if finding.engine != _OURS:
        parts.append(f"Found by {_escaped(finding.engine)}.")
    return "\n\n".join(parts)


def _with_code(text: str) -> str:
    """Escaped, but for the names in backticks, which hold nothing that could end them."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        return _escaped(text)
    return "".join(f"`{piece}`" if index % 2 else _escaped(piece) for index, piece in enumerate(pieces))


def _reasons(document: OpenDocument, finding: Finding) -> list[str]:
    reasons = list(finding.evidence)
    if finding.partner is not None:
        line, _ = convert.line_at(document.starts, finding.partner.start)
        reasons.append(f"the other part is on line {line + 1}")
    return reasons


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _plain(markdown: str) -> str:
    without_links = _LINK.sub(r"\1 (\2)", markdown.replace("**", "").replace("`", ""))
    return re.sub(r"\\(.)", r"\1", without_links)
