r"""Finds JSON in the strings of code and on command lines: `-d '{"name": "Ada"}'`, `"{\"name\": \"Ada\"}"`, text blocks, logged bodies.

A reader of literals sees a string there and nothing in it. So it is handed the text anew, with blanks for all but such JSON.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from airlock.core.expressions import compiled

LONGEST = 20_000
"""So many code points of one such string are read."""
_PATIENCE = 200_000
"""So much that is never shut is looked through in a text, in code points."""
_BLANKS = 60
"""No more stands between a bracket and the first key, in code points, and before the bracket a third of it."""
_SHUT = {"{": "}", "[": "]"}


class _Patterns(NamedTuple):
    begun: re.Pattern[str]
    key: re.Pattern[str]
    opened: re.Pattern[str]
    pieces: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    return _Patterns(
        begun=compiled(r"[\"'`](?:\\[nrt]|\s){0,20}[\[{]"),
        key=compiled(r"\"[\w .$@/-]{1,60}\\{0,7}\"\s{0,4}:"),
        opened=compiled(
            r"[\"'`](?:\\[nrt]|\s){0,20}(?P<json>[\[{](?:\\[nrt]|[\s\[{]){0,60}(?P<quote>\\{0,7}\")[\w .$@/-]{1,60}(?P=quote)\s{0,4}:)"
        ),
        pieces=compiled(r"\\*\"|[\[\]{}]"),
    )


def view(text: str, present: Mapping[str, Iterable[int]]) -> str:
    """The text with blanks for all that is no JSON in a string; empty where none holds any of the places in `present`.

    Every code point stays where it is: quotes that are written with an escape leave blanks around them.
    """
    places = sorted(at for starts in present.values() for at in starts)
    shown: list[str] = []
    done = 0
    for start, end, quote in _strings(text):
        first = bisect_left(places, start)
        if first < len(places) and places[first] < end:
            shown += (" " * (start - done), _plainly(text[start:end], quote))
            done = end
    return "".join((*shown, " " * (len(text) - done))) if shown else ""


def _strings(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such JSON begins and ends, and how its quotes are written."""
    if _patterns().begun.search(text) is None:
        return
    at, patience = 0, _PATIENCE
    for key in _patterns().key.finditer(text):  # few places are looked at that way, and most keys are no first ones
        brace = text.rfind("{", max(key.start() - _BLANKS, at), key.start())
        match = _patterns().opened.search(text, max(brace - 2 * _BLANKS, at), key.end()) if brace >= 0 else None
        if match is None:
            continue
        start, quote = match.start("json"), match["quote"]
        end = _end(text, start, quote)
        if end:
            yield start, end, quote
        else:
            patience -= LONGEST
        at = end or match.end()
        if patience <= 0:
            return


def _end(text: str, start: int, quote: str) -> int:
    """Where the bracket that opens at `start` is shut; 0 where it never is."""
    inside, expected = False, []
    for piece in _patterns().pieces.finditer(text, start, start + LONGEST):
        found = piece[0]
        if found[-1] == '"':
            if len(found) < len(quote):
                return 0  # the string around it ends
            inside = inside != (len(found) == len(quote))  # a longer one is a quote in a string
        elif not inside:
            if found in _SHUT:
                expected.append(_SHUT[found])
            elif found != expected.pop():
                return 0
            elif not expected:
                return piece.end()
    return 0


def _plainly(json: str, quote: str) -> str:
    """JSON with plain quotes: what escapes one is blank, outside of the string it is for."""
    if quote == '"':
        return json
    blank, opens = " " * (len(quote) - 1), True
    out: list[str] = []
    at = 0
    for match in _patterns().pieces.finditer(json):
        if match[0] == quote:
            out += (json[at : match.start()], f'{blank}"' if opens else f'"{blank}')
            at, opens = match.end(), not opens
    return "".join((*out, json[at:]))
