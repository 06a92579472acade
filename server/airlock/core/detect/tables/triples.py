"""Reads what RDF says of people in Turtle and its like.

`foaf:givenName "Ada" ; vcard:tel <tel:+44…>` up to a full stop is about one subject; `a foaf:Person` says what it is.
https://www.w3.org/TR/turtle/, http://xmlns.com/foaf/spec/, https://www.w3.org/TR/vcard-rdf/, https://schema.org/Person
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from airlock.core.detect.tables import objects
from airlock.core.detect.tables.cells import Reading
from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_SAID = ("person", "name", "given", "family", "email", "tele", "birth", "address", "street", "postal")
WORDS = ("foaf:", "vcard:", "@prefix", *(f"schema:{said}" for said in _SAID))
"""What such texts have, in small letters; `schema:` alone is a key in other code."""
_PIECE = (
    r"(?P<end>(?<=[\s\">\]])\.(?=[\s\"'`\\]|\Z))"
    r"|(?<![\w:])a[ \t]{1,8}[\w-]{0,20}:(?P<class>[A-Z]\w{1,40})"
    r"|(?<![\w:])[A-Za-z][\w-]{0,20}:(?P<key>[A-Za-z][\w-]{1,40})[ \t]{1,20}"
    r"(?:\\{0,2}\"(?P<value>[^\"\\\r\n]{1,120})\\{0,2}\"|<(?P<by>tel|mailto):(?P<reached>[^<>\s]{3,80})>)"
)
"""The end of what is said of somebody, what they are one of, or one thing that is said of them."""
_REACHED = {"tel": "phone", "mailto": "email"}
"""By its scheme, what an address is."""
_MOST = 20_000


@lru_cache(maxsize=1)
def _piece() -> re.Pattern[str]:
    return compiled(_PIECE)


def readings(text: str) -> Iterator[Reading]:
    """All that is said of people."""
    groups = [group for group in _subjects(text) if group.items]
    yield from objects.readings(text, Group("", "", 0, len(text), [Item("", group) for group in groups]))


def _subjects(text: str) -> Iterator[Group]:
    """A group for each of whom or of what something is said; its head is the class, where that is told."""
    group = Group("{", "", 0, 0, [])
    for count, piece in enumerate(_piece().finditer(text)):
        if count > _MOST:
            break
        if piece["end"]:
            yield group
            group = Group("{", "", piece.end(), piece.end(), [])
        elif piece["class"]:
            group.head = piece["class"]
        else:
            said = "value" if piece["value"] is not None else "reached"
            group.items.append(Item(_REACHED.get(piece["by"], piece["key"]), Atom(*piece.span(said), "s")))
            group.end = piece.end()
    yield group
