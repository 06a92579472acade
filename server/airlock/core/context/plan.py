"""What an excerpt is written from: the file's outline, the targets, what was chosen, the rules of copying."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.masking import Rules
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node


class Plan:
    """One excerpt's."""

    __slots__ = ("_active", "_first", "_targets", "choice", "founds", "outline", "rules", "table")

    def __init__(self, outline: Outline, founds: Sequence[Found], choice: Choice, rules: Rules) -> None:
        self.outline = outline
        self.table = outline.table
        self.founds = founds
        self.choice = choice
        self.rules = rules
        self._first = {found.nodes[0].id: found for found in founds}
        self._targets = sorted(max(found.span.start, found.nodes[0].start) for found in founds)
        self._active = sorted({*(item.node.start for item in choice.items.values()), *self._targets})

    def target(self, node: Node) -> Found | None:
        """The target that a node begins in."""
        start = node.start
        return next((found for found in self.founds if found.span.start <= start < found.span.end), None)

    def target_at(self, node: Node) -> Found | None:
        """The target whose first node this is."""
        return self._first.get(node.id)

    def holds_target(self, node: Node) -> bool:
        """Whether a target begins in a node."""
        return _between(self._targets, node)

    def is_active(self, node: Node) -> bool:
        """Whether a target, or something chosen, begins in a node."""
        return _between(self._active, node)


def _between(starts: Sequence[int], node: Node) -> bool:
    index = bisect_left(starts, node.start)
    return index < len(starts) and starts[index] < node.end
