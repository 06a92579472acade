"""What was left out, in counts: people and models are told how much is missing, never what."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.words import Kind
from airlock.core.model import PartKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.outline import Outline
    from airlock.core.model import Part
    from airlock.core.syntax import Node

_PLURALS = {
    Kind.FUNCTION: ("function", "functions"),
    Kind.CLASS: ("class", "classes"),
    Kind.TYPE: ("type", "types"),
    Kind.VARIABLE: ("constant", "constants"),
}


def omitted(outline: Outline, parts: Sequence[Part]) -> tuple[str, ...]:
    """Counts of definitions that the excerpt does not show, and whether there were comments outside the target."""
    shown = _Places.of([part.origin for part in parts if part.origin is not None and not part.path])
    targets = _Places.of([part.origin for part in parts if part.kind is PartKind.TARGET and part.origin is not None])
    counts = dict.fromkeys(_PLURALS, 0)
    definitions, remarks = outline.once(_countable)
    for kind, start in definitions:
        counts[kind] += not shown.meet(Span(start, start + 1))
    comments = any(not targets.meet(node.span) for node in remarks)
    counts[Kind.VARIABLE] = sum(
        item.kind is Kind.VARIABLE and not shown.meet(item.node.span) for item in outline.items(outline.syntax.root)
    )
    lines = [f"{count} {_PLURALS[kind][count > 1]}" for kind, count in counts.items() if count]
    return (*lines, *(("all other comments",) if comments else ()))


def _countable(outline: Outline) -> tuple[list[tuple[Kind, int]], list[Node]]:
    """All definitions but of constants, by where they begin, and all comments."""
    table = outline.table
    kinds = {name: kind for name, kind in table.definitions.items() if kind in _PLURALS and kind is not Kind.VARIABLE}
    definitions: list[tuple[Kind, int]] = []
    remarks: list[Node] = []
    for node in outline.syntax.find(frozenset(kinds) | table.comments):
        if node.type in table.comments:
            remarks.append(node)
        elif node.type not in table.bodied or node.field("body") is not None:
            definitions.append((kinds[node.type], node.start))
    return definitions, remarks


class _Places(NamedTuple):
    """Places in a text, apart and in order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Sequence[Span]) -> _Places:
        starts: list[int] = []
        ends: list[int] = []
        for span in sorted(spans):
            if ends and span.start <= ends[-1]:
                ends[-1] = max(ends[-1], span.end)
            else:
                starts.append(span.start)
                ends.append(span.end)
        return cls(tuple(starts), tuple(ends))

    def meet(self, span: Span) -> bool:
        """Whether one of them has a code point of a span."""
        index = bisect_right(self.ends, span.start)
        return index < len(self.starts) and self.starts[index] < span.end
