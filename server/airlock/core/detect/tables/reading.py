"""Reads all tables and records of a text, each by the reader that its form calls for, and says which cells hold personal data.

Words that names of columns are made of are looked for first: a text without them is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.tables import (
    accesslogs,
    code_signs,
    columns,
    conflicts,
    constructed,
    delimited,
    entries,
    forms,
    json_signs,
    literals,
    logged,
    markup,
    objects,
    outline,
    pages,
    parameters,
    printed,
    rowlists,
    secrets,
    sections,
    segments,
    setters,
    spelled,
    sql,
    stems,
    telling,
    topics,
    transfers,
)
from airlock.core.detect.tables.cells import Cell, Place, Reading, Table, without_rows
from airlock.core.detect.tables.telling import STEMS
from airlock.core.detect.tables.values import fitting, plainly
from airlock.core.model import Document

MOST_TEXT = 4_000_000
"""So much of a text is read, in code points: who a long one is about is said at its beginning."""
_RULED = ("|--", "| --", "|:-", "| :-", "-|-")
"""What the line under the header of a Markdown table has."""
_WORDS = (
    *STEMS,
    *_RULED,
    *topics.WORDS,
    *secrets.STEMS,
    *sql.WORDS,
    *entries.WORDS,
    *forms.WORDS,
    *segments.WORDS,
    *accesslogs.WORDS,
    *accesslogs.SIGNED,
    *constructed.WORDS,
    *transfers.WORDS,
    *conflicts.WORDS,
    *logged.WORDS,
)
"""All that readers are called for, looked for at once."""
_LITERALS = frozenset(("json", "jsonc", "jsonl", "ndjson", "json5"))
_OUTLINES = frozenset(("yaml", "dockercompose", "github-actions-workflow"))
_AROUND = " \t\r\n`*\"'"
"""What may stand around a value in its cell."""
_LONGEST = 300
_HEADED = 60
"""How many lines are tried for each stem."""


_Places = Mapping[str, Sequence[int]]


class _Form(NamedTuple):
    """What a text is by its language, name or first character."""

    lines: bool
    """A table of lines and nothing else."""
    literal: bool
    indented: bool
    markup: bool
    settings: bool


def readings(document: Document, elsewhere: sql.Columns = lambda _: ()) -> Iterator[Reading]:
    """Everything that is a table or a record with personal data in it; in no order, and the same cell may be in several.

    `elsewhere` is asked for the columns of a table that the text does not make.
    """
    text = document.text[:MOST_TEXT]
    if "\0" in text:
        return
    lowered = _lowered(text)
    found = stems.places(lowered, _WORDS)
    form = _form(document)
    told = _in_statements(text, found, elsewhere)
    yield from _tables(text, told)
    yield from _in_formats(text, found)
    present = {word: found[word] for word in STEMS if word in found}
    ruled = _ruled(text, found) or _barred(document)
    if form.lines:
        rows = delimited.tables(text, _offsets(lowered, present), whole=True)
        yield from _tables(text, (table._replace(topic=_called(document.uri)) for table in rows))
    elif present:
        yield from _in_parts(text, form, lowered, present, ruled)
        if printed.is_printed(document.uri, document.language, text):
            yield from printed.readings(text, present)
    elif not form.literal and (headers := {word: found[word] for word in secrets.STEMS if word in found}):
        yield from _tables(text, delimited.tables(text, sorted((*_offsets(lowered, headers), *ruled)), whole=False))
    elif ruled:
        yield from _tables(text, delimited.tables(text, ruled, whole=False))
    if not form.lines and _is_worth_reading(text, form, lowered, present, found):
        yield from _literals(text, without_rows(text, told) if told else text)


def _ruled(text: str, found: Mapping[str, Sequence[int]]) -> list[int]:
    """Where the headers of Markdown tables end: above a line of rules."""
    lines = {text.rfind("\n", 0, at) for word in _RULED for at in found.get(word, ())[:_HEADED]}
    return sorted(at - 1 for at in lines if at > 0)


def _barred(document: Document) -> list[int]:
    """Where the headers of a Gherkin feature's tables are: under a line without bars."""
    if not document.uri.lower().endswith(".feature"):
        return []
    at, inside, found = 0, False, []
    for line in document.text[:MOST_TEXT].splitlines(keepends=True):
        first = not inside
        inside = line.lstrip(" \t").startswith("|")
        if inside and first:
            found.append(at + line.index("|"))
        at += len(line)
    return found


def _called(uri: str) -> str:
    """What a file is called, without folders and endings."""
    return uri.replace("\\", "/").rpartition("/")[2].partition(".")[0]


def _in_statements(text: str, found: Mapping[str, Sequence[int]], elsewhere: sql.Columns) -> Sequence[Table]:
    """What the statements of SQL hold in a text, and what code hands to them."""
    statements = sorted(at for word in sql.WORDS for at in found.get(word, ()))
    told = sql.tables(text, statements, elsewhere) if statements else ()
    handed = parameters.tables(text, literals.read(text)) if parameters.may_have(text, statements) else ()
    return (*told, *handed)


def _in_formats(text: str, found: Mapping[str, Sequence[int]]) -> Iterator[Reading]:
    """What formats say in which every field has its name or place, whatever else stands in a text."""
    if any(word in found for word in segments.WORDS):
        yield from segments.readings(text)
    if any(word in found for word in accesslogs.WORDS):
        yield from accesslogs.readings(text)
    if any(word in found for word in accesslogs.SIGNED):
        yield from accesslogs.signed_in(text)
    if any(word in found for word in transfers.WORDS):
        yield from transfers.readings(text)
    if any(word in found for word in logged.WORDS):
        yield from _tables(text, logged.tables(text, found))
    if any(word in found for word in conflicts.WORDS):
        yield from _tables(text, conflicts.tables(text))
    yield from entries.readings(text, found)
    yield from _tables(text, constructed.tables(text, found))
    if any(word in found for word in forms.WORDS):
        yield from (Reading(place.start, place.end, (place,)) for place in forms.places(text))


def _in_parts(text: str, form: _Form, lowered: str, present: Mapping[str, Sequence[int]], ruled: Sequence[int]) -> Iterator[Reading]:
    """What stands in a text beside other things."""
    if not form.literal:
        offsets = _offsets(lowered, present)
        yield from _tables(text, delimited.tables(text, sorted((*offsets, *ruled)), whole=False))
        yield from _tables(text, spelled.tables(text, offsets))
    if pages.SIGN in lowered:
        yield from _tables(text, pages.tables(text))
    if form.markup:
        yield from objects.readings(text, markup.read(text))
    if form.settings:
        yield from objects.readings(text, sections.read(text))
    if form.indented:
        yield from objects.readings(text, outline.read(text))
    elif not form.literal and setters.may_have(text, present):
        yield from objects.readings(text, setters.read(text))


def _is_worth_reading(text: str, form: _Form, lowered: str, present: _Places, found: _Places) -> bool:
    """Whether what stands in a text's brackets may be somebody's. `present` says where the stems stand, `found` all words."""
    if (form.indented and "{" not in text) if present else not topics.has_named(lowered, found):
        return False
    if form.literal:
        return json_signs.may_have(text)
    return telling.says_enough(lowered, present, found) and code_signs.may_have(text, present)


def _form(document: Document) -> _Form:
    name, language = document.uri.lower(), document.language
    lines = language in delimited.LANGUAGES or name.endswith(delimited.ENDINGS)
    literal = language in _LITERALS or name.endswith((".json", ".jsonl", ".ndjson")) or document.text[:200].lstrip()[:1] in ("[", "{")
    indented = language in _OUTLINES or name.endswith((".yml", ".yaml"))
    return _Form(lines, literal, indented, markup.is_markup(name, language, document.text), sections.is_settings(name, language))


def _literals(text: str, unread: str) -> Iterator[Reading]:
    """What brackets hold; `unread` is the text with blanks where others have read."""
    root = literals.read(unread)
    yield from _tables(text, rowlists.tables(text, root))
    yield from objects.readings(text, root)


def _lowered(text: str) -> str:
    """The text in small letters, each in its place."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _offsets(lowered: str, present: Mapping[str, Sequence[int]]) -> list[int]:
    """Where lines may be headers: some places of each stem, one a line, in order."""
    found: list[int] = []
    for places in present.values():
        line = tried = 0
        for at in places:
            if at < line:
                continue
            found.append(at)
            tried += 1
            line = lowered.find("\n", at)
            if line < 0 or tried == _HEADED:
                break
    return sorted(found)


def _tables(text: str, tables: Iterable[Table]) -> Iterator[Reading]:
    for table in tables:
        kinds = _kinds(table, text) if table.rows else []
        if any(kinds):
            places = _places(text, table, kinds)
            if places:
                yield Reading(table.start, table.end, places)


def _kinds(table: Table, text: str) -> list[str]:
    """One kind a column, empty where it holds nothing that counts."""
    personal = columns.kinds(table, text)
    secret = [secrets.kind_of(name) for name in table.names[: columns.MOST_COLUMNS]]
    return [one or other for one, other in zip_longest(personal, secret, fillvalue="")] if any(secret) else personal


def _places(text: str, table: Table, kinds: list[str]) -> list[Place]:
    """The cells in columns of known kinds that can be what their column says, in text order."""
    return sorted(place for at, kind in enumerate(kinds) if kind for place in _in_column(text, table, at, kind))


def _in_column(text: str, table: Table, at: int, kind: str) -> Iterator[Place]:
    """Those in one column; most of its values are told by their form, all at once."""
    name = table.names[at][:60] if at < len(table.names) else ""
    reason = f"in the column `{name}`" if name else f"its column looks like this throughout: {kind.replace('_', ' ')}"
    cells = [(*row[at], record) for record, row in enumerate(table.rows) if at < len(row)]
    values = [text[start:end] for start, end, _ in cells]
    told, fits = frozenset(plainly(kind, values)), _Fitting(kind, name)
    for cell, whole in zip(cells, values, strict=True):
        start, end, record = cell
        if whole not in told:
            if whole[:1] in _AROUND or whole[-1:] in _AROUND:
                start, end = _trimmed(start, whole)
            if not (1 < end - start <= _LONGEST and fits[text[start:end]]):
                continue
        yield Place(start, end, kind, name, record, reason)


class _Fitting(dict[str, bool]):
    """Whether values can be what their column says; asked once for each, for the same towns stand in many rows."""

    __slots__ = ("_secret", "_test")

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._secret = kind if kind in secrets.KINDS else ""
        self._test = partial(secrets.fits, kind, column=name) if self._secret else fitting(kind, name)

    def __missing__(self, value: str) -> bool:
        found = self[value] = value.lower() != "null" and self._test(value if self._secret else unescaped(value))
        return found


def _trimmed(start: int, value: str) -> Cell:
    """A cell without what stands around its value."""
    stripped = value.strip(_AROUND)
    start += len(value) - len(value.lstrip(_AROUND))
    return start, start + len(stripped)
