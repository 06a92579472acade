"""Where protected names stand in a text, in whatever way they are written, also inside longer identifiers.

A place is either the name in a style that can be undone, or, where that cannot be had (`repricingenginexes`, `Pricing engine X`), all the
letters it hangs together with: that whole then has an alias of its own. What tools go by in a name stays (affixes.py). Absent: which places
name something public (public.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.model import Span
from airlock.core.policy import Protected
from airlock.core.protect import affixes, aliases
from airlock.core.protect.common import common_words
from airlock.core.protect.words import (
    PASCAL,
    Style,
    begins_part,
    ends_part,
    is_behind_escape,
    pieces_of,
    run_around,
    squeezed,
    style_of,
    words_of,
    written,
)

_BETWEEN = r"(?:\\?[_\-]|[ \u00a0])?"
_LOOSELY = r"[\\_\-./:@ ]{0,2}"
"""Between the words of a name that is itself written with other signs, such as `@shop/pricing` or `org.shop.pricing`."""
_PLAIN = re.compile(r"[\w -]*")
_LEAST_INSIDE = 6
"""A name of one word counts inside a longer word, without a hump between, from this many letters on."""
_PROBES = (("module", "a"), ("module", "bc"))
"""Aliases of both lengths, to see whether one could be read again in a name's place."""


@dataclass(frozen=True, slots=True)
class Name:
    """One protected name: its sort, its words, and the pattern of its letters in a text in small letters."""

    text: str = field(repr=False)
    sort: str
    words: tuple[str, ...] = field(repr=False)
    """Those that are its own: `TestRates` is told from others by `Rates`, which alone is replaced."""
    pattern: re.Pattern[str] = field(repr=False)
    """Its group `own` has these words."""
    first: str = field(repr=False)
    """What stands in a text in small letters wherever the name does."""
    own: str = field(repr=False)
    """The name made of its own words."""


class Match(NamedTuple):
    """A place to be replaced, and the whole of the name that stands there."""

    span: Span
    name: Name
    whole: Span


class Names:
    """All protected names of a policy, ready to be looked for. Immutable once built."""

    def __init__(self, protected: Protected) -> None:
        given = {
            "name": protected.names,
            "project": protected.projects,
            "table": protected.tables,
            "host": protected.hosts,
        }
        letters = {squeezed(text) for texts in given.values() for text in texts}
        made = [name for sort, texts in given.items() for text in texts if (name := _name(text, sort, letters)) is not None]
        made.sort(key=lambda name: len(name.words))
        self._names = tuple(sorted({squeezed(name.text): name for name in made}.values(), key=lambda name: -len(name.text)))
        whole = {squeezed(name.text): name for name in made if squeezed(name.text) == squeezed("".join(name.words))}
        self.letters: Mapping[str, Name] = {squeezed("".join(name.words)): name for name in made} | whole
        """The names by the letters and digits that are their own; of two that differ in nothing else, the one with more words."""

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._names)

    def find(self, text: str) -> list[Match]:
        """Every place, in text order, not overlapping. Our own placeholders are left alone."""
        lowered = text.lower()
        if len(lowered) != len(text):  # a letter whose small form is two: keep offsets right
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
        found = [match for name in self._names if name.first in lowered for match in _places(name, text, lowered, self.letters.keys())]
        found.sort(key=lambda match: (match.span.start, -match.span.end))
        return _apart(text, found)

    def of(self, value: str) -> tuple[str, str, Style] | None:
        """The name that a text is, its sort, and the style it is written in; None for what needs an alias of its own."""
        name = self.letters.get(squeezed(value))
        style = style_of(value, name.words) if name is not None and name.sort != "host" else None
        return (name.own, name.sort, style) if name is not None and style is not None else None

    def sort_of(self, value: str) -> str:
        """The sort of the name that a text is or holds."""
        letters = squeezed(value)
        return next((name.sort for name in self._names if squeezed(name.text) in letters), "name")

    def noun(self, sort: str, value: str = "") -> str:
        """The neutral noun for a sort; for a value that needs an alias of its own also what test runners collect it by."""
        noun = aliases.noun_of(sort, self.letters.keys())
        return f"{affixes.TEST}{noun}" if sort == "name" and affixes.opening(value, self.letters.keys()) else noun


def _name(text: str, sort: str, protected: AbstractSet[str]) -> Name | None:
    stripped = text.strip().removeprefix("*.").strip(".") if sort == "host" else text.strip()
    words = words_of(stripped)
    if not words:
        return None
    if sort == "host":
        lowered = stripped.lower()
        return Name(stripped, sort, words, re.compile(rf"(?<![\w-]){re.escape(lowered)}(?![\w-])"), lowered, stripped)
    start, end = affixes.core(words, protected) if sort == "name" else (0, len(words))
    between = _BETWEEN if _PLAIN.fullmatch(stripped) else _LOOSELY
    parts = [between.join(map(re.escape, pieces_of(some))) for some in (words[:start], words[start:end], words[end:])]
    pattern = between.join(part for part in (parts[0], f"(?P<own>{parts[1]})", parts[2]) if part)
    own = words[start:end]
    return Name(stripped, sort, own, re.compile(pattern), pieces_of(own)[0], _put_together(own) if own != words else stripped)


def _put_together(words: tuple[str, ...]) -> str:
    """A name of these words, and of no others."""
    together = written(words, PASCAL)
    return together if words_of(together) == words else "_".join(words)


def _places(name: Name, text: str, lowered: str, protected: AbstractSet[str]) -> Iterator[Match]:
    at = 0
    while (found := name.pattern.search(lowered, at)) is not None:
        whole = Span(*found.span())
        place = whole if name.sort == "host" else _place(name, text, whole, Span(*found.span("own")), protected)
        if place is not None:
            yield Match(place, name, Span(min(whole.start, place.start), max(whole.end, place.end)))
        at = place.end if place is not None else whole.start + 1


def _place(name: Name, text: str, whole: Span, own: Span, protected: AbstractSet[str]) -> Span | None:
    """What is to be replaced where the letters of a name stand; None where they are part of another word."""
    opens, closes = begins_part(text, whole.start), ends_part(text, whole.end)
    before, after = text[max(own.start - 2, 0) : own.start], text[own.end : own.end + 3]
    before = "" if is_behind_escape(text, own.start) else before
    if opens and closes and _can_be_undone(name.words, text[own.start : own.end], before, after):
        return own
    first, last = run_around(text, whole.start, whole.end)
    if not (opens and closes) and own == whole and len(name.words) == 1 and not _is_built_on(name, text[first:last]):
        return None
    kept = first + affixes.opening(text[first:last], protected)
    while kept < last - 1 and not text[kept].isalnum():
        kept += 1
    opens = begins_part(text, kept) and (text[kept].isupper() or not text[max(kept - 1, 0)].isalnum())  # so that an alias does, too
    return Span(kept if opens else first, last)


def _is_built_on(name: Name, run: str) -> bool:
    """Whether a run of letters begins or ends with a name of one word and is made of it: `falcondb`, but not `contextual`."""
    word, letters = squeezed(name.text), run.lower()
    if len(word) < _LEAST_INSIDE or not (letters.startswith(word) or letters.endswith(word)):
        return False
    return common_words().isdisjoint((word, letters))


@lru_cache(maxsize=4096)
def _can_be_undone(words: tuple[str, ...], text: str, before: str, after: str) -> bool:
    """Whether an alias in the style of a text could be found again between these neighbours."""
    style = style_of(text, words)
    if style is None:
        return False
    for probe in _PROBES:
        alias = written(probe, style)
        around = before + alias + after
        if not (begins_part(around, len(before)) and ends_part(around, len(before) + len(alias))):
            return False
    return True


def _apart(text: str, found: Sequence[Match]) -> list[Match]:
    """The matches that touch no placeholder; those that overlap as one, with all the letters around them."""
    out: list[Match] = []
    for match in found:
        if placeholder.touches(text, match.span.start, match.span.end):
            continue
        while out and match.span.start < out[-1].span.end < match.span.end:
            start, end = run_around(text, out[-1].span.start, match.span.end)
            match = Match(Span(start, end), out.pop().name, Span(start, end))  # noqa: PLW2901  the one that is to be kept
        if not out or match.span.start >= out[-1].span.end:
            out.append(match)
    return out
