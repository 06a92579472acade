"""Where damage has joined a target with something else in the middle of a line: what may be somebody else's of the first and the last.

A block that its language closes, and that is not closed although the text goes on, was cut off, and what it was cut off by follows on the
same line. Of a line that is no code by itself nobody can say what belongs together, so of the cursor's the words beside it are kept.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

from airlock.core.context.by_lines import closing_of
from airlock.core.context.extent import LITERAL, PAIRS, brackets_left, indent, line_end, line_of, tab_of
from airlock.core.context.joined import HOLDERS
from airlock.core.context.target import is_function
from airlock.core.context.words import Body
from airlock.core.expressions import compiled
from airlock.core.model import Span
from airlock.core.syntax import error_count

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Syntax

_LARGEST = 20_000  # code points of a piece that is read by itself
_LITERAL = compiled(r"[\"'`]|\d\d+\w*|//|/\*|\*/|#(?![\w\[!])|\S(?=[ \t]{2})")
_REMARK = compiled(r"[ \t]*(?://|#(?![\w\[!])|/\*)[^\"'`\n]*\Z")
_REMARKS = compiled(r"[ \t]*(?://|#(?![\w\[!])|/\*)[^\n]*\Z")
_MARKS = 12  # lines of marks looked at
_MARK = compiled(r"(?:@[\w.]+(?:\(.*\))?|#?\[.*\])[ \t]*\Z")
_FUNCTION = compiled(
    rf"(?!.*\b(?:{HOLDERS})\b)(?!\s*(?:const|var|val|let)\b(?!.*(?:=>|function|func))).*\w[ \t]*[(<]"
    r"|.*\b(?:def|fn|fun|func|function|sub)\b"
)
"""A line that looks like a function's head in whatever language, and not like that of something that holds functions."""
_BRACKETS = compiled(r"[(){}\[\]]")
_LONG = ('"""', "'''")  # what opens a literal of many lines, and closes it
_REST = compiled(r"(?:(?<=[\"'`])\w*)?")  # of a word directly behind a mark, which may have begun inside of a literal
_WORD = compiled(r"""[^\s"'`(){}\[\],;]*""")  # what a cursor is in, up to the next mark


def without_seams(found: Found, at: int, syntax: Syntax, table: Table) -> Found:
    """A piece of a damaged file, without what a seam on its first or last line may have brought. `at` is the cursor."""
    text, is_cut = syntax.text, found.span.end < found.nodes[-1].end
    doubtful = [after.start for mark, after in itertools.pairwise(found.nodes) if mark.broken and after.start <= at]
    span = _from_marks(Span(max([found.span.start, *doubtful]), found.span.end), at, text)
    if is_cut or found.nodes[0].id == syntax.root.id or any(node.broken for node in found.nodes):
        begun = _between_heads(span, at, text, table)
        span = _before_end(begun, at, syntax, table)
        if span.end < begun.end and _is_thing(found, begun, at, text, table):
            span = Span(_from_literal(text, text.rfind("\n", 0, at) + 1, at), span.end)
    return found._replace(span=before_remarks(span, at, text))


def _is_thing(found: Found, span: Span, at: int, text: str, table: Table) -> bool:
    """Whether a piece that was cut off behind a cursor further down is no function, of which nobody can say that the cursor is in it."""
    below = "\n" in text[span.start : at]
    return below and not is_function(found.nodes[-1], table) and _FUNCTION.match(line_of(text, span.start)) is None


def _from_marks(span: Span, at: int, text: str) -> Span:
    """A piece without marks on lines of their own that do not stand just above what they seem to be about."""
    start, tab = span.start, tab_of(text, span.start)
    column = indent(line_of(text, start), tab)
    line = start
    for _ in range(_MARKS):
        stop = line_end(text, line)
        if not _MARK.match(text, line, stop) or stop >= span.end:
            return Span(start, span.end)
        if brackets_left(text[line:stop]):
            return Span(start, span.end)
        after = stop + 1
        following = line_of(text, after)
        if not following.strip() or _REMARKS.match(following) or indent(following, tab) != column:
            start = _after_remarks(text, after, span.end)
            if start > at:
                return span
            column = indent(line_of(text, start), tab)
        line = after + len(following) - len(following.lstrip()) if start < after else start
    return Span(start, span.end)


def _after_remarks(text: str, at: int, end: int) -> int:
    """Where the first line from an offset on begins that is neither empty nor a remark."""
    while at < end and (not line_of(text, at).strip() or _REMARKS.match(line_of(text, at))):
        at = line_end(text, at) + 1
    return at + len(text[at:end]) - len(text[at:end].lstrip())


def before_remarks(span: Span, at: int, text: str) -> Span:
    """A piece without the lines at its end that are nothing but a remark: it may be what follows that they are about."""
    start, end = span.start, span.end
    while "\n" in text[max(start, at) : end] and _REMARKS.match(text, text.rfind("\n", start, end) + 1, end):
        end = start + len(text[start : text.rfind("\n", start, end)].rstrip())
    return Span(start, end)


def _between_heads(span: Span, at: int, text: str, table: Table) -> Span:
    """A piece from the last head up to the cursor that begins where something else should have ended, to the first below it."""
    heads = [head.start(1) for head in _glued(table.keyword).finditer(text, span.start + 1, span.end)] if table.keyword else []
    start = max((head for head in heads if head <= at), default=span.start)
    end = min((head for head in heads if head > at), default=span.end)
    return Span(start, start + len(text[start:end].rstrip()))


@functools.cache
def _glued(keyword: str) -> re.Pattern[str]:
    """A head that begins in the middle of a line, behind something else than a word and a space."""
    return compiled(rf"(?:(?<=[\w\"'`;}})\]])|(?<=[^\s,=(:])[ \t]{{2,}})((?:{keyword})[ \t]+[\w$]+[^\S\n]*(?:[(<{{:]|$))", re.MULTILINE)


def _before_end(span: Span, at: int, syntax: Syntax, table: Table) -> Span:
    """A piece up to the cursor where nothing closes it, and without a last line that is no code, or a remark on it."""
    text, start = syntax.text, span.start
    end = _before_remark(text, start, span.end)
    if not text[end:].strip():
        return span
    if _is_closed(Span(start, end), syntax, table):
        return Span(start, end)
    last = max(text.rfind("\n", start, end) + 1, start)
    bare, is_below = text[last:end].strip(), last > at
    if Body.BRACES in table.bodies.values() or closing_of(table).closer("end"):
        is_whole = is_below and _is_even(text, start, end)
        is_code = not re.search(r"\w", bare)
    else:
        above, below = text[start : max(text.rfind("\n", start, at), start)], text[line_end(text, at) : end]  # what is being typed is open
        is_whole = not any((above + below).count(mark) % 2 for mark in _LONG) and not (above and _is_head_open(text[start:end]))
        is_code = not re.search(r"\w", bare) or (not bare.isidentifier() and _is_code(f"{bare}\n", syntax.language))
    if is_whole:
        return Span(start, end if is_code or not is_below else start + len(text[start:last].rstrip()))
    word = _WORD.match(text, at)
    stop = min(end, word.end() if word is not None else at)
    return Span(_from_literal(text, start, at) if "\n" not in text[start:at] else start, max(stop, start + 1))


def _is_even(text: str, start: int, end: int) -> bool:
    """Whether all brackets in some lines are closed as far in as they were opened, those apart that the first lines open."""
    tab, open_ones = tab_of(text, start), list[tuple[str, int]]()
    own = indent(line_of(text, start), tab)
    for line in text[text.rfind("\n", 0, start) + 1 : end].split("\n"):
        bare, width = LITERAL.sub("", line.strip()), indent(line, tab)
        for place, mark in enumerate(bare):
            if mark in "([{":
                open_ones.append((mark, width))
            elif mark in ")]}":
                opening, column = open_ones.pop() if open_ones else ("", -1)
                if PAIRS[mark] != opening or (not place and column != width):
                    return False
    return all(mark == "{" and column == own for mark, column in open_ones)


def _is_head_open(text: str) -> bool:
    """Whether the parameters of a head are not closed before a line that is no further in than it."""
    depth = 0
    for bracket in _BRACKETS.findall(text, text.find("(")) if "(" in line_of(text, 0) else ():
        depth += 1 if bracket in "([{" else -1
        if not depth:
            return False
    return depth > 0


def _before_remark(text: str, start: int, end: int) -> int:
    """Where the last line of a piece ends without a remark on it."""
    end = start + len(text[start:end].rstrip())
    last = max(text.rfind("\n", start, end) + 1, start)
    remark = _REMARK.search(text, last, end)
    return start + len(text[start : remark.start()].rstrip()) if remark is not None and remark.start() > start else end


def _from_literal(text: str, start: int, at: int) -> int:
    """Where what has no literal in it begins before a cursor."""
    marks = [match.end() for match in _LITERAL.finditer(text, start, at)]
    first = _behind(text, marks[-1], at) if marks else start
    return first + len(text[first:at]) - len(text[first:at].lstrip())


def _behind(text: str, mark: int, at: int) -> int:
    """Where what stands behind a mark begins: not in the middle of a word, whose first letters may be a literal's."""
    rest = _REST.match(text, mark, at)
    return rest.end() if rest is not None else mark


def _is_closed(span: Span, syntax: Syntax, table: Table) -> bool:
    """Whether a block ends with a line that closes it, or just before one, or is code by itself."""
    text, start, end = syntax.text, span.start, span.end
    own, tab, closing = line_of(text, start), tab_of(text, start), closing_of(table)
    rest = text[end:]
    is_opened = not closing.indented or (brackets_left(own) and not re.search(table.header, own))
    for at in (end, end + len(rest) - len(rest.lstrip())):
        line = line_of(text, at) if "\n" in text[start:at] else ""
        closer = closing.closer(line.strip())
        if is_opened and closer and indent(line, tab) == indent(own, tab) and not re.search(r"\w", line.strip()[len(closer) :]):
            return True
    return any(_is_code(f"{table.prologue}\n{text[start:end]}{mark}\n", syntax.language) for mark in ("", ";"))


def _is_code(text: str, language: str) -> bool:
    """Whether a text of a reasonable length parses by itself."""
    return len(text) <= _LARGEST and error_count(text, language) == 0
