"""A line that is only half typed: the ways it may be read as if it were complete, so that all around it can be read as it stands.

Every way is as long as the line, and the tree fits the text. Nothing is completed in what is shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.extent import line_end
from airlock.core.context.words import Body
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.table import Table

_LONGEST = 400  # code points of a line that somebody types
_REST = compiled(r"\S?[\s)\]}\"'`>;,:{]*")  # behind a cursor that is at the end of what was typed: what an editor adds
_CLOSING = compiled(r"[\s)\]}]*(?:(?:else|catch|finally|elif|elsif|rescue|ensure|except)\b)?")
_HANGING = compiled(r"(?:[^\w)\]}\"'`]|\b(?:new|await|not|and|or|in|is|as|if|while|elif|elsif|for|switch|match|with|case|of)\Z)+\Z")
_LITERAL = compiled(r"\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?|`[^`]*`?")
_NAME = compiled(
    r"(?<![\w.>:])(?!(?:if|else|for|while|switch|return|case|new|in|of|not|and|or|await|let|var|val|const|int|catch|match|do|try|is|as|then"
    r"|elif|elsif|unless|until|foreach|guard|with|when|end|begin|def|yield|throw|raise|func|fn|fun|function|auto|final|static|true|false"
    r"|null|nil|None|this|self)\b)[^\W\d]\w*"
)
_PAIRS = {")": "(", "]": "[", "}": "{"}
_QUOTES = "\"'`"


def is_halfway(text: str, at: int) -> bool:
    """Whether a cursor is at the end of what is typed on its line."""
    start, end = text.rfind("\n", 0, at) + 1, line_end(text, at)
    return 0 < end - start <= _LONGEST and bool(text[start:at].strip()) and _REST.fullmatch(text, at, end) is not None


def completed(line: str, table: Table) -> Iterator[str]:
    """The ways to read a line, the one with the most of its words first; none is given twice. What is left of its words stays in place."""
    bare, seen = line.lstrip(), set[str]()
    lead = line[: len(line) - len(bare)]
    for way in _ways(bare.rstrip(), table):
        padded = f"{lead}{way}".ljust(len(line))
        if len(padded) == len(line) and padded not in seen:
            seen.add(padded)
            yield padded


def _ways(bare: str, table: Table) -> Iterator[str]:
    closing, first = _CLOSING.match(bare), _open_from(bare)
    cut, begun = bare[:first].rstrip(), closing[0].rstrip() if closing is not None else ""
    if first < len(bare) and re.match(table.header, bare):
        yield from (f"{cut}() {{", f"{cut}():", f"{cut}() =", f"{cut}()", f"{cut}()=>{{")
    if bare.startswith("(", first) and cut[-1:].isidentifier() and table.separate_calls:
        yield from (f"{cut}();{_names(bare, len(cut) + 3, calls=True)}", f"{cut}();")
    kept = _HANGING.sub("", cut)
    yield from (f"{kept};{_names(bare, len(kept) + 1, calls=table.separate_calls)}", f"{kept};", kept, f"{kept},", begun)
    blank, after = " " * min(len(begun), 1), len(begun) + min(len(begun), 1)
    if Body.BRACES in table.bodies.values():
        yield from (f"{begun}{blank}{{{_names(bare, after + 1, calls=table.separate_calls)}", f"{begun}{blank}{{", f"{begun}a({{")
    else:
        condition = _names(bare, 3).rstrip("; ").replace(";", "<")
        yield from (f"{begun}:", f"if {condition}:", "if a:")
        yield from (f"{begun}{blank}begin;{_names(bare, after + 6, calls=table.separate_calls)}", f"{begun}{blank}begin")
    yield from ("if a;then", f"{begun}a(", f"{begun}[")


def _names(bare: str, start: int, *, calls: bool = False) -> str:
    """What a line mentions from a place on, each name a statement where it stands, and a call where it is one, if that matters."""
    plain = _LITERAL.sub(lambda match: " " * len(match[0]), bare)
    pieces, at = list[str](), start
    for name in _NAME.finditer(plain):
        said = f"{name[0]}();" if calls and plain.startswith("(", name.end()) else f"{name[0]};"
        if name.start() >= at and name.start() + len(said) <= len(bare):
            pieces += (" " * (name.start() - at), said)
            at = name.start() + len(said)
    return "".join(pieces)


def _open_from(bare: str) -> int:
    """Where the first bracket or literal of a line begins that it does not close; its end without one."""
    opened, quoted = list[tuple[str, int]](), -1
    for place, mark in enumerate(bare):
        if quoted >= 0:
            quoted = -1 if mark == bare[quoted] and bare[place - 1] != "\\" else quoted
        elif mark in _QUOTES:
            quoted = place
        elif mark in "([{":
            opened.append((mark, place))
        elif mark in _PAIRS and opened and opened[-1][0] == _PAIRS[mark]:
            opened.pop()
    places = [place for _, place in opened[:1]] + ([quoted] if quoted >= 0 else [])
    return min(places, default=len(bare))
