"""What a cursor means in a damaged file when the line that is damaged may be the head of a function inside of another, or stand above one.

The tree takes such a line for a statement of the function around, which is somebody else's. The lines know better: where those below are
further in and closed as statements are, they are the block that is meant; where a head stands below, nobody can say what is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.by_lines import WIDTH, by_line, closing_of
from airlock.core.context.extent import indent, line_end, line_of, tab_of
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Syntax

_LINES = 200  # looked at above a cursor, and below a head
_BESIDE = compiled(r"[ \t]*(?:@|#?\[|//|/?\*|#)")  # marks and remarks
_CONTROL = compiled(
    r"(?:[)}\]]+[ \t]*|[\w.$ \t]+=[ \t]*)?(?:if|else|elif|elsif|for|foreach|while|switch|select|match|do|try|catch|except|finally|case"
    r"|default|guard|when|with|using|lock|loop|unless|until|unsafe|return|\w+[ \t]*:(?!:))\b|[)}\]{*/#]|.*\bdo(?:[ \t]*\|.*)?\Z"
)
_BODY = compiled(r"[ \t]*[)}\]]*\).*(?:\{|=>|:|=)[ \t]*\Z")
"""A line that ends the parameters of a head and begins its body."""
_NO_STATEMENTS = ("", ")", "]", ">")  # what closes something else


def innermost(found: Found, at: int, syntax: Syntax, table: Table) -> Found:
    """See the module. `at` is what the cursor means."""
    text, start = syntax.text, found.span.start
    line, tab = text.rfind("\n", 0, at) + 1, tab_of(text, at)
    if line <= start or indent(line_of(text, line), tab) <= indent(line_of(text, start), tab):
        return found
    errors = [syntax.completed.start] if syntax.completed is not None else [node.start for node in syntax.wrong()]
    if _is_spoilt(line, line, errors, syntax) and _is_above_head(text, line, tab, table):
        return by_line(syntax, table, at) or found
    for head in _heads(text, line, start, tab):
        body, end = _block(text, head, tab)
        if body < end and _closes(text, head, end, tab, table) and _is_spoilt(head, body - 1, errors, syntax):
            block = by_line(syntax, table, head)
            if block is not None and at < block.span.end < found.span.end:
                return block
    return found


def _is_spoilt(first: int, last: int, errors: list[int], syntax: Syntax) -> bool:
    """Whether an error begins on the lines of two offsets or between them, or the first is part of nothing but an error."""
    start, end = syntax.text.rfind("\n", 0, first) + 1, line_end(syntax.text, last)
    if any(start <= error <= end for error in errors):
        return True
    line = line_of(syntax.text, first)
    places = (start + len(line) - len(line.lstrip()), start + max(len(line.rstrip()) - 1, 0))
    return syntax.completed is None and any(node.wrong for at in places for node in syntax.path(Span(at, at))[-2:])


def _block(text: str, head: int, tab: int) -> tuple[int, int]:
    """Where the lines begin that are further in below a head and its parameters, and where they end."""
    own, at = indent(line_of(text, head), tab), line_end(text, head) + 1
    body = at
    for _ in range(_LINES):
        if at >= len(text):
            break
        line, after = line_of(text, at), line_end(text, at) + 1
        if line.strip() and indent(line, tab) <= own:
            if indent(line, tab) < own or not _BODY.match(line) or body != line_end(text, head) + 1:
                break
            body = after
        at = after
    return body, at if text[body:at].strip() else body


def _closes(text: str, head: int, end: int, tab: int, table: Table) -> bool:
    """Whether what ends a block of statements stands at an offset, as far in as the head is."""
    closing, line = closing_of(table), line_of(text, end) if end < len(text) else ""
    closer, is_even = closing.closer(line.strip()), indent(line, tab) == indent(line_of(text, head), tab)
    return closing.indented or (closer not in _NO_STATEMENTS and is_even and not line.strip()[len(closer) :].startswith(")"))


def _is_above_head(text: str, line: int, tab: int, table: Table) -> bool:
    """Whether what follows a line, as far in, is a function's head, behind marks and remarks."""
    own, at = indent(line_of(text, line), tab), line_end(text, line) + 1
    for _ in range(_LINES):
        below = line_of(text, at)
        if at >= len(text) or (below.strip() and indent(below, tab) != own):
            return False
        if below.strip() and not _BESIDE.match(below):
            return re.search(table.header, below[:WIDTH]) is not None or _block(text, at, tab)[0] > line_end(text, at) + 1
        at = line_end(text, at) + 1
    return False


def _heads(text: str, line: int, start: int, tab: int) -> Iterator[int]:
    """Where the lines begin that are no control's and less far in than all below them down to an offset's, from that on; behind `start`.

    Long lines are left out.
    """
    at, width = line, indent(line_of(text, line), tab) + 1
    for _ in range(_LINES):
        if at <= start:
            return
        above = line_of(text, at)
        if above.strip() and indent(above, tab) < width:
            width = indent(above, tab)
            if len(above) <= WIDTH and not _CONTROL.match(above.strip()):
                yield at + len(above) - len(above.lstrip())
        at = text.rfind("\n", 0, at - 1) + 1
