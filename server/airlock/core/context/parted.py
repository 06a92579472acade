"""A function of which two have become one, as its own statements tell: the next one has lost its head.

It goes on where nothing comes, as it has been left in any case; or behind an empty line with what a function says of itself; or its
statements are all at once further in.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from airlock.core.context.by_lines import closing_of
from airlock.core.context.statements import unwrap
from airlock.core.context.target import Found, function_of, is_function
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_LEAVES = compiled(r"(?:return\b[ \t]*(?![;\s])|raise\b|throw\b)")
"""A statement after which nothing comes; a `return` of nothing is put in front of what is not to run for now."""
_MAKES_GENERATOR = compiled(r"yield\b")
"""What stands in a function that is left before it, to make a generator of it."""
_KINDS = ("return", "raise", "throw", "jump", "transfer", "command")
_BESIDE = ("label", "directive", "preproc", "section", "access")  # what stands anywhere
_BRANCHES, _OTHERWISE = "if_statement", "else_clause"
_COMPLETE = (";", "}")
_SAME = ("", " ")  # a line may be one column further in than the one before it
_UNBRACED = "indented"
BRACED = compiled(r"\{[ \t]*$", re.MULTILINE)
"""In a file with such lines, functions without braces are one expression."""
_GOES_ON = (".", "?", ":", "&", "|", "+", "-", "*", "/", ",", ")", "=", "<")
_REMAINS = compiled(r"(?:else|elif|elsif|elseif|fi|esac|done|end|then|do|catch|except|finally|rescue|ensure|when)\b")
"""A word that goes on with what a damaged line has begun, or ends it, taken for a statement."""
_EMPTY = compiled(r"\n[ \t\r]*\n")
_DEEP = 3  # nodes around the statements of a function


def without_parted(found: Found, cursor: int, at: int, syntax: Syntax, table: Table) -> Found:
    """The part of a function in which a cursor is. `at` is what it means."""
    core, text = function_of(found.nodes[-1], table), syntax.text
    body = _body(core, table) if core is not None else None
    start, end = found.span[0], _head_end(found, core, text) if core is not None else found.span.end
    for seam, begin in _seams(body, cursor, syntax, table) if body is not None else ():
        if start <= seam and begin < end:
            if at < begin:
                end = min(end, seam)
                break
            start = begin
    if start == found.span.start:
        return found._replace(span=Span(start, end)) if end < found.span.end else found
    return Found(Span(start, start + len(text[start:end].rstrip())), (syntax.root,), (syntax.root,))


def _seams(body: Node, cursor: int, syntax: Syntax, table: Table) -> list[tuple[int, int]]:
    """Where what belongs together ends among some statements, and where what comes next begins, with the comments above it.

    Nothing ends where a statement is being typed.
    """
    text, seams, own = syntax.text, list[tuple[int, int]](), ""
    is_doubtful, is_indented = syntax.root.broken or syntax.completed is not None, closing_of(table).indented
    if not (is_doubtful or is_indented) and _EMPTY.search(text, body.start, body.end) is None:
        return []
    is_loose = _UNBRACED in body.type and BRACED.search(text) is not None
    statements = [child for child in body.named_children if child.type not in table.comments]
    leads = [text[text.rfind("\n", 0, one.start) + 1 : one.start] for one in statements]
    for (last, lead), (after, following) in itertools.pairwise(zip(statements, leads, strict=True)):
        if following.strip() or lead.strip() or "\n" not in text[last.end : after.start] or any(kind in last.type for kind in _BESIDE):
            continue
        if is_doubtful and any(_REMAINS.match(text, one.start) for one in (last, after)):
            continue
        empty = _EMPTY.search(text, last.end, after.start)
        is_typed = last.start <= cursor <= after.start and (cursor > last.end or not text[last.start : last.end].endswith(_COMPLETE))
        is_further = following.startswith(lead) and following[len(lead) :] not in _SAME and not text.startswith(_GOES_ON, after.start)
        is_jump = is_further and not is_typed and (is_doubtful or empty is not None)
        is_back = own != "" and lead != following and lead.startswith(own) and own.startswith(following)
        is_next = empty is not None and (is_loose or _is_said(after, table))
        is_end = empty is not None or (not is_typed if is_doubtful else is_indented)  # elsewhere what is lost leaves a brace too many
        is_next = is_next or (is_end and _leaves(last, after, syntax, table))
        if is_jump or is_back or is_next:
            own = "" if is_back else own or lead
            begin = empty.end() if empty is not None else text.find("\n", last.end)
            seams.append((last.end, begin + len(text[begin : after.start]) - len(text[begin : after.start].lstrip())))
    return seams


def _body(core: Node, table: Table) -> Node | None:
    """What the statements of a function stand in."""
    body = core.field("body")
    for _ in range(_DEEP):
        inner = body.first(frozenset(table.bodies)) if body is not None else None
        if body is None or inner is None or (body.type in table.bodies and len(body.named_children) > 1):
            break
        body = inner
    return body if body is not None and body.type in table.bodies else None


def _head_end(found: Found, core: Node, text: str) -> int:
    """Where a piece ends whose body begins behind an empty line no further in than its head: that is something else."""
    body, start = core.field("body"), found.span.start
    if body is None or body.start >= found.span.end or text.startswith("{", body.start):
        return found.span.end
    head = start + len(text[start : body.start].rstrip())
    lead, own = (text[text.rfind("\n", 0, at) + 1 : at] for at in (body.start, start))
    return head if _EMPTY.search(text, head, body.start) and own.startswith(lead) else found.span.end


def _is_said(after: Node, table: Table) -> bool:
    """Whether a statement is nothing but a text: where blocks are told by their indentation, that is what a function says of itself."""
    return closing_of(table).indented and unwrap(after, table).type in table.strings


def _leaves(last: Node, after: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a function is left by one statement, and nothing can jump to the next."""
    goes_on = "label" in after.type or is_function(after, table) or _REMAINS.match(syntax.text, after.start) is not None
    goes_on = goes_on or (closing_of(table).indented and _MAKES_GENERATOR.match(syntax.text, after.start) is not None)
    return not goes_on and _is_left(last, syntax, table)


def _is_left(last: Node, syntax: Syntax, table: Table) -> bool:
    """Whether a statement leaves the function, or each of its branches does, of which one is taken in any case."""
    text, core = syntax.text, unwrap(last, table)
    if core.type == _BRANCHES and closing_of(table).indented:
        ways = [*core.fields("consequence"), *core.fields("alternative")]
        return bool(ways) and ways[-1].type == _OTHERWISE and all(_ends(way, syntax, table) for way in ways)
    is_all = not text[core.end : last.end].strip("; \t\n")  # nothing says when
    return is_all and _LEAVES.match(text, last.start) is not None and any(kind in core.type for kind in _KINDS)


def _ends(way: Node, syntax: Syntax, table: Table) -> bool:
    """Whether the last statement of a branch leaves the function."""
    for _ in range(_DEEP):
        inner = [child for child in way.named_children if child.type not in table.comments]
        if not inner or way.type == _BRANCHES or _is_left(way, syntax, table):
            break
        way = inner[-1]
    return _is_left(way, syntax, table)
