"""Evidence for values beside a telling name, such as `db_password = "…"`.

Here precision is won or lost: most values beside such names are looked up, empty, samples or labels. A value counts when the name really
names a secret (keys.py), when it stands where a literal can stand (places.py), and when it looks neither like code nor like a sample nor
like a name (values.py). What remains is a warning when it looks made of more than words, else a hint.
"""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import names_secret
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.places import PROSE, value_place
from airlock.core.detect.values import has_digit, is_algorithm, is_code, is_measure, is_name, is_sample, is_uuid, variety
from airlock.core.detect.words import WORDS
from airlock.core.model import Confidence, Rule, Severity

KEY_BEFORE = 64
"""How far before the keyword the name may begin."""

_NAME_BACKWARDS = LazyPattern(r"[A-Za-z0-9_.\-$]{0,64}")
_TELLING_WORD = LazyPattern(r"passw|secret|token|credential|api_?key", re.IGNORECASE)
_EMAIL = LazyPattern(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[A-Za-z]{2,10}")
_ALPHANUMERIC = LazyPattern(r"[^\W_]+")
_STRICT = frozenset(("(", ",", "==", "===", "!=", "!=="))
"""Operators behind which much stands that is no secret: only strong values count."""
_EVIDENCE = {"strong": "is made of more than words", "weak": "could be a simple password"}


def judge(rule: Rule, match: re.Match[str], language: str) -> Judgement | None:
    """What a name with a value beside it amounts to."""
    if not _is_worth_a_look(match["quoted"] or match["bare"] or match["element"], rule.kind):
        return None
    prefix = key_prefix(match.string, match.start())
    key = prefix + match["key"]
    place = value_place(match, prefix, language) if names_secret(key, len(prefix), rule.kind) else None
    if place is None:
        return None
    value = match.string[place[0] : place[1]]
    strength = _password(value) if rule.kind == "password" else _token(value)
    if strength is None or _is_nothing(value, key) or (strength == "weak" and match["bare"] is not None and language in PROSE):
        return None
    if match["operator"] in _STRICT and (strength == "weak" or is_name(value)):
        return None
    reasons = ("stands beside a name that says it is secret", _EVIDENCE[strength])
    if strength == "strong":
        return Judgement(*place, rule.severity, rule.confidence, reasons)
    return Judgement(*place, Severity.HINT, Confidence.LOW, reasons)


def _is_worth_a_look(value: str, kind: str) -> bool:
    """A quick look that spares most values the close one: no digits, and then a telling word, or too short for a token."""
    return has_digit(value) or ((kind == "password" or len(value) > 15) and not _TELLING_WORD.search(value))


def key_prefix(text: str, start: int) -> str:
    """The part of the name before the keyword."""
    found = _NAME_BACKWARDS.match(text[max(start - KEY_BEFORE, 0) : start][::-1])
    return found[0][::-1] if found else ""


def _is_nothing(value: str, key: str) -> bool:
    """Whether a value is no secret whatever its strength: a sample, code, the name over again, an address, a word of the trade."""
    if is_sample(value) or is_code(value) or is_measure(value) or is_algorithm(value) or _EMAIL.fullmatch(value):
        return True
    plain = _letters(value)
    is_constant = value.isupper() and "_" in value and not re.search(r"\d{2}", value)
    return not plain or plain in _letters(key) or plain in WORDS or is_constant


def _letters(value: str) -> str:
    return "".join(_ALPHANUMERIC.findall(value.lower()))


def _password(value: str) -> str | None:
    """How strong a password looks: "strong", "weak" (a word or a number), or None for what nobody would set."""
    if len(value) < 4 or value.count(" ") > 1 or value[-1] in ":?" or not value.isascii() or (" " in value and is_name(value)):
        return None
    letters = sum(map(str.isalpha, value))
    if letters == len(value):
        return "weak" if len(value) > 5 and not value.istitle() else None
    if letters and has_digit(value):
        return "strong"
    if is_name(value) or len(value) < 6:
        return None
    return "strong" if letters else "weak"


def _token(value: str) -> str | None:
    """How strong a token, secret or key looks."""
    if len(value) < 8 or not value.isascii() or not value.isprintable() or " " in value or is_name(value):
        return None
    if not has_digit(value) or value.isdigit():
        return "weak" if len(value) > 15 and variety(value) > 2 else None
    return "strong" if len(value) > 11 or is_uuid(value) else "weak"
