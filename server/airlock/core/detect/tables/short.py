"""Columns with names too short to say anything alone, and those called for a contact."""

from __future__ import annotations

from functools import partial

from airlock.core.detect.personal.likely import kind_if_so
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.tables import shaped
from airlock.core.detect.tables.sample import Sample
from airlock.core.detect.tables.values import fits

NAMES = {
    "drivers": "driving_licence", "dl": "driving_licence", "geb": "date_of_birth", "bday": "date_of_birth", "ph": "phone",
    "addr": "postal_address", "cp": "postal_code", "loc": "postal_address", "location": "postal_address",
    "vname": "person_name", "nname": "person_name", "str": "postal_address",
    "nis": "national_id", "nim": "national_id", "nip": "national_id", "hn": "medical_record",
}  # fmt: skip
"""Names too short to say anything but in a header, among others that do."""


def by_name(sample: Sample) -> None:
    """What such names say where others say something, and most cells can be that; a `contact` may be a number."""
    for column, name in enumerate(sample.names):
        if not name or sample.kinds[column] or not any(sample.kinds):
            continue
        kind = NAMES.get("".join(words_of(name)), "")
        if kind and sample.most(column, partial(_fits, kind, name)):
            sample.kinds[column] = kind
        elif kind_if_so(name, counted=True) == "phone" and sample.most(column, shaped.can_be_phone):
            sample.kinds[column] = "phone"


def _fits(kind: str, name: str, value: str) -> bool:
    return fits(kind, value, name)
