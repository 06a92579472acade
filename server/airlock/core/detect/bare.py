"""How far a value without quotes goes, up to what ends a statement or a list, or to where names and values run on; and what is no name."""

from __future__ import annotations

import string

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.notations import before_tail
from airlock.core.detect.wordlike import wordiness

SHORTEST = 4
"""No such value is shorter, in code points."""
BARE_END = LazyPattern(r"[,;&(){}\[\]\\]")
_CONFIGURED_END = LazyPattern(r"[,;)}\]]{2,4}$|(?:[;&,][A-Za-z_][\w. -]{0,30}=.{0,256}|[;&])$")
_PAIRS = 2
"""More equals signs than this in a value without a separator are those of names and values that run on."""
_SEPARATOR = LazyPattern(r"[;&,:/?]")
_NAME_ENDS = string.ascii_letters + "_"
_RANDOM = LazyPattern(r"[A-Za-z0-9]{16,128}={0,2}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGITS = LazyPattern(r"\d")


def bare_value(value: str, *, configured: bool) -> str:
    """What of `value` is the value; `configured` where nothing but a setting can stand."""
    value = before_tail(value, _CONFIGURED_END if configured else BARE_END)
    if value.count("=") > _PAIRS and _SEPARATOR.search(value) is None:  # names and values that run on: x7Qp2DB_TOKEN=k3VtQz8
        return value.partition("=")[0].rstrip(_NAME_ENDS)
    return value


def is_no_identifier(value: str) -> bool:
    """Whether a bare value is so random that nobody would call a variable that: what documentation inside of code shows."""
    return _RANDOM.fullmatch(value) is not None and len(_DIGITS.findall(value)) > 3 and wordiness(value) < 0.3
