"""Cards and accounts that cannot be charged: numbers that payment providers publish for testing, and IBANs no bank can have."""

from __future__ import annotations

import re

from airlock.core.standins.chance import Chance

_PUBLISHED = (
    "4166676667666746", "4646464646464644", "4988438843884305", "4000620000000007", "4293189100000008", "4462030000000000",
    "4911830000000000", "4005519200000004", "4500600000000061", "4217651111111119", "5577000055770004", "5136333333333335",
    "5585558555855583", "2222410740360010", "2222420000001113", "2223000048400011", "374245455400126",
    "370000000000002", "340000000000009", "6011601160116611", "6445644564456445", "6243030000000001", "36006666333344",
    "36700102000000", "38520000023237", "3569990010095841", "3528000700000000",
)  # fmt: skip
"""Those that are not in everybody's examples: https://docs.adyen.com/development-resources/testing/test-card-numbers"""
_FEW_TAKEN = 6
_SHORTEST_CARD = 12
_BRANDS = {
    "2": ("223", "224", "225"),
    "3": ("37", "353", "354", "355", "356", "357", "36"),
    "4": ("4",),
    "5": ("51", "52", "53", "54", "55"),
    "6": ("62", "6011"),
}
_HEAD = 4


def card(value: str, chance: Chance) -> str:
    """A test card of the same first digit and length, grouped alike; once those are scarce, one of zeros with a right check digit."""
    digits = re.sub(r"[^0-9]", "", value)
    if len(digits) < _SHORTEST_CARD:
        return ""
    fitting = [number for number in _PUBLISHED if len(number) == len(digits) and number[0] == digits[0]]
    made = chance.one(fitting) if fitting and chance.round < _FEW_TAKEN else _of_zeros(digits, chance)
    left = iter(made)
    return re.sub(r"[0-9]", lambda _: next(left), value)


def _of_zeros(digits: str, chance: Chance) -> str:
    """A head of the same first digit, zeros with one other digit among them, and the check digit: plainly made up."""
    brand = chance.one([one for one in _BRANDS.get(digits[0], ()) if _is_length(one, len(digits))] or [digits[0]])
    head = brand + chance.digits(_HEAD - len(brand))
    room = len(digits) - _HEAD - 1
    before = chance.below(room)
    body = f"{head}{'0' * before}{chance.below(9) + 1}{'0' * (room - before - 1)}"
    return body + _check_digit(body)


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
    return {"37": 15, "36": 14}.get(head, 16) == length


def _check_digit(body: str) -> str:
    """ISO/IEC 7812-1."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)
