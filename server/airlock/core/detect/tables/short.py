"""Columns with names too short to say anything alone, and those called for a contact."""

from __future__ import annotations

from functools import partial

from airlock.core.detect.personal.likely import kind_if_so
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.tables import people, shaped
from airlock.core.detect.tables.sample import Sample
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set

NAMES = {
    "drivers": "driving_licence", "dl": "driving_licence", "geb": "date_of_birth", "bday": "date_of_birth", "ph": "phone",
    "addr": "postal_address", "cp": "postal_code", "loc": "postal_address", "location": "postal_address",
    "fon": "phone", "mob": "phone", "simi": "phone", "farsimi": "phone",
    "bdate": "date_of_birth", "birthtime": "date_of_birth", "dogum": "date_of_birth",
    "naiss": "date_of_birth", "dnais": "date_of_birth", "ddn": "date_of_birth", "dtn": "date_of_birth",
    "cf": "national_id", "ci": "national_id", "rc": "national_id", "ausweis": "national_id",
    "pren": "person_name", "vorn": "person_name", "nachn": "person_name", "cogn": "person_name",
    "vname": "person_name", "nname": "person_name", "str": "postal_address",
    "nis": "national_id", "nim": "national_id", "nip": "national_id", "hn": "medical_record",
}  # fmt: skip
"""Names too short to say anything but in a header, among others that do."""
CODES = word_set("code kod cod codigo kode koodi kood pc")
"""What a column is called that is of any code, and of postal ones beside streets or towns."""


def by_name(sample: Sample) -> None:
    """What such names say where others say something, and most cells can be that; a `contact` may be a number."""
    for column, name in enumerate(sample.names):
        if not name or sample.kinds[column] or not any(sample.kinds):
            continue
        kind = NAMES.get("".join(words_of(name)), "")
        if kind and sample.most(column, partial(_fits, kind, name)):
            sample.kinds[column] = kind
        elif CODES.issuperset(words_of(name)) and "postal_address" in sample.kinds[max(column - 1, 0) : column + 2]:
            sample.kinds[column] = "postal_code" if sample.most(column, people.is_postal) else ""
        elif kind_if_so(name, counted=True) == "phone" and sample.most(column, shaped.can_be_phone):
            sample.kinds[column] = "phone"


def _fits(kind: str, name: str, value: str) -> bool:
    return fits(kind, value, name)
