"""Where numbers that may identify somebody begin: account and card numbers, national identifiers, telephone numbers, addresses of machines.

Such numbers have no keyword in front of them, so the rules for them are tried here: where a run of digits begins that is not inside a word,
also one with capitals before or between its digits. Whether a place counts depends on NUMBER_LENGTH code points around it, no more, so that
a window of a text gives the same places as the whole.

Digits are rare in most texts, so everything is looked for from a digit on. To find those fast, all digits are made zeros first: looking for
one byte takes a tenth of the time that looking for any of ten does.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from functools import lru_cache

NUMBER_LENGTH = 64
"""How far around a place is looked at, in code points."""

_CLASSES = bytes.maketrans(
    (string.digits + string.ascii_lowercase + string.ascii_uppercase).encode(),
    b"0" * len(string.digits) + b"a" * len(string.ascii_lowercase) + b"A" * len(string.ascii_uppercase),
)
_OUTSIDE = rb"(?<![Aa0_.].)(?<!0[\-/].)"
_BEGINS = rb"(?=(?:[ ()./\-]{0,2}0){6}|0{0,2}(?:\.0{1,3}){3}|[Aa0]{25})()"
_SERIAL = rb"(?:(?<=A0)|(?<=A[ \-]0))(?=(?:[ .\-]?[A0]){5})()"
_OCTETS = rb"(?=[Aa0]?[:\-][Aa0]{2}[:\-])()"
_BY_BEGINNING, _BY_SERIAL = 1, 2
_CAPITALS = 7
"""How far before its first digit a number with letters in front may begin: six letters and a separator."""
_BEFORE_OCTETS = 11
"""How far before the first digit of an address of octets that may begin: at its fourth octet."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[bytes], re.Pattern[bytes], re.Pattern[str]]:
    digits = re.compile(rb"0(?:%b%b|%b|%b)" % (_OUTSIDE, _BEGINS, _SERIAL, _OCTETS))
    serial = re.compile(rb"A%b(?=A{0,5}[ \-]?0(?:[ .\-]?[A0]){5})" % _OUTSIDE)
    octets = re.compile(r"(?<![A-Za-z0-9_.])(?<![0-9][\-/])(?=[0-9A-Fa-f]{2}(?:[:\-][0-9A-Fa-f]{2}){5})")
    return digits, serial, octets


def number_places(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets in [start, end) where such a number may begin, in order."""
    base, stop = max(start - NUMBER_LENGTH, 0), end + NUMBER_LENGTH
    part = text if not base and stop >= len(text) else text[base:stop]
    classes = part.encode("latin-1", "replace").translate(_CLASSES)
    digits, serial, octets = _patterns()
    places: set[int] = set()
    for match in digits.finditer(classes):
        place = match.start()
        if match.lastindex == _BY_BEGINNING:
            places.add(place)
        elif match.lastindex == _BY_SERIAL:
            places.update(one.start() for one in serial.finditer(classes, max(place - _CAPITALS, 0), place))
        else:
            places.update(one.start() for one in octets.finditer(part, max(place - _BEFORE_OCTETS, 0), place + 1))
    return iter(sorted(base + place for place in places if start <= base + place < end))
