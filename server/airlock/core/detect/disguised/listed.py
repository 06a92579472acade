"""Texts written byte by byte, `[0x41, 0x4b, …]`, `41:4b:…`, `{'A', 'K', …}`, and as programs dump bytes, `00000010: 414b …`.

Few texts hold such lists, which is told at once; and few lists are texts, which their first items tell.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.blobs import Blob, text_of
from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.expressions import compiled

HOW = "is hidden in a list of bytes"
LEAST = 16
"""A list holds at least so many items."""
_FIRST = 4
"""So many items tell whether the list may be a text."""
_MOST = 8_192
"""Of longer lists so many items are one text, the next ones another."""
_TRY_COST, _ITEM_COST = 40, 4
"""What looking at a list, and at each of its items, costs, in code points of the budget."""
_SECOND_LINE = "00000010"
"""The address of a dump's second line, of sixteen bytes each. https://man7.org/linux/man-pages/man1/hexdump.1.html"""


_PREFIX = "0x"
_BETWEEN = ("', '", "','")
SIGNS = (_PREFIX, *_BETWEEN, _SECOND_LINE)
"""What most such texts have one of."""


class _Form(NamedTuple):
    """A way to write bytes one by one: an item, the number it is, and whether a text may hold such a list, told from its outline too."""

    item: str
    number: Callable[[str], int]
    may_hold: Callable[[str, bytes, Collection[str]], bool]


_HUNDREDS = (b"aaa. aaa. aaa. ", b"aaa.aaa.aaa.")
_SEEN = frozenset((9, 10, 13, *range(32, 127)))
"""What the first items of a list that is a text are."""


def _hexadecimal(digits: str) -> int:
    return int(digits, 16)


def _quoted(literal: str) -> int:
    return ord(literal[1])


def _has_hexadecimals(text: str, _: bytes, signs: Collection[str]) -> bool:
    return _PREFIX in signs and text.count(_PREFIX) >= LEAST


def _has_pairs(_: str, outline: bytes, __: Collection[str]) -> bool:
    return b"aa aa aa aa aa aa aa aa aa " in outline or b"aa.aa.aa.aa.aa.aa.aa.aa.aa." in outline


def _has_decimals(text: str, outline: bytes, _: Collection[str]) -> bool:
    """Whether three numbers of three digits follow each other, as those of most small letters are."""
    return any(text[at].isdigit() for sign in _HUNDREDS for at in _places(outline, sign))


def _places(outline: bytes, sign: bytes) -> Iterator[int]:
    at = outline.find(sign)
    while at >= 0:
        yield at
        at = outline.find(sign, at + len(sign))


def _has_characters(text: str, _: bytes, signs: Collection[str]) -> bool:
    return any(sign in signs and text.count(sign) >= LEAST - 1 for sign in _BETWEEN)


_FORMS = (
    _Form(r"0x[0-9a-fA-F]{2}", _hexadecimal, _has_hexadecimals),
    _Form(r"[0-9a-fA-F](?<![0-9A-Za-z].)[0-9a-fA-F](?![0-9A-Za-z])", _hexadecimal, _has_pairs),
    _Form(r"[0-9](?<![0-9].)[0-9]{1,2}", int, _has_decimals),
    _Form(r"'[!-~]'", _quoted, _has_characters),
)


def views(text: str, outline: bytes, signs: Collection[str], budget: Budget) -> Iterator[View]:
    """What all the lists of a text say; `signs` are those of SIGNS that it has."""
    draft = Draft(budget)
    for blob in _blobs(text, outline, signs, budget):
        draft.separate()
        draft.add(blob.text, blob.start, blob.end, Origin.WHOLE)
    view = draft.view(HOW)
    if view is not None:
        yield view


def _blobs(text: str, outline: bytes, signs: Collection[str], budget: Budget) -> Iterator[Blob]:
    for form in _FORMS:
        if form.may_hold(text, outline, signs):
            yield from _lists(text, form, budget)
    if _SECOND_LINE in signs:
        yield from _dumps(text, budget)


def _lists(text: str, form: _Form, budget: Budget) -> Iterator[Blob]:
    """The lists of one form that are texts."""
    item, begins, whole = _compiled(form.item)
    first = begins.search(text)
    while first is not None and budget.spend(_TRY_COST):
        match = whole.match(text, first.start()) or first
        if all(form.number(one) in _SEEN for one in item.findall(first[0])):
            said = _said((form.number(one) for one in item.findall(match[0])), budget)
            if said is not None:
                yield Blob(*match.span(), said)
        first = begins.search(text, match.end())


def _said(numbers: Iterable[int], budget: Budget) -> str | None:
    """The text that such bytes are, if they are one."""
    data = bytes(number for number in numbers if number < 256)
    return text_of(data, budget) if budget.spend(len(data) * _ITEM_COST) and len(data) >= LEAST else None


def _dumps(text: str, budget: Budget) -> Iterator[Blob]:
    """Dumps as xxd and hexdump print them, with the column that shows what they say."""
    line, pair = _patterns().line, _patterns().pair
    at = text.find(_SECOND_LINE)
    while at >= 0 and budget.spend(_TRY_COST):
        start = text.rfind("\n", 0, max(text.rfind("\n", 0, at), 0)) + 1
        end, data = start, bytearray()
        while len(data) < _MOST and (match := line.match(text, end)) is not None:
            data += bytes.fromhex("".join(pair.findall(match[1])))
            end = match.end()
        said = _said(data, budget)
        if said is not None:
            yield Blob(start, end, said)
        at = text.find(_SECOND_LINE, max(end, at + 1))


class _Patterns(NamedTuple):
    line: re.Pattern[str]
    pair: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    return _Patterns(
        line=compiled(r"[ \t]{0,16}[0-9a-fA-F]{7,8}:?[ ]{1,3}((?:(?:[0-9a-fA-F]{2}){1,2}[ ]{1,2}){1,16})[^\r\n]{0,60}(?:\r?\n|$)"),
        pair=compiled(r"[0-9a-fA-F]{2}"),
    )


@functools.cache
def _compiled(item: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """One item, the first few of a list, and as many of them as are read at a time."""
    between = r"(?:[ ]?[,:;](?:[ \t]{0,40}\r?\n)?[ \t]{0,80}|[ ]{1,2}|\r?\n[ \t]{0,80})"
    one, more = rf"{item}(?:[uU]8?)?", r"(?:\([Bb]yte\)[ ]?)?"
    return (
        compiled(item),
        compiled(rf"{one}(?:{between}{more}{one}){{{_FIRST - 1}}}"),
        compiled(rf"{one}(?:{between}{more}{one}){{{_FIRST - 1},{_MOST}}}"),
    )
