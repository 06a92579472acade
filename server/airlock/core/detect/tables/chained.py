"""Records that code fills in call by call: `Customer.builder().name("…").phone("…")`, `map.put("name", "…")`, `user["name"] = "…"`.

A date that a call makes is a value as well: `.birthDate(LocalDate.of(…))`.

So are forms in tests of pages: `page.fill("#first", "…")`, `cy.get("[name=phone]").type("…")`.
What follows one another is of one record, as long as it is given to the same variable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from airlock.core.detect.personal.captions import holds
from airlock.core.detect.personal.dates import MADE
from airlock.core.detect.tables.dated import dated_at
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled


def _quoted(double: str, single: str) -> str:
    """A literal, by what its content is called."""
    return rf"[ ]?(?:\"(?P<{double}>[^\"\r\n\\]{{2,200}})\"|'(?P<{single}>[^'\r\n\\]{{2,200}})')[ ]?"


_QUOTED = _quoted("double", "single")
_PUTS = "put|putString|append|add|addProperty|set|setProperty|setAttribute|param|queryParam|field|addField|attr|property"
_TYPES = "type|fill|sendKeys|send_keys|setValue|set_value|clearAndType|typeText|val"
"""What puts something into a field of a page, which a selector names."""
_SELECTED = r"[(,][ ]?[\"'][^\"'\w\r\n]{0,3}(?:(?:name|id|data-\w{1,12})[*^$]?=)?(?P<entry>[A-Za-z_][\w-]{1,40})\]?[\"']"
_PIECE = (
    rf"(?:\.|->)(?:(?:{_PUTS})\([ ]?[\"'](?P<put>[A-Za-z_][\w-]{{1,40}})[\"'],"
    rf"|(?:[sS]et_?|[wW]ith_?)?(?P<called>[A-Za-z_]\w{{1,40}})\((?![^()\r\n]{{1,60}}\)\.(?:{_TYPES})\(\W))"
    rf"(?:{_QUOTED}|[ ]?(?P<date>{MADE}))\)"
    rf"|{_SELECTED}(?:,(?!\))|\)\.(?:{_TYPES})\(){_quoted('third', 'fourth')}\)"
    rf"|\[[\"'](?P<at>[A-Za-z_][\w-]{{1,40}})[\"']\][ ]?=(?=[ ]?[\"']){_quoted('second', 'first')}"
)
"""What is filled in, and with what."""
_BETWEEN = (
    r"(?:\s{0,80}(?:\.|->)\w{1,40}\([^()\"'\r\n]{0,60}(?:\([^()\"'\r\n]{0,40}\))?\)){0,4}\s{0,80}(?:;\s{0,80})?"
    r"(?:await[ ])?(?P<who>[$@]?[\w.]{1,40}(?:\(\)|\([\w.]{1,20}(?=,))?)?"
)
"""Between two of a record: calls without a literal, and the variable once more."""
_BEFORE = r"[\w.:$@]{2,60}(?=(?:\(\))?\s{0,60}\Z)"
_NEAR = 60
"""So far before a word the call is looked for that it stands in, in code points."""
_MOST = 4000
_MOST_TRIED = 20
"""So many places of a word are looked at: where they all are in other calls, the next one is too."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_PIECE), compiled(_BETWEEN), compiled(_BEFORE)


def may_have(text: str, found: Mapping[str, Sequence[int]]) -> bool:
    """Whether one of some words stands in what such a call fills in; `found` says where they stand."""
    return any(_is_filled_in(text, at) for places in found.values() for at in places[:_MOST_TRIED])


def _is_filled_in(text: str, at: int) -> bool:
    pieces = _patterns()[0].finditer(text, max(at - _NEAR, 0), at + 4 * _NEAR)
    match = next((match for match in pieces if match.end() > at), None)
    return match is not None and match.start() <= at < _span(match)[0]


def groups(text: str) -> Iterator[Item]:
    """One group for each record of several values; its head is what stands before the first."""
    piece, between, before = _patterns()
    run: list[Item] = []
    start, end, whose = 0, 0, ""
    for count, match in enumerate(piece.finditer(text)):
        if count > _MOST:
            break
        gap = between.fullmatch(text, end, match.start()) if run and match.start() - end < 4 * _NEAR else None
        who = gap["who"] or "" if gap is not None else ""
        key = next(filter(None, match.group("put", "called", "entry", "at")))
        if gap is None or (who and who != whose) or any(item.key == key for item in run):
            yield from _whole(run, whose, start, end)
            named = before.search(text[max(match.start() - 2 * _NEAR, 0) : match.start()]) if gap is None else None
            run, start, whose = [], match.start(), named[0] if named else who
        run.append(Item(key, Atom(*_span(match), "s")))
        end = match.end()
    yield from _whole(run, whose, start, end)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where the value of a piece stands."""
    if match["date"] is not None:
        return dated_at(match, "date")
    return match.span(next(name for name in ("double", "single", "second", "first", "third", "fourth") if match[name] is not None))


def _whole(run: list[Item], whose: str, start: int, end: int) -> Iterator[Item]:
    if len(run) > 1 and not holds(whose):
        yield Item("", Group("{", whose.strip("$@:.").replace("::", "."), start, end, run))
