"""Reads all tables and records of a text, each by the reader that its form calls for, and says which cells hold personal data.

Words that names of columns are made of are looked for first: a text without them is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from airlock.core.detect.personal.captions import is_translated
from airlock.core.detect.surroundings import PROSE
from airlock.core.detect.tables import (
    code_signs,
    columnar,
    commented,
    delimited,
    embedded,
    formats,
    heads,
    json_signs,
    literals,
    logged,
    mailed,
    markup,
    objects,
    options,
    outline,
    pages,
    parameters,
    parts,
    printed,
    rowlists,
    secrets,
    sections,
    setters,
    spelled,
    sql,
    stems,
    telling,
    topics,
    tree_signs,
)
from airlock.core.detect.tables.cells import Reading, Table, without_rows
from airlock.core.detect.tables.placed import placed
from airlock.core.detect.tables.telling import STEMS
from airlock.core.detect.tables.tree import Group
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
    *formats.WORDS,
    *logged.WORDS,
)
"""All that readers are called for, looked for at once."""
_LITERALS = frozenset(("json", "jsonc", "jsonl", "ndjson", "json5"))
_OUTLINES = frozenset(("yaml", "dockercompose", "github-actions-workflow"))
_HEADED = 60
"""How many lines are tried for each stem."""


_LONGER = "İ"
"""The one letter that is two when it is small."""
_Places = Mapping[str, Sequence[int]]


class _Form(NamedTuple):
    """What a text is by its language, name or first character."""

    lines: bool
    """A table of lines and nothing else."""
    literal: bool
    indented: bool
    markup: bool
    settings: bool


class _Look(NamedTuple):
    """What a first look at a text gives: all that its readers are called by."""

    text: str
    lowered: str
    form: _Form
    found: _Places
    """Where the words of readers stand."""
    present: _Places
    """Those of them that names of columns and keys of personal data are made of."""
    ruled: Sequence[int]
    told: Sequence[Table]
    """What statements hold."""

    @property
    def unread(self) -> str:
        """The text with blanks where statements were read."""
        return without_rows(self.text, self.told) if self.told else self.text

    def has(self, words: Iterable[str]) -> bool:
        """Whether any of the words stands there."""
        return not self.found.keys().isdisjoint(words)


def readings(document: Document, elsewhere: sql.Columns = lambda _: (), *, secrets_only: bool = False) -> Iterator[Reading]:
    """Everything that is a table or a record with personal data or secrets in it; in no order, and the same cell may be in several.

    `elsewhere` is asked for the columns of a table that the text does not make. With `secrets_only`, what cannot hold a secret may be
    left out.
    """
    text = document.text[:MOST_TEXT]
    if "\0" in text or is_translated(text):
        return
    lowered = _lowered(text)
    found = stems.places(lowered, _WORDS)
    present = {word: found[word] for word in STEMS if word in found}
    told = _in_statements(text, found, elsewhere)
    look = _Look(text, lowered, _form(document), found, present, _ruled(text, found) or _barred(document), told)
    given = [*placed(text, told)]
    yield from given
    yield from _of_secrets(document, look) if secrets_only else _of_people(document, look, given)


def _of_people(document: Document, look: _Look, given: Iterable[Reading]) -> Iterator[Reading]:
    """What others give than statements, which have `given` what they hold."""
    text, lowered, form, found, present, ruled, _ = look
    yield from formats.readings(text, found, mailed.named(text, given), prose=document.language in PROSE)
    if form.lines:
        rows = delimited.tables(text, _offsets(lowered, present), whole=True)
        yield from placed(text, (table._replace(topic=_called(document.uri)) for table in rows))
    elif present:
        yield from _in_parts(text, form, lowered, present, ruled)
        if printed.is_printed(document.uri, document.language, text):
            yield from printed.readings(text, present)
        if shown := embedded.view(text, present):
            yield from _of_literals(text, shown)
    elif not form.literal and (headers := {word: found[word] for word in secrets.STEMS if word in found}):
        yield from placed(text, delimited.tables(text, sorted((*_offsets(lowered, headers), *ruled)), whole=False))
    elif ruled:
        yield from placed(text, delimited.tables(text, ruled, whole=False))
    yield from _of_code(look)


def _of_code(look: _Look) -> Iterator[Reading]:
    """What stands in brackets, and what is filled in line by line, in a text and in what is commented out of it."""
    text, _, form, found, present, _, _ = look
    if not present and not form.literal and setters.may_have(text, _about_people(found)):
        yield from objects.readings(text, setters.read(text))
    enough = _says_enough(look)
    if worthy := _worth_reading(look, enough=enough):
        yield from _of_literals(text, worthy)
    if enough and (shown := commented.view(text)) and code_signs.may_have(shown, present):
        yield from _of_literals(text, shown)
        if setters.may_have(shown, _about_people(found)):
            yield from objects.readings(text, setters.read(shown))


def _about_people(found: _Places) -> _Places:
    """Where words for people stand."""
    return {word: found[word] for word in topics.WORDS if word in found}


def _of_literals(text: str, shown: str) -> Iterator[Reading]:
    """What brackets hold in as much of the text as is shown."""
    root = literals.read(shown)
    yield from placed(text, rowlists.tables(text, root))
    yield from _of_tree(text, root)


def _of_secrets(document: Document, look: _Look) -> Iterator[Reading]:
    """Of that, all that may hold a secret: a column is named for it, or what a program prints is."""
    text, lowered, form, found, present, ruled, _ = look
    if look.has(logged.WORDS):
        yield from placed(text, logged.tables(text, found))
    headers = {word: found[word] for word in secrets.STEMS if word in found}
    if not headers:
        return
    offsets = _offsets(lowered, {**headers, **present})
    if form.lines or not form.literal:
        yield from placed(text, delimited.tables(text, sorted((*offsets, *ruled)), whole=form.lines))
    if not form.literal:
        yield from placed(text, spelled.tables(text, offsets))
    if present and printed.is_printed(document.uri, document.language, text):
        yield from printed.readings(text, headers)
    if heads.may_have(text, headers) and (worthy := _worth_reading(look, enough=_says_enough(look))):
        yield from placed(text, rowlists.tables(text, literals.read(worthy)))


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


def _in_parts(text: str, form: _Form, lowered: str, present: Mapping[str, Sequence[int]], ruled: Sequence[int]) -> Iterator[Reading]:
    """What stands in a text beside other things."""
    if not form.literal:
        offsets = _offsets(lowered, present)
        yield from placed(text, delimited.tables(text, sorted((*offsets, *ruled)), whole=False))
        yield from placed(text, spelled.tables(text, offsets))
    if pages.SIGN in lowered:
        yield from placed(text, pages.tables(text))
    if not form.literal and options.may_have(text, present):
        yield from _of_tree(text, options.read(text))
    if form.markup and tree_signs.may_say(text, markup.names(text)):
        yield from _of_tree(text, markup.read(text))
    if form.settings:
        yield from _of_tree(text, sections.read(text))
    if form.indented:
        yield from _of_tree(text, outline.read(text))
    elif not form.literal and setters.may_have(text, present):
        yield from objects.readings(text, setters.read(text))


def _of_tree(text: str, root: Group) -> Iterator[Reading]:
    """The records of a tree, which is looked through for signs of anybody first."""
    if tree_signs.may_have(text, root):
        yield from objects.readings(text, root)


def _worth_reading(look: _Look, *, enough: bool) -> str:
    """What may stand in brackets and be somebody's, with blanks for all else; empty where nothing is. `enough` is what code says."""
    text, lowered, form, found, present, _, _ = look
    by_columns = not form.lines and columnar.may_have(text)
    if form.literal and not form.lines:
        told = by_columns or ((present or topics.has_named(lowered, found)) and json_signs.may_have(text))
        return look.unread if told else ""
    return parts.worth_reading(look.unread, lowered, present, found, by_columns=by_columns) if enough or by_columns else ""


def _says_enough(look: _Look) -> bool:
    """Whether code names enough of people, beside literals, to be worth reading."""
    _, lowered, form, found, present, _, _ = look
    if form.lines or form.literal or (present and form.indented and "{" not in lowered):
        return False
    return telling.says_enough(lowered, present, found)


def _form(document: Document) -> _Form:
    name, language = document.uri.lower(), document.language
    lines = language in delimited.LANGUAGES or name.endswith(delimited.ENDINGS)
    literal = language in _LITERALS or name.endswith((".json", ".jsonl", ".ndjson")) or document.text[:200].lstrip()[:1] in ("[", "{")
    indented = language in _OUTLINES or name.endswith((".yml", ".yaml"))
    return _Form(lines, literal, indented, markup.is_markup(name, language, document.text), sections.is_settings(name, language))


def _lowered(text: str) -> str:
    """The text in small letters, each in its place."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else _LONGER.join(map(str.lower, text.split(_LONGER)))


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
