"""Records that are filled in line by line: `patient.setName("…"); patient.setPhone("…")`, `user.name = "…"`, `$client->nom = '…'`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from airlock.core.detect.tables import topics
from airlock.core.detect.tables.tree import Atom, Group, Item

_LINE = (
    r"^[ \t]{0,60}(?:this\.|self\.)?(?P<who>[$@]?\w{1,40})(?:\.|->)(?:[sS]et_?)?(?P<key>[^\W\d]\w{1,40})[ ]?[(=][ ]{0,2}"
    r"(?P<quote>[\"'])(?P<value>[^\"'\r\n\\]{2,200})(?P=quote)[ ]{0,2}\)?;?[ \t]*\r?$"
)
_APART = 400
"""So far after one line another may be of the same record, in code points."""
_MOST = 4000
_MOST_TRIED = 100
"""So many places of a word are looked at: where they all are in other lines, the next one is too."""


@lru_cache(maxsize=1)
def _line() -> re.Pattern[str]:
    return re.compile(_LINE, re.MULTILINE)


def may_have(text: str, found: Mapping[str, Sequence[int]]) -> bool:
    """Whether a line with one of some words is such a line; `found` says where they stand."""
    line = _line()
    return any(line.match(text, text.rfind("\n", 0, at) + 1) for places in found.values() for at in places[:_MOST_TRIED])


def read(text: str) -> Group:
    """A tree with one group for all that is given to one variable in lines near each other; its head is what that is called."""
    items: list[Item] = []
    for who, lines in groupby(_runs(text), key=lambda run: run[:2]):
        found = [line for _, _, line in lines]
        if len(found) > 1 or topics.is_named(who[1].strip("$@")):
            inner = [Item(line["key"], Atom(*line.span("value"), "s")) for line in found]
            items.append(Item("", Group("{", who[1].strip("$@").rstrip("0123456789"), found[0].start(), found[-1].end(), inner)))
    return Group("", "", 0, len(text), items)


def _runs(text: str) -> Iterator[tuple[int, str, re.Match[str]]]:
    """The lines, each with the number of its run and the variable."""
    run, last, who = 0, 0, ""
    for count, line in enumerate(_line().finditer(text)):
        if count > _MOST:
            return
        if line["who"] != who or line.start() - last > _APART:
            run += 1
        who, last = line["who"], line.end()
        yield run, who, line
