"""Reads what YAML says by indentation into the tree of tree.py: maps, lists of maps, values on one line.

Of flow style maps on one line are read, whose values need no quotes: `- {name: Ada Lund, city: Oslo}`. The rest is left to literals.py.
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.tables.tree import Atom, Group, Item
from airlock.core.expressions import compiled

_KEY = r"\"[^\"\r\n]{1,100}\"|'[^'\r\n]{1,100}'|[^\s#\"'\[\]{},:\-][^:#\r\n]{0,100}?|[^\s#\"'\[\]{},:][^\s:#]{0,100}"
_SIGN, _NO_SIGN = r"[\[{&*!|>\"']", r"[^#\[{&*!|>\"'\r\n]"
_PLAIN = rf"[^\s#\[{{&*!|>\"'](?:{_NO_SIGN}*(?={_SIGN})|(?:{_NO_SIGN}*(?![ \t]){_NO_SIGN})?)"
"""Up to a sign or a comment, without the blanks before the latter."""
_VALUE = rf"\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\r\n]|'')*'|{_PLAIN}"
_LINE = (
    rf"(?P<indent>[ ]{{0,200}})(?P<dashes>(?:-[ ]{{1,8}}){{0,4}})(?:(?P<key>{_KEY}):(?:[ \t]+|(?=\r?$)))?"
    rf"(?P<value>{_VALUE})?(?P<rest>[ \t]*(?:#[^\r\n]*)?|[\[{{&*!|>\"'][^\r\n]*)\r?$"
)
_FLOW = (
    r"(?<=[{,])[ ]{0,8}[\"']?(?P<key>[A-Za-z_][\w -]{0,40}?)[\"']?:[ ]{1,8}"
    r"(?:\"(?P<double>[^\"\r\n]{1,200})\"|'(?P<single>[^'\r\n]{1,200})'"
    r"|(?P<bare>[^\s,\"'{}\[\]&*!|>%@`#](?:[^,{}\[\]\r\n]{0,118}[^\s,{}\[\]])?))[ ]{0,8}(?=[,}])"
)
"""A key with its value, in a map on one line."""
MOST_LINES = 200_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_LINE, re.MULTILINE), compiled(_FLOW)


def read(text: str) -> Group:
    """The tree of a text: what it holds that is indented like YAML."""
    root = Group("", "", 0, len(text), [])
    reader, line = _Reader(root), _patterns()[0]
    at = 0
    for _ in range(MOST_LINES):
        match = line.match(text, at)
        if match is not None:
            reader.take(match)
        at = text.find("\n", at) + 1
        if not at:
            break
    reader.close(0)
    return root


class _Reader:
    """Puts lines in their places."""

    __slots__ = ("_end", "_pending", "_stack")

    def __init__(self, root: Group) -> None:
        self._stack: list[tuple[int, Group]] = [(-1, root)]
        self._end = 0
        """Where the last value ends, and with it all groups that are open."""
        self._pending = ""
        """The key whose value begins on the next line."""

    def take(self, line: re.Match[str]) -> None:
        """One more line."""
        blanks, dashes, key, value, rest = line.groups()
        if not (key or value or dashes):
            return
        stack, indent = self._stack, len(blanks)
        while len(stack) > 1 and (stack[-1][0] > indent or (stack[-1][0] == indent and stack[-1][1].opener == "[" and not dashes)):
            self.close(len(stack) - 1)
        if dashes:
            indent = self._dashed(line.start(), indent, dashes, keyed=key is not None)
        if key is None:
            self._put("", line)
            return
        if stack[-1][0] < indent:
            self._open(indent, "{", self._pending, line.start())
        key = key.strip("\"'")
        if value or rest.lstrip()[:1] == "{":
            self._put(key, line)
        self._pending = key if not value and (not rest.strip() or rest.lstrip().startswith(("#", "&", "!"))) else ""

    def close(self, depth: int) -> None:
        """Ends the groups from a depth on."""
        for _, group in self._stack[depth:]:
            group.end = max(group.end, self._end)
        del self._stack[depth:]

    def _dashed(self, at: int, indent: int, dashes: str, *, keyed: bool) -> int:
        """Begins an item of a list, or several at once; gives where it is indented to."""
        parts = dashes.split("-")[1:]
        for number, blanks in enumerate(parts, 1):
            if self._stack[-1][0] < indent or self._stack[-1][1].opener != "[":
                self._open(indent, "[", self._pending, at)
            self._pending = ""
            indent += len(blanks) + 1
            if keyed or number < len(parts):
                self._open(indent, "{", "", at)
        return indent

    def _open(self, indent: int, opener: str, key: str, start: int) -> None:
        group = Group(opener, "", start, start, [])
        self._stack[-1][1].items.append(Item(key, group))
        self._stack.append((indent, group))

    def _put(self, key: str, line: re.Match[str]) -> None:
        value = line["value"]
        if value:
            start, end = line.span("value")
            quoted = len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]
            self._stack[-1][1].items.append(Item(key, Atom(start + 1, end - 1, "s") if quoted else Atom(start, end, "s")))
        elif line["rest"].lstrip()[:1] == "{":
            pairs = _patterns()[1].finditer(line.string, *line.span("rest"))
            items = [Item(one["key"], Atom(*one.span(one.lastgroup or ""), "s")) for one in pairs]
            self._stack[-1][1].items.append(Item(key, Group("{", "", line.start("rest"), line.end(), items)))
        self._end = line.end()
