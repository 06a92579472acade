"""What a value must look like to be of a kind, once its key says so, and whether it looks real.

The key finds, the shape keeps apart what is no value at all, validity only says how loud a finding is: published fixtures are full of numbers
whose checksums are wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, issued, national, networks, nobody, phones, texts, wallets
from airlock.core.detect.personal.catalogues import CODE
from airlock.core.detect.personal.dates import date_in, placed_in
from airlock.core.detect.personal.firms import is_firm
from airlock.core.detect.personal.fit import Fit, is_counted, numeric, whole


def fits(kind: str, value: str, key: str = "") -> Fit | None:
    """How a value fits a kind; `key` is the name it stands beside."""
    shape = _SHAPES.get(kind)
    fit = None if shape is None else shape(value, key)
    if fit is None or nobody.is_placeholder(value):
        return None
    if fit.real is False or value.isalpha():
        return fit
    digits = cards.digits_of(value)
    if len(digits) > 4 and nobody.is_sequence(digits):
        return fit._replace(real=False, reason="its digits only count up or repeat")
    return fit


def can_be(kind: str, value: str, key: str = "") -> bool:
    """Whether a value fits a kind at all: what is asked of all cells of a column, so that no country is asked for its checks."""
    if kind in ("national_id", "tax_id"):
        return not nobody.is_placeholder(value) and issued.may_identify(value, key)
    return fits(kind, value, key) is not None


_CHOSEN = LazyPattern(r"(?:nick|sender|from)[ _-]?name[\"']?\Z", re.IGNORECASE)
"""Keys beside which anything may be chosen for a name: of a plan, of a program that sends."""
_PHONE = numeric(r"[+(]{0,2}[0-9][0-9 ()./\-–\u00a0]{2,24}[0-9](?: ?(?:x|ext\.?|#) ?[0-9]{1,6})?", 5, 21)
_CARD = numeric(r"[0-9][0-9 \-]{10,24}[0-9]", 12, 19)
_ACCOUNT = numeric(r"[a-z]{0,4}[0-9][0-9 ./\-–]{3,34}[0-9](?:-?[a-z0-9])?", 5, 30)
_MIXED = numeric(r"[a-z0-9](?:[ \-]?[a-z0-9]){3,22}", 3, 20)
_PASSPORT = numeric(r"[a-z0-9](?:[ \-]?[a-z0-9]){5,11}", 3, 12)
_DEVICE = numeric(r"[0-9a-f](?:[ \-]{0,2}[0-9a-f]){13,19}", 10, 20)
_TAX_PAN = LazyPattern(r"[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]")
_POSTAL = LazyPattern(r"[A-Za-z]{0,3}[ -]?[0-9][A-Za-z0-9]{0,9}(?:[ -]?[A-Za-z0-9]{1,6})?", re.ASCII)
_POWER = LazyPattern(r"[0-9]{1,3}[eE][0-9]{1,3}")
"""A number with a power of ten."""
_PLATE = LazyPattern(r"[0-9A-ZÄÖÜÅ](?:[ ·\-]{0,2}[0-9A-ZÄÖÜÅ]){2,9}")
_NO_PLATES = frozenset(
    ("NONE", "NULL", "NO PLATE", "UNKNOWN", "REQUIRED", "OPTIONAL", "STRING", "VARCHAR", "CHAR", "TEXT", "PLATE", "VALUE", "TRUE", "FALSE",
     "INVALID", "VALID", "EMPTY", "PRIVATE", "REDACTED", "MISSING", "ANPR", "ALPR", "LICENSE", "LICENCE", "NUMBER", "DEFAULT", "TODO", "TEST")
)  # fmt: skip
_VIN = LazyPattern(r"[A-HJ-NPR-Z0-9]{17}", re.IGNORECASE)
_IBAN = LazyPattern(r"[A-Z]{2} ?[0-9]{2}(?:[ .-]?[A-Z0-9]){8,30}", re.IGNORECASE)
_LIKE_IBAN = LazyPattern(r"(?=[A-Z]{0,33}[0-9])[A-Z]{2}[A-Z0-9]{13,32}")
_BIC = LazyPattern(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_EXPIRY = LazyPattern(r"(?:0?[1-9]|1[0-2]) ?[/-] ?(?:[0-9]{2}|20[0-9]{2})|20[0-9]{2}-(?:0[1-9]|1[0-2])", re.ASCII)
_ROUTING = LazyPattern(r"[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{3}-[0-9]{3}|[0-9]{6}|[0-9]{8,9}|[A-Z]{4}0[A-Z0-9]{6}", re.ASCII)
_CODED = LazyPattern(r"icd[-_ ]?(?:9|10|11)?(?:[-_ ]?code)?\Z", re.IGNORECASE)
_BLOOD = LazyPattern(r"(?:A|B|AB|O|0) ?[+-](?:ve)?")
_MAC = LazyPattern(
    r"[0-9a-f]{2}(?:([:\- ])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?:\1[0-9a-f]{2}){0,2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}", re.IGNORECASE
)
_DEGREES = LazyPattern(r"[-+]?[0-9]{1,3}\.[0-9]{3,15}", re.ASCII)
_PAIR = LazyPattern(r"[(\[]?([-+]?[0-9]{1,2}(?:\.[0-9]{1,15})?)[,;] ?([-+]?[0-9]{1,3}(?:\.[0-9]{1,15})?)[)\]]?", re.ASCII)
_MINUTES = LazyPattern(
    r"[0-9]{1,3}° ?[0-9]{1,2}[′'] ?[0-9.]{1,12}[″\"] ?[NSEW](?:,? [0-9]{1,3}° ?[0-9]{1,2}[′'] ?[0-9.]{1,12}[″\"] ?[NSEW])?"
)


def _phone(value: str, _key: str) -> Fit | None:
    digits = _PHONE(value)
    if not digits or phones.is_fiction(value.partition("x")[0] if "x" in value else digits) or date_in(value) is not None:
        return None
    if value.lstrip("(")[:1] == "+":
        valid = phones.is_international(re.split("[x#e]", value)[0])
        return whole(value, valid, "a number that is given out" if valid else "no number of its country")
    return whole(value, real=None)


def _person(value: str, key: str) -> Fit | None:
    if value[-1:] == ")" and " " in (name := value.partition(" (")[0]):  # `Ada Lund (Meier)`
        value = name
    if not texts.is_name(value, key) or is_firm(value):
        return None
    return whole(value, real=None)._replace(quiet=_CHOSEN.search(key) is not None and not texts.is_known_name(value))


def _birth(value: str, _key: str) -> Fit | None:
    span = date_in(value) or placed_in(value)
    return None if span is None else Fit(*span, None)


def _address(value: str, key: str) -> Fit | None:
    real = texts.address(value, key)
    return None if real is None else whole(value, None if real else False, "" if real else "the name of a place alone")


def _postal(value: str, _key: str) -> Fit | None:
    digits = cards.digits_of(value)
    if not _POSTAL.fullmatch(value) or _POWER.fullmatch(value) or len(digits) < 2 or not 3 <= len(value) <= 10 or is_counted(value, digits):
        return None
    return whole(value, real=None)


def _card(value: str, key: str) -> Fit | None:
    if _TAX_PAN.fullmatch(value) and key.lower().endswith("pan"):
        return whole(value, real=True, reason="an Indian tax number, which is called so as well")
    digits = _CARD(value)
    if not digits or cards.is_test_card(digits):
        return None
    valid = cards.luhn(digits)
    return whole(
        value, valid, f"{cards.brand_of(digits) or 'a card'} by its number, check digit right" if valid else "its check digit is wrong"
    )


def _code(least: int, most: int) -> Callable[[str, str], Fit | None]:
    def code(value: str, _key: str) -> Fit | None:
        if not (value.isascii() and value.isdigit() and least <= len(value) <= most) or nobody.is_sequence(value):
            return None
        return whole(value, real=None)

    return code


def _iban(value: str, _key: str) -> Fit | None:
    if not _IBAN.fullmatch(value):
        return whole(value, real=False, reason="its country or check digits are wrong") if _LIKE_IBAN.fullmatch(value) else None
    valid = national.iban_is_valid(value)
    return whole(value, valid, "structure and checksum are right" if valid else "its checksum is wrong")


def _routing(value: str, _key: str) -> Fit | None:
    digits = cards.digits_of(value)
    return whole(value, real=None) if _ROUTING.fullmatch(value) and not nobody.is_sequence(digits) else None


def _vin(value: str, _key: str) -> Fit | None:
    if not _VIN.fullmatch(value) or len(cards.digits_of(value)) < 3 or len(set(value)) < 5:
        return None
    return whole(value, real=vin_is_valid(value.upper()) or None)


def vin_is_valid(vin: str) -> bool:
    """Whether the check digit of North American and Chinese vehicles is right: 49 CFR 565.15."""
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum((int(c) if c.isdigit() else values.get(c, 0)) * weight for c, weight in zip(vin, weights, strict=True))
    return "0123456789X"[total % 11] == vin[8]


def _plate(value: str, key: str) -> Fit | None:
    if not _PLATE.fullmatch(value) or len(value) < 4 or nobody.is_sequence(value):
        return None
    lettered = not any(map(str.isdigit, value))
    if lettered and (len(value) > 8 or key.lower() in ("plate", "placa", "targa", "vrn") or value in _NO_PLATES):
        return None
    return whole(value, real=None)


def _device(value: str, _key: str) -> Fit | None:
    digits = _DEVICE(value)
    if digits:
        return whole(value, real=cards.luhn(digits[:15]) or None)
    return whole(value, real=None) if issued.UUID.fullmatch(value) and len(set(value)) > 6 else None


def _geo(value: str, key: str) -> Fit | None:
    if len(set(cards.digits_of(value))) < 2 or key[:3].lower() in ("max", "min"):
        return None
    pair = _PAIR.fullmatch(value)
    if pair is not None:
        precise = any(len(part.partition(".")[2]) >= 3 for part in pair.groups())
        inside = abs(float(pair[1])) <= 90 and abs(float(pair[2])) <= 180
        return whole(value, real=None) if precise and inside else None
    if _DEGREES.fullmatch(value):
        return whole(value, real=None) if 0.01 < abs(float(value)) <= 180 else None
    return whole(value, real=None) if _MINUTES.fullmatch(value) else None


_PROJECT = LazyPattern(r"(?!(?:my|your|test|example|sample|demo)-)[a-z][a-z0-9]{2,20}(?:-[a-z][a-z0-9]{1,20}){0,3}-[0-9]{3,6}")
"""What Google calls a project that it gives a number to."""
_VISITOR = LazyPattern(r"client|remote|user|visitor|login|signup|forwarded|real|source|src|customer|last", re.IGNORECASE)


def _ip(value: str, key: str) -> Fit | None:
    if not networks.is_somebodys(value):
        return None
    return Fit(0, len(value), None, "is public and nobody's resolver", quiet=_VISITOR.search(key) is None)


def _account(value: str, key: str) -> Fit | None:
    if (
        re.fullmatch(r"[0-9]{12}", value)
        and not nobody.is_sequence(value)
        and value not in ("123456789012", "111122223333", "444455556666")
    ):
        return whole(value, real=None) if re.search(r"aws|account|owner", key, re.IGNORECASE) else None
    if _PROJECT.fullmatch(value) and re.search(r"project", key, re.IGNORECASE):
        return whole(value, real=None)
    azure = issued.UUID.fullmatch(value) and len(set(value)) > 6 and re.search(r"subscription|tenant", key, re.IGNORECASE)
    return whole(value, real=None) if azure else None


def _serial(pattern: Callable[[str], str], least: int = 1) -> Callable[[str], bool]:
    """A check of a number that somebody issued: it has so many digits, and is no date of that."""
    return lambda value: len(pattern(value)) >= least and (value.isalnum() or date_in(value) != (0, len(value)))


def _if(check: Callable[[str], object]) -> Callable[[str, str], Fit | None]:
    """A shape that is either there or not, without a checksum."""
    return lambda value, _key: whole(value, real=None) if check(value) else None


def _category(value: str, key: str) -> Fit | None:
    """What somebody has or is: under a key for a code of ICD nothing but such."""
    told = CODE.fullmatch(value) or (not _CODED.search(key) and (_BLOOD.fullmatch(value) or texts.is_condition(value)))
    return whole(value, real=None) if told else None


_SHAPES: dict[str, Callable[[str, str], Fit | None]] = {
    "bank_account": _if(_ACCOUNT),
    "bank_routing": _routing,
    "bic": _if(_BIC.fullmatch),
    "card_expiry": _if(_EXPIRY.fullmatch),
    "card_number": _card,
    "card_pin": _code(4, 6),
    "card_security_code": _code(3, 4),
    "cloud_account": _account,
    "crypto_wallet": _if(wallets.is_wallet),
    "date_of_birth": _birth,
    "device_id": _device,
    "driving_licence": _if(_serial(_MIXED)),
    "geo_location": _geo,
    "health_id": _if(_serial(_MIXED, 5)),
    "iban": _iban,
    "ip_address": _ip,
    "licence_plate": _plate,
    "mac_address": _if(lambda value: _MAC.fullmatch(value) and networks.is_machines(value)),
    "medical_record": _if(_serial(_MIXED, 4)),
    "national_id": issued.identifier,
    "organisation": _if(texts.is_organisation),
    "passport": _if(_serial(_PASSPORT)),
    "person_name": _person,
    "phone": _phone,
    "postal_address": _address,
    "postal_code": _postal,
    "special_category": _category,
    "tax_id": issued.identifier,
    "us_itin": issued.ssn,
    "us_ssn": issued.ssn,
    "username": _if(texts.is_username),
    "vin": _vin,
}
