"""The neutral names that protected ones are replaced by: `ModuleA`, `module_a`, `host-b.example`.

A noun that says of what sort the thing is, and a code of one letter or a few consonants. Codes leave out letters that make the two a word
(`tables`, `hosted`, `tablet`), so that an answer's own words are never taken for an alias; which codes are free is the caller's business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import product
from typing import NamedTuple

from airlock.core.protect import words
from airlock.core.protect.affixes import TEST
from airlock.core.protect.words import Style, squeezed, style_of, words_of, written

_NOUNS = {
    "name": ("module", "unit", "entity"),
    "project": ("project", "product", "entity"),
    "table": ("table", "dataset", "entity"),
    "host": ("host", "machine", "entity"),
}
"""For each sort of name its noun, and further ones for when a protected name is in the first."""
_LETTERS = "abcefghjklmnpquvwxyz"
_ENGLISH = frozenset({"unite", "unity"})
"""Words that a noun and a code would be."""
_LONGEST = 6
"""Letters of a code; enough for twelve million names."""
_CONSONANTS = "bcfghjkmnpqvwxz"
_TESTS = tuple(f"{TEST}{noun}" for noun in _NOUNS["name"])
"""For what a test runner collects by its first letters, such as `testrates`."""
_ALL_NOUNS = "|".join(sorted({*_TESTS, *(noun for nouns in _NOUNS.values() for noun in nouns)}, key=len, reverse=True))
_ALIAS = re.compile(rf"(?P<noun>{_ALL_NOUNS})[_-]?(?P<code>[a-z]{{1,{_LONGEST}}})(?P<host>\.example)?", re.IGNORECASE)
_LIKE = re.compile(rf"(?=(?P<noun>{_ALL_NOUNS})\\?[_-]?(?P<code>[a-z]{{1,{_LONGEST}}}))", re.IGNORECASE)
"""Looks ahead, because a code may end anywhere in what follows."""


class Alias(NamedTuple):
    """One neutral name taken apart."""

    noun: str
    code: str


def noun_of(sort: str, protected: Collection[str]) -> str:
    """The noun for a sort (`name`, `project`, `table`, `host`). `protected` are the protected names' letters and digits, small."""
    return next((noun for noun in _NOUNS[sort] if not any(letters in noun for letters in protected)), _NOUNS[sort][-1])


def twins(alias: Alias) -> tuple[Alias, Alias]:
    """An alias with and without what test runners collect by: one might be read for the other, so that only one of them is given out."""
    bare = alias.noun.removeprefix(TEST)
    return Alias(bare, alias.code), Alias(f"{TEST}{bare}", alias.code)


def taken_apart(token: str) -> Alias | None:
    """Noun and code of what may be an alias, in small letters."""
    found = _ALIAS.fullmatch(token)
    return Alias(found["noun"].lower(), found["code"].lower()) if found else None


def alike(text: str) -> frozenset[Alias]:
    """Every alias that the text could be read to mention: none of these may be given out for it."""
    found: set[Alias] = set()
    for match in _LIKE.finditer(text) if any(noun in text.lower() for noun in _ALL_NOUNS.split("|")) else ():
        if words.begins_part(text, match.start()):
            code = match["code"]
            sizes = (size for size in range(1, len(code) + 1) if words.ends_part(text, match.start("code") + size))
            found.update(Alias(match["noun"].lower(), code[:size].lower()) for size in sizes)
    return frozenset(found)


def fresh(value: str, noun: str, is_taken: Callable[[Alias], bool]) -> str:
    """The first alias of a noun that is free, written as the value is."""
    code = next(code for code in _codes() if f"{noun}{code}" not in _ENGLISH and not is_taken(Alias(noun, code)))
    if "." in value and noun in _NOUNS["host"]:
        return f"{noun}-{code}.example"
    return written((noun, code), _shape(value))


def spellings(alias: Alias) -> list[str]:
    """The usual ways of writing an alias."""
    return [written(alias, style) for style in (words.PASCAL, words.CAMEL, words.SNAKE, words.SCREAMING, words.FLAT, words.FLAT_CAP)]


def is_host(token: str) -> bool:
    """Whether an alias stands for a host with a dot in it."""
    return token.lower().endswith(".example")


def _codes() -> Iterator[str]:
    yield from _LETTERS
    for length in range(2, _LONGEST + 1):
        yield from ("".join(code) for code in product(_CONSONANTS, repeat=length))


def _shape(value: str) -> Style:
    """The value's style, or one near to it."""
    style = style_of(value, words_of(value))
    if style is not None:
        return style
    if value == value.upper() and squeezed(value) != value:
        return words.SCREAMING if "_" in value else words.FLAT_UPPER
    if value[:1].isupper():
        return words.PASCAL
    return words.SNAKE if "_" in value else words.CAMEL
