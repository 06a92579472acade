"""The macros of the file that a target uses.

Any word may be one, also where the grammar sees no name, and what a macro's body mentions is needed where the macro is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import EVERY, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.target import Found

_WORD = compiled(r"(?<![\w\"'])[^\W\d]\w*")
_FROM_HEADERS = compiled(r"\b(?:\w+_t|NULL|bool|true|false|offsetof|va_\w+|std|assert)\b")
_BODY = 2000  # code points of a macro's body that are looked at
_MANY = 60  # macros of one target


def show_macros(found: Found, scopes: Scopes, outline: Outline, choice: Choice) -> list[Item]:
    """Choose the macros and what their bodies mention; gives what is new."""
    table = outline.table
    fresh: list[Item] = []
    words = dict.fromkeys(_WORD.findall(outline.syntax.text, found.span.start, found.span.end))
    seen = list(words) if table.macros else []
    macros = 0
    for word in seen:
        known = scopes.declared(scopes.find_items(word))
        is_macro = bool(known) and known[0].core.type in table.macros
        if known and (is_macro or word not in words):
            shown = choice.show_name(known, word)
            choice.brief.update(item.node.id for item in shown if is_macro and word not in words)
            fresh += shown
        value = known[0].core.field("value") if is_macro and macros < _MANY else None
        if value is not None:
            macros += 1
            seen += [one for one in dict.fromkeys(_WORD.findall(outline.text(value)[:_BODY])) if one not in seen]
    return fresh


def show_headers(found: Found, scopes: Scopes, outline: Outline, choice: Choice) -> None:
    """Choose the headers, where the target uses what the grammar takes for a word of the language, or a name that only a header knows."""
    if not outline.table.preprocessed:
        return
    from_headers = _FROM_HEADERS.search(outline.syntax.text, found.span.start, found.span.end) is not None
    if from_headers or any(item.kind is Kind.IMPORT for item in choice.items.values()):
        choice.show_name([item for item in outline.named(scopes.top, EVERY) if item.kind is Kind.IMPORT], EVERY)
