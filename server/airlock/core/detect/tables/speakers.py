"""Who speaks in a chat that was copied into a text, `[10:02] Ada Byron: …` or `Ada Byron  10:02 AM`, and who was at a meeting.

The forms are those of Slack, Teams, WhatsApp, Telegram, Zoom and IRC. Only a name that is plainly one is believed, or one that speaks
beside it: times stand before the names of services too, in logs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.expressions import compiled

_TIME = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:[ \u202f](?:[AP]M|[ap]m|[ap]\.m\.))?"
_DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:Today|Yesterday|Heute|Gestern)(?: at)?),?"
_NAME = r"(?P<name>[^\W\d_][^\W\d_'’.-]{1,24}(?:[ '’.-]{1,2}[^\W\d_]{1,24}){0,3})"
_FORMS = (
    rf"^[ \t>]{{0,8}}\[(?:{_DAY} )?{_TIME}(?:, ?{_DAY[:-2]})?\] {_NAME}: ?(?=\S|$)",
    rf"^[ \t>]{{0,8}}{_DAY} {_TIME} [-–] {_NAME}: ",
    rf"^[ \t>]{{0,8}}{_NAME}(?: {{1,4}}|\r?\n)\[?(?:{_DAY} )?{_TIME}\]?[ \t]*\r?$",
    rf"^[ \t>]{{0,8}}\[?{_TIME}\]? <[@+%~& ]?{_NAME}> ",
)
_ATTEND = (
    r"^[ \t*#>\-|]{0,8}"
    r"(?:attendees|participants|present|apologies|attendance|absent|teilnehmer(?:innen)?|anwesende?|abwesend|asistentes|participantes"
    r"|présents|partecipanti|presenti|obecni|aanwezig|deltagare)\b[*_ ]{0,3}[:|][*_ ]{0,4}(?P<who>[^\r\n]{4,800})"
)
_MET = (
    *("attend", "participa", "present", "présent", "apologies", "absent", "teilnehmer", "anwesend", "abwesend", "asistentes"),
    *("partecipanti", "obecni", "aanwezig", "deltagare"),
)
"""What such a line begins with, in small letters."""
_APART = compiled(r"[^,;/|&()]+")
_MOST = 20_000
_HINT = compiled(r"^[^\r\n]{0,60}\d:[0-5]\d", re.MULTILINE)


def may_have(text: str) -> bool:
    """Whether a text has a time near the beginning of a line."""
    return _HINT.search(text) is not None


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(form, re.MULTILINE) for form in _FORMS)


@lru_cache(maxsize=1)
def _attending() -> re.Pattern[str]:
    return compiled(_ATTEND, re.MULTILINE | re.IGNORECASE)


def readings(text: str) -> Iterator[Reading]:
    """All who speak, as one for each form."""
    for form in _patterns():
        said = list(islice(form.finditer(text), _MOST))
        names = {one["name"] for one in said}
        if not any(people.is_full_name(name) and people.has_given(name) for name in names) and not any(map(people.is_given, names)):
            continue
        places = [
            Place(*one.span("name"), "person_name", "", record, "speaks in a chat")
            for record, one in enumerate(said)
            if _is_somebody(one["name"])
        ]
        if places:
            yield Reading(places[0].start, places[-1].end, places)


def attending(text: str) -> Iterator[Reading]:
    """Those whom the notes of a meeting say were there, one known by a given name at least."""
    lowered = text.lower()
    if not any(word in lowered for word in _MET):
        return
    for line in islice(_attending().finditer(text), _MOST):
        cells = [_trimmed(text, *part.span()) for part in _APART.finditer(text, *line.span("who"))]
        whole = [cell for cell in cells if people.is_full_name(text[slice(*cell)])]
        if 2 * len(whole) >= len(cells) and any(people.has_given(text[slice(*cell)]) for cell in whole):
            yield Reading(*line.span(), [Place(*cell, "person_name", "", 0, "was at a meeting") for cell in whole])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip(" *@_")), end - (len(part) - len(part.rstrip(" *._")))


def _is_somebody(name: str) -> bool:
    return people.is_full_name(name) or people.is_given(name)
