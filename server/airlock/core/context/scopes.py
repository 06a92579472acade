"""What is visible from a target, innermost first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.inheritance import Inheritance, Pair
from airlock.core.context.names import bound_names
from airlock.core.context.statements import unwrap
from airlock.core.context.words import TYPES, Body, Kind, Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node


class Known(NamedTuple):
    """What a name is.

    Its definitions, or the body in which something else binds it, or neither, when a head around the target does and so shows it anyway.
    """

    items: tuple[Item, ...] = ()
    body: Node | None = None
    pairs: tuple[Pair, ...] = ()
    """Where they are members reached bare, they again, each with its class."""


def fits(item: Item, *, calls: bool | None) -> bool:
    """Whether a definition is something that can be called or, when `calls` is False, something else than a function; None: any."""
    return calls is None or (item.kind is not Kind.VARIABLE if calls else item.kind is not Kind.FUNCTION)


def _makes(holder: Item, member: Item) -> bool:
    """Whether a member is a constructor, which nobody means by the name of its class."""
    return member.kind is Kind.FUNCTION and member.name in holder.names


def one_of_each(items: Sequence[Item]) -> tuple[Item, ...]:
    """The first definition of each name and sort: functions and macros are two, all types are one."""
    first: dict[tuple[str, str], Item] = {}
    for item in items:
        first.setdefault((item.name, item.core.type if item.kind is Kind.FUNCTION else item.kind.value), item)
    return tuple(first.values())


class Scopes:
    """The scopes around one target."""

    __slots__ = ("_bound", "_classes", "_found", "_isolated", "_known", "_levels", "_outline", "_said", "_table", "inheritance", "top")

    def __init__(self, found: Found, outline: Outline) -> None:
        self._found = found
        self._outline = outline
        self._table = outline.table
        self._levels = [(depth, node) for depth, node in enumerate(found.path) if not self._is_plain_block(depth)][::-1]
        self._bound: dict[tuple[int, bool], frozenset[str]] = {}
        self._known: dict[tuple[str, bool, int | None, bool | None], Known | None] = {}
        self._classes: dict[str, list[Item]] = {}
        self.inheritance = Inheritance(outline, self.named_classes)
        self.top = found.path[0] if found.path else found.nodes[0]
        self._isolated = self._innermost_isolated() if self._table.isolated else None
        self._said = self._said_outside()

    def find(self, name: str, *, before: bool = False, depth: int | None = None, calls: bool | None = None) -> Known | None:
        """What a name is; None when nothing in the file knows it.

        With `before`, only what stands above the target counts; with `depth`, only what is visible from that far down the path to it; with
        `calls`, only what can be called or, when it is False, only what is not a function.
        """
        key = (name, before, depth, calls)
        if key not in self._known:
            self._outline.pause()
            self._known[key] = self._sought(name, before, depth, calls)
        return self._known[key]

    def _sought(self, name: str, before: bool, depth: int | None, calls: bool | None) -> Known | None:
        for index, node in self._levels:
            if depth is not None and index > depth:
                continue
            known = self._in_body(name, index, before, calls) if node.type in self._table.bodies else self._in_head(name, node)
            known = self._seen_past(known, name, index)
            if known is not None:
                return known
        return self._beside(name) or self._said_elsewhere(name)

    def find_items(self, name: str, depth: int | None = None, *, calls: bool | None = None) -> tuple[Item, ...]:
        """The definitions of a name, as far as it has any."""
        known = self.find(name, depth=depth, calls=calls)
        return known.items if known is not None else ()

    def declared(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        """Of the definitions of a name those that are meant: above the target where that is the rule, and in full rather than announced."""
        table, start = self._table, self._found.span.start
        above = tuple(item for item in items if item.node.start < start) if table.declared_above else ()
        items = above or items
        full = tuple(item for item in items if item.core.type not in table.bodied or item.core.field("body") is not None)
        items = full or items
        if table.variants:
            return one_of_each(items)
        functions = [item for item in items if item.kind is Kind.FUNCTION]
        return (functions[0],) if table.once and functions else items

    def classes(self) -> list[Item]:
        """All classes and types that are visible, in the file and around the target."""
        bodies = [node for _, node in self._levels if node.type in self._table.bodies]
        return [item for body in bodies for item in self._outline.items(body) if item.kind in TYPES]

    def named_classes(self, name: str) -> list[Item]:
        """The classes and types of this name: those visible from the target, else any in the file; of a dotted name those in the first."""
        if name not in self._classes:
            self._classes[name] = self._sought_classes(name)
        return self._classes[name]

    def _sought_classes(self, name: str) -> list[Item]:
        outer, dot, name = name.rpartition(".")
        bodies = [body for item in (self.named_classes(outer) if dot else ()) if (body := self._outline.body_of(item)) is not None]
        inner = [item for body in bodies for item in self._outline.named(body, name) if item.kind in TYPES]
        if inner:
            return inner
        found = [item for item in self._outline.holders(name) if item.kind in TYPES]
        near = [item for item in self.everywhere(name) if item.kind in TYPES]
        return [*near, *(item for item in found if item.of)] if near else found

    def everywhere(self, name: str) -> list[Item]:
        """The definitions of a name in all bodies around the target."""
        return [item for _, node in self._levels if node.type in self._table.bodies for item in self._outline.named(node, name)]

    def receiver(self) -> tuple[Node | None, Item | None]:
        """The body whose members a receiver word means, and its class."""
        path = (*self._found.path, *self._found.nodes[-1:])
        for depth, node in self._levels:
            if depth and self._outline.is_class_body(node, path[depth - 1]) and not self._means_outer(node, path[depth + 1]):
                return node, self.inheritance.class_of(path[depth - 1])
        return None, None

    def _means_outer(self, body: Node, member: Node) -> bool:
        """Whether receiver words in a member of an object mean what they mean around the object."""
        value = member.field(self._table.namers[member.type]) if member.type in self._table.namers else None
        return self._table.bodies[body.type] is Body.COMMAS and value is not None and value.type in self._table.lexical

    def owner(self) -> str:
        """`A` when the target is, or is inside, `A.prototype.f = …`."""
        statements = [*self._found.path[1:2], self._found.nodes[-1]]
        owners = [item.owner.rpartition(".")[0] for item in map(self._outline.item, statements) if item is not None and item.owner]
        return next(iter(owners), "")

    def _seen_past(self, known: Known | None, name: str, depth: int) -> Known | None:
        """What of a name is seen through the functions between its level and the target."""
        if known is None or self._isolated is None or self._isolated <= depth or not re.match(self._table.isolated_names, name):
            return known
        if name in self._said:
            return known
        items = tuple(item for item in known.items if item.kind is not Kind.VARIABLE or self._is_for_all(item))
        return Known(items) if items else None

    def _is_for_all(self, item: Item) -> bool:
        """Whether a constant is bound for all around it, as a function is, and not as a variable is."""
        return any(where is Where.OUTER for _, where in self._table.binders.get(item.core.type, ()))

    def _innermost_isolated(self) -> int | None:
        """How far down the path the innermost function is that does not see the variables around it; the target counts."""
        path = (*self._found.path, *self._found.nodes[-1:])
        found = [depth for depth, node in enumerate(path) if unwrap(node, self._table).type in self._table.isolated]
        return found[-1] if found else None

    def _said_outside(self) -> frozenset[str]:
        """The variables that the function around the target, or the target, says are the file's."""
        nodes = (self._found.path[self._isolated],) if self._isolated is not None and self._isolated < len(self._found.path) else ()
        names: set[str] = set()
        stack = [*nodes, *self._found.nodes] if self._isolated is not None and self._table.unbinders else []
        while stack:
            node = stack.pop()
            if node.type in self._table.unbinders:
                names.update(self._outline.text(child) for child in node.named_children)
            stack.extend(node.named_children)
        return frozenset(names)

    def _is_plain_block(self, depth: int) -> bool:
        """Whether a node of the path is a block that opens no scope: what it binds belongs to the function around it."""
        path, table = self._found.path, self._table
        if not depth or path[depth].type not in table.bodies or path[depth].type in table.scopes:
            return False
        return path[depth - 1].type in table.blocks

    def _in_head(self, name: str, node: Node) -> Known | None:
        table = self._table
        binds = node.type in table.scopes or node.type in table.binders or node.type in table.blocks
        return Known() if binds and name in self._names_bound(node, inside=False) else None

    def _member(self, name: str, depth: int, calls: bool | None) -> Known | None:
        """What a bare name means among the members of the class at this depth."""
        holder = self.inheritance.class_of(self._found.path[depth - 1])
        found = self.inheritance.members(holder, name) if holder is not None else []
        pairs = tuple(pair for pair in found if fits(pair[1], calls=calls) and not (self._table.touched_only and _makes(*pair)))
        return Known(tuple(member for _, member in pairs), None, pairs) if pairs else None

    def _in_body(self, name: str, depth: int, before: bool, calls: bool | None) -> Known | None:
        path, span = self._found.path, self._found.span
        body, parent = path[depth], path[max(depth - 1, 0)]
        is_class = self._outline.is_class_body(body, parent)
        if is_class or (before and not depth):
            return self._member(name, depth, calls) if is_class and self._table.implicit and not before else None
        items = [item for item in self._outline.named(body, name) if not span.start <= item.node.start < span.end]
        items = [item for item in items if fits(item, calls=calls) and not (before and item.node.start >= span.start)]
        if items:
            return Known(tuple(items))
        return Known((), body) if parent.type in self._table.functions and not before and self._bound_within(name, parent) else None

    def _beside(self, name: str) -> Known | None:
        """In the body of a class, what stands there directly sees its neighbours: `@total.setter`, `limit = default * 2`."""
        path = self._found.path
        direct = len(path) > 1 and bool(self._table.class_scopes) and self._outline.is_class_body(path[-1], path[-2])
        items = [item for item in self._outline.named(path[-1], name) if item.node.start < self._found.span.start] if direct else []
        return Known(tuple(items)) if items else None

    def _said_elsewhere(self, name: str) -> Known | None:
        """A name of the file that no definition gives."""
        if name in self._table.builtins or self._table.isolated:
            return None
        return Known((), self.top) if name in self._outline.bound_elsewhere() else None

    def _bound_within(self, name: str, function: Node) -> bool:
        """Whether something in a function's body, but not its head, binds a name."""
        return name in self._names_bound(function, inside=True) and name not in self._names_bound(function, inside=False)

    def _names_bound(self, node: Node, *, inside: bool) -> frozenset[str]:
        key = (node.id, inside)
        if key not in self._bound:
            self._bound[key] = bound_names(node, self._outline.syntax, self._table, inside=inside)
        return self._bound[key]
