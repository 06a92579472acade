"""Lists of string literals that are joined: `"".join([…])`, `[…].join("")`, `implode("", […])`, `concat("…", "…")`.

Read from the text alone, like literals.py. Only what is written out counts: a list of literals, joined by a literal or by nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.literals import Chain, literal_at
from airlock.core.detect.disguised.view import Budget
from airlock.core.expressions import compiled
from airlock.core.model import Span

_MAX_LIST = 8_192
"""How far before `.join` its list may begin, in code points."""
_MAX_ITEMS = 2_000
_TRY_COST = 60
"""What looking at a call costs, in code points of the budget."""

_NAMES = {
    "csharp": ("oin(", "oncat("),
    "kotlin": ("oin(", ".joinToString("),
    "lua": ("oncat(",),
    "php": ("mplode(", "oin("),
    "python": (".join(",),
    "r": ("aste0(", "paste("),
    "ruby": (".join",),
    "scala": ("oin(", ".mkString"),
    "rust": ("oncat!(", ".concat(", ".join("),
    "sql": ("ONCAT(", "oncat("),
    "swift": (".joined(",),
}
_LISPS = frozenset(("clojure", "commonlisp", "emacs-lisp", "scheme", "", "markdown"))
_ANYWHERE = ("oin(", "oncat(")
_SEVERAL = ("oin(", "oncat(", "oncat!(", "ONCAT(", "mplode(", "aste0(")
"""For texts whose language is not known."""
SIGNS = (*_SEVERAL, *(name for names in _NAMES.values() for name in names))


def joined_lists(text: str, signs: Collection[str], language: str, budget: Budget) -> Iterator[Chain]:
    """Literals of lists that are joined, and arguments of functions that join them; `signs` are those of SIGNS that the text has."""
    unknown = language in ("", "markdown", "plaintext")
    for name in filter(signs.__contains__, _SEVERAL if unknown else _NAMES.get(language, _ANYWHERE)):
        at = text.find(name)
        while at >= 0 and budget.spend(_TRY_COST):
            chain = _joined(text, at, at + len(name))
            if chain is not None:
                yield chain
            at = text.find(name, at + len(name))


def _joined(text: str, at: int, end: int) -> Chain | None:
    """What the call whose name ends before `end` joins."""
    start = callee(text, at)
    before = text[start - 1] if start else ""
    dotted = text[start] in ".:"
    inside = end if text[end - 1] == "(" else end - 1
    if dotted and before in "\"'" and before:
        return _called_on_literal(text, start, inside, concatenates="oncat" in text[start:end])
    if dotted and before and before in ")]}":
        return _called_on_list(text, start, inside)
    return _function(text, start, inside, joins="oin" in text[start:end] or "mplode" in text[start:end])


def callee(text: str, last: int) -> int:
    """Where the name of a call begins whose last letter, or one of them, is at `last`; its receiver's names count."""
    head = _patterns().callee_backwards.match(text[max(last - 60, 0) : last + 1][::-1])
    return last if head is None else last + 1 - head.end()


def _called_on_literal(text: str, dot: int, inside: int, *, concatenates: bool) -> Chain | None:
    """`"sep".join([…])` and `"a".concat("b")`."""
    quote = text.rfind(text[dot - 1], max(dot - 2_000, 0), dot - 1)
    own = None if quote < 0 else literal_at(text, quote)
    if own is None or own.end != dot - 1:
        return None
    found = items(text, inside)
    if found is None:
        return None
    pieces, tail = found
    if concatenates:
        return Chain(quote, (own, *pieces), "", tail)
    return Chain(quote, tuple(pieces), text[own.start : own.end], tail) if len(pieces) > 1 else None


def _called_on_list(text: str, dot: int, inside: int) -> Chain | None:
    """`[…].join("")`; without an argument there is nothing between (`.join` of Ruby, `.concat()`), or a comma, which hides nothing."""
    opening = text.rfind({")": "(", "]": "[", "}": "{"}[text[dot - 1]], max(dot - _MAX_LIST, 0), dot)
    found = None if opening < 0 else items(text, opening)
    if found is None or found[1] != dot or len(found[0]) < 2:
        return None
    between = _patterns().argument.match(text, inside) if text[inside - 1] == "(" else None
    return Chain(opening, tuple(found[0]), between[2] if between else "", dot)


def _function(text: str, start: int, inside: int, *, joins: bool) -> Chain | None:
    """`join("", […])`, `Join([…], "")` and `concat("a", "b")`."""
    found = items(text, inside)
    if found is None:
        return None
    pieces, tail = found
    if joins and len(pieces) == 1:  # what stands between comes first, then the list
        rest = _patterns().comma.match(text, tail)
        nested = items(text, rest.end()) if rest else None
        return Chain(start, tuple(nested[0]), _value(text, pieces[0]), nested[1]) if nested and len(nested[0]) > 1 else None
    if joins and text[inside : pieces[0].start - 1].strip():  # a list of its own, and what stands between behind it
        after = _patterns().after_list.match(text, tail)
        return Chain(start, tuple(pieces), after[2], tail) if after and len(pieces) > 1 else None
    between = _value(text, pieces[0]) if joins else ""
    pieces = pieces[1:] if joins else pieces
    return Chain(start, tuple(pieces), between, tail) if len(pieces) > 1 else None


def called(text: str, language: str, budget: Budget) -> Iterator[Chain]:
    """Arguments, with nothing but space between them, of functions of Lisp that join them: `(str "…" "…")`."""
    if language not in _LISPS:
        return
    for match in _patterns().lisp.finditer(text):
        if not budget.spend(_TRY_COST):
            return
        pieces: list[Span] = []
        end = match.end()
        while len(pieces) < _MAX_ITEMS and (literal := literal_at(text, end)) is not None and text[end] == '"':
            pieces.append(literal)
            end = _end_of_space(text, literal.end + 1)
        if len(pieces) > 1:
            yield Chain(match.start(), tuple(pieces), "", pieces[-1].end + 1)


def _end_of_space(text: str, at: int) -> int:
    space = _patterns().space.match(text, at)
    return at if space is None else space.end()


def _value(text: str, literal: Span) -> str:
    return text[literal.start : literal.end]


def items(text: str, at: int) -> tuple[list[Span], int] | None:
    """The literals, one after the other with commas between, that begin at `at` behind any brackets; and where they end."""
    patterns = _patterns()
    opened = patterns.opened.match(text, at, at + 400)
    pieces: list[Span] = []
    end = at if opened is None else opened.end()
    while len(pieces) < _MAX_ITEMS:
        gap = patterns.item.match(text, end, end + 400) if not pieces else patterns.next.match(text, end, end + 400)
        literal = None if gap is None else literal_at(text, gap.end() - 1)
        if literal is None:
            break
        pieces.append(literal)
        end = literal.end + 1
    closed = patterns.closed.match(text, end, end + 400)
    return (pieces, end if closed is None else closed.end()) if pieces else None


class _Patterns(NamedTuple):
    argument: re.Pattern[str]
    after_list: re.Pattern[str]
    callee_backwards: re.Pattern[str]
    closed: re.Pattern[str]
    comma: re.Pattern[str]
    item: re.Pattern[str]
    lisp: re.Pattern[str]
    next: re.Pattern[str]
    opened: re.Pattern[str]
    space: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    comment = r"(?:#|//|--)[^\r\n]{0,160}(?=[\r\n])|/\*(?:[^*]|\*(?!/)){0,160}\*/"
    gap = rf"(?:[ \t\r\n]|\\\r?\n|{comment}){{0,120}}"
    prefix = r"(?:[fFrRbBuUL]{1,2}|[@$]{1,2})?"
    maker = (
        r"(?:new[ \t]{0,4}\w{0,20}[ \t]{0,4}\[\][ \t]{0,4}|\[\]string|array|&?vec!|&|(?:List|Arrays|Set|Seq|listOf|arrayOf)(?:\.\w{1,12})?)"
    )
    return _Patterns(
        argument=compiled(r"[ \t]{0,8}([\"'`])([^\"'`\\\r\n]{0,16})\1"),
        after_list=compiled(rf"{gap},{gap}([\"'`])([^\"'`\\\r\n]{{0,16}})\1"),
        callee_backwards=compiled(r"[A-Za-z][A-Za-z_.:]{0,60}"),
        closed=compiled(rf"{gap},?{gap}[\])}}]"),
        comma=compiled(rf"{gap},{gap}"),
        item=compiled(rf"{gap}{prefix}[\"'`]"),
        lisp=compiled(r"\((?:str|concat|string-append|concatenate[ ]'string)\s{1,60}(?=\")"),
        next=compiled(rf"(?:\.(?:to_string|into|to_owned)\(\))?{gap},{gap}{prefix}[\"'`]"),
        opened=compiled(rf"(?:{gap}{maker}?[ \t]{{0,4}}[\[({{]){{0,3}}"),
        space=compiled(r"\s{0,200}"),
    )
