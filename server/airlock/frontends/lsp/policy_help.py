"""Completion in `airlock.toml`: its tables, the keys of each, and the words a value may be.

An editor is told of it for this file alone, so that typing anywhere else asks nothing.
"""

from __future__ import annotations

import re

from lsprotocol import types

from airlock.frontends.lsp import convert
from airlock.frontends.lsp.policy_places import keys_of, section_at
from airlock.frontends.lsp.policy_words import KEYS, TABLES, Key
from airlock.frontends.lsp.session import Session

REGISTRATION = types.Registration(
    "airlock-completion",
    types.TEXT_DOCUMENT_COMPLETION,
    types.CompletionRegistrationOptions([types.TextDocumentFilterPattern("**/airlock.toml")], trigger_characters=["[", '"']),
)
_HEADING = re.compile(r"\s*(\[{1,2}\w*)$")
_VALUE = re.compile(r"\s*(\w+)\s*=\s*(.*)$")
_KEY = re.compile(r"\s*(\w*)$")
_WORD = re.compile(r"\w*$")


def completions(session: Session, params: types.CompletionParams) -> list[types.CompletionItem]:
    """What may stand at a position; nothing in another file."""
    document, place = session.documents.get(params.text_document.uri), params.position
    if document is None or not document.uri.endswith("/airlock.toml") or place.line >= len(document.lines):
        return []
    lines = document.lines
    line = lines[place.line].rstrip("\r\n")
    at = convert.to_index(line, place.character, session.client.encoding)
    before, after = line[:at], line[at:]
    section = section_at(lines, place.line)

    def covering(start: int, end: int) -> types.Range:
        from_, to = (convert.to_character(line, index, session.client.encoding) for index in (start, end))
        return types.Range(types.Position(place.line, from_), types.Position(place.line, to))

    if heading := _HEADING.match(before):
        closing = len(after) - len(after.lstrip("]"))
        return _headings(covering(heading.start(1), at + closing))
    if value := _VALUE.match(before):
        word = _WORD.search(before)
        start = word.start() if word else at
        return _words(KEYS.get(section, {}).get(value[1]), covering(start, at), quoted=value[2].count('"') % 2 == 1)
    if key := _KEY.match(before):
        there, where = keys_of([*lines[: place.line], "", *lines[place.line + 1 :]], place.line), covering(key.start(1), at)
        offered = {name: one for name, one in KEYS.get(section, {}).items() if name not in there}
        snippets = session.client.snippets
        return [*(_key(name, one, where, snippets=snippets) for name, one in offered.items()), *_headings(where)]
    return []


def _headings(where: types.Range) -> list[types.CompletionItem]:
    kind = types.CompletionItemKind.Module
    return [
        types.CompletionItem(name, kind=kind, detail=about, filter_text=name, text_edit=types.TextEdit(where, name), sort_text=f"~{name}")
        for name, about in TABLES.items()
    ]


def _key(name: str, key: Key, where: types.Range, *, snippets: bool) -> types.CompletionItem:
    text = f"{name} = {key.value}"
    return types.CompletionItem(
        name,
        kind=types.CompletionItemKind.Property,
        detail=key.about,
        insert_text_format=types.InsertTextFormat.Snippet if snippets else types.InsertTextFormat.PlainText,
        text_edit=types.TextEdit(where, text if snippets else text.replace("$1", "")),
    )


def _words(key: Key | None, where: types.Range, *, quoted: bool) -> list[types.CompletionItem]:
    kind = types.CompletionItemKind.Value
    made = [(word, word if quoted else f'"{word}"') for word in (key.words if key is not None else ())]
    return [types.CompletionItem(word, kind=kind, text_edit=types.TextEdit(where, text), filter_text=text) for word, text in made]
