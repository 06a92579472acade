"""Protected names back in the place of their aliases.

A model composes new names: where `ModuleA` went out, `module_a_cache` comes back. So an alias is known by its noun and code in any style,
where a word-part ends and begins, and its name is written in that style. What is written in no style is left and reported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.protect import aliases
from airlock.core.protect.aliases import Alias
from airlock.core.protect.words import begins_part, ends_part, style_of, words_of, written


class Returned(NamedTuple):
    """A text with the names in it, how many were put back, and the mentions that are unclear and were left."""

    text: str
    number: int
    unclear: tuple[str, ...]


def returned(text: str, known: Mapping[str, str]) -> Returned:
    """The text with every alias in it turned back. `known` gives the name or identifier for each alias as it was given out."""
    by_alias = {alias: (token, name) for token, name in known.items() if (alias := aliases.taken_apart(token)) is not None}
    if not by_alias:
        return Returned(text, 0, ())
    pattern = re.compile("|".join(_mention(alias) for alias in sorted(by_alias, key=lambda alias: -len(alias.code))), re.IGNORECASE)
    pieces: list[str] = []
    unclear: dict[str, None] = {}
    at = count = 0
    for found in pattern.finditer(text):
        mention = found.group()
        alias = aliases.taken_apart(mention.replace("\\", ""))
        if alias is None or not _opens(text, found.start()):
            continue
        name = _original(mention, alias, *by_alias[alias]) if _closes(text, found.end()) else None
        if name is None:
            if _is_deliberate(mention):
                unclear[mention] = None
            continue
        pieces += (text[at : found.start()], name)
        at = found.end()
        count += 1
    return Returned("".join((*pieces, text[at:])), count, tuple(unclear))


def _opens(text: str, start: int) -> bool:
    """Whether a word-part, or what stands behind a placeholder, begins there."""
    return begins_part(text, start) or placeholder.touches(text, start - 1, start)


def _closes(text: str, end: int) -> bool:
    """Whether a word-part ends there, or a placeholder begins."""
    return ends_part(text, end) or placeholder.touches(text, end, end + 1)


def _mention(alias: Alias) -> str:
    return rf"{alias.noun}\\?[_-]?{alias.code}(?:\.example(?![\w-]))?"


def _original(mention: str, alias: Alias, token: str, name: str) -> str | None:
    """What a mention stands for, written as the mention is."""
    plain = mention.replace("\\", "")
    if plain == token:
        return name.replace("_", r"\_") if plain != mention else name
    if aliases.is_host(token):
        return {token.lower(): name.lower(), token.upper(): name.upper()}.get(plain)
    style = style_of(plain, alias)
    if style is None:
        return None
    original = written(words_of(name), style)
    return original.replace("_", r"\_") if plain != mention else original


def _is_deliberate(mention: str) -> bool:
    """Whether it can be no ordinary word: a capital inside, or a separator."""
    return "_" in mention or "-" in mention or mention[1:] != mention[1:].lower()
