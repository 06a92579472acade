"""String literals that stand beside each other and make one value, seen without a parser.

A chain is two or more literals of one expression: joined by an operator (`+`, `.`, `&` …) or by nothing, or the members of a list that is
joined. Reading them from the text alone costs next to nothing and works in every language and in broken code; whether they really are
literals is asked of the syntax tree where one is to be had (joined.py), and only when they make a secret.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.view import Budget
from airlock.core.expressions import compiled
from airlock.core.model import Span

_TRY_COST = 40
"""What looking at a pair of literals costs, in code points of the budget."""
_PIECE_COST = 12
_MAX_PIECES = 1_000
_MAX_LITERAL = 8_192
_MAX_GAP = 400
_LINE = 1_000
"""How far back on a line quotes are counted, in code points."""

_ADJACENT = frozenset(("bazel", "c", "cpp", "d", "dart", "objective-c", "python", "ruby"))
"""Languages in which literals beside each other are one."""
_TIGHT = frozenset(("dockerfile", "makefile", "shellscript"))
"""Languages in which literals without anything between them are one, on a line that goes on too."""
_SUFFIXED = frozenset(("cpp", "rust"))
"""Languages in which something may follow a literal and belong to it: `"…"s`, `"…".to_string()`."""
_UNKNOWN = frozenset(("", "markdown", "plaintext"))
"""Texts that may be in any language: literals beside each other count when they stand on lines of their own."""
_BARS = frozenset(("", "markdown", "plaintext", "sql"))
"""Languages in which `||` joins; elsewhere it chooses."""
_OPENING = frozenset(" \t\r\n=(,:+[{;&|?.<>~^!@$fFrRbBuUL")
"""What can stand before the quote that opens a literal."""


class Chain(NamedTuple):
    """Literals of one value, as spans without quotes; `head` is where the expression begins, `tail` where it ends."""

    head: int
    pieces: tuple[Span, ...]
    between: str
    tail: int


def concatenations(text: str, outline: bytes, language: str, budget: Budget) -> Iterator[Chain]:
    """Literals joined by an operator or by standing beside each other."""
    done = 0
    quotes = "\"'" if language in _ADJACENT else "\"'`"
    for hit in _joints(language).finditer(outline):
        quote = hit.start()
        if quote < done or text[quote] not in quotes:
            continue
        if not budget.spend(_TRY_COST):
            return
        chain = _concatenation(text, quote, done, language)
        if chain is not None:
            done = chain.tail
            budget.spend(_PIECE_COST * len(chain.pieces))
            yield chain


def _joints(language: str) -> re.Pattern[bytes]:
    """What to look for in an outline: a quote that ends a literal, and what may join it to another."""
    patterns = _patterns()
    if language in _TIGHT:
        return patterns.tight
    if language in _SUFFIXED:
        return patterns.suffixed
    return patterns.adjacent if language in _ADJACENT or language in _UNKNOWN else patterns.operated


def _concatenation(text: str, quote: int, done: int, language: str) -> Chain | None:
    """The chain whose first literal ends with the quote at `quote`."""
    following = _glue(text, quote, language)
    first = None if following is None else literal_before(text, quote, done)
    if first is None:
        return None
    pieces, tail = [first], quote + 1
    while following is not None and len(pieces) < _MAX_PIECES:
        literal = literal_at(text, following)
        if literal is None:
            break
        pieces.append(literal)
        tail = literal.end + 1
        following = _glue(text, literal.end, language)
    return Chain(_before_prefix(text, first.start - 1), tuple(pieces), "", tail) if len(pieces) > 1 else None


def _glue(text: str, quote: int, language: str) -> int | None:
    """Where the next literal's quote stands, when the one that ends at `quote` is joined to another and a value can go on across."""
    match = _patterns().glue.match(text, quote + 1, quote + 1 + _MAX_GAP)
    if match is None or not meet(text, quote, match.end()):
        return None
    following = match.end() - 1
    if text[following] * 3 == text[following : following + 3]:
        return None  # a literal of several lines, most of the time documentation
    if match["operator"]:
        return following if match["operator"] != "||" or language in _BARS else None
    gap = text[quote + 1 : following]
    if language in _TIGHT:
        return None if gap.strip("\\\r\n") else following
    if language in _ADJACENT or "\\\n" in gap or (language in _UNKNOWN and "\n" in gap):
        return following if gap else None
    return None


def meet(text: str, end: int, start: int) -> bool:
    """Whether a value can go on from the literal that ends at `end` to the one that begins at `start`: no white space stands between.

    White space behind a name is another matter: `"Bearer " + "…"`, `"--password " + "…"`.
    """
    if text[start : start + 1].isspace() or text[end - 2 : end] in ("\\n", "\\r", "\\t"):
        return False
    return not text[end - 1].isspace() or _patterns().name.search(text, max(end - 32, 0), end) is not None


def literal_before(text: str, quote: int, done: int) -> Span | None:
    """The literal that ends with the quote at `quote`, without quotes: the line is read from its beginning to know which quotes open."""
    line = max(text.rfind("\n", max(quote - _LINE, done), quote) + 1, quote - _LINE, done)
    if line == quote - _LINE:  # the line's beginning is out of sight
        opening = text.rfind(text[quote], line, quote)
        if opening < 1 or text[opening - 1] not in _OPENING or "\n" in text[opening:quote]:
            return None
        return Span(opening + 1, quote)
    for match in _patterns().literal.finditer(text, line, quote + 1):
        if match.end() == quote + 1:
            return Span(match.start() + 1, quote)
    return None


def literal_at(text: str, quote: int) -> Span | None:
    """The literal that begins with the quote at `quote`, without quotes."""
    match = _patterns().literal.match(text, quote, quote + _MAX_LITERAL)
    return None if match is None else Span(quote + 1, match.end() - 1)


def _before_prefix(text: str, quote: int) -> int:
    """Where a literal begins with the letters before its quote, such as `f` and `L`."""
    prefix = _patterns().prefix.search(text, max(quote - 3, 0), quote)
    return quote if prefix is None else prefix.start(1)


class _Patterns(NamedTuple):
    adjacent: re.Pattern[bytes]
    operated: re.Pattern[bytes]
    suffixed: re.Pattern[bytes]
    tight: re.Pattern[bytes]
    glue: re.Pattern[str]
    literal: re.Pattern[str]
    name: re.Pattern[str]
    prefix: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    comment = r"(?:#|//|--)[^\r\n]{0,160}(?=[\r\n])|/\*(?:[^*]|\*(?!/)){0,160}\*/"
    gap = rf"[ \t\r\n]{{0,120}}(?:(?:[\\_`]\r?\n|{comment})[ \t\r\n]{{0,120}}){{0,8}}"
    commented = rb"(?:#|//|/\*|--)"
    operated = (
        rb'[ )]{0,40}(?:(?:\+{1,2}|\*)[ \\)]{0,120}(?:(?:[a@]{1,2}|\+)?"|'
        + commented
        + rb')|\+a{4,6}\)[ )]{0,8}"| '
        + commented
        + rb")|\\ "
    )
    adjacent = rb'(?<=[^ ]")[ \\]{1,200}(?:[a@]{1,2})?"(?=[^ ])'
    suffix = rb"(?:a{1,2}|\+[a\\]{4,9}\)\))?"
    operator = r"\+{1,2}|\.(?:[Aa]ppend|plus|concat)\(|\.{1,2}|&|~|<>|<<|\^|\|\||\*"
    ending = r"(?:sv?\b|\.(?:to_string|to_owned|into)\(\))?"
    return _Patterns(
        adjacent=compiled(b'"(?:' + adjacent + b"|" + operated + b")"),
        operated=compiled(b'"(?:' + operated + b")"),
        suffixed=compiled(b'"' + suffix + b"(?:" + adjacent + b"|" + operated + b")"),
        tight=compiled(rb'(?<=[^ "])"(?:(?=(?:\\ )?"[^ "])|' + operated + b")"),
        glue=compiled(
            rf"(?:{ending}{gap}\)?[ \t\r\n]{{0,60}}(?P<operator>{operator}))?{gap}\(?(?:[fFrRbBuUL]{{1,2}}|[@$]{{1,2}}|&)?[\"'`]"
        ),
        literal=compiled(
            r"\"(?:[^\"\\\r\n]|\\[^\r\n]|\\\r?\n)*\"|'(?:[^'\\\r\n]|\\[^\r\n]|\\\r?\n)*'|`(?:[^`\\]|\\[^\r\n]|\\\r?\n){0,8000}`"
        ),
        name=compiled(r"(?:[:=]|(?i:bearer|basic|token|digest)|(?<![\w-])--?[A-Za-z][\w-]{0,24}) {1,2}$"),
        prefix=compiled(r"(?<![A-Za-z0-9_])([fFrRbBuUL]{1,2}|[@$]{1,2})$"),
    )
