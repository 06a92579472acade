"""Types that are too long to be shown whole: only those of their members that the targets touch are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.mask import children, copy
from airlock.core.context.masking import Mode
from airlock.core.context.statements import unwrap
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from airlock.core.context.items import Item
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Gap
    from airlock.core.context.plan import Plan
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node

_MOST = 40  # lines of a type that is shown whole
_BRIEF = 12  # … and of one that only a signature mentions


def is_long(item: Item, plan: Plan) -> bool:
    """Whether a type is shown with only some of its members."""
    if item.core.type not in plan.table.definitions:  # a macro makes it, and is shown with what is wanted of it
        return False
    most = _BRIEF if item.node.id in plan.choice.brief else _MOST
    return item.node.id in plan.choice.long or plan.outline.text(item.core).count("\n") >= most or _is_quoted(item, plan)


def _is_quoted(item: Item, plan: Plan) -> bool:
    """Whether names of members are strings, which could be anything: only those that a target says too are shown."""
    body = plan.outline.body_of(item)
    names = [child.field("name") for child in body.named_children] if body is not None else []
    return any(name is not None and name.type in plan.table.strings for name in names)


def write_long(item: Item, plan: Plan, out: Ledger, indent: str) -> None:
    """A long type with only those members that the target touches."""
    body = plan.outline.body_of(item)
    mode = Mode(item.name)

    def each(child: Node, place: Place, before: Gap) -> bool:
        if body is not None and child.id == body.id:
            before.write(out, plan.rules, mode)
            _touched(child, plan, out, indent)
            return True
        if body is None and place[1] == "value":
            before.write(out, plan.rules, mode)
            out.mask(plan.table.type_hole)
            return True
        return False

    core = unwrap(item.node, plan.table)
    if item.node.start < core.start:
        out.copy(item.node.start, core.start, PartKind.SIGNATURE, item.name)
    children(core, out, plan.rules, mode, each)


def _touched(body: Node, plan: Plan, out: Ledger, indent: str) -> None:
    mode = Mode()
    separator = "," if body.type == "enum_body" else ";"
    shown = [child for child in body.named_children if _member_name(child, plan) in plan.choice.touched]
    out.glue("{" if shown else plan.table.body_hole)

    def each(child: Node, place: Place, before: Gap) -> bool:
        if place[1] != "name" or child.type not in plan.table.strings:
            return False
        before.write(out, plan.rules, mode)
        out.copy(child.start + 1, child.end - 1, PartKind.SIGNATURE)  # a word of the target's
        return True

    for child in shown:
        out.glue(f"\n{indent}{plan.table.unit}")
        if child.children:
            children(child, out, plan.rules, mode, each)
        else:
            copy(child, (body.type, ""), out, plan.rules, mode)
        out.glue(separator)
    out.glue(f"\n{indent}}}" if shown else "")


def _member_name(node: Node, plan: Plan) -> str:
    return plan.outline.text(node.field("name") or node).strip("'\"") if node.type not in plan.table.comments else ""
