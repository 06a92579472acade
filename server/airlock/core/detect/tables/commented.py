"""Records in code that is commented out: `// { name: "…", … }`, `# Patient.create!(name: "…")`, `/* new Customer { … } */`.

A reader of literals passes over comments. So it is handed the text anew, with blanks for all but what stands in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from airlock.core.expressions import compiled

_LINE = r"^[ \t]{0,80}(?://|\#)[^\r\n\"']{0,200}[\"'][^\r\n]*"
"""A line of a comment with a quote in it."""
_ANY_LINE = r"^[ \t]{0,80}(?P<sign>//+|\#+)[^\r\n]*"
_CODE = r"\w[\"']?\s{0,9}(?:=>?|:)\s{0,9}[\"'`]\w|[\[({]\s{0,9}[\"'`]\w"
"""A name with a literal behind it, or a bracket with one: prose has hardly any such."""
_INSIDE = r"[^\r\n]+"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Compiled when first needed."""
    return (*(compiled(source, re.MULTILINE) for source in (_LINE, _ANY_LINE)), compiled(_CODE), compiled(_INSIDE))


def view(text: str) -> str:
    """The text with blanks for all that is no code in comments; empty where there is none. Every code point stays where it is."""
    line, any_line, code, inside = _patterns()
    shown = list(_blocks(text))
    if line.search(text) is not None:
        shown += ((one.end("sign"), one.end()) for one in any_line.finditer(text))
    if not any(code.search(text, *one) for one in shown):
        return ""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(shown):
        if start >= done:
            pieces += (inside.sub(_blank, text[done:start]), text[start:end])
            done = end
    return "".join((*pieces, inside.sub(_blank, text[done:])))


def _blank(line: re.Match[str]) -> str:
    return " " * (line.end() - line.start())


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """What stands in comments of several lines; those that document what comes behind them are others' to read."""
    at = text.find("/*")
    while at >= 0:
        end = text.find("*/", at + 2)
        end = end if end >= 0 else len(text)
        if not text.startswith("/**", at):
            yield at + 2, end
        at = text.find("/*", end)
