"""Given names in Cyrillic and Greek letters, by those in Latin ones: `Сергей` and `Sergei` are one name, however it is written in Latin."""

from __future__ import annotations

from functools import lru_cache

from airlock.core.detect.personal.unaccented import plain
from airlock.core.expressions import compiled

_CYRILLIC = "\u0400"
_LATIN = str.maketrans(
    dict(zip("абвгґдезиіїйклмнопрстуфцыэъ", "abvggdeziiijklmnoprstufceu", strict=False))
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstifo", strict=True))
    | {
        "θ": "th",
        "χ": "h",
        "ψ": "ps",
        "ё": "e",
        "ж": "zh",
        "х": "kh",
        "ч": "ch",
        "ш": "sh",
        "щ": "sch",
        "ю": "yu",
        "я": "ya",
        "ь": "",
        "є": "ye",
    }
)
_ALIKE = (
    ("kh", "h"), ("ks", "x"), ("y", "i"), ("j", "i"), ("ii", "i"), ("ei", "e"), ("ie", "e"), ("iu", "u"), ("ia", "a"), ("tch", "ch"),
    ("dz", "z"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("cs", "x"),
)  # fmt: skip
"""Ways to write the same sound, in turn."""
_TWICE = compiled(r"(.)\1")
_NO_NAMES = frozenset(("россия", "имя"))
"""Words that sound like some name."""


def is_given(word: str) -> bool:
    """Whether a word in Cyrillic or Greek letters, with a capital, is a known given name."""
    small = plain(word.lower()) if word[:1] < _CYRILLIC else word.lower()
    return small[:1] != word[:1] and small not in _NO_NAMES and _sound(small.translate(_LATIN)) in _given()


def _sound(name: str) -> str:
    """What a name in small Latin letters is like in any of the ways to write it."""
    for written, alike in _ALIKE:
        name = name.replace(written, alike)
    return _TWICE.sub(r"\1", name)


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    from airlock.core.detect.tables.names import GIVEN  # thousands of names, of which most texts need none

    return frozenset(map(_sound, GIVEN))
