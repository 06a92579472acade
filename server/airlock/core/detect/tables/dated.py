"""Dates that code makes with a call, where a cell or a field holds them: `LocalDate.of(1957, 8, 14)`, `new DateTime("1957-08-14")`."""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.dates import date_in
from airlock.core.detect.tables.tree import Atom, Group

ARGUMENTS = r"(?:19|20)\d\d, ?\w{1,9}, ?\d{1,2}"
"""What such a call takes: a year, a month and a day."""
_TAKEN = LazyPattern(ARGUMENTS)
_MOST = 8
"""So many arguments has such a call at most: a date, a time, and where that is."""


def made(text: str, group: Group) -> Atom | None:
    """The date that a call makes, without the call; None where it makes something else."""
    if group.opener != "(" or not group.head or not 1 <= len(group.items) <= _MOST:
        return None
    start = group.start - len(group.head)
    span = date_in(text[start : group.end])
    return Atom(start + span[0], start + span[1], "s") if span is not None and start + span[0] > group.start else None


def dated_at(match: re.Match[str], group: str) -> tuple[int, int]:
    """Where the date stands in what a group of an expression has found to be such a call; an empty place where it is none."""
    start, end = date_in(match[group]) or (0, 0)
    return match.start(group) + start, match.start(group) + end


def is_date(value: str) -> bool:
    """Whether a cell is a date, or what a call takes that makes one."""
    return date_in(value) is not None or _TAKEN.fullmatch(value) is not None
