"""The type of a function whose body says it: where the body is left out, something must stand for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
