"""What kind of personal data a key names: `patient_phone_number` a telephone number, `phoneRegex` nothing.

One pure function for every notation a key comes in. The last words decide; words that only number or qualify are passed over, words that
make of it something else (a label, a pattern, a validator) end the matter.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.keytable import KEY_TAILS_IGNORED, NEGATIVE_TAILS, PHRASES
from airlock.core.detect.personal.keywords import phrases_of
from airlock.core.detect.personal.notation import LETTERS
from airlock.core.placeholder import WRITTEN

_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\x00-\x7f]+")
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "Ø": "O", "Ł": "L", "İ": "I", "Đ": "D"})
_BACKWARDS = LazyPattern(rf"[\w.\-{LETTERS}]{{0,40}}(?:[ ][\w.\-{LETTERS}]{{1,40}}){{0,3}}")
_BACKWARDS_ASCII = LazyPattern(r"[\w.\-]{0,40}(?:[ ][\w.\-]{1,40}){0,3}")
"""The same for text that is all ASCII, compiled twenty times as fast."""
_BEFORE_LENGTH = 60
_ENDS_KEY = frozenset(("", '"', "'", "`", "\n", "\t", ",", "(", "{", "[", "<", "&", "?", ";", "$", "@", ":", "="))
"""What often stands before a key and is no part of one."""
_OURS = "AIRLOCK_"
_LONGEST = 5
"""Words in the longest phrase."""


def kind_beside(match: re.Match[str]) -> str:
    """The kind that the key of a match of notation.KEYED names; empty where it names none, as the words in a placeholder."""
    return "" if _is_placeholder(match) else kind_of(key_of(match))


def _is_placeholder(match: re.Match[str]) -> bool:
    """Whether the keyword stands in a placeholder: redacted texts are full of them, and none names anything."""
    start = match.start("whose")
    at = match.string.rfind(_OURS, max(start - _BEFORE_LENGTH, 0), start)
    found = WRITTEN.match(match.string, at) if at >= 0 else None
    return found is not None and found.end() > start and any(map(str.isdigit, found[0].rpartition("_")[2]))


def key_of(match: re.Match[str]) -> str:
    """The whole key of such a match, from before the keyword on."""
    start = match.start("whose")
    before = match.string[start - 1 : start]
    if before in _ENDS_KEY or (before == " " and match.string[start - 2 : start - 1] in _ENDS_KEY):
        return match["whose"]
    backwards = match.string[max(start - _BEFORE_LENGTH, 0) : start][::-1]
    found = (_BACKWARDS_ASCII if backwards.isascii() else _BACKWARDS).match(backwards)
    return (found[0][::-1] if found else "") + match["whose"]


def plain(text: str) -> str:
    """The text without accents."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")


def words_of(name: str) -> list[str]:
    """The words of a key in small letters without accents, from any way to write them together."""
    return [part.lower() for part in _PARTS.findall(plain(name))]


def kind_of(name: str) -> str:
    """The kind of personal data that a key of this name holds; empty where it holds none."""
    if " " in name:
        return kind_said(name)
    try:
        return _known(name)
    except LookupError:
        return ""


@lru_cache(maxsize=4096)
def _known(name: str) -> str:
    """The same of one that holds some; else it may be a word of a person, and nothing is kept."""
    kind = kind_said(name)
    if not kind:
        raise LookupError
    return kind


def kind_said(said: str) -> str:
    """The same for what may be no key but a value, or words of a person before a key: nothing of it is kept."""
    words = words_of(said[-120:])
    while words:
        kind = _by_last_words(words)
        if kind:
            return kind
        if not words[-1].isdigit() and words[-1] not in KEY_TAILS_IGNORED:
            return ""
        words.pop()
    return ""


def may_end(name: str) -> bool:
    """Whether words before this name can make it name a kind: it ends a phrase, or is passed over."""
    words = words_of(name[-120:])
    while words and (words[-1].isdigit() or words[-1] in KEY_TAILS_IGNORED):
        words.pop()
    last = "".join(words[-_LONGEST:])
    return not words or (len(last) > 1 and f"{last}\n" in _ends())


def _by_last_words(words: list[str]) -> str:
    kinds = _kinds()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        kind = kinds.get("".join(words[-count:]))
        if kind:
            return kind
    last = words[-1]
    if last in NEGATIVE_TAILS or last.isascii():
        return ""
    return next((kinds[last[cut:]] for cut in range(1, len(last) - 1) if last[cut:] in kinds), "")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {plain(phrase).replace(" ", "").replace("*", "").lower(): kind for kind, text in PHRASES.items() for phrase in phrases_of(text)}


@lru_cache(maxsize=1)
def _ends() -> str:
    """The phrases, each with a line's end behind it: what they end with is found in it, and a set of that takes longer to make."""
    return "".join(f"{phrase}\n" for phrase in _kinds())
