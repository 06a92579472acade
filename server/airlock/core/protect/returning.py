"""Protected names back in the place of their aliases, in a whole text or as it streams in.

A model composes new names: where `ModuleA` went out, `module_a_cache` comes back. So an alias is known by its noun and code in any style,
where a word-part ends and begins, and its name is written in that style. What is written in no style is left and reported.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.protect import aliases
from airlock.core.protect.aliases import Alias
from airlock.core.protect.words import begins_part, ends_part, style_of, words_of, written

_KEPT = 260
"""So many code points before a place are looked at, for placeholders that end there."""
_FAR = 300
"""Nothing depends on what comes so far behind a mention."""
_APART = re.compile(r"[^\w\\.-]")
"""Nothing before such a character depends on what comes behind it."""


class Returned(NamedTuple):
    """A text with the names in it, how many were put back, and the mentions that are unclear and were left."""

    text: str
    number: int
    unclear: tuple[str, ...]


def returned(text: str, known: Mapping[str, str]) -> Returned:
    """The text with every alias in it turned back. `known` gives the name or identifier for each alias as it was given out."""
    returner = Returner(known)
    named = returner.feed(text) + returner.finish()
    return Returned(named, returner.number, returner.unclear)


class Returner:
    """Turns aliases back in a text that arrives in pieces: `feed` each, then `finish`. What may be the beginning of one is held back.

    The pieces' results, put together, are what `returned` makes of the whole text, wherever it was cut.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._by_alias = {alias: (token, name) for token, name in known.items() if (alias := aliases.taken_apart(token)) is not None}
        longest_first = sorted(self._by_alias, key=lambda alias: -len(alias.code))
        self._mention = re.compile("|".join(_mention(alias) for alias in longest_first))
        self._nouns = frozenset(alias.noun for alias in self._by_alias)
        self._open = re.compile("|".join(_open(noun, {a.code for a in self._by_alias if a.noun == noun}) for noun in sorted(self._nouns)))
        self._heads = tuple(noun[:count] for noun in self._nouns for count in range(1, len(noun)))
        self._before = ""
        self._rest = ""
        self._unclear: dict[str, None] = {}
        self.number = 0

    @property
    def unclear(self) -> tuple[str, ...]:
        """The mentions that could be read in two ways and were left; each once, in order."""
        return tuple(self._unclear)

    def feed(self, text: str) -> str:
        """The part of the text that is sure now."""
        text = self._rest + text if self._rest else text
        lowered = text.lower()
        if lowered.endswith(self._heads) or any(noun in lowered for noun in self._nouns):
            return self._take(text, final=False)
        self._before, self._rest = (self._before + text)[-_KEPT:], ""
        return text

    def finish(self) -> str:
        """What was held back."""
        return self._take(self._rest, final=True)

    def _take(self, text: str, *, final: bool) -> str:
        whole, at = self._before + text, len(self._before)
        pieces: list[str] = []
        place, end = at, len(whole)
        while self._by_alias and (found := self._mention.search(whole, place)) is not None:
            start = found.start()
            if not _may_open(whole, start):
                place = start + 1
            elif not final and not _is_sure(whole, found.end()):
                end = start
                break
            elif not (begins_part(whole, start) or placeholder.touches(whole, start - 1, start)):
                place = start + 1
            else:
                place, name = self._read(found)
                if name is not None:
                    pieces += (whole[at:start], name)
                    at = place
        end = end if final else min(end, self._open_from(whole, place))
        self._before, self._rest = whole[:end][-_KEPT:], whole[end:]
        return "".join((*pieces, whole[at:end]))

    def _read(self, found: re.Match[str]) -> tuple[int, str | None]:
        """Where a mention ends and the name for it; None for one that is unclear, or no mention at all.

        `ModulebBase` begins like a mention of the code `bb`, and is one of `b`: shorter ones count where a longer one does not end there.
        """
        shorter: re.Match[str] | None = found
        while shorter is not None:
            name = self._name(shorter)
            if name is not None:
                self.number += 1
                return shorter.end(), name
            shorter = self._mention.match(found.string, found.start(), shorter.end() - 1)
        if _is_deliberate(found.group()):
            self._unclear[found.group()] = None
        return found.end(), None

    def _name(self, found: re.Match[str]) -> str | None:
        mention = found.group()
        alias = aliases.taken_apart(mention.replace("\\", ""))
        if alias is None or not _closes(found.string, found.end()):
            return None
        return _original(mention, alias, *self._by_alias[alias])

    def _open_from(self, whole: str, place: int) -> int:
        """From where on the end of a text may be the beginning of a mention."""
        while self._by_alias and (found := self._open.search(whole, place)) is not None:
            if _may_open(whole, found.start()):
                return found.start()
            place = found.start() + 1
        return len(whole)


def _may_open(text: str, start: int) -> bool:
    """Whether a word-part, or what stands behind a placeholder, may begin there: more text may make it one."""
    if begins_part(text, start) or (start == len(text) - 1 and text[start].isupper()):
        return True
    return "AIRLOCK_" in text[max(start - _KEPT, 0) : start]


def _is_sure(text: str, end: int) -> bool:
    """Whether nothing that comes behind the text changes what the mention that ends there means."""
    return len(text) - end >= _FAR or _APART.search(text, end) is not None


def _closes(text: str, end: int) -> bool:
    """Whether a word-part ends there, or a placeholder begins."""
    return ends_part(text, end) or placeholder.touches(text, end, end + 1)


def _mention(alias: Alias) -> str:
    return rf"(?ai:{alias.noun}\\?[_-]?{alias.code}(?:\.example(?!(?u:[\w-])))?)"


def _open(noun: str, codes: Collection[str]) -> str:
    """An expression for what may be the beginning of a mention, up to the end of a text."""
    begun = {code[:count] for code in codes for count in range(1, len(code))}
    rest = rf"\\?[_-]?(?:{'|'.join(sorted(begun, key=len, reverse=True))})?"
    for letter in reversed(noun[1:]):
        rest = f"(?:{letter}{rest})?"
    return rf"(?ai:{noun[0]}{rest}\Z)"


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
