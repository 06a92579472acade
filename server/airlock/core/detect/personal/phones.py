"""Telephone numbers: whether one can be dialled, and those kept for fiction.

The only owner of phonenumbers, imported when a candidate turns up. https://github.com/google/libphonenumber
"""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.cards import digits_of
from airlock.core.detect.personal.nobody import is_sequence

_FICTION = LazyPattern(
    r"(?:1?\d{3})?555(?:01\d\d|1212|5555|1234|0000)|1?800555\d{4}|1?555\d{7}"
    r"|(?:44|0)(?:1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180"
    r"|2920180|7700900|8081570|9098790|3069990)\d{3}"
    r"|(?:61|0)(?:[2378]5550|[2378]7010)\d{4}|(?:61|0)491570\d{3}|(?:33|0)(?:199|261|353|465|536)\d{6}|(?:33|0)63998\d{4}|(?:49|0)(?:30|40|69|89)(?:23125|66969|90009|99998)\d{3}"
)
"""https://en.wikipedia.org/wiki/Fictitious_telephone_number, and what everybody makes up."""


def is_fiction(number: str) -> bool:
    """Whether nobody has this number: kept for fiction, directory assistance, or counted up."""
    digits = digits_of(number)
    significant = digits.removeprefix("00")
    return is_sequence(digits) or is_sequence(digits.removeprefix("1")) or _FICTION.fullmatch(significant) is not None


def is_international(number: str) -> bool:
    """Whether the number, from its plus or 00 on, is one that is given out in its country."""
    import phonenumbers

    digits = digits_of(number)
    dialled = "+" + (digits.removeprefix("00"))
    try:
        parsed = phonenumbers.parse(dialled)
        plain = f"+{parsed.country_code}{phonenumbers.national_significant_number(parsed)}"
        return dialled == plain and phonenumbers.is_valid_number(parsed)
    except phonenumbers.NumberParseException:
        return False


def is_north_american(number: str) -> bool:
    """Whether the number is given out in the North American plan.

    https://nationalnanpa.com/number_resource_info/
    """
    digits = digits_of(number)
    return re.fullmatch(r"1?[2-9][0-8]\d[2-9]\d{6}", digits) is not None and digits[-10:-7] != "555" and digits[-9:-7] != "11"
