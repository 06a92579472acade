"""How loud what stands in tables and records is: by how much of one person stands together, by how many there are, and by their looks.

Three rows of John Does are a fixture; two hundred people who all differ are a dump of somebody's data, whatever the file is called.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import nobody, phones, shapes
from airlock.core.detect.records import AMONG_MANY
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import IDENTIFYING
from airlock.core.model import Severity

MANY = 20
"""So many different people are a dump."""
_LOOKED_AT = 200
"""How many records of a text are looked at closely; of more, some throughout."""
_RAISED = frozenset((*IDENTIFYING, "postal_address"))
"""Kinds that are louder in a dump."""
_ROUND_DAY = LazyPattern(r"(?:19|20)\d0[-/.]0?1[-/.]0?1\b|0?1[-/.]0?1[-/.](?:19|20)\d0\b")
_STOCK_NAMES = frozenset(("alice", "bob", "carol", "charlie", "eve", "mallory", "foo", "bar", "baz", "test", "user", "john", "jane", "doe"))

_Loud = Callable[[Place], "Severity | None"]
"""How loud a place is for itself."""
_Record = Sequence[Place]


def of(text: str, read: Iterable[Reading], alone: _Loud) -> Iterator[tuple[Place, Severity, str]]:
    """Every place with its severity and what more speaks for that, if anything; those that are none of anybody's are left out."""
    loud = [[(place, level) for place in reading.places if (level := alone(place)) is not None] for reading in read]
    people = [_records(reading) for reading in loud]
    records = [record for each in people for record in each.values()]
    made_up = _made_up(text, records)
    if _is_dump(text, records, made_up):
        for reading in loud:
            for place, level in reading:
                loudest = Severity.ERROR if level is Severity.WARNING and place.kind in _RAISED else level
                yield place, loudest, AMONG_MANY if loudest is Severity.ERROR else ""
        return
    for reading, each in zip(loud, people, strict=True):
        several = {number for number, record in each.items() if len({place.kind for place in record}) > 1}
        for place, level in reading:
            yield place, _raised(place, level, several, made_up=place.start in made_up), ""


def _raised(place: Place, level: Severity, several: Collection[int], *, made_up: bool) -> Severity:
    """A warning is more beside other kinds that identify, in one of these records, and less where it is made up."""
    if level is not Severity.WARNING or place.kind not in _RAISED:
        return level
    if made_up:
        return Severity.HINT
    return Severity.ERROR if place.record in several and place.kind in IDENTIFYING else level


def _records(loud: Iterable[tuple[Place, Severity]]) -> dict[int, list[Place]]:
    """What identifies somebody, record by record."""
    found: dict[int, list[Place]] = {}
    for place, _ in loud:
        if place.kind in IDENTIFYING:
            if place.record in found:
                found[place.record].append(place)
            else:
                found[place.record] = [place]
    return found


def _made_up(text: str, records: Sequence[_Record]) -> frozenset[int]:
    """The offsets of what stands in records that are mostly made up. Of many records some are looked at, and speak for all."""
    some = records[:: len(records) // _LOOKED_AT + 1]
    found = [record for record in some if _is_made_up(text, record)]
    if len(some) < len(records):
        found = list(records) if 5 * len(found) > 4 * len(some) else []
    return frozenset(place.start for record in found for place in record)


def _is_made_up(text: str, record: _Record) -> bool:
    values = [(place.kind, text[place.start : place.end]) for place in record]
    name = " ".join(value for kind, value in values if kind == "person_name")
    doubtful = sum(_is_doubtful(kind, value) for kind, value in values if kind != "person_name")
    names = sum(kind == "person_name" for kind, _ in values)
    return 2 * (doubtful + (names if name and _is_nobodys(name) else 0)) >= len(values)


def _is_doubtful(kind: str, value: str) -> bool:
    """Whether a value that fits its kind looks made up."""
    if kind == "phone":
        return phones.is_fiction(value.partition("x")[0])
    if kind == "date_of_birth":
        return _ROUND_DAY.match(value) is not None
    if kind == "email":
        return nobody.is_placeholder(value.partition("@")[0])
    fit = shapes.fits(kind, value)
    return fit is not None and fit.real is False


def _is_nobodys(name: str) -> bool:
    words = name.lower().split()
    return nobody.is_sample_name(name) or any(map(str.isdigit, name)) or _STOCK_NAMES.issuperset(words)


def _is_dump(text: str, records: Sequence[_Record], made_up: Collection[int]) -> bool:
    """Whether many people who differ stand in a text, most of them not made up."""
    if len(records) < MANY:
        return False
    some = records[:: len(records) // _LOOKED_AT + 1]
    different = {tuple(text[place.start : place.end] for place in record) for record in some}
    real = sum(record[0].start not in made_up for record in some)
    return len(different) >= min(MANY, len(some)) and 2 * len(different) >= len(some) and 2 * real > len(some)
