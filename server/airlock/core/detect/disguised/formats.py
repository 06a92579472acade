"""Literals that a format puts beside each other: `"{}{}".format("…", "…")`, `"%s%s" % ("…", "…")`, `Sprintf("%s%s", "…", "…")`.

Read from the text alone, like literals.py. Only a format that is nothing but places counts: what has words between them hides nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.lists import callee, items
from airlock.core.detect.disguised.literals import Chain
from airlock.core.detect.disguised.view import Budget
from airlock.core.expressions import compiled

_TRY_COST = 60
"""What looking at a format costs, in code points of the budget."""
SIGNS = ("%s%s", "%v%v", "{}{}", "{0}{1}", "%@%@", "%1$s%2$s")
"""How formats without anything between two places begin."""


def formatted(text: str, signs: Collection[str], budget: Budget) -> Iterator[Chain]:
    """Literals in the places of such formats; `signs` are those of SIGNS that the text has."""
    for sign in filter(signs.__contains__, SIGNS):
        at = text.find(sign)
        while at >= 0 and budget.spend(_TRY_COST):
            chain = _formatted(text, at)
            if chain is not None:
                yield chain
            at = text.find(sign, at + len(sign))


def _formatted(text: str, at: int) -> Chain | None:
    """What is put into the format whose first place begins at `at`."""
    patterns = _patterns()
    template = patterns.template.match(text, at - 1) if at else None
    if template is None:
        return None
    head, call = at - 1, patterns.call.match(text, template.end())
    if call is None:  # the first argument of a function
        outside = text[max(head - 4, 0) : head].rstrip(" \t@")
        call = patterns.comma.match(text, template.end()) if outside.endswith("(") else None
        opening = text.rindex("(", 0, head) if call else 0
        head = callee(text, opening - 1) if opening else 0
    found = items(text, call.end()) if call else None
    return Chain(head, tuple(found[0]), "", found[1]) if found and len(found[0]) > 1 else None


class _Patterns(NamedTuple):
    template: re.Pattern[str]
    call: re.Pattern[str]
    comma: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    return _Patterns(
        template=compiled(r"([\"'`])(?:%[sv@]|%\d\$s|\{\d?\}){2,40}\1"),
        call=compiled(r"\s{0,40}(?:\.format(?:ted)?[ ]?\(|%\s{0,20}\(?)\s{0,40}(?=[\"'`])"),
        comma=compiled(r"\s{0,40},\s{0,40}(?=[@\"'`])"),
    )
