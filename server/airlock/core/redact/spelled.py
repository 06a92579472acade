"""What a text says once its escapes are read, or its neighbouring literals put together, and where each character came from.

Only lines with something to read are looked at, as far as a budget goes. Absent: encodings of whole values, which known.py writes itself,
and finding secrets in what was read, which is the detectors' business.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

from airlock.core.model import Span

_BUDGET = 200_000
"""So many code points are read of one text for each notation."""
_AROUND = 2_000
_CODE = r"(?:0[xX][0-9a-fA-F]{2}|[1-9][0-9]{1,2})"
"""A sign of a text as its number, in lists of bytes and of codes."""
_FIRST_CODE = r"[0-9](?<![\w.-][0-9])(?:(?<=0)[xX][0-9a-fA-F]{2}|(?<!0)[0-9]{1,2})"
"""The same where no number goes on; it begins with what is quick to look for."""
_NUMBER = re.compile(r"\w+")
_LEAST_CODES = 7
_BYTES = 256
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b", "0": "\0", "\n": "", "\r\n": ""}


class Spelled(NamedTuple):
    """A part of a text as it reads. `starts` are offsets in `text` where the pieces begin, `places` what they were in the source."""

    text: str
    starts: list[int]
    places: list[tuple[Span, bool]]
    """Each with whether it was read letter by letter."""

    def parts(self, start: int, end: int) -> list[Span]:
        """The places in the source that make up [start, end), those that meet as one; none when nothing there was escaped or joined."""
        first = bisect_right(self.starts, start) - 1
        out: list[Span] = []
        plain = True
        for at in range(first, len(self.starts)):
            begin = self.starts[at]
            if begin >= end:
                break
            place, verbatim = self.places[at]
            plain = plain and verbatim and at == first
            part = Span(place.start + max(start - begin, 0), min(place.end, place.start + end - begin)) if verbatim else place
            if out and out[-1].end == part.start:
                out[-1] = Span(out[-1].start, part.end)
            elif part.start < part.end:
                out.append(part)
        return [] if plain else out


def readings(text: str) -> Iterator[Spelled]:
    """Everything in a text that reads differently from how it is written."""
    for sign, unit, read in _notations():
        if any(one in text for one in sign):
            yield from _read(text, unit, read)


def read(value: str) -> set[str]:
    """What a value means, if it is written with escapes: one reading for each notation."""
    return {"".join(unit.sub(meaning, value)) for sign, unit, meaning in _notations()[:-1] if any(one in value for one in sign)} - {value}


def _read(text: str, unit: re.Pattern[str], meaning: Callable[[re.Match[str]], str]) -> Iterator[Spelled]:
    """The lines with something to read in one notation, neighbours together."""
    left = _BUDGET
    group: list[re.Match[str]] = []
    end = 0
    for match in unit.finditer(text):
        if group and (match.start() > end or match.end() - group[0].start() > left):
            yield _spelled(text, group, meaning)
            left -= end - group[0].start()
            group = []
            if left < 0:
                return
        group.append(match)
        end = _line_end(text, match.end())
    if group:
        yield _spelled(text, group, meaning)


def _spelled(text: str, group: list[re.Match[str]], meaning: Callable[[re.Match[str]], str]) -> Spelled:
    at = max(text.rfind("\n", 0, group[0].start()) + 1, group[0].start() - _AROUND)
    pieces: list[str] = []
    starts: list[int] = []
    places: list[tuple[Span, bool]] = []
    length = 0
    units = [(match.start(), match.end(), meaning(match)) for match in group]
    last = _line_end(text, group[-1].end())
    for start, end, said in [*units, (last, last, "")]:
        for piece, place, verbatim in ((text[at:start], Span(at, start), True), (said, Span(start, end), False)):
            if piece:
                pieces.append(piece)
                starts.append(length)
                places.append((place, verbatim))
                length += len(piece)
        at = end
    return Spelled("".join(pieces), starts, places)


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at, at + _AROUND)
    return found if found >= 0 else min(at + _AROUND, len(text))


def _percent(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _backslash(match: re.Match[str]) -> str:
    written = match["hex"] or match["long"] or match["braced"]
    if written:
        code = int(written, 16)
        return chr(code) if code < 0x110000 else match[0]
    if match["octal"]:
        return chr(int(match["octal"], 8))
    if match["pair"]:
        return bytes.fromhex(match["pair"].replace("\\u", "")).decode("utf-16-be", "replace")
    return "'" if match["shell"] else _LETTERS.get(match["letter"], match["letter"])


def _entity(match: re.Match[str]) -> str:
    import html  # its table of entities is large, and most texts have none

    return html.unescape(match[0])


def _codes(match: re.Match[str]) -> str:
    numbers = [int(one, 16 if one[:2] in ("0x", "0X") else 10) for one in _NUMBER.findall(match[0])]
    return bytes(numbers).decode("utf-8", "replace") if max(numbers) < _BYTES else match[0]


def _nothing(_match: re.Match[str]) -> str:
    return ""


@functools.cache
def _notations() -> tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    """Signs one of which every unit has, what a unit looks like, and what it means; literals beside each other come last."""
    gap = r"[ \t\r\n]{0,80}"
    return (
        ("%", re.compile(r"%[0-7][0-9A-Fa-f]|(?:%[89A-Fa-f][0-9A-Fa-f]){2,8}"), _percent),
        (
            "\\",
            re.compile(
                r"(?P<shell>'(?:\\'|\"'\")')|(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\(?:[ux](?P<hex>[0-9a-fA-F]{4}|(?<=x)[0-9a-fA-F]{2})"
                r"|(?P<octal>[0-3][0-7]{2})|U(?P<long>[0-9a-fA-F]{8})|u\{(?P<braced>[0-9a-fA-F]{1,6})\}|(?P<letter>\r\n|[^\r]))"
            ),
            _backslash,
        ),
        ("&", re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"), _entity),
        (",", re.compile(rf"{_FIRST_CODE}(?:{gap},{gap}{_CODE}){{{_LEAST_CODES - 1},400}}(?![\w.])"), _codes),
        (
            "\"'`",
            re.compile(rf"([\"'`]){gap}(?:(?:\+|\.|&|~|\|\||\\|,){gap})?[fFrRbBuUL]{{0,2}}\1"),
            _nothing,
        ),
    )
