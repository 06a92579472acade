"""Whether literals in brackets, of any language, can hold somebody's data: values by the names before them, cells by their looks.

A text is searched for literals behind the signs that follow names, and for rows, which is a tenth of the work of reading its brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import islice

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.personal.naming import kind_of, kind_said, words_of
from airlock.core.detect.tables import people, shaped, topics
from airlock.core.detect.tables.columns import ADDRESSED, IDENTIFYING
from airlock.core.detect.tables.dated import ARGUMENTS
from airlock.core.detect.tables.fields import PARTS
from airlock.core.detect.tables.signs import Signs, is_quiet, said_by
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

_HEAD = r"(?:new[ ][\w.]{1,40}\[\][ ]?|(?:new[ ])?[\w.&*$:]{0,40})"
_NUMBER = rf"({ARGUMENTS}|[+-]?\d[\w.+\-]{{1,40}})"
_LITERAL = r"(?:\\{0,3}(?:\"((?:[^\"\\\r\n]|\\.){1,200})|'((?:[^'\\\r\n]|\\.){1,200})|`((?:[^`\\]|\\.){1,200}))|" + _NUMBER + ")"
_VALUE = rf"[=:>]\s{{0,12}}(?:{_HEAD}[({{\[]\s{{0,12}}){{0,3}}(?=[\"'`\\\d+-]){_LITERAL}"
"""From the sign behind a name on: a literal, maybe in brackets."""
_CALLED = rf"(?P<rest>\w{{0,12}})[({{]\s{{0,12}}{_LITERAL}"
"""Behind a part of a name that is a function's: its argument."""
_KEY = r"[=:\s?!\]]{0,40}(?:([\"'`])([^\"'`\r\n]{1,60})\1|([\w$.]{1,60}))"
_TYPED = r"[\w\[\]., |<>?*&]{1,60}:\s{0,3}[\"'`]?(?P<word>[\w$.]{1,60})"
"""What stands before such a sign, read backwards: a name, or a name with a type behind it."""
_BEFORE = 90
_ABOVE = r"[({\[](?:[\w.&*$:]{0,40}\s{0,12}[=:>]{1,2})?\s{0,3}[\"'`]?([\w$.]{1,60})"
"""A bracket and the name before it, read backwards."""
_FAR_ABOVE = 400
_GAP = r"\s{0,60}(?:(?:#|//)[^\r\n]{0,200}[\r\n]\s{0,60}){0,3}"
_BETWEEN = rf"[\])}}]\s{{0,12}},{_GAP}{_HEAD}[\[({{]{_GAP}(?=[\"'`\d+-]|\w{{1,40}}[(,]|[\[({{])"
_NEAR = 400
"""How far from where one row ends and the next begins their cells are looked for."""
_CELL = rf"[\[({{,]{_GAP}(?:{_HEAD}\()?{_LITERAL}"
_ROW = rf"(?:[\[({{,]{_GAP}|\b(?:values|row):[ ]){_HEAD}[\[({{]"
"""The bracket of a row in another one, or of an argument that is called one."""
_NAMES = r"[\w .,\-/]{0,200}[\"'`]"
_FIELD = r"(?P<rest>\w{0,40})[ \t]{1,40}[\[\]*\w.]{2,80}"
_HEADING = 200
_HEADED = 4400
"""How far behind names of columns the cells of their rows are looked for."""


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    sources = {
        "value": _VALUE, "called": _CALLED, "key": _KEY, "typed": _TYPED, "above": _ABOVE, "between": _BETWEEN, "cell": _CELL,
        "names": _NAMES, "field": _FIELD, "row": _ROW, "begins": r"\w{0,40}",
    }  # fmt: skip
    return {name: compiled(source) for name, source in sources.items()}


def may_have(text: str, found: Mapping[str, Iterable[int]]) -> bool:
    """Whether records or rows in a text may be somebody's. `found` is what `stems.places` found in it."""
    return _has_records(text, found) or _has_named_rows(text, found) or _has_rows(text)


def _has_records(text: str, found: Mapping[str, Iterable[int]]) -> bool:
    signs = Signs()
    for start, word, value in _pairs(text):
        known = said_by(word)
        if known is None:
            continue
        above = _above(text, start) if (known.more or known.sample or known.shown) and not is_quiet(value) else ("",)
        if any(signs.enough("", each, word, value) for each in above):
            return True
    if any(signs.enough("", "", word, value) for word, value in _calls(text, found)) or signs.together():
        return True
    return signs.whole() and topics.may_be_named(text)


def _pairs(text: str) -> Iterator[tuple[int, str, str]]:
    """Names with the literals behind them, and where the sign between them stands."""
    key, typed = _patterns()["key"].match, _patterns()["typed"].match
    for match in _patterns()["value"].finditer(text):
        start = match.start()
        before = text[max(start - _BEFORE, 0) : start][::-1]
        name = key(before)
        if name is not None:
            value = match[match.lastindex or 0]
            value = unescaped(value) if "\\" in value else value
            yield start, name[name.lastindex or 0][::-1], value
            if ":" in before and text[start] == "=" and (longer := typed(before)):
                yield start, longer["word"][::-1], value


def _above(text: str, start: int) -> list[str]:
    """The names before the brackets that stand before a place, the nearest first."""
    before = text[max(start - _FAR_ABOVE, 0) : start][::-1]
    return [match[1][::-1] for match in islice(_patterns()["above"].finditer(before), 2)] or [""]


def _calls(text: str, found: Mapping[str, Iterable[int]]) -> Iterator[tuple[str, str]]:
    """Functions that are called as parts of a record are, with their first argument."""
    called, begins = _patterns()["called"].match, _patterns()["begins"].match
    for at in (at for places in found.values() for at in places):
        match = called(text, at)
        left = begins(text[max(at - _BEFORE, 0) : at][::-1]) if match else None
        if match and left and (name := left[0][::-1] + match["rest"]).lower() in PARTS:
            yield name, match[match.lastindex or 0]


def _has_named_rows(text: str, found: Mapping[str, Iterable[int]]) -> bool:
    """Whether a cell behind the names of columns can be what one of them says, where that identifies somebody."""
    seen: dict[tuple[str, str], int] = {}
    for at, kind, name in sorted({*_listed(text, found), *(_fields(text, found) if "struct" in text else ())}):
        if kind not in IDENTIFYING and kind != "postal_address" and ADDRESSED.isdisjoint(words_of(name)):
            continue
        start = max(at, seen.get((kind, name), 0))
        end = seen[kind, name] = at + _HEADED
        tells = people.may_be_person if kind == "postal_address" else partial(fits, kind, column=name)
        if any(tells(unescaped(cell)) for cell in _row_cells(text, start, end)):
            return True
    return False


def _listed(text: str, found: Mapping[str, Iterable[int]]) -> Iterator[tuple[int, str, str]]:
    """Where strings name columns, with the kind and the name."""
    names = _patterns()["names"].match
    kinds: dict[str, str] = {}
    said: dict[str, str] = {}  # the same columns are named in many statements
    for at in (at for places in found.values() for at in places):
        ahead = text[max(at - _HEADING, 0) : at]
        if ahead not in said:
            left = names(ahead[::-1])
            said[ahead] = left[0][-2::-1] if left else "\n"
        if said[ahead] != "\n" and (right := names(text, at)):
            whole = said[ahead] + right[0][:-1]
            for word in map(str.strip, whole.split(",") if "," in whole else (whole, *whole.split())):
                if word not in kinds:
                    kinds[word] = kind_said(word)
                if kinds[word]:
                    yield at, kinds[word], word


def _fields(text: str, found: Mapping[str, Iterable[int]]) -> Iterator[tuple[int, str, str]]:
    """The same for the fields of structs."""
    field, begins = _patterns()["field"].match, _patterns()["begins"].match
    for at in (at for places in found.values() for at in places):
        match = field(text, at)
        left = begins(text[max(at - _BEFORE, 0) : at][::-1]) if match else None
        if match and left and (kind := kind_of(name := left[0][::-1] + match["rest"])):
            yield at, kind, name


def _has_rows(text: str) -> bool:
    """Whether a cell of rows that follow one another looks like somebody's."""
    numbers = False
    for cell in map(unescaped, _neighbours(text)):
        if _looks(cell):
            return True
        numbers = numbers or shaped.can_be_phone(cell)
    return numbers and _is_about_people(text)


def _neighbours(text: str) -> Iterator[str]:
    """The cells of rows that follow one another."""
    done = 0
    for match in _patterns()["between"].finditer(text):
        start, done = max(match.start() - _NEAR, done), match.end() + _NEAR
        yield from _cells(text, start, done)


def _row_cells(text: str, start: int, end: int) -> Iterator[str]:
    """The cells near where rows begin, each once: in dense code rows begin all the time."""
    done = start
    for row in _patterns()["row"].finditer(text, start, end):
        for cell in _patterns()["cell"].finditer(text, max(row.end() - 1, done), min(row.end() + _NEAR, end)):
            done = cell.end()
            yield cell[cell.lastindex or 0]


def _cells(text: str, start: int, end: int) -> Iterator[str]:
    return (match[match.lastindex or 0] for match in _patterns()["cell"].finditer(text, start, end))


def _looks(value: str) -> bool:
    """Whether a cell, among others like it, may be somebody's without a name above."""
    if value.islower() and value.isascii() and "@" not in value:
        return False
    if "@" in value or sum(map(str.isdigit, value)) > 6:
        return shaped.has_form(value)
    return (people.has_given(value) and people.is_name(value)) or (value[-1:].isdigit() and people.is_street(value))


def _is_about_people(text: str) -> bool:
    """Whether a list is called for people: only there every number is a telephone's."""
    return any(people.is_topic(match[1][::-1]) for match in _patterns()["above"].finditer(text[::-1]))
