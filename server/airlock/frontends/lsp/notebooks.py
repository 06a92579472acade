"""The code cells of a notebook as one text, since what one of them defines is known to all others.

To the editor and to us a cell is a document of its own. Only a prompt looks into the other cells: what its target needs of them comes along
as from anywhere else in a file, and only lines of the cell itself are said to leave.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from airlock.core.model import Document, Span
from airlock.frontends.lsp.documents import DocumentStore, OpenDocument

_COMMANDS = re.compile(r"\A%%(?!(?:time|timeit|capture|prun)\b)[^\0]*|^[%!].*", re.MULTILINE)
"""What is no Python: lines for the notebook itself or a shell, and all of a cell that a `%%` at its beginning gives to somebody else."""
_MOST_BYTES = 1_000_000


class Notebook(NamedTuple):
    """A document among the cells around it; one that is no cell stands alone. Offsets are code points, lines 0-based."""

    text: str
    cells: tuple[OpenDocument, ...]
    starts: tuple[int, ...]
    """Where each cell begins."""
    first_lines: tuple[int, ...]
    """The line of the whole in which each begins."""
    own: int
    """Which of them is the document."""

    def as_document(self) -> Document:
        """The form the engine takes, under the name of the document itself."""
        own = self.cells[self.own]
        return Document(self.text, own.uri, own.language)

    def inside(self, span: Span) -> Span:
        """A place of the document as one of the whole."""
        return span.shifted(self.starts[self.own])

    def within(self, span: Span) -> Span | None:
        """A place of the whole as one of the document; None when it is in another cell."""
        start, size = self.starts[self.own], len(self.cells[self.own].text)
        return span.shifted(-start) if start <= span.start and span.end <= start + size else None

    @property
    def lines_before(self) -> int:
        """How many lines of other cells stand before the document."""
        return self.first_lines[self.own]

    def cell_at(self, line: int) -> tuple[int, int]:
        """Which cell a line of the whole is in, and its line there."""
        cell = bisect_right(self.first_lines, line) - 1
        return cell, line - self.first_lines[cell]


def notebook_of(document: OpenDocument, uris: Sequence[str], documents: DocumentStore) -> Notebook:
    """The document among the cells of these addresses, in their order: those that are open, in its language, and not too much together."""
    cells = [cell for cell in map(documents.get, uris) if cell is not None and cell.language == document.language and not cell.nul_count]
    if document not in cells or sum(cell.size_bytes for cell in cells) > _MOST_BYTES:
        cells = [document]
    texts = [f"{cell.text if cell is document else _code(cell)}\n" for cell in cells] if len(cells) > 1 else [document.text]
    starts, lines = ((0, *accumulate(sizes)) for sizes in (map(len, texts[:-1]), (text.count("\n") for text in texts[:-1])))
    return Notebook("".join(texts), tuple(cells), starts, lines, cells.index(document))


def _code(cell: OpenDocument) -> str:
    """A cell's text with blanks for what is no code of its language, as long as it was."""
    return _COMMANDS.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), cell.text) if cell.language == "python" else cell.text
