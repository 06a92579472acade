"""What is visible from a target, innermost first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from airlock.core.context.names import bound_names
from airlock.core.context.table import Kind

if TYPE_CHECKING:
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

TYPES = (Kind.CLASS, Kind.TYPE, Kind.SPACE)


@dataclass(frozen=True, slots=True)
class Known:
    """What a name is.

    Its definitions, or the body in which something else binds it, or neither, when a head around the target does and so shows it anyway.
    """

    items: tuple[Item, ...] = ()
    body: Node | None = None


class Scopes:
    """The scopes around one target."""

    __slots__ = ("_bound", "_found", "_levels", "_outline", "_table", "top")

    def __init__(self, found: Found, outline: Outline) -> None:
        self._found = found
        self._outline = outline
        self._table = outline.table
        self._levels = [(depth, node) for depth, node in enumerate(found.path) if not self._is_plain_block(depth)][::-1]
        self._bound: dict[tuple[int, bool], frozenset[str]] = {}
        self.top = found.path[0] if found.path else found.nodes[0]

    def find(self, name: str, *, before: bool = False, depth: int | None = None) -> Known | None:
        """What a name is; None when nothing in the file knows it.

        With `before`, only what stands above the target counts; with `depth`, only what is visible from that far down the path to it.
        """
        for index, node in self._levels:
            if depth is not None and index > depth:
                continue
            known = self._in_body(name, index, before) if node.type in self._table.bodies else self._in_head(name, node)
            if known is not None:
                return known
        return self._beside(name) or self._said_elsewhere(name)

    def find_items(self, name: str, depth: int | None = None) -> tuple[Item, ...]:
        """The definitions of a name, as far as it has any."""
        known = self.find(name, depth=depth)
        return known.items if known is not None else ()

    def classes(self) -> list[Item]:
        """All classes and types that are visible, in the file and around the target."""
        bodies = [node for _, node in self._levels if node.type in self._table.bodies]
        return [item for body in bodies for item in self._outline.items(body) if item.kind in TYPES]

    def receiver(self) -> tuple[Node | None, Item | None]:
        """The body whose members a receiver word means, and its class."""
        for depth, node in self._levels:
            if depth and self._outline.is_class_body(node, self._found.path[depth - 1]):
                return node, self._outline.item(self._found.path[depth - 1])
        return None, None

    def owner(self) -> str:
        """`A` when the target is, or is inside, `A.prototype.f = …`."""
        statements = [*self._found.path[1:2], self._found.nodes[-1]]
        owners = [item.owner.rpartition(".")[0] for item in map(self._outline.item, statements) if item is not None and item.owner]
        return next(iter(owners), "")

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

    def _in_body(self, name: str, depth: int, before: bool) -> Known | None:
        path, span = self._found.path, self._found.span
        body, parent = path[depth], path[max(depth - 1, 0)]
        if self._outline.is_class_body(body, parent) or (before and not depth):
            return None
        items = [item for item in self._outline.named(body, name) if not span.start <= item.node.start < span.end]
        items = [item for item in items if item.node.start < span.start] if before else items
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
        return Known((), self.top) if name not in self._table.builtins and name in self._outline.bound_elsewhere() else None

    def _bound_within(self, name: str, function: Node) -> bool:
        """Whether something in a function's body, but not its head, binds a name."""
        return name in self._names_bound(function, inside=True) and name not in self._names_bound(function, inside=False)

    def _names_bound(self, node: Node, *, inside: bool) -> frozenset[str]:
        key = (node.id, inside)
        if key not in self._bound:
            self._bound[key] = bound_names(node, self._outline.syntax, self._table, inside=inside)
        return self._bound[key]
