"""Members reached through something of which nothing says what it is: taken for members of the classes and objects that are shown anyway.

For languages in which the type of an expression is seldom said. Absent: looking through classes that nothing has chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import Body, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.inheritance import Pair
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Access


def guessed(members: Collection[str], common: frozenset[str], found: Found, outline: Outline, choice: Choice) -> list[Pair]:
    """Those of the members that the chosen classes have, each with its class; not those around the target, which a receiver would tell.

    Of a class that the target itself does not mention, none that is `common`: such a one is more likely another's.
    """
    scopes, uses = choice.looks[-1]
    classes, around = scopes.classes(), {node.id for node in found.path}
    pairs: list[Pair] = []
    for holder in choice.items.values():
        if holder.kind in (Kind.CLASS, Kind.SPACE) and around.isdisjoint((holder.node.id, holder.core.id)):
            wanted = set(members) - (frozenset() if any(name in uses.free for name in holder.names) else common)
            pairs += [pair for name in sorted(wanted) for pair in outline.member(holder, name, classes)]
    return pairs


def beside(members: Collection[str], outline: Outline, choice: Choice) -> list[Item]:
    """Those of the members that stand beside the target in `A.prototype = { … }`, where the target mentions `A`."""
    scopes, uses = choice.looks[-1]
    body, _ = scopes.receiver()
    if body is None or scopes.owner() not in uses.free:
        return []
    return [item for name in sorted(members) for item in outline.named(body, name)]


def entries(accesses: Sequence[Access], outline: Outline, choice: Choice) -> list[Item]:
    """The entries that the target reaches of objects that are chosen constants."""
    found: list[Item] = []
    for item in choice.items.values():
        reached = [access.member for access in accesses if {access.through, *access.path} <= {"", *item.names}]
        body = outline.body_of(item) if item.kind is Kind.VARIABLE and reached else None
        if body is not None and outline.table.bodies.get(body.type) is Body.COMMAS:
            found += [entry for name in dict.fromkeys(reached) for entry in outline.named(body, name)]
    return found
