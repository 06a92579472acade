"""Which kind of personal data a match of a key with a value beside it is for."""

from __future__ import annotations

import re

from airlock.core.detect.personal.compared import is_among_names
from airlock.core.detect.personal.likely import kind_if_so
from airlock.core.detect.personal.naming import key_of, kind_of
from airlock.core.placeholder import WRITTEN

_OURS = "AIRLOCK_"
_BEFORE_LENGTH = 60
_DIGIT = re.compile(r"\d")


def kind_beside(match: re.Match[str]) -> str:
    """The kind that the key of a match of notation.KEYED names or may hold; empty where it is none, as the words in a placeholder."""
    text, start, end = match.string, *match.span("whose")
    if text.find(_OURS, max(start - _BEFORE_LENGTH, 0), start) >= 0 and _is_placeholder(text, start):
        return ""
    key = key_of(match)
    if match.lastgroup == "listed" and " " not in key and is_among_names(text, end - len(key)):
        return ""  # most lists of columns, of which a dump repeats the same for each row
    return kind_of(key) or kind_if_so(key, counted=_DIGIT.search(text, end, match.end()) is not None)


def _is_placeholder(text: str, start: int) -> bool:
    """Whether the keyword stands in a placeholder: redacted texts are full of them, and none names anything."""
    at = text.rfind(_OURS, max(start - _BEFORE_LENGTH, 0), start)
    found = WRITTEN.match(text, at)
    return found is not None and found.end() > start and any(map(str.isdigit, found[0].rpartition("_")[2]))
