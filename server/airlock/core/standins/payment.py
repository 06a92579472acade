"""Cards and accounts that cannot be charged: numbers that payment providers publish for testing, and IBANs no bank can have."""

from __future__ import annotations

import re

from airlock.core.standins.chance import Chance

_PUBLISHED = (
    "4242424242424242", "4111111111111111", "4012888888881881", "4000056655665556", "5555555555554444", "5105105105105100",
    "5200828282828210", "2223003122003222", "378282246310005", "371449635398431", "6011111111111117", "6011000990139424",
    "3056930009020004", "36227206271667", "30569309025904", "3566002020360505", "6200000000000005",
)  # fmt: skip
"""https://docs.stripe.com/testing"""
_FEW_TAKEN = 6
_SHORTEST_CARD = 12
_HEADS = {
    "3": ("3782", "3714", "3566", "3056", "3622"),
    "4": ("4000", "4242", "4111"),
    "5": ("5555", "5105", "5200"),
    "2": ("2223",),
    "6": ("6011", "6200"),
}


def card(value: str, chance: Chance) -> str:
    """A test card of the same first digit and length, grouped alike; once those are taken, one of zeros with a right check digit."""
    digits = re.sub(r"[^0-9]", "", value)
    if len(digits) < _SHORTEST_CARD:
        return ""
    fitting = [number for number in _PUBLISHED if len(number) == len(digits) and number[0] == digits[0]]
    if not fitting or chance.round >= _FEW_TAKEN:
        head = chance.one([one for one in _HEADS.get(digits[0], ()) if _is_length(one, len(digits))] or [digits[0] + "000"])
        body = head + chance.digits(1) + "0" * (len(digits) - 7) + chance.digits(1)
        made = body + _check_digit(body)
    else:
        made = chance.one(fitting)
    left = iter(made)
    return re.sub(r"[0-9]", lambda _: next(left), value)


def iban(value: str, chance: Chance) -> str:
    """The same country and length, with the check digits 00, which no real one has."""
    size = len(re.sub(r"[^0-9A-Za-z]", "", value)) - 4
    left = iter(value[:2] + "00" + chance.digits(min(size, 8)).rjust(size, "0"))
    return re.sub(r"[0-9A-Za-z]", lambda _: next(left), value)


def is_no_iban(value: str) -> bool:
    """Whether the check digits are ones that ISO 13616 never gives."""
    return re.match(r"[A-Za-z]{2}[ -]?00", value) is not None


def bic(value: str, chance: Chance) -> str:
    """A code of the country ZZ, which ISO 3166 leaves to its users."""
    return "XXXXZZ" + "".join(chance.one("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(len(value) - 6))


def _is_length(head: str, length: int) -> bool:
    return {"3782": 15, "3714": 15, "3622": 14}.get(head, 16) == length


def _check_digit(body: str) -> str:
    """ISO/IEC 7812-1."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)
