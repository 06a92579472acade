"""The definitions of a file that a target may have to do with, by qualified name: those of the file, and those of what is around it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.target import is_function
from airlock.core.context.words import TYPES, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.model import Span
    from airlock.core.syntax import Node

_DEEP = 12  # classes in classes
_MANY = 4000  # definitions of one file


class Entry(NamedTuple):
    """A definition, and those that it stands in, the outermost first."""

    item: Item
    holders: tuple[Item, ...]
    span: Span
    """Where it stands."""

    @classmethod
    def of(cls, item: Item, holders: tuple[Item, ...] = ()) -> Entry:
        """A definition in these."""
        return cls(item, holders, item.node.span)

    @property
    def name(self) -> str:
        """Its qualified name; empty when it has none."""
        own = own_name(self.item)
        return ".".join(filter(None, (*map(own_name, self.holders), own))) if own else ""


def own_name(item: Item) -> str:
    """The name of a definition without what it stands in."""
    return item.owner or (", ".join(item.names[:4]) if item.kind is Kind.VARIABLE else item.name) or item.of


def label(entry: Entry, table: Table) -> str:
    """A definition's name with what it is: `class Order`, `Order.total()`."""
    kind, name = entry.item.kind, entry.name
    if kind is Kind.FUNCTION or (kind is Kind.VARIABLE and is_function(entry.item.node, table)):
        return f"{name}()"
    return name if kind is Kind.VARIABLE else f"{kind.value} {name}"


def catalogue(outline: Outline, founds: Sequence[Found], starts: Sequence[int]) -> list[Entry]:
    """The definitions at the top level, in the bodies around the targets, and in the classes in which one of `starts` lies."""
    walk = _Walk(outline, sorted(starts))
    walk.body(founds[0].path[0] if founds[0].path else outline.syntax.root, ())
    for found in founds:
        around: tuple[Item, ...] = ()
        for node in found.path:
            entry = walk.entries.get(node.id)
            around = (*entry.holders, entry.item) if entry is not None else around
            if node.type in outline.table.bodies:
                walk.body(node, around)
    return list(walk.entries.values())


class _Walk:
    __slots__ = ("_outline", "_seen", "_starts", "entries")

    def __init__(self, outline: Outline, starts: Sequence[int]) -> None:
        self._outline = outline
        self._starts = starts
        self._seen: set[int] = set()
        self.entries: dict[int, Entry] = {}

    def body(self, body: Node, around: tuple[Item, ...]) -> None:
        """Take in what a body defines, and what is in the classes there."""
        if body.id in self._seen or len(around) > _DEEP or len(self.entries) > _MANY:
            return
        self._seen.add(body.id)
        for item in self._outline.items(body):
            self.entries.setdefault(item.node.id, Entry.of(item, around))
            inner = self._outline.body_of(item) if item.kind in TYPES and self._holds(item.node) else None
            if inner is not None:
                self.body(inner, (*around, item))

    def _holds(self, node: Node) -> bool:
        index = bisect_left(self._starts, node.start)
        return index < len(self._starts) and self._starts[index] < node.end
