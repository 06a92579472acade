"""How far a value without quotes goes, up to what ends a statement or a list, or to where names and values run on; and what is no name.

What ends a statement may stand inside of a password as well: once it is known for one, it goes on to where its word ends.
"""

from __future__ import annotations

import re
import string

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.notations import before_tail
from airlock.core.detect.surroundings import line_before
from airlock.core.detect.wordlike import wordiness
from airlock.core.detect.words import word_set

SHORTEST = 4
"""No such value is shorter, in code points."""
BARE_END = LazyPattern(r"[,;&(){}\[\]\\]")
_CONFIGURED_END = LazyPattern(r"[,;)}\]]{2,4}$|(?:[;&,][A-Za-z_][\w. -]{0,30}=.{0,256}|[;&])$")
_PAIRS = 2
"""More equals signs than this in a value without a separator are those of names and values that run on."""
_SEPARATOR = LazyPattern(r"[;&,:/?]")
_NAME_ENDS = string.ascii_letters + "_"
_GLUED = r",;&<>(){}\[\]=\\\"'`"
_WORD = LazyPattern(
    r"(?:(?![;,&][ ]?[A-Za-z_][\w.-]{0,30}(?:[ ][A-Z][A-Za-z]{1,20}){0,2}[=:]|;?</?[A-Za-z!][^<>\s]{0,80}>|\\[nrtu\"'`]|(?<=[$#%])\{)"
    rf"[{_GLUED}]{{1,3}}(?=[^\s{_GLUED}]{{0,3}}\w)[^\s{_GLUED}]{{1,60}}){{1,6}}"
)
"""Signs inside a word with more of it behind them: no next name and value, no tag, no escape."""
_FURTHEST = 400
_SHUTS = {")": "(", "]": "[", "}": "{", ">": "<", '"': '"', "'": "'", "`": "`"}
_PARTED = ((")", "("), ("]", "["), ("}", "{"))
_TEMPLATES = ("${", "#{", "%{")
_SENTENCE_ENDS = ".:!?"
LINES = word_set("dockercompose dotenv env helm ini properties spring-boot-properties yaml")
"""Languages in which a value without quotes goes on to the end of its line, spaces and all.

https://yaml.org/spec/1.2.2/#733-plain-style, https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
"""
_BEGINS = LazyPattern(r"[ \t]{0,60}(?:-[ ]{1,3})?[\w.\-]{0,80}")
_MORE_WORDS = LazyPattern(r"(?:[ ][^\s#;:=\"'{}\[\]<>|&\\]{1,24}){1,9}(?=[ \t]{0,20}(?:\r?\n|\Z))")
_RANDOM = LazyPattern(r"[A-Za-z0-9]{16,128}={0,2}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGITS = LazyPattern(r"\d")


def bare_value(value: str, *, configured: bool) -> str:
    """What of `value` is the value; `configured` where nothing but a setting can stand."""
    value = before_tail(value, _CONFIGURED_END if configured else BARE_END)
    if value.count("=") > _PAIRS and _SEPARATOR.search(value) is None:  # names and values that run on: x7Qp2DB_TOKEN=k3VtQz8
        return value.partition("=")[0].rstrip(_NAME_ENDS)
    return value


def without_closing(text: str, start: int, value: str) -> str:
    """What of a bare value is left without the sign that closes, or parts, what was opened before it on its line: `{password: x, …}`."""
    sign = value[-1:]
    if sign not in (",", ")", "]"):
        return value
    line = line_before(text, start)
    if any(line.count(opener) > line.count(closer) and (sign in (",", closer)) and opener not in value for closer, opener in _PARTED):
        return value[:-1]
    return value


def word_end(text: str, start: int, end: int) -> int:
    """Where the word ends that the bare value [start, end) begins."""
    found = _WORD.match(text[end : end + _FURTHEST])
    if found is None or text[end - 1 : end + 1] in _TEMPLATES:
        return end
    line, rest = line_before(text, start), found[0]
    for place, sign in enumerate(rest):
        opener = _SHUTS.get(sign)
        if opener is not None and line.count(opener) > (line.count(sign) if sign != opener else 0):
            rest = rest[:place]
            break
    return end + len(rest.rstrip(_SENTENCE_ENDS)) if rest else end


def line_end(match: re.Match[str], end: int) -> int:
    """Where a value without quotes ends that `end` is the end of the first word of: with its line, if words are all that follows there."""
    text = match.string
    if match["operator"] not in ("=", ":") or match["close"] or _BEGINS.fullmatch(line_before(text, match.start())) is None:
        return end
    more = _MORE_WORDS.match(text[end : end + _FURTHEST])
    return end if more is None else end + len(more[0])


def is_no_identifier(value: str) -> bool:
    """Whether a bare value is so random that nobody would call a variable that: what documentation inside of code shows."""
    return _RANDOM.fullmatch(value) is not None and len(_DIGITS.findall(value)) > 3 and wordiness(value) < 0.3
