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
    constructed,
    delimited,
    entries,
    forms,
    json_signs,
    literals,
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
    sql,
    stems,
)
from airlock.core.detect.tables.cells import Cell, Place, Reading, Table, without_rows
from airlock.core.detect.tables.values import fitting, plainly
from airlock.core.detect.words import word_set
from airlock.core.model import Document

MOST_TEXT = 4_000_000
"""So much of a text is read, in code points: who a long one is about is said at its beginning."""
_TELLING = word_set("""
    mail phone telefon birth dob ssn surname firstname lastname fullname first_name last_name full_name forename street postal
    postcode iban passport patient diagnos insurance social nachname vorname geburt strasse straße anschrift kunde prenom
    naissance apellido nombre direccion correo nacimiento cognome nascita indirizzo sobrenome nascimento endereco nazwisko
    urodzenia soyad dogum customer employee telecom username 氏名 姓名 电话 電話 地址 住所 邮箱 身份证 имя фамилия телефон адрес
    """)
_COMMON = word_set("mobile address adress adres city zip licen card account contact latitude identifier person owner given family fax")
"""These stand in every other text, so that beside them something more must be said in code."""
STEMS = tuple(sorted(_TELLING | _COMMON))
"""Parts of the names of columns and keys that hold personal data, in small letters."""
_RULED = ("|--", "| --", "|:-", "| :-", "-|-")
"""What the line under the header of a Markdown table has."""
_WORDS = (*STEMS, *_RULED, *secrets.STEMS, *sql.WORDS, *entries.WORDS, *forms.WORDS, *segments.WORDS, *accesslogs.WORDS, *constructed.WORDS)
"""All that readers are called for, looked for at once."""
_LISTS = ("parametrize", ".each(", "[]struct", "columns", "headers", "rows", "users", "people", "persons", "customers")
"""What stands near lists of rows in code; beside one stem it is worth a look."""
_LITERALS = frozenset(("json", "jsonc", "jsonl", "ndjson", "json5"))
_OUTLINES = frozenset(("yaml", "dockercompose", "github-actions-workflow"))
_ENOUGH = 2
"""More stems than that say of a text that it is of somebody, if one of them tells."""
_AROUND = " \t\r\n`*\"'"
"""What may stand around a value in its cell."""
_LONGEST = 300
_HEADED = 60
"""How many lines are tried for each stem."""


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
        if not (form.indented and "{" not in text) and _is_worth_reading(text, form, lowered, present):
            yield from _literals(text, without_rows(text, told) if told else text)
    elif not form.literal and (headers := {word: found[word] for word in secrets.STEMS if word in found}):
        yield from _tables(text, delimited.tables(text, sorted((*_offsets(lowered, headers), *ruled)), whole=False))
    elif ruled:
        yield from _tables(text, delimited.tables(text, ruled, whole=False))


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
    yield from entries.readings(text, found)
    yield from _tables(text, constructed.tables(text, found))
    if any(word in found for word in forms.WORDS):
        yield from (Reading(place.start, place.end, (place,)) for place in forms.places(text))


def _in_parts(text: str, form: _Form, lowered: str, present: Mapping[str, Sequence[int]], ruled: Sequence[int]) -> Iterator[Reading]:
    """What stands in a text beside other things."""
    if not form.literal:
        yield from _tables(text, delimited.tables(text, sorted((*_offsets(lowered, present), *ruled)), whole=False))
    if pages.SIGN in lowered:
        yield from _tables(text, pages.tables(text))
    if form.markup:
        yield from objects.readings(text, markup.read(text))
    if form.settings:
        yield from objects.readings(text, sections.read(text))
    if form.indented:
        yield from objects.readings(text, outline.read(text))


def _is_worth_reading(text: str, form: _Form, lowered: str, present: Mapping[str, Sequence[int]]) -> bool:
    """Whether what stands in a text's brackets may be somebody's."""
    if form.literal:
        return json_signs.may_have(text)
    return _says_enough(lowered, present) and code_signs.may_have(text, present)


def _says_enough(lowered: str, present: Mapping[str, Sequence[int]]) -> bool:
    """Whether code names enough of people, beside literals, to be worth reading."""
    telling = sum(stem in _TELLING for stem in present)
    several = telling > 1 or (telling == 1 and (len(present) > _ENOUGH or "@" in lowered or any(word in lowered for word in _LISTS)))
    return several and stems.beside_values(lowered, present)


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
