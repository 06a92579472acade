"""What can be trusted in a file that does not parse.

A syntax error makes extents doubtful: a definition may swallow its neighbours, an open quote turns strings into code and code into strings.
So the extent of a target is taken from two measures, the tree and the indentation, and only what both agree on is used; and when a literal
or comment of many lines is open, nothing outside the target is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.blanked import from_line_start
from airlock.core.context.extent import Closing, block_end, indent, line_end, line_of, tab_of
from airlock.core.context.remains import without_remains
from airlock.core.context.statements import unwrap
from airlock.core.context.target import Found, function_of, is_function, locate, settled
from airlock.core.context.words import Body
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_ABOVE = 400  # lines looked at for the head of a function
_READ = 6000  # lines of the blocks looked at on the way
_BELOW = 60  # lines looked at for the next one that is no comment
_WIDTH = 300  # code points of a line looked at
_COMMENT = re.compile(r"//|/\*|\*|#(?![\w\[!])")
_BEGUN = re.compile(r"(?!(?:return|throw|await|yield|raise|else|case|break|continue|goto|new)\b)(?:[\w.<>,?*&@]+[ \t]+)*[\w#$.]+\Z")
_BRACKETS = re.compile(r"[(){}\[\]]")
_LEAD = re.compile(r"(?:[ \t]*/\*[^\n]*?\*/)*[ \t]*")


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
    leaves = (child for child in wrong.children if child.size == 1 or not child.named_children)
    marks = [wrong.type, *(syntax.text[child.start : child.end] for child in leaves)]
    return any(mark.endswith(table.delimiters) or (table.opening and re.match(table.opening, mark)) for mark in marks)


def located(syntax: Syntax, table: Table, span: Span) -> Found | None:
    """The piece that a cursor (an empty span) or a selection means, as far as its extent is certain."""
    found = _located(syntax, table, span)
    by_lines = found is not None and found.nodes[0].id == syntax.root.id
    if found is None or span.start < span.end or not (syntax.root.broken or by_lines):
        return found
    return without_remains(found, span.start, syntax, table)


def _located(syntax: Syntax, table: Table, span: Span) -> Found | None:
    found = locate(syntax, table, span)
    if syntax.read_blanked:
        if found is None:
            return by_head(syntax, table, span.start) or by_line(syntax, table, span.start)
        found = from_line_start(found, syntax)
    at = settled(syntax.text, span.start) or 0
    if syntax.root.broken and _is_begun(syntax.text, at, table):
        return by_line(syntax, table, at)
    if not syntax.root.broken and (found is None or span.start < span.end or not _swallows(found, at, syntax, table)):
        return found
    if span.start < span.end:
        doubtful = found is not None and (any(node.broken for node in found.nodes) or any(node.wrong for node in found.path))
        return _agreed(found, syntax, table) if found is not None and doubtful else found
    piece = _at_cursor(found, syntax, table, at)
    if piece is None or not piece.span.start <= at < max(piece.span.end, piece.span.start + 1):
        return by_head(syntax, table, at) or by_line(syntax, table, at)
    return piece


def _swallows(found: Found, at: int, syntax: Syntax, table: Table) -> bool:
    """Whether a piece of a file without errors is an open comment, or has in it what looks like another function.

    An odd quote more or less may make other code of a whole file without an error.
    """
    text, span = syntax.text, found.span
    if not span.start <= at < span.end and any(_is_two(node, syntax, table) for node in syntax.path(Span(at, at))):
        return True
    if all(node.type in table.comments for node in found.nodes):
        return any(_opens_twice(text[span.start : span.end] + opening, opening, closing) for opening, closing in table.enclosing)
    end = block_end(text, span.start, _closing(table), _body_start(found, table))
    if end <= at < span.end and not _is_remarks(text[end : line_end(text, at)]):
        within = span if _is_further_in(span, text) else None
        head = by_head(syntax, table, at, within)
        is_head = head is not None and (within is None or re.search(table.header, line_of(text, head.span.start)) is not None)
        return head is not None and is_head and head.span.start > span.start
    lines = text[end : span.end].split("\n", _BELOW)[:_BELOW]
    following = next((line for line in lines if line.strip() and not _COMMENT.match(line.lstrip())), "")
    return bool(following) and re.search(table.header, following[:_WIDTH]) is not None


def _is_two(node: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a node is a comment in which another begins: the first may have lost its end, and what is between them is code."""
    text = syntax.text[node.start : node.end] if node.type in table.comments else ""
    return any(_opens_twice(text, opening, closing) for opening, closing in table.enclosing)


def _is_further_in(span: Span, text: str) -> bool:
    """Whether all lines of a piece but the last are further in than its first: then how they are indented among each other says nothing."""
    tab = tab_of(text, span.start)
    own, lines = indent(line_of(text, span.start), tab), text[line_end(text, span.start) + 1 : span.end].split("\n")
    return all(indent(line, tab) > own for line in lines[:-1] if line.strip())


def _is_remarks(text: str) -> bool:
    """Whether there are only comments of one line in a text."""
    return all(_COMMENT.match(line.lstrip()) for line in text.splitlines() if line.strip())


def _is_begun(text: str, at: int, table: Table) -> bool:
    """Whether a definition has just been begun at the end of the text: words, and nothing after them."""
    line = line_of(text, at).strip()[:_WIDTH]
    ends = not text[line_end(text, at) :].strip() and Body.BRACES in table.bodies.values()
    return ends and _BEGUN.match(line) is not None and re.match(table.header, line) is None


def _at_cursor(found: Found | None, syntax: Syntax, table: Table, at: int) -> Found | None:
    """The part of a function, class or statement around a cursor that both measures agree on; None when only the lines can say."""
    if found is None or any(node.wrong for node in (*found.path[1:], *found.nodes)) or in_open_literal(syntax, table, at, found.span.start):
        return None
    if not any(node.broken for node in found.nodes):
        known = any(is_function(node, table) or node.type in table.comments for node in found.nodes)
        lost = syntax.root.wrong and not known  # nothing says what it stands in
        inner = by_head(syntax, table, at) if lost else by_head(syntax, table, at, found.span)
        doubtful = inner is not None and (lost or not _is_node(inner.span, syntax))
        return inner if doubtful else _agreed(found, syntax, table)
    is_whole = any(is_function(node, table) for node in found.nodes) and not table.sections  # a class cut short reads as a function
    inner = by_head(syntax, table, at, found.span) or (None if is_whole else by_line(syntax, table, at, found.span))
    return inner or _agreed(found, syntax, table)


def _is_node(span: Span, syntax: Syntax) -> bool:
    """Whether the tree has something that begins and ends there, up to punctuation."""
    text, point = syntax.text, Span(span.start, span.start)
    return any(
        node.start == span.start and not text[min(node.end, span.end) : max(node.end, span.end)].strip(";, \n")
        for node in syntax.path(point)
    )


def _agreed(found: Found, syntax: Syntax, table: Table) -> Found:
    """The part of a piece on whose extent tree and lines agree."""
    end = min(found.span.end, block_end(syntax.text, found.span.start, _closing(table), _body_start(found, table)))
    return Found(Span(found.span.start, end), found.nodes, found.path)


def _body_start(found: Found, table: Table) -> int:
    """Where the body of a target begins that the tree sees no error in; the target's start where it has none."""
    core = unwrap(found.nodes[-1], table)
    core = function_of(core, table) or (core.field(table.namers[core.type]) if core.type in table.namers else None) or core
    body = core.field("body")
    if body is None or any(child.broken for child in core.children if child.id != body.id):
        return found.span.start
    return body.start


def _closing(table: Table) -> Closing:
    return Closing(table.closers, table.middles)


def by_head(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The innermost block around an offset whose first line looks like a function's head or stands directly in a class.

    With `within`, only below its first line.
    """
    text, inner = syntax.text, None
    lowest = within.start if within is not None else -1
    for block, line, around in _blocks_above(syntax, table, at, max(text.rfind("\n", 0, max(lowest, 0)), 0)):
        start = block.span.start
        if block.span.end < at:
            # by its indentation it holds the offset, by its brackets it does not
            if around and start > lowest and re.search(table.header, line):
                return by_line(syntax, table, at)
            continue
        if table.holder and re.search(table.holder, line):
            return _member(inner, block, at, syntax, table) if start > lowest or inner is not None else None
        if start <= lowest:
            return None
        if re.search(table.header, line):
            return block
        inner = block
    return None


def _blocks_above(syntax: Syntax, table: Table, at: int, lowest: int) -> Iterator[tuple[Found, str, bool]]:
    """The blocks whose first lines are above an offset and no further in than all between, the nearest first, with those lines.

    And whether each is less far in than the one before.
    """
    text, tab, read = syntax.text, tab_of(syntax.text, at), 0
    width = indent(line_of(text, at), tab)
    for start in _lines_above(text, at, lowest):
        block, line = _block(syntax, table, start), text[start : line_end(text, start)][:_WIDTH]
        own = indent(line_of(text, start), tab)
        read += 1 + text.count("\n", start, block.span.end)
        if read > _READ:
            return
        if line.strip() != "{" and not _closing(table).closer(line):
            yield block, line, own < width
        width = own


def _member(inner: Found | None, block: Found, at: int, syntax: Syntax, table: Table) -> Found | None:
    """What is meant of a class that an offset is in: the member, unless what looks like another's head stands in it.

    The class itself where the offset is on its first line, or on the one that closes it.
    """
    text = syntax.text
    if inner is None:
        return block if _is_edge(block.span, at, text, table) else None
    lines = text[inner.span.start : inner.span.end].split("\n")[1:]
    return None if any(re.search(table.header, line[:_WIDTH]) for line in lines) else inner


def _is_edge(block: Span, at: int, text: str, table: Table) -> bool:
    """Whether an offset is on the first line of a block, on its brace below that, or on the line that only closes it."""
    line = line_of(text, at)
    before = text[block.start : max(text.rfind("\n", 0, at), block.start)]
    if "\n" not in text[block.start : at] or (line.strip() == "{" and "\n" not in before):
        return True
    closer = _closing(table).closer(line.strip())
    closes = bool(closer) and not re.search(r"\w", line.strip()[len(closer) :])
    return closes and indent(line, tab_of(text, at)) == indent(line_of(text, block.start), tab_of(text, at))


def by_line(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The line of an offset and what is further in below it; None when the line is empty or, with `within`, the first of it."""
    line, start = line_of(syntax.text, at), syntax.text.rfind("\n", 0, at) + 1
    start += len(line) - len(line.lstrip())
    if not line.strip() or (within is not None and start <= within.start):
        return None
    block = _block(syntax, table, start)
    return Found(Span(start, min(block.span.end, _balanced_end(syntax.text, start))), block.nodes, block.path)


def _balanced_end(text: str, start: int) -> int:
    """The end of the line on which the brackets are closed again that the first line leaves open; of the text when it leaves none open."""
    depth, at = 0, start
    while at < len(text):
        end = line_end(text, at)
        for bracket in _BRACKETS.findall(text, at, end):
            depth = depth + 1 if bracket in "([{" else max(0, depth - 1)
        if not depth:
            return len(text) if at == start else end
        at = end + 1
    return len(text)


def _block(syntax: Syntax, table: Table, start: int) -> Found:
    return Found(Span(start, block_end(syntax.text, start, _closing(table))), (syntax.root,), (syntax.root,))


def _lines_above(text: str, at: int, lowest: int) -> Iterator[int]:
    """Where the lines begin that are no further in than all between them and the offset, the nearest first."""
    tab = tab_of(text, at)
    width = indent(line_of(text, at), tab)
    for _ in range(_ABOVE):
        start, line = text.rfind("\n", 0, at) + 1, line_of(text, at)
        if line.strip() and indent(line, tab) <= width and not _COMMENT.match(line.lstrip()):
            width = indent(line, tab)
            lead = _LEAD.match(line)
            yield start + (lead.end() if lead is not None and lead.end() < len(line) else len(line) - len(line.lstrip()))
        if start <= lowest:
            return
        at = start - 1
