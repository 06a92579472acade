"""The statements of a body that mention a name: of a long file far fewer than all, and those that define the name are among them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from airlock.core.context.anchored import is_letter
from airlock.core.context.items import items_of
from airlock.core.context.statements import statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax


class Statements:
    """Of one body."""

    __slots__ = ("_body", "_items", "_leading", "_nodes", "_starts", "_syntax", "_table")

    def __init__(self, body: Node, syntax: Syntax, table: Table) -> None:
        self._body = body
        self._syntax = syntax
        self._table = table
        self._nodes = statements_of(body, table)
        self._starts = [node.start for node in self._nodes]
        self._leading = table.decorators | table.comments
        self._items: dict[int, list[Item]] = {}

    def mentioning(self, name: str) -> list[Item]:
        """The definitions in the statements whose text has a name in it, in source order."""
        found: list[Item] = []
        for statements in self._with(name):
            key = statements[-1].id
            if key not in self._items:
                self._items[key] = items_of(self._body, self._syntax, self._table, statements)
            found += self._items[key]
        return found

    def _with(self, name: str) -> Iterator[Sequence[Node]]:
        """Each statement that has the name as a word, after the decorators and comments that stand before it."""
        nodes, text, end, following = self._nodes, self._syntax.text, self._body.end, 0
        begins, ends, length = is_letter(name[:1]), is_letter(name[-1:]), len(name)
        at = text.find(name, self._starts[0], end) if nodes else -1
        while at >= 0:
            if (begins and is_letter(text[at - 1 : at])) or (ends and is_letter(text[at + length : at + length + 1])):
                at = text.find(name, at + length, end)
                continue
            index = begin = bisect_right(self._starts, at) - 1
            while begin > following and nodes[begin - 1].type in self._leading:
                begin -= 1
            while index + 1 < len(nodes) and nodes[index].type in self._leading:
                index += 1
            following = index + 1
            yield nodes[begin:following]
            at = text.find(name, self._starts[following], end) if following < len(nodes) else -1
