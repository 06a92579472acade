"""Dates as people write them, for dates of birth."""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern

_YEAR = r"(?:19\d\d|20[0-2]\d)"
_MONTHS = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|fev|avr|juin|juil|ao[uû]|gen|mag|giu|lug|set|ott)[a-zé.]{0,8}"
_DAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?[ ])?"
_D, _M = r"(?:3[01]|[12]\d|0?[1-9])", r"(?:1[0-2]|0?[1-9])"
DATE = (
    rf"(?:{_YEAR}[-/.]{_M}[-/.]{_D}(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{{1,9}})?(?:Z|[+-]\d\d:?\d\d)?)?|{_D}[-/.]{_D}[-/.](?:{_YEAR}|\d\d(?!\d))"
    rf"|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|{_DAY}(?:{_D}\.?[ -](?:de )?{_MONTHS}(?: de)?[ -]{_YEAR}|{_MONTHS}[ ]{_D}(?:st|nd|rd|th)?,? {_YEAR})"
    rf"|{_YEAR}年{_M}月{_D}日)"
)
"""A date with a year; case does not matter."""
_WHOLE = LazyPattern(DATE, re.IGNORECASE)
_TAKEN = rf"(?:{_YEAR}, ?(?:{_M}|(?:[A-Za-z]{{2,10}}[.:]{{1,2}})?{_MONTHS}), ?{_D}|{DATE})"


def _call(taken: str) -> str:
    """A call that makes a date of what it takes, or makes something of such a date."""
    return rf"(?:(?:new[ ])?[A-Za-z_.:\\]{{2,30}}\(){{1,2}}[\"']?{taken}[\"']?(?:, ?[\w.]{{1,12}}){{0,6}}\)"


MADE = r"(?:(?:new[ ])?[A-Za-z_.:\\]{2,30}\(){1,2}[\"']?(?:(?:19|20)\d\d|\d{1,2}[-/.])[^()\r\n]{2,60}\)"
"""What may be such a call, told from others at little cost; `date_in` says whether it is, and where the date stands."""
_CALL = LazyPattern(_call(f"({_TAKEN})"), re.IGNORECASE)
_PLACED = LazyPattern(rf"[^\W\d_][^\d\r\n,]{{1,40}}, ?({DATE})", re.IGNORECASE)
"""A date behind the place, as those who are asked for both in one say where they were born."""
_EPOCHS = (
    "1970-01-01",
    "1900-01-01",
    "2000-01-01",
    "0001-01-01",
    "01/01/1970",
    "01.01.1970",
    "1/1/1970",
    "01/01/1900",
    "01/01/2000",
    "01.01.1900",
)


def date_in(value: str) -> tuple[int, int] | None:
    """Where in a value the date stands that the value is, or that it makes with a call such as `date(1980, 3, 12)`."""
    match = _WHOLE.match(value) if value[:1].isdigit() or value[:1].isalpha() else None
    if match is not None and not value[match.end() : match.end() + 1].isalnum():
        return None if is_epoch(match[0]) else match.span()
    call = _CALL.match(value)
    return None if call is None else call.span(1)


def placed_in(value: str) -> tuple[int, int] | None:
    """Where the date stands in a value that says a place as well: `Lumajang, 18-02-2001`."""
    match = _PLACED.fullmatch(value)
    return None if match is None or is_epoch(match[1]) else match.span(1)


def is_epoch(date: str) -> bool:
    """Whether it is a day on which clocks begin, and nobody that is meant was born."""
    return date[:10] in _EPOCHS
