"""Records among literals: what the keys of an object say together that none says alone.

`name` beside an e-mail address is a person's; `value` is what its neighbour `type`, `system` or `name` says; `line`, `given` and `display`
are what the key above them makes of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from airlock.core.detect.personal.naming import kind_of, words_of
from airlock.core.detect.tables import people
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import ADDRESSED, IDENTIFYING, NOT_HERE, is_weak
from airlock.core.detect.tables.tree import Atom, Group
from airlock.core.detect.tables.values import fits
from airlock.core.detect.words import word_set

_PARTS = word_set("""
    name names address addresses telecom identifier identifiers contact contacts phone phones phonenumbers phone_numbers emails email
    emailaddresses location locations extension extensions line lines communication coding photo guardian guardians emergency_contacts
    emergencycontacts documents ids accounts cards
    """)
"""Keys of lists that belong to the record around them."""
_LABELS = (
    "name",
    "key",
    "field",
    "label",
    "type",
    "kind",
    "system",
    "code",
    "attribute",
    "property",
    "id",
    "text",
    "display",
    "url",
    "question",
    "fieldname",
)
_VALUES = ("value", "val", "content", "answer", "valuestring", "data", "number", "valuedate", "valuedatetime", "valuedecimal", "response")
_ORGANISATIONS = word_set("""
    company organization organisation org employer product products item items category department project team store shop brand
    publisher manufacturer vendor supplier service services plan school university bank event role country state region license
    repository package packages dependencies author authors maintainer maintainers contributors funding publisher bugs npmuser coin
    currency industry skills courses jobs languages
    """)
"""Keys under which a `name` is nobody's, or somebody's on purpose."""
_PUBLIC = word_set("author authors maintainer maintainers contributors contributor npmuser funding bugs publisher committer")
"""Keys under which people of a package are named for all to see."""
_ROLES = word_set("""
    subject patient individual performer practitioner requester recorder asserter agent actor participant beneficiary provider member
    sender recipient author
    """)
_NAME_PARTS = word_set("family given first last middle full maiden text official surname")
_LABEL_OBJECTS = frozenset(("type", "coding", "code", "field", "key", "attribute", "question", "property"))
"""Keys of objects that only say what the object around them is."""
_MOST = 60_000


class _Value(NamedTuple):
    """A value in a record, with the keys above it and the objects it stands in, outermost first, each with the key it has."""

    path: tuple[str, ...]
    atom: Atom
    owners: tuple[tuple[int, str], ...]

    @property
    def owner(self) -> int:
        """The object it stands in."""
        return self.owners[-1][0]


def readings(text: str, root: Group) -> Iterator[Reading]:
    """All records in a tree in which something identifies somebody."""
    left = _MOST
    stack: list[Group] = [root]
    while stack and left > 0:
        group = stack.pop()
        if _is_object(group):
            values, apart = _flat(group)
            left -= len(values)
            places = _Record(text, values).places()
            if places:
                yield Reading(group.start, group.end, places)
            stack.extend(reversed(apart))
        else:
            stack.extend(item.value for item in reversed(group.items) if isinstance(item.value, Group))


def _is_object(group: Group) -> bool:
    """Whether most items have keys. A call's arguments count, a text's own statements don't."""
    return bool(group.opener) and 2 * sum(1 for item in group.items if item.key) > len(group.items)


def _flat(group: Group) -> tuple[list[_Value], list[Group]]:
    """The values of a record, in order, and the groups in it that are records of their own."""
    values: list[_Value] = []
    apart: list[Group] = []
    stack: list[tuple[tuple[str, ...], tuple[tuple[int, str], ...], Group]] = [((), ((group.start, ""),), group)]
    while stack:
        path, owners, inner = stack.pop()
        below: list[tuple[tuple[str, ...], tuple[tuple[int, str], ...], Group]] = []
        for item in inner.items:
            here = (*path, item.key) if item.key else path
            if isinstance(item.value, Atom):
                values.append(_Value(here, item.value, owners))
            elif here and here[-1].lower().lstrip("_") in _PUBLIC:
                continue
            elif not here or len(here) > 8:
                apart.append(item.value)
            elif _is_object(item.value):
                if item.key or here[-1].lower() in _PARTS:
                    below.append((here, (*owners, (item.value.start, here[-1].lower())), item.value))
                else:
                    apart.append(item.value)
            else:
                below.append((here, owners, item.value))
        stack.extend(reversed(below))
    return values, apart


class _Record:
    """One record while the kinds of its values are found out."""

    def __init__(self, text: str, values: list[_Value]) -> None:
        self.text = text
        self.values = [one for one in values if one.path and not any(part.lower().lstrip("_") in _PUBLIC for part in one.path[:-1])]

    def places(self) -> list[Place]:
        """What is personal in it, nothing where nobody is identified."""
        found = {one.atom.start: place for one in self.values if (place := self._by_keys(one))}
        found.update({place.start: place for place in self._by_neighbours() if place.start not in found})
        found.update({place.start: place for place in self._weak(found) if place.start not in found})
        if not any(place.kind in IDENTIFYING or ADDRESSED.intersection(words_of(place.column)) for place in found.values()):
            return []
        return sorted(found.values())

    def _word(self, one: _Value) -> str:
        return self.text[one.atom.start : min(one.atom.end, one.atom.start + 200)]

    def _place(self, one: _Value, kind: str, reason: str = "") -> Place | None:
        value = self._word(one)
        key = one.path[-1]
        if not value or kind in NOT_HERE or (one.atom.sort == "w" and not any(map(str.isdigit, value))) or not fits(kind, value, key):
            return None
        return Place(one.atom.start, one.atom.end, kind, key, 0, reason or f"in the field `{key[:60]}`")

    def _by_keys(self, one: _Value) -> Place | None:
        kind = _kind(one.path)
        return self._place(one, kind) if kind else None

    def _by_neighbours(self) -> Iterator[Place]:
        """Values whose kind their object says in another field."""
        labels: dict[int, str] = {}
        labelled = {one.owner for one in self.values if one.path[-1].lower() in _VALUES}
        for one in self.values if labelled else ():
            if (
                one.path[-1].lower() in _LABELS
                and (owners := labelled.intersection(self._owners(one)))
                and (kind := _told(self._word(one)))
            ):
                for owner in owners:
                    labels.setdefault(owner, kind)
        if labels:
            for one in self.values:
                kind = labels.get(one.owner, "")
                if (
                    kind
                    and one.path[-1].lower() in _VALUES
                    and (place := self._place(one, kind, f"stands beside a word for it: {kind.replace('_', ' ')}"))
                ):
                    yield place

    @staticmethod
    def _owners(one: _Value) -> Iterator[int]:
        """The objects that a label speaks for: its own, and those around it when it stands deeper, as in `type.coding.code`."""
        for owner, key in reversed(one.owners):
            yield owner
            if key not in _LABEL_OBJECTS:
                return

    def _weak(self, found: dict[int, Place]) -> Iterator[Place]:
        """`name` and the like, where the same object says more of somebody; `display` of somebody with a role."""
        owners = {
            one.owner
            for one in self.values
            if (place := found.get(one.atom.start)) and place.kind in (*IDENTIFYING, "username", "postal_address")
        }
        for one in self.values:
            key = one.path[-1]
            if one.atom.start in found or one.atom.sort != "s":
                continue
            above = one.path[-2].lower() if len(one.path) > 1 else ""
            if key == "display" and above in _ROLES:
                likely = people.is_full_name(_bare(self._word(one)))
            elif is_weak(key) and one.owner in owners and not any(p.lower() in _ORGANISATIONS for p in one.path[:-1]):
                likely = people.is_full_name(_bare(self._word(one))) or people.has_given(self._word(one))
            else:
                continue
            if likely and (place := self._place(one, "person_name")):
                yield place


def _bare(value: str) -> str:
    """A generated name without the numbers behind its words."""
    return "".join(letter for letter in value if not letter.isdigit())


def _kind(path: tuple[str, ...]) -> str:
    """What the last keys name together."""
    key = path[-1]
    kind = kind_of(key)
    above = path[-2].lower().rstrip("s") if len(path) > 1 else ""
    if kind == "person_name" and above in ("company", "bank", "store", "product"):
        return ""
    if kind or len(path) < 2 or key == "":
        return kind
    if above == "name" or above.endswith("_name"):
        return "person_name" if key.lower() in _NAME_PARTS else ""
    together = kind_of(f"{path[-2]} {key}")
    return (
        together
        if key.lower() in ("line", "street", "number", "city", "home", "work", "mobile", "primary", "value")
        or together not in ("", "person_name")
        else ""
    )


def _told(word: str) -> str:
    """What a label's value names: a name of a field, or the end of an address that stands for one."""
    if not word or len(word) > 120:
        return ""
    last = word.rstrip("/").replace("#", "/").replace(":", "/").rpartition("/")[2] if "/" in word or ":" in word else word
    return kind_of(last) if len(words_of(last)) <= 6 else ""
