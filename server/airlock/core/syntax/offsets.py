"""Two coordinate systems, one map: tree-sitter counts UTF-8 bytes, everybody else here counts code points.

For ASCII both are the same number and nothing is built. Otherwise a table of checkpoints is built once, and a lookup costs one bisection
and one short slice.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from airlock.core.syntax.fields import NONE, Fields

if TYPE_CHECKING:
    import tree_sitter

_STRIDE = 256
_SUBSTITUTE = b"\x1a"  # for NUL, which some grammars take for the end of the text, so that what follows a string seems to be one
_TAIL = bytes(range(0x80, 0xC0))  # bytes that continue a code point


class Offsets:
    """The map of one text. Lone surrogates are parsed as question marks, NULs as substitute characters: any `str` has its place.

    `fields` are those that the text's grammar leaves unnamed, and `labelled` the children of nodes that have such, as they were found:
    every node of the text has this map at hand.
    """

    __slots__ = ("_marks", "ascii", "data", "fields", "labelled", "text")

    def __init__(self, text: str, fields: Fields = NONE) -> None:
        self.text = text
        self.fields = fields
        self.labelled: dict[int, list[tuple[str, tree_sitter.Node]]] = {}
        self.ascii = text.isascii()
        self.data = _encoded(text)
        self._marks: list[int] = []

    def to_str(self, byte: int) -> int:
        """The code point that begins at, or else the first after, this byte."""
        if self.ascii:
            return byte
        marks = self._marks or self._built()
        block = max(bisect_right(marks, byte) - 1, 0)
        if block + 1 < len(marks) and marks[block + 1] - marks[block] == _STRIDE:  # nothing but ASCII
            return block * _STRIDE + byte - marks[block]
        return block * _STRIDE + len(self.data[marks[block] : byte].translate(None, _TAIL))

    def to_byte(self, offset: int) -> int:
        """The byte at which this code point begins."""
        if self.ascii:
            return offset
        marks = self._marks or self._built()
        block = min(offset // _STRIDE, len(marks) - 1)
        if block + 1 < len(marks) and marks[block + 1] - marks[block] == _STRIDE:
            return marks[block] + offset - block * _STRIDE
        return marks[block] + len(_encoded(self.text[block * _STRIDE : offset]))

    def _built(self) -> list[int]:
        marks, total = [0], 0
        for start in range(0, len(self.text) - _STRIDE, _STRIDE):
            total += len(_encoded(self.text[start : start + _STRIDE]))
            marks.append(total)
        self._marks = marks
        return marks


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace").replace(b"\0", _SUBSTITUTE)
