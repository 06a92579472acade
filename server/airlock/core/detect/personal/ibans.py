"""How long an IBAN is in each country, so that its end is known in running text.

https://www.swift.com/standards/data-standards/iban
"""

from __future__ import annotations

import string

_COUNTRIES = {
    15: "NO", 16: "BE", 18: "DK FK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
    22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST",
    26: "IS TR", 27: "BI DJ FR GR IT MC MR SM BJ", 28: "AL AZ BY CY DO GT HN HU LB NI PL SV SN", 29: "BR EG PS QA UA YE", 30: "JO KW MU",
    31: "MT SC", 32: "LC", 33: "RU",
}  # fmt: skip
_UNLISTED = {25: "AO CV GW MZ", 26: "DZ IR", 27: "CF CG CM GA GQ KM MG TD", 28: "BF CI MA ML NE TG"}
"""Countries that use such numbers without being in the registry; only length and checksum can be looked at."""
_LENGTHS = {country: length for length, countries in (*_COUNTRIES.items(), *_UNLISTED.items()) for country in countries.split()}


_AS_DIGITS = {ord(letter): str(int(letter, 36)) for letter in string.ascii_letters}
"""A is 10, Z is 35."""


def iban_end(text: str) -> int:
    """Where in `text`, which begins with one, an IBAN of its country's length with a right checksum ends; 0 where there is none."""
    length = _LENGTHS.get(text[:2])
    if length is None:
        return 0
    places = [place for place, character in enumerate(text, 1) if character.isalnum()]
    if len(places) < length:
        return 0
    end = places[length - 1]
    return end if mod97("".join(filter(str.isalnum, text[:end]))) == 1 else 0


def mod97(compact: str) -> int:
    """The remainder of ISO 7064 MOD 97-10, the first four characters moved to the end."""
    return int((compact[4:] + compact[:4]).translate(_AS_DIGITS)) % 97


def is_unlisted(text: str) -> bool:
    """Whether the number is of a country whose structure nobody published."""
    return any(text[:2] in countries.split() for countries in _UNLISTED.values())
