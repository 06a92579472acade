"""Airlock's own form: values as fingerprints keyed with the file's salt.

The fingerprint leaves the kind out, so that a value stays known when rules learn to name it better. The salt keeps two repositories from
being compared and precomputed lists from being used; whoever holds the file can still try out short passwords one by one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from airlock.baseline.entry import Entry, Listing, listing, strings
from airlock.core.detect import fingerprint
from airlock.errors import BaselineError

_ABOUT = "Values Airlock found that somebody chose to live with, as keyed fingerprints. Wherever text leaves they are still redacted."
_VERSION = 1
_HEX = set("0123456789abcdef")


class Keyed(NamedTuple):
    """A baseline of this form."""

    salt: str
    files: Mapping[str, frozenset[str]]
    entries: Listing

    def knows(self, path: str, value: str, _line: int) -> bool:
        """Whether the value is known in that file, wherever it stands in it."""
        return _print(value, self.salt) in self.files.get(path, ())


def read(data: Mapping[str, Any]) -> Keyed:
    """The baseline in a parsed file. Raises BaselineError."""
    if data.get("version") != _VERSION:
        raise BaselineError(f"its version is not {_VERSION}.")
    salt = data.get("salt")
    if not isinstance(salt, str) or not salt or len(salt) % 2 or not set(salt) <= _HEX:
        raise BaselineError("its salt must be hexadecimal digits.")
    entries = listing(data.get("findings"), "findings")
    return Keyed(salt, {path: frozenset(strings(found, "fingerprint", "findings")) for path, found in entries.items()}, entries)


def content(known: Keyed | None, seen: Mapping[str, Sequence[Entry]], exists: Callable[[str], bool]) -> Mapping[str, object]:
    """The file's new content: `seen` for the files that were looked at, what was known before for others that still exist."""
    salt = known.salt if known else secrets.token_hex(16)
    kept = {path: list(found) for path, found in known.entries.items() if path not in seen and exists(path)} if known else {}
    made = {path: _entries(found, salt) for path, found in seen.items() if found}
    return {"about": _ABOUT, "version": _VERSION, "salt": salt, "findings": dict(sorted({**kept, **made}.items()))}


def _entries(found: Sequence[Entry], salt: str) -> list[Mapping[str, object]]:
    """One entry a value, in the order of lines."""
    made: dict[str, Mapping[str, object]] = {}
    for entry in sorted(found, key=lambda one: one.line):
        mark = _print(entry.value, salt)
        made.setdefault(mark, {"kind": entry.kind, "fingerprint": mark, "line": entry.line})
    return list(made.values())


def _print(value: str, salt: str) -> str:
    return fingerprint("", value, bytes.fromhex(salt))
