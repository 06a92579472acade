"""How a value fits a kind of data, and digits in a form."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, nobody


class Fit(NamedTuple):
    """The part [start, end) of a value that is sensitive; `real` is None where nothing can tell."""

    start: int
    end: int
    real: bool | None
    reason: str = ""
    quiet: bool = False
    """Whether it is worth a hint only."""


def whole(value: str, real: bool | None, reason: str = "") -> Fit:
    """A fit of the whole value."""
    return Fit(0, len(value), real, reason)


def numeric(pattern: str, least: int, most: int) -> Callable[[str], str]:
    """A check that a value matches and has that many digits; gives the digits, empty if not."""
    compiled = LazyPattern(pattern, re.ASCII | re.IGNORECASE)

    def digits(value: str) -> str:
        found = cards.digits_of(value)
        if not least <= len(found) <= most or value[:2] in _HEXADECIMAL:
            return ""
        return found if compiled.fullmatch(value) and not is_counted(value, found) else ""

    return digits


_HEXADECIMAL = ("0x", "0X")
"""What code writes in front of such numbers."""


def is_counted(value: str, digits: str) -> bool:
    """Whether the value is nothing but digits that count up or repeat."""
    return nobody.is_sequence(digits) and not any(character.isalpha() for character in value)
