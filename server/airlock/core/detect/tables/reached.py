"""People with the number they are reached at behind their name: `Ada Lund (030 901 820)`, `Ada Lund - 030 901 820`.

Neither a key nor a column says what either is. A given name must be known, and the number be written as one to dial: years stand behind
names just so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.personal import cards
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Cell, Place, Reading
from airlock.core.detect.tables.values import is_phone
from airlock.core.expressions import compiled

_NUMBER = r"(?P<number>\+?[0-9][0-9 ./-]{6,18}[0-9])"
_FORMS = (rf"\({_NUMBER}\)", *(rf"{dash} (?<= {dash} ){_NUMBER}(?=[\"'`<,;)\r\n]|\Z)" for dash in "-–"))
"""Each begins with a sign that is looked for in no time; blanks stand everywhere."""
_BEFORE = 60
_WORDS = r"(?<![\w'’.@/&-])[^\W\d_a-z][\w'’.-]{0,24}(?: [^\W\d_][\w'’.-]{0,24}){1,3} ?\Z"
_FEWEST = 9
"""So many digits has a number that nothing is dialled before."""
_APART = compiled(r"[ ./-]")
_CENTURIES = ("18", "19", "20")
"""What days and years begin with."""
_BOOK = 10
_MOST = 4000
_REASON = "a name with a number to dial behind it"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (*map(compiled, _FORMS), compiled(_WORDS))


def readings(text: str) -> Iterator[Reading]:
    """Each name with its number."""
    *forms, words = _patterns()
    for form in forms:
        for record, found in enumerate(islice(form.finditer(text), _MOST)):
            name = _name(text, found.start(), words) if _is_dialled(found["number"]) else None
            if name is not None:
                said = Place(*name, "person_name", "", record, _REASON), Place(*found.span("number"), "phone", "", record, _REASON)
                yield Reading(name[0], found.end("number"), said)


def _is_dialled(number: str) -> bool:
    """Whether a number is one to dial: no day, no book's, and long enough where nothing is dialled first."""
    digits, parts = cards.digits_of(number), _APART.split(number)
    if date_in(number) is not None or not is_phone(number) or len(parts[0]) < 2 or _is_books(digits):
        return False
    return number[0] == "+" or (digits[:2] not in _CENTURIES and (number[0] == "0" or (len(digits) >= _FEWEST and len(parts) > 2)))


def _is_books(digits: str) -> bool:
    """Whether digits are an ISBN's, https://www.isbn-international.org/content/isbn-users-manual."""
    if len(digits) == _BOOK:
        return sum(int(digit) * (_BOOK - at) for at, digit in enumerate(digits)) % 11 == 0
    return digits.startswith(("978", "979")) and len(digits) == _BOOK + 3


def _name(text: str, end: int, words: re.Pattern[str]) -> Cell | None:
    """Where the whole name that ends at a place begins and ends."""
    start = max(end - _BEFORE, text.rfind("\n", max(end - _BEFORE, 0), end) + 1, 0)
    ahead = words.search(text[start:end])
    if ahead is None:
        return None
    first, said = start + ahead.start(), ahead[0].rstrip()
    while " " in said:
        if people.is_given(said.split()[0]) and people.is_full_name(said) and is_name(said) and not people.is_organisation(said):
            return first, first + len(said)
        first += said.index(" ") + 1
        said = said[said.index(" ") + 1 :]
    return None
