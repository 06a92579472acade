"""Reading a mention of a placeholder letter by letter, whatever stands between its letters.

Models and the tools behind them escape underscores, wrap lines, break words, quote, emphasise, and write with wider letters. So only
letters and digits count; what may stand between them is told here, and where a mention begins and may yet go on. Absent: which letters
are a placeholder's (mentions.py). No reading goes on for ever: there is a most of letters, of signs in a row and of code points.
"""

from __future__ import annotations

import functools
import re
import string
from collections.abc import Iterator
from typing import NamedTuple

WORD = "airlock"
"""What every mention of a word begins with, in whatever case."""
MOST_LETTERS = 200
LONGEST = 600
"""No mention goes on for longer, in code points."""
_MOST_SIGNS = 24
"""A wrapped line may begin with that many signs of indentation."""
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
"""What nobody sees: soft hyphens, joiners, marks of direction, selectors of variants."""
_UNIT = (
    r"(?P<letter>[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ff])"
    r"|\\+(?:textunderscore(?:\{\})?|allowbreak(?![A-Za-z])|u005[fF]|u\{0{0,4}5[fF]\}|x5[fF]|137|[nrt])"
    r"|\r?\n[ \t]{0,24}(?:[rR][eE][mM]|dnl|%|(?://)?!)[ \t]"
    rf"|[\s_\-\\`*~'\".:/+#>;|\u00b7{_UNSEEN}\u2010-\u2015\u203f\uff3f\uff0d]"
    r"|&(?:amp;)?(?:#0{0,4}(?:95|160|173|820[3-7]);|#[xX]0{0,4}(?:5[fF]|[aA][0dD]|200[b-fB-F]);|lowbar;|UnderBar;|nbsp;|shy;|ZeroWidthSpace;|zwn?j;)"
    r"|%(?:25)?(?:5[fF]|20)|=5F|(?<=[\"']),(?=\s{0,24}[\"'])|(?<=[\"'] )(?:[&^]|<>|<<)(?=\s)"
    r"|</?(?:wbr|br|b|i|em|strong|span|code|u|mark)(?:\s[^<>]{0,80})?/?>"
    r"|\{\\?_\}|\[\\?_\]|=\r?\n|\x1b\[[0-9;]{0,12}m"
)
"""A letter or digit, or what may stand between two: underscores as written, escaped or encoded, line ends and what begins lines, quotes."""
_PARTLY = (
    r"(?:&[#;\w]{0,20}|%[25]{0,3}|=5?|(?<=[\"']),\s{0,24}|(?<=[\"'] )(?:\^|<[<>])|</?(?:[a-z]{0,6}|[a-z]{1,6}\s[^<>]{0,80})/?"
    r"|[\[{](?:\\?_?|0{0,4}5?[fF]?)|(?<=[\s/])!|=\r?|\x1b\[?[0-9;]{0,12})\Z"
)
"""What may be the beginning of a sign of several characters, at the end of a text."""
_OTHER_LETTERS = re.compile("[\uff41\U0001d400-\U0001d6a3]")
"""One of them is in every first word that is written in other letters: the wide `a`, or those for mathematics."""
_OTHER_DIGITS = re.compile("[\uff10-\uff19\U0001d7ce-\U0001d7ff]")

_BETWEEN = f"[{_UNSEEN}]{{0,3}}"
_HYPHEN = r"[-\u2010][ \t]{0,3}\\?\r?\n[ \t#/*>;]{0,24}"
"""Where lines are justified a word is broken."""
_HYPHENED = f"air{_HYPHEN}lock"
_SEEN_APART = f"[{_UNSEEN}]"
_SPREAD = f"a{_BETWEEN}i{_BETWEEN}r{_BETWEEN}l{_BETWEEN}o{_BETWEEN}c{_BETWEEN}k"
_OPEN_BREAK = rf"(?:[-\u2010](?:[ \t]{{0,3}}\\?(?:\r?(?:\n[ \t#/*>;]{{0,24}})?)?)?|{_BETWEEN})"
_OPEN_WORD = rf"a{_BETWEEN}(?:i{_BETWEEN}(?:r{_OPEN_BREAK}(?:l{_BETWEEN}(?:o{_BETWEEN}(?:c{_BETWEEN})?)?)?)?)?\Z"
"""What may be the beginning of the word, broken or not, at the end of a text."""
REACH = 48
_BY_LAST = {WORD[count - 1]: count for count in range(1, len(WORD))}
"""How long a beginning of the word is that ends with a letter; no letter but one ends two of them."""


@functools.cache
def _plain() -> dict[int, str]:
    """The letters and digits of the wide forms and of the mathematical alphabets, each with the one that it is."""
    letters = string.ascii_uppercase + string.ascii_lowercase
    wide = {0xFEE0 + ord(sign): sign for sign in letters + string.digits}
    mathematical = {0x1D400 + at: letters[at % 52] for at in range(13 * 52)} | {0x1D7CE + at: string.digits[at % 10] for at in range(50)}
    return wide | mathematical


@functools.cache
def _plain_small() -> dict[int, str]:
    """The same, small letters all: to make a text small twice could make it longer."""
    return {code: sign.lower() for code, sign in _plain().items()}


@functools.cache
def _compiled(source: str) -> re.Pattern[str]:
    """An expression when it is first used: most runs read no mention."""
    return re.compile(source)


class Reading(NamedTuple):
    """The letters and digits of a mention in capitals, where each ends, and whether more text could bring more of them."""

    letters: str
    ends: list[int]
    open: bool


def read(text: str, start: int, most: int = MOST_LETTERS) -> Reading:
    """What stands at a place, as a mention; `most` letters of it at most."""
    letters: list[str] = []
    ends: list[int] = []
    at, signs = start, 0
    for unit in _compiled(_UNIT).finditer(text, start, start + LONGEST):
        letter = unit["letter"]
        signs = 0 if letter else signs + 1
        if unit.start() != at or signs > _MOST_SIGNS or len(letters) == most:
            break
        at = unit.end()
        if letter:
            letters.append(letter)
            ends.append(at)
    joined = "".join(letters)
    may_go_on = len(letters) < most and (at == len(text) or _compiled(_PARTLY).match(text, at) is not None)
    return Reading((joined if joined.isascii() else joined.translate(_plain())).upper(), ends, may_go_on)


def folded(text: str) -> str:
    """The text in small letters, those of other alphabets as the usual ones, every one where it was."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    if len(lowered) != len(text):  # a letter whose small form is two
        lowered = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    return lowered.translate(_plain_small()) if _OTHER_LETTERS.search(lowered) else lowered


def with_plain_digits(text: str) -> str:
    """The text with digits of other alphabets as the usual ones, every one where it was."""
    return text.translate(_plain()) if not text.isascii() and _OTHER_DIGITS.search(text) else text


def held(text: str) -> int | None:
    """How much at the end of a text without mentions may be the beginning of one; None for a text that has one.

    Quick for texts that have nothing of the kind.
    """
    lowered = text.lower()
    if WORD in lowered or "air-" in lowered or not lowered.isascii():
        lowered = folded(text)
        return None if WORD in lowered or any(True for _ in _broken(lowered, 0)) else open_letters(lowered)
    count = _BY_LAST.get(lowered[-1:], 0)
    return count if lowered.endswith(WORD[:count]) else 0


def starts(text: str, at: int) -> list[int]:
    """Where a mention may begin, from `at` on, in order."""
    lowered = folded(text)
    return sorted({*_places(lowered, at), *_broken(lowered, at)})


def open_letters(lowered: str) -> int:
    """How much at the end of a folded text may be the beginning of a mention's first word; its last `REACH` code points tell."""
    count = _BY_LAST.get(lowered[-1:], 0)
    if count and lowered.endswith(WORD[:count]):
        return count
    tail = lowered[-REACH:]
    found = _compiled(_OPEN_WORD).search(tail) if "air" in tail or not tail.isascii() else None
    return len(tail) - found.start() if found else 0


def _broken(lowered: str, at: int) -> Iterator[int]:
    """Where the word stands with a break or something unseen in it."""
    if "air-" in lowered or "air\u2010" in lowered:
        yield from (match.start() for match in _compiled(_HYPHENED).finditer(lowered, at))
    if not lowered.isascii() and _compiled(_SEEN_APART).search(lowered):
        yield from (match.start() for match in _compiled(_SPREAD).finditer(lowered, at))


def _places(lowered: str, at: int) -> Iterator[int]:
    found = lowered.find(WORD, at)
    while found >= 0:
        yield found
        found = lowered.find(WORD, found + 1)
