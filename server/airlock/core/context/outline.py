"""What a file defines, looked up on demand and remembered for one excerpt.

The items of its bodies, the members and bases of its classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.items import Item, defined_names, item_of, items_of
from airlock.core.context.names import bound_names
from airlock.core.context.table import Body, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from airlock.core.syntax import Node, Syntax

_DEPTH = 8  # how far up a chain of base classes is looked


class Outline:
    """The definitions of one file."""

    __slots__ = ("_bodies", "_elsewhere", "_names", "syntax", "table")

    def __init__(self, syntax: Syntax, table: Table) -> None:
        self.syntax = syntax
        self.table = table
        self._elsewhere: frozenset[str] | None = None
        self._bodies: dict[int, list[Item]] = {}
        self._names: dict[int, dict[str, list[Item]]] = {}

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.syntax.text[node.start : node.end]

    def items(self, body: Node) -> list[Item]:
        """The definitions in a body."""
        if body.id not in self._bodies:
            self._bodies[body.id] = items_of(body, self.syntax, self.table)
        return self._bodies[body.id]

    def named(self, body: Node, name: str) -> list[Item]:
        """The definitions of a name in a body."""
        if body.id not in self._names:
            index: dict[str, list[Item]] = {}
            for item in self.items(body):
                for given in (*item.names, item.owner) if item.owner else item.names:
                    index.setdefault(given, []).append(item)
            self._names[body.id] = index
        return self._names[body.id].get(name, [])

    def body_of(self, item: Item) -> Node | None:
        """The body that holds a class's, a type's or an object's members."""
        body = item.core.field("body")
        if body is not None or item.kind is Kind.CLASS:
            return body
        value = item.core.field("value")
        for child in item.core.named_children if value is None and item.kind is Kind.VARIABLE else ():
            value = child.field("value") if child.type in self.table.namers else value
        return value if value is not None and (value.type == "object_type" or self.table.bodies.get(value.type) is Body.COMMAS) else None

    def is_class_body(self, node: Node, parent: Node) -> bool:
        """Whether names in this body are members rather than variables."""
        if node.type not in self.table.bodies:
            return False
        members = self.table.bodies[node.type] is Body.COMMAS or node.type == "class_body"
        return members or self.table.definitions.get(parent.type) is Kind.CLASS

    def member(self, item: Item, name: str, scope: Iterable[Item]) -> list[tuple[Item, Item]]:
        """The definitions of a member in a class or in the first of its bases in the same file that has it, each with its class."""
        everything = list(scope)
        seen: set[int] = set()
        queue = [item]
        for current in queue:
            if current.node.id in seen or len(seen) > _DEPTH:
                continue
            seen.add(current.node.id)
            body = self.body_of(current)
            found = self.named(body, name) if body is not None else []
            if found:
                return [(current, member) for member in found]
            queue.extend(base for base in everything if base.kind in (Kind.CLASS, Kind.TYPE) and base.name in set(self.bases(current.core)))
        return []

    def bases(self, core: Node) -> Iterator[str]:
        """The names a class says it builds on; a dotted one by its last part."""
        for child in core.named_children:
            if child.type not in self.table.bases:
                continue
            stack = list(reversed(child.named_children))
            while stack:
                node = stack.pop()
                if node.type in self.table.references:
                    yield self.text(node)
                elif node.type not in self.table.calls and node.type != "type_arguments":
                    stack.extend(reversed(node.named_children))

    def bound_elsewhere(self) -> frozenset[str]:
        """Names of the file that no definition gives: functions say they bind them (`global total`), or a loop at the top level does."""
        if self._elsewhere is None:
            found = self.syntax.find(self.table.unbinders) if self.table.unbinders else []
            said = {self.text(child) for node in found for child in node.named_children}
            blocks = [child for child in self.syntax.root.named_children if child.type in self.table.blocks]
            self._elsewhere = frozenset(said.union(*(bound_names(block, self.syntax, self.table, inside=True) for block in blocks)))
        return self._elsewhere

    def class_names(self, node: Node) -> tuple[str, ...]:
        """The name of a class, when the node is one."""
        return tuple(defined_names(node, self.syntax, self.table)) if self.table.definitions.get(node.type) is Kind.CLASS else ()

    def item(self, node: Node) -> Item | None:
        """The definition a node is."""
        return item_of(node, self.syntax, self.table)
