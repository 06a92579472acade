"""What is written into a baseline about one finding, and what both forms need for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from airlock.core.model.reprs import repr_without
from airlock.errors import BaselineError

MAX_ENTRIES = 200_000
Listing = Mapping[str, tuple[Mapping[str, Any], ...]]
"""Entries by path."""


class Entry(NamedTuple):
    """A value to be known from now on. `line` counts from 1 and only helps people."""

    kind: str
    line: int
    value: str

    def __repr__(self) -> str:
        return repr_without(self, "value")


def listing(data: object, what: str) -> Listing:
    """A table of paths with their entries, checked; `what` names it in an error. Paths come with forward slashes."""
    if not isinstance(data, dict):
        raise BaselineError(f"{what} must be an object of lists.")
    found: dict[str, tuple[Mapping[str, Any], ...]] = {}
    for path, entries in data.items():
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise BaselineError(f"{what} must hold a list of objects for each path.")
        plain = path.replace("\\", "/").removeprefix("./")
        found[plain] = (*found.get(plain, ()), *entries)
    if sum(map(len, found.values())) > MAX_ENTRIES:
        raise BaselineError(f"{what} holds more than {MAX_ENTRIES} entries.")
    return found


def strings(entries: tuple[Mapping[str, Any], ...], key: str, what: str) -> Iterator[str]:
    """The string of that key in each entry, in small letters."""
    for entry in entries:
        value = entry.get(key)
        if not isinstance(value, str) or not value:
            raise BaselineError(f"{what} has an entry without {key}.")
        yield value.lower()
