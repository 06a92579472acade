"""What a placeholder looks like, and how ours are told from anything else.

`AIRLOCK_<LABEL>_<CODE>` is one identifier in every language, needs no quoting in a string, a URL, a shell word or JSON, and holds nothing
a regular expression treats specially. The code is six characters of Crockford's base 32 (no I, L, O, U, so that nobody "corrects" it),
derived from a keyed hash of the value: equal values get equal placeholders within a session, and nobody can compute one. A value that is
a bare number is stood in for by a number, so that code and JSON still parse.
"""

from __future__ import annotations

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 6
NUMBER_PREFIX = "90071"
"""First digits of every numeric stand-in; seven more follow, which stays below 2**53."""

_WORDS = r"airlock(?:\\{0,2}_[a-z0-9]{1,24}){2,8}"  # the backslashes are Markdown escapes a model may add
_NUMBER = rf"(?<![0-9.]){NUMBER_PREFIX}[0-9]{{7}}(?![0-9])"
MENTION = re.compile(rf"{_WORDS}|{_NUMBER}", re.IGNORECASE)
"""Anything that may be a placeholder, also after a model changed its case or escaped its underscores."""

_LONGEST = 256
"""No placeholder is longer, in code points."""
_EXACT = re.compile(rf"AIRLOCK(?:_[A-Z0-9]{{1,24}}){{1,7}}_[{ALPHABET}]{{{CODE_LENGTH},}}|{_NUMBER}")


def token(label: str, digest: bytes) -> str:
    """The placeholder for a value of this label; `digest` is its keyed hash, at least 4 bytes."""
    number = int.from_bytes(digest[:8], "big")
    code = "".join(ALPHABET[(number >> (5 * i)) & 31] for i in range(CODE_LENGTH))
    return f"AIRLOCK_{label}_{code}"


def number(digest: bytes) -> str:
    """The stand-in for a bare number: 12 digits."""
    return f"{NUMBER_PREFIX}{int.from_bytes(digest[:8], 'big') % 10_000_000:07d}"


def touches(text: str, start: int, end: int) -> bool:
    """Whether [start, end) holds a placeholder of ours, or a piece of one."""
    if inside(text[start:end]):
        return True
    left = max(start - _LONGEST, 0)
    window = text[left : end + _LONGEST]
    if "AIRLOCK_" not in window:
        return False
    return any(match.start() < end - left and start - left < match.end() for match in _EXACT.finditer(window))


def inside(text: str) -> bool:
    """Whether the text holds one of our placeholders."""
    return _EXACT.search(text) is not None
