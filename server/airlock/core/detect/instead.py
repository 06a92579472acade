"""Literals that serve where the environment has no secret, named after what they are for: `process.env.JWT_SECRET || "orchid_jwt_key"`.

Such a name is no secret anywhere else. Here a program runs with it wherever nobody set the variable, and everybody can read it.
"""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import is_code, is_sample
from airlock.core.detect.words import word_set

_INSTEAD = LazyPattern(r"(?:env|ENV|environ)(?:\.get)?[.(\[]{1,2}[\"']?[A-Z][A-Z0-9_]{2,60}[\"']?[)\]]{0,2}!?[ ](?:\|\||\?\?|\?:|or)[ ]$")
"""Before a literal that is left where a variable of the environment is not set."""
_LONGEST = 100
_VALUE = LazyPattern(r"[A-Za-z][A-Za-z0-9]{0,24}(?:[-_.][A-Za-z0-9]{1,24}){1,8}")
_PART = LazyPattern(r"[A-Z]?[a-z]{2,24}|[A-Z]{2,24}")
_TELLS = 5
"""So many letters that are no word of the trade tell whose it is."""
_TRADE = word_set("""
    access admin and api app application auth backend bearer bit bits client code cookie crypto data database db dev develop development
    encryption env for hash hmac in jwt key keys local localhost long master my of only pass passphrase password prod production pwd random
    refresh rs salt secret secrets secure server service session shared sign signing string strong super system the this token top user very
    web website with
    """)
"""What stands in such names beside whose they are."""
_KEEPS = word_set("""
    another bad change changed default demo empty example fake fallback foo bar insecure invalid missing mock need none not placeholder
    please replace required sample set some temp temporary test testing tests to unsafe unset use yours your
    """)
"""What says that something else belongs there."""


def is_named(match: re.Match[str]) -> bool:
    """Whether a value stands in for one that is looked up, and is named after the program it opens."""
    if match["quoted"] is None or match["operator"] in ("==", "===", "!=", "!=="):
        return False
    text, start, value = match.string, match.start("quote"), match["quoted"]
    if _VALUE.fullmatch(value) is None or _INSTEAD.search(text[max(start - _LONGEST, 0) : start]) is None:
        return False
    words = [word.lower() for word in _PART.findall(value)]
    if is_sample(value) or is_code(value) or not _KEEPS.isdisjoint(words):
        return False
    return sum(len(word) for word in words if word not in _TRADE) >= _TELLS
