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
    from collections.abc import Callable, Iterator

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


def in_open_literal(syntax: Syntax, table: Table, at: int, start: int) -> bool:
    """Whether a cursor is in a literal or comment of many lines, or one opens twice between it and the start of what it is taken to mean.

    In a file with errors that may be one that was never closed, and all in it code.
    """
    literals = [node for node in syntax.path(Span(at, at)) if node.type in table.strings or node.type in table.comments]
    if any("\n" in syntax.text[node.start : node.end] for node in literals[:1]):
        return True
    low, high = min(at, start), max(at, start)
    return any(_opens_twice(syntax.text[low:high], opening, closing) for opening, closing in table.enclosing)


def _opens_twice(text: str, opening: str, closing: str) -> bool:
    pieces = text.split(opening)[1:]
    return any(closing not in piece for piece in pieces[:-1])


def _opens(wrong: Node, syntax: Syntax, table: Table) -> bool:
    """Whether an error consists of, or lacks, the mark that opens or closes a literal of many lines."""
    marks = [wrong.type, *(syntax.text[child.start : child.end] for child in wrong.children if not child.named_children)]
    return any(mark.endswith(table.delimiters) or (table.opening and re.match(table.opening, mark)) for mark in marks)


def certain(found: Found, syntax: Syntax, table: Table) -> Found:
    """The part of a target on whose extent tree and indentation agree; all of it when there is no error in or around it."""
    if not any(node.broken for node in found.nodes) and not any(node.wrong for node in found.path):
        return found
    end = min(found.span.end, indented_end(syntax.text, found.span.start, table.closers, table.middles))
    return Found(Span(found.span.start, end), found.nodes, found.path)


def indented_end(text: str, start: int, closers: tuple[str, ...], middles: tuple[str, ...] = ()) -> int:
    """Where the block whose first line holds `start` ends by its indentation.

    That is before the first line that is not further in than the first; decorators above, an opening brace below and the closing bracket
    or word belong to it, and so do the words between its parts, such as `rescue`.
    """
    between = re.compile(rf"(?:{'|'.join(middles)})\b") if middles else None
    closing = _closing(closers)
    own = _indent(_line(text, start))
    end = _line_end(text, start)
    head = _line(text, start).lstrip().startswith("@")
    while end < len(text):
        stop = _line_end(text, end + 1)
        line = text[end + 1 : stop]
        bare = line.strip()
        if bare and _indent(line) <= own:
            closes = closing.match(bare) is not None
            goes_on = between is not None and between.match(bare) is not None
            if _indent(line) < own or not (head or closes or goes_on or bare[0] == "{"):
                break
            if closes and not bare.endswith(("{", "(", "[", ":")):
                end = stop
                break
            head = head and bare[0] == "@"
        end = stop
    return start + len(text[start:end].rstrip())


def _closing(closers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, closers))})(?!\w)")


def by_head(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The innermost block around an offset whose first line looks like a function's head or stands directly in a class.

    With `within`, only below its first line.
    """
    text, inner = syntax.text, None
    lowest = within.start if within is not None else -1
    for start in _lines_above(text, at, max(text.rfind("\n", 0, max(lowest, 0)), 0)):
        block, line = _block(syntax, table, start), _line(text, start)[:_WIDTH]
        if block.span.end < at or text[start] == "{" or _closing(table.closers).match(text, start):
            continue
        if table.holder and re.search(table.holder, line):
            return _without_heads(inner, text, table) if inner is not None else (block if start > lowest else None)
        if start <= lowest:
            return None
        if re.search(table.header, line):
            return block
        inner = block
    return None


def _without_heads(block: Found, text: str, table: Table) -> Found | None:
    """A block, unless below its first line there is what looks like a function's head: then it is not one member of the class."""
    lines = text[block.span.start : block.span.end].split("\n")[1:]
    return None if any(re.search(table.header, line[:_WIDTH]) for line in lines) else block


def by_line(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The line of an offset and what is further in below it; None when the line is empty or, with `within`, the first of it."""
    line, start = _line(syntax.text, at), syntax.text.rfind("\n", 0, at) + 1
    start += len(line) - len(line.lstrip())
    if not line.strip() or (within is not None and start <= within.start):
        return None
    block = _block(syntax, table, start)
    return Found(Span(start, min(block.span.end, _balanced_end(syntax.text, start))), block.nodes, block.path)


def _balanced_end(text: str, start: int) -> int:
    """The end of the line on which the brackets are closed again that the first line leaves open; of the text when it leaves none open."""
    depth, at = 0, start
    while at < len(text):
        end = _line_end(text, at)
        for char in text[at:end]:
            depth = depth + 1 if char in "([{" else max(0, depth - (char in ")]}"))
        if not depth:
            return len(text) if at == start else end
        at = end + 1
    return len(text)


def _block(syntax: Syntax, table: Table, start: int) -> Found:
    return Found(Span(start, indented_end(syntax.text, start, table.closers, table.middles)), (syntax.root,), (syntax.root,))


def _lines_above(text: str, at: int, lowest: int) -> Iterator[int]:
    """Where the lines begin that are no further in than all between them and the offset, the nearest first."""
    width = _indent(_line(text, at))
    for _ in range(_ABOVE):
        start, line = text.rfind("\n", 0, at) + 1, _line(text, at)
        if line.strip() and _indent(line) <= width:
            width = _indent(line)
            yield start + len(line) - len(line.lstrip())
        if start <= lowest:
            return
        at = start - 1


def _line(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : _line_end(text, at)]


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _indent(line: str) -> int:
    return len(line[: len(line) - len(line.lstrip())].expandtabs(8))
