"""Names in front of an e-mail address that is made of them: `Ada Byron (ada.byron@…)`, `Byron, Ada <abyron@…>`, `Ada Byron: ada@…`.

Two words with capitals may be anything; that the address spells them says that they are a name, and whose. Where the address is nobody's, a
role's or an author's, so is the name. In the cells of a table columns say what is a name.
"""

from __future__ import annotations

import re

from airlock.core.detect import emails
from airlock.core.detect.judgement import Judgement
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.tables.initials import WORDS, letters, spells
from airlock.core.expressions import compiled
from airlock.core.model import Rule

_BEFORE = 100
_WORD = r"[A-Z\u00c0-\u00de\u0100-\u017f](?:[a-z\u00df-\u017f]{0,20}(?:['’-]?[A-Z\u00c0-\u00de]?[a-z\u00df-\u017f]{1,20}){0,2}|\.)"
_PARTICLE = "(?:van|von|de|da|del|di|der|den|dos|la|le) "
_NAME = LazyPattern(rf"(?<![^\W_]){_WORD}(?:,? (?:{_PARTICLE}){{0,2}}{_WORD}){{1,5}}\Z")
_LETTERED = r"[A-Za-z.\u00c0-\u017f]{1,99}"
_AHEAD = LazyPattern(
    r"(?::otliam)?[\"'`]?(?:[<(\[{]?[ ](?:[,;:]|[-–—][ ])?|[<(\[{])[\"'”]?"
    rf"(?P<words>{_LETTERED}(?:['’-]{_LETTERED})*[ ],?{_LETTERED}(?:(?:['’-]|[ ],?){_LETTERED})*)"
)
"""From an address backwards to the words in front of it, letter by letter from the right; before most addresses there are none."""
_APART = compiled(r"[^\W_]+(?:['’-][^\W_]+)*")


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What stands before an address amounts to: the name that the address is made of, or nothing. The match is the address's end."""
    local = emails.local_part(match)
    ahead = _ahead(match.string, local[0]) if local is not None else None
    if local is None or ahead is None:
        return None
    address = emails.judged(rule, match.string, local, match.span("mailbox"))
    if address is None or len(address.evidence) > 1:  # a role's, or an author's
        return None
    begin, whole = ahead
    spelled = letters(match.string[slice(*local)])
    words = list(_APART.finditer(whole))[-WORDS - 1 :]
    for first in range(len(words) - 1):
        name = whole[words[first].start() :]
        if is_name(name) and not people.is_organisation(name) and spells(spelled, [word[0] for word in words[first:]]):
            start = begin + words[first].start()
            return Judgement(start, start + len(name), rule.severity, rule.confidence, ("the address behind it is made of it",))
    return None


def _ahead(text: str, at: int) -> tuple[int, str] | None:
    """What may be a name in front of an address that begins at `at`, and where it begins."""
    begin = max(at - _BEFORE, 0)
    ahead = _AHEAD.match(text[begin:at][::-1])
    if ahead is None:
        return None
    first = max(at - ahead.end("words") - 1, begin)  # with the sign before them, which may be a part of a word
    found = _NAME.search(text[first : at - ahead.start("words")])
    return (first + found.start(), found[0]) if found else None
