"""Reads the brackets of any language with literals (JSON, JavaScript, Python, Go, Ruby, PHP …) into a tree of items with and without keys.

No grammar: strings, words, numbers and brackets are told apart, keys are what stands before `:`, `=` or `=>`. One pass, no recursion;
a text that is no such thing gives a tree that means nothing and costs no more.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from airlock.core.detect.tables.tree import Atom, Group, Item

_PIECES = (
    r"(?P<long>\"\"\".*?(?:\"\"\"|\Z)|'''.*?(?:'''|\Z))"
    r"|(?P<string>\"(?:[^\"\\\r\n]|\\.)*\"?|'(?:[^'\\\r\n]|\\.)*'?|`(?:[^`\\]|\\.)*`?)"
    r"|(?P<word>[^\W\d][\w$.]*|[$@][\w$.]+|[-+]?\d[\w.+-]*)"
    r"|(?P<open>[\[({])|(?P<close>[\])}])|(?P<end>[,;])|(?P<keyed>=>|:=|[:=](?![:=]))|//[^\r\n]*|#[^\r\n]*|/\*.*?(?:\*/|\Z)"
)
_CLOSES = {"[": "]", "(": ")", "{": "}"}
DEEPEST = 60
MOST_TOKENS = 600_000


@lru_cache(maxsize=1)
def _tokens() -> re.Pattern[str]:
    return re.compile(_PIECES, re.DOTALL)


class _Open:
    """A bracket that is being read."""

    __slots__ = ("group", "key", "value")

    def __init__(self, group: Group) -> None:
        self.group = group
        self.key = ""
        self.value: Atom | Group | None = None

    def atom(self, atom: Atom) -> None:
        """A word or string: the value, unless a word goes before it."""
        value = self.value
        if isinstance(value, Group) and (value.items or value.opener != "["):  # not Go's `[]string`
            self.finish()
        self.value = atom

    def finish(self) -> None:
        """The item is whole."""
        if self.value is not None:
            self.group.items.append(Item(self.key, self.value))
        self.key, self.value = "", None

    def keyed(self, text: str) -> None:
        """What was read is the key of what comes."""
        if isinstance(self.value, Atom):
            if not self.key:
                self.key = text[self.value.start : self.value.end]
            self.value = None
        elif self.key:  # a type between the key and its value
            self.value = None


def read(text: str) -> Group:
    """The tree of a text: a group without brackets that holds everything."""
    root = Group("", "", 0, len(text), [])
    stack = [_Open(root)]
    for match in islice(_tokens().finditer(text), MOST_TOKENS):
        kind, top = match.lastgroup, stack[-1]
        if kind in ("string", "word"):
            top.atom(_atom(text, match, kind))
        elif kind == "end":
            top.finish()
        elif kind == "keyed":
            top.keyed(text)
        elif kind == "open" and len(stack) <= DEEPEST:
            stack.append(_Open(_opened(text, match, top)))
        elif kind == "close" and len(stack) > 1 and _CLOSES[top.group.opener] == match[0]:
            _close(stack, match.end())
    for _ in stack[1:]:
        _close(stack, len(text))
    stack[0].finish()
    return root


def _atom(text: str, match: re.Match[str], kind: str) -> Atom:
    start, end = match.span()
    if kind == "word":
        return Atom(start, end, "w")
    return Atom(start + 1, end - 1 if end - start > 1 and text[end - 1] == text[start] else end, "s")


def _opened(text: str, match: re.Match[str], top: _Open) -> Group:
    value = top.value
    head = ""
    if isinstance(value, Atom):
        if value.sort == "w":
            head = text[value.start : value.end]
        else:
            top.finish()
    elif value is not None:
        if value.items:
            top.finish()
        else:
            head = value.head
    top.value = None
    return Group(match[0], head, match.start(), match.end(), [])


def _close(stack: list[_Open], end: int) -> None:
    closed = stack.pop()
    closed.finish()
    closed.group.end = end
    stack[-1].value = closed.group
