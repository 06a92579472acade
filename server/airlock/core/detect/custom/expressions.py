"""What an expression is made of, and how far it can reach, told before it is ever matched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

try:
    from re import _constants as codes  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # Python 3.10
    import sre_constants as codes
    import sre_parse as parser

__all__ = ["REPEATS", "Operations", "alternatives", "codes", "extent", "is_unbounded", "looks_to_the_ends", "measured", "parsed", "refers"]

Operations = Sequence[tuple[Any, Any]]
"""The parsed form of an expression, or of a part of it: codes with what belongs to them."""
REPEATS = tuple(getattr(codes, name) for name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") if hasattr(codes, name))
_ATOMIC = getattr(codes, "ATOMIC_GROUP", None)
_LONGEST_REFERENCE = 80
"""How much a reference to a group that is not known is taken to match."""


@lru_cache(maxsize=4096)
def parsed(pattern: str) -> Operations:
    """The parts of an expression. Raises re.error, OverflowError or RecursionError."""
    parts: Operations = parser.parse(pattern)
    return parts


def is_unbounded(pattern: str) -> bool:
    """Whether a repetition in it has no limit."""
    return any(code in REPEATS and argument[1] is codes.MAXREPEAT for code, argument in _every(parsed(pattern)))


def refers(pattern: str) -> bool:
    """Whether it refers to one of its groups."""
    return any(code in (codes.GROUPREF, codes.GROUPREF_EXISTS) for code, _ in _every(parsed(pattern)))


def looks_to_the_ends(pattern: str) -> bool:
    """Whether it asks where the whole text begins or ends."""
    ends = (codes.AT_BEGINNING_STRING, codes.AT_END_STRING)
    return any(code is codes.AT and argument in ends for code, argument in _every(parsed(pattern)))


def _every(operations: Operations) -> Iterator[tuple[Any, Any]]:
    """All operations at any depth."""
    for code, argument in operations:
        yield code, argument
        for item in argument if isinstance(argument, (list, tuple)) else (argument,):
            for branch in item if isinstance(item, list) else (item,):
                if isinstance(branch, parser.SubPattern):
                    yield from _every(branch)


def extent(pattern: str) -> int:
    """How many code points it can take or look ahead, from its beginning."""
    return max(measured(parsed(pattern)))


def measured(operations: Operations, groups: dict[int, int] | None = None) -> tuple[int, int]:
    """How many code points they can take, and how far from their beginning they can look.

    `groups` says how many the groups before them take.
    """
    known = {} if groups is None else groups
    taken = seen = 0
    for code, argument in operations:
        width, sight = _measured_one(code, argument, known)
        seen = max(seen, taken + sight)
        taken += width
    return taken, seen


def _measured_one(code: Any, argument: Any, groups: dict[int, int]) -> tuple[int, int]:  # noqa: ANN401  the parser's own types
    if code in REPEATS:
        once, sight = measured(argument[2], groups)
        return argument[1] * once, max(argument[1] - 1, 0) * once + sight
    if inner := alternatives(code, argument):
        widths, sights = zip(*(measured(part, groups) for part in inner), strict=True)
        if code is codes.SUBPATTERN and argument[0] is not None:
            groups[argument[0]] = max(widths)
        return max(widths), max(sights)
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return 0, measured(argument[1], groups)[1] if argument[0] > 0 else 0
    width = groups.get(argument, _LONGEST_REFERENCE) if code is codes.GROUPREF else 0 if code is codes.AT else 1
    return width, width


def alternatives(code: Any, argument: Any) -> Sequence[Operations]:  # noqa: ANN401  the parser's own types
    """What stands in brackets, be it one or several to choose from; nothing for other operations."""
    if code is codes.BRANCH:
        choices: Sequence[Operations] = argument[1]
        return choices
    if code is codes.SUBPATTERN:
        return (argument[3],)
    if _ATOMIC is not None and code is _ATOMIC:
        return (argument,)
    return [part or () for part in argument[1:]] if code is codes.GROUPREF_EXISTS else ()
