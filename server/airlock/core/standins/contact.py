"""Telephone numbers of nobody: those kept for films, books and documentation.

https://en.wikipedia.org/wiki/Fictitious_telephone_number
"""

from __future__ import annotations

import re

from airlock.core.standins.chance import Chance

_AREAS = (
    "229", "234", "270", "304", "308", "319", "334", "360", "402", "405", "417", "419", "432", "478", "501", "507", "541", "570", "575",
    "580", "605", "606", "620", "641", "660", "701", "715", "731", "740", "765", "785", "806", "814", "828", "859", "903", "918", "928",
)  # fmt: skip
"""Those of big cities are in everybody's examples, and so are the first and last numbers of the range."""
_BRITISH = ("7700900", "2079460", "1632960", "1614960", "2920180")
_FRENCH = ("19900", "26191", "35301", "46571", "53649", "63998")
_GERMAN = ("3023125", "4066969", "6990009", "8999998")
_AUSTRALIAN = ("491570", "255501", "370101", "755501")


def phone(value: str, chance: Chance) -> str:
    """A number of the value's country where that has some for nobody, else a North American one; grouped as the value is, if it can be."""
    digits = re.sub(r"\D", "", value)
    made = _of_country(value, digits, chance)
    return _grouped(value, made) if len(made) == len(digits) else _plain(value, made)


def _of_country(value: str, digits: str, chance: Chance) -> str:
    """The digits of a number with the country code where the value has one."""
    code = digits.removeprefix("00") if value.startswith("00") else digits if value.lstrip("( ").startswith("+") else ""
    prefix = "00" if value.startswith("00") else ""
    for country, ranges, left in (("44", _BRITISH, 3), ("33", _FRENCH, 4), ("49", _GERMAN, 3), ("61", _AUSTRALIAN, 3)):
        if code.startswith(country):
            drawn = chance.one(ranges)
            return prefix + country + drawn + chance.digits(left if country != "61" or drawn == "491570" else 9 - len(drawn))
    local = f"{chance.one(_AREAS)}55501{chance.below(73) + 25}"
    if code:
        return prefix + "1" + local
    if len(digits) == 7:
        return local[3:]
    return "1" + local if len(digits) == 11 and digits[0] == "1" else local


def _grouped(value: str, digits: str) -> str:
    left = iter(digits)
    return re.sub(r"\d", lambda _: next(left), value)


def _plain(value: str, digits: str) -> str:
    """The number in groups, with what stands between the value's groups; without any where the value has none."""
    plus = "+" if value.lstrip("( ").startswith("+") else ""
    between = re.search(r"\d([ ./-])\d|\) ?(?=\d)", value)
    if between is None:
        return plus + digits
    sign = between[1] or " "
    head = digits[:-10] if len(digits) > 10 else ""
    local = digits[len(head) :]
    groups = [head, local[:-7], local[-7:-4], local[-4:]] if len(local) == 10 else [head, local]
    return plus + sign.join(group for group in groups if group)
