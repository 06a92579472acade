"""Names with initials in front or behind, as many are written in India: `R. K. Nair`, `Ramesh K`."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.tables import people

_WORD = r"[^\W\d_a-z][^\W\d_A-Z]{1,20}"
_DOTTED = LazyPattern(rf"(?:[A-Z]\. ?){{1,3}}{_WORD}(?: {_WORD})?")
_BARE = LazyPattern(rf"(?:[A-Z] ){{1,2}}{_WORD}(?: {_WORD})?|{_WORD}(?: {_WORD}){{0,2}}(?: [A-Z]\.?){{1,2}}")
"""Initials without dots, and behind: classes, teams and sizes are called so as well."""


def is_name(value: str) -> bool:
    """Whether this can be such a name; where its initials have no dots, one of its words has to be a known given name."""
    return (_DOTTED.fullmatch(value) is not None and not people.is_organisation(value)) or is_known(value)


def is_known(value: str) -> bool:
    """Whether this is such a name of which one word is a known given name."""
    if (_DOTTED.fullmatch(value) or _BARE.fullmatch(value)) is None or people.is_organisation(value):
        return False
    return any(map(people.is_given, value.replace(".", " ").split()))
