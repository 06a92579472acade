"""Evidence for numbers that are told by their own shape: cards, identifiers, telephone numbers, addresses of machines, places.

Each has a checksum, an area plan or a registry behind it; what only looks so (versions, times, sizes, object identifiers, samples) is left
alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import cards, issued, national, networks, phones, wallets
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.ibans import iban_end, is_unlisted
from airlock.core.detect.personal.nobody import is_sequence
from airlock.core.model import Confidence, Rule

_CONTEXT = 48
"""How far before a number is looked for what it belongs to, in code points."""


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a number amounts to; the rule's id says which kind is asked for."""
    return _JUDGES[rule.id](rule, match)


def _found(rule: Rule, start: int, end: int, reason: str, *, sure: bool = True) -> Judgement:
    """A judgement; where the shape is not `sure` a key beside it knows better."""
    return Judgement(start, end, rule.severity, Confidence.HIGH if sure else Confidence.LOW, _reasons(rule.title, reason))


@lru_cache(maxsize=256)
def _reasons(title: str, reason: str) -> tuple[str, ...]:
    return f"has the form of: {title.lower()}", reason


_APART = frozenset(("", "\n", "\r", "\t", '"', "'", "`", ",", ";", "|", "<", ">", "="))
"""What no number goes on with; mostly one of them stands on either side."""


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the number is not part of a longer one, of a word, a path, a decimal or a chain with hyphens."""
    if text[start - 1 : start] in _APART and text[end : end + 1] in _APART:
        return True
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if before[-1:].isalnum() or before[-1:] == "_" or after[:1].isalnum() or after[:1] == "_":
        return False
    if after[:1] in ("-", ".", "/", "+") and after[1:].isalnum():
        return False
    if after[:1] in (":", "(") and after[1:].isdigit():
        return False
    joined = text[start].isdigit() and before[-1:] == " " and before[:1].isdigit()
    if " " in text[start:end] and ((after[:1] == " " and after[1:].isdigit()) or joined):
        return False
    return not (before[-1:] in ("-", ".", "/", "+", "#", "%", "$") and before[:1].isalnum())


def _before(text: str, start: int) -> str:
    line = text[max(start - _CONTEXT, 0) : start]
    return line[max(line.rfind("\n"), line.rfind("\r")) + 1 :].lower()


def _card(rule: Rule, match: re.Match[str]) -> Judgement | None:
    digits = cards.digits_of(match["number"])
    if not _stands_alone(match.string, *match.span("number")) or not cards.luhn(digits) or cards.is_test_card(digits):
        return None
    brand = cards.brand_of(digits)
    bare = match["number"].isdigit()
    if not brand or (bare and len(digits) not in (15, 16) and not (len(digits) == 14 and digits[:2] in ("36", "38", "39"))):
        return None
    return _found(rule, *match.span("number"), f"{brand} by its number, check digit right")


def _track(rule: Rule, match: re.Match[str]) -> Judgement | None:
    return _found(rule, *match.span("number"), "is laid out like a magnetic stripe") if cards.luhn(match["pan"] or match["pan2"]) else None


def _ssn(rule: Rule, match: re.Match[str]) -> Judgement | None:
    digits = cards.digits_of(match["number"])
    if not _stands_alone(match.string, *match.span("number")) or issued.is_sample_ssn(digits) or not issued.ssn_is_valid(digits):
        return None
    return _found(rule, *match.span("number"), "its area and group are given out")


def _itin(rule: Rule, match: re.Match[str]) -> Judgement | None:
    alone = _stands_alone(match.string, *match.span("number")) and not issued.is_sample_ssn(cards.digits_of(match["number"]))
    return (
        _found(rule, *match.span("number"), "its group is one of ITINs")
        if alone and national.is_valid("us.itin", match["number"])
        else None
    )


_NO_PERSON = LazyPattern(r"(?:sku|part|model|serial|order|invoice|ticket|isbn|ean|gtin|upc|batch|lot|build|rev|commit)[\w .:#=\"'-]{0,12}$")


_LISTED = frozenset(("\n", "\r", "\t", ",", ";", "|", "(", "<", ">", "`"))
"""What stands between no word and its number."""
_NEAR = 20
"""Such a word with what is between begins no farther before a number."""


def _is_no_person(text: str, start: int) -> bool:
    """Whether words before a number say that it is that of a thing."""
    if text[start - 1 : start] in _LISTED:
        return False
    return _NO_PERSON.search(_before(text, start)[-_NEAR:]) is not None


def _is_made_up(number: str) -> bool:
    digits = cards.digits_of(number)
    return len(set(number)) < 4 or is_sequence(digits) or (len(digits) == 8 and date_in(digits) is not None)


def _identifier(rule: Rule, match: re.Match[str]) -> Judgement | None:
    start, end = match.span("number")
    if not _stands_alone(match.string, start, end) or _is_no_person(match.string, start) or _is_made_up(match["number"]):
        return None
    name = national.name_of(match["number"], strong_only=True)
    return _found(rule, start, end, f"passes the checks of {name}") if name else None


def _iban(rule: Rule, match: re.Match[str]) -> Judgement | None:
    start = match.start("number")
    end = start + iban_end(match["number"])
    number = match.string[start:end]
    if end == start or match.string[end : end + 1].isalnum() or not _stands_alone(match.string, start, end):
        return None
    return _found(rule, start, end, "structure and checksum are right") if is_unlisted(number) or national.iban_is_valid(number) else None


def _phone(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, (start, end) = match.string, match.span("number")
    plus = text[start - 1 : start] == "+"
    if not plus and not text.startswith("00", start):
        return None
    start -= plus
    before, number = text[start - 1 : start], text[start:end]
    if before.isalnum() or before in ("_", ")", "+", "/", ".") or text[end : end + 1].isalnum():
        return None
    if before == "(" and number.count(")") > number.count("("):
        return None
    if not plus and (number.startswith("00-") or ("." in number and " " in number)):
        return None  # a path of graphics, in which numbers stand without anything between them
    if phones.is_fiction(number) or not phones.is_international(number):
        return None
    return _found(rule, start, end, "is given out in its country")


def _north_american(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, number, (start, end) = match.string, match["number"], match.span("number")
    if ")" in number:
        start -= 1
        if text[start : start + 1] != "(":
            return None
    digits = cards.digits_of(number)
    if not _stands_alone(text, start, end) or text[start - 1 : start] in ("+", "-", ".") or phones.is_fiction(digits):
        return None
    if not phones.is_north_american(digits) or _is_no_person(text, start):
        return None
    return _found(rule, start, end, "is given out in the North American plan", sure=False)


_FEWEST, _MOST = 8, 12
"""So many digits has a number as it is dialled within a country, the zero before it included."""


def _said(rule: Rule, match: re.Match[str]) -> Judgement | None:
    """A number of any country, behind words that say that somebody has it."""
    text, number, (start, end) = match.string, match["number"], match.span("number")
    digits = cards.digits_of(number)
    if not _FEWEST <= len(digits) <= _MOST or text[end : end + 1].isalnum() or text[end : end + 2] == " -":
        return None
    if number.startswith("(") is not (")" in number) or phones.is_fiction(digits) or date_in(number) is not None:
        return None
    return _found(rule, start, end, "follows words that say to call it")


_GROUPS = LazyPattern(
    r"[0-9]{1,3}(?:\.[0-9]{1,3}){2,3}|[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{1,4}|[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]{5}-[0-9]{4}"
    r"|[0-9]\..*"
)
"""Addresses of machines and versions, dates, large numbers in groups, American postal codes, numbers with a fraction."""


def _national(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, (start, end) = match.string, match.span("number")
    if ")" in match["number"]:
        start -= 1
        if text[start : start + 1] != "(":
            return None
    number = text[start:end]
    if not _stands_alone(text, start, end) or text[start - 1 : start] in ("+", "-", ".", "/", "=") or phones.is_fiction(number):
        return None
    if _GROUPS.fullmatch(number) or date_in(number) is not None or _is_no_person(text, start):
        return None
    return _found(rule, start, end, "is given out in your region")


_VERSION = LazyPattern(
    r"(?:version|\bver|\bv|release|==|>=|<=|~=|~>|\^|image|build|bump|upgrade|update|assembly|\d|[a-z]/|[a-z]:|tag|sdk|rev|dll|oid|compat|product|file)[\w :=\"'>.\-]{0,14}$"
)
_ADDRESS = LazyPattern(
    r"(?:\bip|ip\b|_ip|host|addr|server|client|peer|remote|from|://|@|ping|ssh|curl|wget|allow|deny|cidr|dns|gateway|endpoint|bind|listen|connect|proxy|node|forwarded|inet)[^.]{0,24}$"
)


def _ipv4(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, (start, end) = match.string, match.span("number")
    after = text[end : end + 2]
    if (
        not networks.is_somebodys(match["number"])
        or "private" in _before(text, start)
        or (text[start - 1 : start] in ("-", "/", "+", "#", "~", "^") and text[start - 2 : start] != "//")
    ):
        return None
    if (after[:1] in (".", "-", "_") and after[1:].isalnum()) or after[:1].isalpha():
        return None
    before = _before(text, start)
    if _ADDRESS.search(before) is None:
        large = sum(int(octet) >= 30 for octet in match["number"].split("."))
        if large < 3 or _VERSION.search(before) is not None:
            return None
    elif re.search(r"version|\bver\b|image", before):
        return None
    return _found(rule, start, end, "is public and nobody's resolver", sure=False)


def _ipv6(rule: Rule, match: re.Match[str]) -> Judgement | None:
    if not networks.is_somebodys(match["number"]):
        return None
    return _found(rule, *match.span("number"), "is public and nobody's resolver")


def _mac(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, (start, end) = match.string, match.span("number")
    if (
        re.match(r"[:\-]?[0-9A-Za-z]", text[end : end + 2])
        or text[start - 1 : start] in (":", "-")
        or not networks.is_machines(match["number"])
    ):
        return None
    return _found(rule, start, end, "is one machine's", sure=False)


def _places(rule: Rule, match: re.Match[str]) -> Judgement | None:
    text, (start, end) = match.string, match.span("number")
    if text[start - 1 : start] == "-":
        start -= 1
    open_, shut = text[start - 1 : start], text[end : end + 1]
    if (open_, shut) not in (('"', '"'), ("'", "'"), ("(", ")"), ("[", "]"), ("@", ",")) or text[start - 2 : start - 1] in ("[", "("):
        return None
    north, east = re.split(", ?", text[start:end])
    if not (1 < abs(float(north)) <= 90 and 1 < abs(float(east)) <= 180):
        return None
    return _found(rule, start, end, "is a pair of degrees, exact to a metre", sure=False)


def _wallet(rule: Rule, match: re.Match[str]) -> Judgement | None:
    return _found(rule, *match.span("number"), "its checksum is right") if wallets.is_wallet(match["number"]) else None


_JUDGES: dict[str, Callable[[Rule, re.Match[str]], Judgement | None]] = {
    "card_number": _card,
    "card_track": _track,
    "us_ssn": _ssn,
    "us_itin": _itin,
    "national_id": _identifier,
    "iban": _iban,
    "phone_international": _phone,
    "phone_north_american": _north_american,
    "phone_national": _national,
    "phone_said": _said,
    "ipv4_address": _ipv4,
    "ipv6_address": _ipv6,
    "mac_address": _mac,
    "geo_pair": _places,
    "crypto_wallet": _wallet,
    "crypto_wallet_bech32": _wallet,
}
