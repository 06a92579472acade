"""Where numbers that may identify somebody begin: account and card numbers, national identifiers, telephone numbers, addresses of machines.

Such numbers have no keyword in front of them, so the rules for them are tried here: where a run of digits begins that is not inside a word,
also one with capitals before or between its digits. Whether a place counts depends on NUMBER_LENGTH code points around it, no more, so that
a window of a text gives the same places as the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

NUMBER_LENGTH = 64
"""How far around a place is looked at, in code points."""

_NOT_INSIDE = r"(?<![A-Za-z0-9_.].)(?<![0-9][\-/].)"
_DIGITS = r"(?<=[0-9])(?=(?:[ ()./\-]{0,2}[0-9]){6}|[0-9]{0,2}(?:\.[0-9]{1,3}){3}|[0-9]{7}[A-Z])"
_SERIAL = r"(?<=[A-Z])(?=[A-Z]{0,5}[ \-]?[0-9](?:[ .\-]?[A-Z0-9]){5})"
_OCTETS = r"(?=[0-9A-Fa-f](?:[:\-][0-9A-Fa-f]{2}){5})"
_BASE58 = r"(?<=[13])(?=[1-9A-HJ-NP-Za-km-z]{25})"


@lru_cache(maxsize=1)
def _places() -> re.Pattern[str]:
    return re.compile(rf"[0-9A-Za-f]{_NOT_INSIDE}(?:{_DIGITS}|{_SERIAL}|{_OCTETS}|{_BASE58})")


def number_places(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets in [start, end) where such a number may begin, in order."""
    for match in _places().finditer(text, start, min(end + NUMBER_LENGTH, len(text))):
        if match.start() >= end:
            return
        yield match.start()
