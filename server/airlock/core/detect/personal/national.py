"""Whether an identifier is a real one: checksum, date and area, as its country makes them.

The only owner of python-stdnum; a module of it is imported when a number of that shape turns up.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from functools import lru_cache, partial

from airlock.core.detect.personal.ibans import mod97
from airlock.core.detect.personal.identifiers import IDENTIFIERS, Identifier
from airlock.core.detect.personal.remembered import Marked
from airlock.core.expressions import compiled

_SEPARATORS = str.maketrans("", "", " .-/()–")


def name_of(number: str, *, strong_only: bool = False) -> str:
    """What the number is, in words such as "a Spanish DNI", when its country's checks pass; empty otherwise."""
    return (_strongly_named if strong_only else _named)(number)


def _name_of(number: str, *, strong_only: bool) -> str:
    squeezed = compact(number)
    for strong, compact_form, identifier in _forms():
        if strong_only and not (identifier.strong and strong.fullmatch(number)):
            continue
        if compact_form.fullmatch(squeezed) and is_valid(identifier.checker, number):
            return identifier.name
    return ""


_named, _strongly_named = (Marked(partial(_name_of, strong_only=strong)) for strong in (False, True))


def compact(number: str) -> str:
    """The number without separators, in capitals."""
    return number.translate(_SEPARATORS).upper()


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[re.Pattern[str], re.Pattern[str], Identifier], ...]:
    """The identifiers, each behind its strong form and its compact shape."""
    return tuple((compiled(one.strong, re.ASCII), compiled(one.compact, re.ASCII), one) for one in IDENTIFIERS)


def is_valid(checker: str, number: str) -> bool:
    """Whether the named checker takes the number; a checker that stumbles takes nothing."""
    if checker.startswith("."):
        return _OWN[checker](compact(number))
    check = _checker(checker)
    try:
        return bool(check(number))
    except Exception:  # noqa: BLE001 - some checkers raise on digits of other scripts and the like
        return False


@lru_cache(maxsize=256)
def _checker(name: str) -> Callable[[str], object]:
    """What a module of python-stdnum asks of a number; importing it, also once more, takes longer than asking."""
    import stdnum

    check: Callable[[str], object] = importlib.import_module(f"{stdnum.__name__}.{name}").is_valid
    return check


def iban_is_valid(number: str) -> bool:
    """Whether this is an IBAN of a country that has them, with its structure and checksum, ISO 13616."""
    squeezed = number.translate(_IN_GROUPS).strip().upper()
    if not (squeezed.isascii() and squeezed.isalnum()):
        return is_valid("iban", number)
    form, module = _account_form(squeezed[:2])
    return form.fullmatch(squeezed[4:]) is not None and mod97(squeezed) == 1 and (not module or is_valid(module, squeezed))


@lru_cache(maxsize=128)
def _account_form(country: str) -> tuple[re.Pattern[str], str]:
    """How the part behind the checksum is made there, and the checker of that country's own checksum where it has one."""
    from stdnum import numdb
    from stdnum.util import get_cc_module

    made = numdb.get("iban").info(country)[0][1].get("bban", "")
    source = re.sub("([1-9][0-9]*)!([nac])", lambda part: f"{_PART_SIGNS[part[2]]}{{{part[1]}}}", made)
    return compiled(source or "(?!)"), f"{country.lower()}.iban" if get_cc_module(country.lower(), "iban") else ""


_IN_GROUPS = str.maketrans("", "", " -.")
_PART_SIGNS = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Za-z0-9]"}
"""ISO 13616 writes `8!n4!a` for eight digits and four capitals."""


def _nino(number: str) -> bool:
    """Letters and digits as HMRC gives them out.

    https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    """
    return number[:2] not in ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ", "QQ") and number[2:8] not in ("123456", "000000")


def _nric(number: str) -> bool:
    """The check letter of Singapore's numbers.

    https://en.wikipedia.org/wiki/National_Registration_Identity_Card
    """
    total = sum(int(digit) * weight for digit, weight in zip(number[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True))
    total += {"T": 4, "G": 4, "M": 3}.get(number[0], 0)
    letters = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "F": "XWUTRQPNMLK", "G": "XWUTRQPNMLK", "M": "XWUTRQPNJLK"}[number[0]]
    return letters[total % 11] == number[8]


def _hkid(number: str) -> bool:
    """The check digit of Hong Kong's numbers.

    https://en.wikipedia.org/wiki/Hong_Kong_identity_card
    """
    padded = number.rjust(9)
    values = [36 if character == " " else int(character, 36) for character in padded]
    return sum(value * weight for value, weight in zip(values, range(9, 0, -1), strict=True)) % 11 == 0


def _twid(number: str) -> bool:
    """The check digit of Taiwan's numbers.

    https://en.wikipedia.org/wiki/National_identification_card_(Taiwan)
    """
    head = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(number[0]) + 10
    second = "ABCD".find(number[1])
    digits = (head // 10, head % 10, second if second >= 0 else int(number[1]), *map(int, number[2:]))
    return sum(digit * weight for digit, weight in zip(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0


def _snils(number: str) -> bool:
    """The check digits of Russian insurance numbers.

    https://en.wikipedia.org/wiki/SNILS
    """
    total = sum(int(digit) * weight for digit, weight in zip(number[:9], range(9, 0, -1), strict=True))
    return total % 101 % 100 == int(number[9:]) and len(set(number)) > 2


_OWN = {".nino": _nino, ".nric": _nric, ".hkid": _hkid, ".twid": _twid, ".snils": _snils}
