"""Writing an excerpt while keeping account of every character: copied from the document, and from where, or made here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.model import Part, PartKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Piece(NamedTuple):
    text: str
    kind: PartKind
    start: int | None
    name: str


class Ledger:
    """An excerpt under way. `document` is the text copied from, `path` its file when it is not the target's; offsets are into it."""

    __slots__ = ("broken", "document", "masked", "path", "pieces")

    def __init__(self, document: str, path: str = "") -> None:
        self.document = document
        self.pieces: list[_Piece] = []
        self.masked = 0
        """How many values were replaced."""
        self.broken = False
        """Whether something had to be written that does not parse."""
        self.path = path

    def copy(self, start: int, end: int, kind: PartKind, name: str = "") -> None:
        """Copy a slice of the document."""
        if start < end:
            self.pieces.append(_Piece(self.document[start:end], kind, start, name))

    def glue(self, text: str) -> None:
        """Write something of our own."""
        if text:
            self.pieces.append(_Piece(text, PartKind.GENERATED, None, ""))

    def fresh_line(self, indent: str) -> None:
        """Begin a line, in place of the white space written last."""
        while self.pieces and not self.pieces[-1].text.strip():
            self.pieces.pop()
        self.glue(f"\n{indent}")

    def mask(self, text: str) -> None:
        """Write what stands for a value."""
        self.glue(text)
        self.masked += 1

    def ends_with(self, text: str) -> bool:
        """Whether the last thing written is this, and our own."""
        return bool(self.pieces) and self.pieces[-1].start is None and self.pieces[-1].text == text

    def ends_open(self) -> bool:
        """Whether the last thing written is an opening parenthesis."""
        return bool(self.pieces) and self.pieces[-1].text == "("

    def branch(self) -> Ledger:
        """A sheet to try something on; `take` makes it part of this one."""
        return Ledger(self.document, path=self.path)

    def take(self, other: Ledger) -> None:
        """Add what was tried."""
        self.pieces.extend(other.pieces)
        self.masked += other.masked
        self.broken |= other.broken

    def begun(self) -> Ledger:
        """The same without the white space written first: what stood before it was left out."""
        while self.pieces and not self.pieces[0].text.strip():
            self.pieces.pop(0)
        return self

    def text(self) -> str:
        """All that is written so far."""
        return "".join(piece.text for piece in self.pieces)

    def parts(self, begin: int = 0) -> tuple[Part, ...]:
        """The account, pieces that continue each other joined; it tiles `text()`, which begins at an offset of the whole."""
        parts: list[Part] = []
        first = begin  # where the part under way begins, and what it is of
        before: _Piece | None = None
        source = at = begin
        for piece in self.pieces:
            start = piece.start
            if before is None or piece.kind is not before.kind or piece.name != before.name or not _continues(before.start, source, start):
                if before is not None:
                    parts.append(self._part(before, first, at))
                before, first = piece, at
            length = len(piece.text)
            source = start + length if start is not None else -1
            at += length
        return (*parts, self._part(before, first, at)) if before is not None else ()

    def _part(self, first: _Piece, start: int, end: int) -> Part:
        origin = Span(first.start, first.start + end - start) if first.start is not None else None
        return Part(Span(start, end), first.kind, origin, first.name, self.path)


def tiled(sheets: Sequence[Ledger]) -> tuple[Part, ...]:
    """The account of several sheets, one after the other."""
    parts: list[Part] = []
    for sheet in sheets:
        parts.extend(sheet.parts(parts[-1].span.end if parts else 0))
    return tuple(parts)


def _continues(before: int | None, end: int, start: int | None) -> bool:
    """Whether what begins in the document at `start` follows what began and ended there; None for what is our own."""
    return start is None if before is None else start == end
