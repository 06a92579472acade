"""Reads the statements in logs and errors, whose parameters stand beside them: `INSERT INTO t (name) VALUES (?)`, `[parameters: (…)]`.

The forms are those of SQLAlchemy, Hibernate, MyBatis, TypeORM, Prisma, Knex, Entity Framework and PostgreSQL, and of Laravel, which writes
values without quotes into the statement. Active Record says the name beside each value, which others read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import islice

from airlock.core.detect.tables import parameters
from airlock.core.detect.tables.cells import Cell, Table, listed
from airlock.core.detect.tables.created import NAME, plain
from airlock.core.detect.tables.parameters import Statement
from airlock.core.expressions import compiled

WORDS = (
    *("parameters: ", "parameters=[", "params: ", "bindings: ", "generated in ", "cached since ", "binding parameter"),
    *("sql: insert into", "sql: replace into"),
)
"""What stands before parameters, in small letters."""
_OPENED = (
    r"(?:\bparam(?:eter)?s|\bbindings)(?::[ \t]{1,4}|=)(?=[\[({\"'$@\w])|\[(?:generated in|cached since) [\d.]{1,20}s(?: ago)?\] (?=[\[(])"
)
_VALUE = (
    r"[\[(]{0,2}\s{0,40}(?:(?:\$\d{1,3}|@\w{1,30})\s{0,4}=\s{0,4})?"
    r"(?:'(?P<single>(?:[^'\\\r\n]|\\.|''){0,400})'|\"(?P<double>(?:[^\"\\\r\n]|\\.){0,400})\"|(?P<bare>[^,\[\](){}'\"\r\n]{0,120}))"
    r"(?:\s{0,2}\([^()\r\n]{0,80}\)){0,3}\s{0,40}(?P<end>,\s{0,40}|[\])]{1,2}|\r?$|\Z)"
)
_BOUND = r"binding parameter [\[(](?P<number>\d{1,3})[\]:][^\r\n]{0,60}?(?:-|<-) \[(?P<value>[^\]\r\n]{1,300})\]"
_WRITTEN = rf"\bSQL: (?:insert|replace) into (?P<into>{NAME}) \((?P<columns>[^()]{{1,2000}})\) values \((?P<values>[^()\r\n]{{1,2000}})\)"
_BEGINS = r"[IiRrUuSsDd](?<!\w.)(?i:(?<=i)nsert|(?<=r)eplace|(?<=u)pdate|(?<=s)elect|(?<=d)elete)\s"
"""The letter comes first, for such are found in a quarter of the time."""
_FAR = 4_000
"""How far from its parameters a statement begins, in code points."""
_OPENING = 60
"""What opens a list of parameters is no longer."""
_TRIED = 6
_MOST = 2_000
_MOST_VALUES = 200


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        compiled(_OPENED, re.IGNORECASE),
        compiled(_VALUE, re.MULTILINE),
        compiled(_BOUND),
        compiled(_WRITTEN, re.IGNORECASE),
        compiled(_BEGINS),
    )


def tables(text: str, found: Mapping[str, Sequence[int]]) -> Iterator[Table]:
    """What was handed to the statements of a text; `found` is which of WORDS stand in it."""
    statements = _Statements(text)
    for start, rows in _handed(text, sorted(at for word in WORDS[:6] for at in found.get(word, ()))):
        yield from statements.table(start, rows)
    if WORDS[6] in found:
        for start, row in _bound(text):
            yield from statements.table(start, [row])
    if any(word in found for word in WORDS[7:]):
        for match in islice(_patterns()[3].finditer(text), _MOST):
            names = tuple(map(plain, match["columns"].split(",")))
            cells = listed(match["values"], match.start("values"))
            if len(names) == len(cells):
                yield Table(match.start("values"), match.end("values"), names, [cells], plain(match["into"]))


class _Statements:
    """The statements of a text, each read when somebody looks for it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: dict[int, Statement | None] = {}
        self._made = cache(lambda: parameters.columns_made(text))

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [match.start() for match in islice(_patterns()[4].finditer(self._text), _MOST)]

    def table(self, start: int, rows: Sequence[Sequence[Cell]]) -> Iterator[Table]:
        """The rows as a table of what the nearest statement asks for: before the parameters at `start`, or behind those with an `@`."""
        here, (first, end) = bisect_left(self._starts, start), (rows[0][0][0], rows[-1][-1][1])
        behind = self._starts[here : here + 1] if "@" in self._text[start:first] else ()
        for at in (*behind, *reversed(self._starts[max(here - _TRIED, 0) : here])):
            if at not in self._read and -_FAR < at - start < _FAR:
                self._read[at] = parameters.told(self._text, at, start if at < start else at + _FAR, self._made)
            asked = self._read.get(at)
            if asked is not None and all(len(row) == len(asked.names) for row in rows):
                yield Table(first, end, asked.names, rows, asked.topic)
                return


def _handed(text: str, places: Sequence[int]) -> Iterator[tuple[int, Sequence[Sequence[Cell]]]]:
    """Where lists of parameters begin of which one of the words stands at `places`, and their rows; what one holds is not read again."""
    end = 0
    for at in places[:_MOST]:
        match = _patterns()[0].search(text, max(at - 1, 0), at + _OPENING) if at >= end else None
        if match is not None:
            rows, end = _rows(text, match.end())
            if rows:
                yield match.start(), rows


def _rows(text: str, at: int) -> tuple[Sequence[Sequence[Cell]], int]:
    """The values from a place on, one row or those of a list of rows, and where they end."""
    value = _patterns()[1]
    rows: list[Sequence[Cell]] = []
    row: list[Cell] = []
    while len(row) < _MOST_VALUES and (match := value.match(text, at, at + _FAR)) is not None:
        group = "single" if match["single"] is not None else "double" if match["double"] is not None else "bare"
        start, stop = match.span(group)
        if stop > start or group != "bare":
            row.append((start, stop - (len(match[group]) - len(match[group].rstrip()) if group == "bare" else 0)))
        at = match.end()
        if match["end"][:1] == ",":
            continue
        if row:
            rows.append(row)
        more = text[at : at + 3]
        if match["end"] not in (")", "]") or more[:1] != "," or more[1:].lstrip()[:1] not in ("(", "["):
            break
        row, at = [], at + 1 + (more[1:2] == " ")
    return rows if all(len(one) == len(rows[0]) for one in rows) else (), at


def _bound(text: str) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Parameters that are told one a line, from the first one on."""
    start = 0
    row: list[Cell] = []
    for match in islice(_patterns()[2].finditer(text), _MOST):
        if int(match["number"]) != len(row) + 1:
            if row:
                yield start, row
            row = []
        if int(match["number"]) == len(row) + 1:
            start = start if row else match.start()
            row = [*row, match.span("value")]
    if row:
        yield start, row
