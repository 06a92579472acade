"""How much work an expression can make, told from its parts.

`re` has no clock: an expression that somebody writes must be known to end soon before it meets a text. Where a repetition leaves open where
it ends, because what follows may be more of the same, the ways to read one text multiply.
"""

from __future__ import annotations

import string
from typing import Any

from airlock.core.detect.custom.expressions import REPEATS, Operations, alternatives, codes, parsed

MOST = 10**9
_FOREIGN = 128
"""Stands for every character outside ASCII."""
_ANY = frozenset(range(_FOREIGN + 1))
_DIGIT = frozenset(map(ord, string.digits))
_SPACE = frozenset(map(ord, string.whitespace))
_WORD = frozenset(map(ord, string.ascii_letters + string.digits + "_"))
_CLASSES = {
    codes.CATEGORY_DIGIT: _DIGIT | {_FOREIGN},
    codes.CATEGORY_SPACE: _SPACE | {_FOREIGN},
    codes.CATEGORY_WORD: _WORD | {_FOREIGN},
    codes.CATEGORY_NOT_DIGIT: _ANY - _DIGIT,
    codes.CATEGORY_NOT_SPACE: _ANY - _SPACE,
    codes.CATEGORY_NOT_WORD: _ANY - _WORD,
}


def ways(pattern: str) -> int:
    """An upper bound of the ways in which it can read one text from one place, MOST at most."""
    return _ways(parsed(pattern), _ANY)


def may_be_empty(pattern: str) -> bool:
    """Whether it can match nothing."""
    return _first(parsed(pattern))[1]


def first_characters(pattern: str) -> str:
    """A class of all characters that a match may begin with."""
    first = _first(parsed(pattern))[0]
    if first == _ANY:
        return r"(?s:.)"
    plain = "".join(f"\\x{code:02x}" for code in sorted(first) if code < _FOREIGN)
    return f"[{plain}{chr(0x80)}-{chr(0x10FFFF)}]" if _FOREIGN in first else f"[{plain}]"


def _ways(operations: Operations, after: frozenset[int]) -> int:
    """The same for a part; `after` is what may follow it."""
    total = 1
    for index, (code, argument) in enumerate(operations):
        following, may_end = _first(operations[index + 1 :])
        total = min(total * _ways_of_one(code, argument, following | after if may_end else following), MOST)
    return total


def _ways_of_one(code: Any, argument: Any, after: frozenset[int]) -> int:  # noqa: ANN401  the parser's own types
    if code in REPEATS:
        return _ways_of_repeat(argument, after)
    if inner := alternatives(code, argument):
        each = [_ways(part, after) for part in inner]
        firsts = [_first(part) for part in inner]
        apart = not any(empty for _, empty in firsts) and sum(len(c) for c, _ in firsts) == len(frozenset().union(*(c for c, _ in firsts)))
        return max(each) if apart or len(each) == 1 else min(sum(each), MOST)
    return _ways(argument[1], _ANY) if code in (codes.ASSERT, codes.ASSERT_NOT) else 1


def _ways_of_repeat(argument: Any, after: frozenset[int]) -> int:  # noqa: ANN401  the parser's own types
    """How often it may be read, times how each reading may be; where its end is plain from what follows, there is one."""
    least, most, body = argument
    first, empty = _first(body)
    once = _ways(body, first | after)
    total: int = most - least + 1 if most > least and (empty or first & after) else 1
    for _ in range(min(most, 64) if once > 1 else 0):
        total = min(total * once, MOST)
    return min(total, MOST)


def _first(operations: Operations) -> tuple[frozenset[int], bool]:
    """What a part may begin with, and whether it may be empty."""
    found: frozenset[int] = frozenset()
    for code, argument in operations:
        characters, empty = _first_of_one(code, argument)
        found |= characters
        if not empty:
            return found, False
    return found, True


def _first_of_one(code: Any, argument: Any) -> tuple[frozenset[int], bool]:  # noqa: ANN401  the parser's own types
    if code in REPEATS:
        characters, empty = _first(argument[2])
        return characters, empty or argument[0] == 0
    if inner := alternatives(code, argument):
        each = [_first(part) for part in inner]
        return frozenset().union(*(characters for characters, _ in each)), any(empty for _, empty in each)
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return frozenset(), True
    return (_ANY, True) if code is codes.GROUPREF else (_characters(code, argument), False)


def _characters(code: Any, argument: Any) -> frozenset[int]:  # noqa: ANN401  the parser's own types
    """What one character of an expression may be, in either case."""
    if code is codes.LITERAL:
        return _either_case(argument)
    if code is codes.IN:
        found = frozenset[int]().union(*(_member(*item) for item in argument if item[0] is not codes.NEGATE))
        return _ANY - found | {_FOREIGN} if argument[0][0] is codes.NEGATE else found
    return _ANY


def _member(code: Any, argument: Any) -> frozenset[int]:  # noqa: ANN401  the parser's own types
    """What one entry of a class in brackets stands for."""
    if code is codes.RANGE:
        low, high = argument
        return frozenset[int]().union(*map(_either_case, range(min(low, _FOREIGN), min(high, _FOREIGN) + 1)))
    return _CLASSES[argument] if code is codes.CATEGORY else _either_case(argument)


def _either_case(code: int) -> frozenset[int]:
    if code >= _FOREIGN:
        return frozenset((_FOREIGN,))
    return frozenset((ord(chr(code).lower()), ord(chr(code).upper())))
