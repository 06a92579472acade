"""The members that a class has of its own, from its companions, from its head and from its bases in the same file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.items import Item
from airlock.core.context.names import bound_names
from airlock.core.context.words import TYPES, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from airlock.core.context.outline import Outline
    from airlock.core.syntax import Node

_BASES = 16  # classes looked at for a member

Pair = tuple[Item, Item]
"""A member after its class."""


class Inheritance:
    """Looks members up, and remembers what it found. `named` knows the classes of a name."""

    __slots__ = ("_bases", "_classes", "_companions", "_found", "_heads", "_named", "_outline")

    def __init__(self, outline: Outline, named: Callable[[str], list[Item]]) -> None:
        self._outline = outline
        self._named = named
        self._bases: dict[int, tuple[str, ...]] = {}
        self._classes: dict[int, Item | None] = {}
        self._companions: dict[int, list[tuple[Item, Node]]] = {}
        self._heads: dict[int, frozenset[str]] = {}
        self._found: dict[tuple[int, str], list[Pair]] = {}

    def class_of(self, node: Node) -> Item | None:
        """The class a node is, also one without a name."""
        if node.id not in self._classes:
            nameless = node.type in self._outline.table.nameless_classes and node.field("body") is not None
            self._classes[node.id] = Item(Kind.CLASS, (), node, node) if nameless else self._outline.item(node)
        return self._classes[node.id]

    def bases(self, item: Item) -> tuple[str, ...]:
        """The names a class says it builds on."""
        if item.core.id not in self._bases:
            self._bases[item.core.id] = tuple(self._outline.bases(item.core))
        return self._bases[item.core.id]

    def members(self, item: Item, name: str) -> list[Pair]:
        """The definitions of a member in a class or in the first of its bases that has it, and the classes on the way to it."""
        key = (item.node.id, name)
        if key not in self._found:
            self._found[key] = self._searched(item, name)
        return self._found[key]

    def _searched(self, item: Item, name: str) -> list[Pair]:
        own = item.name or item.of
        queue: list[tuple[Item, tuple[Item, ...]]] = [(item, ()), *((other, ()) for other in (self._named(own) if own else ()))]
        seen: set[int] = set()
        for current, way in queue:
            if current.node.id in seen or len(seen) > _BASES:
                continue
            seen.add(current.node.id)
            found = self._own(current, name)
            if found:
                return [*((between, between) for between in way), *((current, member) for member in found)]
            further = (*way, current) if current.node.id != item.node.id else ()
            queue.extend((base, further) for word in self.bases(current) for base in self._above(current, word))
        return []

    def between(self, item: Item) -> list[Item]:
        """The classes of the file through which a class builds on one that the file does not define."""
        found: list[Item] = []
        queue: list[tuple[Item, tuple[Item, ...]]] = [(item, ())]
        seen: set[int] = set()
        for current, way in queue:
            if current.node.id in seen or len(seen) > _BASES:
                continue
            seen.add(current.node.id)
            bases = {word: self._above(current, word) for word in self.bases(current)}
            found.extend(way if not all(bases.values()) else ())
            queue.extend((base, (*way, base)) for some in bases.values() for base in some)
        return list(dict.fromkeys(found))

    def _above(self, item: Item, name: str) -> list[Item]:
        """The classes of a name that a class builds on: never itself, but another of its name in some other class."""
        found = self._named(name)
        if name != item.name:
            return found
        others = [one for one in found if one.node.id != item.node.id] or self._outline.holders(name)
        return [one for one in others if one.kind in TYPES and one.node.id != item.node.id]

    def _own(self, item: Item, name: str) -> list[Item]:
        """The definitions of a member in a class itself, its companions and its head."""
        body = self._outline.body_of(item)
        inner = self._outline.named(body, name) if body is not None else []
        if inner:
            return inner
        for companion, its_body in self._companions_in(body) if body is not None else ():
            beside = self._outline.named(its_body, name)
            if beside:
                return [companion, *beside]
        return [item] if item.core.type in self._outline.table.headed and name in self._head(item) else []

    def _companions_in(self, body: Node) -> list[tuple[Item, Node]]:
        if body.id not in self._companions:
            kinds = self._outline.table.companions
            found = [item for item in self._outline.items(body) if item.core.type in kinds] if kinds else []
            self._companions[body.id] = [(item, inner) for item in found if (inner := self._outline.body_of(item)) is not None]
        return self._companions[body.id]

    def _head(self, item: Item) -> frozenset[str]:
        if item.core.id not in self._heads:
            names = bound_names(item.core, self._outline.syntax, self._outline.table, inside=False)
            self._heads[item.core.id] = names - frozenset(item.names)
        return self._heads[item.core.id]
