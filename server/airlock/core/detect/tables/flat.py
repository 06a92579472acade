"""The values of a record among literals, each with the keys above it; what in a record is a record of its own stands apart."""

from __future__ import annotations

from typing import NamedTuple

from airlock.core.detect.tables import dated, topics
from airlock.core.detect.tables.fields import PARTS, SAMPLES, is_public
from airlock.core.detect.tables.members import is_labelled, pair, typed
from airlock.core.detect.tables.tree import Atom, Group, Item, is_mixed

_DEEPEST = 8
Owners = tuple[tuple[int, str], ...]


class Value(NamedTuple):
    """A value in a record, with the keys above it and the objects it stands in, outermost first, each with the key it has."""

    path: tuple[str, ...]
    atom: Atom
    owners: tuple[tuple[int, str], ...]

    @property
    def owner(self) -> int:
        """The object it stands in."""
        return self.owners[-1][0]


def is_object(group: Group) -> bool:
    """Whether most items have keys. A call's arguments count, a text's own statements don't."""
    return bool(group.opener) and 2 * sum(1 for item in group.items if key_of(item)) > len(group.items)


def flat(text: str, group: Group, about: str) -> tuple[list[Value], list[tuple[Group, str]]]:
    """The values of a record, in order, and the groups in it that are records of their own, each with whom it is about, if people.

    `about` says it of the record: what it only holds the fields of is about them too, as in `student.createMany({ data: [{ … }] })`.
    """
    values: list[Value] = []
    apart: list[tuple[Group, str]] = []
    stack: list[tuple[tuple[str, ...], Owners, Group]] = [((), ((group.start, ""),), group)]
    while stack:
        path, owners, inner = stack.pop()
        below: list[tuple[tuple[str, ...], Owners, Group]] = []
        for item in () if is_mixed(inner) else inner.items:
            here = (*path, key) if (key := key_of(item)) else path
            if isinstance(item.value, Atom):
                values.append(_value(here, item.value, owners))
            elif is_public(item):
                continue
            elif (
                not here
                or len(here) > _DEEPEST
                or not (key or not is_object(item.value) or _belongs(here, item.value))
                or (not about and _makes_somebody(item))
            ):
                named = topics.topic(item.value.head) or (topics.topic(here[-1]) if here else "")
                apart.append((item.value, named or (about if here and all(map(topics.is_holder, here)) else "")))
            elif key and (said := typed(item.value) or dated.made(text, item.value)) is not None:
                values.append(Value(here, said, owners))
            elif (both := pair(text, item.value)) is not None:
                values.append(Value((*here, both[0]), both[1], owners))
            else:
                inside = (item.value.start, here[-1].lower())
                below.append((here, (*owners, inside) if is_object(item.value) else owners, item.value))
        stack.extend(reversed(below))
    return values, apart


def _makes_somebody(item: Item) -> bool:
    """Whether what is given to a name is made of a class called for people: in a function's body that is a record of its own."""
    head = item.value.head if item.key and isinstance(item.value, Group) else ""
    return head[:1].isupper() and topics.is_named(head)


def _belongs(path: tuple[str, ...], group: Group) -> bool:
    """Whether an object in a list is part of the record around the list."""
    return path[-1].lower() in PARTS or is_labelled(group)


def key_of(item: Item) -> str:
    """An item's key, or the word before its bracket where that is as good as one: `address { … }`; `Contact(…)` makes somebody."""
    if item.key or isinstance(item.value, Atom):
        return item.key
    head = item.value.head
    return head if head.lower() in PARTS and not (head[0].isupper() and topics.is_named(head)) else ""


def _value(path: tuple[str, ...], atom: Atom, owners: Owners) -> Value:
    """A value; an example of a field counts as that field of the object around it."""
    if len(path) > 1 and len(owners) > 1 and path[-1].lower() in SAMPLES:
        return Value(path[:-1], atom, owners[:-1])
    return Value(path, atom, owners)
