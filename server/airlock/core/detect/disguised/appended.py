"""Values that statements put together one behind the other: `key = "…"` and, directly behind it, `key += "…"`; `text.append("…")` twice.

Read from the text alone, like literals.py: the variable is the same, and nothing else stands between the statements.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.literals import Chain, literal_at, literal_before, meet
from airlock.core.detect.disguised.view import Budget
from airlock.core.expressions import compiled
from airlock.core.model import Span

HOW = "is put together from statements that follow each other"
_TRY_COST = 60
"""What looking at a statement costs, in code points of the budget."""
_BEFORE = 80
_MOST = 1_000
_ANYWHERE = ("+=", ".append(", ".Append(")
_DOT = ".="
SIGNS = (*_ANYWHERE, _DOT)
_DOTTED = frozenset(("perl", "php", "raku", ""))
"""Languages in which `.=` appends."""


class _Statement(NamedTuple):
    """A statement that gives or appends a literal: where it begins, whose value it is, the literal, and where it ends."""

    start: int
    name: str
    literal: Span
    end: int


def appended(text: str, signs: Collection[str], language: str, budget: Budget) -> Iterator[Chain]:
    """The literals of such statements, in order; `signs` are those of SIGNS that the text has."""
    for sign in filter(signs.__contains__, SIGNS if language in _DOTTED else _ANYWHERE):
        chain: list[_Statement] = []
        at = text.find(sign)
        while at >= 0 and budget.spend(_TRY_COST):
            statement = _statement(text, at, at + len(sign))
            if statement is not None:
                if not (chain and _follows(text, chain[-1], statement)):
                    yield from _chained(chain)
                    first = _first(text, statement)
                    chain = [first] if first else []
                if len(chain) < _MOST:
                    chain.append(statement)
            at = text.find(sign, at + len(sign))
        yield from _chained(chain)


def _statement(text: str, at: int, end: int) -> _Statement | None:
    """The statement that appends with the sign [at, end)."""
    patterns = _patterns()
    opened = patterns.opened.match(text, end)
    name = patterns.name.search(text, max(at - _BEFORE, 0), at) if opened else None
    literal = literal_at(text, opened.end() - 1) if opened and name else None
    if name is None or literal is None:
        return None
    closed = patterns.closed.match(text, literal.end + 1)
    return _Statement(name.start("name"), name["name"], literal, closed.end() if closed else literal.end + 1)


def _first(text: str, then: _Statement) -> _Statement | None:
    """The statement right before another that gives the same variable its first literal."""
    before = text[max(then.start - _BEFORE, 0) : then.start].rstrip(" \t\r\n;")
    quote = max(then.start - _BEFORE, 0) + len(before) - 1
    literal = literal_before(text, quote, 0) if before[-1:] in ("'", '"', "`") and before else None
    if literal is None:
        return None
    given = _patterns().given.search(text, max(literal.start - 1 - _BEFORE, 0), literal.start)
    one = _Statement(given.start("name"), given["name"], literal, literal.end + 1) if given else None
    return one if one and _follows(text, one, then) else None


def _follows(text: str, one: _Statement, then: _Statement) -> bool:
    """Whether nothing stands between two statements, the variable is the same, and a value can go on from one to the other."""
    return one.name == then.name and not text[one.end : then.start].strip(" \t\r\n;") and meet(text, one.literal.end, then.literal.start)


def _chained(statements: list[_Statement]) -> Iterator[Chain]:
    if len(statements) > 1:
        yield Chain(statements[0].literal.start - 1, tuple(one.literal for one in statements), "", statements[-1].literal.end + 1)


class _Patterns(NamedTuple):
    closed: re.Pattern[str]
    given: re.Pattern[str]
    name: re.Pattern[str]
    opened: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    name = r"(?<![\w$@.>-])(?P<name>[$@]{0,2}[A-Za-z_](?:[\w.]|->|::){0,60}?)"
    prefix = r"(?:[fFrRbBuUL]{1,2}|[@$]{1,2})?[\"'`]"
    return _Patterns(
        closed=compiled(r"\)?[ \t]{0,8};?"),
        given=compiled(rf"{name}(?:[ ]?:[ ]?[\w&\[\]]{{1,20}})?[ \t]{{0,8}}:?=[ \t]{{0,8}}(?:new[ ]\w{{1,20}}\()?{prefix}$"),
        name=compiled(rf"{name}[ \t]{{0,8}}$"),
        opened=compiled(rf"[ \t]{{0,8}}{prefix}"),
    )
