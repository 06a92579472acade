"""Rules for services by the hundred, each written down in a line or two: what they share stands here, once.

A service gives out keys that name their maker (`tvly-…`), for which `prefixed` makes a rule, keys of a shape that its name beside them
makes certain (`stated`), or keys that look like anything, such as 32 hexadecimal digits, which want a name that says key, token or secret
as well (`named`). The examples and counterexamples that every rule needs are made from the shape's sample. Whatever is none of these is
written out with `provider.credential`.
"""

from __future__ import annotations

import re
from typing import Any

from airlock.core.detect.patterns import LEFT, RIGHT_URL, beside
from airlock.core.detect.provider import credential
from airlock.core.detect.shapes import Shape
from airlock.core.model import Rule

_TAILS = ("api", "key", "token", "secret")
_MARKS = ("_", "-", " ", ".", "")
_SPELLED = str.maketrans(dict.fromkeys("_-.", "[_. -]?") | {mark: "\\" + mark for mark in "()|/:?+*[]{}^$"})
_NO_ID = r"(?<!(?i:[_ -]id))(?<!(?i:[_ -]ids))(?<![a-z]I[dD])(?<!(?i:able[_-]key))(?<!(?i:anon[_-]key))"
"""Ids and publishable keys are no secrets."""


def prefixed(id: str, title: str, source: str, prefixes: str, shape: Shape, **more: Any) -> Rule:  # noqa: A002, ANN401 - the fields of a rule
    """A rule for tokens that begin with one of `prefixes` (separated by spaces, matched as they are written) and go on with `shape`."""
    beginnings = prefixes.split()
    usual = {
        "keywords": _shortest([beginning.lower() for beginning in beginnings]),
        "pattern": rf"{LEFT}(?:{'|'.join(map(re.escape, beginnings))})(?:{shape.pattern}){RIGHT_URL}",
        "examples": (f"key: «{beginnings[0]}{shape.sample}»", *(f'"«{beginning}{shape.sample}»"' for beginning in beginnings[1:])),
        "counterexamples": (f"'{beginnings[0]}{shape.sample[:4]}'", f"{beginnings[0]}{'x' * len(shape.sample)}"),
    }
    return credential(id, title, source=source, **{**usual, **more})


def stated(id: str, title: str, source: str, words: str, shape: Shape, **more: Any) -> Rule:  # noqa: A002, ANN401 - the fields of a rule
    """Like `named`, for a shape that is the service's own, so that its name need not say more."""
    return _beside("name", id, title, source, words, shape, **more)


def named(id: str, title: str, source: str, words: str, shape: Shape, **more: Any) -> Rule:  # noqa: A002, ANN401 - the fields of a rule
    """A rule for values of a common shape beside one of `words` (separated by spaces, in small letters).

    A dot, hyphen or underscore inside a word stands for any separator or none. A word that people also use for other things ends in a plus
    sign: then `api`, `key`, `token` or `secret` has to follow it. `more` are fields of the rule, and

    - `names`: a pattern of the names where words don't say it; each begins with one of the words, which are the keywords then,
    - `example`: a name that people use, for the examples,
    - `is_id`: whether the service calls its key an id; otherwise names that end so don't count.
    """
    return _beside("vendor", id, title, source, words, shape, **more)


def _beside(  # noqa: PLR0913 - a row of a table, not a procedure
    group: str,
    id: str,  # noqa: A002 - the name of the field
    title: str,
    source: str,
    words: str,
    shape: Shape,
    *,
    names: str = "",
    example: str = "",
    is_id: bool = False,
    **more: Any,  # noqa: ANN401 - the fields of a rule
) -> Rule:
    listed = words.split()
    shown = example or _shown(listed[0]).upper() + "_API_KEY"
    choice = names or "|".join(map(_name, listed))
    usual = {
        "keywords": _shortest([keyword for word in listed for keyword in _keywords(word)]),
        "reach": 900,
        "pattern": beside(choice, shape.pattern, group=group, end="" if is_id else _NO_ID) + RIGHT_URL,
        "examples": (f"{shown}=«{shape.sample}»", f'"{shown}": "«{shape.sample}»"', f"<{shown}>\n  «{shape.sample}»\n</{shown}>"),
        "counterexamples": (f"{shown}=os.environ['{shown}']", f"{_shown(listed[0])}_api_title = '{shape.sample[:5]}'"),
    }
    return credential(id, title, source=source, **{**usual, **more})


def _shown(word: str) -> str:
    """A word as it stands in examples."""
    return word.strip("+_-.(|").replace(".", "_").replace("-", "_")


def _shortest(keywords: list[str]) -> tuple[str, ...]:
    """The keywords that begin with no other one: whatever stands at those is found at the others as well."""
    if len(keywords) == 1:
        return tuple(keywords)
    kept: list[str] = []
    for keyword in sorted(keywords):
        if not kept or not keyword.startswith(kept[-1]):
            kept.append(keyword)
    return tuple(kept)


def _keywords(word: str) -> list[str]:
    plain = word.rstrip("+")
    spellings = _spellings(plain)
    if word == plain:
        return spellings
    return [spelling + mark + tail for spelling in spellings for mark in _MARKS for tail in _TAILS]


def _spellings(word: str) -> list[str]:
    """A word of several parts in all usual spellings: `open_weather`, `open-weather`, `open weather`, `open.weather`, `openweather`."""
    stem = word.rstrip("_-.")
    parts = stem.replace("-", "_").replace(".", "_")
    if "_" not in parts:
        return [word]
    return [parts.replace("_", mark) + word[len(stem) :] for mark in _MARKS]


def _name(word: str) -> str:
    """The expression of a word; a separator at its end is one of them, and has to be there."""
    plain = word.rstrip("+")
    stem = plain.rstrip("_-.")
    pattern = stem.translate(_SPELLED) + ("[_. -]" if stem != plain else "")
    return pattern if word == plain else rf"{pattern}[_. -]?(?:{'|'.join(_TAILS)})"
