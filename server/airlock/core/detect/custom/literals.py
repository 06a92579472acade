"""The words that stand in everything an expression matches: what a text is asked for before the expression is tried."""

from __future__ import annotations

from typing import Any, NamedTuple

from airlock.core.detect.custom.expressions import REPEATS, Operations, codes, measured, parsed

LEAST = 3
"""A shorter word stands in too many texts."""
_MOST_CHOICES = 32


class Anchor(NamedTuple):
    """Words in small letters, one of which every match holds, and how far from its beginning the last of them may begin."""

    words: tuple[str, ...]
    lead: int


class _Run:
    """Literals that follow one another, in all their forms, and where they begin at the earliest and the latest."""

    def __init__(self, lead: int) -> None:
        self.forms: tuple[str, ...] = ("",)
        self.lead = lead

    def grown(self, choices: tuple[str, ...]) -> bool:
        """Takes on one more piece, unless there would be too many forms."""
        if len(self.forms) * len(choices) > _MOST_CHOICES:
            return False
        self.forms = tuple(form + choice for form in self.forms for choice in choices)
        return True

    def anchor(self) -> Anchor | None:
        """Its forms, if none of them is too short."""
        return Anchor(tuple(dict.fromkeys(self.forms)), self.lead) if min(map(len, self.forms)) >= LEAST else None


def anchor(pattern: str) -> Anchor | None:
    """The words to look for; None where there are none that are long enough and plain ASCII."""
    return _anchor(parsed(pattern))


def _anchor(operations: Operations) -> Anchor | None:
    best: Anchor | None = None
    run = _Run(0)
    taken = 0
    for operation, argument in _flat(operations):
        width = measured([(operation, argument)])[0]
        choices = _choices(operation, argument)
        if choices is None:
            best = _better(best, run.anchor())
            if operation is codes.BRANCH:
                best = _better(best, _among(argument[1], taken))
            run = _Run(taken + width)
        elif not run.grown(choices):
            best, run = _better(best, run.anchor()), _Run(taken)
            run.grown(choices)
        taken += width
    return _better(best, run.anchor())


def _among(branches: list[Operations], lead: int) -> Anchor | None:
    """What alternatives hold, each something of its own."""
    each = [_anchor(branch) for branch in branches]
    found = [one for one in each if one is not None]
    if len(found) < len(each):
        return None
    words = tuple(dict.fromkeys(word for one in found for word in one.words))
    return Anchor(words, lead + max(one.lead for one in found)) if len(words) <= _MOST_CHOICES else None


def _better(one: Anchor | None, other: Anchor | None) -> Anchor | None:
    """The one whose shortest word is longer; the earlier of equals."""
    if one is None or other is None:
        return one or other
    return other if min(map(len, other.words)) > min(map(len, one.words)) else one


def _flat(operations: Operations) -> list[tuple[Any, Any]]:
    """The parts one after another, without the brackets around those that are there once."""
    found: list[tuple[Any, Any]] = []
    for operation, argument in operations:
        if operation is codes.SUBPATTERN:
            found += _flat(argument[3])
        elif operation in REPEATS and argument[0] == argument[1] == 1:
            found += _flat(argument[2])
        else:
            found.append((operation, argument))
    return found


def _choices(operation: Any, argument: Any) -> tuple[str, ...] | None:  # noqa: ANN401  the parser's own types
    """The texts that a part stands for, in small letters; None where they are not a few."""
    if operation is codes.AT or operation in (codes.ASSERT, codes.ASSERT_NOT):
        return ("",)
    if operation is codes.LITERAL:
        return (chr(argument).lower(),) if argument < 128 else None
    if operation is codes.IN:
        letters = [code for kind, code in argument if kind is codes.LITERAL]
        if len(letters) < len(argument) or len(letters) > 4 or max(letters) >= 128:
            return None
        return tuple(dict.fromkeys(chr(code).lower() for code in letters))
    return _branches(argument[1]) if operation is codes.BRANCH else None


def _branches(branches: list[Operations]) -> tuple[str, ...] | None:
    """The same for alternatives that are words themselves."""
    found: list[str] = []
    for branch in branches:
        run = _Run(0)
        for operation, argument in _flat(branch):
            choices = _choices(operation, argument)
            if choices is None or not run.grown(choices):
                return None
        found += run.forms
    return tuple(dict.fromkeys(found)) if len(found) <= _MOST_CHOICES else None
