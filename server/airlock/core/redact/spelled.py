"""What a text says once its escapes are read, or its neighbouring literals put together, and where each character came from.

What was read is read again, for escapes stand in literals that are put together, and in other escapes. Only lines with something to read
are looked at, as far as a budget goes. Absent: encodings of whole values, which known.py writes itself, and finding secrets in what was
read, which is the detectors' business.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from airlock.core.expressions import compiled
from airlock.core.model import Span

_BUDGET = 200_000
"""So many code points are read of one text for each notation."""
_AGAIN = 20_000
"""So many of what was read are read again."""
_ENOUGH = 8_000
_APART = "\0"
"""What stands between lines that do not meet: no value has it."""
_AROUND = 2_000
_CODE = r"(?:0[xX][0-9a-fA-F]{2}|[1-9][0-9]{1,2})"
"""A sign of a text as its number, in lists of bytes and of codes."""
_FIRST_CODE = r"[0-9](?<![\w.-][0-9])(?:(?<=0)[xX][0-9a-fA-F]{2}|(?<!0)[0-9]{1,2})"
"""The same where no number goes on; it begins with what is quick to look for."""
_NUMBER = compiled(r"\w+")
_LEAST_CODES = 7
_BYTES = 256
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b", "0": "\0", "\n": "", "\r\n": ""}


class Spelled(NamedTuple):
    """A part of a text as it reads. `starts` are offsets in `text` where the pieces begin, `places` what they were in the source.

    The source is the text itself, or what was read of it: `first`.
    """

    text: str
    starts: list[int]
    places: list[tuple[Span, bool]]
    """Each with whether it was read letter by letter."""
    first: Spelled | None = None

    def parts(self, start: int, end: int) -> list[Span]:
        """The places in the text that make up [start, end), those that meet as one; none when nothing there was escaped or joined."""
        pieces = self.pieces(start, end)
        if len(pieces) == 1 and pieces[0][1]:
            return []
        return _met(place for piece, _ in pieces for place in self.sources(piece))

    def pieces(self, start: int, end: int) -> list[tuple[Span, bool]]:
        """The same in the source, each with whether it was read letter by letter."""
        out: list[tuple[Span, bool]] = []
        for at in range(bisect_right(self.starts, start) - 1, len(self.starts)):
            begin = self.starts[at]
            if begin >= end:
                break
            place, verbatim = self.places[at]
            part = Span(place.start + max(start - begin, 0), min(place.end, place.start + end - begin)) if verbatim else place
            out.append((part, verbatim))
        return out

    def sources(self, piece: Span) -> Iterator[Span]:
        """The places in the text of a place in the source."""
        if self.first is None:
            yield piece
        else:
            for place, _ in self.first.pieces(piece.start, piece.end):
                yield from self.first.sources(place)


def _met(parts: Iterable[Span]) -> list[Span]:
    """Those that meet as one."""
    out: list[Span] = []
    for part in parts:
        if out and out[-1].end == part.start:
            out[-1] = Span(out[-1].start, part.end)
        elif part.start < part.end:
            out.append(part)
    return out


def readings(text: str) -> Iterator[Spelled]:
    """Everything in a text that reads differently from how it is written."""
    left = _AGAIN
    for spelled in _readings(text, _BUDGET):
        yield spelled
        if left > 0:
            left -= len(spelled.text)
            yield from (again._replace(first=spelled) for again in _readings(spelled.text, _AGAIN))


def _readings(text: str, most: int) -> Iterator[Spelled]:
    for sign, unit, read in _notations():
        if any(one in text for one in sign):
            yield from _read(text, unit, read, most)


def read(value: str) -> set[str]:
    """What a value means, if it is written with escapes: one reading for each notation."""
    return {"".join(unit.sub(meaning, value)) for sign, unit, meaning in _notations()[:-2] if any(one in value for one in sign)} - {value}


def _read(text: str, unit: re.Pattern[str], meaning: Callable[[re.Match[str]], str], left: int) -> Iterator[Spelled]:
    """The lines with something to read in one notation, `left` code points of them, many together: each reading is searched by itself."""
    draft = _Draft(text)
    for match in unit.finditer(text):
        if match.start() > draft.end and draft.taken > _ENOUGH:
            left -= draft.taken
            yield draft.spelled()
            draft = _Draft(text)
        if draft.taken > left:
            break
        draft.add(match, meaning(match))
    if draft.taken:
        yield draft.spelled()


class _Draft:
    """What was read of a text so far: `taken` code points, in lines of which the last ends at `end`."""

    __slots__ = ("_at", "_length", "_pieces", "_places", "_starts", "_text", "end", "taken")

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._places: list[tuple[Span, bool]] = []
        self._at = 0
        self._length = 0
        self.end = -1
        self.taken = 0

    def add(self, match: re.Match[str], said: str) -> None:
        """What a unit says, and what stands before it on its line."""
        start, end = match.span()
        if start > self.end:
            self._close()
            self._at = max(self._text.rfind("\n", max(start - _AROUND, 0), start) + 1, start - _AROUND, self.end)
            self._put(_APART, Span(self._at, self._at), verbatim=False)
        self._put(self._text[self._at : start], Span(self._at, start), verbatim=True)
        self._put(said, Span(start, end), verbatim=False)
        self._at, self.end = end, _line_end(self._text, end)

    def spelled(self) -> Spelled:
        """All of it."""
        self._close()
        return Spelled("".join(self._pieces), self._starts, self._places)

    def _close(self) -> None:
        if self.end > self._at:
            self._put(self._text[self._at : self.end], Span(self._at, self.end), verbatim=True)

    def _put(self, piece: str, place: Span, *, verbatim: bool) -> None:
        self.taken += place.end - place.start
        if piece:
            self._pieces.append(piece)
            self._starts.append(self._length)
            self._places.append((place, verbatim))
            self._length += len(piece)


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
        return bytes.fromhex(match["pair"].replace("\\", "").replace("u", "")).decode("utf-16-be", "replace")
    if match["bytes"]:
        return _of_bytes(bytes(int(one[1:], 16) if one[0] == "x" else int(one, 8) for one in match["bytes"].split("\\")))
    return "'" if match["shell"] else _LETTERS.get(match["letter"], match["letter"])


def _of_bytes(data: bytes) -> str:
    """What bytes beyond ASCII say; in some languages such escapes are code points."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _entity(match: re.Match[str]) -> str:
    import html  # its table of entities is large, and most texts have none

    return html.unescape(match[0])


def _codes(match: re.Match[str]) -> str:
    numbers = [int(one, 16 if one[:2] in ("0x", "0X") else 10) for one in _NUMBER.findall(match[0])]
    return bytes(numbers).decode("utf-8", "replace") if max(numbers) < _BYTES else match[0]


def _once(match: re.Match[str]) -> str:
    return match[1] or match[2] or match[0][0]


def _joined(match: re.Match[str]) -> str:
    return _backslash(match) if match.lastgroup else ""


def _joined_or_doubled(match: re.Match[str]) -> str:
    return match[0][0] if match[0] in _DOUBLED else ""


_GAP = r"[ \t\r\n]{0,80}"
_ESCAPE = (
    r"\\(?:(?P<pair>u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?P<bytes>x[89a-fA-F][0-9a-fA-F](?:\\x[89a-fA-F][0-9a-fA-F]){1,7}|[23][0-7]{2}(?:\\[23][0-7]{2}){1,7})"
    r"|[ux](?P<hex>[0-9a-fA-F]{4}|(?<=x)[0-9a-fA-F]{2})|(?P<octal>[0-3][0-7]{2})|U(?P<long>[0-9a-fA-F]{8})"
    r"|u\{(?P<braced>[0-9a-fA-F]{1,6})\}|(?P<letter>\r\n|[^\r]))|'(?P<shell>\\'|\"'\")'"
)
_DOUBLED = ("''", '""')
_OPERATOR = r"(?:\+{1,2}|\.{1,2}|&(?:[ \t]*_[ \t]*\r?\n)?|~|<>|<<|\^|\|\||\\|,)(?:[ \t]*(?://|#|--)[^\r\n]{0,80}\r?\n)?"
"""What puts literals together, and a remark behind it."""
_PUT_TOGETHER = rf"(?:(?:{_GAP}\))?{_GAP}{_OPERATOR}{_GAP}\(?|\.concat\()[fFrRbBuULN@$]{{0,2}}[\"'`]"
_JOINT = "|".join(
    rf"{quote}(?:{_PUT_TOGETHER}|{_GAP}[fFrRbBuUL]{{0,2}}{quote}|[ \t\r\n]{{1,80}}[\"'])"
    for quote in "\"'`"  # each alternative begins with a sign of its own, which is quick to look for
)


@functools.cache
def _notations() -> tuple[tuple[Iterable[str], re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    """Signs one of which every unit has, what a unit looks like, and what it means; literals beside each other come last, in two ways.

    Their escapes are read along, or their doubled quotes: what stands in quotes may end with one.
    """
    return (
        ("%", compiled(r"%[0-7][0-9A-Fa-f]|(?:%[89A-Fa-f][0-9A-Fa-f]){2,8}"), _percent),
        (("\\", "'\"'\"'"), compiled(_ESCAPE), _backslash),
        ("&", compiled(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"), _entity),
        (",", compiled(rf"{_FIRST_CODE}(?:{_GAP},{_GAP}{_CODE}){{{_LEAST_CODES - 1},400}}(?![\w.])"), _codes),
        ((*_DOUBLED, "`", "^"), compiled(r"''|\"\"|`([\"'`$])|\^([&|<>^%])"), _once),
        (_DOUBLED, compiled(rf"{'|'.join(_DOUBLED)}|{_JOINT}"), _joined_or_doubled),
        ("\"'`", compiled(rf"{_ESCAPE}|{_JOINT}"), _joined),
    )
