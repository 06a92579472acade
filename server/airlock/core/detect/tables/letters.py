r"""Addresses as letters have them, on lines of their own: somebody's name, a street with its number, a postal code with its town.

`Ship to:\nAda Lund\nLindenweg 14\n34117 Kassel`. The forms are those of the Universal Postal Union's members,
https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions. A name that is known, or a word for an address above or in
front, must say that it is one: numbers stand at the ends of lines and at their beginnings in much else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.personal.texts import says_street
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

_TOWN = r"[^\W\d_a-z][^\W\d_]{1,24}(?:[ .'’-]{1,2}[^\W\d_]{1,24}){0,4}"
_UK, _CANADA = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", r"[A-Z]\d[A-Z] ?\d[A-Z]\d"
_LEAD = " \t>*#/|-"
"""What stands in front of a line that is quoted, or in a comment."""
_POSTED = (
    r"^[ \t>*#/|-]{0,8}(?P<post>"
    rf"(?:[A-Z]{{1,3}}-)?(?:\d{{4,5}}|\d{{4}} ?[A-Z]{{2}}"
    rf"|\d\d-\d{{3}}|\d{{3}} \d\d|\d{{4}}-\d{{3}})[ ]{{1,2}}{_TOWN}(?:[ ]\(?[A-Z]{{2}}\)?)?"
    rf"|{_TOWN},?[ ](?:[A-Z]{{2,3}}[ ](?:\d{{5}}(?:-\d{{4}})?|\d{{4}}|{_CANADA})|{_UK})|{_UK})[,.]?[ \t]*\r?$"
)
_LABEL = LazyPattern(
    r"(?:[^:\r\n]{0,40}\W)?(?:\w*(?:addr?ess|anschrift|liefer|versand|empfänger|wohn|rechnung|indirizz|direcci|adres|endere[cç]|livraison|envío|enviar"
    r"|spedi|wysył|bezorg|verzend|entreg)\w*"
    r"|(?:ship|deliver|bill|send|mail|sold)(?:ed|ped)?(?:[ ][\w ]{1,24})?[ ]to|recipient|(?:lives|resides)[ ]at|home)"
    r"[^:\r\n]{0,20}:[*_ \t]{0,4}",
    re.IGNORECASE,
)
"""What announces an address, alone on its line or in front of the street."""
_NAMED = LazyPattern(r"[^:\r\n]{0,30}:[*_ \t]{0,4}")
_YEAR = LazyPattern(r"(?:19|20)\d\d ")
_PLAIN = LazyPattern(r"\d{4,5} (?![A-Z]{2} )")
"""A code that may be any number."""
_LONGEST = 70
_ABOVE = 4
"""So many lines above the one of the town are looked at."""
_MOST = 2000
_REASON = "on the lines of an address"


class _Line(NamedTuple):
    """A line's words, without what leads to them, by their place."""

    start: int
    said: str


@lru_cache(maxsize=1)
def _posted() -> re.Pattern[str]:
    return compiled(_POSTED, re.MULTILINE)


def readings(text: str) -> Iterator[Reading]:
    """All addresses on lines of their own."""
    for record, found in enumerate(islice(_posted().finditer(text), _MOST)):
        places = _places(text, found, record)
        if places:
            yield Reading(places[0].start, places[-1].end, places)


def _places(text: str, found: re.Match[str], record: int) -> list[Place]:
    above = list(islice(_above(text, found.start()), _ABOVE))
    if above and found["post"][-1].isalpha() and not above[0].said[-1:].isdigit() and people.is_place(above[0].said) and len(above) > 1:
        above = above[1:]  # a part of the town, or the town above its code
    if not above or not above[0].said:
        return []
    street, labelled = _without_label(above[0])
    said = street.said.rstrip(" ,")
    if not any(map(str.isdigit, said)) or not people.is_street(said) or not fits("postal_address", said, "address"):
        return []
    announced = any(_LABEL.fullmatch(line.said) for line in above[1:])
    names = [line for line in above[1:3] if line.said and not _LABEL.fullmatch(line.said)]
    name = next((bare for line in names if _is_name((bare := _without_label(line, _NAMED)[0]).said, known=not announced)), None)
    labelled = labelled or announced
    if not labelled and (name is None or not _begins(above, name) or _YEAR.match(found["post"])):
        return []
    if name is None and _PLAIN.match(found["post"]) and not says_street(said):
        return []
    places = [Place(name.start, name.start + len(name.said), "person_name", "name", record, _REASON)] if name is not None else []
    places.append(Place(street.start, street.start + len(said), "postal_address", "address", record, _REASON))
    return [*places, Place(*found.span("post"), "postal_address", "address", record, _REASON)]


def _above(text: str, at: int) -> Iterator[_Line]:
    """The lines above the one that begins at a place, the nearest first, up to an empty one and the line above that."""
    while at > 0:
        start = text.rfind("\n", 0, at - 1) + 1
        said = text[start : min(at - 1, start + _LONGEST + 1)].rstrip()
        bare = said.lstrip(_LEAD)
        yield _Line(start + len(said) - len(bare), bare if len(said) <= _LONGEST else "")
        at = start


def _without_label(line: _Line, label: LazyPattern = _LABEL) -> tuple[_Line, bool]:
    """What a line has behind the word for what it is, and whether it has that."""
    before = label.match(line.said)
    return (_Line(line.start + before.end(), line.said[before.end() :]), True) if before is not None else (line, False)


def _is_name(said: str, *, known: bool) -> bool:
    """Whether a line is a whole name, of which a given one is `known`."""
    return people.is_full_name(said) and (any(map(people.is_given, said.split())) or not known) and fits("person_name", said, "name")


def _begins(above: list[_Line], name: _Line) -> bool:
    """Whether nothing stands above a name, or a line that leads to it."""
    at = next(index for index, line in enumerate(above) if line.start <= name.start <= line.start + len(line.said))
    over = above[at + 1].said if at + 1 < len(above) else ""
    return not over or over.endswith((":", ",")) or len(over.split()) < 3
