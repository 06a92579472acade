"""A head with an empty line in it: damage has made one of two, and the parser sees no error in what has come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.target import Found, function_of
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_GAP = compiled(r"\n[ \t\r]*\n\s*(?:(?://|/\*|#[ \t])[^\n]*\s*)*")
_MARKS = ("@", "[", "#")  # what begins an annotation, after which there may be anything before the head


def without_gap(found: Found, at: int, syntax: Syntax, table: Table) -> Found:
    """The part of a function in which a cursor is, where its head has a gap before the parameters, or before the name."""
    node, text = found.nodes[-1], syntax.text
    core = function_of(node, table)
    if core is None or text.startswith(_MARKS, node.start):
        return found
    start = node.start
    for gap in _GAP.finditer(text, start, _named_until(core)):
        if at < gap.end():
            return Found(Span(start, gap.start()), (syntax.root,), (syntax.root,))
        start = gap.end()
    return found if start == node.start else Found(Span(start, max(found.span.end, start)), (syntax.root,), (syntax.root,))


def _named_until(core: Node) -> int:
    """Where a function's name is complete."""
    while core.field("parameters") is None and (inner := core.field("declarator")) is not None:
        core = inner
    given, name = core.field("parameters"), core.field("name") or core.field("declarator")
    return given.start if given is not None else name.end if name is not None else core.start
