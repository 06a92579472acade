"""Blocks of a damaged file that have lost their head: a brace closes them as far in as the head was, and nothing there has opened it.

What is around such a block is somebody else's than what is in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.extent import LITERAL, indent, line_end, line_of, tab_of
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.target import Found
    from airlock.core.syntax import Syntax

_LINES = 100  # looked at below a block
_BRACE = compiled(r"[{}]")
_REMARK = compiled(r"//|/?\*|#")
_BRANCH = compiled(r"\}[ \t]*(?:else|elif|catch|finally|while)\b")  # what is closed there was no function
_DECLARES = compiled(
    r"(?:@?\w+[ \t]+)*(?:public|private|protected|internal|override|static|def|fn|fun|func|function|sub|const|let|var|val)\b"
    r"(?![^;]*=[ \t]*(?:await[ \t]+)?(?:if|match|switch|when|unsafe|loop|try)\b)[^;]*\Z"
    r"|[\w$]+[ \t]*:[ \t]*\Z"
)
"""A line that is half typed and may be the head of a function, or the name of a member that is one."""
_CONTROLS = compiled(
    r"(?:\}[ \t]*)?(?:if|else|for|foreach|while|switch|match|do|try|catch|finally|using|lock|loop|guard|when|unsafe|select)\b"
)
_ELEMENT = compiled(r"[^}\s],[ \t]*\Z")
_MARKS = compiled(r"(?:(?:@|#?\[)[^\n]*\n\s*)*\Z")


class _Line(NamedTuple):
    begin: int
    width: int
    """How far in it is, in columns."""


def without_orphans(found: Found, cursor: int, at: int, syntax: Syntax) -> Found:
    """The part of a piece that a cursor is in: before, in or behind such a block. `at` is what it means."""
    text, (start, end) = syntax.text, found.span
    for block in _orphans(text, Span(start, end), cursor):
        if at < block.start:
            end = start + len(text[start : block.start].rstrip())
            break
        if at < block.end:
            begin = start if _MARKS.fullmatch(text, start, block.start) else block.start
            return found._replace(span=Span(begin, block.end), nodes=(syntax.root,), path=(syntax.root,))
        start = block.end + len(text[block.end : end]) - len(text[block.end : end].lstrip())
    if start == found.span.start:
        end = _before_remarks(text, start, end)
        return found._replace(span=Span(start, end)) if end < found.span.end else found
    return found._replace(span=Span(start, max(start, end)), nodes=(syntax.root,), path=(syntax.root,))


def _before_remarks(text: str, start: int, end: int) -> int:
    """Where a piece ends before what follows a remark at its end that is no further in than it, above the brace: that was another's."""
    last = text.rfind("\n", start, end) + 1
    if last <= start or not text.startswith("}", last + len(text[last:end]) - len(text[last:end].lstrip())):
        return end
    tab, kept = tab_of(text, start), last - 1
    own = indent(line_of(text, start), tab)
    while kept > start and _REMARK.match(line_of(text, kept).lstrip()) and indent(line_of(text, kept), tab) <= own:
        kept = text.rfind("\n", start, kept)
    return start + len(text[start:kept].rstrip()) if kept < last - 1 else end


def _orphans(text: str, span: Span, cursor: int) -> Iterator[Span]:
    """Such blocks among the lines of a piece, or to the end of which it reaches; the line of a cursor may be the half typed head of one."""
    tab, open_ones, lines = tab_of(text, span.start), list[int](), list[_Line]()
    begin, own = span.start, indent(line_of(text, span.start), tab)
    while begin < len(text):
        stop = line_end(text, begin)
        bare = text[begin:stop].strip()
        if bare and not _REMARK.match(bare):
            width, first = indent(line_of(text, begin), tab), begin + text[begin:stop].index(bare)
            if begin >= span.end and (width < own or bare[0] != "}"):
                return
            if bare[0] == "}" and (open_ones or [-1])[-1] < width:
                head = _head_of(lines, width, text, cursor)
                if head >= 0 and not _BRANCH.match(bare):
                    yield Span(head, first + 1)
                bare = bare[1:]
            _count(bare, width, open_ones)
            lines.append(_Line(first, width))
        begin = stop + 1


def _head_of(lines: Sequence[_Line], width: int, text: str, cursor: int) -> int:
    """Where the block begins of which a brace as far in as `width` is the end: behind the last line there.

    -1 where there is no such block, or the cursor is where its head was: then it is what is being typed.
    """
    index = len(lines)
    while index and lines[index - 1].width > width:
        index -= 1
    first = lines[index].begin if index < len(lines) else -1
    if not index:
        return -1
    before = lines[index - 1].begin
    if lines[index - 1].width < width:  # it was the first of the lines there
        return first if first >= 0 and _is_closed_below(text, line_end(text, first), lines[index - 1].width) else -1
    if _CONTROLS.match(text, before) or _ELEMENT.search(text, before, line_end(text, before)):
        return -1  # only its brace is gone, or it was one of some elements
    if before <= cursor <= line_end(text, before):
        return before if _DECLARES.match(text, before, line_end(text, before)) else -1
    return first if not line_end(text, before) < cursor < text.rfind("\n", 0, first) + 1 else -1


def _is_closed_below(text: str, at: int, width: int) -> bool:
    """Whether the next line that is no further in than `width` begins with a brace just there, so that the head there has not moved."""
    tab = tab_of(text, at)
    for _ in range(_LINES):
        at += 1
        line = line_of(text, at)
        if at >= len(text) or (line.strip() and indent(line, tab) <= width):
            return indent(line, tab) == width and line.lstrip().startswith("}")
        at = line_end(text, at)
    return False


def _count(bare: str, width: int, open_ones: list[int]) -> None:
    """Take down how far in the lines are whose braces are open."""
    for brace in _BRACE.findall(LITERAL.sub("", bare)):
        if brace == "{":
            open_ones.append(width)
        elif width in open_ones:
            while open_ones.pop() != width:
                pass
        elif open_ones:
            open_ones.pop()
