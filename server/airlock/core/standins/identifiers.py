"""Numbers of persons and things, dates and places, that belong to nobody: never given out, or long past."""

from __future__ import annotations

import re

from airlock.core.standins.chance import Chance

_ADVERTISED = "23456789"
"""Last digits of the ten numbers, without the two that everybody uses."""
_FEW_TAKEN = 8
_FREE_DIGITS = 6
_NUMBER = re.compile(r"(\d{1,3})\.(\d{3,})")
_DATE = re.compile(
    r"(?P<year>\d{4})(?P<a>[-/.年])(?P<month>\d{1,2})(?P<b>[-/.月])(?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<c>[-/.])(?P<second>\d{1,2})(?P=c)(?P<last>\d{4})"
)
_COMPACT = re.compile(r"\d{8}")
_ARGUMENTS = re.compile(r"\d{4}(, ?)\d{1,2}(, ?)\d{1,2}")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_NAMED = re.compile(rf"(?:{'|'.join(_MONTHS)}) \d{{1,2}},? \d{{4}}|\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}")
_NAMED_PARTS = re.compile(r"\d{4}|\d{1,2}|[A-Z][a-z]+")


def ssn(value: str, chance: Chance) -> str:
    """A number the United States keep for advertisements; once those are taken, one of an area that is never given out."""
    made = f"98765432{chance.one(_ADVERTISED)}" if chance.round < _FEW_TAKEN else "666" + chance.digits(6)
    return _filled(value, made)


def identifier(value: str, chance: Chance) -> str:
    """The same length and separators: zeros (nines where a number cannot begin with zero) and six digits; letters are X."""
    count = len(re.findall(r"\d", value))
    drawn = chance.digits(min(_FREE_DIGITS, count))
    if value.isdigit() and not value.startswith("0"):
        drawn = drawn.rjust(count, "9")
        return "9" + drawn[1:] if drawn.startswith("0") else drawn
    return _filled(value, drawn.rjust(count, "0"))


def vin(_value: str, chance: Chance) -> str:
    """Seventeen signs with the letter Q, which vehicle numbers never have."""
    return "QQQQQQQQQQQ" + chance.digits(_FREE_DIGITS)


def wallet(value: str, chance: Chance) -> str:
    """The first signs of the address and its length, with zeros in between, so that no checksum is right."""
    head = "0x" if value.startswith("0x") else value[:3] if value.startswith(("bc1", "tb1")) else value[:1]
    size = len(value) - len(head)
    return head + chance.digits(min(8, size)).rjust(size, "0")


def date(value: str, chance: Chance) -> str:
    """A day of the nineteenth century, written as the value is; nothing for a form that is not known."""
    year, month, day = 1820 + chance.below(75), 1 + chance.below(12), 1 + chance.below(28)
    if _COMPACT.fullmatch(value):
        return f"{year}{month:02d}{day:02d}"
    if parts := _ARGUMENTS.fullmatch(value):
        return f"{year}{parts[1]}{month}{parts[2]}{day}"
    if named := _NAMED.fullmatch(value):
        return _NAMED_PARTS.sub(
            lambda match: _MONTHS[month - 1] if match[0].isalpha() else str(year if len(match[0]) == 4 else day), named[0]
        )
    match = _DATE.match(value)
    if match is None:
        return ""
    rest = re.sub(r"\d", "0", value[match.end() :])
    if match["year"]:
        return f"{year}{match['a']}{_as(match['month'], month)}{match['b']}{_as(match['day'], day)}{rest}"
    day = min(day, 12)  # either may be the month
    return f"{_as(match['first'], day)}{match['c']}{_as(match['second'], month)}{match['c']}{year}{rest}"


def place(value: str, chance: Chance) -> str:
    """Degrees near where the equator meets the first meridian, with as many decimals."""
    return _NUMBER.sub(lambda match: "0.00" + chance.digits(len(match[2]) - 2), value) if _NUMBER.search(value) else ""


def condition(value: str, chance: Chance) -> str:
    """Words for what is not said."""
    return f"sample condition {chance.below(900) + 100}".replace(" ", " " if " " in value else "-")


def _filled(value: str, digits: str) -> str:
    left = iter(digits)
    return re.sub(r"[0-9A-Za-z]", lambda match: next(left, "0") if match[0].isdigit() else "x" if match[0].islower() else "X", value)


def _as(written: str, number: int) -> str:
    """With a leading zero where the value may have one."""
    return f"{number:02d}" if len(written) == 2 else str(number % 10 or 1)
