"""What a target reaches through fields: members of the fields' types, which the target's file may not mention, or another file declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.accesses import CALL
from airlock.core.context.names import uses_of
from airlock.core.context.patterns import children_in, pattern_leaves
from airlock.core.context.words import Kind, Where

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.uses import Access
    from airlock.core.syntax import Node

LONG_VALUE = 3000
"""Nodes of a definition whose value is no longer read for what it is made of."""


def members_through(field: str, choice: Choice, outline: Outline) -> frozenset[str]:
    """The members that targets reach through a field, or may, where the file neither has them nor says what they are reached through."""
    if not field:
        return frozenset()
    named = outline.table.touched_only
    found = (access for _, uses in choice.looks for access in uses.accesses if _is_through(access, field, unsaid=named))
    return frozenset(access.member for access in found if not (named and outline.having(access.member)))


def members_given(function: str, missing: AbstractSet[str], choice: Choice, outline: Outline) -> frozenset[str]:
    """The members that targets reach of what a method gives, or may; `missing` are those that its own type was thought to have."""
    if outline.table.follows_types:
        return frozenset(missing)
    if not outline.table.touched_only:
        return frozenset(choice.reached.get(function + CALL, ()))
    made = ((access, uses) for _, uses in choice.looks for access in uses.accesses if access.through and access.through not in uses.free)
    return frozenset(one.member for one, uses in made if one.through not in uses.types and not outline.having(one.member))


def types_in(nodes: Sequence[Node], outline: Outline) -> tuple[Sequence[str], Sequence[Access]]:
    """The names in some nodes of a file that may be types of it or of others, and what is reached through such; no type parameters.

    Of what is very long, as tables of data are, only the type that it says it is of is looked at.
    """
    table, syntax = outline.table, outline.syntax
    said = ((node if node.size <= LONG_VALUE else node.field("type")) for node in nodes)
    uses = uses_of([node for node in said if node is not None], syntax, table)
    own: set[str] = set()
    for around in syntax.path(nodes[0].span) if nodes and uses.free else ():
        for field in (field for field, where in table.binders.get(around.type, ()) if where is Where.HERE):
            leaves = [leaf for child in children_in(around, field) for leaf in pattern_leaves(child, table)]
            own.update(outline.text(leaf) for leaf in leaves)
    return [name for name in uses.free if name not in own], uses.accesses


def is_source(item: Item) -> bool:
    """Whether a definition is a function that what is reached comes from, and not another way to say a type's name."""
    return item.kind is Kind.FUNCTION and item.name[:1].islower()


def inner_members(outline: Outline, member: Item) -> list[Item]:
    """The members of a structure or union that a member is of which has no name of its own."""
    body = outline.body_of(member) if member.kind is Kind.VARIABLE else None
    return outline.items(body) if body is not None else []


def note_held(choice: Choice, outline: Outline) -> None:
    """Take down in the choice what is reached through the fields it shows, where members are found by their names."""
    fields = [item for item in choice.items.values() if item.kind is Kind.VARIABLE] if outline.table.touched_only else []
    for field in fields:
        members = members_through(field.name, choice, outline)
        names, accesses = types_in([field.core], outline) if members else ((), ())
        types = {*names, *(one.member for one in accesses)} - {one.through for one in accesses}
        for member in members:
            choice.reach(types, member)
        for one in accesses:
            choice.reach((one.through,), one.member)


def _is_through(access: Access, field: str, *, unsaid: bool) -> bool:
    last = access.path[-1] if access.path else access.through
    return last == field or (unsaid and not last)
