"""Glob patterns as VS Code writes them.

`**` stands for any folders, `*` and `?` for anything within a name, `{a,b}` for either, `[a-z]` and `[!a]` for one of several. Small
and our own, because libraries for it cost more start-up time than a check. A pattern that makes no sense matches nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_TOKEN = re.compile(
    r"(?P<folders>(?:\*\*/)+)|(?P<rest>\*\*)|(?P<name>\*+)|(?P<one>\?)|(?P<set>\[!?[^\]/]+\])"
    r"|(?P<open>\{)|(?P<close>\})|(?P<comma>,)|(?P<plain>.)",
    re.DOTALL,
)
_MAX_PATTERN = 400


def matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path with forward slashes, relative to the workspace folder, matches any of the patterns."""
    parts = [p for p in (_translated(pattern) for pattern in patterns if len(pattern) <= _MAX_PATTERN) if p]
    if not parts:
        return lambda _: False
    compiled = re.compile("|".join(f"(?:{p})" for p in parts))
    return lambda path: compiled.fullmatch(path) is not None


def _translated(pattern: str) -> str:
    out = []
    depth = 0
    for token in _TOKEN.finditer(pattern):
        depth += (token.lastgroup == "open") - (token.lastgroup == "close")
        if depth < 0:
            return ""
        out.append(_piece(token, depth > 0))
    made = "".join(out)
    try:
        re.compile(made)
    except re.error:
        return ""
    return made


def _piece(token: re.Match[str], inside: bool) -> str:
    text = token.group()
    fixed = {"folders": "(?:[^/]+/)*", "rest": ".*", "name": "[^/]*", "one": "[^/]", "open": "(?:", "close": ")"}
    if token.lastgroup == "set":
        body = text[1:-1].replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^")
        return f"[^/{body[1:]}]" if body.startswith("!") else f"[{body}]"
    if token.lastgroup == "comma" and inside:
        return "|"
    return fixed.get(str(token.lastgroup), re.escape(text))
