"""What values are by their form alone: forms that hardly anything else has, and more of them where a table or record is about people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, national
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.personal.texts import says_street
from airlock.core.detect.tables import people
from airlock.core.detect.tables.sample import Sample

_EMAIL = LazyPattern(r"[^\s@<>\"',;()]{1,64}@[^\s@<>\"',;()]{1,80}\.[^\W\d_]{2,13}")
_PHONE = LazyPattern(
    r"(?:\+|00)\d[\d ().\-/]{6,18}\d|\(0?\d{1,5}\) ?\d[\d .\-/]{3,14}\d|0\d{1,5}[-/. ]\d[\d .\-]{3,12}\d"
    r"|\d{3}[-.]\d{3}[-.]\d{4}(?: ?x\d{1,6})?|1-\d{3}-\d{3}-\d{4}(?: x\d{1,6})?|\d{1,3}(?:[. ]\d{2,4}){2,4}"
)
_LOOSE_PHONE = LazyPattern(r"\(?(?:\d{2,4}|0\d{4})\)?[-/ ]\d{2,8}(?:[-/ ]\d{2,8}){0,3}")
_BARE_PHONE = LazyPattern(r"\d{9,12}")
_DIALLED = "+(0"
"""What numbers to dial begin with."""
_FEWEST_DIALLED = 9
_NUMBERED = LazyPattern(
    r"\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}-\d{8}-\d|\d{1,2}(?:\.\d{3}){2}-[\dkK]|\d{5}-\d{7}-\d|\d{8}-?[A-Z]|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]"
)
"""As Brazil, Argentina, Chile, Pakistan, Spain and Italy write the numbers of their people."""
_CHECKED = {11: ("br.cpf", "pl.pesel", "tr.tckimlik", "be.nn"), 18: ("cn.ric",)}
"""Those of so many digits that have two for a check, or a date and a check."""
_LIKE_IBAN = LazyPattern(r"[A-Z]{2}\d{14,30}")
_CENTURIES = ("19", "20")
"""Numbers that mostly begin so are counted by the year."""
_SSN = LazyPattern(r"\d{3}-\d{2}-\d{4}")
_CARD = LazyPattern(r"\d{4}([ -]?)\d{4}\1\d{4}\1\d{3,7}|\d{4}([ -]?)\d{6}\2\d{4,5}")
_IBAN = LazyPattern(r"[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?")
_QUAD = LazyPattern(r"\d{1,3}(?:\.\d{1,3}){3}")
_DAY = LazyPattern(r"\d{4}([-/.])\d\d\1\d\d")
"""A day in any year, also in 9999, when nothing ends."""
_EASTERN_ADDRESS = LazyPattern(
    r"(?:東京都|北海道|大阪府|京都府|[\u4e00-\u9fff]{2,3}県)[\u3041-\u9fff].{1,60}|[\u4e00-\u9fff]{2,8}[省市][\u4e00-\u9fff]{1,8}[区县市].{0,60}"
)
"""What begins with a Japanese prefecture or a Chinese province, and goes on."""


def _is_card(value: str) -> bool:
    digits = cards.digits_of(value)
    return _CARD.fullmatch(value) is not None and cards.luhn(digits) and bool(cards.brand_of(digits))


def _is_phone(value: str) -> bool:
    return _PHONE.fullmatch(value) is not None and _can_be_phone(value)


def _is_loosely_phone(value: str) -> bool:
    """Also without a zero in front, where the table is about people."""
    return _is_phone(value) or (_LOOSE_PHONE.fullmatch(value) is not None and _can_be_phone(value) and not people.is_postal(value))


def _can_be_phone(value: str) -> bool:
    if date_in(value) or _DAY.fullmatch(value) or _QUAD.fullmatch(value):
        return False
    return 7 <= len(cards.digits_of(value)) <= 15


_FORMS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("us_ssn", _SSN.fullmatch),
    ("card_number", _is_card),
    ("iban", lambda value: _IBAN.fullmatch(value) and national.iban_is_valid(value)),
    ("phone", _is_phone),
    ("postal_address", _EASTERN_ADDRESS.fullmatch),
)


def has_form(value: str) -> bool:
    """Whether a value has one of the forms that are believed."""
    return any(test(value) for _, test in _FORMS)


def plainly(value: str) -> str:
    """What a value can only be beside other data of somebody: a whole name that begins with a given one, a number to dial, a street."""
    if people.is_titled(value, whole=True) or (people.is_full_name(value) and people.is_given(value.partition(" ")[0])):
        return "person_name"
    if is_dialled(value):
        return "phone"
    return "postal_address" if people.is_street(value) and says_street(value) and any(map(str.isdigit, value)) else ""


def is_dialled(value: str) -> bool:
    """Whether a value is a whole number to dial, with signs between its parts and what stands in front of one."""
    return value[:1] in _DIALLED and _is_phone(value) and len(cards.digits_of(value)) >= _FEWEST_DIALLED


def can_be_phone(value: str) -> bool:
    """Whether a value is a telephone number where a table is about people."""
    return value[-1:].isdigit() and (_is_loosely_phone(value) or _BARE_PHONE.fullmatch(value) is not None)


def by_form(sample: Sample) -> None:
    """Forms that hardly anything else has; a column with another kind's name keeps it."""
    for column, kind in enumerate(sample.kinds):
        if not kind and not kind_of(sample.names[column]) and sample.many(column):
            sample.kinds[column] = next((form for form, test in _FORMS if sample.most(column, test)), "")
    if any(sample.kinds) or sample.about_people:
        _numbers(sample)
    if sample.about_people:
        _loose_phones(sample)


def _numbers(sample: Sample) -> None:
    """Numbers of people: all that a country's checks take, and what is only written so where the table is about people."""
    for column in sample.free():
        if sample.about_people and sample.most(column, _NUMBERED.fullmatch):
            sample.kinds[column] = "national_id"
        elif sample.about_people and sample.most(column, _LIKE_IBAN.fullmatch):
            sample.kinds[column] = "iban"
        elif _are_numbered(sample.cells[column]):
            sample.kinds[column] = "national_id"


def _are_numbered(values: Sequence[str]) -> bool:
    """Whether all cells are numbers of the people of one country, by checks that one number in fifty passes by chance."""
    checkers = _CHECKED.get(len(values[0]), ()) if all(map(str.isdigit, values)) else ()
    return any(all(national.is_valid(checker, value) for value in values) for checker in checkers)


def _is_contact(value: str) -> bool:
    """Whether somebody is reached so, one way or the other."""
    return _is_loosely_phone(value) or _EMAIL.fullmatch(value) is not None


def _loose_phones(sample: Sample) -> None:
    """Where a table is about people: also numbers with any sign between their digits, and where there are none, without.

    In one column may stand how people are reached in any way.
    """
    for column in sample.free():
        if sample.most(column, _is_contact) and sample.share(column, _is_loosely_phone) and sample.apart(column) > 0.5:
            sample.kinds[column] = "phone"
    for column in sample.free() if "phone" not in sample.kinds else ():
        alike = len({*map(len, sample.cells[column])}) <= 4
        numbered = sample.most(column, lambda value: value.startswith(_CENTURIES))
        if alike and not numbered and sample.most(column, _BARE_PHONE.fullmatch) and sample.apart(column) > 0.5:
            sample.kinds[column] = "phone"
