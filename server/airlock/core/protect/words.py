"""The words a name is made of, and the ways of writing them: `PricingEngineX`, `pricing_engine_x`, `PRICING-ENGINE-X`.

A style is a way of writing that can be undone: the same words always give the same text. What nobody's convention gives, such as
`pricing_Engine`, has no style.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_ESCAPE = re.compile(r"\\(?:[abefnrtvsdwSDWBAZzQE]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})\Z|%(?:[0-9A-Fa-f]{2}|[sdr])\Z|\[[\d;]{0,12}m\Z")
"""What ends with a letter and is none of a word: `\\n`, `\\b` of regular expressions, `%2F` of addresses, `%s`, `[31m` of terminals."""
_ESCAPE_REACH = 24
_PIECES = re.compile(r"\d+|\D+")


class Style(NamedTuple):
    """What stands between the words, and the case of the first and of the others: `lower`, `upper` or `cap`."""

    between: str
    first: str
    rest: str


PASCAL = Style("", "cap", "cap")
CAMEL = Style("", "lower", "cap")
SNAKE = Style("_", "lower", "lower")
SCREAMING = Style("_", "upper", "upper")
KEBAB = Style("-", "lower", "lower")
FLAT = Style("", "lower", "lower")
FLAT_UPPER = Style("", "upper", "upper")
FLAT_CAP = Style("", "cap", "lower")
_MANY = (
    PASCAL,
    CAMEL,
    SNAKE,
    SCREAMING,
    KEBAB,
    FLAT,
    FLAT_UPPER,
    Style("-", "upper", "upper"),
    Style("_", "cap", "cap"),
    Style("-", "cap", "cap"),
    FLAT_CAP,
)
_ONE = (FLAT, FLAT_UPPER, FLAT_CAP)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, written as there; those of a name all in capitals in small letters. Digits go with the word before them."""
    found: list[str] = []
    for part in re.split(r"[\W_]+", name):
        start = 0
        for at in range(1, len(part) + 1):
            if at == len(part) or (begins_part(part, at) and not part[at].isdigit()):
                found.append(part[start:at])
                start = at
    words = tuple(word for word in found if word)
    shouted = len(words) > 1 and all(word == word.upper() for word in words) and any(len(word) > 1 for word in words)
    return tuple(word.lower() for word in words) if shouted else words


def pieces_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words in small letters, with digits apart: between any two of them a separator may stand."""
    return tuple(piece for word in words for piece in _PIECES.findall(word.lower()))


def squeezed(name: str) -> str:
    """Only the letters and digits, small."""
    return "".join(char for char in name if char.isalnum()).lower()


def written(words: Sequence[str], style: Style) -> str:
    """The words in a style."""
    return style.between.join(_cased(word, style.rest if index else style.first, style) for index, word in enumerate(words))


def style_of(text: str, words: Sequence[str]) -> Style | None:
    """The style in which the words give exactly this text."""
    return next((style for style in (_MANY if len(words) > 1 else _ONE) if written(words, style) == text), None)


def begins_part(text: str, at: int) -> bool:
    """Whether a part of an identifier begins there: behind an escape or no letter or digit, at a hump, where digits and letters meet."""
    if at <= 0 or at >= len(text) or not text[at - 1].isalnum() or not text[at].isalnum():
        return True
    before, first = text[at - 1], text[at]
    if before.isdigit() != first.isdigit() or not (_has_case(before) or before.isdigit()) or not (_has_case(first) or first.isdigit()):
        return True
    if is_behind_escape(text, at):
        return True
    if not first.isupper():
        return False
    return not before.isupper() or (at + 1 < len(text) and text[at + 1].islower())


def is_behind_escape(text: str, at: int) -> bool:
    """Whether the letters just before there are those of an escape, so that a word begins."""
    before = text[max(at - _ESCAPE_REACH, 0) : at]
    return any(sign in before for sign in "\\%[") and _ESCAPE.search(before) is not None


def ends_part(text: str, at: int) -> bool:
    """Whether a part ends just before there; an `s` behind it makes it a plural and counts as its end too."""
    if begins_part(text, at):
        return True
    plural = text[at] == "s" or (text[at] == "S" and text[at - 1].isupper())
    return plural and begins_part(text, at + 1)


def run_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to all the letters and digits it hangs together with."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum() and not is_behind_escape(text, start):
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _cased(word: str, case: str, style: Style) -> str:
    if case == "lower":
        return word.lower()
    if case == "upper":
        return word.upper()
    if style != FLAT_CAP and word[1:] != word[1:].lower():  # an acronym keeps its capitals
        return word[:1].upper() + word[1:]
    return word[:1].upper() + word[1:].lower()


def _has_case(char: str) -> bool:
    return char.isupper() or char.islower()
