"""One way to ask where findings stand and what stands there, for whole texts and for the lines of an open document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from airlock.core.detect import Placed
from airlock.core.detect.suppress import allowed
from airlock.core.model import Finding, Span

_LINE_END = re.compile(r"\r\n|\n|\r")


class View(Protocol):
    """Findings in text order, by index. Lines and columns count from 0, in code points."""

    findings: Sequence[Finding]
    heeded: bool
    """Whether all comments were heeded already."""

    def place(self, index: int) -> tuple[int, int]:
        """The line and column where a finding begins."""

    def value(self, index: int) -> str:
        """What stands there. Keep it no longer than needed."""

    def seen_from(self, index: int, other: int) -> Span:
        """The other finding's span, counted from where this one's is counted from."""

    def spoken_for(self, index: int) -> bool:
        """Whether a comment speaks for it that was not heeded yet; never where `heeded`."""


class Whole:
    """Findings of a text, from which our own comments have taken theirs."""

    def __init__(self, text: str, findings: Sequence[Finding]) -> None:
        self.findings = findings
        self.heeded = False
        self._text = text
        self._starts: list[int] = []

    def place(self, index: int) -> tuple[int, int]:
        """See View. The lines are counted when they are first asked for."""
        if not self._starts:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(self._text))]
        offset = self.findings[index].span.start
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]

    def value(self, index: int) -> str:
        """See View."""
        span = self.findings[index].span
        return self._text[span.start : span.end]

    def seen_from(self, index: int, other: int) -> Span:  # noqa: ARG002  all spans count from the text's start
        """See View."""
        return self.findings[other].span

    def spoken_for(self, index: int) -> bool:
        """See View."""
        finding = self.findings[index]
        return allowed(self._text, finding.span.start, finding.span.end, (finding.kind, finding.rule_id))


class Lines:
    """Findings of an open document, from which all comments have taken theirs. `lines` must be those that were scanned."""

    def __init__(self, lines: Sequence[str], placed: Sequence[Placed]) -> None:
        self.findings: Sequence[Finding] = [one.finding for one in placed]
        self.heeded = True
        self._placed = placed
        self._lines = lines

    def place(self, index: int) -> tuple[int, int]:
        """See View."""
        one = self._placed[index]
        return one.line, one.finding.span.start

    def line(self, index: int) -> str:
        """The line in which a finding begins."""
        return self._lines[self._placed[index].line]

    def value(self, index: int) -> str:
        """See View."""
        line, span = self._placed[index].line, self._placed[index].finding.span
        pieces: list[str] = []
        size = 0
        while size < span.end and line < len(self._lines):
            pieces.append(self._lines[line])
            size += len(self._lines[line])
            line += 1
        return "".join(pieces)[span.start : span.end]

    def seen_from(self, index: int, other: int) -> Span:
        """See View. Counted from the start of a line, a place before it is negative."""
        here, there = self._placed[index].line, self._placed[other].line
        between = sum(map(len, self._lines[min(here, there) : max(here, there)]))
        return self._placed[other].finding.span.shifted(between if there >= here else -between)

    def spoken_for(self, index: int) -> bool:  # noqa: ARG002  the scan has seen to it
        """See View."""
        return False
