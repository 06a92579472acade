"""The code in a notebook, read out of the JSON that holds its lines: there a literal's quotes are escaped, and no language is told.

https://nbformat.readthedocs.io/en/latest/format_description.html
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.expressions import compiled

HOW = "stands in the code of a notebook"
LANGUAGE = "python"
"""What most notebooks are written in; literals are joined alike in most others."""
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_MOST_LINES = 20_000
"""So many lines of a document's cells are read."""


def view(text: str, language: str, budget: Budget) -> View | None:
    """The source of all cells, None when the text is no notebook."""
    if language not in ("", "json", "jsonc") or '"cell_type"' not in text:
        return None
    draft, patterns, left = Draft(budget), _patterns(), _MOST_LINES
    for cell in patterns.source.finditer(text):
        at = cell.end()
        while left and not draft.full and (line := patterns.line.match(text, at)) is not None:
            _write(draft, text, *line.span("line"))
            at, left = line.end(), left - 1
        draft.separate()
    return draft.view(HOW)


def _write(draft: Draft, text: str, start: int, end: int) -> None:
    """A line with its escapes read back."""
    at = start
    for escape in _patterns().escape.finditer(text, start, end):
        if draft.full:
            return
        draft.add(text[at : escape.start()], at, escape.start(), Origin.VERBATIM)
        sign = escape[0][1]
        draft.add(chr(int(escape[1], 16)) if escape[1] else _CONTROLS.get(sign, sign), *escape.span(), Origin.WHOLE)
        at = escape.end()
    draft.add(text[at:end], at, end, Origin.VERBATIM)


class _Patterns(NamedTuple):
    escape: re.Pattern[str]
    line: re.Pattern[str]
    source: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Compiled when first needed."""
    return _Patterns(
        escape=compiled(r"\\(?:u([0-9a-fA-F]{4})|[\"\\/nrtbf])"),
        line=compiled(r"[\s,]{0,80}\"(?P<line>(?:[^\"\\]|\\.){0,8000})\""),
        source=compiled(r"\"source\"\s{0,8}:\s{0,8}\[?"),
    )
