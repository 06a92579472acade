"""The minimum viable context of a target: the one function this package is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.certain import by_head, by_line, certain, literals_are_closed
from airlock.core.context.choice import Choice, undefined_in
from airlock.core.context.ledger import Ledger
from airlock.core.context.mask import Rules
from airlock.core.context.omitted import omitted
from airlock.core.context.outline import Outline
from airlock.core.context.proof import proven
from airlock.core.context.render import Renderer, definition_name
from airlock.core.context.resolve import choose
from airlock.core.context.table import Table
from airlock.core.context.tables import table_of
from airlock.core.context.target import Found, is_function, locate
from airlock.core.model import Document, Excerpt, PartKind, Span
from airlock.core.syntax import Syntax, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DEEP = 400  # nodes around a target; written code has a few dozen
_ERRORS = "the file has syntax errors"
_PARTLY = "the target has syntax errors: only the lines whose extent is certain are included"
_OPEN = "a string or comment is left open: nothing outside the target is included"
_LEFT_OUT = "definitions with syntax errors were left out: {count}"
_ALONE = "the surroundings could not be rendered safely: only the target is included"


def excerpt(document: Document, targets: Sequence[Span], should_stop: Callable[[], bool]) -> Excerpt | None:
    """The smallest text that makes the targets understandable.

    That is they themselves, and the signatures, the constants without their values and the imports that they use.

    An empty span is a cursor: the innermost function there, else the smallest class, type, constant or statement. Others snap to whole
    statements. None when the language has no table, when there is nothing at the targets, or when `should_stop` said so.
    """
    table = table_of(document.language)
    syntax = parse(document.text, document.language, should_stop) if table is not None and targets else None
    if table is None or syntax is None:
        return None
    founds = _merged([found for span in targets if (found := _located(syntax, table, span)) is not None])
    return _made(syntax, table, founds, should_stop) if founds and not should_stop() else None


def _located(syntax: Syntax, table: Table, span: Span) -> Found | None:
    found = locate(syntax, table, span)
    if not syntax.root.broken or span.start < span.end:
        return None if found is None else certain(found, syntax)
    at = span.start
    if found is None or any(node.wrong for node in (*found.path[1:], *found.nodes)):
        return by_head(syntax, table, at) or by_line(syntax, at)
    if not any(node.broken for node in found.nodes):
        return certain(found, syntax)
    is_whole = any(is_function(node, table) for node in found.nodes)
    inner = by_head(syntax, table, at, found.span) or (None if is_whole else by_line(syntax, at, found.span))
    return inner or certain(found, syntax)


def _merged(founds: Sequence[Found]) -> list[Found]:
    """In document order, without those that lie in others."""
    kept: list[Found] = []
    for found in sorted(founds, key=lambda one: (one.span.start, -one.span.end)):
        last = kept[-1] if kept else None
        if last is None or found.span.start >= last.span.end:
            kept.append(found)
        elif found.span.end > last.span.end:
            kept[-1] = Found(Span(last.span.start, found.span.end), (*last.nodes, *found.nodes), last.path)
    return kept


def _made(syntax: Syntax, table: Table, founds: Sequence[Found], should_stop: Callable[[], bool]) -> Excerpt | None:
    warnings = [_ERRORS] if syntax.root.broken else []
    if any(node.broken for found in founds for node in found.nodes):
        warnings.append(_PARTLY)
    outline = Outline(syntax, table)
    closed = literals_are_closed(syntax, table, should_stop)
    if not closed:
        warnings.append(_OPEN)
    sheet = _with_context(outline, founds, warnings, should_stop) if closed else None
    if should_stop():
        return None
    if sheet is None:
        sheet = _alone(syntax, founds)
        if closed:
            warnings.append(_ALONE)
    parts = sheet.parts()
    return Excerpt(
        text=sheet.text(),
        language=syntax.language,
        target=_title(outline, founds),
        target_span=Span(founds[0].span.start, founds[-1].span.end),
        parts=parts,
        omitted=omitted(outline, parts),
        warnings=tuple(warnings),
        masked=sheet.masked,
    )


def _with_context(outline: Outline, founds: Sequence[Found], warnings: list[str], should_stop: Callable[[], bool]) -> Ledger | None:
    if max(len(found.path) for found in founds) > _DEEP:
        return None
    choice = Choice()
    for found in founds:
        choose(found, outline, choice, should_stop)
    if should_stop():
        return None
    for attempt in (choice, Choice()):
        sheet = _attempt(outline, founds, attempt, warnings, should_stop)
        if sheet is not None:
            if attempt is not choice:
                warnings.append(_ALONE)
            return sheet
    return None


def _attempt(
    outline: Outline, founds: Sequence[Found], choice: Choice, warnings: list[str], should_stop: Callable[[], bool]
) -> Ledger | None:
    """The excerpt for one choice; None when it cannot be written or proven."""
    unknown, known = undefined_in(choice, founds, outline)
    rules = Rules(outline.syntax, outline.table, known, unknown)
    renderer = Renderer(outline, founds, choice, rules)
    try:
        sheet = renderer.write()
    except RecursionError:  # a target nested in hundreds of heads
        return None
    if sheet.broken or not proven(sheet.text(), sheet.parts(), founds, rules, should_stop):
        return None
    if renderer.left_out:
        warnings.append(_LEFT_OUT.format(count=renderer.left_out))
    return sheet


def _alone(syntax: Syntax, founds: Sequence[Found]) -> Ledger:
    """The targets and nothing else."""
    sheet = Ledger(syntax.text)
    for found in founds:
        sheet.copy(found.span.start, found.span.end, PartKind.TARGET)
        sheet.glue("\n")
    return sheet


def _title(outline: Outline, founds: Sequence[Found]) -> str:
    """The qualified names of the targets."""
    return ", ".join(dict.fromkeys(name for found in founds if (name := _qualified(outline, found))))


def _qualified(outline: Outline, found: Found) -> str:
    nodes = found.path if len(found.nodes) > 1 and found.nodes[0].type not in outline.table.decorators else (*found.path, found.nodes[-1])
    names: list[str] = []
    for node in nodes:
        name = definition_name(node, outline)
        if name and (not names or names[-1] != name):
            names.append(name)
    return ".".join(names)
