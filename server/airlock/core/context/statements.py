"""What the statements of a body are, and which definition a statement holds inside what is wrapped around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import EVERY, Body, Kind

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node

_DEPTH = 12  # lists in lists; nobody writes more
_WRAPPED = 8  # wrappers around one definition


def statements_of(body: Node, table: Table, *, every: bool = False) -> list[Node]:
    """The named children of a body, or, with `every`, all; in place of transparent ones their named children."""
    found = body.children if every else body.named_children
    for _ in range(_DEPTH if table.transparent else 0):
        if not any(child.type in table.transparent for child in found):
            break
        inner = {child.id: child.children if every else child.named_children for child in found if child.type in table.transparent}
        found = [one for child in found for one in inner.get(child.id, (child,))]
    return found


def is_bare(node: Node, above: Node, table: Table) -> bool:
    """Whether a node is a block among the statements or members of another: it may be what is left of a function without its head."""
    styles = (table.bodies.get(node.type), table.bodies.get(above.type))
    return node.type not in table.transparent and styles == (Body.BRACES, Body.BRACES)


def unwrap(node: Node, table: Table) -> Node:
    """What an export, a decorated definition or an expression statement holds."""
    for _ in range(_WRAPPED):
        modified = _modified(node, table) if node.type in table.modifiers else None
        if modified is not None:
            return modified
        fields = table.wrappers.get(node.type)
        if fields is None:
            return node
        inner = next((child for name, child in node.labelled_children() if _holds(child, name, fields, table)), None)
        if inner is None:
            return node
        node = inner
    return node


def _modified(node: Node, table: Table) -> Node | None:
    """The function definition that a call is made with, when that is all it is made with: `private def f`."""
    held = node.field(table.modifiers[node.type])
    inner = held.named_children if held is not None else []
    return inner[0] if len(inner) == 1 and table.definitions.get(inner[0].type) is Kind.FUNCTION else None


def _holds(child: Node, name: str, fields: tuple[str, ...], table: Table) -> bool:
    if name in fields:
        return True
    kept = child.named and child.type not in table.comments and child.type not in table.decorators
    return EVERY in fields and kept and child.type not in table.beside


def inner_body(core: Node, table: Table) -> Node | None:
    """The body with the members of a definition whose grammar has it further in, as in `type T struct { … }`."""
    child = core.first(table.inner) if table.inner else None
    if child is not None:
        return child if child.type in table.bodies else child.first(table.bodies)
    return core.field("body") if core.type in table.inner else None
