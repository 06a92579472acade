"""Whom bookings of airlines name: `1.LUND/ADA MRS`, and the papers they travel with, `SSR DOCS … P/DNK/204418820/DNK/04MAR71/F/…/LUND/ADA`.

The forms are those of the reservation systems, after IATA's passenger and airport data interchange standards (SSR DOCS, APIS).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.expressions import compiled

WORDS = ("ssr docs", "srdocs", " hk1", " hk2", " hk3", " hk4", "ssr foid", ".l/")
"""What such texts have, in small letters."""
_PASSENGER = (
    r"(?<![A-Z0-9.])[0-9]{1,2}\.[1-9]?"
    r"(?P<name>[A-Z]{2,30}(?:[ -][A-Z]{2,20})?/[A-Z]{2,30}(?: [A-Z]{2,20})?? ?(?:MRS|MR|MS|MISS|MSTR|DR))(?![A-Z])"
)
_PAPERS = (
    r"(?<![A-Z])[PICAV]/[A-Z]{2,3}/(?P<paper>[A-Z0-9]{6,12})/[A-Z]{2,3}/(?P<born>[0-3][0-9](?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[0-9]{2})"
    r"/[MFU]I?/[0-9]{2}[A-Z]{3}[0-9]{2}/(?P<name>[A-Z -]{2,40}/[A-Z /-]{2,40})"
)
_REACHED = r"(?<![A-Z])AP[BHMN]? (?:[A-Z]{3} )?(?P<number>\+?[0-9][0-9 -]{7,18}[0-9])(?![0-9])"
_MOST = 4000
_REASON = "in a booking of an airline"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_PASSENGER), compiled(_PAPERS), compiled(_REACHED)


def readings(text: str) -> Iterator[Reading]:
    """Each passenger, each of their papers, and where they are reached."""
    passenger, papers, reached = _patterns()
    for record, found in enumerate(islice(passenger.finditer(text), _MOST)):
        yield Reading(*found.span("name"), [Place(*found.span("name"), "person_name", "", record, _REASON)])
    for record, found in enumerate(islice(papers.finditer(text), _MOST)):
        name = found["name"].rstrip()
        start = found.start("name")
        places = [
            Place(*found.span("paper"), "passport", "", record, _REASON),
            Place(*found.span("born"), "date_of_birth", "", record, _REASON),
            Place(start, start + len(name), "person_name", "", record, _REASON),
        ]
        yield Reading(places[0].start, places[-1].end, places)
    for record, found in enumerate(islice(reached.finditer(text), _MOST)):
        yield Reading(*found.span("number"), [Place(*found.span("number"), "phone", "", record, _REASON)])
