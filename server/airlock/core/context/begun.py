"""What has been begun where a text ends: a definition without its body, of which nobody can say yet that it is one.

It stands in a function that it has nothing to do with, or in a class, and there is nothing below it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.extent import indent, line_end, line_of, tab_of
from airlock.core.context.words import Body
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.table import Table

_WIDTH = 300  # code points of a line looked at
_FAR, _LINES = 4000, 40  # code points before the end of a text, and lines of a head
_ENDS = (";", "{", "}", "=>")
_WORDS = compiled(r"(?!(?:return|throw|await|yield|raise|else|case|break|continue|goto|new)\b)(?:[\w.<>,?*&@]+[ \t]+)*[\w#$.]+\Z")
_BRACKETS = compiled(r"[(){}\[\]]")
_CLOSING = ")]}"
_BEFORE_BLOCKS = (")", "=>", "else", "do", "try", "finally")
_CALL = compiled(r"[\w$.#]+[ \t]*(?:<[^<>]*>)?\(")


def begun_at(text: str, at: int, table: Table) -> int:
    """Where that begins which an offset is in and the text ends in; -1 where it ends otherwise."""
    braces, heads = Body.BRACES in table.bodies.values(), False
    last, around = _opened(text)
    in_block = text[:around].endswith(_BEFORE_BLOCKS) if around >= 0 else True
    for start in _starts(text, at, last, around):
        line = line_of(text, start).strip()[:_WIDTH]
        if re.match(table.header, line):
            return start if heads else -1
        heads = line.startswith(")")
        is_last = not text[line_end(text, start) :].strip()
        if braces and is_last and _WORDS.match(line):
            return start
        if table.begun and re.match(table.begun, text[start:][:_WIDTH]) and not (in_block and _CALL.match(line)):
            return start
    return -1


def _opened(text: str) -> tuple[list[int], int]:
    """What the end of a text belongs to: where its last line begins, what it closes, what is open; and the end of what is before a brace.

    That is the innermost that is open, -1 without one.
    """
    end = len(text.rstrip())
    last = text.rfind("\n", 0, end) + 1
    first = last + len(text[last:end]) - len(text[last:end].lstrip())
    places, closed = [first], list[int]()
    for bracket in reversed([*_BRACKETS.finditer(text, max(0, end - _FAR), end)]):
        place = bracket.start()
        if bracket[0] in _CLOSING:
            closed.append(place)
        elif closed:
            places += [place] if closed.pop() == first else []
        elif bracket[0] == "{" and ("\n" in text[place:end] or text[place - 1 : place] != "("):  # else of what is taken apart
            return places, len(text[:place].rstrip())
        else:
            places.append(place)
    return places, -1


def _are_parameters(lines: Sequence[str], tab: int) -> bool:
    """Whether the lines below a first one may be nothing but parameters: further in, each, and not the end of anything."""
    own, inner = indent(lines[0], tab), lines[1:]
    inner = inner[:-1] if inner and inner[-1].lstrip().startswith(")") else inner
    return len(lines) <= _LINES and all(indent(line, tab) > own and not line.rstrip().endswith(_ENDS) for line in inner if line.strip())


def _starts(text: str, at: int, places: Sequence[int], around: int) -> Iterator[int]:
    """Where the lines of these begin, as far as they may be a head's and an offset is in or below them; the last one first."""
    end = len(text.rstrip())
    for line in dict.fromkeys(text.rfind("\n", 0, place) + 1 for place in places):
        start = line + len(line_of(text, line)) - len(line_of(text, line).lstrip())
        if around < start <= at and _are_parameters(text[line:end].split("\n"), tab_of(text, line)):
            yield start
