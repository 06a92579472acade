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
    comments = False
    for kind, span in outline.once(_countable):
        if kind is None:
            comments = comments or not targets.meet(span)
        elif not shown.meet(Span(span.start, span.start + 1)):
            counts[kind] += 1
    counts[Kind.VARIABLE] = sum(
        item.kind is Kind.VARIABLE and not shown.meet(item.node.span) for item in outline.items(outline.syntax.root)
    )
    lines = [f"{count} {_PLURALS[kind][count > 1]}" for kind, count in counts.items() if count]
    return (*lines, *(("all other comments",) if comments else ()))


def _countable(outline: Outline) -> list[tuple[Kind | None, Span]]:
    """All definitions but of constants, and comments, which are of no kind."""
    table = outline.table
    kinds = {name: kind for name, kind in table.definitions.items() if kind in _PLURALS and kind is not Kind.VARIABLE}
    found: list[tuple[Kind | None, Span]] = []
    for node in outline.syntax.find(frozenset(kinds) | table.comments):
        if node.type in table.comments:
            found.append((None, node.span))
        elif node.type not in table.bodied or node.field("body") is not None:
            found.append((kinds[node.type], node.span))
    return found


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
