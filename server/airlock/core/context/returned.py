"""The type of a function whose body says it: where the body is left out, something must stand for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import Body
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.plan import Plan
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node

_READ = 400  # nodes of a body that are looked at; a longer one is taken to give something back


def unsaid_type(function: Node, table: Table) -> str:
    """What stands for the type that a function's own body gives it; empty where its head says it, or the body gives nothing back."""
    body = function.field("body")
    if body is None or (function.type, "body") not in table.elided or function.field(table.returns) is not None:
        return ""
    words = {child.type for child in function.children if not child.named}
    if not (gives_back(body, table) or "get" in words):
        return ""
    return table.unsaid_later if "async" in words else table.unsaid


def _names(body: Node, table: Table, text: str) -> list[Node]:
    """The names of the members of what a function's body gives back, where that is put together in the statement itself."""
    found: dict[str, Node] = {}
    stack, read = [body], 0
    while stack and read < _READ:
        node = stack.pop()
        read += 1
        for one in node.named_children if node.type == table.return_statement else ():
            members = one.named_children if table.bodies.get(one.type) is Body.COMMAS else []
            names = [member.field("key") or member.field("name") or member for member in members]
            found.update((text[name.start : name.end], name) for name in names if not name.named_children)
        stack.extend(child for child in reversed(node.named_children) if child.type not in table.functions)
    return list(found.values())


def write_returned(body: Node, plan: Plan, out: Ledger) -> bool:
    """Instead of a function's body the members of what it gives back that a target touches, where its head has no place to say so."""
    table, outline = plan.table, plan.outline
    if table.unsaid or not table.return_statement:
        return False
    names = [name for name in _names(body, table, outline.syntax.text) if outline.text(name) in plan.choice.touched]
    for index, name in enumerate(names):
        out.glue(", " if index else " { return { ")
        out.copy(name.start, name.end, PartKind.SIGNATURE)
        out.glue(f": {table.holes['']}")
    out.glue(" }; }" if names else "")
    return bool(names)


def gives_back(body: Node, table: Table) -> bool:
    """Whether a body is an expression, or something in it, but not in functions within it, returns a value."""
    stack, read = [body], 0
    while stack and body.type in table.bodies:
        node = stack.pop()
        read += 1
        if read > _READ or (node.type == table.return_statement and node.named_children):
            return True
        stack.extend(child for child in node.named_children if child.type not in table.functions)
    return body.type not in table.bodies
