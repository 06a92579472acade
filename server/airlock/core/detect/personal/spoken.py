"""Names behind words that say that somebody follows: `my name is …`, `Mrs. …`, `patient …`, `assigned to …`, `owner: …`.

A name needs two words with capitals beside each other. After a title that is enough; after a word for a role the first must be a known
given name, because roles stand in the names of things as well (`Customer Success Manager`).
"""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.words import word_set
from airlock.core.model import Rule

_WORDS_TOO = word_set("""
    amber april art august austin carolina chelsea claude crystal dale dawn faith florence georgia grace grant guy iris jade jasmine jordan joy
    june max may olive robin roman rose ruby sandy victoria violet virginia will
    """)
"""Given names that other names begin with as well: `Max Connections`, `Rose Gold`, `Austin Energy`."""


_THINGS = word_set("""
    user nick file host server product city country state color colour font theme icon brand team company store shop place street school hospital
    event course book song album movie game ship station park airport field model class component package project app plugin module region river
    island county plant species recipe hotel restaurant venue church college university campus building room account bank group role business
    organization organisation property collection category item asset scene character hero planet level map style variant palette tag label method
    function service domain queue topic display test suite case row column table section page view layer
    """)
"""Words before `name` that make it that of no person."""
_BEFORE = 32


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What words with capitals after such a word amount to."""
    name = match["spoken"]
    role = match["role"] if "role" in match.re.groupindex else None
    if not is_name(name) or people.is_organisation(name) or (role is not None and not _is_given(name.split()[0])):
        return None
    if "titled" in match.re.groupindex and not _is_somebodys(match.string[max(match.start() - _BEFORE, 0) : match.start()]):
        return None
    return Judgement(*match.span("spoken"), rule.severity, rule.confidence, ("follows a word that says who", "is written like a name"))


def _is_given(word: str) -> bool:
    """Whether a word is a given name, and hardly anything else."""
    return people.has_given(word) and word.lower() not in _WORDS_TOO


def _is_somebodys(before: str) -> bool:
    """Whether what stands before `name` makes it that of somebody: a word, and none for a thing."""
    words = words_of(before) if before[-1:].isalpha() or before[-1:] in ("_", "-") else []
    return bool(words) and words[-1] not in _THINGS
