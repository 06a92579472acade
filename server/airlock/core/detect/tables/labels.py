"""Records of nothing but labels: what a form calls its fields, in as many languages as it was translated into, is nobody's data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.texts import reads_as_key
from airlock.core.detect.tables.cells import Reading

_IN_WORDS = frozenset(("person_name", "postal_address", "organisation", "username"))
"""Kinds whose values are words, as labels are."""
_NUMBERED = LazyPattern(r"\d{3}")


def without_labels(text: str, read: Iterable[Reading]) -> Iterator[Reading]:
    """Those with anything beside words, or whose words are values: not `{"firstName": "Prénom", "lastName": "Nom"}`.

    Where there is one record, a single word that names a field tells of all; of several, one may be somebody's surname.
    """
    for reading in read:
        if not all(place.kind in _IN_WORDS for place in reading.places):
            yield reading
            continue
        values = [text[place.start : place.end] for place in reading.places]
        if any(map(_NUMBERED.search, values)):  # no word for a field has a postal code in it
            yield reading
            continue
        telling = map(reads_as_key, values)
        alone = len({place.record for place in reading.places}) == 1
        if not (any(telling) if alone else all(telling)):
            yield reading
