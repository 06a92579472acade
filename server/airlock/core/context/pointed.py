"""What is left of a target where a parser comes to no end: the lines that were pointed at, and nothing else.

No tree says what they belong to, and their indentation says little in such a text. So nothing is added, nothing around them is read, and a
line that is longer than anybody writes one is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.extent import line_end
from airlock.core.context.target import Found
from airlock.core.model import Span
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.syntax import Syntax

_LONGEST = 2000  # code points on the lines of a target that are not selected


def pointed_at(text: str, language: str, targets: Sequence[Span], should_stop: Callable[[], bool]) -> tuple[Syntax, list[Found]] | None:
    """The lines of these targets, with a tree of nothing else; None when there are none, or no tree even of those."""
    spans: list[Span] = []
    for target in sorted(targets, key=lambda one: one.start):
        start = max(0, min(target.start, len(text)))
        span = _lines(text, Span(start, max(start, min(target.end, len(text)))))
        if span.start < span.end and (not spans or spans[-1].end <= span.start):
            spans.append(span)
    if not spans:
        return None
    syntax = parse(_only(text, spans), language, should_stop)
    if syntax is None:
        return None
    syntax = syntax.showing(text)
    return syntax, [Found(span, (syntax.root,), (syntax.root,)) for span in spans]


def _lines(text: str, target: Span) -> Span:
    """The lines of a target without the white space around them; of very long ones only what is selected."""
    last = target.end - 1 if target.start < target.end and text[target.end - 1] == "\n" else target.end
    start, end = text.rfind("\n", 0, target.start) + 1, line_end(text, last)
    if end - start - (target.end - target.start) > _LONGEST:
        start, end = target.start, target.end
    bare = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Span(start, start + len(bare))


def _only(text: str, spans: Sequence[Span]) -> str:
    """A text as long as this one, with nothing but these spans in it."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces += ("\n" * min(span.start - at, 1), " " * (span.start - at - 1), text[span.start : span.end])
        at = span.end
    return "".join((*pieces, "\n" * min(len(text) - at, 1), " " * (len(text) - at - 1)))
