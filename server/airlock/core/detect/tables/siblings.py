"""Keys that mean something of somebody beside others in the same object, and alone anything at all.

`sn` is a family name in an entry of a directory and a serial number elsewhere, `family` one beside a `name` with a telephone number; the
`number` beside a `countryCode` is one to dial.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables.flat import Value
from airlock.core.detect.tables.told import Said
from airlock.core.detect.words import word_set

_DIRECTORY = frozenset(("sn", "cn", "gn"))
"""Attributes of a name that are called so nowhere else (https://www.rfc-editor.org/rfc/rfc4519)."""
_ENTRY = word_set("cn gn givenname uid mail samaccountname userprincipalname displayname telephonenumber userpassword")
"""What stands beside a family name in an entry of a person."""
_CODES = word_set(
    "countrycode country_code dialcode dial_code callingcode calling_code dialingcode diallingcode phonecode phone_code prefix"
)
"""Keys, in small letters, of what is dialled before a number."""
_REACHED = word_set("phone mobile email phonenumber phone_number mobilenumber tel nationalcode national_code nationalid birthdate birthday")
"""What stands beside the `name` and `family` of a person, and of no font or plant."""
_NUMBERS = word_set("number nationalnumber national_number subscriber subscribernumber value")
_DIALLED = LazyPattern(r"\+?[0-9]{1,4}")
_FEWEST = 7
"""So many digits has a number at least that is dialled behind a country's."""


def told(values: Sequence[tuple[Value, Said]], word: Callable[[Value], str]) -> Iterator[tuple[Value, str]]:
    """The values that their siblings tell, each with its kind. `word` gives how a value reads."""
    small = {said.small for _, said in values}
    if "sn" in small and not _ENTRY.isdisjoint(small):
        yield from ((one, kind) for one, kind in _of_entries(values) if is_name(word(one)))
    if "family" in small and "name" in small and not _REACHED.isdisjoint(small):
        yield from ((one, kind) for one, kind in _of_families(values) if is_name(word(one)))
    if not _CODES.isdisjoint(small) and not _NUMBERS.isdisjoint(small):
        yield from _dialled(values, word)


def _of_entries(values: Sequence[tuple[Value, Said]]) -> Iterator[tuple[Value, str]]:
    """The names in entries of a directory."""
    beside = {one.owner for one, said in values if said.small in _ENTRY}
    entries = beside & {one.owner for one, said in values if said.small == "sn"}
    yield from ((one, "person_name") for one, said in values if said.small in _DIRECTORY and one.owner in entries)


def _of_families(values: Sequence[tuple[Value, Said]]) -> Iterator[tuple[Value, str]]:
    """The family names beside other names of those who can be reached."""
    owners: dict[int, set[str]] = {}
    for one, said in values:
        owners.setdefault(one.owner, set()).add(said.small)
    for one, said in values:
        beside = owners[one.owner]
        if said.small == "family" and "name" in beside and not _REACHED.isdisjoint(beside):
            yield one, "person_name"


def _dialled(values: Sequence[tuple[Value, Said]], word: Callable[[Value], str]) -> Iterator[tuple[Value, str]]:
    """The numbers that are dialled behind what stands beside them."""
    dialled = {one.owner for one, said in values if said.small in _CODES and _DIALLED.fullmatch(word(one))}
    for one, said in values:
        if said.small in _NUMBERS and one.owner in dialled and sum(map(str.isdigit, word(one))) >= _FEWEST:
            yield one, "phone"
