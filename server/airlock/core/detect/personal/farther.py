"""Values farther from their names: behind calls, defaults and comparisons on the same line, or in front of what they are said of.

`phone = os.environ.get(x, "…")`, `form.control.phone ?? "…"`, `expect(user.phone).should.equal("…")`, `doReturn("…").when(user).getPhone()`:
there is no end of such ways, so none of them is written down. What stands between a name and the nearest literal is read as words; where
all of them only hand a value on, compare it, or say that it is one, the literal belongs to the name. Values told by their form may also
pass through calls of any name. Prose between the two, another name with a value of its own, or anything put together is no such way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.compared import OPERATED, Literal, follows_literal
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_GAP = r"(?:[ ]?[=<>]{1,2}[ ]?[?:$%@]\w{0,12}[\"'`]|(?:[ ]?[:=]|[\"']?\])?[\"'`])?[^\"'`\r\n;{&+%]{0,70}?"
_LITERAL = r"[fFrRbBuULN@$]{0,2}(?P<quote>[\"'`])(?P<value>(?:(?!(?P=quote))[^\r\n]){2,120})(?P=quote)"
_BEHIND = LazyPattern(rf"(?P<gap>{_GAP}){_LITERAL}")
_AHEAD = LazyPattern(
    r"(?P<gap>[\"'`$:]?[^\"'`;{&+%\r\n]{0,50}?(?:\s{1,12}[^\"'`;{&+%\r\n]{0,8}?)?)(?P<quote>[\"'`])(?P<value>(?:(?!(?P=quote))[^\r\n]){2,120})(?P=quote)"
    r"[@$]?[ ]{0,2}(?:[(:=]|>=)[ ]{0,2}(?P<word>\w{3,30})"
)
"""From a name backwards to a literal and what that is given to, letter by letter from the right; a line may end between the two."""
_LISTED = LazyPattern(r",\s?(?!set)[\w$@:.]")
"""What is behind a name in a list of names, unless that is what sets it."""
_FAR_BEHIND = 210
_OPENS_BEHIND = 96
"""A literal that belongs to a name in front of it has opened by then."""
_FAR_AHEAD = 260
_CLOSING = compiled(r"</\w{1,20}>")
_INSIDE = compiled(r"\([\w.$]{1,30}\)")
_ANOTHER = LazyPattern(
    r",[ ]?[\w.-]{1,40}[ ]?[:=]|(?<!\?)\?(?![?:.=]|[ ]?[\"'`]?[,)])|[:=][ ]?\w[^()]{0,60},|(?:\s\w+){4}|\.[ ]|e\.g|(?:->|\.|::)new\b"
)
"""Another name with a value of its own, a choice of two, prose."""
_HANDS = LazyPattern(r"[A-Za-z:=?|>~]|\][\"'`]")
"""Something that hands a value on, as the end of a selector does; a comma alone does not."""
_GIVING = ("default", "example", "return", "value", "equal", "initial")
_GIVES = LazyPattern("|".join(_GIVING), re.IGNORECASE)
_WORDS = word_set("""
    add and any append arg args argument as attr attribute aws be body by c cell char clear coalesce col column compare config const contain
    contains content control data default defaults dto el element else ensure entered entity env environ environment eq equal equality
    equals exact exactly example examples expect expected factory field fill filled final first fn focus for form from function get getenv gets
    given has have having header i id ifnull ilike in initial initialize input instance is it item just key keys lambda lazy left let
    like literal locator lower make map match matches me mock model must mut mutable my new not null nullable nvarchar nvl obj object of ok old
    on optional or orelse os override owned param parameter params payload pointer post prev process prop property props proto ptr put
    query record ref rename replace request res response result return returned returns right same seed self send sent server set setter
    shall should signal some state static str strict string strings stub sub test text then this to trim type typed unwrap upper use
    used user val value var varchar verify when where will with write z
    """)
"""Words that hand a value on, compare it, or say that it is one."""


def may_hold_literal(text: str, head: int, end: int) -> bool:
    """Whether a literal ends or begins so near to a name at [head, end) that it can belong to it: mostly there is none."""
    return _has_quote(text[max(head - OPERATED, 0) : end + _OPENS_BEHIND])


def value_behind(text: str, end: int, key: str, can_be: Callable[[str], object], *, formed: bool) -> Literal | None:
    """The literal on the line that belongs to the name `key`, which ends at `end`; `formed` for values told by their form.

    `can_be` says of a value whether it is worth asking what stands between the two.
    """
    if (text[end : end + 1] == "," and _LISTED.match(text[end : end + 8]) is not None) or not _has_quote(text[end : end + _OPENS_BEHIND]):
        return None
    found = _BEHIND.match(text[end : end + _FAR_BEHIND])
    if found is None or not can_be(found["value"]):
        return None
    gap = found["gap"]
    if not (_HANDS.search(gap) or (formed and (gap == " " or ")" in gap))) or not _hands_on(gap, key, formed=formed):
        return None
    return Literal(end + found.start("value"), found["value"])


def value_ahead(text: str, head: int, key: str) -> Literal | None:
    """The literal in front of the name `key`, which begins at `head`, where it is said to be a default, an example or what is returned."""
    if not follows_literal(text, head):
        return None
    around = text[max(head - _FAR_AHEAD, 0) : head]
    found = _AHEAD.match(around[::-1]) if _gives(around) else None
    if found is None or not _gives(found["word"][::-1]) or not _hands_on(found["gap"][::-1], key, formed=False):
        return None
    return Literal(head - found.end("value"), found["value"][::-1])


def _has_quote(text: str) -> bool:
    return '"' in text or "'" in text or "`" in text


def _gives(text: str) -> bool:
    """Whether a text has a word that says of a literal that it is given. An expression that heeds no case takes ten times as long."""
    if not text.isascii() and ("\u0130" in text or "\u0131" in text):  # a Turkish i is one to an expression alone
        return _GIVES.search(text) is not None
    small = text.lower()
    return any(map(small.__contains__, _GIVING))


def _hands_on(gap: str, key: str, *, formed: bool) -> bool:
    """Whether what stands between a name and a literal only hands the one on to the other."""
    gap = gap.lstrip("\"'`")
    if "</" in gap:
        gap = _CLOSING.sub("", gap)
    if "(" in gap:
        gap = _INSIDE.sub("()", gap)
    if _ANOTHER.search(_known(gap)) is not None:
        return False
    others = [word for word, called in _words(gap) if word not in _WORDS and not (word.isdigit() or (formed and called))]
    return not others or set(words_of(key)).issuperset(others)


def _known(gap: str) -> str:
    """The gap with the words that give a value taken for the sign of one: `, default="…"` is no other name."""
    return _GIVEN.sub("", gap) if "," in gap else gap


_GIVEN = compiled(
    r",[ ]?(?:\w{0,12}_)?(?:default|defaultValue|default_value|value|values|initial|initialValue|initial_value|example|examples|with|new|text|answer|content|returns)[ ]?[:=]"
)


def _words(gap: str) -> Iterator[tuple[str, bool]]:
    """The words of a gap in small letters, each with whether it is part of what is called or asked for a member."""
    for name in _NAMES.finditer(gap):
        called = gap[name.end() : name.end() + 1] in _CALLING
        for word in _PARTS.findall(name[0]):
            yield word.lower(), called


_NAMES = compiled(r"[A-Za-z_]\w*")
_PARTS = compiled(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|_(?!\w)|[0-9]+")
_CALLING = frozenset("(.<:")
