"""The statement that a place stands in, told by brackets, quotes and line ends alone.

Answers come in more languages than there are grammars for, in pieces, and with errors; a statement is all that has to be known of them.
Absent: what a statement means (sinks.py, addresses.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from airlock.core.model import Span

_BEFORE, _AFTER = 1_500, 600
"""How far a statement is looked for, in code points."""
_LITERAL = re.compile(
    r'"""(?:(?!""").)*(?:"""|\Z)'
    r"|'''(?:(?!''').)*(?:'''|\Z)"
    r"|`[^`]*(?:`|\Z)"
    r'|"(?:[^"\\\n]|\\.)*(?:"|$)'
    r"|(?<![\w&<])'(?:[^'\\\n]|\\.)*(?:'|$)",
    re.DOTALL | re.MULTILINE,
)
_THREE = ('"""', "'''")
_EVENT = re.compile(r"[()\[\]{};\n]")
_BLOCK = re.compile(r"(?:[);{}|]|[=-]>|\b(?:else|do|try|finally|then|begin|loop|unsafe)|\A)\s*\Z")
_LOGGED = re.compile(r"\.(?:log|trace|debug|info|warn|error|verbose|also|let)\s*\Z")
"""What a lambda behind it is evaluated for, as in Kotlin."""
_GOING_ON = ("\\", ",", "=", "+", "*", "%", "&", ".", "?", "(")
"""What a line ends with whose statement goes on."""
_TAIL = 80
_CONTINUES = re.compile(r"\s*(?:\.(?!\.)|\?\.|->|::|\+|&&|\|\||\|>|<<)")
_SAME = re.compile(r"\s*[.,);\]]")
_CALLED = re.compile(r"[\w>!?]\Z")
_HEREDOC = re.compile(r"<<<?[-~]?(?P<quote>[\"'`]?)(?P<word>[A-Z][A-Z_0-9]*)(?P=quote)[^\n]*\n|@(?P<here>[\"'])[ \t]*\r?\n")
_FILL = "\x01"
"""What the text of a literal is blanked with."""


class Statement(NamedTuple):
    """What stands before and after a place in its statement; `code` is what is before it with the texts of literals blanked."""

    code: str
    before: str
    after: str
    called: bool
    """Whether the place is among the arguments of a call."""
    quoted: str | None
    """What stands before the place in its literal; None where it stands in none."""

    @property
    def text(self) -> str:
        """The whole, the place itself as a star."""
        return f"{self.before}*{self.after}"


@dataclass(slots=True)
class _Level:
    """What a bracket opened. `start` is where the statement in it begins."""

    start: int = 0
    block: bool = False
    called: bool = False


def around(text: str, span: Span) -> list[Statement]:
    """The statement that a span stands in, and the one that a text of several lines around it (`<<EOF`, `@"`) is handed to."""
    start = _window(text, span.start)
    found = [_statement(text[start : span.start], text[span.end : span.end + _AFTER])]
    head = _heredoc(text, start, span.start)
    if head is not None:
        line = text.rfind("\n", 0, head.start()) + 1
        first = _window(text, line)
        opened = _statement(text[first : head.start()], "")
        found.append(opened._replace(code=opened.code + head[0], before=opened.before + head[0]))
    return found


def _window(text: str, end: int) -> int:
    """From where on a statement that goes on at `end` is looked for: the start of a line, mostly."""
    start = max(end - _BEFORE, 0)
    line = text.find("\n", start, end) + 1 if start else 0
    return line or start


def _heredoc(text: str, start: int, end: int) -> re.Match[str] | None:
    """What opens the text of several lines that goes on at `end`."""
    last = max(_HEREDOC.finditer(text, start, end), key=re.Match.start, default=None)
    if last is None:
        return None
    closing = rf"^[ \t]*{last['word']}\b" if last["word"] else rf"^{last['here']}@"
    return None if re.compile(closing, re.MULTILINE).search(text, last.end(), end) else last


def _statement(before: str, after: str) -> Statement:
    blanked = _LITERAL.sub(lambda found: found[0][0] + _FILL * (len(found[0]) - 1), before)
    quoted = next((_open_text(found[0]) for found in _LITERAL.finditer(before) if found.end() == len(before)), None)
    levels = _levels(blanked)
    start, groups, called = levels[-1].start, 0, False
    for level in reversed(levels[1:]):
        if level.block:
            break
        groups += 1
        called = called or level.called
        start = levels[len(levels) - 1 - groups].start
    return Statement(blanked[start:], before[start:], after[: _end(after, groups)], called, quoted)


def _open_text(literal: str) -> str | None:
    """The text of a literal that is not closed."""
    quote = literal[:3] if literal[:3] in _THREE else literal[:1]
    closed = len(literal) >= 2 * len(quote) and literal.endswith(quote)
    return None if closed else literal[len(quote) :]


def _levels(code: str) -> list[_Level]:
    """The brackets that are open at the end of some code, from the outermost in; the first is the code itself."""
    levels = [_Level(block=True)]
    for event in _EVENT.finditer(code):
        sign, at = event[0], event.start()
        if sign in "([{":
            head = code[max(at - 60, 0) : at]
            block = sign == "{" and _opens_block(head, levels[-1])
            levels.append(_Level(at + 1, block, called=sign == "(" and _CALLED.search(head) is not None))
        elif sign in ")]}":
            closed = levels.pop() if len(levels) > 1 else None
            if (closed is None or closed.block) and not _SAME.match(code, at + 1):
                levels[-1].start = at + 1
        elif sign == ";" or (levels[-1].block and _ends(code, at)):
            levels[-1].start = at + 1
    return levels


def _opens_block(head: str, level: _Level) -> bool:
    """Whether a brace behind `head` holds statements, and no values."""
    if _BLOCK.search(head):
        return True
    if _LOGGED.search(head):
        return False
    named = re.search(rf"[\w{_FILL}]\s+\Z", head) is not None and not head.rstrip().endswith(("return", "in", "yield"))
    return named and level.block


def _ends(code: str, at: int) -> bool:
    """Whether a statement ends with the line that ends at a place."""
    line = code[max(at - _TAIL, 0) : at].rstrip(" \t\r")
    if line.endswith(_GOING_ON) or (line.endswith("|") and line[-2:-1] in ("|", " ") and not line.endswith(": |")):
        return False
    return _CONTINUES.match(code, at + 1, at + _TAIL) is None


def _end(after: str, groups: int) -> int:
    """Where a statement ends of which so many brackets are open."""
    depth = groups
    for event in _EVENT.finditer(after):
        sign = event[0]
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
            if depth < 0:
                return event.start()
        elif depth <= 0 and (sign == ";" or _ends(after, event.start())):
            return event.start()
    return len(after)
