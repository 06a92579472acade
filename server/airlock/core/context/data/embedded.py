"""Code that a format holds in another language: the scripts and styles of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.model import Document, Span
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.data.format import Format
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax

_SAID = re.compile(r"\b(?:type|lang)\s*=\s*[\"']?\s*([\w/+.-]+)", re.IGNORECASE)
# What the last part of such a word means: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type
_KINDS = {
    **dict.fromkeys(("module", "javascript", "ecmascript", "babel", "jsx"), "javascript"),
    **dict.fromkeys(("typescript", "ts", "tsx"), "typescriptreact"),
    **dict.fromkeys(("json", "importmap", "speculationrules"), "json"),
    "css": "css",
}
_MARK = re.compile(r"[^\r\n]")


def embedded(document: Document, form: Format, targets: Sequence[Span], should_stop: Callable[[], bool]) -> Document | None:
    """The document with all blanked but the piece of another language that the targets are in; None when they are in none, or in several.

    It is as long as the document, so that offsets mean the same in both.
    """
    syntax = parse(document.text, document.language, should_stop) if form.embedded and targets else None
    if syntax is None:
        return None
    path = syntax.path(Span(targets[0].start, targets[0].start))
    holder = next((node for node in path if node.type in form.embedded), None)
    inner = holder.named_children[1] if holder is not None and len(holder.named_children) > 1 else None
    if holder is None or inner is None or inner.named_children or any(node.wrong for node in path):
        return None
    language = _language(holder, form, syntax)
    if not language or not all(inner.start <= target.start and target.end <= inner.end for target in targets):
        return None
    text = document.text
    blanked = _MARK.sub(" ", text[: inner.start]) + text[inner.start : inner.end] + _MARK.sub(" ", text[inner.end :])
    return document._replace(text=blanked, language=language)


def _language(holder: Node, form: Format, syntax: Syntax) -> str:
    """The language that the head of such a piece says; empty for one that has no excerpts."""
    head = holder.named_children[0]
    said = _SAID.search(syntax.text, head.start, head.end)
    return _KINDS.get(re.split(r"[/+.-]", said[1].lower())[-1], "") if said is not None else form.embedded[holder.type]


def without_embedded(found: Found, point: int, form: Format) -> Found:
    """Of a target that holds code of another language, the children beside it that are at a point, else the nearest below."""
    node = found.nodes[0]
    if len(found.nodes) > 1 or node.type in form.embedded or not _holds(node, form):
        return found
    path = (*found.path, node)
    runs: list[list[Node]] = [[]]
    for child in node.named_children:
        if _holds(child, form):
            runs.append([])
        elif (node.type, child.type) not in form.heads:
            runs[-1].append(child)
    runs = [run for run in runs if run]
    run = next((run for run in runs if run[-1].end > point), runs[-1] if runs else None)
    if run is not None:
        return found._replace(span=Span(run[0].start, run[-1].end), nodes=tuple(run), path=path)
    inner = next((child for child in node.named_children if child.type not in form.embedded and _holds(child, form)), None)
    return found if inner is None else without_embedded(found._replace(span=inner.span, nodes=(inner,), path=path), point, form)


def _holds(node: Node, form: Format) -> bool:
    stack = [node] if form.embedded else []
    while stack:
        one = stack.pop()
        if one.type in form.embedded:
            return True
        stack.extend(one.named_children)
    return False
