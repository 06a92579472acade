"""Reads what programs print of their objects: `Customer{id=12, name=Ada Byron}`, `{Name:Ada Byron Phone:…}`, lines of `name | Ada Byron`.

Values have no quotes here, so a value ends where the next key begins. Only lines that name something personal are looked at, and in
records of several lines those around them. The trees are those of tree.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.personal.likely import is_part
from airlock.core.detect.surroundings import PROSE
from airlock.core.detect.tables import objects, secrets, siblings
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import is_weak
from airlock.core.detect.tables.fields import PUBLIC
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_STRUCTURED = (".json", ".jsonl", ".ndjson", ".yaml", ".yml", ".xml", ".html", ".toml", ".ini", ".py", ".js", ".ts")
_MOST_LINES = 4_000
_TALLEST = 60
"""A record has so many lines at most."""
_LONGEST = 4_000
"""Longer lines are not looked at, in code points."""


def is_printed(name: str, language: str, text: str) -> bool:
    """Whether a text of that name and language may be what a program printed, and not JSON or the like."""
    return language in PROSE and not name.endswith(_STRUCTURED) and _patterns().json.match(text) is None


def readings(text: str, present: Mapping[str, Sequence[int]]) -> Iterator[Reading]:
    """The records in the lines at which `present` has words that name personal data."""
    seen = -1
    for start, end in _lines(text, present):
        if start <= seen:
            continue
        groups = _inline(text, start, end)
        if not groups and (tall := _tall(text, start, end)):
            groups = [tall]
            seen = tall.end
        for group in groups:
            if any(_says_more(item.key) for item in group.items):
                yield from _record(text, group)


def _says_more(key: str) -> bool:
    """Whether a key says something only beside others, or something secret: what says it alone is found without a record."""
    return is_weak(key) or is_part(key) or key.lower() in siblings.PARTS or bool(secrets.kind_of(key))


def _record(text: str, group: Group) -> Iterator[Reading]:
    """What is personal in a record, and what is secret in it."""
    found = list(objects.readings(text, Group("[", "", group.start, group.end, [Item("", group)])))
    places = [place for reading in found for place in reading.places] + list(_secrets(text, group))
    if places:
        yield Reading(group.start, group.end, sorted(places))


def _secrets(text: str, group: Group) -> Iterator[Place]:
    for key, atom in group.items:
        kind = secrets.kind_of(key)
        if kind and isinstance(atom, Atom) and secrets.fits(kind, text[atom.start : atom.end], key):
            yield Place(atom.start, atom.end, kind, key, 0, f"in the field `{key[:60]}`")


def _lines(text: str, present: Mapping[str, Sequence[int]]) -> Iterable[tuple[int, int]]:
    """The lines in which any of the words stands, in order."""
    found: dict[int, int] = {}
    for places in present.values():
        end = -1
        for at in places:
            if at <= end:
                continue
            start, end = _line_at(text, at)
            if end - start <= _LONGEST:
                found[start] = end
            if len(found) >= _MOST_LINES:
                break
    return sorted(found.items())


def _line_at(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _inline(text: str, start: int, end: int) -> list[Group]:
    """The pairs of keys and values of a line, two or more in the same brackets."""
    groups: dict[int, list[Item]] = {}
    open_at, seen = [start], start
    for match in _patterns().pair.finditer(text, start, end):
        for bracket in _patterns().bracket.finditer(text, seen, match.start()):
            if bracket[0] in "([{":
                open_at.append(bracket.start())
            elif len(open_at) > 1:
                open_at.pop()
        seen = match.end()
        if item := _item(match):
            groups.setdefault(open_at[-1], []).append(item)
    return [Group("{", "", at, end, items) for at, items in groups.items() if len(items) > 1 and not _is_public(text, at)]


def _is_public(text: str, bracket: int) -> bool:
    """Whether what stands in a bracket is somebody who wants to be known: `author: {…}`."""
    owner = _patterns().owner.search(text, max(bracket - 120, 0), bracket)
    return owner is not None and owner["key"].lower() in PUBLIC


def _tall(text: str, start: int, end: int) -> Group | None:
    """The record of one pair a line around a line; its lines begin alike."""
    margins = _margins(text, start, end)
    items = _of_line(text, start, end)
    if items is None:
        return None
    top, bottom = start, end
    for _ in range(_TALLEST):
        if top == 0 or (more := _beside(text, top - 1, margins)) is None:
            break
        items = [*more, *items]
        top = _line_at(text, top - 1)[0]
    for _ in range(_TALLEST):
        if bottom + 1 >= len(text) or (more := _beside(text, bottom + 1, margins)) is None:
            break
        items = [*items, *more]
        bottom = _line_at(text, bottom + 1)[1]
    return Group("{", "", top, bottom, items)


def _margins(text: str, start: int, end: int) -> tuple[int, int]:
    """How far in a line begins, and where its key ends."""
    match = _patterns().margins.match(text, start, end)
    return (match.end(1) - start, match.end() - start) if match else (0, 0)


def _beside(text: str, at: int, margins: tuple[int, int]) -> list[Item] | None:
    """The pair of the line at `at`, if it belongs to a record whose lines begin, or whose keys end, there."""
    start, end = _line_at(text, at)
    own = _margins(text, start, end)
    return _of_line(text, start, end) if own[0] == margins[0] or own[1] == margins[1] else None


def _of_line(text: str, start: int, end: int) -> list[Item] | None:
    """The pair of a line, none where a key's value stands on the next line; None where the line is something else."""
    patterns = _patterns()
    if end - start > _LONGEST:
        return None
    if match := patterns.line.match(text, start, end):
        item = _item(match)
        return [item] if item else []
    if patterns.key_alone.match(text, start, end):
        return []
    if (value := patterns.dumped.match(text, start, end)) and (key := patterns.key_alone.match(text, *_line_at(text, max(start - 1, 0)))):
        return [Item(key["key"], Atom(*value.span("quoted"), "s"))]
    return None


def _item(match: re.Match[str]) -> Item | None:
    for group in ("quoted", "single", "bare"):
        start, end = match.span(group)
        if start < end:
            return Item(match["key"] or match["symbol"], Atom(start, end, "s"))
    return None


class _Patterns(NamedTuple):
    json: re.Pattern[str]
    owner: re.Pattern[str]
    margins: re.Pattern[str]
    bracket: re.Pattern[str]
    pair: re.Pattern[str]
    line: re.Pattern[str]
    key_alone: re.Pattern[str]
    dumped: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    quoted = r"(?:<<|Some\()?\"(?P<quoted>(?:[^\"\\\r\n]|\\.){0,300})\"|'(?P<single>(?:[^'\\\r\n]|\\.){0,300})'"
    name = r"[@\"']?(?P<key>[A-Za-z_]\w{0,40})[\"']?[ ]?(?:=>|=(?!=)|:(?!//))[ ]?"
    next_name = r"[ ][@\"']?[A-Za-z_]\w{0,40}[\"']?(?:=>|=(?!=)|:(?!//))"
    sign = r"\s,;(){}\[\]|\"'=<>"
    bare = rf"(?P<bare>[^{sign}](?:[^\r\n,;(){{}}\[\]|\"'=<>]{{0,120}}?[^{sign}])?)(?=[ ]?[,;)}}\]>&]|{next_name}|[ ]?\r?$)"
    pair = rf"(?<![\w.-])(?:{name}|:(?P<symbol>[a-z_]\w{{0,40}})[ ](?=\"))(?:{quoted}|(?:~[DTNU]?\[(?=\d))?{bare})"
    line_key = r"[@$:\"'\[]{0,2}(?P<key>[A-Za-z_][\w.-]{0,40}(?:[ ][\w.-]{1,20}){0,2})[\"'\]]{0,2}(?P<symbol>)"
    line = (  # no command's options, and none that goes on
        rf"(?!(?:[^\r\n]{{0,300}}[ \t])?--[A-Za-z])[ \t>*+\-#]{{0,40}}{line_key}[ \t.]{{0,24}}(?:=>|[=:|])[ \t]{{0,24}}"
        rf"(?:(?:string\(\d{{1,4}}\)[ ])?(?:{quoted})|(?P<bare>[^\s\"'{{\[(|](?:[^\r\n|]{{0,200}}[^\s,;|\\])?))?[ \t]{{0,24}}[,;|]?\r?$"
    )
    return _Patterns(
        json=compiled(r"\s{0,200}[\[{]\s{0,200}[\"\[{]"),
        owner=compiled(r"(?P<key>\w{1,40})[\"']?[ ]?(?:=>|[=:])[ ]?(?:#?%?[\w.:]{0,60})[ ]?\[?$"),
        margins=compiled(r"([ \t]*)[^=:|\r\n]{0,80}"),
        bracket=compiled(r"[()\[\]{}]"),
        pair=compiled(pair),
        line=compiled(line),
        key_alone=compiled(r"[ \t]{0,40}\[\"(?P<key>\w{1,40})\"(?::[^\]\r\n]{1,30})?\]=>\r?$"),
        dumped=compiled(r"[ \t]{0,40}string\(\d{1,4}\)[ ]\"(?P<quoted>[^\"\r\n]{0,300})\"\r?$"),
    )
