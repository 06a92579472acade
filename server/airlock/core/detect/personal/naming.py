"""What kind of personal data a key names: `patient_phone_number` a telephone number, `phoneRegex` nothing.

One pure function for every notation a key comes in. The last words decide; words that only number or qualify are passed over, words that
make of it something else (a label, a pattern, a validator) end the matter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.keytable import HEADS, KEY_TAILS_IGNORED, NEGATIVE_TAILS, OWNERS, PARTICLES
from airlock.core.detect.personal.notation import LETTERS
from airlock.core.detect.personal.unaccented import plain
from airlock.core.placeholder import WRITTEN

_PARTS = LazyPattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|ФИО|[Ѐ-Я]+(?![а-џ])|[Ѐ-Я]?[а-џ]+|[^\x00-\x7fЀ-џ]+")
_BACKWARDS = LazyPattern(rf"[\w.\-{LETTERS}]{{0,40}}(?:[ ][\w.\-{LETTERS}]{{1,40}}){{0,3}}")
_BACKWARDS_ASCII = LazyPattern(r"[\w.\-]{0,40}(?:[ ][\w.\-]{1,40}){0,3}")
"""The same for text that is all ASCII, compiled twenty times as fast."""
_BEFORE_LENGTH = 60
_ENDS_KEY = frozenset(("", '"', "'", "`", "\n", "\t", ",", "(", "{", "[", "<", "&", "?", ";", "$", "@", ":", "="))
"""What often stands before a key and is no part of one."""
_OURS = "AIRLOCK_"
_LONGEST = 5
"""Words in the longest phrase."""
_FEWEST = 3
"""Words in the shortest key with a small word in it."""
_LONGEST_FOREIGN = 40
"""Letters in the longest phrase of other letters than ASCII's, and some more."""
_COMPOUND = 9
"""Longer words may be made of several."""


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
    if _ends_in_no_phrase(said):
        return ""
    words = words_of(said[-120:])
    while words:
        last = words[-1]
        told = len(last) > 2 and last.isascii() and last[-3:] not in _tails()
        kind = "" if told else _by_last_words(words) or _without_particles(words)
        if kind:
            return _of_whom(words, kind) if last in OWNERS and len(words) > 1 else kind
        if not last.isdigit() and last not in KEY_TAILS_IGNORED and last not in OWNERS:
            return ""
        words.pop()
    return ""


def _without_particles(words: list[str]) -> str:
    """The kind that the words name without the small ones between them."""
    if len(words) < _FEWEST or PARTICLES.isdisjoint(words):
        return ""
    told = [word for word in words if word not in PARTICLES]
    return _by_last_words(told) if told and told[-1] == words[-1] else ""


def _of_whom(words: list[str], kind: str) -> str:
    """What a name that ends in a word for a person is about, `data_nasc_titular`: mostly that person's name."""
    kinds = _kinds()
    whole = any("".join(words[-count:]) in kinds for count in range(2, min(_LONGEST, len(words)) + 1))
    return kind if whole else _by_last_words(words[:-1]) or kind


def _ends_in_no_phrase(said: str) -> bool:
    """Whether the last letters alone tell that a name or a value names no kind; a capital there may be a word of its own."""
    last = said[-3:]
    if len(last) < 3 or not last.isascii() or not last.isalpha() or last[-1].isupper():
        return False
    return _tails().isdisjoint((last.lower(), last[1:].lower()))


def may_end(name: str) -> bool:
    """Whether words before this name can make it name a kind: it ends a phrase, or is passed over."""
    words = words_of(name[-120:])
    while words and (words[-1].isdigit() or words[-1] in KEY_TAILS_IGNORED or words[-1] in OWNERS):
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
    if last in NEGATIVE_TAILS:
        return ""
    if last.isascii():
        return (
            next((kinds.get(last[cut:], "") for cut in range(2, len(last) - 4) if last[cut:] in HEADS), "") if len(last) > _COMPOUND else ""
        )
    return next((kinds[last[cut:]] for cut in range(max(1, len(last) - _LONGEST_FOREIGN), len(last) - 1) if last[cut:] in kinds), "")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    from airlock.core.detect.personal.key_index import BETWEEN, KEYS  # no text without a key needs it

    return {phrase: kind for kind, (_, phrases) in KEYS.items() for phrase in phrases.split(BETWEEN)}


@lru_cache(maxsize=1)
def _tails() -> frozenset[str]:
    """The last three letters of every phrase and of all that is passed over, or two where there are no more: few words end so."""
    return frozenset(word[-3:] for word in (*_kinds(), *KEY_TAILS_IGNORED, *OWNERS))


@lru_cache(maxsize=1)
def _ends() -> str:
    """The phrases, each with a line's end behind it: what they end with is found in it, and a set of that takes longer to make."""
    return "".join(f"{phrase}\n" for phrase in _kinds())
