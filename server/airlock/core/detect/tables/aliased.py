"""What columns are called of rows of no statement: `with people(name, phone) as (values …)`, `(values …) as people(name, phone)`.

https://www.postgresql.org/docs/current/queries-values.html
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.tables.created import NAME, plain
from airlock.core.expressions import compiled

_COLUMNS = r"\((?P<columns>[^()]{1,2000})\)"
_BEFORE = rf"{_COLUMNS}\s{{1,20}}as\s{{1,20}}(?:not\s{{1,9}})?(?:materialized\s{{1,9}})?"
_OF = rf"(?P<of>{NAME})\s{{0,20}}\Z"
_BEHIND = rf"\s{{0,60}}\)\s{{0,60}}(?:as\s{{1,20}})?(?P<of>{NAME})\s{{0,20}}{_COLUMNS}"
_FAR, _NEAR = 2200, 100
"""So far before the rows their columns are looked for, and before these what they are of, in code points."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(source, re.IGNORECASE) for source in (_BEFORE, _OF, _BEHIND))


def named(text: str, start: int, end: int) -> tuple[str, str]:
    """What the rows in a bracket at `start` are called, and what their columns; the last ends at `end`. Else two empty strings."""
    before, of, behind = _patterns()
    opens = text.rfind("(", max(start - _FAR, 0), start)
    columns = before.fullmatch(text, opens, start) if opens >= 0 else None
    name = of.search(text[max(opens - _NEAR, 0) : opens]) if columns is not None else None
    if columns is not None and name is not None:
        return plain(name["of"]), columns["columns"]
    found = behind.match(text, end)
    return (plain(found["of"]), found["columns"]) if found is not None else ("", "")
