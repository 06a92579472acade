"""Maps of Clojure and property lists of Lisp, in which keys begin with a colon and nothing stands between them and their values.

`{:name "…" :email "…"}`, `{:patient/name "…"}`, `(:first-name "…" …)`. https://clojure.org/reference/reader#_maps
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables import objects
from airlock.core.detect.tables.cells import Reading
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

WORDS = ("{:", "(:")
"""What opens them."""
_PAIR = (
    r":(?<=[{(\s,]:)(?P<key>[A-Za-z][\w./?!*-]{1,60})[ \t\r\n,]{1,40}"
    r"(?:\"(?P<said>[^\"\\\r\n]{1,200})\"|(?P<number>\+?[0-9][0-9-]{0,30})(?=[\s,})]))"
)
_MOST = 20_000
_APART = 400
"""Pairs farther apart than this are of different records, in code points."""
_EDGES = compiled(r"[{}()]")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return compiled(_PAIR)


def readings(text: str) -> Iterator[Reading]:
    """Each run of pairs with no bracket between them as a record."""
    runs: list[list[Item]] = [[]]
    end = 0
    for pair in islice(_pattern().finditer(text), _MOST):
        if runs[-1] and (pair.start() - end > _APART or _EDGES.search(text, end, pair.start()) is not None):
            runs.append([])
        at = pair.span("said") if pair["said"] is not None else pair.span("number")
        runs[-1].append(Item(pair["key"].replace("/", "_"), Atom(*at, "s")))
        end = pair.end()
    records = [Item("", Group("{", "", run[0].value.start, run[-1].value.end, run)) for run in runs if len(run) > 1]
    if records:
        yield from objects.readings(text, Group("[", "", 0, len(text), records))
