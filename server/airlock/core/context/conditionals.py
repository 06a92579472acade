"""The preprocessor's conditionals around a target: they say where it is compiled at all, and everything it mentions hangs on that.

And those around a macro that gives a thing another name: elsewhere the thing keeps its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIRECTIVE = re.compile(r"^[ \t]*(#[ \t]*(\w+)(?:[^\n\\/]|/(?![/*])|\\(?:\r?\n|.)?)*)", re.MULTILINE)
_PLAIN = re.compile(r"#[ \t]*\w+(?:[ \t]+|\b(?!\d\d)\w+\b|[!&|()])*\Z")
_OPENING, _MIDDLES = ("if", "ifdef", "ifndef"), ("else", "elif", "elifdef", "elifndef")
_MOST = 4  # conditionals shown around one target
_RENAMES = re.compile(r"#[ \t]*(?:define[ \t]+\w+|include)[ \t]+[^\W\d]\w*\s*\Z")


def renames(directive: str) -> bool:
    """Whether a directive makes one name stand for another, or includes what a macro names."""
    return _RENAMES.match(directive) is not None


def conditionals_around(text: str, span: Span) -> list[list[Span]]:
    """The directives that lead to a span's branch, one list a conditional, the outermost first.

    Left out are the guard around a header, and conditions in which there is more than names.
    """
    stack: list[list[Span]] = []
    guard = ""
    for match in _DIRECTIVE.finditer(text, 0, span.start):
        word, line = match[2], Span(match.start(1), match.start(1) + len(match[1].rstrip()))
        if word in _OPENING:
            stack.append([line])
            guard = text[line.start : line.end].rsplit(maxsplit=1)[-1] if word == "ifndef" else ""
            continue
        if word in _MIDDLES and stack:
            stack[-1].append(line)
        elif word == "endif" and stack:
            stack.pop()
        elif word == "define" and guard and stack and match[1].split()[1:2] == [guard]:
            stack[-1] = []
        guard = ""
    return [lines for lines in stack if lines and _is_shown(lines, text)][-_MOST:]


def _is_shown(lines: Sequence[Span], text: str) -> bool:
    return all(_PLAIN.match(text[line.start : line.end]) for line in lines)
