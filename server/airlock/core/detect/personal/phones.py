"""Telephone numbers: whether one can be dialled, and those kept for fiction.

The only owner of phonenumbers, imported when a candidate turns up. https://github.com/google/libphonenumber
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.cards import digits_of
from airlock.core.detect.personal.nobody import is_sequence

if TYPE_CHECKING:
    from phonenumbers import PhoneMetadata
    from phonenumbers.phonemetadata import PhoneNumberDesc

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
    return _is_given_out(digits_of(number).removeprefix("00"))


@lru_cache(maxsize=1024)
def _is_given_out(digits: str) -> bool:
    """Whether a number of these digits, from the country's code on, is of a kind that its country has.

    The metadata is asked directly: taking the number apart in every way that people may mean it takes twenty times as long.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    if not 5 <= len(digits) <= 17:
        return False
    code = next((code for code in map(int, (digits[:1], digits[:2], digits[:3])) if code in COUNTRY_CODE_TO_REGION_CODE), 0)
    national = digits[len(str(code)) :]
    found = (PhoneMetadata.metadata_for_region_or_calling_code(code, region) for region in COUNTRY_CODE_TO_REGION_CODE.get(code, ()))
    return any(_has(metadata, national) for metadata in found if metadata is not None)


def _has(metadata: PhoneMetadata, national: str) -> bool:
    general = metadata.general_desc
    if general is None or (general.possible_length and len(national) not in general.possible_length):
        return False
    kinds = (
        metadata.fixed_line, metadata.mobile, metadata.toll_free, metadata.premium_rate, metadata.shared_cost, metadata.voip,
        metadata.personal_number, metadata.pager, metadata.uan, metadata.voicemail,
    )  # fmt: skip
    return _fits(general, national) and any(_fits(kind, national) for kind in kinds)


def _fits(kind: PhoneNumberDesc | None, national: str) -> bool:
    if kind is None or not kind.national_number_pattern or (kind.possible_length and len(national) not in kind.possible_length):
        return False
    return _compiled(kind.national_number_pattern).fullmatch(national) is not None


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def is_north_american(number: str) -> bool:
    """Whether the number is given out in the North American plan.

    https://nationalnanpa.com/number_resource_info/
    """
    digits = digits_of(number)
    return re.fullmatch(r"1?[2-9][0-8]\d[2-9]\d{6}", digits) is not None and digits[-10:-7] != "555" and digits[-9:-7] != "11"
