"""Reads messages of segments, whose fields say by their place what they hold: HL7 version 2, X12 and EDIFACT.

https://www.hl7.org/implement/standards/product_brief.cfm?product_id=185, https://x12.org/products/transaction-sets,
https://service.unece.org/trade/untdid/d96a/uncl/uncl3035.htm
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

_NAME = ("person_name", "person_name", "person_name")
_HOME = ("postal_address", "postal_address", "postal_address", "", "postal_code")
_PHONE = ("phone", "", "", "email")
_BIRTH, _SSN, _LICENCE, _RECORD = ("date_of_birth",), ("us_ssn",), ("driving_licence",), ("medical_record",)
_PERSON = ("", *_NAME)
"""A number, then the name of somebody who treats."""
_Fields = Mapping[int, tuple[str, ...]]
_HL7: Mapping[str, _Fields] = {
    "PID": {2: _RECORD, 3: _RECORD, 4: _RECORD, 5: _NAME, 6: _NAME, 7: _BIRTH, 9: _NAME, 11: _HOME, 13: _PHONE, 14: _PHONE, 18: _RECORD,
            19: _SSN, 20: _LICENCE},
    "NK1": {2: _NAME, 4: _HOME, 5: _PHONE, 6: _PHONE, 16: _BIRTH, 30: _NAME, 31: _PHONE, 32: _HOME, 37: _SSN},
    "GT1": {3: _NAME, 5: _HOME, 6: _PHONE, 7: _PHONE, 8: _BIRTH, 12: _SSN},
    "IN1": {16: _NAME, 18: _BIRTH, 19: _HOME, 36: ("health_id",), 49: ("health_id",)},
    "IN2": {2: _SSN, 6: ("health_id",), 61: ("health_id",)},
    "PV1": {7: _PERSON, 8: _PERSON, 9: _PERSON, 17: _PERSON},
    "PD1": {4: _PERSON}, "ORC": {10: _PERSON, 12: _PERSON}, "OBR": {10: _PERSON, 16: _PERSON}, "MRG": {1: _RECORD, 7: _NAME},
}  # fmt: skip
"""By segment and number of the field, what its components hold."""
_CALLED = {"SS": "us_ssn", "DL": "driving_licence", "PPN": "passport", "NI": "national_id", "NNUSA": "us_ssn", "MC": "health_id"}
"""By the fifth component of an identifier, what it is."""
_QUALIFIED = {"MI": "health_id", "II": "health_id", "SY": "us_ssn", "34": "us_ssn", "TE": "phone", "CP": "phone", "HP": "phone",
              "WP": "phone",
              "FX": "phone", "EM": "email"}  # fmt: skip
"""By the qualifier before it, what an element of X12 is."""
_EDIFACT: Mapping[str, _Fields] = {
    "NAD": {
        3: ("person_name", *("postal_address",) * 4),
        4: _NAME,
        5: ("postal_address",) * 4,
        6: ("postal_address",),
        8: ("postal_code",),
    },
    "PNA": {8: ("", "person_name"), 9: ("", "person_name"), 10: ("", "person_name")},
    "CTA": {2: ("", "person_name")},
    "FII": {2: ("bank_account", "person_name")},
}
"""The same of EDIFACT."""
_REACHED = {"TE": "phone", "AL": "phone", "FX": "phone", "EM": "email"}
"""By its qualifier, how somebody is reached."""
_BORN = "329"
"""What says of a date that somebody was born then."""
WORDS = ("msh|", "nm1*", "nad+")
"""What messages have, in small letters."""
_QUOTED = LazyPattern(rf"[\"'`>]\s{{0,8}}({'|'.join(_HL7)})\|")
"""A segment in a literal of its own, as tests build messages."""
_JOINED = (
    r"(?<![\r\n])(?P<quote>[\"'`])[ \t]{0,40}[+.\\&]?[ \t]{0,8}\r?\n[ \t]{0,80}[+.&]?[ \t]{0,8}[bfru]{0,2}(?P=quote)"
    r"(?![A-Z][A-Z\d]{2}\|)"
)
"""Where a literal goes on in the next one, so that the segment in it does: it has no line end before its quote."""
_OF_X12 = ("ST*", "HL*", "N3*", "DMG*", "REF*", "CLM*")
"""Segments of which such a message has one beside names, where nothing says how they end."""
_DAY = 8
"""So many digits has a day."""
_MOST = 200_000


def readings(text: str) -> Iterator[Reading]:
    """The messages of a text, as one."""
    is_x12 = "NM1*" in text and ("~" in text or any(segment in text for segment in _OF_X12))
    places = [
        *(_hl7(_joined().sub(_blank, text)) if "MSH|" in text else ()),
        *(_x12(text) if is_x12 else ()),
        *(_edifact(text) if "NAD+" in text else ()),
    ]
    if any(place.kind == "person_name" for place in places):
        yield Reading(places[0].start, places[-1].end, places)


@lru_cache(maxsize=1)
def _joined() -> re.Pattern[str]:
    return compiled(_JOINED)


def _blank(joint: re.Match[str]) -> str:
    """As many blanks as stand between two literals."""
    return " " * len(joint[0])


def _place(text: str, start: int, end: int, kind: str, segment: str, record: int) -> Iterator[Place]:
    value = text[start:end]
    start, end = start + len(value) - len(value.lstrip(" ")), start + len(value.rstrip(" "))
    if kind and end > start and fits(kind, text[start:end], segment):
        yield Place(start, end, kind, segment, record, f"by its place in the segment `{segment}`")


def _split(text: str, start: int, end: int, separator: str) -> Iterator[tuple[int, int]]:
    for part in text[start:end].split(separator)[:_MOST]:
        yield start, start + len(part)
        start += len(part) + len(separator)


def _hl7(text: str) -> Iterator[Place]:
    record = 0
    for begins, ends in _lines(text):
        quoted = _QUOTED.search(text[begins:ends]) if text[begins : begins + 3] not in _HL7 else None
        line = begins if quoted is None else begins + quoted.start(1)
        shut = -1 if quoted is None else text.find(quoted[0][0], line, ends)
        end = ends if shut < 0 else shut
        segment = text[line : line + 3]
        if segment == "PID":
            record += 1
        fields = _HL7.get(segment)
        if fields is None or text[line + 3 : line + 4] != "|":
            continue
        for number, (first, last) in enumerate(_split(text, line, end, "|")):
            for start, stop in _split(text, first, last, "~") if number in fields else ():
                components = list(_split(text, start, stop, "^"))
                kinds = fields[number]
                called = text[slice(*components[4])] if kinds is _RECORD and len(components) > 4 else ""
                for (begin, until), kind in zip(components, (_CALLED.get(called, kinds[0]), *kinds[1:])):  # noqa: B905 - either may be longer
                    yield from _place(text, begin, _first_part(text, begin, until, kind), kind, segment, record)


def _first_part(text: str, begin: int, until: int, kind: str) -> int:
    """Where the first of the parts of a component ends; of a time, where the day does."""
    if kind == "date_of_birth":
        return min(until, begin + _DAY) if text[begin:until].isdigit() else until
    part = text.find("&", begin, until)
    return until if part < 0 else part


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Segments end with a carriage return, in files with any line end."""
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n"))
        at += len(line)


def _x12(text: str) -> Iterator[Place]:
    somebody, record = False, 0
    for begin, last in _split(text, 0, len(text), "~" if "~" in text else "\n"):
        first = begin + len(text[begin:last]) - len(text[begin:last].lstrip())
        elements = list(_split(text, first, last, "*"))
        words = [text[start:end] for start, end in elements]
        if words[0] == "NM1" and len(words) > 3:
            somebody = words[2] == "1"
            record += 1
        if somebody or words[0] == "PER":
            for at, kind in _of_x12(words):
                yield from _place(text, *elements[at], kind, words[0], record)


def _of_x12(words: list[str]) -> Iterator[tuple[int, str]]:
    """Which elements of a segment hold what."""
    segment = words[0]
    if segment == "NM1":
        yield from ((at, "person_name") for at in (3, 4, 5) if at < len(words))
    elif segment in ("N3", "N4"):
        yield from ((at, kind) for at, kind in enumerate(("", "postal_address", "", "postal_code")) if at < len(words) and kind)
    elif segment == "DMG" and len(words) > 2:
        yield 2, "date_of_birth"
    elif segment == "PER" and len(words) > 2:
        yield 2, "person_name"
    if segment in ("NM1", "REF", "PER"):
        yield from ((at, _QUALIFIED[words[at - 1]]) for at in range(2, len(words)) if words[at - 1] in _QUALIFIED)


def _edifact(text: str) -> Iterator[Place]:
    record = 0
    for begin, last in _split(text, 0, len(text), "'"):
        first = begin + len(text[begin:last]) - len(text[begin:last].lstrip())
        segment = text[first : first + 3]
        if text[first + 3 : first + 4] != "+":
            continue
        record += segment == "NAD"
        for number, (start, stop) in enumerate(_split(text, first, last, "+")):
            components = list(_split(text, start, stop, ":"))
            for (here, end), kind in zip(components, _of_edifact(text, segment, number, components)):  # noqa: B905 - either may be longer
                yield from _place(text, here, end, kind, segment, record)


def _of_edifact(text: str, segment: str, number: int, components: list[tuple[int, int]]) -> Sequence[str]:
    """What the components of an element hold."""
    words = [text[start:end] for start, end in components]
    if segment == "COM" and number == 1 and len(words) > 1:
        return (_REACHED.get(words[-1], ""),)
    if segment == "DTM" and number == 1 and words[0] == _BORN:
        return ("", "date_of_birth")
    return _EDIFACT.get(segment, {}).get(number, ())
