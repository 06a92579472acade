"""What can be trusted in a file that does not parse.

A syntax error makes extents doubtful: a definition may swallow its neighbours, an open quote turns strings into code and code into strings.
So the extent of a target is taken from two measures, the tree and the indentation, and only what both agree on is used; and when a literal
or comment of many lines is open, nothing outside the target is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.target import Found
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_ABOVE = 400  # lines looked at for the head of a function
_WIDTH = 300  # code points of a line looked at


def literals_are_closed(syntax: Syntax, table: Table, should_stop: Callable[[], bool]) -> bool:
    """Whether no literal or comment of many lines is left open somewhere in the file."""
    stack = [syntax.root] if syntax.root.broken else []
    while stack:
        node = stack.pop()
        if should_stop() or (node.wrong and _opens(node, syntax, table)):
            return False
        if node.broken:
            stack.extend(node.children)
    return not syntax.root.broken or all(syntax.text.rfind(opening) <= syntax.text.rfind(closing) for opening, closing in table.enclosing)


def _opens(wrong: Node, syntax: Syntax, table: Table) -> bool:
    """Whether an error consists of, or lacks, the mark that opens or closes a literal of many lines."""
    marks = [wrong.type, *(syntax.text[child.start : child.end] for child in wrong.children if not child.named_children)]
    return any(mark.endswith(table.delimiters) for mark in marks)


def certain(found: Found, syntax: Syntax) -> Found:
    """The part of a target on whose extent tree and indentation agree; all of it when there is no error in or around it."""
    if not any(node.broken for node in found.nodes) and not any(node.wrong for node in found.path):
        return found
    end = min(found.span.end, indented_end(syntax.text, found.span.start))
    return Found(Span(found.span.start, end), found.nodes, found.path)


def indented_end(text: str, start: int) -> int:
    """Where the block whose first line holds `start` ends by its indentation.

    That is before the first line that is not further in than the first; decorators above, an opening brace below and the closing bracket
    belong to it.
    """
    own = _indent(_line(text, start))
    end = _line_end(text, start)
    head = _line(text, start).lstrip().startswith("@")
    while end < len(text):
        stop = _line_end(text, end + 1)
        line = text[end + 1 : stop]
        bare = line.strip()
        if bare and _indent(line) <= own:
            closes = bare[0] in ")]}"
            if _indent(line) < own or not (head or closes or bare[0] == "{"):
                break
            if closes and not bare.endswith(("{", "(", "[", ":")):
                end = stop
                break
            head = head and bare[0] == "@"
        end = stop
    return start + len(text[start:end].rstrip())


def by_head(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The block around an offset that begins at the nearest line above, no further in, that looks like a function's head.

    With `within`, only below its first line.
    """
    lowest = within.start if within is not None else -1
    start = _head_above(syntax.text, at, max(syntax.text.rfind("\n", 0, max(lowest, 0)), 0), re.compile(table.header))
    return _block(syntax, start) if start is not None and start > lowest else None


def by_line(syntax: Syntax, at: int, within: Span | None = None) -> Found | None:
    """The line of an offset and what is further in below it; None when the line is empty or, with `within`, the first of it."""
    line, start = _line(syntax.text, at), syntax.text.rfind("\n", 0, at) + 1
    start += len(line) - len(line.lstrip())
    return _block(syntax, start) if line.strip() and (within is None or start > within.start) else None


def _block(syntax: Syntax, start: int) -> Found:
    return Found(Span(start, indented_end(syntax.text, start)), (syntax.root,), (syntax.root,))


def _head_above(text: str, at: int, lowest: int, head: re.Pattern[str]) -> int | None:
    """Where the nearest line begins that looks like a head and is no further in than all between it and the offset."""
    width = _indent(_line(text, at))
    for _ in range(_ABOVE):
        start, line = text.rfind("\n", 0, at) + 1, _line(text, at)
        if line.strip() and _indent(line) <= width:
            width = _indent(line)
            if head.search(line[:_WIDTH]):
                return start + len(line) - len(line.lstrip())
        if start <= lowest:
            return None
        at = start - 1
    return None


def _line(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : _line_end(text, at)]


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _indent(line: str) -> int:
    return len(line[: len(line) - len(line.lstrip())].expandtabs(8))
