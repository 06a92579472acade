"""What damage has left of something else before a piece, on its first line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.extent import indent, line_end, line_of, tab_of
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Syntax

_WIDTH = 300  # code points of a line looked at
_STRAY = compiled(r"[^\w\s][ \t]{2,}")
_REMARKED = compiled(r"\w+\W*?(?://|/\*)")  # a word or what is left of one, and a remark
_REMARK = compiled(r"//|#(?![\w\[!])")
_DIRECTIVE = compiled(r"[ \t]*#[ \t]*(?:if|ifdef|ifndef|else|elif|endif)\b")
_WORDS = compiled(r"(?<![^\s{(])\w+")
_OPENING = compiled(r"//\s*")  # what the last word of a comment stands behind that has become one line with what follows
_LAST_WORD = compiled(r"[\w$]*\Z")


def without_remains(found: Found, at: int, syntax: Syntax, table: Table) -> Found:
    """A piece without what is left of something else on its first line: a mark, a comment that nothing closes or that it fell into."""
    text, start, end = syntax.text, found.span.start, found.span.end
    line = text[start : line_end(text, start)]
    stray = _STRAY.match(line)
    if stray is not None and re.search(table.header, line[stray.end() :][:_WIDTH]):
        first, tab = start + stray.end(), tab_of(text, at)
        column = len(text[text.rfind("\n", 0, start) + 1 : first].expandtabs(tab))
        below = line_end(text, start)
        while below < end and (indent(line_of(text, below + 1), tab) > column or not line_of(text, below + 1).strip()):
            below = line_end(text, below + 1)
        return found._replace(span=Span(first, min(end, below)))
    if at > start + len(line) and _REMARKED.match(line) and re.search(table.header, line_of(text, start + len(line) + 1)[:_WIDTH]):
        return found._replace(span=Span(start + len(line) + 1, end))
    own = text.rfind("\n", 0, min(at, end)) + 1
    if _are_remarks(text[start + len(line) : own]) and not re.search(table.header, line[:_WIDTH]):
        return found._replace(span=Span(own + len(line_of(text, own)) - len(line_of(text, own).lstrip()), end))
    begin = text.rfind("\n", 0, start) + 1
    in_comment = found.nodes[0].type in table.comments or syntax.path(Span(start, start))[-1].type in table.comments
    remarked = _head_in(text, start, at, table) if text.startswith("//", start) else -1
    if remarked >= 0:
        return found._replace(span=Span(remarked, max(end, at)))
    if start < at and (in_comment or any(_is_open(text[begin : line_end(text, start)], *marks) for marks in table.enclosing)):
        return found._replace(span=Span(_first_head(text, start, at, table), max(end, at)))
    return found


def _are_remarks(text: str) -> bool:
    """Whether there are remarks in some lines, and nothing else: what is above them is another's than what is below."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return bool(lines) and all(_REMARK.match(line) for line in lines)


def _is_open(line: str, opening: str, closing: str) -> bool:
    """Whether a line begins with a comment of many lines, or with a directive before one, and does not end it."""
    begins = line.rfind(opening) if _DIRECTIVE.match(line) else len(line) - len(line.lstrip())
    return begins >= 0 and line.startswith(opening, begins) and closing not in line[begins:]


def _first_head(text: str, start: int, at: int, table: Table) -> int:
    """Where a head begins on a line, up to the cursor; else where its word does, or the next line where the cursor is further down."""
    stop, head = line_end(text, start), _head_in(text, start, at, table)
    if head >= 0:
        return head
    if at > stop:
        return stop + 1
    found = _LAST_WORD.search(text, start, at)
    return found.start() if found is not None and not _OPENING.fullmatch(text, start, found.start()) else at


def _head_in(text: str, start: int, at: int, table: Table) -> int:
    """Where a head begins on the line of an offset in a comment, up to the cursor; -1 without one.

    Where any two words may be a type and a name, those next to the parameters are.
    """
    stop = line_end(text, start)
    words = [word for word in _WORDS.finditer(text, start, min(stop, start + _WIDTH)) if word.start() <= at]
    heads = [word for word in words if re.match(table.header, text[word.start() : stop][:_WIDTH])]
    if heads and not table.keyword:
        given = text.find("(", heads[0].end())
        heads = [word for word in heads if word.end() < given][-1:] or heads
        if text.startswith("//", start):  # of whose last word the head's first may be a part
            heads = [word for word in heads if text[word.start() - 2 : word.start()].isspace()]
    return heads[0].start() if heads else -1
