"""What Airlock put in the place of values, which is no finding: masks, and synthetic values.

Synthetic values of reserved ranges are passed over by the rules themselves. Names, dates and most identifiers have no such range: some are
made up so that only we make them, the others are known by the vault.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence

from airlock.core import placeholder, standins
from airlock.core.detect import Placed
from airlock.core.literals import Literals
from airlock.core.model import Category, Document, Finding, Mode, Replacement, Span
from airlock.core.placeholder import Form
from airlock.engine.standing_in import Tokens
from airlock.engine.views import Lines
from airlock.errors import VaultError

_CATEGORIES = (Category.PERSONAL_DATA, Category.INTERNAL)
"""Categories that have synthetic values."""
_MASKED = "X \t\r\n#/*+->|"
"""A mask, with what may stand before its lines."""


class Ours:
    """What a session put in the place of values, here or in another process: read from the vault when first needed, and again when told."""

    __slots__ = ("_made", "_tokens")

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._made: Literals | None = None

    def renew(self) -> None:
        """Forgets what was read: the session may have more by now."""
        self._made = None

    def note(self, replacements: Sequence[Replacement]) -> None:
        """Forgets what was read if there is more now."""
        if any(one.mode is Mode.STANDIN or placeholder.form_of(one.placeholder) is not Form.WORD for one in replacements):
            self.renew()

    def left(self, document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings of a text that are not ours."""
        text = document.text
        seen = [f for f in findings if not _is_told(f, text[f.span.start : f.span.end])]
        if not any(f.category in _CATEGORIES for f in seen):
            return tuple(seen)
        spans = self._literals().spans(text)
        return tuple(f for f in seen if f.category not in _CATEGORIES or not _covers(spans, f.span))

    def left_of_lines(self, found: Sequence[Placed], lines: Sequence[str]) -> Sequence[Placed]:
        """The same of an open document."""
        view = Lines(lines, found)
        return [one for at, one in enumerate(found) if not self._is_ours(view, at)]

    def _is_ours(self, view: Lines, at: int) -> bool:
        finding = view.findings[at]
        if _is_told(finding, view.value(at)):
            return True
        return finding.category in _CATEGORIES and bool(self._literals()) and _covers(self._literals().spans(view.line(at)), finding.span)

    def _literals(self) -> Literals:
        if self._made is None:
            try:
                self._made = self._tokens().literals
            except VaultError:  # a gate will say so, as soon as something must go into it
                self._made = Literals(())
        return self._made


def _is_told(finding: Finding, value: str) -> bool:
    """Whether a value tells by itself that it is a mask, or one that only we make."""
    return not value.strip(_MASKED) or (finding.category in _CATEGORIES and standins.is_synthetic(finding.kind, value))


def _covers(spans: Sequence[Span], span: Span) -> bool:
    at = bisect_right(spans, Span(span.start, sys.maxsize)) - 1
    return at >= 0 and span.end <= spans[at].end
