"""What the keys above a value in a record say: whether it can be somebody's, and what it says of its neighbours."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from airlock.core.detect.personal.likely import is_part, says_nothing
from airlock.core.detect.tables.columns import is_company, is_weak
from airlock.core.detect.tables.fields import (
    CONDITIONS,
    IDENTIFIERS,
    LABELS,
    ORGANISATIONS,
    PUBLIC,
    ROLES,
    VALUES,
    is_of_another,
    is_of_firms,
    is_of_patients,
    kind_at,
)
from airlock.core.detect.tables.values import fitting


class Said(NamedTuple):
    """What the keys above a value say: the same few stand in all records of a text."""

    kind: str
    fits: Callable[[str], bool]
    """Whether a value without escapes can be of that kind."""
    small: str
    """The last key in small letters."""
    is_label: bool
    is_value: bool
    is_hidden: bool
    """Whether it stands under people of a package, who are named for all to see."""
    is_weak: bool
    """Whether a name there may be anybody's."""
    is_of_things: bool
    """Whether it stands under a word for what has a name and is no person: then only another part of a name beside it tells."""
    is_shown: bool
    """Whether it is how somebody with a role is shown."""
    is_company: bool
    is_identifier: bool
    is_part: bool
    """Whether it is one part of somebody's name, beside which a `name` is another."""
    is_of_another: bool
    """Whether it names somebody with a role, beside whom a `name` is that of what they have it in."""
    is_condition: bool
    """Whether it is what somebody has, in a record that has something that `is_of_patients`."""
    is_of_patients: bool
    is_of_firms: bool
    is_open: bool
    """Whether it names neither anybody's data nor what is nobody's, so that only the value can say something."""
    reason: str


_LOCALISED, _IN_TONGUES = frozenset(("localized", "localised")), 3
"""What stands between the key of a field and the language that its value is in."""
Asked = Callable[[tuple[str, ...]], Said]


def asked() -> Asked:
    """Tells what keys say, for as long as one text is looked at: each key is judged once, and so is each with those above it."""
    return cache(partial(_said, cache(is_weak), cache(is_company)))


def _said(is_weak: Callable[[str], bool], is_company: Callable[[str], bool], path: tuple[str, ...]) -> Said:
    if len(path) == _IN_TONGUES and path[1].lower() in _LOCALISED:
        path = path[:1]  # `firstName: { localized: { en_US: "…" } }`
    key = path[-1]
    *over, small = map(str.lower, path)
    above = over[-1] if over else ""
    kind = kind_at(path[-2] if over else "", key)
    weak, things = is_weak(key), not ORGANISATIONS.isdisjoint(over)
    return Said(
        kind=kind,
        fits=cache(fitting(kind, key)) if kind else bool,
        small=small,
        is_label=small in LABELS,
        is_value=small in VALUES,
        is_hidden=not PUBLIC.isdisjoint([part.lstrip("_") for part in over]),
        is_weak=weak,
        is_of_things=things,
        is_shown=key == "display" and above in ROLES,
        is_company=is_company(key) or (small == "name" and is_company(above)),
        is_identifier=small == "value" and above in IDENTIFIERS,
        is_part=kind == "person_name" and is_part(key),
        is_of_another=kind == "person_name" and is_of_another(key),
        is_condition=small in CONDITIONS,
        is_of_patients=is_of_patients(small),
        is_of_firms=is_of_firms(small),
        is_open=not kind and not (weak and not things) and says_nothing(key),
        reason=f"in the field `{key[:60]}`",
    )
