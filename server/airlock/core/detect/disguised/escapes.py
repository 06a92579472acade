"""Texts whose characters are written as escapes: backslashes, percent signs, HTML entities, literals inside templates.

Each escape is read back by itself, so that what is found has a place that is exact to the character. Only the surroundings of escapes
that can hide something are looked at: an escaped quote or a line end hides nothing from the rules.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

_BEFORE = 160
"""How far before an escape its surroundings begin, in code points."""
_AFTER = 320
"""How far behind an escape its surroundings end."""
_MAX_CUT = 200
"""A word at the edge of the surroundings is looked for its end this far."""

_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_ENTITIES = {"quot": '"', "amp": "&", "apos": "'", "lt": "<", "gt": ">", "nbsp": " "}


class Piece(NamedTuple):
    """What one escape stands for, and where that came from."""

    text: str
    start: int
    end: int
    origin: Origin = Origin.WHOLE


class Writing(NamedTuple):
    """A way to write characters as something else: what gives it away, one escape of it, and how an escape is read."""

    how: str
    sign: str
    trigger: str
    escape: str
    read: Callable[[re.Match[str]], Piece | None]
    languages: frozenset[str] = frozenset()
    """Where it is used; empty means anywhere."""


def views(text: str, language: str, budget: Budget) -> Iterator[View]:
    """What a text says once its escapes are read back: one view for each way of writing that is in it."""
    for writing in _WRITINGS:
        if writing.sign in text and (not writing.languages or language in writing.languages):
            view = _view(text, writing, budget)
            if view is not None:
                yield view


def _view(text: str, writing: Writing, budget: Budget) -> View | None:
    trigger = _compiled(writing.trigger)
    if trigger.search(text) is None:
        return None
    draft = Draft(budget)
    for start, end in _regions(text, trigger):
        if draft.full:
            break
        _read(draft, text, start, end, writing)
        draft.separate()
    return draft.view(writing.how)


def _read(draft: Draft, text: str, start: int, end: int, writing: Writing) -> None:
    """What [start, end) says."""
    at = start
    for match in _compiled(writing.escape).finditer(text, start, end):
        if draft.full:
            return
        piece = writing.read(match)
        if piece is not None:
            draft.add(text[at : match.start()], at, match.start(), Origin.VERBATIM)
            draft.add(*piece)
            at = match.end()
    draft.add(text[at:end], at, end, Origin.VERBATIM)


def _regions(text: str, trigger: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The surroundings of all triggers, joined where they meet; no word is cut at their edges."""
    start, end = 0, -1
    for match in trigger.finditer(text):
        if match.start() - _BEFORE <= end:
            end = match.end() + _AFTER
            continue
        if end >= 0:
            yield start, _cut_right(text, end)
        start, end = _cut_left(text, max(match.start() - _BEFORE, 0), match.start()), match.end() + _AFTER
    if end >= 0:
        yield start, _cut_right(text, end)


def _cut_left(text: str, start: int, stop: int) -> int:
    if not start:
        return 0
    edge = _compiled(r"[^A-Za-z0-9_\\%+/=-]").search(text, start, stop)
    return stop if edge is None else edge.start()


def _cut_right(text: str, end: int) -> int:
    edge = _compiled(r"[^A-Za-z0-9_\\%+/=-]").search(text, end, end + _MAX_CUT)
    return min(end + _MAX_CUT, len(text)) if edge is None else edge.start()


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


def _read_backslash(match: re.Match[str]) -> Piece | None:
    number = match["x"] or match["u"] or match["braced"] or match["long"]
    if number is not None:
        return _character(int(number, 16), match)
    if match["octal"] is not None:
        return _character(int(match["octal"], 8), match)
    if match["control"] is not None:
        return Piece(_CONTROLS[match["control"]], *match.span())
    return Piece(match["sign"] or "", *match.span())


def _read_percent(match: re.Match[str]) -> Piece | None:
    return _character(int(match[1], 16), match)


def _read_printable(match: re.Match[str]) -> Piece | None:
    """A character, or nothing where a line goes on.

    https://www.rfc-editor.org/rfc/rfc2045#section-6.7
    """
    return _character(int(match[1], 16), match) if match[1] else Piece("", *match.span())


def _read_entity(match: re.Match[str]) -> Piece | None:
    name, decimal, digits = match.groups()
    if name is not None:
        return Piece(_ENTITIES[name], *match.span())
    return _character(int(decimal) if decimal else int(digits, 16), match)


def _read_template(match: re.Match[str]) -> Piece | None:
    return Piece(match["literal"], *match.span("literal"), Origin.VERBATIM)


def _character(number: int, match: re.Match[str]) -> Piece | None:
    """An ASCII character that can be seen, or white space; nothing else hides anything."""
    if 32 <= number < 127 or number in (9, 10, 13):
        return Piece(chr(number), *match.span())
    return None


_TEMPLATED = word_set(
    """astro coffeescript csharp dart groovy hcl javascript javascriptreact kotlin php python ruby scala svelte swift terraform
    typescript typescriptreact vue"""
) | {""}
_HEX = "[0-9a-fA-F]"
_LITERAL = r"[ \t]{0,4}(?:\"[^\"\\\r\n{}]{1,200}\"|'[^'\\\r\n{}]{1,200}')[ \t]{0,4}"
_WRITINGS = (
    Writing(
        "is hidden in backslash escapes",
        "\\",
        rf"\\(?:x[2-7]{_HEX}|u00[2-7]{_HEX}|u\{{0{{0,4}}[2-7]{_HEX}\}}|U000000[2-7]{_HEX}|(?:0[4-7]|1[0-7])[0-7]"
        rf"|\\{{2,8}}[\"'/]|\\{{1,8}}(?:u00[2-7]|x[2-7]|/)|(?<=:\\)/\\/|(?<=[\w+/=.-]\\)\r?\n[ \t]{{0,80}}[\w+/=.-])",
        rf"\\(?:x(?P<x>{_HEX}{{2}})|u(?P<u>{_HEX}{{4}})|u\{{(?P<braced>{_HEX}{{1,6}})\}}|U(?P<long>{_HEX}{{8}})"
        rf"|(?P<octal>[01][0-7]{{2}})|(?P<control>[nrt])|(?P<sign>[\"'`/\\$@!#&=:?;,()\[\]{{}}|<>*~^ %+.-])|\r?\n[ \t]{{0,80}})",
        _read_backslash,
    ),
    Writing("is hidden in percent encoding", "%", rf"%[2-7]{_HEX}", rf"%([0-7]{_HEX})", _read_percent),
    Writing(
        "is hidden in quoted-printable",
        "quoted-printable",
        r"=[2-7][0-9A-F]|(?<=[!-~])=\r?\n(?=[!-~])",
        r"=([0-7][0-9A-F])|(?<=[!-~])=\r?\n(?=[!-~])",
        _read_printable,
    ),
    Writing(
        "is hidden in HTML entities",
        "&",
        r"&(?:quot|amp|apos|#(?:3[0-9]|4[0-9]|[5-9]\d|1[01]\d|12[0-6])|#[xX][2-7][0-9a-fA-F]);",
        r"&(?:(quot|amp|apos|lt|gt|nbsp)|#(\d{2,3})|#[xX]([0-9a-fA-F]{2}));",
        _read_entity,
    ),
    Writing(
        "is put together from literals in a template",
        "{",
        rf"\{{(?:(?<=[\w}}]\{{)|(?<=[\w}}][$#]\{{)){_LITERAL}\}}|\{{{_LITERAL}\}}(?=[\w$#{{])",
        r"[$#]?\{[ \t]{0,4}(?P<quote>[\"'])(?P<literal>[^\"'\\\r\n{}]{1,200})(?P=quote)[ \t]{0,4}\}",
        _read_template,
        _TEMPLATED,
    ),
    Writing(
        "is put together from literals in a template",
        "\\(",
        rf"\\\((?<=[\w)]\\\(){_LITERAL}\)|\\\({_LITERAL}\)(?=[\w\\])",
        r"\\\([ \t]{0,4}(?P<quote>[\"'])(?P<literal>[^\"'\\\r\n{}]{1,200})(?P=quote)[ \t]{0,4}\)",
        _read_template,
        frozenset(("swift",)),
    ),
)
