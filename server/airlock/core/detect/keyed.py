"""Evidence for values beside a telling name, such as `db_password = "…"`.

Here precision is won or lost: most values beside such names are looked up, empty, samples or labels. A value counts when the name really
names a secret (keys.py), when it stands where a literal can stand (places.py), and when it looks neither like code nor like a sample nor
like a name (values.py). What remains is a warning when it looks made of more than words (strength.py), else a hint.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from airlock.core.detect import plainkey, strength, told
from airlock.core.detect.fours import fours_end
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.keys import key_prefix, names_secret
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.notations import copies_into, is_phrase
from airlock.core.detect.places import Place, is_compared, is_too_short, value_place, whole
from airlock.core.detect.values import has_digit, is_name, is_sample
from airlock.core.detect.wordlike import is_random_word, wordiness
from airlock.core.detect.words import WORDS
from airlock.core.model import Confidence, Rule, Severity

Looks = Callable[[str, str, str], "str | None"]
"""How strong a value is beside a name of that kind, see strength.py."""
_TELLING_WORD = LazyPattern(r"passw|secret|token|credential|api[_-]?key", re.IGNORECASE)
_STRICT = frozenset(("(", ",", "==", "===", "!=", "!=="))
"""Operators behind which much stands that is no secret: only strong values count."""
_EARLY = {"secret": 1, "held": 1, "bare": 2}
"""Groups at whose beginning the value begins, one code point later at most; a symbol's colon goes before it."""
_WHOLE = frozenset(("quoted", "element"))
"""Groups somewhere in which the value begins."""
_CALLS = frozenset((",", "("))
_COMPARES = frozenset(("==", "===", "!=", "!=="))
_EQUALS = frozenset(("==", "==="))
_LETS = frozenset(("==", "===", "("))
_ASSERTS = LazyPattern(r"[ \t]{0,60}(?:assert|(?:ASSERT|EXPECT|REQUIRE|CHECK)(?:_\w{1,12})?)[!( ]")
_CALL_BEFORE = 100
_USER_COMPARED = LazyPattern(
    r".{0,120}(?:user|login|name|mail|account)\w{0,12}[\"'\])]{0,3}(?:[ ]{0,2}={2,3}[ ]{0,2}|\.[Ee]quals(?:IgnoreCase)?\()"
    r"[\"'][^\"'\r\n]{1,40}[\"'][)]{0,3}[ ]{1,2}(?:and|AND|&&)[ ]{1,2}[\w.$(\[\"'>-]{0,40}",
    re.IGNORECASE,
)
"""A line that compares a user with a literal, up to the name that is compared next."""
_USER_BEFORE = 120
_USER = LazyPattern(
    r"(?:user|login|account|access_?key)[\w.-]{0,12}[\"'`]?[ ]{0,2}(?:=>|[:=,])[ ]{0,12}[\"'`]?([A-Za-z]\w{2,30}?)(?:[_-]?user)?(?![\w.-])",
    re.IGNORECASE,
)
"""A user by name, or the key id of a service that asks for one, without the word for it behind."""
_COUNTED = LazyPattern(r"[_-]?\d{1,6}")
_MADE_OF_USER = {"password": LazyPattern(r"[_-]?[A-Za-z]{1,20}"), "secret": _COUNTED, "api_key": _COUNTED}
"""What such a password, secret or secret key has behind the user's name."""
_SIGNS_IN = LazyPattern(r"user|login|mail|auth|host|account|name", re.IGNORECASE)
_DEFINES = LazyPattern(
    r"(?:(?:define|env|set|property|put|default|\.string|env(?:iron|\(\))?\.(?:get|fetch|get_?or_?(?:default|else)))\([ ]{0,2}[\"']"
    r"|(?:setattr|set_?option|set_?property|stringvarp?)\([ ]{0,2}[&\w.]{1,40},[ ]{0,2}[\"'])[\w.-]{0,60}$",
    re.IGNORECASE,
)
"""Calls that give a name a value, or say what serves where the environment has none."""
_LINE_ENDS = ("", "\n", "\r")
_EVIDENCE = {"strong": "is made of more than words", "weak": "could be a simple password"}


def judge(rule: Rule, match: re.Match[str], language: str, looks: Looks = strength.looks_secret) -> Judgement | None:
    """What a match amounts to, by the kind of evidence its groups offer; `looks` says how strong a value is."""
    groups = match.re.groupindex
    if "plain" in groups:
        return plainkey.judge(rule, match, language)
    if "loose" in groups or "said" in groups:
        return told.judge(rule, match, language)
    if "yoda" in groups:
        return told.judge_reversed(rule, match)
    bare = match["bare"]
    if bare is not None and match["operator"] in _CALLS:  # most of what code says of tokens; its words are no values
        return None
    worth = _is_worth_a_look(match["quoted"] or match["held"] or bare or match["element"], rule.kind)
    if not (worth or (bare is not None and fours_end(match.string, *match.span("bare")) > match.end("bare"))) or is_too_short(
        match, language
    ):
        return None
    return _named(rule, match, language, looks)


def begins_within(match: re.Match[str]) -> tuple[int, int] | None:
    """The range in which the value of such a match begins, whatever it amounts to; None where its groups do not tell."""
    group = "secret" if "secret" in match.re.groupindex else match.lastgroup
    if group in _WHOLE:
        return match.span(group)
    return (match.start(group), match.start(group) + _EARLY[group]) if group in _EARLY else None


def _named(rule: Rule, match: re.Match[str], language: str, looks: Looks) -> Judgement | None:
    """What a name with a value beside it amounts to."""
    prefix = key_prefix(match.string, match.start())
    key = prefix + match["key"]
    named = key.rpartition(".")[0] if match["operator"] == "(" and is_compared(key) else key
    place = value_place(match, prefix, language) if names_secret(named, len(prefix), rule.kind) else None
    if place is None:
        return None
    value = match.string[place.start : place.end]
    strong = looks(value, key, rule.kind)
    if strong is None and rule.kind == "password" and match["bare"] is not None and not place.loose and _is_service(value, key):
        strong = "weak" if key.isupper() or match.string[place.end : place.end + 1] in _LINE_ENDS else None  # not a sentence's first word
    if strong is None and not place.loose and (_is_of_user(match, value, rule.kind) or is_phrase(match, key, rule.kind, language)):
        strong = "weak"
    if strong is None or (strong == "weak" and place.loose):
        return None
    if strong == "weak" and match["key"].lower() == "pass" and not prefix and _is_outcome(match, value):
        return None
    if _is_strict(match, rule.kind) and (strong == "weak" or (is_name(value) and wordiness(value) >= strength.CHANCE)):
        compared = match["operator"] in _COMPARES and (has_digit(value) or _is_asserted(match))
        if rule.kind != "password" or not (compared or _lets_in(match)):
            return None
        strong = "weak"
    return weighed(rule, whole(match, place, language), "weak" if key.lower() == "salt" and match["operator"] == ":" else strong)


def _is_asserted(match: re.Match[str]) -> bool:
    """Whether a test asserts that a password is a simple one: `assert user["password"] == "…"`."""
    line = match.string[max(match.start() - _CALL_BEFORE, 0) : match.start()]
    return match["operator"] in _EQUALS and _ASSERTS.match(line[line.rfind("\n") + 1 :]) is not None


def _lets_in(match: re.Match[str]) -> bool:
    """Whether a condition compares a user and a password, `user == "…" and password == "…"`: whoever knows both gets in."""
    line = match.string[max(match.start() - 2 * _CALL_BEFORE, 0) : match.start()]
    return match["operator"] in _LETS and _USER_COMPARED.fullmatch(line[line.rfind("\n") + 1 :]) is not None


def _is_of_user(match: re.Match[str], value: str, kind: str) -> bool:
    """Whether a password begins with the user it is for, named before it: `user: "ada", password: "ada_pass"`, `shop-user`, `shop-pass`."""
    if kind not in _MADE_OF_USER or match["held"] is not None or not value.replace("-", "").replace("_", "").isalnum():
        return False
    before, begins = match.string[max(match.start() - _USER_BEFORE, 0) : match.start()], value[:3].lower()
    users = _USER.findall(before) if begins in before.lower() else []
    if not users or not value.lower().startswith(users[-1].lower()) or users[-1].lower() in WORDS or is_sample(users[-1]):
        return False
    return _MADE_OF_USER[kind].fullmatch(value[len(users[-1]) :]) is not None


def _is_service(value: str, key: str) -> bool:
    """Whether a password is the name of what it is for, a default that opens: `WORDPRESS_DB_PASSWORD=wordpress`, `canal.password=canal`.

    So is the name of its variable run together, `SHOP_ROOT_PASSWORD=shoprootpassword`; with the marks in it, it would keep a place.
    """
    if len(value) < 4 or not value.isalpha() or not value.islower() or value in WORDS:
        return False
    if key.isupper() and key.count("_") > 1 and value == strength.letters(key):
        return True
    return key.lower().startswith(value) if key.isupper() else key.startswith(value + ".")


def _is_outcome(match: re.Match[str], value: str) -> bool:
    """Whether `pass` is an outcome or a verb there, `{"pass": "green", "fail": "red"}`: a word beside it, and nobody who signs in."""
    if match["operator"] not in (":", "=>") or not value.isalpha() or is_random_word(value):
        return False
    return _SIGNS_IN.search(match.string[max(match.start() - _USER_BEFORE, 0) : match.start()]) is None


def _is_strict(match: re.Match[str], kind: str) -> bool:
    """Whether much stands in this place that is no secret; `setPassword("…")` takes simple passwords too."""
    if kind == "password" and match["operator"] in _CALLS and not is_compared(match["key"]):
        line = match.string[max(match.start() - _CALL_BEFORE, 0) : match.start()]
        return match["operator"] == "," and _DEFINES.search(line) is None and not copies_into(line)
    return match["operator"] in _STRICT


def weighed(rule: Rule, place: Place, strong: str) -> Judgement:
    """A strong value speaks as loud as its rule says, a weak one is a hint."""
    reasons = ("stands beside a name that says it is secret", _EVIDENCE[strong])
    if strong == "strong":
        return Judgement(place.start, place.end, rule.severity, rule.confidence, reasons)
    return Judgement(place.start, place.end, Severity.HINT, Confidence.LOW, reasons)


def _is_worth_a_look(value: str, kind: str) -> bool:
    """A quick look that spares most values the close one: no digits, and then a telling word and little else, or too short for a token."""
    if has_digit(value):
        return True
    if kind != "password" and len(value) <= (5 if kind == "secret" else 7):
        return False
    return not _TELLING_WORD.search(value) or strength.is_compound(value)
