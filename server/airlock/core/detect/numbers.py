"""Where numbers that may identify somebody begin: account and card numbers, national identifiers, telephone numbers, addresses of machines.

Such numbers have no keyword in front of them, so the rules for them are tried here: where a run of digits begins that is not inside a word,
also one with capitals before or between its digits. Whether a place counts depends on NUMBER_LENGTH code points around it, no more, so that
a window of a text gives the same places as the whole.

Digits are rare in most texts, so everything is looked for from a digit on. To find those fast, all digits are made zeros first: looking for
one byte takes a tenth of the time that looking for any of ten does. Where they are many, all but the first of a run are made ones.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from airlock.core.expressions import compiled

NUMBER_LENGTH = 64
"""How far around a place is looked at, in code points."""

_CLASSES = bytes.maketrans(
    (string.digits + string.ascii_lowercase + string.ascii_uppercase).encode(),
    b"0" * len(string.digits) + b"a" * len(string.ascii_lowercase) + b"A" * len(string.ascii_uppercase),
)
_MORE = rb"(?=[ .:()/\-]{0,2}[01Aa])"
_FIRST = rb"(?<!00)"
_OUTSIDE = rb"(?<![Aa_.]0)(?<![01][\-/]0)"
_BEGINS = rb"(?=(?:[ ()./\-]{0,2}[01]){6}|[01]{0,2}(?:\.[01]{1,3}){3})"
_NOTHING_ELSE = rb"(?<!A0)(?<![A \-][ \-]0)(?!(?s:.)?[:\-])()"
"""No capitals in front of it and no octets around it, which is to be looked at no more."""
_WALLET = rb"(?=[Aa01]{25})()"
_HEADS = rb"|".join(b"(?<=%b0)(?<![Aa01_.]%b0)" % ((b"A" * n + sign,) * 2) for sign in (b"", rb"[ \-]") for n in range(1, 7))
_SERIAL = rb"(?=(?:[ .\-]?[A01]){5})(?<=[A \-]0)(?:%b)()" % _HEADS
"""Behind a word of one to six capitals, maybe with a sign between them and it."""
_LETTERS = rb"[Aa]{2}[:\-]" * 3
_OCTETS = rb"(?=[Aa01]?[:\-][Aa01]{2})(?:(?=.?.(?:[Aa01]{2}[:\-]){2})|(?<=%b0)|(?<=%b[Aa]0))" % (_LETTERS, _LETTERS)
_BY_BEGINNING_ALONE, _BY_BEGINNING, _BY_WALLET, _BY_SERIAL = 1, 2, 3, 4
_DENSE = 32
"""From one digit in so many characters on runs of them are many."""
_ENDS_HEAD = b"A -"
"""What stands before a number behind capitals that are a part of it."""
_INSIDE = (b"A", b"a", b"0", b"1", b"_", b".")
_CAPITALS = 7
"""How far before its first digit a number with letters in front may begin: six letters and a separator."""
_BEHIND = 12
"""How far behind its first digit such a number is looked at."""
_BEFORE_OCTETS = 16
"""How far before its first digit an address of octets may begin; one without a digit in its first five octets is not looked for."""
_BEHIND_OCTETS = 18
"""How far behind it such an address ends at most."""

_GAPS = 4
"""Six octets have more signs between them."""


class _Patterns(NamedTuple):
    digits: re.Pattern[bytes]
    serial: re.Pattern[bytes]
    wallet: re.Pattern[str]
    octets: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    return _Patterns(
        digits=compiled(
            rb"0%b%b(?:%b(?:%b(?:%b|())|%b)|%b|%b)" % (_MORE, _FIRST, _OUTSIDE, _BEGINS, _NOTHING_ELSE, _WALLET, _SERIAL, _OCTETS)
        ),
        serial=compiled(rb"A(?<![Aa01_.]A)(?<![01][\-/]A)(?=A{0,5}[ \-]?0(?:[ .\-]?[A01]){5})"),
        wallet=compiled(r"[13][1-9A-HJ-NP-Za-km-z]{25}"),
        octets=compiled(r"(?<![A-Za-z0-9_.])(?<![0-9][\-/])(?=[0-9A-Fa-f]{2}(?:[:\-][0-9A-Fa-f]{2}){5})"),
    )


def number_places(text: str, start: int, end: int) -> Sequence[int]:
    """The offsets in [start, end) where such a number may begin, in order."""
    if not start and end >= len(text):
        return sorted(_places(text))
    base = max(start - NUMBER_LENGTH, 0)
    return sorted(base + place for place in _places(text[base : end + NUMBER_LENGTH]) if start <= base + place < end)


def _places(text: str) -> set[int]:
    classes = _classes(text)
    places: set[int] = set()
    for match in _patterns().digits.finditer(classes):
        place, found = match.start(), match.lastindex
        if found in (_BY_BEGINNING_ALONE, _BY_BEGINNING):
            places.add(place)
        if found != _BY_BEGINNING_ALONE:
            places.update(_around(text, classes, place, found))
    return places


def _classes(text: str) -> bytes:
    """One byte for each code point: `A` and `a` for letters, `0` for digits, or `1` where there are many and another is in front of it."""
    classes = text.encode("latin-1", "replace").translate(_CLASSES)
    many = classes.count(b"0") * _DENSE > len(classes)
    return classes.replace(b"00", b"01").replace(b"10", b"11") if many else classes


def _around(text: str, classes: bytes, place: int, found: int | None) -> Iterator[int]:
    """Where a number may begin whose first digit, at `place`, tells of more than that it begins there."""
    patterns = _patterns()
    if found == _BY_WALLET and patterns.wallet.match(text, place):
        yield place
    if place and classes[place - 1] in _ENDS_HEAD and _has_head(classes[max(place - _CAPITALS - 1, 0) : place]):
        yield from (one.start() for one in patterns.serial.finditer(classes, max(place - _CAPITALS, 0), place + _BEHIND))
    behind = classes[place + 1 : place + 3]
    if found is None or b"-" in behind or b":" in behind:
        low, high = max(place - _BEFORE_OCTETS, 0), place + _BEHIND_OCTETS
        if classes.count(b"-", low, high) + classes.count(b":", low, high) > _GAPS:
            yield from (one.start() for one in patterns.octets.finditer(text, low, high))


def _has_head(before: bytes) -> bool:
    """Whether capitals that are not inside a word end these bytes, maybe with a separator behind them."""
    capitals = before.rstrip(b" -")
    word = capitals.rstrip(b"A")
    return len(word) < len(capitals) and (word[-1:] not in _INSIDE if word else len(capitals) <= _CAPITALS)
