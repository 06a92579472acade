"""A head with an empty line in it: damage has made one of two, and the parser sees no error in what has come of it.

Or one of marks that stand alone, and of what comes behind an empty line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.target import Found, function_of
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_GAP = compiled(r"\n[ \t\r]*\n\s*(?:(?://|/\*|#[ \t])[^\n]*\s*)*")
_ALONE = compiled(
    r"(?:@[\w.]{1,80}(?:\([^\n]{0,300}\))?[ \t\r]*\n[ \t]*){0,9}@[\w.]{1,80}(?:\([^\n]{0,300}\))?[ \t\r]*(?=\n[ \t\r]*\n)"
    r"|#\[[^\n]*\][ \t\r]*(?=\n[ \t\r]*\n\s*(?://|/\*))"
)
_MARKS = ("@", "[", "#")  # what begins an annotation, after which there may be anything before the head


def without_gap(found: Found, at: int, syntax: Syntax, table: Table) -> Found:
    """The part of a function in which a cursor is, where its head has a gap before the parameters, or before the name."""
    node, text = found.nodes[-1], syntax.text
    core = function_of(node, table)
    if core is None:
        return found
    if text.startswith(_MARKS, found.span.start):
        return _without_mark(found, _named_until(core), at, text)
    start = node.start
    for gap in _GAP.finditer(text, start, _named_until(core)):
        if at < gap.end():
            return Found(Span(start, gap.start()), (syntax.root,), (syntax.root,))
        start = gap.end()
    return found if start == node.start else Found(Span(start, max(found.span.end, start)), (syntax.root,), (syntax.root,))


def _without_mark(found: Found, name: int, at: int, text: str) -> Found:
    """A function without the marks before an empty line, unless a cursor is on them: they were about something else."""
    alone = _ALONE.match(text, found.span.start, name)
    gap = _GAP.match(text, alone.end(), name) if alone is not None else None
    return found._replace(span=Span(gap.end(), found.span.end)) if gap is not None and gap.end() <= at else found


def _named_until(core: Node) -> int:
    """Where a function's name is complete."""
    while core.field("parameters") is None and (inner := core.field("declarator")) is not None:
        core = inner
    given, name = core.field("parameters"), core.field("name") or core.field("declarator")
    return given.start if given is not None else name.end if name is not None else core.start
