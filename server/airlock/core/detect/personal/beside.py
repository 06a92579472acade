"""Evidence for values beside a key that names personal data, in code, data, settings, logs and prose.

The key is read whole, whatever the notation; the value is what stands in quotes, in an element, or bare as far as values of its kind go.
All looks are bounded, so that a place is judged the same in a window and in the whole document.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import likely, shapes
from airlock.core.detect.personal.captions import is_caption
from airlock.core.detect.personal.catalogues import is_catalogued
from airlock.core.detect.personal.compared import Literal, is_compared, is_one_of_several, names_sibling, value_before
from airlock.core.detect.personal.dates import DATE
from airlock.core.detect.personal.escapes import is_glyph, unescaped
from airlock.core.detect.personal.farther import may_hold_literal, value_ahead, value_behind
from airlock.core.detect.personal.fit import Fit
from airlock.core.detect.personal.naming import key_of, kind_of, words_of
from airlock.core.detect.surroundings import CONFIGURATION, PROSE
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled
from airlock.core.model import Confidence, Rule, Severity

_DIGITS = LazyPattern(
    r"[+(]{0,2}[0-9][0-9 ()./\-–]{0,30}[0-9](?: ?(?:x|ext\.?) ?[0-9]{1,6}|(?:[ -]?[A-Za-z0-9](?![A-Za-z0-9]))?(?:\([0-9A]\))?)|[0-9]"
)
_SERIAL = LazyPattern(
    r"[A-Za-z]{0,5}[ \-]?[0-9][A-Za-z0-9]{0,20}(?:[ .\-/][A-Z0-9]*[0-9][A-Z0-9]*){0,6}(?:[.\-/][A-Z0-9]{1,3})?(?:\([0-9A]\))?"
)
_PLATES = LazyPattern(r"[0-9A-ZÄÖÜ]{1,8}(?:[ \-][0-9A-ZÄÖÜ]{1,7}){0,2}(?![A-Za-z0-9_\-])")
_POSTAL = LazyPattern(r"[A-Za-z0-9\-]{2,10}(?:[ ][0-9][A-Za-z0-9]{1,3}(?![A-Za-z0-9_]))?")
_TOKEN = LazyPattern(r"[^\s,;|\"'`<>{}()\[\]&]{2,64}")
_GROUP = r"[ -]?(?:[A-Z0-9]{4}|[A-Z0-9]{2,3}(?![A-Z0-9]))"
"""Of what is written together four, or what is left in the end: trying all ways to cut it takes forever where none fits."""
_IBANS = LazyPattern(
    rf"[A-Za-z]{{2}} ?[0-9]{{2}}(?:(?:{_GROUP}){{2,8}}|[ -]?[A-Z0-9]{{5}}(?![A-Z0-9])(?:{_GROUP}){{0,6}}|[ -]?[A-Z0-9]{{4}}(?![A-Z0-9]))"
    r"(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
)
_DATES = LazyPattern(rf"{DATE}|(?:new[ ])?[A-Za-z_.]{{2,30}}\([\"']?[0-9][^()\r\n]{{4,48}}\)", re.IGNORECASE)
_QUERIED = LazyPattern(r"[^\s&#\"'`<>;|{}\[\](),]{1,100}")
_FORM = LazyPattern(r"[^\s&#\"'`<>;|{}\[\](),]{1,100}&\w{1,30}=")
"""The first value of a form, or of a query without its question mark."""
_ENCODED = compiled(r"(?:%[0-9A-Fa-f]{2}){1,40}")
_EXPIRY = LazyPattern(r"(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?[0-9]{2}(?![0-9/\-])|20[0-9]{2}-(?:0[1-9]|1[0-2])(?![0-9\-])")
_WORDS = LazyPattern(r"[^\s,;|\"'`<>{}()\[\]&=:#/\\][^,;|\"'`<>{}()\[\]&=:#\r\n]{1,80}")
_LINE = LazyPattern(r"[^\s;|\"'`<>{}\[\]&=#/\\][^;|\"'`<>{}\[\]&=#\r\n]{1,100}")
_PAIR = LazyPattern(r"[(\[]?[-+]?[0-9]{1,3}\.[0-9]{1,15}(?:[,;] ?[-+]?[0-9]{1,3}\.[0-9]{1,15}[)\]]?)?")
_BARE = {
    "card_expiry": _EXPIRY, "date_of_birth": _DATES, "card_number": _DIGITS, "card_pin": _DIGITS, "card_security_code": _DIGITS,
    "phone": _DIGITS, "us_ssn": _DIGITS, "us_itin": _DIGITS, "bank_account": _DIGITS, "iban": _IBANS, "geo_location": _PAIR,
    "national_id": _SERIAL, "tax_id": _SERIAL, "passport": _SERIAL, "driving_licence": _SERIAL, "licence_plate": _PLATES,
    "medical_record": _SERIAL, "health_id": _SERIAL, "vin": _TOKEN, "bic": _TOKEN, "bank_routing": _TOKEN, "postal_code": _POSTAL,
    "ip_address": _TOKEN, "mac_address": _TOKEN, "device_id": _TOKEN, "crypto_wallet": _TOKEN, "cloud_account": _TOKEN, "username": _TOKEN, "organisation": _LINE,
    "person_name": _WORDS, "special_category": _WORDS, "postal_address": _LINE,
}  # fmt: skip
"""How far a value without quotes goes."""
_COMMENT = LazyPattern(r"[ \t]*(?:#|//|/?\*|--|;|%|<!--)")
_SIGNS = {"geo_location": "+-", "phone": "+"}
"""What may stand before the first digit of a number without quotes."""
_NOTE = LazyPattern(r"[^\W_a-z](?:[^;()=+*_.]|\.(?![A-Za-z])){1,60}")
"""Words or a number, and nothing that makes them code."""
_DEFINE = LazyPattern(r"(?:^|\n)[ \t]{0,20}#[ \t]{0,8}define[ \t]{1,20}\w{1,60}\Z")
_SETS = ("set", "with", "add")
_FAR = 80
"""How far before a key is looked for what its line or word begins with."""
_IN_WORDS = frozenset(("person_name", "postal_address", "special_category", "username", "organisation"))
"""Kinds whose values are words, which without quotes may be code as well."""
_NUMBERS = frozenset(("no", "nr", "number"))
_EVERYDAY = word_set("card cap cell dic ein fin ip long mobile nit pan pin pis portable run rut sin spi tarjeta tin")
"""Keys that are words of other things in running text."""
_EXPLICIT = frozenset(("card_security_code", "card_number", "us_ssn", "us_itin", "national_id", "tax_id", "phone", "passport", "date_of_birth", "iban", "medical_record",
                       "health_id", "bank_account", "driving_licence", "ip_address", "licence_plate", "bank_routing", "postal_code", "mac_address",
                       "device_id", "vin", "geo_location"))  # fmt: skip
"""Kinds whose values a word before them is enough for, in prose."""
_PROVEN = frozenset(("device_id", "vin", "mac_address"))
"""Those of them that count only with check digits or a form of their own: their names are words of technical prose as well."""
_SERIALS = {"national_id": 7, "passport": 7, "driving_licence": 7, "health_id": 7, "licence_plate": 6, "postal_code": 5}
"""How many letters and digits at least, where values mix capitals and digits, which is no number of anything else."""
_SHORT = {"postal_code": 5}
_FEWEST, _COUNTED = 2, 6
"""How many digits a value in running text has at least beside capitals; and without any, so that it is no count."""


def judge(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a key with a value beside it amounts to."""
    key, end = key_of(match), match.end("whose")
    judged = _judge(rule, match, language, key)
    if judged is None or rule.kind not in _IN_WORDS:
        return judged
    text, start, stop = match.string, judged.start, judged.end
    return None if is_caption(text, end - len(key), end, text[start:stop]) or is_catalogued(rule.kind, text, start, stop) else judged


def _judge(rule: Rule, match: re.Match[str], language: str, key: str) -> Judgement | None:
    """What a value beside or near a key amounts to, whatever both are kept in."""
    end = match.end("whose")
    head, judged = end - len(key), None
    if match.lastgroup == "plain":
        start, text = _stripped(match.start("plain"), match["plain"].removesuffix("]]"))
        fit = _fits(rule.kind, text, key)
        judged = fit and _judged(rule, start, fit)
    elif match.lastgroup not in ("listed", "last") and match["far"] is None:
        judged = _behind(rule, match, language, key)
    if judged is not None:
        return judged
    if not may_hold_literal(match.string, head, end):
        return None
    before = value_before(match.string, head)
    return _fitting(rule, before, key) or _farther(rule, match, key, head)


def _farther(rule: Rule, match: re.Match[str], key: str, head: int) -> Judgement | None:
    """What a literal farther from the key amounts to, behind or in front of it."""
    can_be = partial(_fits, rule.kind, key=key)
    behind = value_behind(match.string, match.end("whose"), key, can_be, formed=rule.kind not in _IN_WORDS)
    return _fitting(rule, behind, key) or _fitting(rule, value_ahead(match.string, head, key), key)


def _fitting(rule: Rule, literal: Literal | None, key: str) -> Judgement | None:
    """What a literal that belongs to the key amounts to."""
    fit = literal and _fits(rule.kind, literal.value, key)
    return _judged(rule, literal.start, fit) if literal and fit else None


def _fits(kind: str, value: str, key: str) -> Fit | None:
    """How a value fits a kind; one whose key only may hold it has to say so itself."""
    fit = shapes.fits(kind, value, key)
    return fit if fit is None or kind_of(key) == kind or likely.says_so(kind, value, fit.real, key) else None


def _behind(rule: Rule, match: re.Match[str], language: str, key: str) -> Judgement | None:
    """What a value behind the key amounts to."""
    head = match.end("whose") - len(key)
    bare, operator, said = match.group("bare", "operator", "said")
    if bare is not None and operator == "=" and (match.string[head - 1 : head] in ("?", "&") or _FORM.match(bare) is not None):
        return _queried(rule, match, key)
    value = _value(match, head, rule.kind, language)
    if value is None:
        return None
    start, text = value
    fit = _fits(rule.kind, text, key)
    if fit is None and "\\" in text and not is_glyph(text):
        fit = _escaped(rule.kind, text, key)
    if fit is None or (said is not None and not _is_said_plainly(rule.kind, key, text, fit)):
        return None
    return _judged(rule, start, fit)


def _queried(rule: Rule, match: re.Match[str], key: str) -> Judgement | None:
    """A value in the query of a URL, read as what it stands for; all of it is sensitive then."""
    found = _QUERIED.match(match["bare"])
    if found is None:
        return None
    plain = _ENCODED.sub(_decoded, found[0].replace("+", " "))
    fit = _fits(rule.kind, plain, key)
    if fit is None:
        return None
    return _judged(rule, match.start("bare"), fit if plain == found[0] else fit._replace(start=0, end=found.end()))


def _escaped(kind: str, text: str, key: str) -> Fit | None:
    """How a value with escapes fits as it reads; all of it is sensitive then."""
    fit = _fits(kind, unescaped(text), key)
    return fit and fit._replace(start=0, end=len(text))


def _decoded(match: re.Match[str]) -> str:
    """The characters that a run of percent signs stands for."""
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _is_said_plainly(kind: str, key: str, value: str, fit: Fit) -> bool:
    """Whether a word in running text and the value behind it belong together for sure."""
    if kind == "date_of_birth":
        return True
    word = next((word for word in reversed(words_of(key)) if word not in _NUMBERS), "")
    if word in ("cvv", "cvc", "cvv2", "cvc2"):
        return True
    if fit.real is False or word in _EVERYDAY or (kind in _PROVEN and fit.real is None):
        return False
    digits = sum(map(str.isdigit, value))
    if kind in _SERIALS and any(map(str.isupper, value)):
        return digits >= _FEWEST and sum(map(str.isalnum, value)) >= _SERIALS[kind]
    return kind != "licence_plate" and digits >= _SHORT.get(kind, _COUNTED)


def _judged(rule: Rule, start: int, fit: Fit) -> Judgement:
    first, last, real, reason, quiet = fit
    first, last = start + first, start + last
    reasons = (_beside(rule.title), reason) if reason else (_beside(rule.title),)
    if real is False:
        return Judgement(first, last, Severity.HINT, Confidence.LOW, (*reasons, "looks synthetic"))
    if real:
        return Judgement(first, last, rule.severity, Confidence.HIGH, (*reasons, "looks real"))
    severity = Severity.HINT if quiet else Severity.WARNING if rule.severity is Severity.ERROR else rule.severity
    return Judgement(first, last, severity, Confidence.MEDIUM, reasons)


@lru_cache(maxsize=256)
def _beside(title: str) -> str:
    """The first reason for all values of a kind."""
    return f"stands beside a name for it: {title.lower()}"


def _value(match: re.Match[str], head: int, kind: str, language: str) -> tuple[int, str] | None:
    """The value and where it begins, without blanks around it; the key begins at `head`."""
    operator, sibling, quoted, element, said = match.group("operator", "sibling", "quoted", "element", "said")
    if not (names_sibling(match.string, head) if sibling else _takes(operator, head, kind, match) or _is_called(match, head, language)):
        return None
    if quoted is not None:
        return _stripped(match.start("quoted"), quoted.removesuffix("]]"))
    if element is not None:
        return _stripped(match.start("element"), element.removesuffix("]]"))
    default = operator in (":", ":-") and match.string.startswith("${", head - 2)
    loose = default or language in CONFIGURATION or language in PROSE or (_says(operator) and (operator[-1:] == ">" or _is_comment(match)))
    loose = loose or (operator == "=" and _is_noted(match) and _is_comment(match))
    if said is not None:
        return _bare(match, "said", kind, numeric=False) if kind in _EXPLICIT else None
    if operator == "," or (operator in ("(", "{") and kind != "date_of_birth") or (kind in _IN_WORDS and not loose):
        return None
    return _bare(match, "bare", kind, numeric=not loose and kind != "date_of_birth")


def _says(operator: str | None) -> bool:
    return operator is not None and operator.startswith(":")


def _takes(operator: str | None, head: int, kind: str, match: re.Match[str]) -> bool:
    """Whether what stands between the key and the value makes it one."""
    if operator in ("(", ",") and (kind in _IN_WORDS or operator == ","):
        return _is_argument(match, head)
    return operator != "" or _is_option(match, head)


def _is_argument(match: re.Match[str], head: int) -> bool:
    """Whether the value is the argument behind a quoted key, `put("city", "…")`, that of a setter, `setCity("…")`, `.city("…")`, or compared."""
    text, end = match.string, match.end("whose")
    if match["operator"] == ",":
        if text[head - 1 : head] == "," or is_one_of_several(text, head):
            return False
        return text[end : end + 1] in ("'", '"') or (match["quoted"] is not None and is_compared(text, head))
    _, dot, member = text[max(head - 1, 0) : end].rpartition(".")
    return member.lstrip("(->:").lower().startswith(_SETS) or (dot == "." and member != "new" and match["quoted"] is not None)


def _is_option(match: re.Match[str], head: int) -> bool:
    """Whether the key is written as one that a value follows at once: `:first-name "…"`, `--phone "…"`, `-City "…"`, `#define CITY "…"`."""
    before = match.string[max(head - _FAR, 0) : match.end("whose")]
    word = before[max(map(before.rfind, " \t\r\n({[")) + 1 :]
    return word.startswith((":", "--")) or (word[:1] == "-" and word[1:2].isupper()) or _DEFINE.search(before) is not None


def _is_called(match: re.Match[str], head: int, language: str) -> bool:
    """Whether the key is all that its line says of the value, as Ruby calls what takes one: `first_name "Ada"`."""
    if language != "ruby" or match["operator"] != "" or match["quoted"] is None:
        return False
    text, end = match.string, match.end("quoted") + len(match["quote"])
    before = text[max(head - _FAR, 0) : head]
    return text[end : end + 1] in ("", "\r", "\n") and not before[max(before.rfind("\n"), before.rfind("\r")) + 1 :].strip(" \t")


def _is_comment(match: re.Match[str]) -> bool:
    """Whether the key's line begins as comments do."""
    before = match.string[max(match.start("whose") - _FAR, 0) : match.start("whose")]
    return _COMMENT.match(before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]) is not None


def _is_noted(match: re.Match[str]) -> bool:
    """Whether what follows is all that its line says and no code, as in ` * city = Murcia`."""
    end = match.end("bare")
    return end > 0 and _NOTE.fullmatch(match["bare"]) is not None and match.string[end : end + 1] in ("", "\r", "\n")


def _bare(match: re.Match[str], group: str, kind: str, *, numeric: bool) -> tuple[int, str] | None:
    """A value without quotes; `numeric` where anything but digits would be code."""
    found = _BARE[kind].match(match[group])
    if found is None or (numeric and not found[0].lstrip(_SIGNS.get(kind, ""))[:1].isdigit()):
        return None
    text, end = match.string, match.start(group) + found.end()
    value, after = found[0], text[end : end + 1]
    if kind in _IN_WORDS:
        if after in ("(", "[", "."):
            return None  # a call
        value = value.rstrip()
        if " " in value and (after == "=" or value[-1] == ":" or (after == ":" and text[end + 1 : end + 2].isalnum())):
            value = value.rpartition(" ")[0].rstrip(",;")  # the next key of a line of pairs
    return _stripped(match.start(group), value.rstrip(". "))


def _stripped(start: int, value: str) -> tuple[int, str]:
    if value[:1].isalnum() and value[-1:].isalnum():
        return start, value
    if len(value) > 2 and value[0] in ("'", '"') and value[-1] == value[0]:  # a literal in an attribute
        return start + 1, value[1:-1]
    left = value.lstrip()
    return start + len(value) - len(left), left.rstrip()
