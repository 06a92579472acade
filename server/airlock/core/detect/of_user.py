"""What a value has to do with the user who is named before it: a password that begins with the user, is the user, or stands right below."""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import is_sample
from airlock.core.detect.words import WORDS

_BEFORE = 120
_USER = LazyPattern(
    r"(?:user|login|account|access_?key)[\w.-]{0,12}[\"'`]?(?::[ ]str(?=[ ]))?[ ]{0,2}(?:=>|[:=,])[ ]{0,12}[\"'`]?"
    r"([A-Za-z]\w{2,30}?)(?:[_-]?user)?(?![\w.-])",
    re.IGNORECASE,
)
"""A user by name, or the key id of a service that asks for one, without the word for it behind."""
_LINE = LazyPattern(
    r"(?:user(?:[ ]?name)?|login|account|e-?mail)[*`_]{0,3}:[*`_]{0,3}[ ]{1,4}[*`_]{0,3}[^\s*`]{3,60}[*`_]{0,3}[ ]{0,4}\r?\n"
    r"[ \t]{0,8}(?:(?:[-*#]|--|//)[ ]{1,3})?[*`_]{0,3}$",
    re.IGNORECASE,
)
"""A line of a text that says who signs in, and the beginning of the next."""
_REST = LazyPattern(r"[*`_]{0,3}(?:[ ]{1,4}\([A-Za-z]|[ ]{0,4}(?:\r?\n|$))")
_NO_JOINS = str.maketrans("", "", "@#_-")
_COUNTED = LazyPattern(r"[_-]?\d{1,6}")
_MADE_OF = {"password": LazyPattern(r"[_-]?[A-Za-z]{1,20}|[@#_-]\d{1,6}"), "secret": _COUNTED, "api_key": _COUNTED}
"""What such a password, secret or secret key has behind the user's name."""
_LEFT_AS_IS = frozenset(("root", "admin"))
"""What only keeps a password's place by itself, and opens where it is the user's name too."""


def is_made_of_it(match: re.Match[str], value: str, kind: str) -> bool:
    """Whether a password begins with the user it is for, named before it: `user: "ada", password: "ada_pass"`, `shop-user`, `shop-pass`."""
    if kind not in _MADE_OF or match["held"] is not None or not value.translate(_NO_JOINS).isalnum():
        return False
    before, begins = _before(match), value[:3].lower()
    users = _USER.findall(before) if begins in before.lower() else []
    if not users or not value.lower().startswith(users[-1].lower()) or users[-1].lower() in WORDS or is_sample(users[-1]):
        return False
    return _MADE_OF[kind].fullmatch(value[len(users[-1]) :]) is not None


def is_same(match: re.Match[str], value: str) -> bool:
    """Whether a password is the user who was named before it: `user="root", password="root"`."""
    if (
        match["held"] is not None
        or match["operator"] == "("
        or not (value.islower() and value.isidentifier())
        or value not in (before := _before(match))
    ):
        return False
    if (users := _USER.findall(before)) and users[-1] == value:
        return value in _LEFT_AS_IS or not (value in WORDS or is_sample(value))
    return False


def is_below(match: re.Match[str], end: int) -> bool:
    """Whether a password that goes to `end` is all the line below the one with its user, as in READMEs: `User: ada`, `Password: …`."""
    if match["operator"] != ":" or _REST.match(match.string[end : end + 8]) is None:
        return False
    return _LINE.search(_before(match)) is not None


def _before(match: re.Match[str]) -> str:
    return match.string[max(match.start() - _BEFORE, 0) : match.start()]
