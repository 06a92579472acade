"""What is left out of a definition as a whole.

Comments, decorators, values that the type makes needless, bases that are not shown, parameters that nothing mentions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.masking import WORD
from airlock.core.context.signatures import decorator_name
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.masking import Rules
    from airlock.core.context.table import Table
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node


def is_left_out(child: Node, place: Place, rules: Rules, *, keeps: bool = False) -> bool:
    """Whether a child is not copied at all; with `keeps`, what a table drops stays."""
    table = rules.table
    if child.type in table.comments or child.type in table.decorators or (child.type in table.head_parts and child.id in rules.unmentioned):
        return True
    if not keeps and not table.dropped.isdisjoint((place, ("", child.type), (place[0], child.type))):
        return True
    return names_bases(child, place, table) and mentions_unshown(child, rules) and not kept_bases(child, rules)


def omitted_values(node: Node, labelled: Sequence[tuple[str, Node]], rules: Rules, *, values: bool) -> frozenset[int]:
    """The values that need not be shown because the type is, each with the token before it; what holds no value stays.

    And the colon or comma beside bases and parameters that are left out.
    """
    table = rules.table
    gone: set[int] = set()
    values = values and not (table.demanding and any(rules.text(one) in table.demanding for name, one in labelled if name != "declarator"))
    for index, (name, child) in enumerate(labelled):
        way = table.omissible.get((node.type, name))
        if way is None or not values or (way and not _has(node, way)) or child.type in table.constants or _is_digit(child, table):
            continue
        if rules.text(child) in table.constants:
            continue
        gone.update(one.id for _, one in labelled[max(index - 1, 0) : index + 1] if one.id == child.id or not one.named)
    return frozenset(gone) | _between_left_out(node, labelled, rules)


def _has(node: Node, way: str) -> bool:
    """Whether a node has a field, or a field of a field."""
    found: Node | None = node
    for field in way.split("."):
        found = found.field(field) if found is not None else None
    return found is not None


def _is_digit(node: Node, table: Table) -> bool:
    return node.type in table.numbers and node.end - node.start == 1


def _between_left_out(node: Node, labelled: Sequence[tuple[str, Node]], rules: Rules) -> set[int]:
    """The colon and the commas around bases and parameters that are left out."""
    gone: set[int] = set()
    parts = rules.table.head_parts if rules.unmentioned else frozenset()
    if not parts and not _may_build(node.type, rules.table):
        return gone
    places = [
        index for index, (name, child) in enumerate(labelled) if child.type in parts or names_bases(child, (node.type, name), rules.table)
    ]
    kept = [index for index in places if not is_left_out(labelled[index][1], (node.type, labelled[index][0]), rules)]
    for index in places:
        beside = index - 1 if not kept or index > kept[0] else index + 1
        if index not in kept and 0 <= beside < len(labelled) and labelled[beside][1].type in (":", ","):
            gone.add(labelled[beside][1].id)
    return gone


def names_bases(node: Node, place: Place, table: Table) -> bool:
    """Whether a child of a class or type names what it builds on."""
    return node.type in table.bases and _may_build(place[0], table)


def _may_build(kind: str, table: Table) -> bool:
    """Whether a node of this type is a class or type, which may build on others."""
    return table.definitions.get(kind) in (Kind.CLASS, Kind.TYPE)


def mentions_unshown(node: Node, rules: Rules) -> bool:
    """Whether a node mentions a name that the excerpt does not show, otherwise than in a part that is left out anyway."""
    if not rules.dangling or rules.dangling.isdisjoint(WORD.findall(rules.text(node))):
        return False
    stack = [node]
    while stack:
        inner = stack.pop()
        if not inner.children and not rules.dangling.isdisjoint(WORD.findall(rules.text(inner))):
            return True
        stack.extend(child for name, child in inner.labelled_children() if (inner.type, name) not in rules.table.elided)
    return False


def kept_bases(node: Node, rules: Rules) -> list[Node]:
    """The bases, or the clauses of bases, that mention nothing the excerpt does not show, each after its modifiers."""
    table = rules.table
    kept: list[Node] = []
    marks: list[Node] = []
    for child in node.named_children:
        if child.type in table.base_modifiers:
            marks.append(child)
        elif child.type not in table.comments:
            is_kept = not mentions_unshown(child, rules) and (not table.base_clauses or child.type in table.base_clauses)
            kept += [*marks, child] if is_kept else []
            marks.clear()
    return kept


def kept_decorators(node: Node, rules: Rules, above: Sequence[Node] = ()) -> list[Node]:
    """The decorators of a definition that say what it is, and mention nothing they must not."""
    table = rules.table
    found = [*above, *(child for child in node.named_children if child.type in table.decorators)]
    return [child for child in found if decorator_name(rules.text(child)) in table.decorators_kept and not _unknown_root(child, rules)]


def _unknown_root(decorator: Node, rules: Rules) -> bool:
    words = WORD.findall(rules.text(decorator))
    return not words or words[0] in rules.dangling
