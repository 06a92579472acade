"""Records among literals: what the keys of an object say together that none says alone.

`name` beside an e-mail address is a person's; `value` is what its neighbour `type`, `system` or `name` says; `line`, `given` and `display`
are what the key above them makes of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from airlock.core.detect.personal.escapes import unescaped
from airlock.core.detect.personal.naming import words_of
from airlock.core.detect.tables import lowercase, people, shaped, siblings, topics
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import ADDRESSED, IDENTIFYING, NOT_HERE
from airlock.core.detect.tables.fields import LABEL_OBJECTS, OF_PACKAGES, PUBLIC, is_credit, told_by
from airlock.core.detect.tables.flat import Value, flat, is_object
from airlock.core.detect.tables.initials import letters, spells
from airlock.core.detect.tables.told import Asked, Said, asked
from airlock.core.detect.tables.tree import Group
from airlock.core.detect.tables.values import fitting

_MOST = 60_000
_LONGEST = 200
_SEVERAL = 2
"""So many kinds of data has a record that is of somebody for sure."""
_PARTS = 6
"""So many names has a record at most that are all one person's."""
_FIELDS = 3
"""So many values has an object at most that has a label: what brackets in a page hold are no objects."""
_DOUBTED = 3
"""So many whole names that nobody knows stand beside each known one in the records about people."""


def readings(text: str, root: Group) -> Iterator[Reading]:
    """All records in a tree in which something identifies somebody."""
    said = asked()
    left = _MOST
    stack: list[tuple[Group, str]] = [(root, "")]
    known, doubted = 0, list[tuple[Group, _Record]]()
    while stack and left > 0:
        group, about = stack.pop()
        if is_object(group):
            values, apart = flat(text, group, about)
            left -= len(values)
            record = _Record(text, values, said, about)
            places = record.places()
            if places:
                yield Reading(group.start, group.end, places)
            if about and any(place.kind == "person_name" for place in places):
                known += 1
            elif about:
                doubted.append((group, record))
            stack.extend(reversed(apart))
        else:
            stack.extend(reversed([*topics.inner(text, group, about)]))
    for group, record in doubted if len(doubted) <= known * _DOUBTED else ():
        if places := record.places(vouched=True):
            yield Reading(group.start, group.end, places)


class _Record:
    """One record while the kinds of its values are found out."""

    def __init__(self, text: str, values: list[Value], asked: Asked, about: str) -> None:
        self.text = text
        self._about = about
        self.values = [(one, said) for one in values if one.path and not (said := asked(one.path)).is_hidden]

    def places(self, *, vouched: bool = False) -> list[Place]:
        """What is personal in it, nothing where nobody is identified; `vouched` says that others like it have names that are known."""
        told = ((one, said) for one, said in self.values if said.kind)
        found = {one.atom.start: place for one, said in told if (place := self._place(one, said.kind, said.reason, said.fits))}
        for more in (
            self._by_neighbours,
            self._by_siblings,
            partial(self._weak, vouched=vouched),
            self._related,
            self._shortened,
            self._about_them,
            self._by_looks,
            self._in_small_letters,
        ):
            for place in list(more(found)):
                found.setdefault(place.start, place)
        if not any(place.kind in IDENTIFYING or ADDRESSED.intersection(words_of(place.column)) for place in found.values()):
            return []
        return sorted(found.values())

    @staticmethod
    def _is(found: dict[int, Place], one: Value, kind: str) -> bool:
        return one.atom.start in found and found[one.atom.start].kind == kind

    def _names(self, found: dict[int, Place]) -> list[str]:
        """The names that are known so far, whole or in part."""
        return [unescaped(self._word(one)) for one, _ in self.values if self._is(found, one, "person_name")]

    def _word(self, one: Value) -> str:
        return self.text[one.atom.start : min(one.atom.end, one.atom.start + _LONGEST)]

    def _place(self, one: Value, kind: str, reason: str = "", fits: Callable[[str], bool] | None = None) -> Place | None:
        value, key = self._word(one), one.path[-1]
        bare = one.atom.sort == "w" and not any(map(str.isdigit, value))
        if not value or bare or kind in NOT_HERE or (len(value) == len(key) and value.lower() == key.lower()):
            return None
        if not (fits or fitting(kind, key))(unescaped(value).strip()):
            return None
        return Place(one.atom.start, one.atom.end, kind, key, 0, reason or f"in the field `{key[:60]}`")

    def _by_neighbours(self, _found: dict[int, Place]) -> Iterator[Place]:
        """Values whose kind their object says in another field."""
        labels: dict[int, str] = {}
        labelled = {owner for owner, times in Counter(one.owner for one, said in self.values if said.is_value).items() if times <= _FIELDS}
        for one, said in self.values if labelled else ():
            if not said.is_label:
                continue
            owners = labelled.intersection(self._owners(one))
            kind = told_by(self._word(one)) if owners else ""
            for owner in owners if kind else ():
                labels.setdefault(owner, kind)
        for one, said in self.values if labels else ():
            kind = labels.get(one.owner, "")
            if kind and said.is_value:
                place = self._place(one, kind, f"stands beside a word for it: {kind.replace('_', ' ')}")
                if place:
                    yield place

    def _by_siblings(self, found: dict[int, Place]) -> Iterator[Place]:
        """Values whose key means something beside others of the same object."""
        told = (one for one, _ in self.values if one.atom.start in found and found[one.atom.start].kind in IDENTIFYING)
        known = {owner for one in told for owner, _ in one.owners}
        yield from self._told(siblings.told(self.values, self._word, known))

    def _shortened(self, found: dict[int, Place]) -> Iterator[Place]:
        """Values under names that are too short to say anything alone."""
        known: dict[int, set[str]] = {}
        for one, _ in self.values:
            if one.atom.start in found:
                known.setdefault(one.owner, set()).add(found[one.atom.start].kind)
        yield from self._told(siblings.shortened(self.values, self._word, known))

    def _told(self, told: Iterable[tuple[Value, str]]) -> Iterator[Place]:
        for one, kind in told:
            if place := self._place(one, kind):
                yield place

    @staticmethod
    def _owners(one: Value) -> Iterator[int]:
        """The objects that a label speaks for: its own, and those around it when it stands deeper, as in `type.coding.code`."""
        for owner, key in reversed(one.owners):
            yield owner
            if key not in LABEL_OBJECTS:
                return

    def _weak(self, found: dict[int, Place], *, vouched: bool) -> Iterator[Place]:
        """`name` and the like, where the same object says more of somebody; `display` of somebody with a role."""
        weak = self._weak_ones(found)
        if not weak:
            return
        kinds: dict[int, set[str]] = {}
        for one, said in self.values:
            if one.atom.start in found and not said.is_of_another:
                kinds.setdefault(one.owner, set()).add(found[one.atom.start].kind)
        published = {one.owner for one, said in self.values if said.small.endswith("_email") and said.small[:-6] in PUBLIC}
        packaged = any(not OF_PACKAGES.isdisjoint(map(str.lower, one.path)) for one, _ in self.values)
        about: tuple[set[int], bool] | None = None
        for one, said in weak:
            public = said.small in PUBLIC and (packaged or one.owner in published)
            if one.atom.start in found or public or is_credit(said.small):
                continue
            value = " ".join(unescaped(self._word(one)).split())
            beside = kinds.get(one.owner, set())
            likely = people.is_full_name(people.bare(value)) if said.is_shown else topics.may_be_theirs(value, beside)
            if not likely and (topics.may_be_named_so(value, beside, self._about) or (vouched and people.is_full_name(value))):
                about = self._about_people(found) if about is None else about
                likely = self._is_about(one, *about)
            if likely and (place := self._place(one, "person_name")):
                yield place

    def _related(self, found: dict[int, Place]) -> Iterator[Place]:
        """Whole names that may be anybody's elsewhere, with the family name of somebody who is known."""
        families = {words[-1] for name in self._names(found) if len(words := name.split()) > 1}
        for one, said in self._weak_ones(found) if families else ():
            value = unescaped(self._word(one)).strip()
            akin = one.atom.start not in found and said.small not in PUBLIC and value.rpartition(" ")[2] in families
            if akin and people.is_full_name(value) and (place := self._place(one, "person_name")):
                yield place

    def _weak_ones(self, found: dict[int, Place]) -> list[tuple[Value, Said]]:
        """Values that may be somebody's name: under a word for things with another part of it, beside what firms have with a given name."""
        weak = [(one, said) for one, said in self.values if (said.is_shown or said.is_weak) and one.atom.sort == "s"]
        firms = {one.owner for one, said in self.values if said.is_of_firms}
        if firms := firms and firms - {one.owner for one, said in self.values if said.is_company}:
            weak = [(one, said) for one, said in weak if one.owner not in firms or people.has_given(self._word(one))]
        if not any(said.is_of_things for _, said in weak):
            return weak
        parts, _ = self._about_people(found)
        return [(one, said) for one, said in weak if not (said.is_weak and said.is_of_things) or one.owner in parts]

    def _about_people(self, found: dict[int, Place]) -> tuple[set[int], bool]:
        """The objects that hold one part of somebody's name, and whether the record is about people: asked once for all its values."""
        parts = {one.owner for one, said in self.values if said.is_part and one.atom.start in found}
        modelled = any(said.small in topics.MODELS and topics.is_named(self._word(one)) for one, said in self.values)
        return parts, bool(self._about) or modelled

    @staticmethod
    def _is_about(weak: Value, parts: set[int], about: bool) -> bool:
        """Whether the object that a value stands in is about people: by another part of their name, or by what stands around it."""
        if weak.owner in parts or topics.is_named(weak.owners[-1][1]):
            return True
        return about and all(topics.is_holder(key) for _, key in weak.owners[1:])

    def _about_them(self, found: dict[int, Place]) -> Iterator[Place]:
        """Beside a person's name: for whom they work, what a patient has, and numbers that are called an identifier and nothing else."""
        if not any(place.kind == "person_name" for place in found.values()):
            return
        for one, said in self.values:
            kind = "medical_record" if said.is_identifier else ""
            if said.is_condition and any(other.is_of_patients for _, other in self.values):
                kind = "special_category"
            kind = "organisation" if said.is_company and one.atom.sort == "s" else kind
            if kind and one.atom.start not in found and (place := self._place(one, kind)):
                yield place

    def _in_small_letters(self, found: dict[int, Place]) -> Iterator[Place]:
        """Names in small letters that an address of the same object has in it, or of which it has several parts."""
        named: dict[int, list[tuple[Value, Said, str]]] = {}
        for one, said in self.values:
            may_be = said.kind == "person_name" or (said.is_weak and not said.is_of_things)
            if may_be and lowercase.may_be_name(value := self._word(one)):
                named.setdefault(one.owner, []).append((one, said, value))
        beside: dict[int, list[tuple[str, str]]] = {}
        for one, _ in self.values if named else ():
            if one.atom.start in found:
                beside.setdefault(one.owner, []).append((found[one.atom.start].kind, self._word(one)))
        for owner, names in named.items():
            said_of = beside.get(owner, [])
            mailed = [value for kind, value in said_of if kind == "email"]
            parts = {value for *_, value in names} if any(said.is_part for _, said, _ in names) else set[str]()
            told = lowercase.are_parts(parts, {kind for kind, _ in said_of})
            for one, said, value in names:
                named_so = (said.kind or self._about) and any(lowercase.is_in_address(value, address) for address in mailed)
                if one.atom.start not in found and (told or named_so):
                    yield Place(one.atom.start, one.atom.end, "person_name", one.path[-1], 0, f"in the field `{one.path[-1][:60]}`")

    def _by_looks(self, found: dict[int, Place]) -> Iterator[Place]:
        """In a record that says several things of somebody: what looks like a name or number of theirs under a key that says nothing."""
        if not found:
            return
        several = len({place.kind for place in found.values()}) >= _SEVERAL
        names = self._names(found)
        mailed = [local for one, _ in self.values if "@" in (word := self._word(one)) and (local := word.partition("@")[0]).isascii()]
        for one, said in self.values:
            if not said.is_open or one.atom.sort != "s" or one.atom.start in found:
                continue
            value = unescaped(self._word(one)).strip()
            told = people.is_titled(value, whole=True) or (1 < len(names) <= _PARTS and people.is_made_of(value, names))
            told = told or (people.is_full_name(value) and any(spells(letters(local), value.split()) for local in mailed))
            kind = "person_name" if told else shaped.plainly(value) if several else ""
            kind = kind or ("phone" if names and shaped.is_dialled(value) else "")
            if kind and (place := self._place(one, kind, "looks like it, in a record of somebody")):
                yield place
