"""The pieces of a finished excerpt, for people: what each is called, where it stands, and roughly how much of the text it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from airlock.core.context.pieces.candidates import Need
from airlock.core.context.pieces.catalogue import label
from airlock.core.context.words import Kind
from airlock.core.model import Part, PartKind, Piece, PieceKind, PieceState
from airlock.core.tokens import estimate_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airlock.core.context.outline import Outline
    from airlock.core.context.pieces.candidates import Candidate
    from airlock.core.context.pieces.catalogue import Entry
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.context.target import Found
    from airlock.core.model import Excerpt

_LABEL = 100  # code points
_KEPT_BACK = {
    PieceState.DROPPED: "you took out {count} of the pieces it uses",
    PieceState.OVER: "no room for {count} of the pieces it uses",
}
_UNCLEAR = "{count} functions that may call it, or something else of its name"
_HEAD = 240  # code points of a definition that its length is guessed from


def told(candidates: Iterable[Candidate], text: str, parts: Sequence[Part], outline: Outline, wish: Wish, path: str = "") -> list[Piece]:
    """The pieces of one file. What was to be shown and is not, because it could not be written, is left out."""
    table = outline.table
    own = [part for part in parts if part.path == path]
    found = _not_shown_anyway(list(candidates), own)
    written = _written([one for one in found if one.state is PieceState.SENT], text, own)
    lines = _lines(outline.syntax.text, [one.start for one in found])
    pieces = []
    for one in found:
        shown = written.get(one.id, "")
        state = one.state
        if state is PieceState.SENT and not shown:
            if wish.adds(one.id, one.name):
                state = PieceState.OFFERED
            else:
                continue
        name = _import_label(one, shown) if one.kind is PieceKind.IMPORT else label(one.entries[0], table)
        tokens = estimate_tokens(shown) if shown else sum(_guessed(entry, outline) for entry in one.entries)
        pieces.append(Piece(one.id, _short(name), one.kind, state, tokens, path, lines[one.start], need=one.need))
    return pieces


def target_pieces(founds: Sequence[Found], title: str, outline: Outline, wish: Wish) -> list[Piece]:
    """The targets as one piece."""
    text = outline.syntax.text
    tokens = sum(estimate_tokens(text[found.span.start : found.span.end]) for found in founds)
    name = f"{title}()" if title and all(_is_callable(found, outline) for found in founds) else title
    return [_target(name, tokens, _line(text, founds[0].span.start), wish)]


def block_pieces(found: Excerpt, text: str, wish: Wish) -> tuple[Piece, ...]:
    """The target of an excerpt that is not told in pieces."""
    tokens = sum(estimate_tokens(found.text[part.span.start : part.span.end]) for part in found.parts if part.kind is PartKind.TARGET)
    return (_target(found.target, tokens, _line(text, found.target_span.start), wish),)


def in_order(target: Sequence[Piece], others: Iterable[Piece]) -> tuple[Piece, ...]:
    """All pieces in the order of the document, other files last, each file's together."""
    return tuple(sorted((*target, *others), key=lambda piece: (piece.path != "", piece.path, piece.line, not piece.fixed)))


def kept_back(pieces: Sequence[Piece], unclear: int) -> tuple[str, ...]:
    """How many pieces that are needed stay, and why."""
    counts = {words: sum(piece.state is state for piece in pieces) for state, words in _KEPT_BACK.items()}
    counts[_UNCLEAR] = unclear
    return tuple(words.format(count=count) for words, count in counts.items() if count)


def _target(name: str, tokens: int, line: int, wish: Wish) -> Piece:
    ident = wish.ident("target", name)
    return Piece(ident, _short(name), PieceKind.TARGET, PieceState.SENT, tokens, "", line, fixed=True, need=Need.ALWAYS)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _is_callable(found: Found, outline: Outline) -> bool:
    item = outline.item(found.nodes[-1])
    return item is not None and item.kind is Kind.FUNCTION


def _not_shown_anyway(candidates: Sequence[Candidate], parts: Sequence[Part]) -> list[Candidate]:
    """Without offers of what is shown with the type it is in, or is not to be shown with it."""
    starts = sorted(part.origin.start for part in parts if part.origin is not None)
    kept = [entry.span for one in candidates if one.state in _KEPT_BACK for entry in one.entries]

    def is_offer(one: Candidate) -> bool:
        start, end = one.start, one.entries[0].span.end
        index = bisect_left(starts, start)
        return not (index < len(starts) and starts[index] < end) and not any(span.start <= start < span.end for span in kept)

    return [one for one in candidates if one.state is not PieceState.OFFERED or is_offer(one)]


def _written(candidates: Sequence[Candidate], text: str, parts: Sequence[Part]) -> dict[str, str]:
    """What each candidate is in the excerpt, by id, without what stands in it and is a piece of its own; marks go with what is before."""
    spans = sorted((entry.span.start, -entry.span.end, one.id) for one in candidates for entry in one.entries)
    starts = [start for start, _, _ in spans]
    found: dict[str, list[str]] = {}
    owner = ""
    for part in parts:
        if part.kind is PartKind.TARGET:
            owner = ""
        elif part.origin is not None:
            owner = _owner(spans, bisect_right(starts, part.origin.start), part.origin.start)
        if owner:
            found.setdefault(owner, []).append(text[part.span.start : part.span.end])
    return {ident: "".join(pieces) for ident, pieces in found.items()}


def _owner(spans: Sequence[tuple[int, int, str]], index: int, at: int) -> str:
    """The innermost of the places that begin before `index` and hold a code point."""
    for _, end, ident in reversed(spans[:index]):
        if at < -end:
            return ident
    return ""


def _lines(text: str, places: Sequence[int]) -> dict[int, int]:
    """The lines of these places, from 1."""
    found: dict[int, int] = {}
    line, at = 1, 0
    for place in sorted(places):
        line += text.count("\n", at, place)
        at = place
        found[place] = line
    return found


def _import_label(one: Candidate, shown: str) -> str:
    names = ", ".join(dict.fromkeys(name for entry in one.entries for name in entry.item.names if name != "*"))
    return " ".join(shown.split()) or (f"import {names}" if names else one.name)


def _short(name: str) -> str:
    return name if len(name) <= _LABEL else f"{name[: _LABEL - 1]}…"


def _guessed(entry: Entry, outline: Outline) -> int:
    """How long a definition would be as a signature: its head, or so much of it as a masked value takes."""
    body = entry.item.core.field("body")
    end = body.start if body is not None else entry.span.end
    return estimate_tokens(outline.syntax.text[entry.span.start : min(end, entry.span.start + _HEAD)]) + 4
