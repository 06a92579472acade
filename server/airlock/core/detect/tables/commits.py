"""Who wrote what, as git says it: under `commit 3f2a…`, in the trailers of its message, and in each line of `git blame`.

A name in the head of a licence or a package is there to be read and stays; that of a log of commits was copied along.
https://git-scm.com/docs/git-log, https://git-scm.com/docs/git-blame, https://git-scm.com/docs/git-interpret-trailers
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Cell, Place, Reading
from airlock.core.expressions import compiled

WORDS = ("\nauthor: ",)
"""What logs have, in small letters."""
_LOGGED = (
    r"^(?:commit [0-9a-f]{7,40}\b[^\r\n]{0,200}\r?\n(?:Merge: [^\r\n]{1,100}\r?\n)?)Author:[ ]{1,5}(?P<name>[^<>\r\n]{2,60}?) <"
    r"|^(?:Commit|(?:    )(?:Signed-off|Co-authored|Reviewed|Reported|Acked|Tested)-by):[ ]{1,5}(?P<more>[^<>\r\n]{2,60}?) <"
)
_BLAMED = (
    r"^\^?[0-9a-f]{7,40} (?:[\w./-]{1,120} +)?\((?P<name>[^\W\d_][^\d()\r\n]{1,50}?) +"
    r"(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4} +\d+\)"
)
_MOST = 20_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_LOGGED, re.MULTILINE), compiled(_BLAMED, re.MULTILINE)


def logged(text: str) -> Iterator[Reading]:
    """Those who made commits and signed them, in a log."""
    found = list(islice(_patterns()[0].finditer(text), _MOST))
    if any(one["name"] for one in found):
        yield from _named(text, [one.span("name" if one["name"] else "more") for one in found])


def blamed(text: str) -> Iterator[Reading]:
    """Those who wrote the lines of a file."""
    yield from _named(text, [one.span("name") for one in islice(_patterns()[1].finditer(text), _MOST)])


def _named(text: str, cells: Sequence[Cell]) -> Iterator[Reading]:
    places = [
        Place(*cell, "person_name", "", record, "made a commit")
        for record, cell in enumerate(cells)
        if people.may_be_person(text[slice(*cell)])
    ]
    if places:
        yield Reading(places[0].start, places[-1].end, places)
