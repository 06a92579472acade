"""Who somebody is as letters, contracts and courts write it: `Ada Lund, geb. am …, wohnhaft Lindenweg …`, `nata a Forlì il …`.

The word for their birth with a date behind it tells all the rest: the name right before it, and where they live, behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.personal.dates import DATE, is_epoch
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

WORDS = (
    "geb. ", "geb.: ", "geboren", "née le", "né le", "né(e) le", "nata a ", "nato a ", "nata il", "nato il", "nacido e", "nacida e",
    "nascido e", "nascida e", "urodzon", "narozen", "født", "född", " ur. ", " nar. ", "született", "szül.", "născut", "syntynyt",
    "born on",
)  # fmt: skip
"""The words for a birth, in small letters."""
_PLACE = r"(?:,? (?:a|à|en|em|in|te|zu|w|ve|la|i) (?:[^\W\d_][\w'’.-]{0,24}[ ,]{1,2}){1,4}(?:\([A-Z]{2}\)[ ,]{1,2})?)?"
_MONTHS = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio"
    r"|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile"
    r"|maggio|giugno"
    r"|luglio|settembre|ottobre|dicembre|januar[yi]?|februar[yi]?|märz|april|juni|juli|august|september|oktober|dezember"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
)
_BORN = (
    r"(?<![^\W_])(?i:geb(?:oren|\.)?:?(?: am)?"
    r"|né(?:e|\(e\))? le|nat[oa]|nacid[oa]|nascid[oa]|urodzon[ya]|ur\.|narozen[aáý]?|nar\.|født|född"
    rf"|szül(?:etett|\.)|născut[ăa]?|born|syntynyt){_PLACE}(?: ?(?:am|op|den|il|el(?: d[ií]a)?|le|em|a|dnia|dne|on|de|la data de))?[ ]"
    rf"(?P<date>(?i:{DATE}|(?:3[01]|[12]\d|0?[1-9])\.?º? (?:de )?{_MONTHS} (?:de(?:l)? )?(?:19\d\d|20[0-2]\d)))(?![\w])"
)
_BEFORE = 70
_NAME = r"(?<![\w'’.@/&-])(?:[^\W\d_a-z][\w'’-]{0,24}\.?)(?: [^\W\d_][\w'’-]{0,24}\.?){1,4},? ?\(?\Z"
_BEHIND = 240
_LIVES = (
    r"(?i:wohnhaft(?: in)?|wohnt(?: in)?|demeurant(?: au| à)?|domicilié[e]?(?: au| à)?|residente(?: in| a| na| en)?"
    r"|domiciliad[oa](?: en| em)?|con domicilio en|zamieszkał[ya](?: w)?|zam\.|bytem|bosatt(?: på)?|wonende(?: te)?"
    r"|living at|residing at|of)[: ]{1,2}"
    r"(?P<home>[^\r\n;]{4,80}?)"
    r"(?=,? (?:C\.?F\.|C\.?I\.|(?:Tel|DNI|CPF|RG|PESEL|BSN|NIF|NIE|con|und|et|e|y|i|a|geb|née?|nat[oa]|nacid[oa])\b)"
    r"|,? ?\(|, [a-zà-ÿ]{2}|[.;]?(?:[\r\n]|\Z)|\. )"
)
_NUMBER = (
    r"(?<![A-Za-z])(?P<said>C\.?F\.?|codice fiscale|DNI|D\.N\.I\.|NIF|NIE|CPF|RG|PESEL|BSN|personnummer|fødselsnummer|r\. ?č\.|rodné číslo"
    r"|CNP|OIB)[:. ]{0,2}(?:n[.ºo°]{1,2} ?)?(?P<number>[A-Z0-9](?:[ ./-]?[A-Z0-9]){6,17})(?![A-Za-z0-9])"
)
_DIALLED = (
    r"(?<![A-Za-z])(?i:tel(?:efon[eo]?|éfono|\.)?|tél\.?|mobil|handy|cell\.?)[:. ]{1,2}"
    r"(?P<number>\(?\+?[0-9][0-9 ()/.-]{5,18}[0-9])(?![0-9])"
)
_YEAR = compiled(r"(?:19|20)\d\d")
_LATE = 2010
"""Much else is said to be born since: without a name, only those of before count."""
_MOST = 1000
_REASON = "told of somebody with their birth"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_BORN), compiled(_NAME), compiled(_LIVES), compiled(_NUMBER), compiled(_DIALLED)


def readings(text: str) -> Iterator[Reading]:
    """All that is told of each person with the day they were born."""
    born, name, *_ = _patterns()
    for record, found in enumerate(islice(born.finditer(text), _MOST)):
        if is_epoch(found["date"]):
            continue
        whole = _name(text, found.start(), name)
        more = [*_behind(text, found.end(), record)] if whole is not None else []
        if whole is not None and not more and not people.has_given(text[slice(*whole)]):
            whole = None
        if whole is None and (found[0][:4].lower() == "born" or _is_late(found["date"])):
            continue
        places = [Place(*found.span("date"), "date_of_birth", "", record, _REASON), *more]
        if whole is not None:
            places.append(Place(*whole, "person_name", "", record, _REASON))
        yield Reading(min(place.start for place in places), max(place.end for place in places), sorted(places))


def _is_late(date: str) -> bool:
    year = _YEAR.search(date)
    return year is None or int(year[0]) > _LATE


def _behind(text: str, end: int, record: int) -> Iterator[Place]:
    """Where somebody lives, their number and their telephone, on the line behind their birth."""
    _, _, lives, number, dialled = _patterns()
    stop = text.find("\n", end, end + _BEHIND)
    stop = stop if stop >= 0 else min(end + _BEHIND, len(text))
    home = lives.search(text, end, stop)
    if home is not None and people.is_street(home["home"]) and fits("postal_address", home["home"], "address"):
        yield Place(*home.span("home"), "postal_address", "", record, _REASON)
    for one in number.finditer(text, end, stop):
        if any(map(str.isdigit, one["number"])):
            yield Place(*one.span("number"), "national_id", one["said"], record, _REASON)
    for one in dialled.finditer(text, end, stop):
        if fits("phone", one["number"], "phone"):
            yield Place(*one.span("number"), "phone", "", record, _REASON)


def _name(text: str, end: int, name: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the whole name right before a place begins and ends."""
    start = max(end - _BEFORE, text.rfind("\n", max(end - _BEFORE, 0), end) + 1, 0)
    ahead = name.search(text[start:end])
    if ahead is None or text[end - 1] not in " (":
        return None
    first, said = start + ahead.start(), ahead[0].rstrip(" ,(")
    known = next((at for at, word in enumerate(said.split()) if people.is_given(word)), 0)
    for _ in range(known if said.count(" ") > known else 0):  # `Kundin …`
        first += said.index(" ") + 1
        said = said[said.index(" ") + 1 :]
    while " " in said:
        told = people.has_given(said) or said.count(" ") < 3
        if told and people.is_full_name(said) and is_name(said) and not people.is_organisation(said):
            return first, first + len(said)
        first += said.index(" ") + 1
        said = said[said.index(" ") + 1 :]
    return None
