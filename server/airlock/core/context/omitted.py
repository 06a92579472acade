"""What was left out, in counts: people and models are told how much is missing, never what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.table import Kind
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.outline import Outline
    from airlock.core.model import Part, Span

_PLURALS = {
    Kind.FUNCTION: ("function", "functions"),
    Kind.CLASS: ("class", "classes"),
    Kind.TYPE: ("type", "types"),
    Kind.VARIABLE: ("constant", "constants"),
}


def omitted(outline: Outline, parts: Sequence[Part]) -> tuple[str, ...]:
    """Counts of definitions that the excerpt does not show, and whether there were comments outside the target."""
    table, syntax = outline.table, outline.syntax
    shown = [part.origin for part in parts if part.origin is not None and not part.path]
    targets = [part.origin for part in parts if part.kind is PartKind.TARGET and part.origin is not None]
    kinds = {name: kind for name, kind in table.definitions.items() if kind in _PLURALS and kind is not Kind.VARIABLE}
    counts = dict.fromkeys(_PLURALS, 0)
    comments = False
    for node in syntax.find(frozenset(kinds) | table.comments):
        if node.type in table.comments:
            comments = comments or not _overlaps(node.span, targets)
        elif not _starts_in(node.start, shown):
            counts[kinds[node.type]] += 1
    counts[Kind.VARIABLE] = sum(item.kind is Kind.VARIABLE and not _overlaps(item.node.span, shown) for item in outline.items(syntax.root))
    lines = [f"{count} {_PLURALS[kind][count > 1]}" for kind, count in counts.items() if count]
    return (*lines, *(("all other comments",) if comments else ()))


def _starts_in(at: int, shown: Sequence[Span]) -> bool:
    return any(one.start <= at < one.end for one in shown)


def _overlaps(span: Span, shown: Sequence[Span]) -> bool:
    return any(one.overlaps(span) for one in shown)
