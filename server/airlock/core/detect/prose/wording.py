"""How names and addresses are written: the expressions for both."""

from __future__ import annotations

import functools
import re

from airlock.core.expressions import compiled

_PLAIN = r"(?:(?:[DOL]['’]|Mc|Mac|Fitz)?[^\W\d_a-z][^\W\d_A-Z]{1,24})"
WORD = rf"{_PLAIN}(?:[-\u2010][^\W\d_]{{1,25}})?(?![^\W\d_])"
"""A word as names have them: a capital, then small letters."""
_INITIAL = r"[^\W\d_a-z]\."
_PARTICLE = r"(?:van|von|vom|zu|zum|zur|de|der|den|da|di|del|della|dos|das|du|la|le|el|al|bin|bint|ibn|ter|ten|af|av|y|e)(?![^\W\d_])"
_FULL_LINE = 40
"""Prose is broken into lines that are longer than this, in code points."""
_GAP = r"(?:[ \t\xa0]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,80})"
_DATES = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)"
    r"(?:uary|ruary|ch|il|e|y|ust|t?ember|ober|day|nesday|urday)?"
)


@functools.cache
def names() -> re.Pattern[str]:
    """Two or more words like a name's, with what may stand between them."""
    return compiled(
        rf"(?<![\w.@/\\$-]){WORD}(?:{_GAP}(?:{_INITIAL}|{_PARTICLE})){{0,3}}{_GAP}{WORD}(?:{_GAP}(?:{_INITIAL}|{_PARTICLE}|{WORD})){{0,6}}"
    )


@functools.cache
def words() -> re.Pattern[str]:
    """One word like a name's."""
    return compiled(rf"(?<![^\W\d_]){WORD}")


def ends_entry(text: str, at: int) -> bool:
    """Whether the line's end at `at` is the end of an entry in a list, rather than a break in prose: the line is not full."""
    return at - text.rfind("\n", 0, at) <= _FULL_LINE


@functools.cache
def addresses() -> re.Pattern[str]:
    """A number beside a word with a capital, with more of the kind not far away: what an address has at least."""
    word = rf"(?!(?i:{_DATES})\b){WORD}"
    number = r"[0-9]{1,5}[a-zA-Z]?(?:[-/][0-9]{1,4}[a-zA-Z]?)?"
    more = rf"[^\n]{{0,50}}?\b(?:{word}|[0-9]{{4,6}}\b)"
    return compiled(
        rf"(?<![\w.,:#-]){number},?[ \t]{{1,3}}(?:[NSEW]{{1,2}}\.?[ \t])?{word}[ \t,]{{1,3}}{more}"
        rf"|(?<![\w.]){word}(?:[ \t]{{1,3}}{word}){{0,3}},?[ \t]{{1,3}}(?:[Nn]o?\.?[ \t]?)?{number}(?![\w:]|\.\d)[ \t,]{{1,3}}{more}"
    )
