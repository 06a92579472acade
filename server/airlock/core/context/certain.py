"""What can be trusted in a file that does not parse.

A syntax error makes extents doubtful: a definition may swallow its neighbours, an open quote turns strings into code and code into strings.
So the extent of a target is taken from two measures, the tree and the indentation, and only what both agree on is used; and when a literal
or comment of many lines is open, nothing outside the target is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.blanked import from_line_start
from airlock.core.context.by_lines import COMMENT, WIDTH, by_head, by_line, closing_of, end_by_lines
from airlock.core.context.extent import block_end, indent, is_cut, line_end, line_of, tab_of
from airlock.core.context.gaps import without_gap
from airlock.core.context.narrowed import settled
from airlock.core.context.parted import without_parted
from airlock.core.context.statements import unwrap
from airlock.core.context.swallowed import has_swallowed, holds_head, is_inside_out, is_two, is_unclosed, opens_twice
from airlock.core.context.target import Found, function_of, is_function, locate
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_BELOW = 60  # lines looked at for the next one that is no comment
_CONFLICT, _CONFLICTS = "\n=======", compiled(r"^(?:<{7}|>{7}) ", re.MULTILINE)
_REMAINS = compiled(r"\w+[ \t]*\n\s*(?://|/\*)")  # a word alone on its line, with a remark below it


def literals_are_closed(syntax: Syntax, table: Table, should_stop: Callable[[], bool]) -> bool:
    """Whether no literal or comment of many lines is left open somewhere in the file."""
    if is_damaged(syntax) and any(is_inside_out(node, syntax, table) for node in syntax.find(frozenset(table.strings))):
        return False
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
    return any(opens_twice(syntax.text[low:high], opening, closing) for opening, closing in table.enclosing)


def _opens(wrong: Node, syntax: Syntax, table: Table) -> bool:
    """Whether an error consists of, or lacks, the mark that opens or closes a literal of many lines."""
    leaves = (child for child in wrong.children if child.size == 1 or not child.named_children)
    marks = [wrong.type, *(syntax.text[child.start : child.end] for child in leaves)]
    return any(mark.endswith(table.delimiters) or (table.opening and re.match(table.opening, mark)) for mark in marks)


def is_damaged(syntax: Syntax) -> bool:
    """Whether a file has errors, or the marks of a conflict, which may be operators."""
    return syntax.root.broken or (_CONFLICT in syntax.text and re.search(_CONFLICTS, syntax.text) is not None)


def located(syntax: Syntax, table: Table, span: Span) -> Found | None:
    """The piece that a cursor (an empty span) or a selection means, as far as its extent is certain."""
    found = _located(syntax, table, span)
    if found is None or span.start < span.end:
        return found
    at, damaged = settled(syntax.text, span.start) or 0, is_damaged(syntax)
    found = without_parted(without_gap(found, at, syntax, table), span.start, at, syntax, table)
    is_whole = not damaged and syntax.completed is None and found.nodes[0].id != syntax.root.id
    if is_whole and not is_cut(found.span, found.nodes[-1].end, syntax.text):
        return found
    from airlock.core.context.damaged import undoubted  # most files are whole

    return undoubted(found, span.start, at, syntax, table, damaged=damaged)


def _located(syntax: Syntax, table: Table, span: Span) -> Found | None:
    found = locate(syntax, table, span)
    if syntax.read_blanked:
        if found is None or (span.start == span.end and not _is_completed(syntax, span) and _is_blanked(syntax, table, span.start)):
            return by_head(syntax, table, span.start) or by_line(syntax, table, span.start)
        found = from_line_start(found, syntax)
    at = settled(syntax.text, span.start) or 0
    damaged = is_damaged(syntax)
    if syntax.root.broken and (begun := _begun(syntax, table, at)) is not None:
        return begun
    if not damaged and (found is None or span.start < span.end or not _swallows(found, at, syntax, table)):
        return found
    if span.start < span.end:
        doubtful = found is not None and (any(node.broken for node in found.nodes) or any(node.wrong for node in found.path))
        return _agreed(found, syntax, table) if found is not None and doubtful else found
    piece = _at_cursor(found, syntax, table, at)
    if piece is None or not piece.span.start <= at < max(piece.span.end, piece.span.start + 1):
        return by_head(syntax, table, at) or by_line(syntax, table, at)
    return piece


def _begun(syntax: Syntax, table: Table, at: int) -> Found | None:
    """What the text ends in, where that has only been begun."""
    from airlock.core.context.begun import begun_at

    begun = begun_at(syntax.text, at, table)
    return Found(Span(begun, len(syntax.text.rstrip())), (syntax.root,), (syntax.root,)) if begun >= 0 else None


def _is_completed(syntax: Syntax, span: Span) -> bool:
    """Whether a cursor is on the line that was read as if it were complete."""
    return syntax.completed is not None and syntax.completed.start <= span.start <= syntax.completed.end


def _is_blanked(syntax: Syntax, table: Table, at: int) -> bool:
    """Whether the tree has nothing at a cursor, because that was blanked before the text was read."""
    point = settled(syntax.text, at) or 0
    leaf = syntax.path(Span(point, point))[-1]
    return leaf.type not in table.comments and bool(leaf.named_children)


def _swallows(found: Found, at: int, syntax: Syntax, table: Table) -> bool:
    """Whether a piece of a file without errors is an open comment, or has in it what looks like another function.

    An odd quote more or less may make other code of a whole file without an error.
    """
    text, span = syntax.text, found.span
    path = syntax.path(Span(at, at))
    inside = span.start <= at < span.end
    if any(is_two(node, syntax, table) and not (inside and "\n" not in text[node.start : node.end]) for node in path):
        return True
    literals = () if is_function(found.nodes[-1], table) else path
    holds = any(is_unclosed(node, syntax, table) for node in path) or any(holds_head(node, syntax, table) for node in literals)
    own = text[span.start : span.end].rstrip()
    holds = holds or any(own.endswith(closing) and opens_twice(own, opening, closing) for opening, closing in table.enclosing)
    if holds or _REMAINS.match(text, span.start) or has_swallowed(found, syntax, table):
        return True
    if all(node.type in table.comments for node in found.nodes):
        return any(opens_twice(text[span.start : span.end] + opening, opening, closing) for opening, closing in table.enclosing)
    end = block_end(text, span.start, closing_of(table), _body_start(found, table))
    following = _following(text, end, span.end, table)
    if following and re.search(table.header, following) is not None:
        return True
    if end <= at < span.end and not _is_remarks(text[end : line_end(text, at)]):
        within = span if _is_further_in(span, text) else None
        head = by_head(syntax, table, at, within)
        is_head = head is not None and (within is None or re.search(table.header, line_of(text, head.span.start)) is not None)
        return head is not None and is_head and head.span.start > span.start
    return False


def _following(text: str, at: int, stop: int, table: Table) -> str:
    """The first line from an offset on, up to another, that is neither a comment nor a directive; empty where there is none.

    Also one in a comment of many lines that looks like a function's head.
    """
    for _ in range(_BELOW):
        at += len(text[at:stop]) - len(text[at:stop].lstrip())
        closing = next((mark for opening, mark in table.enclosing if text.startswith(opening.strip(), at)), "")
        if at >= stop:
            break
        if closing:
            end = text.find(closing, at)
            end = end + len(closing) if end >= 0 else stop
            inner = next((line[:WIDTH] for line in text[at:end].split("\n")[1:] if re.search(table.header, line[:WIDTH])), "")
            if inner:
                return inner
            at = end
        elif COMMENT.match(text, at) or (table.preprocessed and text[at] == "#"):
            at = line_end(text, at)
        else:
            return line_of(text, at)[:WIDTH]
    return ""


def _is_further_in(span: Span, text: str) -> bool:
    """Whether all lines of a piece but the last are further in than its first: then how they are indented among each other says nothing."""
    tab = tab_of(text, span.start)
    own, lines = indent(line_of(text, span.start), tab), text[line_end(text, span.start) + 1 : span.end].split("\n")
    return all(indent(line, tab) > own for line in lines[:-1] if line.strip())


def _is_remarks(text: str) -> bool:
    """Whether there are only comments of one line in a text."""
    return all(COMMENT.match(line.lstrip()) for line in text.splitlines() if line.strip())


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
    from airlock.core.context.inner import in_bare_block

    is_whole = any(is_function(node, table) for node in found.nodes) and not table.sections  # a class cut short reads as a function
    inner = by_head(syntax, table, at, found.span) or in_bare_block(found, at, syntax, table)
    inner = inner or (None if is_whole else by_line(syntax, table, at, found.span))
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
    start, head = found.span.start, _body_start(found, table)
    head = start if _is_outside(head, start, syntax.text) else head
    end = min(found.span.end, end_by_lines(syntax, table, start, head))
    return Found(Span(found.span.start, end), found.nodes, found.path)


def _body_start(found: Found, table: Table) -> int:
    """Where the body of a target begins that the tree sees no error in; where it has none, its parameters' end, else its start."""
    core = unwrap(found.nodes[-1], table)
    core = function_of(core, table) or (core.field(table.namers[core.type]) if core.type in table.namers else None) or core
    body, around = core.field("body"), found.nodes[-1]
    while body is not None:
        before = [child for child in around.children if child.start < body.start]
        last = before[-1] if before and before[-1].end > body.start else None
        if any(child.broken for child in before if last is None or child.id != last.id):
            return found.span.start
        if last is None:
            break
        around = last
    return body.start if body is not None else _parameters_end(core, found, table)


def _is_outside(body: int, start: int, text: str) -> bool:
    """Whether a body begins with a line further down that is no further in than the head and no brace: it is another's."""
    if "\n" not in text[start:body] or text[body] in "{)" or text[text.rfind("\n", 0, body) : body].strip():
        return False
    tab = tab_of(text, start)
    return indent(line_of(text, body), tab) <= indent(line_of(text, start), tab)


def _parameters_end(core: Node, found: Found, table: Table) -> int:
    """Where the parameters of a function without a body end, if nothing in them can have swallowed other code; else the target's start."""
    given = core.field("parameters") if is_function(found.nodes[-1], table) else None
    if given is None or any(node.broken for node in found.nodes):
        return found.span.start
    inside = [given]
    for node in inside:
        if node.type in table.strings or node.type in table.comments:
            return found.span.start
        inside += node.named_children
    return given.end - 1
