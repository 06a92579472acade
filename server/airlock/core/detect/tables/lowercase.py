"""Names in small letters, `{first: "josh", last: "lindquist", …}`: believed where the record says the same in an address, or much more.

Words in small letters stand in schemas and forms as well, so that a key alone says nothing of them.
"""

from __future__ import annotations

from collections.abc import Collection

from airlock.core.detect.personal import nobody, texts
from airlock.core.detect.personal.keytable import PARTICLES
from airlock.core.detect.personal.likely import is_part
from airlock.core.detect.tables.sample import Sample

_SHORTEST, _LONGEST = 3, 20
_MOST_WORDS = 3
_TELLING = 4
"""So many letters has a name at least that is told by an address it stands in."""
_PERSONAL = frozenset(("email", "phone", "date_of_birth", "national_id", "us_ssn", "tax_id", "passport", "iban", "medical_record"))
"""Kinds beside which two parts of a name are somebody's."""


def may_be_name(value: str) -> bool:
    """Whether a word in small letters can be a part of a name, written as it is else."""
    plain = _SHORTEST <= len(value) <= _LONGEST and value.isalpha() and value.islower()
    return plain and not nobody.is_placeholder(value) and texts.is_name(value.title())


def may_be_names(value: str) -> bool:
    """Whether words in small letters can all be parts of a name, as several given names are, or a family name with `de` before it."""
    words = value.split(" ")
    if len(words) > 1:
        words = [word for word in words if word not in PARTICLES]
    return 0 < len(words) <= _MOST_WORDS and all(map(may_be_name, words))


def may_be_part(kind: str, name: str, kinds: Collection[str]) -> bool:
    """Whether cells of a column of this kind and name are names in small letters too: it is of one part, beside what these kinds say."""
    return kind in ("", "person_name") and not _PERSONAL.isdisjoint(kinds) and is_part(name)


def parts(sample: Sample) -> None:
    """Columns of one part of a name in a table that says more of people, where words in small letters stand."""
    for column, name in enumerate(sample.names):
        if name and not sample.kinds[column] and may_be_part("", name, sample.kinds) and sample.most(column, _is_either):
            sample.kinds[column] = "person_name"


def _is_either(value: str) -> bool:
    return may_be_names(value) or texts.is_name(value)


def is_in_address(name: str, address: str) -> bool:
    """Whether letters before the `@` of an address begin or end with a name."""
    local = address.partition("@")[0].lower().rstrip("0123456789._-")
    return len(name) >= _TELLING and (local.startswith(name) or local.endswith(name))


def are_parts(names: Collection[str], kinds: Collection[str]) -> bool:
    """Whether two words or more are parts of one name, beside what these kinds say of somebody."""
    return len(set(names)) > 1 and not _PERSONAL.isdisjoint(kinds)
