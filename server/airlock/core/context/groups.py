"""Definitions that stand under one keyword, in parentheses where they are more than one: `const ( … )`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.mask import copy
from airlock.core.context.masking import Mode
from airlock.core.context.statements import statements_of
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.ledger import Ledger
    from airlock.core.context.plan import Plan
    from airlock.core.syntax import Node


def write_group(group: Node, pieces: Sequence[Ledger], out: Ledger, indents: tuple[str, str], *, many: bool) -> None:
    """Write the keyword of a group and what is shown of it; `indents` are the group's own and its children's."""
    if not pieces:
        return
    keyword = group.children[0]
    out.copy(keyword.start, keyword.end, PartKind.SIGNATURE)
    out.glue(" (" if many else " ")
    for piece in pieces:
        out.glue(f"\n{indents[1]}" if many else "")
        out.take(piece)
    out.glue(f"\n{indents[0]})" if many else "")


def write_repeated(child: Node, group: Node, plan: Plan, out: Ledger) -> None:
    """When a definition repeats one above that is not shown, write that one's type and value after it."""
    if child.type not in plan.table.repeats or child.field("value") is not None:
        return
    above = [kid for kid in statements_of(group, plan.table) if kid.start < child.start]
    first = next((kid for kid in reversed(above) if kid.field("value") is not None), None)
    if first is None or any(kid.id in plan.choice.items for kid in above if kid.start >= first.start):
        return
    mode = Mode(plan.choice.items[child.id].name)
    for before, field in ((" ", "type"), (" = ", "value")):
        node = first.field(field)
        if node is not None:
            out.glue(before)
            copy(node, (first.type, field), out, plan.rules, mode)
