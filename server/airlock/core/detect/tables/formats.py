"""Formats in which every field has its name or place, whatever else stands in a text: each is read where one of its words stands there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from airlock.core.detect.tables import (
    accesslogs,
    commits,
    conflicts,
    constructed,
    delimited,
    described,
    drawn,
    entries,
    examples,
    forms,
    hashes,
    images,
    itineraries,
    letters,
    logged,
    mailed,
    paid,
    personalia,
    plists,
    reached,
    segments,
    speakers,
    transfers,
    triples,
)
from airlock.core.detect.tables.cells import Reading
from airlock.core.detect.tables.placed import placed
from airlock.core.expressions import compiled

_READERS: tuple[tuple[Sequence[str], Callable[[str], Iterator[Reading]]], ...] = (
    (accesslogs.WORDS, accesslogs.readings),
    (accesslogs.SIGNED, accesslogs.signed_in),
    (accesslogs.HELD, accesslogs.held),
    (transfers.WORDS, transfers.readings),
    (commits.WORDS, commits.logged),
    (paid.WORDS, paid.readings),
    (images.WORDS, images.readings),
    (described.WORDS, described.readings),
    (triples.WORDS, triples.readings),
    (examples.WORDS, examples.readings),
    (hashes.WORDS, hashes.readings),
    (drawn.WORDS, drawn.readings),
    (itineraries.WORDS, itineraries.readings),
    (personalia.WORDS, personalia.readings),
    (plists.WORDS, plists.readings),
)
WORDS = (
    *(word for words, _ in _READERS for word in words),
    *segments.WORDS,
    *entries.WORDS,
    *forms.WORDS,
    *constructed.WORDS,
    *conflicts.WORDS,
)
"""What the formats have, in small letters; `logged` has its own."""
_BEGINS = ("BEGIN:V", "dn: ")
"""What entries begin with whose lines may be literals each."""


def readings(text: str, found: Mapping[str, Sequence[int]], known: Collection[int], *, prose: bool) -> Iterator[Reading]:
    """All that formats say. `found` says where the words stand; `prose` that the text is no code, so that people copy things into it.

    `known` says which addresses have a name already, by where their `@` is.
    """
    here = found.keys()
    for words, read in _READERS:
        if not here.isdisjoint(words):
            yield from read(text)
    lines = text if here.isdisjoint((*segments.WORDS, *entries.WORDS)) else _with_ends(text)
    if not here.isdisjoint(segments.WORDS):
        yield from segments.readings(lines)
    if not here.isdisjoint(logged.WORDS):
        yield from placed(text, logged.tables(text, found))
    if not here.isdisjoint(conflicts.WORDS):
        yield from placed(text, conflicts.tables(text))
    yield from entries.readings(lines, found)
    yield from mailed.readings(text, known)
    yield from reached.readings(text)
    yield from placed(text, constructed.tables(text, found))
    if not here.isdisjoint(forms.WORDS):
        yield from (Reading(place.start, place.end, (place,)) for place in forms.places(text))
    if prose:
        yield from _copied(text)


def _copied(text: str) -> Iterator[Reading]:
    """What people copy: chats, notes of meetings, what git says of a file."""
    yield from commits.blamed(text)
    yield from speakers.attending(text)
    yield from letters.readings(text)
    yield from placed(text, delimited.headless(text))
    if speakers.may_have(text):
        yield from speakers.readings(text)


def _with_ends(text: str) -> str:
    """A text with line ends in the places of those that literals spell, so that a message in one, or in one a line, has its lines."""
    if any(quote + begins in text for begins in _BEGINS for quote in "\"'`"):
        opens, shuts = _patterns()
        text = shuts.sub(_blank, opens.sub(_blank, text))
    return text.replace("\\r", "\r\n").replace("\\n", "\r\n") if "\\r" in text or "\\n" in text else text


def _blank(quote: re.Match[str]) -> str:
    """A line end in the place of a quote, and blanks in those of what is around it."""
    before, after = quote.span("quote")
    return " " * (before - quote.start()) + "\n" * (after - before) + " " * (quote.end() - after)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    opens = r"^[ \t.+]{0,60}[bfru]{0,2}(?P<quote>[\"'`])(?=[A-Za-z][\w.\-]{0,40}[:;|])"
    shuts = r"(?P<quote>(?:\\[nr]){0,4}[\"'`])[ \t]{0,8}[,+.;\\]{0,2}[ \t]{0,8}$"
    return compiled(opens, re.MULTILINE), compiled(shuts, re.MULTILINE)
