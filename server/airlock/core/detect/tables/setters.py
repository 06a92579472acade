"""Records that are filled in line by line: `patient.setName("…"); patient.setPhone("…")`, `user.name = "…"`, `$client->nom = '…'`.

Also by what is in what: `patient.name[0].family = "…"`, and `* name[=].family = "…"` in FHIR Shorthand, in which `[+]` is the next of
several and `[=]` the same again. https://build.fhir.org/ig/HL7/fhir-shorthand/reference.html#soft-indexing
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from airlock.core.detect.personal.dates import MADE
from airlock.core.detect.tables import chained, topics
from airlock.core.detect.tables.dated import dated_at
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_INDEX = r"(?:\[[\w=+]{1,8}\])?"
_LINE = (
    rf"^[ \t]{{0,60}}(?:\*[ ](?=[\w\[\]=+.]{{1,120}}[ ]=[ ])|(?:this\.|self\.)?(?P<who>[$@]?\w{{1,40}}){_INDEX}(?:\.|->))"
    rf"(?P<path>(?:\w{{1,40}}{_INDEX}(?:\.|->)){{0,4}})(?:[sS]et_?)?(?P<key>[^\W\d]\w{{1,40}}){_INDEX}[ ]?[(=][ ]{{0,2}}"
    r"(?:(?P<quote>[\"'])(?P<value>[^\"'\r\n\\]{2,200})(?P=quote)[ ]{0,2}\)?;?|\#(?P<code>[\w-]{2,40})"
    rf"|(?P<date>{MADE})\)?;?)[ \t]*\r?$"
)
"""Who or what is filled in, what of it, and with what; a code of FHIR Shorthand has no quotes."""
_STEP = r"(\w+)(?:\[([\w=+]*)\])?"
_NEXT, _AGAIN = "+", ("", "=")
_APART = 400
"""So far after one line another may be of the same record, in code points."""
_MOST = 4000
_MOST_TRIED = 100
"""So many places of a word are looked at: where they all are in other lines, the next one is too."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_LINE, re.MULTILINE), compiled(_STEP)


def may_have(text: str, found: Mapping[str, Sequence[int]]) -> bool:
    """Whether a line with one of some words is such a line, or a call that fills something in; `found` says where they stand."""
    line, _ = _patterns()
    lines = any(line.match(text, text.rfind("\n", 0, at) + 1) for places in found.values() for at in places[:_MOST_TRIED])
    return lines or chained.may_have(text, found)


def read(text: str) -> Group:
    """A tree with one group for all that is given to one variable in lines near each other; its head is what that is called."""
    items: list[Item] = []
    for who, lines in groupby(_runs(text), key=lambda run: run[:2]):
        found = [line for _, _, line in lines]
        if len(found) > 1 or topics.is_named(who[1].strip("$@")):
            inner = _filled(found)
            items.append(Item("", Group("{", who[1].strip("$@").rstrip("0123456789"), found[0].start(), found[-1].end(), inner)))
    items.extend(chained.groups(text))
    return Group("", "", 0, len(text), items)


def _filled(lines: Sequence[re.Match[str]]) -> list[Item]:
    """What is given by lines, each in the groups that its path names."""
    root = Group("{", "", lines[0].start(), lines[-1].end(), [])
    latest: dict[tuple[int, str], tuple[str, Group]] = {}
    for line in lines:
        group = root
        for name, index in _patterns()[1].findall(line["path"]):
            which, below = latest.get((id(group), name), ("", None))
            if below is None or index == _NEXT or index not in (*_AGAIN, which):
                below = Group("{", "", line.start(), line.end(), [])
                group.items.append(Item(name, below))
                latest[id(group), name] = index, below
            group = below
        group.items.append(Item(line["key"], Atom(*_span(line), "s")))
        group.end = line.end()
    return root.items


def _span(line: re.Match[str]) -> tuple[int, int]:
    """Where the value of a line stands, or the date of the call that makes one."""
    if line["date"] is not None:
        return dated_at(line, "date")
    return line.span("value" if line["code"] is None else "code")


def _runs(text: str) -> Iterator[tuple[int, str, re.Match[str]]]:
    """The lines, each with the number of its run and the variable."""
    run, last, who = 0, 0, ""
    for count, line in enumerate(_patterns()[0].finditer(text)):
        if count > _MOST:
            return
        if (line["who"] or "") != who or line.start() - last > _APART:
            run += 1
        who, last = line["who"] or "", line.end()
        yield run, who, line
