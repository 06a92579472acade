"""Telephone numbers: whether one can be dialled, and those kept for fiction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.cards import digits_of
from airlock.core.detect.personal.dialling import CODES, code_of, forms, national_prefix
from airlock.core.detect.personal.nobody import is_sequence

_FICTION = LazyPattern(
    r"(?:1?\d{3})?555(?:01\d\d|1212|5555|1234|0000)|1?800555\d{4}|1?555\d{7}"
    r"|(?:44|0)(?:1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180"
    r"|2920180|7700900|8081570|9098790|3069990)\d{3}"
    r"|(?:61|0)(?:[2378]5550|[2378]7010)\d{4}|(?:61|0)491570\d{3}|(?:33|0)(?:19900|26191|35301|46571|53649|63998)\d{4}|(?:49|0)(?:30|40|69|89)(?:23125|66969|90009|99998)\d{3}"
)
"""https://en.wikipedia.org/wiki/Fictitious_telephone_number, and what everybody makes up."""
_KEPT = ("0", "33", "44", "49", "61")
"""How those begin that have no 555 in them."""
_NORTH_AMERICAN = LazyPattern(r"1?[2-9][0-8]\d[2-9]\d{6}")


def is_fiction(number: str) -> bool:
    """Whether nobody has this number: kept for fiction, directory assistance, or counted up."""
    digits = digits_of(number)
    if is_sequence(digits) or (digits[:1] == "1" and is_sequence(digits[1:])):
        return True
    plain = digits.removeprefix("00")
    return (plain.startswith(_KEPT) or "555" in plain) and _FICTION.fullmatch(plain) is not None


def is_international(number: str) -> bool:
    """Whether the number, from its plus or 00 on, is one that is given out in its country."""
    return _is_given_out(digits_of(number).removeprefix("00"))


def _is_given_out(digits: str) -> bool:
    """Whether a number of these digits, from the country's code on, is of a kind that its country has.

    The metadata is asked directly: taking the number apart in every way that people may mean it takes twenty times as long.
    """
    if not 5 <= len(digits) <= 17:
        return False
    code, regions = _country(digits[:3])
    national = digits[len(code) :]
    for region in regions:
        plan = _plan(code, region, len(national))
        if plan is not None and plan[0].fullmatch(national) and plan[1].fullmatch(national):
            return True
    return False


@lru_cache(maxsize=1024)
def _country(beginning: str) -> tuple[str, list[str]]:
    """The country's code that a number begins with, of whose digits these are the first three, and the regions that share it."""
    return next(((code, CODES[code].split()) for code in (beginning[:1], beginning[:2], beginning) if code in CODES), ("", []))


@lru_cache(maxsize=1024)
def _plan(code: str, region: str, length: int) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """What any number of a length is like in a region, and what those of a kind that people have are; None where there are none."""
    general, some = forms(code, region, length)
    return (re.compile(general, re.ASCII), re.compile("|".join(some), re.ASCII)) if general and some else None


def is_north_american(number: str) -> bool:
    """Whether the number is given out in the North American plan.

    https://nationalnanpa.com/number_resource_info/
    """
    digits = digits_of(number)
    return _NORTH_AMERICAN.fullmatch(digits) is not None and digits[-10:-7] != "555" and digits[-9:-7] != "11"


def is_region(name: str) -> bool:
    """Whether a region of this ISO 3166 code has telephone numbers of its own."""
    return bool(_dialled(name)[0])


def is_national(number: str, regions: Sequence[str]) -> bool:
    """Whether the number, as it is dialled within one of these regions, is given out there.

    Where numbers are dialled with a zero or the like in front it must be there; elsewhere the number must be written in groups.
    """
    digits = digits_of(number)
    for region in regions:
        code, prefix = _dialled(region)
        national = digits.removeprefix(prefix)
        told = len(national) < len(digits) if prefix not in ("", "1") else number != digits
        plan = _plan(code, region, len(national)) if code and told else None
        if plan is not None and plan[0].fullmatch(national) and plan[1].fullmatch(national):
            return True
    return False


@lru_cache(maxsize=256)
def _dialled(region: str) -> tuple[str, str]:
    """A region's country code and what is dialled before a number within it, empty where there is none."""
    code = code_of().get(region, "")
    return (code, national_prefix(region)) if code else ("", "")
