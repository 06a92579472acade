"""What a placeholder looks like, and how ours are told from anything else.

`AIRLOCK_<LABEL>_<CODE>` is one identifier in every language, needs no quoting in a string, a URL, a shell word or JSON, and holds nothing
a regular expression treats specially. The code is six characters of Crockford's base 32 (no I, L, O, U, so that nobody "corrects" it),
derived from a keyed hash of the value: equal values get equal placeholders within a session, and nobody can compute one. Where only a
number or a date can stand, a number or a date is the placeholder, so that code and data still parse; a number that fits in 32 bits stays
one that does.
"""

from __future__ import annotations

import re
from enum import IntEnum


class Form(IntEnum):
    """What the place of a value takes."""

    WORD = 0
    NUMBER = 1
    DECIMAL = 2
    DATE = 3
    SYNTHETIC = 4
    """A value of the same kind that is nobody's, see core/standins."""
    HEX = 5
    """A number of up to 32 bits behind `0x`."""


ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 6
NUMBER_PREFIX = "90071"
"""First digits of a numeric placeholder; seven more follow, which stays below 2**53. A decimal has its point before them."""
SMALL_PREFIX = "20071"
"""First digits of one for a number of 32 bits with a sign; five more follow, the first of them from 3 on.

So it is neither a telephone number, since no area has the code 200, nor a date, since no month has the number 13.
"""
HEX_PREFIX = "7907"
"""First digits of one behind `0x`; four more follow, none of them a letter, so that its case does not matter."""
MOST_HEX = 8
"""So many digits behind `0x` are a number of 32 bits."""
_MOST_SMALL = "4294967295"
_CENTURY = "90"
"""First digits of the year of every placeholder that is a date."""

_WORDS = r"(?ai:airlock(?:\\{0,2}_[a-z0-9]{1,24}){2,8})"  # the backslashes are Markdown escapes a model may add
_HEX = rf"{HEX_PREFIX}[0-9]{{4}}(?![0-9A-Fa-f])"
_NUMBER = rf"(?<![0-9.])(?:{NUMBER_PREFIX}\.?[0-9]{{7}}|{SMALL_PREFIX}[3-9][0-9]{{4}})(?![0-9])|(?<=0[xX]){_HEX}"
_DATE = rf"(?<![0-9]){_CENTURY}[0-9]{{2}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])(?![0-9])"
MENTION = re.compile(rf"{_WORDS}|{_NUMBER}|{_DATE}")
"""Anything that may be a placeholder, also after a model changed its case or escaped its underscores."""

WRITTEN = re.compile(r"AIRLOCK(?:_[A-Z0-9]+){2,9}")
"""What may be a placeholder as it was written."""

NUMBERED = re.compile(_NUMBER)
"""What may be a placeholder that is a number."""

_GLUED = re.compile(r"(?ai:(?:(?!airlock)[a-z0-9]){0,200})")
_STILL_GLUED = re.compile(r"(?ai:[a-z0-9]{0,207}\Z)")
"""With room for the word that would have ended it."""
_ENDING = re.compile(r"(?ai:[a-z]{0,24}?airlock)|[a-z]|[A-Z][a-z]|E?S(?![A-Za-z0-9])")
"""What may be glued on behind a code in capitals: an ending, another word, another placeholder, a plural. Else the code is another one."""
_SMALL_ENDING = re.compile(r"airlock|(?![a-z]*[0-9])[A-Za-z]")
"""The same behind a code in small letters."""

_LONGEST = 256
"""No placeholder is longer, in code points."""
_EXACT = re.compile(rf"AIRLOCK(?:_[A-Z0-9]{{1,24}}){{1,7}}_[{ALPHABET}]{{{CODE_LENGTH},}}|{_NUMBER}|{_DATE}")
_BEGINNINGS = ("AIRLOCK_", NUMBER_PREFIX, SMALL_PREFIX, f"x{HEX_PREFIX}", f"X{HEX_PREFIX}")
_YEAR = re.compile(rf"{_CENTURY}[0-9]{{2}}-")
_TYPED = re.compile(rf"{_NUMBER}|{_CENTURY}[0-9]{{2}}[^0-9]{{1,2}}[0-9]{{1,2}}[^0-9]{{1,2}}[0-9]{{1,2}}(?![0-9]).*")
_HEX_ALONE = re.compile(_HEX)
_SEPARATORS = re.compile(r"[_']")
_FRACTION = re.compile(r"[0-9]+\.[0-9]+")
_DATE_PARTS = re.compile(r"[0-9]{4}([^0-9]{1,2})([0-9]{1,2})([^0-9]{1,2})([0-9]{1,2})(?![0-9])")


def token(label: str, digest: bytes) -> str:
    """The placeholder for a value of this label; `digest` is its keyed hash, at least 8 bytes."""
    number = int.from_bytes(digest[:8], "big")
    code = "".join([ALPHABET[number >> 5 * place & 31] for place in range(CODE_LENGTH)])
    if code.isalpha():  # a digit tells it from a word, also where nobody knows it
        number >>= 5 * CODE_LENGTH
        at = number % CODE_LENGTH
        code = f"{code[:at]}{number // CODE_LENGTH % 10}{code[at + 1 :]}"
    return f"AIRLOCK_{label}_{code}"


def number(value: str, digest: bytes) -> str:
    """The placeholder for a whole number: 10 digits where the value is a decimal one of 32 bits, else 12."""
    digits = _SEPARATORS.sub("", value).lstrip("0")
    small = digits.isascii() and digits.isdigit() and (len(digits), digits) <= (len(_MOST_SMALL), _MOST_SMALL)
    return f"{SMALL_PREFIX}{_drawn(digest, 70_000) + 30_000}" if small else f"{NUMBER_PREFIX}{_drawn(digest, 10**7):07d}"


def hexadecimal(digest: bytes) -> str:
    """The placeholder for a number of up to `MOST_HEX` digits behind `0x`."""
    return f"{HEX_PREFIX}{_drawn(digest, 10**4):04d}"


def decimal(digest: bytes) -> str:
    """The placeholder for a number with a fraction."""
    return f"{NUMBER_PREFIX}.{_drawn(digest, 10**7):07d}"


def date(value: str, digest: bytes) -> str:
    """The placeholder for a date, written as the value is: year, month, day, and a time of zeros where the value has one."""
    match = _DATE_PARTS.match(value)
    if match is None:
        return f"{_CENTURY}00-01-01"
    drawn = int.from_bytes(digest[:8], "big")
    year, month, day = drawn % 100, drawn // 100 % 12 + 1, drawn // 1200 % 28 + 1
    if (month, day) == (int(match[2]), int(match[4])):
        day = day % 28 + 1
    numbers = "," in match[1]  # of a call: where none begins with a zero in most languages
    width = [2 if match[group].startswith("0") or (len(match[group]) == 2 and not numbers) else 1 for group in (2, 4)]
    rest = re.sub("[0-9]", "0", value[match.end() :])
    return f"{_CENTURY}{year:02d}{match[1]}{month:0{width[0]}d}{match[3]}{day:0{width[1]}d}{rest}"


def goes_on(text: str, end: int, *, small: bool = False) -> int:
    """The end of what stands behind a code and makes it another one, such as `9Q`; `end` where nothing does.

    `small`: the code is written in small letters.
    """
    if not text[end : end + 1].isalnum():
        return end
    glued = _GLUED.match(text, end)
    if glued is None or not glued[0] or (_SMALL_ENDING if small else _ENDING).match(text, end):
        return end
    return glued.end()


def may_go_on(text: str, end: int) -> bool:
    """Whether more text could change what `goes_on` says."""
    return _STILL_GLUED.match(text, end) is not None


def is_word(made: str) -> bool:
    """Whether something that was made to stand for a value is a word of ours."""
    return made.startswith("AIRLOCK_")


def form_of(made: str) -> Form:
    """The form of something that was made to stand for a value; other numbers and dates all count as NUMBER."""
    if is_word(made):
        return Form.WORD
    if _HEX_ALONE.fullmatch(made):
        return Form.HEX
    return Form.NUMBER if _TYPED.fullmatch(made) else Form.SYNTHETIC


def typed(value: str) -> Form:
    """The form that a placeholder takes so that a value which is a number or a date by itself stays one."""
    if value.isascii() and value.isdigit():
        return Form.NUMBER
    if _DATE_PARTS.match(value):
        return Form.DATE
    return Form.DECIMAL if _FRACTION.fullmatch(value) else Form.WORD


def _drawn(digest: bytes, limit: int) -> int:
    return int.from_bytes(digest[:8], "big") % limit


def touches(text: str, start: int, end: int) -> bool:
    """Whether [start, end) holds a placeholder of ours, or a piece of one."""
    if _EXACT.search(text, start, end):
        return True
    left = max(start - _LONGEST, 0)
    window = text[left : end + _LONGEST]
    if "AIRLOCK_" not in window:
        return False
    return any(match.start() < end - left and start - left < match.end() for match in _EXACT.finditer(window))


def may_be_in(text: str) -> bool:
    """Whether a text holds what any placeholder or piece of one begins with; if not, there is no need to look at each finding."""
    return any(beginning in text for beginning in _BEGINNINGS) or _YEAR.search(text) is not None


def inside(text: str) -> bool:
    """Whether the text holds one of our placeholders."""
    return may_be_in(text) and _EXACT.search(text) is not None
