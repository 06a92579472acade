"""Whom pictures of patients are of, as programs print their data elements: `(0010,0010) PN [Byron^Ada]`.

https://dicom.nema.org/medical/dicom/current/output/chtml/part06/chapter_6.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

WORDS = ("(0010,00",)
_NAME, _RECORD = "person_name", "medical_record"
_KINDS = {
    "0010,0010": _NAME, "0010,1001": _NAME, "0010,1005": _NAME, "0008,0090": _NAME, "0008,1048": _NAME, "0008,1050": _NAME,
    "0010,0020": _RECORD, "0010,0030": "date_of_birth", "0010,1040": "postal_address", "0010,2154": "phone",
}  # fmt: skip
"""What elements hold."""
_ELEMENT = (
    r"\((?P<tag>00(?:10|08),\d{4})\)[ \t]{1,4}(?:[A-Z][A-Za-z' ]{2,40}[ \t]{1,40})?(?:PN|LO|DA|SH|UN)?:?[ \t]{1,4}"
    r"(?:\[(?P<value>[^\]\r\n]{2,120})\]|'(?P<quoted>[^'\r\n]{2,120})')"
)
_PART = compiled(r"[^\^= ][^\^=]*")
_MOST = 20_000


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return compiled(_ELEMENT)


def readings(text: str) -> Iterator[Reading]:
    """All elements that say who somebody is, as one."""
    places = list(_places(text))
    if places:
        yield Reading(places[0].start, places[-1].end, places)


def _places(text: str) -> Iterator[Place]:
    for one in islice(_pattern().finditer(text), _MOST):
        kind = _KINDS.get(one["tag"], "")
        if not kind:
            continue
        start, end = one.span("value" if one["value"] else "quoted")
        cells = [part.span() for part in _PART.finditer(text, start, end)] if kind == _NAME else [(start, end)]
        for first, last in cells:
            value = text[first:last].rstrip()
            if fits(kind, value, "patient_id" if kind == _RECORD else "birth_date"):
                yield Place(first, first + len(value), kind, one["tag"], 0, f"in the element {one['tag']} of a picture")
