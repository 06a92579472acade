"""Many values at once, as a copy of a whole table has them: a few statements instead of three for each value.

Nothing is promised here that the vault would not promise one by one: what is there already is found again, what was made is read back.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Literal

from airlock.vault.contract import Avoid, Wanted, choices, mac_of, name_of

if TYPE_CHECKING:
    from airlock.vault.sealing import Sealer

LEAST = 50
"""Fewer values are as quickly looked up one by one."""
_AT_ONCE = 500
"""So many are named in one statement: every SQLite takes 999."""


def assigned(
    db: sqlite3.Connection, session: str, sealer: Sealer, wanted: Sequence[Wanted], avoid: Avoid | None, one: Callable[[Wanted], str]
) -> list[str]:
    """What stands for each value, within a transaction; `one` sees to a value whose first choice is taken."""
    macs = [mac_of(sealer.key, name_of(value, form)) for _, value, form in wanted]
    there = {mac: token for token, mac in _rows(db, "mac", session, macs)}
    new: dict[bytes, Wanted] = {}
    for mac, asked in zip(macs, wanted, strict=True):
        if mac not in there:
            new.setdefault(mac, asked)
    first = {mac: next(choices(sealer.key, asked, avoid)) for mac, asked in new.items()}
    taken = {token for token, _ in _rows(db, "placeholder", session, first.values())}
    made: dict[bytes, str] = {}
    for mac, token in first.items():
        if token not in taken:
            taken.add(token)
            made[mac] = token
    now = int(time.time())
    rows = ((session, token, mac, sealer.seal(token, new[mac][1]), now) for mac, token in made.items())
    db.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", rows)
    db.executemany("UPDATE entry SET used = ? WHERE session = ? AND mac = ?", ((now, session, mac) for mac in there))
    told = there | made
    _lead_back(db, session, told)
    return [told.get(mac) or one(asked) for mac, asked in zip(macs, wanted, strict=True)]


def _lead_back(db: sqlite3.Connection, session: str, told: Mapping[bytes, str]) -> None:
    """Makes sure that each leads back to its value: in a damaged file it might lead to another, or nowhere."""
    back = dict(_rows(db, "placeholder", session, told.values()))
    if any(back.get(token) != mac for mac, token in told.items()):
        raise sqlite3.DatabaseError


_BY = {
    "mac": "SELECT placeholder, mac FROM entry WHERE session = ? AND mac IN",
    "placeholder": "SELECT placeholder, mac FROM entry WHERE session = ? AND placeholder IN",
}


def _rows(
    db: sqlite3.Connection, column: Literal["mac", "placeholder"], session: str, named: Iterable[bytes | str]
) -> Iterator[tuple[str, bytes]]:
    """Placeholders, each with the hash of its value, of the entries that have one of these in a column."""
    left = iter(named)
    while some := tuple(islice(left, _AT_ONCE)):
        yield from db.execute(f"{_BY[column]} ({', '.join('?' * len(some))})", (session, *some))
