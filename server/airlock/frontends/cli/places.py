"""Offsets to lines and columns as people and editors count them: from 1, in code points, lines ending at LF, CRLF or CR."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from airlock.core.model import Span
from airlock.core.model.reprs import repr_without

_LINE_END = re.compile(r"\r\n|\n|\r")


class Places(NamedTuple):
    """Where the lines of one text begin."""

    text: str
    starts: tuple[int, ...]

    def __repr__(self) -> str:
        return repr_without(self, "text", "starts")

    @classmethod
    def of(cls, text: str) -> Places:
        """The lines of a text; there is always at least one."""
        if "\r" in text:
            return cls(text, (0, *(m.end() for m in _LINE_END.finditer(text))))
        *lines, _ = text.split("\n")
        return cls(text, tuple(accumulate(map((1).__add__, map(len, lines)), initial=0)))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """A line (from 1) without its line end."""
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def offset(self, line: int, column: int) -> int:
        """The offset of a place on a line of the text; a column beyond the line's end is its end."""
        span = self.line_span(line)
        return min(span.start + column - 1, span.end)
