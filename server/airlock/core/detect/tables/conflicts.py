"""Reads which values PostgreSQL says are there already, as in `Key (last_name, phone)=(Byron, 0301234) already exists`.

https://www.postgresql.org/docs/current/errcodes-appendix.html, class 23.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.cells import Table, listed
from airlock.core.expressions import compiled

WORDS = ("key (",)
"""What stands before the columns, in small letters."""
_KEY = (
    r"\bKey \((?P<columns>[a-z_\"][\w\", .():]{0,200})\)=\((?P<values>[^\r\n]{1,400}?)\)"
    r"(?= (?:already exists|is (?:not present|still referenced)|conflicts))"
)
_CAST = r"\A(?:lower|upper)\(|(?:::\w{1,20})?\)?\Z|\""
_MOST = 5_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_KEY), compiled(_CAST)


def tables(text: str) -> Iterator[Table]:
    """One row each."""
    key, cast = _patterns()
    for match in islice(key.finditer(text), _MOST):
        names = tuple(cast.sub("", name) for name in match["columns"].split(", "))
        cells = listed(match["values"], match.start("values"))
        if len(cells) == len(names):
            yield Table(match.start("values"), match.end("values"), names, (cells,))
