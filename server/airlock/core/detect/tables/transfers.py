"""Reads what banks send each other of a payment: SWIFT MT, of which statements (MT940) and transfers (MT103) name people.

https://www.swift.com/standards/mt-standards, and for field 86 the statement's structure of the German banks (DFÜ agreement, annex 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

WORDS = (":50k:", ":50f:", ":59:", ":59f:", ":86:", "\n:25:")
"""The fields that hold somebody's data, in small letters."""
_FIELD = r"^:(?P<tag>25|50[KF]|59F?|86):(?P<said>[^\r\n]{1,400}(?:\r?\n(?![:\-{])[^\r\n]{1,120}){0,8})"
_ACCOUNT = r"(?:\A/(?:[CD]/)?|\A[0-9A-Z]{5,11}/|\?31)(?P<account>[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}|[0-9]{5,18})(?![A-Z0-9])"
_PARTS = r"(?:\?3[23]|^(?:[1-8]/(?:[A-Z]{2}/)?)?)(?P<part>[^?/\r\n]{2,70})(?=\?|\r?$)"
_MOST = 20_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_FIELD, re.MULTILINE), compiled(_ACCOUNT), compiled(_PARTS, re.MULTILINE)


def readings(text: str) -> Iterator[Reading]:
    """The fields of a message that hold an account, a name or an address."""
    field, account, parts = _patterns()
    for record, match in enumerate(islice(field.finditer(text), _MOST)):
        start, end = match.span("said")
        said, tag = text[start:end], match["tag"]
        places = []
        for one in account.finditer(said):
            kind = "iban" if one["account"][0].isalpha() else "bank_account"
            if fits(kind, one["account"], "account"):
                places.append(
                    Place(start + one.start("account"), start + one.end("account"), kind, tag, record, f"in field {tag} of a payment")
                )
        for one in parts.finditer(said) if tag != "25" else ():
            kind = _kind(one["part"], spoken=tag == "86" and one[0][0] != "?")
            if kind:
                places.append(Place(start + one.start("part"), start + one.end("part"), kind, tag, record, f"in field {tag} of a payment"))
        if places:
            yield Reading(start, end, places)


def _kind(part: str, *, spoken: bool) -> str:
    """What a line holds; `spoken` where it may say anything."""
    if people.is_full_name(part.strip()) and people.has_given(part):
        return "person_name"
    return "postal_address" if not spoken and any(map(str.isdigit, part)) and fits("postal_address", part, "street") else ""
