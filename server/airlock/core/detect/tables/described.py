"""Records whose labels stand in elements of their own: `<th>Name</th><td>…</td>`, `<dt>Phone</dt><dd>…</dd>`, parts of a form sent.

https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element, https://www.rfc-editor.org/rfc/rfc7578
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

WORDS = ("</th>", "</dt>", "form-data; name=")
"""What they have, in small letters."""
_LABELLED = (
    r"<(?P<tag>th|dt)\b[^<>]{0,120}>\s{0,20}(?:<(?:b|strong|label|span)\b[^<>]{0,80}>)?(?P<key>[^<>\r\n]{2,40}?):?\s{0,20}"
    r"(?:</(?:b|strong|label|span)>)?\s{0,20}</(?P=tag)>\s{0,60}"
    r"<(?P<cell>td|dd)\b[^<>]{0,120}>\s{0,40}(?P<value>[^<>\r\n]{2,160}?)\s{0,40}</(?P=cell)>"
)
_SENT = r"content-disposition: form-data; name=\"(?P<key>[\w.\[\]-]{2,60})\"[ \t]*\r?\n\r?\n(?P<value>[^\r\n]{2,160})\r?\n--"
_MOST = 5_000
_APART = 400
"""Pairs farther apart than this are of different records, in code points."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_LABELLED, re.IGNORECASE), compiled(_SENT, re.IGNORECASE)


def readings(text: str) -> Iterator[Reading]:
    """Each run of pairs as a record."""
    for pattern in _patterns():
        run: list[Item] = []
        end = 0
        for pair in islice(pattern.finditer(text), _MOST):
            if run and pair.start() - end > _APART:
                yield from _record(text, run)
                run = []
            run.append(Item(pair["key"].strip(), Atom(*pair.span("value"), "s")))
            end = pair.end()
        yield from _record(text, run)


def _record(text: str, run: list[Item]) -> Iterator[Reading]:
    if len(run) > 1:
        start, end = run[0].value.start, run[-1].value.end
        yield from objects.readings(text, Group("[", "", start, end, [Item("", Group("{", "", start, end, run))]))
