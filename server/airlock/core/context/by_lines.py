"""What the lines alone say of a piece at an offset: the block whose head stands above it, the lines that are further in below one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.extent import SHUT_IN, Closing, block_end, indent, line_end, line_of, tab_of
from airlock.core.context.target import Found
from airlock.core.context.words import Body
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.table import Table
    from airlock.core.syntax import Syntax

WIDTH = 300  # code points of a line looked at
COMMENT = compiled(r"//|/\*|\*|#(?![\w\[!])")
_ABOVE = 400  # lines looked at for the head of a function
_READ = 6000  # lines of the blocks looked at on the way
_WORD = compiled(r"\b\w+")
_BRACKETS = compiled(r"[(){}\[\]]")
_ASIDE = compiled(r"\s*(?:#|\w+:\s*\Z)")  # a directive or a label: nothing stands in it, wherever it does itself
_GAP = compiled(r"(?<=[^\s\w>*&\]@])[ \t]{2,}(?=\S)|(?<=[{};])[ \t]?(?:/\*[^*\n]*\*/[ \t]?)?(?=\w)")
"""Between two pieces of code on a line, not between the words of a head."""
_SPOILT = compiled(
    r"(?!.*\b(?:if|elif|elsif|for|foreach|while|until|switch|select|match|do|try|catch|with|using|lock|guard|unless|return|new|else|await|yield|throw)\b)"
    r"(?:\S.*[=:(,][ \t]*)?\w+[ \t]+\w+[ \t]*\([^()]*\)[ \t]*(?:(?:->|:)[ \t]*[\w.<>\[\]?, ]{1,80})?=?[ \t]*\{\s*\Z"
)
"""A line of words, parameters and a brace: nothing but a function's head whose keyword has lost a letter."""
_MEMBER = compiled(r"(?:public|private|protected|internal|override)\b[^;=]{0,200}\{\s*\Z")
"""A line that begins a block and says who may use it: that of a member, whatever its head has lost."""
_LEAD = compiled(r"(?:[^\S\n]*/\*[^\n]*?\*/)*[^\S\n]*")


def by_head(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The innermost block around an offset whose first line looks like a function's head or stands directly in a class.

    With `within`, only below its first line.
    """
    text, inner = syntax.text, None
    lowest = within.start if within is not None else -1
    joined = _joined_head(text, at, table) if syntax.root.broken else -1
    if joined > lowest:
        return _block(syntax, table, joined)
    for block, line, around in _blocks_above(syntax, table, at, max(text.rfind("\n", 0, max(lowest, 0)), 0)):
        start = block.span.start
        if block.span.end < at:
            # by its indentation it holds the offset, by its brackets it does not; or something inside it has moved out
            if start > lowest and _is_head(line, table) and (around or _is_cut_short(text, block.span)):
                return by_line(syntax, table, at)
            continue
        if table.holder and re.search(table.holder, line) and not _only_closes(line):
            return _member(inner, block, at, syntax, table) if start > lowest or inner is not None else None
        if start <= lowest:
            return None
        if _is_head(line, table):
            return block
        inner = block
    return None


def _is_head(line: str, table: Table) -> bool:
    """Whether a line looks like a function's head, whole or not."""
    if _SPOILT.match(line) or _MEMBER.match(line.lstrip()) or (table.keyword and re.match(rf"(?:{table.keyword})\b", line)):
        return True
    return re.search(table.header, line) is not None and not _only_closes(line)


def _joined_head(text: str, at: int, table: Table) -> int:
    """Where a head begins, on the line of an offset and before it, that has become one line with something before it; -1 without one."""
    start, line = text.rfind("\n", 0, at) + 1, line_of(text, at)[:WIDTH]
    gaps = [gap for gap in _GAP.finditer(line) if start + gap.end() <= at and re.search(r"\w", line[: gap.start()])]
    return next((start + gap.end() for gap in reversed(gaps) if re.match(table.header, line[gap.end() :])), -1)


def _is_cut_short(text: str, span: Span) -> bool:
    """Whether a block whose first line opens a brace ends without one."""
    opens = text[span.start : line_end(text, span.start)].rstrip().endswith("{")
    return opens and not text[span.start : span.end].rstrip(";,) \t\n").endswith("}")


def _blocks_above(syntax: Syntax, table: Table, at: int, lowest: int) -> Iterator[tuple[Found, str, bool]]:
    """The blocks whose first lines are above an offset and no further in than all between, the nearest first, with those lines.

    And whether each is less far in than the one before.
    """
    text, tab, read = syntax.text, tab_of(syntax.text, at), 0
    width = indent(line_of(text, at), tab)
    for start in _lines_above(text, at, lowest, table):
        block, line = _block(syntax, table, start), text[start : line_end(text, start)][:WIDTH]
        own = indent(line_of(text, start), tab)
        read += 1 + text.count("\n", start, block.span.end)
        if read > _READ:
            return
        if line.strip() != "{" and not closing_of(table).closer(line):
            yield block, line, own < width
        width = own


def _member(inner: Found | None, block: Found, at: int, syntax: Syntax, table: Table) -> Found | None:
    """What is meant of a class that an offset is in: the member, unless what looks like another's head stands in it.

    The class itself where the offset is on its first line, or on the one that closes it.
    """
    text = syntax.text
    if inner is not None and Body.BRACES in table.bodies.values() and "{" not in text[block.span.start : inner.span.start]:
        return None  # it belongs to the head of the class
    if inner is None:
        return block if is_edge(block.span, at, text, table) else None
    lines = text[inner.span.start : inner.span.end].split("\n")[1:]
    return None if any(re.search(table.header, line[:WIDTH]) for line in lines) else inner


def is_edge(block: Span, at: int, text: str, table: Table) -> bool:
    """Whether an offset is on the first line of a block, on its brace below that, or on the line that only closes it."""
    line = line_of(text, at)
    before = text[block.start : max(text.rfind("\n", 0, at), block.start)]
    if "\n" not in text[block.start : at] or (line.strip() == "{" and "\n" not in before):
        return True
    closer = closing_of(table).closer(line.strip())
    closes = bool(closer) and not re.search(r"\w", line.strip()[len(closer) :])
    return closes and indent(line, tab_of(text, at)) == indent(line_of(text, block.start), tab_of(text, at))


def by_line(syntax: Syntax, table: Table, at: int, within: Span | None = None) -> Found | None:
    """The line of an offset and what is further in below it; None when the line is empty or, with `within`, the first of it.

    Below a line that is no head, only as far as none stands: it was not that line which everything below was written under.
    """
    line, start = line_of(syntax.text, at), syntax.text.rfind("\n", 0, at) + 1
    start += _begin(line) if start + _begin(line) <= at else len(line) - len(line.lstrip())
    if not line.strip() or (within is not None and start <= within.start):
        return None
    block = _block(syntax, table, start)
    end = min(block.span.end, _balanced_end(syntax.text, start))
    if _only_closes(line):
        end = line_end(syntax.text, start)
    elif not any(head and re.search(head, line[:WIDTH]) for head in (table.header, table.holder)):
        end = _first_head(syntax.text, line_end(syntax.text, start), end, table)
    return Found(Span(start, end), block.nodes, block.path)


def _only_closes(line: str) -> bool:
    """Whether a line closes what it did not open, and leaves nothing open: what stands below it is not its own."""
    depth = least = 0
    for bracket in _BRACKETS.findall(line):
        depth += 1 if bracket in "([{" else -1
        least = min(least, depth)
    return least < 0 and depth == least and not line.rstrip().endswith(":")


def _first_head(text: str, start: int, end: int, table: Table) -> int:
    """The end of the line before the first that looks like a function's head; `end` where none does. `start` is the end of a line."""
    at = start
    while at < end:
        after = line_end(text, at + 1)
        if re.search(table.header, text[at + 1 : after][:WIDTH]):
            return at
        at = after
    return end


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
    return Found(Span(start, end_by_lines(syntax, table, start)), (syntax.root,), (syntax.root,))


def _lines_above(text: str, at: int, lowest: int, table: Table) -> Iterator[int]:
    """Where the lines begin that are no further in than all between them and the offset, the nearest first."""
    tab = tab_of(text, at)
    width = indent(line_of(text, at), tab)
    for _ in range(_ABOVE):
        start, line = text.rfind("\n", 0, at) + 1, line_of(text, at)
        directs = bool(table.preprocessed) and _ASIDE.match(line) is not None
        shut_in = _last_head(line, table) if SHUT_IN.match(line.strip()) and indent(line, tab) <= width else -1
        if shut_in > 0:
            width = indent(line, tab)
            yield start + shut_in
        elif line.strip() and indent(line, tab) <= width and not directs and not COMMENT.match(line, begin := _begin(line)):
            width = indent(line, tab)
            yield start + begin
        if start <= lowest:
            return
        at = start - 1


def _begin(line: str) -> int:
    """Where the code of a line begins, behind comments; the comment where there is no code."""
    lead = _LEAD.match(line)
    return lead.end() if lead is not None and lead.end() < len(line.rstrip()) else len(line) - len(line.lstrip())


def _last_head(line: str, table: Table) -> int:
    """Where the last of what looks like a function's head begins on a line, behind something else; -1 without one."""
    words = [word.start() for word in _WORD.finditer(line[:WIDTH])]
    return next((at for at in reversed(words) if re.match(table.header, line[at:][:WIDTH])), -1)


def end_by_lines(syntax: Syntax, table: Table, start: int, head: int = -1) -> int:
    """Where the block whose first line holds `start` ends by its lines, in a file in which damage may have made one of two."""
    closing = closing_of(table)
    end = block_end(syntax.text, start, closing, head)
    if not syntax.root.broken:
        return end
    from airlock.core.context.joined import before_joined  # most files are whole

    return before_joined(syntax.text, start, end, closing, braces=Body.BRACES in table.bodies.values())


def closing_of(table: Table) -> Closing:
    """How a language closes blocks."""
    styles = table.bodies.values()
    return Closing(table.closers, table.middles, Body.INDENT in styles and Body.BRACES not in styles and "end" not in table.closers)
