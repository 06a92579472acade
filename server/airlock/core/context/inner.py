"""What a cursor means in a piece of a damaged file that is more than it: a block that has lost its head, a member of a class."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from airlock.core.context.by_lines import WIDTH, by_line, is_edge
from airlock.core.context.extent import line_end, line_of
from airlock.core.context.words import Body
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax


def in_bare_block(found: Found, at: int, syntax: Syntax, table: Table) -> Found | None:
    """The block among the statements of a function that a cursor is in: what is before its brace may be a head that is damaged."""
    chain = [node for node in syntax.path(Span(at, at)) if found.span.start < node.start]
    bare = next((inner for outer, inner in itertools.pairwise(chain) if _is_block(outer, table) and _is_block(inner, table)), None)
    is_typed = bare is not None and "\n" not in syntax.text[bare.start : at]
    return by_line(syntax, table, bare.start, found.span) if bare is not None and not is_typed else None


def _is_block(node: Node, table: Table) -> bool:
    return node.named and table.bodies.get(node.type) is Body.BRACES


def in_class(found: Found, at: int, syntax: Syntax, table: Table) -> Found | None:
    """The line of a class that a cursor is in: what stands there may be what is left of a member."""
    text, span = syntax.text, found.span
    head = line_of(text, span.start)[:WIDTH]
    if not table.holder or not re.search(table.holder, head) or is_edge(span, at, text, table):
        return None
    end = line_end(text, span.start)
    return by_line(syntax, table, at, span) or found._replace(span=Span(span.start, max(end, span.start + 1)))
