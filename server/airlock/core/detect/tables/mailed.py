"""Names in literals beside an e-mail address that is made of them: `User("Ada", "Lund", "ada.lund@…")`, `<b>Ada Lund</b><i>alund@…</i>`.

Nothing else has to say what they are: neither a key nor a class, nor that there are more such rows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, product

from airlock.core.detect import emails
from airlock.core.detect.personal.texts import is_name
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Cell, Place, Reading
from airlock.core.detect.tables.initials import letters, spells
from airlock.core.detect.words_mail import ROLES
from airlock.core.expressions import compiled

_MOST = 2000
"""So many addresses of a text are looked at."""
_NEAR = 140
"""How far from an address the literals beside it are looked for, in code points."""
_BESIDE = 4
"""So many of them on either side."""
_PAIRS = ([1, 1], [1, 2])
"""How many words two literals have that are one name: two family names may stand in one."""
_REASON = "the address beside it is made of it"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        compiled(r"(?P<local>[\w.+-]{3,40})[\"'`>]"),
        compiled(r"@(?:[\w-]{1,40}\.){1,4}[a-z]{2,13}[\"'`<]"),
        compiled(r"[\"'`],\s{0,30}[\"'`]|</\w{1,10}>\s{0,30}<[^<>]{1,60}>"),
        compiled(r"(?P<quote>[\"'`])(?P<quoted>[^\W\d_][^\"`\r\n<>@]{1,40}?)(?P=quote)|>(?P<tagged>[^\W\d_][^\r\n<>@]{1,40})<"),
    )


def named(text: str, read: Iterable[Reading]) -> frozenset[int]:
    """Where the `@` of each address is in whose row or record a whole name is known already."""
    known = set[int]()
    for one in read:
        words = Counter[int]()
        for place in one.places:
            if place.kind == "person_name":
                words[place.record] += 1 + (" " in text[place.start : place.end])
        known.update(text.find("@", place.start) for place in one.places if place.kind == "email" and words[place.record] > 1)
    return frozenset(known)


def readings(text: str, known: Collection[int] = ()) -> Iterator[Reading]:
    """Each address in a literal with the names beside it; `known` is what `named` says of those that are not looked at."""
    opens, closes, *_ = _patterns()
    may_be_name = cache(_may_be_name)  # each literal stands beside several addresses
    for record, behind in enumerate(islice(closes.finditer(text), _MOST)):
        at = behind.start()
        if at in known:
            continue
        before = opens.match(text[max(at - 42, 0) : at][::-1])
        start = at - (before.end("local") if before is not None else 0)
        if before is not None and _is_theirs(text, start, before["local"][::-1], behind[0][1:-1]):
            local = before["local"][::-1]
            cells = _cells(text, start - 1, behind.end(), may_be_name)
            spelled = _spelled(text, local, cells)
            if not all(_is_somebodys(text, cell[0]) for cell in spelled):  # few are worth asking
                spelled = _spelled(text, local, [cell for cell in cells if _is_somebodys(text, cell[0])])
            places = [Place(*cell, "person_name", "", record, _REASON) for cell in spelled]
            if places:
                yield Reading(places[0].start, places[-1].end, [*places, Place(start, behind.end() - 1, "email", "", record, _REASON)])


def _is_theirs(text: str, start: int, local: str, host: str) -> bool:
    """Whether an address is a person's, and one of several literals: what has a key is told by that."""
    name = local.lower()
    if not _is_one_of_several(text, start - 1) or name.partition("+")[0] in ROLES or emails.names_authors(text, start):
        return False
    return emails.is_somebodys(host) and not emails.is_nobody(name, host)


def _is_one_of_several(text: str, at: int) -> bool:
    """Whether no key stands before a literal whose quote or tag is at a place."""
    return text[at] == ">" or not text[max(at - 20, 0) : at].rstrip().endswith((":", "=", "=>"))


def _cells(text: str, start: int, end: int, may_be_name: Callable[[str], bool]) -> list[Cell]:
    """The literals beside an address that may be names, in order."""
    literal = _patterns()[3]
    before = list(literal.finditer(text, max(start - _NEAR, 0), start))[-_BESIDE:]
    behind = list(literal.finditer(text, end, end + _NEAR))[:_BESIDE]
    cells = [match.span("tagged" if match["quoted"] is None else "quoted") for match in (*before, *behind)]
    return [cell for cell in cells if may_be_name(text[slice(*cell)])]


def _is_somebodys(text: str, start: int) -> bool:
    """Whether no key stands before a literal, and it does not name an author."""
    return _is_one_of_several(text, start - 1) and not emails.names_authors(text, start)


def _may_be_name(value: str) -> bool:
    return people.is_name(value) and is_name(value) and not people.is_organisation(value)


def _spelled(text: str, local: str, cells: Sequence[Cell]) -> list[Cell]:
    """Those that an address is made of: a whole name, or two that stand side by side."""
    said = letters(local)
    words = [text[slice(*cell)].replace(",", " ").split() for cell in cells]
    for cell, name in zip(cells, words, strict=True):
        if len(name) > 1 and spells(said, name):
            return [cell]
    beside = _patterns()[2]
    for at in range(len(cells) - 1):
        one, other = cells[at : at + 2]
        alone = sorted((len(words[at]), len(words[at + 1]))) in _PAIRS and beside.fullmatch(text, one[1], other[0])
        if alone and any(spells(said, [*pair]) for pair in product(words[at], words[at + 1])):
            return [one, other]
    return []
