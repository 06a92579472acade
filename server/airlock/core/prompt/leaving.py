"""Which lines of a document leave with an excerpt of it, and how."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from airlock.core.model import Leaving, Part, PartKind, Span, Way

_END = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n|\Z)")


def leaving(text: str, parts: Sequence[Part], replaced: Sequence[Span]) -> tuple[Leaving, ...]:
    """The lines of a document that are in its excerpt, in order, neighbours of one way together; without their line ends.

    `replaced` are the places in the excerpt that something else stands for.
    """
    found: dict[Span, Way] = {}
    for line, pieces in sorted(_lines(text, parts).items()):
        way = _way(text, line, pieces, replaced)
        if way is not None:
            found[line] = way
    merged: list[Leaving] = []
    for line, way in found.items():
        before = merged[-1] if merged else None
        if before is not None and before.way is way and _END.fullmatch(text, before.span.end, line.start):
            merged[-1] = Leaving(Span(before.span.start, line.end), way)
        else:
            merged.append(Leaving(line, way))
    return tuple(merged)


def _lines(text: str, parts: Sequence[Part]) -> dict[Span, list[tuple[Part, Span]]]:
    """The lines of which something was copied, each with the parts it is in and the places of these there."""
    found: defaultdict[Span, list[tuple[Part, Span]]] = defaultdict(list)
    for part in parts:
        if part.origin is not None and not part.path:
            for line in _touched(text, part.origin):
                found[line].append((part, Span(max(line.start, part.origin.start), min(line.end, part.origin.end))))
    return found


def _touched(text: str, span: Span) -> Iterator[Span]:
    at = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    while at < span.end:
        line = _LINE.match(text, at)
        if line is None:
            return
        yield Span(at, line.start(1))
        at = max(line.end(), at + 1)


def _way(text: str, line: Span, pieces: Sequence[tuple[Part, Span]], replaced: Sequence[Span]) -> Way | None:
    """How a line leaves; None for one of which only white space does, outside the target."""
    is_target = any(part.kind is PartKind.TARGET for part, _ in pieces)
    if not is_target and not any(text[place.start : place.end].strip() for _, place in pieces):
        return None
    for part, place in pieces:
        by = part.span.start - part.origin.start if part.origin is not None else 0
        if any(span.start < place.end + by and place.start + by < span.end for span in replaced):
            return Way.REDACTED
    if any(part.kind is PartKind.SIGNATURE for part, _ in pieces):
        return Way.SIGNATURE
    at = line.start
    for _, place in sorted(pieces, key=lambda piece: piece[1]):
        if text[at : place.start].strip():
            return Way.SIGNATURE
        at = max(at, place.end)
    return Way.SIGNATURE if text[at : line.end].strip() else Way.WHOLE
