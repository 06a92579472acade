"""Which kind of personal data a match of a key with a value beside it is for."""

from __future__ import annotations

import re

from airlock.core.detect.personal.compared import is_among_names, names_end
from airlock.core.detect.personal.likely import NAME, kind_if_so, kinds_if_so
from airlock.core.detect.personal.naming import ENDS_KEY, key_of, kind_of, kind_said
from airlock.core.detect.personal.notation import BEGINS
from airlock.core.detect.personal.remembered import Marked, Remembered
from airlock.core.expressions import compiled
from airlock.core.placeholder import WRITTEN

_OURS = "AIRLOCK_"
_BEFORE_LENGTH = 60
_MAY = "?"
_DIGIT = compiled(r"\d")
_QUOTES = frozenset(('"', "'", "`"))
_LONGEST = 40
"""So far naming.key_of reads back over a word."""
_DIALLED = compiled(r"[+(]?\d[\d ()./-]{6,}")
_NO_HANDLE = compiled(r"[A-Za-z] [A-Z]|[^\x00-\x7f]")
"""What names in a system have none of, but names of persons have."""
_WHO = ("person_name", "username")
_OPENS = ("(", "{", " ")
_MAKES = compiled(r"(?<!\w)(?P<who>[A-Z]\w{2,40})(?:(?:(?:\.|::)(?:new|create|build)!?)?[ ]?[({]|\.(?:new|create|build)!?)[ ]{0,2}\Z")
_BUILDS = compiled(
    r"(?<!\w)(?P<who>[A-Z]\w{2,40}?)(?:Builder\(\)|(?:\.|::)(?:\w{0,12}[bB]uilder|create|new|make|with)\(\))(?:\s{0,24}\.\w{1,30}\([^()]{0,60}\)){0,6}\s{0,24}\Z"
)
_BUILT = 320
"""How far before a key the chain of calls begins that builds somebody: `Customer.builder().id(7).name("…")`."""
_NEAR = 26
"""So far before a key ends the call before it."""
_OR_ELSE = {"person_name": _DIALLED, "username": _NO_HANDLE}
"""What tells that the value is something else than its key says: `emergencyContact` has a number, `userName` a whole name."""
_TRANSLATES = ("gettext(", "gettext_lazy(", "gettext_noop(", "_(", "trans(", "translate(", "i18n(", "i18n.t(")
"""Behind what a word is only the context of one for translators."""
_ALONE = compiled(rf"(?!{BEGINS})(?P<inside>)|[A-Za-z0-9_]{{2,48}}(?![A-Za-z0-9_./+-]|[ ][A-Za-z]|[ ]?[^\x00-\x7f])")
"""From a keyword to the end of a key that goes on no farther, as notation.KEYED reads keys; or a keyword inside a word, where none begins."""
_BEFORE_ALONE = compiled(r"[A-Za-z0-9_.-]{0,40}(?![A-Za-z0-9_.-]|[ ][A-Za-z0-9_.-]|[ ]?[^\x00-\x7f])")
"""The same backwards, as naming.key_of does."""
_LISTED_BEFORE = compiled(r"[\"'`](?P<before>[^\"'`\r\n]{2,40})[\"'`],\Z")
"""What stands in a list in front of a literal."""


def kind_beside(match: re.Match[str]) -> str:
    """The kind that the key of a match of notation.KEYED names or may hold; empty where it is none, as the words in a placeholder."""
    text, start, end = match.string, *match.span("whose")
    if text.find(_OURS, max(start - _BEFORE_LENGTH, 0), start) >= 0 and _is_placeholder(text, start):
        return ""
    key = key_of(match)
    if match.lastgroup == "listed" and " " not in key and is_among_names(text, end - len(key)):
        return ""  # most lists of columns, of which a dump repeats the same for each row
    tell = _told if " " not in key else _said_of_digits if _DIGIT.search(text, end, match.end()) else _said
    kind = tell(key)
    if kind and match["operator"] == "," and _is_among_labels(text, end - len(key)):
        return ""
    return _kind_of(match, key, kind) if kind and (kind[0] == _MAY or kind in _OR_ELSE) else kind


def _kind_of(match: re.Match[str], key: str, kind: str) -> str:
    """What a kind is, of which the value has a say."""
    text, start, end = match.string, *match.span("whose")
    if kind[0] == _MAY:
        kind = kind.split(_MAY)[1 if _DIGIT.search(text, end, match.end()) is not None else 2]
        return kind if kind != NAME else "person_name" if _is_made(text, start) else ""
    if _OR_ELSE[kind].search(text, end, match.end()) is not None:
        return "person_name" if kind == "username" else kind_if_so(key, counted=True) or kind
    return kind


def _is_among_labels(text: str, head: int) -> bool:
    """Whether a literal is one of several labels in a list, or says to translators what the next is: `["First name", "Last name", "City"]`."""
    before = text[max(head - _BEFORE_LENGTH, 0) : head - 1].rstrip(" ") if text[head - 1 : head] in _QUOTES else ""
    if not before.endswith(","):
        return before.endswith(_TRANSLATES)
    listed = _LISTED_BEFORE.search(before)
    return listed is not None and bool(kind_said(listed["before"]))


def _tell(key: str) -> str:
    """The kind that a key of one word names, or those that it may hold beside values with and without digits, each behind a mark."""
    kind = kind_of(key)
    if kind:
        return kind
    with_digits, without = kinds_if_so(key)
    return f"{_MAY}{with_digits}{_MAY}{without}" if with_digits or without else ""


_told = Remembered(_tell)
_MAY_BE_NAME = f"{_MAY}{_MAY}{NAME}"
"""Nothing beside a value with digits, and a name beside others, but only where somebody is made."""
_said = Marked(lambda key: kind_of(key) or kind_if_so(key, counted=False))
_said_of_digits = Marked(lambda key: kind_of(key) or kind_if_so(key, counted=True))


def _is_made(text: str, start: int) -> bool:
    """Whether the key stands first in brackets behind a class called for people, `Contact(name="…")`, or in what builds one."""
    opened = text[start - 1 : start]
    if opened == ".":
        made = _BUILDS.search(text, max(start - _BUILT, 0), start - 1) if ")" in text[max(start - _NEAR, 0) : start] else None
    else:
        made = _MAKES.search(text, max(start - _BEFORE_LENGTH, 0), start) if opened in _OPENS else None
    if made is None or kind_of(f"{made['who']}_name") not in _WHO:
        return False
    from airlock.core.detect.tables import people  # which most texts have no need of

    return people.is_topic(made["who"])


def told_until(match: re.Match[str], kind: str) -> int:
    """Up to where keywords behind that of such a match, for this kind, say nothing that it does not; 0 where nobody knows.

    That is as far as the same key goes, `firstName`, or the names go that stand in a list behind it.
    """
    text, start, end = match.string, *match.span("whose")
    if match.lastgroup == "listed" and not kind:
        key = key_of(match)
        return names_end(text, end) if " " not in key and is_among_names(text, end - len(key)) else 0
    return end if text[start - 1 : start] in _QUOTES and end - start <= _LONGEST and " " not in match["whose"] else 0


def silent_until(text: str, hit: int) -> int:
    """Up to where a keyword at `hit`, and all behind it, name nothing whatever stands beside them; 0 where that must be seen.

    Most keys are one word by itself, which is much sooner known for naming nobody than its value is found: `fileName`, `class_name`.
    """
    ahead = _ALONE.match(text, hit)
    if ahead is None:
        return 0
    if ahead.lastgroup:
        return hit + 1
    if hit == 0 or text[hit - 1] in ENDS_KEY:
        key = ahead[0]
    else:
        behind = _BEFORE_ALONE.match(text[max(hit - _BEFORE_LENGTH, 0) : hit][::-1])
        if behind is None:
            return 0
        key = behind[0][::-1] + ahead[0]
    kind = _told(key)
    if not kind:
        return ahead.end()
    return hit + 1 if kind == _MAY_BE_NAME and not _is_made(text, hit) else 0


def _is_placeholder(text: str, start: int) -> bool:
    """Whether the keyword stands in a placeholder: redacted texts are full of them, and none names anything."""
    at = text.rfind(_OURS, max(start - _BEFORE_LENGTH, 0), start)
    found = WRITTEN.match(text, at)
    return found is not None and found.end() > start and any(map(str.isdigit, found[0].rpartition("_")[2]))
