"""Reads what YAML says by indentation into the tree of tree.py: maps, lists of maps, values on one line.

Flow style is left to literals.py.
"""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.tables.tree import Atom, Group, Item

_KEY = r"\"[^\"\r\n]{1,100}\"|'[^'\r\n]{1,100}'|[^\s#\"'\[\]{},:\-][^:#\r\n]{0,100}?|[^\s#\"'\[\]{},:][^\s:#]{0,100}"
_VALUE = r"\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\r\n]|'')*'|[^\s#\[{&*!|>\"'][^\r\n]*?"
_LINE = (
    rf"(?P<indent>[ ]{{0,200}})(?P<dashes>(?:-[ ]{{1,8}}){{0,4}})(?:(?P<key>{_KEY}):(?:[ \t]+|(?=\r?$)))?"
    rf"(?P<value>{_VALUE})?(?P<rest>[ \t]*(?:#[^\r\n]*)?|[\[{{&*!|>\"'][^\r\n]*)\r?$"
)
MOST_LINES = 200_000


@lru_cache(maxsize=1)
def _line() -> re.Pattern[str]:
    return re.compile(_LINE, re.MULTILINE)


def read(text: str) -> Group:
    """The tree of a text: what it holds that is indented like YAML."""
    root = Group("", "", 0, len(text), [])
    stack: list[tuple[int, Group]] = [(-1, root)]
    pending = ""
    at = 0
    for _ in range(MOST_LINES):
        match = _line().match(text, at)
        stop = text.find("\n", at)
        if match is not None and (match["key"] or match["value"] or match["dashes"]):
            pending = _take(match, stack, pending)
        if stop < 0:
            break
        at = stop + 1
    return root


def _take(match: re.Match[str], stack: list[tuple[int, Group]], pending: str) -> str:
    """Puts one line in its place; gives the key whose value begins on the next line."""
    indent = len(match["indent"])
    while len(stack) > 1 and (stack[-1][0] > indent or (stack[-1][0] == indent and stack[-1][1].opener == "[" and not match["dashes"])):
        stack.pop()
    dashes = match["dashes"]
    for dash in range(dashes.count("-")):
        if stack[-1][0] < indent or stack[-1][1].opener != "[":
            _open(stack, indent, "[", pending, match.start())
        pending = ""
        indent += len(dashes.split("-")[dash + 1]) + 1
        if match["key"] or dash + 1 < dashes.count("-"):
            _open(stack, indent, "{", "", match.start())
    if match["key"] is None:
        _put(stack, "", match)
        return pending
    if stack[-1][0] < indent:
        _open(stack, indent, "{", pending, match.start())
    key = match["key"].strip("\"'")
    if match["value"]:
        _put(stack, key, match)
        return ""
    return key if not match["rest"].strip() or match["rest"].lstrip().startswith(("#", "&", "!")) else ""


def _open(stack: list[tuple[int, Group]], indent: int, opener: str, key: str, start: int) -> None:
    group = Group(opener, "", start, start, [])
    stack[-1][1].items.append(Item(key, group))
    stack.append((indent, group))


def _put(stack: list[tuple[int, Group]], key: str, match: re.Match[str]) -> None:
    value = match["value"]
    if value:
        start, end = match.span("value")
        quoted = len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]
        stack[-1][1].items.append(Item(key, Atom(start + 1, end - 1, "s") if quoted else Atom(start, end, "s")))
    for _, group in stack:
        group.end = max(group.end, match.end())
