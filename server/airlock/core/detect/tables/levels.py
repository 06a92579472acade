"""How loud what stands in tables and records is: by how much of one person stands together, by how many there are, and by their looks.

Three rows of John Does are a fixture; two hundred people who all differ are a dump of somebody's data, whatever the file is called.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal import nobody, phones, shapes
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import IDENTIFYING
from airlock.core.model import Severity

MANY = 20
"""So many different people are a dump."""
_LOOKED_AT = 200
"""How many records of a text are looked at closely; of more, some throughout."""
_AMONG_MANY = "stands among many people"
_ROUND_DAY = LazyPattern(r"(?:19|20)\d0[-/.]0?1[-/.]0?1\b|0?1[-/.]0?1[-/.](?:19|20)\d0\b")
_STOCK_NAMES = frozenset(("alice", "bob", "carol", "charlie", "eve", "mallory", "foo", "bar", "baz", "test", "user", "john", "jane", "doe"))

_Loud = Callable[[Place], "Severity | None"]
"""How loud a place is for itself."""
_Record = Sequence[Place]


def of(text: str, read: Iterable[Reading], alone: _Loud) -> Iterator[tuple[Place, Severity, str]]:
    """Every place with its severity and what more speaks for that, if anything; those that are none of anybody's are left out."""
    loud = [[(place, level) for place in reading.places if (level := alone(place)) is not None] for reading in read]
    people = [_records(place for place, _ in reading) for reading in loud]
    records = [record for each in people for record in each.values()]
    made_up = _made_up(text, records)
    dump = _is_dump(text, records, made_up)
    for reading, each in zip(loud, people, strict=True):
        kinds = {number: _kinds(record) for number, record in each.items()}
        for place, level in reading:
            severity = _raised(place, level, kinds.get(place.record, 0), made_up=place.start in made_up, dump=dump)
            yield place, severity, _AMONG_MANY if dump and severity is Severity.ERROR else ""


def _raised(place: Place, level: Severity, kinds: int, *, made_up: bool, dump: bool) -> Severity:
    """A warning is more in a dump or beside other kinds that identify, and less where it is made up."""
    if level is not Severity.WARNING or (place.kind not in IDENTIFYING and place.kind != "postal_address"):
        return level
    if dump:
        return Severity.ERROR
    if made_up:
        return Severity.HINT
    return Severity.ERROR if kinds > 1 and place.kind in IDENTIFYING else level


def _records(places: Iterable[Place]) -> dict[int, list[Place]]:
    """What identifies somebody, record by record."""
    found: dict[int, list[Place]] = {}
    for place in places:
        if place.kind in IDENTIFYING:
            found.setdefault(place.record, []).append(place)
    return found


def _kinds(record: _Record) -> int:
    return len({place.kind for place in record})


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
