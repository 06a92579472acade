"""Tables among literals: lists of lists with their columns' names beside them, in their first row, or in a Go struct's fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from airlock.core.detect.personal.naming import kind_said
from airlock.core.detect.tables import columnar, dated, people
from airlock.core.detect.tables.cells import Cell, Table
from airlock.core.detect.tables.columns import is_weak
from airlock.core.detect.tables.fields import is_public
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_FAR = 4000
"""How far behind the names of columns their rows may begin, in code points."""
_MOST_LOOPS, _LOOP = 20, 160
"""So many places are looked at where rows are named again, and so far before each for what takes them, in code points."""
_FIELD = r"^[ \t]*([A-Za-z_]\w{0,60}(?:[ \t]*,[ \t]*[A-Za-z_]\w{0,60}){0,20})[ \t]+[\[\]*\w.]{2,80}"
_HEADING = r"[^\W\d_][\w .\-]{0,50}"
_TARGETS = r"\bfor[ ](?:\((?:const|let|var)[ ])?[(\[{]?([A-Za-z_]\w{0,40}(?:,[ ]?[A-Za-z_]\w{0,40}){1,20})[)\]}]?[ ](?:in|of|<-)[ ]*\Z"
_TAKEN = (
    r"(?:(?:\??\.[a-z_]{2,12}){0,2}\.(?:each|map|forEach|flatMap|each_with_index|foreach)\b[ ]?[({]?[ ]?(?:do[ ]|async[ ]|function[ ])?"
    r"[(|]{0,2}[\[(|{]|[ ]as[ ](?:\$\w{1,30}[ ]=>[ ])?(?:\[|list\())"
    r"(?P<names>\$?[A-Za-z_]\w{0,40}(?:,[ ]?\$?[A-Za-z_]\w{0,40}){1,20})[\])|}]"
)
"""Behind rows: what the values of each are given to, `.each do |name, city|`, `.forEach(([name, city]) =>`, `as [$name, $city]`."""
_LOOPED = (
    r"\b(?:for|foreach)[ ]?\(?(?:const[ ]|let[ ]|var[ ])?[(\[{]?(?P<names>\$?[A-Za-z_]\w{0,40}(?:,[ ]?\$?[A-Za-z_]\w{0,40}){1,20})[)\]}]?"
    r"[ ](?:in|of|<-)[ ]&?[\$@]?[A-Za-z_]\w{0,40}\Z"
)
"""The same of rows that have a name, farther down: `for name, city in rows`."""
_COLUMNS = ("columns", "colnames", "names", "schema")
"""What an argument is called that has the names of columns, which may stand behind the rows."""
_ROW = ("values", "row")
"""What an argument is called that is one row, behind one of the names of its columns."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return compiled(_FIELD, re.MULTILINE), compiled(_HEADING), compiled(_TARGETS), compiled(_TAKEN), compiled(_LOOPED)


def tables(text: str, root: Group) -> Iterator[Table]:
    """All lists of rows in a tree."""
    names: tuple[str, ...] = ()
    at = 0
    stack: list[tuple[str, Atom | Group]] = [(item.key, item.value) for item in reversed(root.items) if not is_public(item)]
    while stack:
        key, value = stack.pop()
        if isinstance(value, Atom):
            if value.sort == "s" and (told := listed(text[value.start : min(value.end, value.start + 1000)])):
                names, at = told, value.end
            continue
        told = _named(text, value)
        if told:
            names, at = told, value.start if value.opener and _targets(text, value) else value.end
        told = (names if value.start - at <= _FAR else ()) or _looped(text, key, value)
        topic = value.head if people.is_topic(value.head) else key or value.head
        table = (
            columnar.table(value, topic, partial(_row, text))
            or _table(text, topic, value, told)
            or (_single(text, value, told) if key in _ROW else None)
        )
        if table is not None:
            yield table
            continue
        stack.extend((item.key, item.value) for item in reversed(value.items) if not is_public(item))


def _named(text: str, group: Group) -> tuple[str, ...]:
    """Names of columns, if the group is a list of them or a struct."""
    if group.head == "struct":
        inner = text[group.start + 1 : min(group.end, group.start + _FAR)].replace(";", "\n")
        return tuple(name.strip() for found in _patterns()[0].findall(inner) for name in found.split(","))
    if group.opener == "(" and (told := _fields_of_class(text, group)):
        return told
    if told := _targets(text, group):
        return told
    argued = next((item.value for item in group.items if item.key in _COLUMNS), None) if group.opener == "(" else None
    if isinstance(argued, Group):
        return _named(text, argued)
    if not group.opener or not 2 <= len(group.items) <= 200:
        return ()
    words = [
        text[item.value.start : item.value.end]
        for item in group.items
        if isinstance(item.value, Atom) and item.value.sort == "s" and not item.key
    ]
    return tuple(words) if len(words) == len(group.items) and _is_header(words) else ()


def _targets(text: str, group: Group) -> tuple[str, ...]:
    """What the values of each row are given to: `for name, city in [(…), (…)]`, `[[…], […]].each do |name, city|`."""
    if (taken := _patterns()[3].match(text, group.end)) is not None:
        return tuple(name.strip(" $") for name in taken["names"].split(","))
    if not text[max(group.start - 12, 0) : group.start].rstrip(" ").endswith((" in", " of", " <-")):
        return ()
    found = _patterns()[2].search(text[max(group.start - 120, 0) : group.start])
    return tuple(name.strip() for name in found[1].split(",")) if found is not None else ()


def _looped(text: str, key: str, group: Group) -> tuple[str, ...]:
    """The same where the rows have a name, by which a loop below takes them: `rows.each do |name, city|`, `for name, city in rows`."""
    name, first = key.lstrip("$@"), group.items[0].value if group.items else None
    if not name.isidentifier() or not isinstance(first, Group) or not first.items or first.items[0].key:
        return ()
    behind = text[group.end : group.end + _FAR]
    at = behind.find(name)
    for _ in range(_MOST_LOOPS if at >= 0 else 0):
        found = _patterns()[3].match(behind, at + len(name)) or _patterns()[4].search(behind[max(at - _LOOP, 0) : at + len(name)])
        if found is not None:
            return tuple(one.strip(" $") for one in found["names"].split(","))
        if (at := behind.find(name, at + 1)) < 0:
            break
    return ()


def _fields_of_class(text: str, group: Group) -> tuple[str, ...]:
    """What a class takes that is written with its fields behind its name: `record Customer(String name)`, `class Person(val name: …)`."""
    before = text[max(group.start - 80, 0) : group.start]
    if ("class" not in before and "record" not in before) or before.split()[-2:-1] not in (["class"], ["record"]):
        return ()
    inner = text[group.start + 1 : min(group.end - 1, group.start + _FAR)]
    fields = [field.partition("=")[0].partition(":")[0].split() for field in inner.split(",")]
    return tuple(words[-1] for words in fields if words)


def listed(value: str) -> tuple[str, ...]:
    """Names in one string, apart by commas or blanks: `"name, email"`."""
    if value.isalnum():
        return ()
    words = [word.strip() for word in value.split(",")] if "," in value else value.split()
    return tuple(words) if len(words) > 1 and all(word.replace("_", "a").isalnum() for word in words) and _is_header(words) else ()


def _is_header(words: Sequence[str]) -> bool:
    """Whether all can be names of columns, and one of them is of personal data."""
    heading = _patterns()[1]
    if not all(heading.fullmatch(word) for word in words):
        return False
    return any(map(kind_said, words)) or (len(words) > 2 and any(map(is_weak, words)))


def _table(text: str, key: str, group: Group, names: tuple[str, ...]) -> Table | None:
    least = 0.8 * len(group.items)
    if not least or len([None for item in group.items if not isinstance(item.value, Atom)]) < least:
        return None
    rows = [row for item in group.items if (row := _row(text, item)) is not None]
    if not rows or len(rows) < least:
        return None
    width = len(rows[0])
    if width < 2 or sum(len(row) == width for row in rows) < 0.8 * len(rows):
        return None
    first, second = ([text[start:end] for start, end in row] for row in (rows[0], rows[min(1, len(rows) - 1)]))
    if len(rows) > 1 and _is_header(first) and not _is_header(second) and all(_quoted(text, cell) for cell in rows[0]):
        return Table(group.start, group.end, tuple(first), rows[1:], key)
    if len(names) == width:
        return Table(group.start, group.end, names, rows, key)
    return Table(group.start, group.end, (), rows, key) if len(rows) > (1 if people.is_of_persons(key) else 2) else None


def _single(text: str, group: Group, names: tuple[str, ...]) -> Table | None:
    """A table of one row, where its columns have names."""
    row = _row(text, Item("", group)) if names else None
    return Table(group.start, group.end, names, [row], "") if row is not None and len(row) == len(names) else None


def _quoted(text: str, cell: Cell) -> bool:
    return cell[0] > 0 and text[cell[0] - 1] in "\"'`"


def _row(text: str, item: Item) -> list[Cell] | None:
    """A row's cells: values without keys, a call with one string or a date counting as that; what only has a name is an empty cell."""
    group = item.value
    if isinstance(group, Atom) or len(group.items) > 200:
        return None
    cells: list[Cell] = []
    for inner in group.items:
        value = inner.value
        if inner.key and group.opener != "(":
            return None
        if isinstance(value, Atom):
            cells.append((value.start, value.start if value.sort == "w" and text[value.start].isalpha() else value.end))
        elif not value.head:
            return None
        else:
            date = dated.made(text, value)
            strings = [date] if date else [one.value for one in value.items if isinstance(one.value, Atom) and one.value.sort == "s"]
            cells.append((strings[0].start, strings[0].end) if len(strings) == 1 else (value.start, value.start))
    return cells or None
