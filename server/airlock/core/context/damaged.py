"""The part of a piece of a damaged file that nothing speaks against: one look after the other takes away what may be somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.by_lines import by_line, end_by_lines
from airlock.core.context.extent import is_cut
from airlock.core.context.inner import in_class
from airlock.core.context.nested import innermost
from airlock.core.context.orphans import without_orphans
from airlock.core.context.remains import without_remains
from airlock.core.context.seams import without_seams
from airlock.core.context.words import Body
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Syntax


def undoubted(found: Found, cursor: int, at: int, syntax: Syntax, table: Table, *, damaged: bool) -> Found:
    """See the module. `at` is what the cursor means; a file may be `damaged` without an error, by the marks of a conflict."""
    if syntax.root.broken or found.nodes[0].id == syntax.root.id:
        found = _again(without_remains(found, cursor, syntax, table), found.span.start, at, syntax, table)
    if (syntax.root.broken or syntax.completed is not None) and Body.BRACES in table.bodies.values():
        found = without_orphans(found, cursor, at, syntax)
    if syntax.root.broken:
        found = in_class(found, at, syntax, table) or found
    if damaged or is_cut(found.span, found.nodes[-1].end, syntax.text):
        found = without_seams(found, cursor, syntax, table)
    return innermost(found, at, syntax, table)


def _again(found: Found, start: int, at: int, syntax: Syntax, table: Table) -> Found:
    """A piece that has been found to begin further down than the one its end was taken from."""
    if "\n" not in syntax.text[start : found.span.start]:
        return found
    end = end_by_lines(syntax, table, found.span.start)
    if end <= at < found.span.end:
        return by_line(syntax, table, at) or found
    return found._replace(span=Span(found.span.start, min(end, found.span.end)))
