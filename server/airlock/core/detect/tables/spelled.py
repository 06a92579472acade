r"""Reads tables of lines that code spells out in strings: a header and its rows, in one string or a string each.

`"name,email\nAnn Lee,ann@…"`, `["first_name;city", "Ann;Oslo"].join("\n")`, strings one below the other as languages join them, and
those that hold line ends, where the header stands right behind the quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.columns import is_weak
from airlock.core.expressions import compiled

_LONGEST = 2000
"""A line is no longer, in code points."""
_MOST_ROWS = 5000
_MOST_PIECES = 40
"""So many strings are joined to one line."""
_MOST_TRIES = 100
"""How many strings are tried as a header in one text."""
_OVER_LINES = ("`", '"""', "'''")
"""Quotes of strings that hold line ends."""


class _Patterns(NamedTuple):
    header: re.Pattern[str]
    end: re.Pattern[str]
    joined: re.Pattern[str]
    more: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    name = r"[^\W\d_][\w .\-/]{0,40}"
    names = rf"{name}(?:(?P<delimiter>[,;|])[ ]?{name})(?:(?P=delimiter)[ ]?{name}){{0,40}}"
    return _Patterns(
        header=compiled(rf"(?P<quote>\"\"\"|'''|[\"'`])(?P<names>{names})(?=(?P=quote)|\\r|\\n|\r?\n)"),
        end=compiled(r"(?P<line>(?:\\r)?\\n|\r?\n)|\"\"\"|'''|[\"'`]"),
        joined=compiled(r"[\s,+.&]{0,80}(?:(?://|#)[^\r\n]{0,120}\r?\n\s{0,80}\+?\s{0,20})?"),
        more=compiled(r"\s{0,80}[+.&]\s{0,80}(?:[\w.\[\]()]{1,80}\s{0,80}[+.&]\s{0,80})?"),
    )


def tables(text: str, places: Sequence[int]) -> Iterator[Table]:
    """Tables whose header is in a string that one of these offsets (ascending) stands in."""
    after = tries = 0
    for place in places:
        near = max(place - _LONGEST, after, text.rfind("\n", after, place))  # names of columns stand in one line, without quotes
        opened = max(text.rfind('"', near, place), text.rfind("'", near, place), text.rfind("`", near, place))
        if opened < 0:
            continue
        opened -= 2 if text.startswith(('"""', "'''"), max(opened - 2, 0)) else 0
        match = _patterns().header.match(text, opened)
        if match is None or match.end() <= place:
            continue
        after = match.end()
        tries += 1
        if tries > _MOST_TRIES:
            return
        names = tuple(map(str.strip, match["names"].split(match["delimiter"])))
        told = sum(bool(kind_said(name)) for name in names)
        if told > 1 or (told and any(map(is_weak, names))):
            rows, after = _rows(text, match, len(names))
            if rows:
                yield Table(match.start(), after, names, rows, "")


def _rows(text: str, header: re.Match[str], width: int) -> tuple[list[list[Cell]], int]:
    """The rows behind a header, up to the first line that is none."""
    rows: list[list[Cell]] = []
    quote, at, end = header["quote"], header.end(), header.end()
    ended = _patterns().end.match(text, at)
    goes_on = ended is not None and bool(ended["line"])  # then a string's end is none of a line
    while len(rows) < _MOST_ROWS and (start := _next(text, at, quote)) is not None:
        pieces, at = _line(text, start, quote, goes_on=goes_on)
        row = _cells(text, pieces, header["delimiter"])
        if len(row) >= width:  # some have more than they should, to see what comes of it
            rows.append(row[:width])
            end = at
        elif len(row) > 1 or text[start:at].strip():
            break
    return rows, end


def _next(text: str, at: int, quote: str) -> int | None:
    """Where the next line begins, behind one that ends at `at`: after its end, or in the string that follows."""
    end = _patterns().end.match(text, at)
    if end is None:
        return None
    if end["line"]:
        if not text.startswith(quote, end.end()):
            return end.end() if "\\" in end["line"] or quote in _OVER_LINES else None
        at = end.end()
    elif end[0] != quote:
        return None
    joined = _patterns().joined.match(text, at + len(quote))
    return joined.end() + len(quote) if joined and joined[0] and text.startswith(quote, joined.end()) else None


def _line(text: str, start: int, quote: str, *, goes_on: bool) -> tuple[list[Cell], int]:
    """The pieces of a line and where it ends; it `goes_on` in the strings that are joined to one that ends before it does."""
    pieces: list[Cell] = []
    while len(pieces) < _MOST_PIECES:
        ends = _patterns().end.finditer(text, start, start + _LONGEST)
        end = next((end for end in ends if end["line"] or end[0] == quote), None)
        if end is None:
            return pieces, start
        pieces.append((start, end.start()))
        more = _patterns().more.match(text, end.end()) if goes_on and not end["line"] else None
        if more is None or not text.startswith(quote, more.end()):
            return pieces, end.start()
        start = more.end() + len(quote)
    return pieces, start


def _cells(text: str, pieces: Sequence[Cell], delimiter: str) -> list[Cell]:
    """The cells of a line. One that two strings have parts of, or that stands between them, is what the first has of it."""
    cells: list[Cell] = []
    for start, stop in pieces:
        parts: list[Cell] = []
        at = start
        for part in text[start:stop].split(delimiter):
            parts.append((at, at + len(part)))
            at += len(part) + 1
        cells.extend(parts[1:] if cells else parts)
    return cells
