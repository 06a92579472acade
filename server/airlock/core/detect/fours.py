"""Values shown in groups of four, to be read and typed: Google's app passwords, and the keys that authenticators are set up with (base 32).

https://support.google.com/accounts/answer/185833, https://www.rfc-editor.org/rfc/rfc4648#section-6
"""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.wordlike import is_random_word, wordiness

_FOUR = 4
_IN_FOURS = LazyPattern(r"[a-z2-7]{4}(?: [a-z2-7]{4}){3,15}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,15}")
_OTHERS = LazyPattern(r"(?: [A-Za-z2-7]{4}){3,15}(?![^\s\"'`<,;.)])")
"""The other groups, up to where their word ends."""
_FURTHEST = 80
"""Length of fifteen groups, each with a space before, and the character behind."""
_CHANCE = 0.4


def is_in_fours(value: str) -> bool:
    """Whether a value is one made by chance and shown in groups of four: `qmxz ksub dfwh rvpj`."""
    plain = value.replace(" ", "")
    if _IN_FOURS.fullmatch(value) is None or plain.isdigit():
        return False
    return is_random_word(plain) if plain.isalpha() else wordiness(plain) < _CHANCE


def fours_end(text: str, start: int, end: int) -> int:
    """Where such a value ends of which [start, end) is the first group; `end` where it is none."""
    others = _OTHERS.match(text[end : end + _FURTHEST]) if end - start == _FOUR else None
    return end + others.end() if others is not None and is_in_fours(text[start : end + others.end()]) else end
