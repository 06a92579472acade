"""What a value is known to be by its look alone, whatever stands beside it: a sample, code, a date, an address, an identifier."""

from __future__ import annotations

import re

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import is_algorithm, is_code, is_identifier, is_measure, is_sample
from airlock.core.detect.wordlike import CHANCE, wordiness
from airlock.core.detect.words import WORDS
from airlock.core.expressions import compiled

_BASE64 = LazyPattern(r"[A-Za-z0-9+/]{20,400}={0,2}|[A-Za-z0-9+/]{6,24}={1,2}|(?:[A-Za-z0-9+/]{4}){2,4}")
_LONGEST_WORD = 24
_SAMPLE_BYTES = compiled(
    rb"example|dummy|placeholder|change[-_ ]?me|fake[-_ ]|not[-_ ]?a[-_ ]?real|your[-_ ](?:api|key|pass|secret|token)", re.IGNORECASE
)
_EMAIL = LazyPattern(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[A-Za-z]{2,10}")
_PLACE = LazyPattern(
    r"[a-z]{2,12}(?:-gov)?-(?:north|south|east|west|central)[a-z]{0,5}(?:-\d[a-f]?|\d(?:-[a-f])?)|.{0,100}/aws4_request", re.IGNORECASE
)
"""A region of a cloud, or what a signature for one is good for. https://docs.aws.amazon.com/general/latest/gr/rande.html"""
_SOCKET = LazyPattern(
    r"(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[a-z]{1,20}(?:-[a-z]{1,20}){0,3}-(?:svc|service|server|api|db|host|node|app)\d{0,2}):\d{2,5}"
)
"""A machine with its port."""
_COUNTED_VISITS = LazyPattern(r"UA-\d{4,10}-\d{1,4}|G-[A-Z0-9]{8,12}|GTM-[A-Z0-9]{4,9}|AW-\d{8,12}|(?:ca-)?pub-\d{16}")
"""What pages tell Google's analytics and advertisements whose they are; everybody can read it there.
https://support.google.com/tagmanager/answer/12326985"""
_LIST = LazyPattern(r"[a-z]{1,24}(?:_[a-z]{1,24}){0,4}(?::[a-z]{1,24}(?:_[a-z]{1,24}){0,4}){2,24}:?")
"""Names with colons between them."""
SPECIAL = LazyPattern(r"[^A-Za-z0-9_.:/ -]")
"""A sign that stands in no name, path or sentence of plain words."""


def is_known(value: str) -> bool:
    """Whether a value is something else that one can tell by its look."""
    if is_sample(value) or (is_code(value) and not is_salted(value)):
        return True
    return (
        is_measure(value)
        or is_algorithm(value)
        or (("-" in value or "/" in value) and _PLACE.fullmatch(value) is not None)
        or ("-" in value and _COUNTED_VISITS.fullmatch(value) is not None)
        or (":" in value and (_SOCKET.fullmatch(value) is not None or (value.count(":") > 1 and _LIST.fullmatch(value) is not None)))
        or ("@" in value and _EMAIL.fullmatch(value) is not None)
        or is_identifier(value)
        or _says_sample(value)
    )


def _says_sample(value: str) -> bool:
    """Whether a value in base 64 holds a word such as `EXAMPLE`, or nothing but one such as `secret`."""
    return _BASE64.fullmatch(value) is not None and holds_sample(base64_bytes(value))


def holds_sample(raw: bytes) -> bool:
    """Whether what was decoded says that it is a sample, or is nothing but a word for a password."""
    return _SAMPLE_BYTES.search(raw) is not None or (len(raw) < _LONGEST_WORD and raw.strip().decode("latin-1").lower() in WORDS)


def is_salted(value: str) -> bool:
    """Whether a value is as colourful as the keys and salts of a WordPress configuration, in which anything may look like code."""
    return len(value) > 47 and len(set(SPECIAL.findall(value))) > 9 and wordiness(value) < CHANCE
