"""Keys that mean something of somebody beside others in the same object, and alone anything at all.

`sn` is a family name in an entry of a directory and a serial number elsewhere, `family` one beside a `name` with a telephone number; the
`number` beside a `countryCode` is one to dial.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people, short
from airlock.core.detect.tables.columns import IDENTIFYING
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
_HALVES = {
    "first": "last", "given": "family", "fn": "ln", "fst": "lst", "firstn": "lastn", "vn": "nn", "vname": "nname", "voor": "achter",
    "ad": "soyad", "prenom": "nom", "jmeno": "prijmeni", "meno": "priezvisko", "nome": "cognome",
}  # fmt: skip
"""Keys, in small letters, of both parts of a name, the given one first: what they are of is told by what stands with them."""
PARTS = frozenset((*_HALVES, *_HALVES.values()))
_DIALLED = LazyPattern(r"\+?[0-9]{1,4}")
_FEWEST = 7
"""So many digits has a number at least that is dialled behind a country's."""


def told(values: Sequence[tuple[Value, Said]], word: Callable[[Value], str], known: Collection[int]) -> Iterator[tuple[Value, str]]:
    """The values that their siblings tell, each with its kind. `word` gives how a value reads, `known` who is somebody's object."""
    small = {said.small for _, said in values}
    if known and not PARTS.isdisjoint(small):
        yield from ((one, "person_name") for one in _halves(values, known) if is_name(_uncapitalised(word(one))))
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


def shortened(
    values: Sequence[tuple[Value, Said]], word: Callable[[Value], str], known: Mapping[int, Collection[str]]
) -> Iterator[tuple[Value, str]]:
    """The values under names too short to say anything elsewhere, in objects of which `known` says what else they hold.

    A town alone is anything's, and a code is a postal one beside an address.
    """
    for one, said in values:
        beside = known.get(one.owner, ()) if not said.kind else ()
        kind = short.NAMES.get(said.small, "") if not IDENTIFYING.isdisjoint(beside) else ""
        if kind and (kind != "postal_address" or (any(map(str.isdigit, word(one))) and not said.small.startswith("loc"))):
            yield one, kind
        elif "postal_address" in beside and said.small in short.CODES and people.is_postal(word(one)):
            yield one, "postal_code"


def _uncapitalised(value: str) -> str:
    return value.title() if value.isupper() else value


def _halves(values: Sequence[tuple[Value, Said]], known: Collection[int]) -> Iterator[Value]:
    """Both parts of each name in the objects that identify somebody."""
    owners: dict[int, dict[str, Value]] = {}
    for one, said in values:
        if said.small in PARTS and one.owner in known and one.atom.sort == "s":
            owners.setdefault(one.owner, {})[said.small] = one
    for had in owners.values():
        yield from (one for key, one in had.items() if _has_other(key, had))


def _has_other(key: str, keys: Collection[str]) -> bool:
    """Whether the other part of a name stands beside one."""
    return _HALVES.get(key) in keys or any(family == key and given in keys for given, family in _HALVES.items())


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
