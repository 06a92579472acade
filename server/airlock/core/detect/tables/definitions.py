"""What SQL says of the columns of tables: CREATE TABLE, and ALTER TABLE … ADD. Rows are read by sql.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.tables.created import CONSTRAINTS, NAME, created, plain
from airlock.core.expressions import compiled

_MOST = 5000
"""So many statements are read of one text."""


class Definition(NamedTuple):
    """What a statement says of a table's columns: all of them, or one more."""

    table: str
    columns: tuple[str, ...]
    adds: bool


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    starts = (
        rf"\bcreate\s+(?:\w+\s+)?table\s+(?:if\s+not\s+exists\s+)?(?P<made>{NAME})\s*\("
        rf"|\balter\s+table\s+(?:only\s+)?(?:if\s+exists\s+)?(?P<changed>{NAME})\s+(?=add\b)"
    )
    added = rf"\badd\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?(?P<name>{NAME})\s+(?P<rest>[^,;]{{1,300}})"
    return compiled(starts, re.IGNORECASE), compiled(added, re.IGNORECASE)


def defined(text: str) -> Iterator[Definition]:
    """What a text says of tables, in its order. A column that is put between others is left out: nobody knows the order then."""
    starts, added = _patterns()
    at = 0
    for _ in range(_MOST):
        match = starts.search(text, at)
        if match is None:
            return
        at = match.end()
        if match["made"]:
            forms, at = created(text, at)
            yield from (Definition(plain(match["made"]), names, adds=False) for names in forms)
            continue
        stop = text.find(";", at, at + 4000)
        stop = min(at + 4000, len(text)) if stop < 0 else stop
        for one in added.finditer(text, at, stop):
            name, rest = one["name"].strip("[]`\"'"), one["rest"].lower().split()
            if name.lower() not in CONSTRAINTS and not {"first", "after"}.intersection(rest):
                yield Definition(plain(match["changed"]), (name,), adds=True)
        at = stop
