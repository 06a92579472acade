"""Who asked, in the logs of web servers: the third field of the common and the combined format.

https://httpd.apache.org/docs/current/logs.html#common
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set

WORDS = ('] "get ', '] "post ', '] "head ', '] "put ', '] "patch ', '] "delete ', '] "options ')
"""What lines of such logs have, in small letters."""
_LINE = (
    r"^[\w.:\[\]-]{2,100} [\w-]{1,40} (?P<user>[^\W\d_][\w.-]{2,40}) "
    r"\[[0-3]\d/[A-Z][a-z]{2}/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4}\] \""
)
_ROLES = word_set("""
    admin administrator anonymous api backup bot ci deploy dev frontend guest health healthcheck jenkins monitor monitoring nagios nobody
    operator prometheus proxy public readonly robot root server service support system test tester www
    """)
"""Names under which nobody in particular logs in."""
_MOST = 60_000


@lru_cache(maxsize=1)
def _line() -> re.Pattern[str]:
    return re.compile(_LINE, re.MULTILINE)


def readings(text: str) -> Iterator[Reading]:
    """All lines with a name in them, as one."""
    places = [
        Place(*match.span("user"), "username", "user", record, "who asked, in a web server's log")
        for record, match in enumerate(islice(_line().finditer(text), _MOST))
        if match["user"].lower() not in _ROLES and fits("username", match["user"], "user")
    ]
    if places:
        yield Reading(places[0].start, places[-1].end, places)
