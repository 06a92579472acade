"""The patterns that names are bound with: which leaves of one give a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import EVERY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node


def children_in(node: Node, field: str) -> Sequence[Node]:
    """The named children with this field; all of them for `EVERY`."""
    return node.named_children if field == EVERY else node.fields(field)


def pattern_leaves(pattern: Node, table: Table) -> list[Node]:
    """The leaves of a pattern that bind a name."""
    leaves: list[Node] = []
    stack = [pattern]
    while stack:
        node = stack.pop()
        if node.type in table.references or node.type in table.pattern_leaves:
            leaves.append(node)
        elif node.type in table.patterns:
            stack.extend(reversed(_binding_children(node, table)))
    return leaves


def _binding_children(node: Node, table: Table) -> list[Node]:
    if node.type in table.first_only:
        return node.named_children if len(node.named_children) == 1 else []
    skipped = table.patterns[node.type]
    return [child for field, child in node.labelled_children(named=True) if field not in skipped and child.type not in skipped]
