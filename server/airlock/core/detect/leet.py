"""Words for a password that look like more: with digits and signs for letters, `p4ssw0rd`, or behind them, `NewPassword123!`."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import variety

_PLAIN_LETTERS = str.maketrans("013457@$", "oieastas")
"""The letters that digits and signs stand for in `p4ssw0rd`."""
_DIGITS = "0123456789"
_ENDS_LIKE_ALL = _DIGITS + "!?#$@*._-"
"""What is put behind a word, where a password must hold a digit and a sign."""
_SAYS_PASSWORD = LazyPattern(
    r"(?:(?:a|admin|another|any|app|bad|changed|complex|current|db|default|demo|dev|first|good|initial|invalid|long|my|new|old|other|prod"
    r"|random|reset|root|safe|second|secure|simple|some|strong|super|temp|test|the|updated|user|valid|very|weak|wrong)[-_ ]?){0,3}"
    r"(?:pass(?:[-_ ]?(?:word|wd|phrase|code))?|pwd|secret|sekr[ei]t|token)"
)
"""A word for a password, and what tells it from others."""


def says_password(value: str) -> bool:
    """Whether a value is a word for a password, perhaps with a number and a sign behind it: `p4ssw0rd`, `NewPassword123!`."""
    return _SAYS_PASSWORD.fullmatch(unmasked(value).rstrip(_ENDS_LIKE_ALL)) is not None


def is_varied_word(value: str) -> bool:
    """Whether a value is a word for a password as systems demand one, with a capital, a digit and a sign: a guess, but one that opens.

    Words with nothing but a number behind them, `Secret123`, stand in every manual.
    """
    return variety(value) > 2 and not value.rstrip(_DIGITS).isalpha() and says_password(value)


def unmasked(value: str) -> str:
    """A value in small letters, with letters where digits and signs stand for them inside of it."""
    body = value.rstrip(_ENDS_LIKE_ALL)
    return body.lower().translate(_PLAIN_LETTERS) + value[len(body) :]
