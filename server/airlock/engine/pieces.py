"""The pieces of a prompt that are no code, and what of all pieces is left out where there is no room for them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from airlock.core import prompt as words
from airlock.core.context import Wish
from airlock.core.model import Piece, PieceKind, PieceState, Redaction, Replacement, Span
from airlock.core.model.reprs import repr_without

_LABEL = 100  # code points
_NAMED = 6
"""Lines of one report."""
_TOLD = 4
"""How much the target needs what somebody brought along: more than any definition that nobody asked for."""


class Told(NamedTuple):
    """A piece that is told in words of its own."""

    piece: Piece
    text: str
    replacements: tuple[Replacement, ...] = ()

    def __repr__(self) -> str:
        return repr_without(self, "text")

    @property
    def goes(self) -> bool:
        """Whether it goes along."""
        return self.piece.state is PieceState.SENT


def report(message: str, safe: Redaction, lines: Sequence[int], wish: Wish) -> Told:
    """What another tool says of lines, and that without anything sensitive."""
    every = sorted(set(lines))
    named = ", ".join(map(str, every[:_NAMED])) + (f" and {len(every) - _NAMED} more" if len(every) > _NAMED else "")
    text = f"line{'s' if len(every) > 1 else ''} {named}: {safe.text}"
    return Told(_piece(PieceKind.REPORT, wish.ident("report", f"{every[0]} {message}"), text, every[0], wish), text, safe.replacements)


def trace(safe: Redaction, wish: Wish) -> Told:
    """What a failing run printed, already without anything sensitive. It is called by what it says."""
    lines = safe.text.splitlines()
    said = next((line for line in lines if not line.startswith("  ")), lines[0].strip())
    piece = _piece(PieceKind.TRACE, wish.ident("trace", ""), said, 0, wish)
    return Told(piece._replace(tokens=words.estimate_tokens(safe.text)), safe.text, safe.replacements)


def _piece(kind: PieceKind, ident: str, text: str, line: int, wish: Wish) -> Piece:
    short = text if len(text) <= _LABEL else f"{text[: _LABEL - 1]}…"
    return Piece(ident, short, kind, wish.kept_back(ident, ident), words.estimate_tokens(text), "", line, need=_TOLD)


def least_needed(pieces: Sequence[Piece], excess: int) -> frozenset[str]:
    """The ids of those pieces that the target needs least, as many as make up for so many tokens; of equals the farthest go first."""
    at = next((piece.line for piece in pieces if piece.kind is PieceKind.TARGET), 0)
    droppable = [p for p in pieces if p.state is PieceState.SENT and not p.fixed and p.kind is not PieceKind.IMPORT]
    chosen: set[str] = set()
    for piece in sorted(droppable, key=lambda p: (p.need, p.path == "", -abs(p.line - at))):
        if excess <= 0:
            break
        chosen.add(piece.id)
        excess -= piece.tokens
    return frozenset(chosen)


def replaced(safe: Redaction, whole: Redaction, markdown: str) -> list[Span]:
    """The places in an excerpt that something else stands for, in its safe form or only in the whole prompt `markdown` that this is in."""
    spans = [replacement.finding.span for replacement in safe.replacements]
    at = markdown.find(safe.text.rstrip())
    if not whole.replacements or at < 0:
        return spans
    return spans + [
        Span(_before(safe, r.finding.span.start - at), _before(safe, r.finding.span.end - at) + 1)
        for r in whole.replacements
        if at <= r.finding.span.start < at + len(safe.text)
    ]


def _before(safe: Redaction, offset: int) -> int:
    """Where a place in a redacted text was before; for one in a placeholder, where the value began."""
    starts: list[int] = []
    moves: list[tuple[int, int]] = []
    by = 0
    for replacement in safe.replacements:
        span = replacement.finding.span
        starts.append(span.start + by)
        by += len(replacement.placeholder) - (span.end - span.start)
        moves.append((span.start, by))
    index = bisect_right(starts, offset) - 1
    if index < 0:
        return offset
    start, moved = moves[index]
    return max(start, offset - moved)
