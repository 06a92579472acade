"""Literals and comments that may be what stands between two: one of their marks is gone, and what is in them is code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.by_lines import WIDTH

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax


def has_swallowed(found: Found, syntax: Syntax, table: Table) -> bool:
    """Whether a comment in the head of a piece begins another, or a literal in it has lines although its mark begins none of many."""
    first = found.nodes[-1].children[:1]
    if any(is_two(comment, syntax, table) for node in first for comment in (node, *node.children)):
        return True
    if not any(line.count('"') % 2 for line in syntax.text[found.span.start : found.span.end].split("\n")):
        return False
    stack = list(found.nodes)
    while stack:
        node = stack.pop()
        if node.type in table.strings and _lacks_mark(node, syntax, table):
            return True
        stack.extend(child for child in node.named_children if "\n" in syntax.text[child.start : child.end])
    return False


def is_inside_out(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a literal is what stands between two: it has lines in it although its mark begins none of many, or a function's head."""
    text = syntax.text[node.start : node.end]
    is_long = "\n" in text and not text.startswith("\n")
    return is_long and (_lacks_mark(node, syntax, table) or holds_head(node, syntax, table))


def _lacks_mark(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a literal has lines in it although its mark begins none of many."""
    text = syntax.text[node.start : node.end]
    if "\n" not in text or text[0] not in "\"'" or "\\\n" in text:
        return False
    return not text.startswith(table.delimiters) and not (table.opening and re.match(table.opening, text))


def is_two(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a node is a comment in which another begins: the first may have lost its end, and what is between them is code."""
    text = syntax.text[node.start : node.end] if node.type in table.comments else ""
    return any(opens_twice(text, opening, closing) for opening, closing in table.enclosing)


def is_unclosed(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a node is a comment of many lines that nothing closes."""
    text = syntax.text[node.start : node.end] if node.type in table.comments else ""
    return any(text.startswith(opening) and not text.rstrip().endswith(closing) for opening, closing in table.enclosing)


def holds_head(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a literal or comment of many lines has in it what looks like a function's head: two of its marks may have swallowed code."""
    if node.type not in (*table.strings, *table.comments) or "\n" not in (text := syntax.text[node.start : node.end]):
        return False
    opening = next((mark for mark, _ in table.enclosing if text.startswith(mark)), "")
    return any(re.search(table.header, line[:WIDTH]) for line in (*([text[len(opening) :]] if opening else []), *text.split("\n")[1:]))


def opens_twice(text: str, opening: str, closing: str) -> bool:
    """Whether a mark that opens a comment comes again before the one that closes it."""
    pieces = text.split(opening)[1:]
    return any(closing not in piece for piece in pieces[:-1])
