"""Where a target begins and ends.

Namespaces and conditionals are not taken whole for one of their ends, and comments after a definition are not its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.statements import statements_of, unwrap
from airlock.core.context.words import Body, Kind
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax

_REMARK = ("//", "#", "/*", "*", "--")  # how the last line of a comment begins


def narrowed(syntax: Syntax, table: Table, path: Sequence[Node], touched: list[Node], span: Span) -> tuple[Sequence[Node], list[Node]]:
    """Instead of a namespace that is not selected as a whole, those of the definitions in it that are, else the nearest one."""
    while len(touched) == 1 and (span.start > touched[0].start or span.end < touched[0].end):
        core = unwrap(touched[0], table)
        body = next((child for child in core.named_children if child.type in table.bodies), None)
        content = statements_of(body, table) if body is not None and table.definitions.get(core.type) is Kind.SPACE else []
        inner = [child for child in content if child.start < span.end and span.start < child.end] or nearest(content, span)
        if body is None or not inner:
            break
        nodes = syntax.path(body.span)
        path, touched = [node for node in nodes if node.start < body.start or node.end > body.end or node.id == body.id], inner
    return path, touched


def nearest(content: Sequence[Node], span: Span) -> list[Node]:
    """The last of some statements before a place, else the first after it."""
    before = [child for child in content if child.end <= span.start]
    return before[-1:] or list(content[:1])


def end_of(node: Node, syntax: Syntax, table: Table) -> int:
    """Where a statement ends, without the comments on lines of their own after it that a grammar takes for its last, and not further in."""
    last, end = node, node.end
    tail = syntax.text[node.start : node.end].rstrip()
    if not tail[tail.rfind("\n") + 1 :].lstrip().startswith(_REMARK):
        return end
    while last.children:
        kept = [child for child in last.children if child.type not in table.comments or child.start < child.end]
        while kept and kept[-1].type in table.comments and _is_beside(kept[-1], node, syntax.text):
            end = kept.pop().start
        if not kept:
            break
        last = kept[-1]
    return node.start + len(syntax.text[node.start : end].rstrip()) if end < node.end else end


def _is_beside(comment: Node, node: Node, text: str) -> bool:
    """Whether a comment begins a line, no further in than the one that a statement begins on."""
    line = text[text.rfind("\n", 0, comment.start) + 1 : comment.start]
    head = text[text.rfind("\n", 0, node.start) + 1 : node.start]
    return not line.strip() and len(line) <= len(head) - len(head.lstrip(" \t"))


def comments_above_body(node: Node, span: Span, table: Table) -> tuple[int, Node] | None:
    """The body that a selection reaches into from the comments above it, which the tree has outside it; and where those begin."""
    touched = [child for child in node.named_children if child.start < span.end and span.start < child.end]
    if (
        len(touched) < 2
        or table.bodies.get(touched[-1].type) is not Body.INDENT
        or any(child.type not in table.comments for child in touched[:-1])
    ):
        return None
    return touched[0].start, touched[-1]


def settled(text: str, at: int) -> int | None:
    """The nearest code point that is not white space: on the same line (to the left first), else on a line above, else below."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[start : len(text) if end < 0 else end]
    if line.strip():
        left = line[: at - start + 1].rstrip()
        return start + len(left) - 1 if left else start + len(line) - len(line.lstrip())
    above = text[:start].rstrip()
    if above:
        return len(above) - 1
    below = text[start:]
    return start + len(below) - len(below.lstrip()) if below.strip() else None


def read_at(syntax: Syntax, table: Table, point: int) -> int:
    """The place of a cursor: on a line that was read as if it were complete, no further than what was read, where braces hold no block."""
    line = syntax.completed
    if line is None or not line.start <= point < line.end or Body.BRACES in table.bodies.values():
        return point
    return line.start + max(len(syntax.parsed[line.start : point + 1].rstrip()), 1) - 1


def with_rest(found: Found | None, syntax: Syntax) -> Found | None:
    """A piece that ends on a line that was read as if it were complete, up to where that line ends as it stands."""
    line = syntax.completed
    if found is None or line is None or not line.start < found.span.end <= line.end:
        return found
    return found._replace(span=Span(found.span.start, line.start + len(syntax.text[line.start : line.end].rstrip())))
