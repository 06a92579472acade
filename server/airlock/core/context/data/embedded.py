"""Code that a format holds in another language: the scripts and styles of a page or a component."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.data.formats import format_of
from airlock.core.expressions import compiled
from airlock.core.model import Document, Span
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.data.format import Format
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax

_SAID = compiled(r"\b(?:type|lang)\s*=\s*[\"']?\s*([\w/+.-]+)", re.IGNORECASE)
# What the last part of such a word means: https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type
_KINDS = {
    **dict.fromkeys(("module", "javascript", "ecmascript", "babel", "jsx"), "javascript"),
    **dict.fromkeys(("typescript", "ts"), "typescript"),
    "tsx": "typescriptreact",
    **dict.fromkeys(("json", "importmap", "speculationrules"), "json"),
    "css": "css",
}
_SHARED = frozenset(("javascript", "typescript", "typescriptreact"))
"""Languages in which all pieces of a document know each other's names."""
_MARK = compiled(r"[^\r\n]")


class Scripts(NamedTuple):
    """A page or component with all blanked but its scripts, and where these are."""

    document: Document
    spans: tuple[Span, ...]


def scripts_of(document: Document, should_stop: Callable[[], bool]) -> Scripts | None:
    """The scripts of a page or component; None when it has none, or in several languages, or is neither."""
    form = format_of(document.language)
    syntax = parse(document.text, form.grammar or document.language, should_stop) if form is not None and form.embedded else None
    if form is None or syntax is None:
        return None
    found = [(_language(one, form, syntax), code) for one in _holders(syntax.root, form) if (code := _code(one)) is not None]
    languages = {language for language, _ in found if language in _SHARED}
    if len(languages) != 1:
        return None
    language = languages.pop()
    kept = [code for other, code in found if other == language]
    return Scripts(document._replace(text=_without_others(document.text, kept), language=language), tuple(code.span for code in kept))


def embedded(document: Document, form: Format, targets: Sequence[Span], should_stop: Callable[[], bool]) -> Document | None:
    """The document with all blanked but the piece of another language that the targets are in; None when they are in none, or in several.

    Other scripts of the same language stay as well, since what they define is known to it. It is as long as the document, so that offsets
    mean the same in both.
    """
    syntax = parse(document.text, form.grammar or document.language, should_stop) if form.embedded and targets else None
    if syntax is None:
        return None
    path = syntax.path(Span(targets[0].start, targets[0].start))
    holder = next((node for node in path if node.type in form.embedded), None)
    inner = _code(holder) if holder is not None else None
    if holder is None or inner is None or any(node.wrong for node in path):
        return None
    language = _language(holder, form, syntax)
    if not language or not all(inner.start <= target.start and target.end <= inner.end for target in targets):
        return None
    kept = [inner]
    if language in _SHARED:
        others = [one for one in _holders(syntax.root, form) if not one.wrong and _language(one, form, syntax) == language]
        kept = [code for one in others if (code := _code(one)) is not None]
    return document._replace(text=_without_others(document.text, kept), language=language)


def _code(holder: Node) -> Node | None:
    """What stands between the head and the end of such a piece."""
    inner = holder.named_children[1] if len(holder.named_children) > 1 else None
    return inner if inner is not None and not inner.named_children else None


def _without_others(text: str, kept: Sequence[Node]) -> str:
    """The text with blanks for all that is in none of these pieces, which are in its order."""
    parts, done = [], 0
    for node in kept:
        parts += [_MARK.sub(" ", text[done : node.start]), text[node.start : node.end]]
        done = node.end
    return "".join([*parts, _MARK.sub(" ", text[done:])])


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
    return bool(form.embedded) and next(_holders(node, form), None) is not None


def _holders(node: Node, form: Format) -> Iterator[Node]:
    """The pieces of other languages in a node, in order."""
    stack = [node]
    while stack:
        one = stack.pop()
        if one.type in form.embedded:
            yield one
        else:
            stack.extend(reversed(one.named_children))
