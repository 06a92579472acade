"""Text without accents, so that `téléphone` and `telephone` are one word."""

from __future__ import annotations

import unicodedata

from airlock.core.detect.lazy import LazyPattern

_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "Ø": "O", "Ł": "L", "İ": "I", "Đ": "D"})
_UNMARKED = LazyPattern(r"[\x00-\u02ff\u0370-\u0482\u048a-\u0590\u1100-\u11ff\u2000-\u20cf\u3030-\u3098\u309b-\u9fff]*")
"""Only signs that are no marks on others: Latin, Greek, Cyrillic, Chinese, Japanese and Korean letters, punctuation."""
_SIGNS = frozenset(("Mn", "Mc", "Cf"))
"""Categories of signs that belong to the letter before them, or join two."""


def unmarked(text: str) -> str:
    """The text without what Thai and the scripts of India write vowels and tones with, which Python counts among no letters."""
    if text.isascii() or _UNMARKED.fullmatch(text) is not None:
        return text
    return "".join(letter for letter in text if unicodedata.category(letter) not in _SIGNS)


def plain(text: str) -> str:
    """The text without accents."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    if _UNMARKED.fullmatch(decomposed) is not None:
        return decomposed
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
