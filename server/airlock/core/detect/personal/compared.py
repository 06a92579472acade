"""Values that a member is compared with: before it, as in `"…" == user.city`, or beside it in a call, as in `assertEquals("…", u.getCity())`.

Only calls that compare or set are listened to; in others an argument beside a name may be anything. Everything is read backwards from the
member, so that what is looked at is found at once or not at all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from airlock.core.detect.lazy import LazyPattern

_RECEIVER = r"[\w$.>\-:&*@?()\[\]\"']"
_CALLED = r"(?:[ ]{0,2},\w{1,12}(?=[ (]))?[ (]{1,2}!?(?P<word>[\w=]{1,40})"
"""The name of a call from its bracket backwards; something short may stand before the first that is compared: `(t, "…"`, `(self, "…"`."""
_COMPARES = LazyPattern(
    r"assert(?!_?(?:true|false|n|ok|is_?not|empty))|expect|equal|same|match|verify|check|str\w?c(?:mp|py)"
    r"|(?:is|eq|ne|like|cmp|set|put|with)(?![a-z])|={1,2}\Z",
    re.IGNORECASE,
)
"""What calls that compare or set begin with, or the last word of their names does."""
_FIRST_OF_TWO = LazyPattern(rf"{_RECEIVER}{{0,60}}?{_CALLED}")
_BACKWARDS = LazyPattern(
    rf"{_RECEIVER}{{0,60}}?(?:(?P<call>[ ]{{0,2}},|(?<=\()[ ])|[ ]{{0,2}}={{1,3}}!?[ ]{{0,2}}|[ ](?:SA|sa)[ ]|\((?:esaCerongI)?slauq[eE]\.)"
    rf"(?P<quote>[\"'`])(?P<value>(?:(?!(?P=quote))[^\r\n]){{1,120}})(?P=quote)(?:[bBfFuUNrR@$]?{_CALLED})?"
)
"""From a member backwards to a literal before it, letter by letter from the right."""
_NAMING = LazyPattern(
    r"(?:name|label|key|field|id|title|for|type|system|variable|property|code|display|placeholder|path|question)[\"']?[ ]{0,3}[:= ][ ]{0,3}[\"']{0,2}/?\Z",
    re.IGNORECASE,
)
_FAR = 260
"""How far before a member its value may begin."""
_NEAR = 120
OPERATED = 80
"""How far before a member its value ends at the most."""
_BESIDE = LazyPattern(r"[\"'`][ ,=!.]")
"""A literal's end, with what stands between it and the member: most have none."""
_QUOTES = ("'", '"', "`")
_NAMES = LazyPattern(r"(?:, (?!set)\w{1,48}(?=, (?!set)\w{1,48}[,)]))+", re.ASCII)
"""More names behind one in a list of names, up to the last but one."""
_LONGEST_LIST = 4000
"""So much of a list is read at once, in code points."""
_NEAR_AHEAD = 66
"""How far before a name the literal that is said of it may end."""
_AMONG = LazyPattern(r"[\"'`],\s{0,24}[\"'`]\Z")
"""Before a literal behind another."""
_LISTS = LazyPattern(
    r"(?<!\w)(?:array|list|set|tuple|frozenset|vector|(?:\w{0,12}\.)?asList|(?:List|Set|Stream|Array)\.of|\w{0,9}[lL]istOf|\w{0,9}[sS]etOf|arrayOf|Array|c|in|IN)[ ]?\Z"
)
"""Calls that make a list of what they are given; others may take pairs."""
_OPEN, _SHUT = "([{", ")]}"
_GIVEN = ("", "=", ":", ",", "(", "[", "{")
"""What stands before a bracket that nothing is called with: all in it are of one row."""
_MOST_SHUT = 12
"""So many brackets are passed over that open and shut before a literal."""
_FAR_LIST, _NEAR_LIST = 2000, 60
"""How far before a literal the list that it is in may open, and how far nothing of it is more than a list."""
_BEFORE_NAMES = ("',", '",', "`,", "as", "AS")
"""What stands in front of a name that is not the first word of anything, before a blank: `("…", name`, `'…' AS name`."""


class Literal(NamedTuple):
    """A value and where it begins."""

    start: int
    value: str


def value_before(text: str, head: int) -> Literal | None:
    """The literal that a member whose name begins at `head` is compared with, where that stands before it."""
    if text[head : head + 3].lower() == "as ":
        head += 3
    if text[head - 1 : head] == " " and text[head - 2 : head - 1] != "=" and text[head - 3 : head - 1] not in _BEFORE_NAMES:
        return None
    around = text[max(head - _FAR, 0) : head]
    if _BESIDE.search(around[-OPERATED:]) is None:
        return None
    found = _BACKWARDS.match(around[::-1])
    if found is None or (found["call"] is not None and not _compares(found["word"])):
        return None
    return Literal(head - found.end("value"), found["value"][::-1])


def follows_literal(text: str, head: int) -> bool:
    """Whether a literal ends so near before a name, on its line or where a bracket closes above, that it may be said of it (farther.py)."""
    near = text[max(head - _NEAR_AHEAD, 0) : head]
    if "'" not in near and '"' not in near and "`" not in near:
        return False
    at = max(near.rfind("'"), near.rfind('"'), near.rfind("`"))
    above, line_end, _ = near[at + 1 :].partition("\n")
    return not line_end or above.rstrip().endswith((")", "]", "}"))


def is_among_names(text: str, head: int) -> bool:
    """Whether a name stands behind another in a list of names, and no literal before it can be its value."""
    return text[head - 2 : head] == ", " and text[head - 3 : head - 2] not in _QUOTES and not follows_literal(text, head)


def names_end(text: str, end: int) -> int:
    """Where the names end that stand in a list behind one which `is_among_names` and ends at `end`, and of which that is true as well."""
    names = _NAMES.match(text[end : end + _LONGEST_LIST])
    return end + names.end() if names else 0


def is_compared(text: str, head: int) -> bool:
    """Whether a member whose name begins at `head` is the first of two that a call compares, or is set to the second."""
    found = _FIRST_OF_TWO.match(text[max(head - _NEAR, 0) : head][::-1])
    return found is not None and _compares(found["word"])


def is_one_of_several(text: str, head: int) -> bool:
    """Whether the literal that begins at `head` stands behind another in a list of them, so that the next is no value of it."""
    before = text[max(head - _FAR_LIST, 0) : head]
    if _AMONG.search(before[-_NEAR_LIST:]) is None:
        return False
    opened = _opened(before)
    between = before[opened + 1 :]
    if any(map(between[-_NEAR_LIST:].__contains__, ":=")):
        return False
    if opened < 0:
        return not any(map(between.__contains__, _SHUT))
    called = before[max(opened - _NEAR_LIST, 0) : opened]
    return before[opened] != "(" or called.rstrip()[-1:] in _GIVEN or _LISTS.search(called) is not None


def _opened(before: str) -> int:
    """Where the bracket opens that what follows a text is in, -1 where none does; small ones that are shut again are passed over."""
    end = len(before)
    for _ in range(_MOST_SHUT):
        opened = max(before.rfind(bracket, 0, end) for bracket in _OPEN)
        shut = max(before.rfind(bracket, 0, end) for bracket in _SHUT)
        if shut < opened or opened < 0:
            return opened
        if any(map(before[opened + 1 : shut].__contains__, _SHUT)):
            return -1
        end = opened
    return -1


def names_sibling(text: str, head: int) -> bool:
    """Whether the key at `head` is itself the value of a name or label, so that a value beside it belongs to it."""
    return _NAMING.search(text[max(head - _NEAR // 4, 0) : head]) is not None


def _compares(backwards: str | None) -> bool:
    """Whether a call of this name compares what it is given."""
    return backwards is not None and _COMPARES.search(backwards[::-1]) is not None
