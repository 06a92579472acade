"""Evidence for names in lists, maps and choices, whose own name says that they are people: `customers = ["…", "…"]`, `ages = {"…": 41}`.

A member has no name of its own, so it must be written as a whole name. Where the list is called for people it begins with a given name, or
half of those around it do; where it is called for names of whomever, it does and most of those around it. The unsure are shown quietly.
"""

from __future__ import annotations

import re

from airlock.core.detect.judgement import Judgement
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.personal.firms import are_grounds, is_firm, is_ground
from airlock.core.detect.personal.keytable import NAMES, NOBODYS
from airlock.core.detect.personal.naming import key_of, kind_of, words_of
from airlock.core.detect.personal.nobody import is_placeholder
from airlock.core.detect.personal.remembered import Marked, Remembered
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.tables.towns import COUNTRIES
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled
from airlock.core.model import Confidence, Rule, Severity

_KIND = "person_name"
_BIRTH = "date_of_birth"
_SURELY, _MAYBE = "surely", "maybe"
"""Whether the name of a list is one for people, or for names of whomever and what may be kept of people."""
_OF_SEVERAL = word_set("names nombres nomes noms nomi namen namn imiona isimler")
"""Words for several names."""
_PUBLIC = word_set("author actor artist speaker player maintainer contributor committer reviewer writer singer editor presenter")
"""Words for people who are named for all to see."""
_FORMS = word_set("list array map dict set table data db collection tuple vec vector lookup mapping index arr lst")
"""What names of lists have behind what they are called for."""
_LINKS = frozenset(("by", "of", "for", "to", "per", "on", "in", "at", "with"))
_KEPT = word_set("""
    phone phones telephone mobile salary salaries wage wages age ages grade grades score scores
    contact contacts phonebook directory room rooms address addresses email emails balance balances attendance diagnosis diagnoses
    gehaelter noten telefonnummern salarios telefonos
    """)
"""What is kept of people under their names."""
_BIRTHS = word_set(
    "birthday birthdays birthdate birthdates dob dobs birth births dateofbirth datesofbirth geburtstage cumpleanos anniversaires"
)
"""What lists of dates of birth are called."""
_MOST_WORDS = 6
_NEAR = 110
"""So far around a member is looked at others."""
_WRITTEN = compiled(
    r"(?<=[\"'`,\n\-:(\[ ])([A-Z\u00c0-\u024f][\w\u00c0-\u024f'’-]{1,24})(?:[ ][\w\u00c0-\u024f'’.-]{1,24}){1,4}(?=[\"'`,;:\r\n)\]]|[ ]and[ ])",
    re.ASCII,
)
_BESIDE = "stands in what is called for people"


def of_people(match: re.Match[str]) -> str:
    """The kind of names where what stands in front of a list is for people; else empty."""
    return _KIND if _told(key_of(match)) == _SURELY else ""


def maybe_of_people(match: re.Match[str]) -> str:
    """The same where it is for names of whomever, or for what may be kept of people."""
    return _KIND if _told(key_of(match)) == _MAYBE else ""


def of_births(match: re.Match[str]) -> str:
    """The kind of dates beside names, where what stands in front is called for births or for those who are cared for; else empty."""
    return _BIRTH if _told_births(key_of(match)) else ""


def _tell_births(key: str) -> str:
    words = [word for word in _words(key) if word not in _FORMS]
    return _BIRTH if not _BIRTHS.isdisjoint((*words[-1:], "".join(words[-2:]))) or people.is_of_patients(key) else ""


def _words(key: str) -> list[str]:
    """The last words of a key, without what declares it or what it is a member of."""
    return words_of(key.rpartition(" ")[2].rpartition(".")[2])[-_MOST_WORDS:]


def _tell(key: str) -> str:
    words = _words(key)
    link = next((at for at in range(len(words) - 2, 0, -1) if words[at] in _LINKS), 0)
    told = (_of(words[:link]), _of(words[link + 1 :])) if link else (_of(words),)
    return _SURELY if _SURELY in told else max(told)


_told, _told_births = Remembered(_tell), Remembered(_tell_births)


def _of(words: list[str]) -> str:
    while len(words) > 1 and (words[-1] in _FORMS or words[-1].isdigit()):
        words = words[:-1]
    last, before = "".join(words[-1:]), words[:-1]
    if not _PUBLIC.isdisjoint(word.removesuffix("s") for word in words):
        return ""
    if last in _OF_SEVERAL or last in NAMES:
        return "" if any(word in NOBODYS or word.removesuffix("s") in NOBODYS for word in before) else _of_names(before)
    if not _BIRTHS.isdisjoint((last, "".join(words[-2:]))):
        return _SURELY
    if not _KEPT.isdisjoint((last, "".join(words[-2:]))):
        return _MAYBE
    return _SURELY if people.is_topic("_".join(words)) else ""


def _of_names(whose: list[str]) -> str:
    """What several names are of."""
    return _SURELY if whose and kind_of("_".join((*whose, "name"))) == "person_name" else _MAYBE


def judge(rule: Rule, match: re.Match[str], _language: str) -> Judgement | None:
    """What a member of such a list amounts to."""
    if rule.kind == _BIRTH:
        return _born(rule, match)
    known = _is_name(match["secret"])
    if known is None or (is_ground(match["secret"]) and are_grounds([one[0] for one in _WRITTEN.finditer(_around(match))])):
        return None
    severity = _loudness(rule, match, known=known)
    if severity is None:
        return None
    if known:
        return Judgement(*match.span("secret"), severity, rule.confidence, (_BESIDE, "begins with a given name"))
    return Judgement(*match.span("secret"), severity, Confidence.LOW, (_BESIDE, "is written like a name"))


def _loudness(rule: Rule, match: re.Match[str], *, known: bool) -> Severity | None:
    """How loud a member is among the others; None where nothing says that it is somebody."""
    several, heard = _together(match, known=known)
    told = match.re.groupindex
    if "surely" not in told:
        return Severity.HINT if known and several * 3 <= heard * 5 else None
    if known:
        return rule.severity if several <= heard * 2 else Severity.HINT
    return Severity.HINT if "alone" in told or several <= heard * 2 else None


def _together(match: re.Match[str], *, known: bool) -> tuple[int, int]:
    """How many are written as names are, a member and what stands near it, and how many of these begin with a given name."""
    found = [one[1] for one in _WRITTEN.finditer(_around(match))]
    return 1 + len(found), known + sum(map(bool, map(_given, found)))


def _around(match: re.Match[str]) -> str:
    """What stands near a member."""
    start, end = match.span("secret")
    return f"{match.string[max(start - _NEAR, 0) : start]}\n{match.string[end : min(end + _NEAR, match.endpos)]}"


_given = Marked(lambda word: "given" if people.is_given(word) else "")
"""Tells of a word whether it is a given name; the same stand around each member of a list."""


def _born(rule: Rule, match: re.Match[str]) -> Judgement | None:
    """What a date beside a name amounts to."""
    date, name = match["secret"], match["of"]
    if (_is_name(name) is None and not people.is_given(name)) or date_in(date) != (0, len(date)):
        return None
    return Judgement(*match.span("secret"), rule.severity, rule.confidence, (_BESIDE, "stands beside a name"))


def _is_name(name: str) -> bool | None:
    """Whether the first word of a whole name is a given name; None where it is none at all."""
    if name.lower() in COUNTRIES or not people.is_full_name(name) or not is_name(name) or is_placeholder(name) or is_firm(name):
        return None
    words = name.replace(",", " ").split()
    return people.is_titled(name, whole=True) or people.is_known_abroad(name) or bool(_given(words["," in name]))
