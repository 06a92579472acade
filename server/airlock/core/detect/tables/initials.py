"""Whether the letters of an e-mail address are parts of a name: `ada.lund`, `alund`, `lunda` and `ada` of Ada Lund."""

from __future__ import annotations

from itertools import permutations

from airlock.core.detect.prefilter import haystack
from airlock.core.detect.tables import people
from airlock.core.expressions import compiled

WORDS = 4
"""So many words has such a name at most."""
_LETTERS = compiled(rb"[^a-z]")
_FULL = 3
"""So many letters has a part of a name that says something."""


def letters(text: str) -> bytes:
    """The letters of a text, small and without accents."""
    return _LETTERS.sub(b"", haystack(text))


def spells(local: bytes, words: list[str]) -> bool:
    """Whether the letters before the `@` are parts of the name: a whole one and at least the first letter of another; or a given name."""
    parts = [letters(word) for word in words]
    if len(words) > WORDS or not local or not all(parts):
        return False
    given = {letters(word) for word in (words[0], words[-1]) if people.is_given(word)}
    return local in given or any(_follows(local, order, 0) for order in permutations(parts))


def _follows(local: bytes, parts: tuple[bytes, ...], used: int, *, whole: bool = False) -> bool:
    """Whether letters are beginnings of some of these parts one after the other: one of them whole, and another."""
    if not local:
        return whole and used > 1
    if not parts:
        return False
    first, rest = parts[0], parts[1:]
    return (
        (len(first) > 1 and local.startswith(first) and _follows(local[len(first) :], rest, used + 1, whole=whole or len(first) >= _FULL))
        or (local[:1] == first[:1] and _follows(local[1:], rest, used + 1, whole=whole))
        or _follows(local, rest, used, whole=whole)
    )
