"""The preprocessor's conditionals around a target: they say where it is compiled at all, and everything it mentions hangs on that.

And those around a macro that gives a thing another name: elsewhere the thing keeps its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.words import Kind
from airlock.core.expressions import compiled
from airlock.core.model import PartKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.outline import Outline

_DIRECTIVE = compiled(r"^[ \t]*(#[ \t]*(\w+)(?:[^\n\\/]|/(?![/*])|\\(?:\r?\n|.)?)*)", re.MULTILINE)
_PLAIN = compiled(r"#[ \t]*\w+(?:[ \t]+|\b(?!\d\d)\w+\b|[!&|()])*\Z")
_OPENING, _MIDDLES = ("if", "ifdef", "ifndef"), ("else", "elif", "elifdef", "elifndef")
_MOST = 4  # conditionals shown around one target
_RENAMES = compiled(r"#[ \t]*(?:define[ \t]+\w+|include)[ \t]+[^\W\d]\w*\s*\Z")


def counts_somewhere(item: Item, outline: Outline) -> bool:
    """Whether a directive only counts under some condition, and nothing else of the file says what holds otherwise.

    It makes one name stand for another, or includes what a macro names.
    """
    if _RENAMES.match(outline.text(item.node)) is None:
        return False
    return item.kind is Kind.IMPORT or len(outline.named(outline.syntax.root, item.name)) == 1


def _around(text: str, span: Span) -> tuple[list[list[Span]], int]:
    """The directives that lead to a span's branch, one list a conditional, the outermost first; and how many conditionals end after it.

    Left out are the guard around a header, and conditions in which there is more than names.
    """
    stack: list[list[Span]] = []
    guard = ""
    for match in _DIRECTIVE.finditer(text, 0, span.start):
        word, line = match[2], Span(match.start(1), match.start(1) + len(match[1].rstrip()))
        if word in _OPENING:
            stack.append([line])
            guard = text[line.start : line.end].rsplit(maxsplit=1)[-1] if word == "ifndef" else ""
            continue
        if word in _MIDDLES and stack:
            stack[-1].append(line)
        elif word == "endif" and stack:
            stack.pop()
        elif word == "define" and guard and stack and match[1].split()[1:2] == [guard]:
            stack[-1] = []
        guard = ""
    ended, begun = _within(text, span)
    open_after = len(stack) - ended
    shown = [(lines, number < open_after) for number, lines in enumerate(stack) if lines and _is_shown(lines, text)][-_MOST:]
    return [lines for lines, _ in shown], sum(ends for _, ends in shown) + begun


def _within(text: str, span: Span) -> tuple[int, int]:
    """How many conditionals that begin before a span end in it, and how many that begin in it end after it."""
    depth = lowest = 0
    for match in _DIRECTIVE.finditer(text, span.start, span.end):
        depth += (match[2] in _OPENING) - (match[2] == "endif")
        lowest = min(lowest, depth)
    return -lowest, depth - lowest


def _is_shown(lines: Sequence[Span], text: str) -> bool:
    return all(_PLAIN.match(text[line.start : line.end]) for line in lines)


def write_conditionals(span: Span, name: str, out: Ledger, indent: str) -> str:
    """Writes the conditionals around a span; gives what ends them."""
    around, ending = _around(out.document, span)
    for line in (line for lines in around for line in lines):
        out.copy(line.start, line.end, PartKind.SIGNATURE, name)
        out.glue(f"\n{indent}")
    return f"\n{indent}#endif" * ending
