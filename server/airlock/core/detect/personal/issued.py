"""Numbers that states give to persons: whether a value can be one, and whether it was given out."""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, national
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.fit import Fit, numeric, whole
from airlock.core.detect.personal.keytable import KEY_TAILS_IGNORED
from airlock.core.detect.personal.naming import kind_of, words_of

_NUMBER = numeric(r"[a-z0-9&][a-z0-9 ./\-&]{2,26}(?:\([0-9a]\)|[a-z0-9])", 4, 24)
_SHORTEST_IDENTIFIER = 6
"""Letters and digits in nearly all that countries give out; the checks of some also take two."""
_ABBREVIATED = 3
_STAFF = LazyPattern(r"(?:^|.*[^A-Za-z]|.*[a-z](?=P))pers(?:on)?[ ._-]?nr\.?[\"'\]]{0,2}\Z", re.IGNORECASE)
"""In the north the number of a person, in German that of one of the staff, which is shorter than any state's."""
_SHORTEST_NORTHERN = 10
_SSN = LazyPattern(r"[0-9]{3}([- ]?)[0-9]{2}\1[0-9]{4}", re.ASCII)
_EIN = LazyPattern(r"[0-9]{2}-?[0-9]{7}", re.ASCII)
_EIN_KEY = LazyPattern(r"(?:\b|_|[a-z])ein\W*$|(?:\b|_|[a-z])EIN\W*$|[a-z]Ein\W*$")
_FISCAL = LazyPattern(r"(?:cod(?:ice)?[ _-]?fisc(?:ale)?|(?<![A-Za-z])cf)\W*\Z", re.IGNORECASE)
"""In Italy people have letters in it, and companies eleven digits."""
_OF_FIRMS = 11
_WORD = LazyPattern(r"(?:^|.{0,26}[ ./-])[A-Za-z][a-z]{3,}(?:[ ./-]|$)")
"""A word between separators: `build-2026`, `Paris 2024`."""
UUID = LazyPattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def ssn(value: str, _key: str) -> Fit | None:
    """How a value fits as a number of the Social Security Administration."""
    digits = cards.digits_of(value)
    if not _SSN.fullmatch(value) or is_sample_ssn(digits):
        return None
    if digits[0] == "9":
        return whole(value, national.is_valid("us.itin", value) or None)
    valid = ssn_is_valid(digits)
    return whole(value, valid, "its area and group are given out" if valid else "its area or group is never given out")


def ssn_is_valid(digits: str) -> bool:
    """Whether area, group and serial are ones that are given out.

    https://www.ssa.gov/employer/randomization.html
    """
    return digits[:3] not in ("000", "666") and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def is_sample_ssn(digits: str) -> bool:
    """Whether the number was published, or is kept for advertisements."""
    if digits in ("078051120", "219099999", "457555462", "123456789", "987654321", "111223333", "001010001", "123121234"):
        return True
    return len(set(digits)) < 3 or digits.startswith("98765432")


def may_identify(value: str, key: str) -> bool:
    """Whether a value is written as identifiers are; no country is asked."""
    digits, length = _NUMBER(value), len(national.compact(value))
    if (
        not digits
        or (length < _SHORTEST_IDENTIFIER and _is_abbreviated(key))
        or (length < _SHORTEST_NORTHERN and _STAFF.match(key))
        or (len(digits) == 9 and not any(map(str.isalpha, value)) and is_sample_ssn(digits))
    ):
        return False
    if (
        UUID.fullmatch(value)
        or _WORD.match(value)
        or (len(digits) == 8 and date_in(value) is not None)
        or (_EIN_KEY.search(key) and not _EIN.fullmatch(value))
        or (length == _OF_FIRMS and value.isdigit() and _FISCAL.search(key))
    ):
        return False
    return len(set(digits)) > 2 or length > 7


def _is_abbreviated(key: str) -> bool:
    """Whether a key says what it holds by three letters or fewer, which are a word of other things as well: `RESULTS_PER_RUN`, `sin3`."""
    words = [named for word in words_of(key) if (named := word.rstrip("0123456789")) and named not in KEY_TAILS_IGNORED]
    return bool(words) and len(words[-1]) <= _ABBREVIATED and bool(kind_of(words[-1]))


def identifier(value: str, key: str) -> Fit | None:
    """How a value fits as an identifier of some country."""
    if not may_identify(value, key):
        return None
    if len(set(cards.digits_of(value))) < 3:
        return whole(value, real=False, reason="its digits repeat")
    name = national.name_of(value)
    if name and len(national.compact(value)) < _SHORTEST_IDENTIFIER + 1:
        return whole(value, real=None, reason=f"is as long as {name}")
    return whole(value, bool(name), f"passes the checks of {name}" if name else "passes no country's checks")
