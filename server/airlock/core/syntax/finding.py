"""Finding nodes by their types: by a walk, or by a query, which is faster once it is made.

To make one takes as long as to walk through thousands of nodes: that pays in a large tree, or where it is used again and again.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tree_sitter

_WALKED = 4000  # nodes of all trees that are walked through before there is a query


class Finder:
    """Of some types, in one language."""

    __slots__ = ("_language", "_left", "_query", "_types")

    def __init__(self, language: tree_sitter.Language, types: frozenset[str]) -> None:
        self._language = language
        self._types = types
        self._left = _WALKED
        self._query: tree_sitter.Query | None = None

    def is_cheaper_without(self, root: tree_sitter.Node) -> bool:
        """Whether a walk through a tree is better than making a query for it, and for all that were walked through before."""
        if self._query is None:
            self._left -= root.descendant_count
        return self._query is None and self._left >= 0

    def walked(self, root: tree_sitter.Node) -> list[tree_sitter.Node]:
        """In document order, those around others first."""
        stack, found = [root], []
        while stack:
            raw = stack.pop()
            if raw.is_named and raw.type in self._types:
                found.append(raw)
            if raw.child_count:
                stack.extend(reversed(raw.children))
        return found

    def queried(self, root: tree_sitter.Node) -> list[tree_sitter.Node]:
        """The same, faster."""
        from tree_sitter import Query, QueryCursor

        if self._query is None:
            known = sorted(name for name in self._types if self._language.id_for_node_kind(name, True))
            self._query = Query(self._language, f"[{' '.join(f'({name})' for name in known)}] @node" if known else "")
        found = QueryCursor(self._query).captures(root).get("node", [])
        return sorted(found, key=lambda node: (node.start_byte, -node.end_byte))


@functools.cache
def finder(language: tree_sitter.Language, types: frozenset[str]) -> Finder:
    """What finds nodes of these types, named ones only."""
    return Finder(language, types)
