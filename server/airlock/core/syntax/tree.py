"""What the rest of the core sees of a syntax tree.

Nodes with `str` offsets, made one by one as they are asked for, because a tree has far more of them than anybody reads.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from airlock.core.model import Span
from airlock.core.syntax import edits
from airlock.core.syntax.finding import finder

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    import tree_sitter

    from airlock.core.syntax.offsets import Offsets

_HEAP = 2000  # children of one node
_HOPELESS = 6000  # … with which nothing in it makes sense


class Node:
    """One node. `start` and `end` are half-open `str` offsets. Equal nodes of one tree compare equal by `id`."""

    __slots__ = ("_offsets", "_raw", "type")

    def __init__(self, raw: tree_sitter.Node, offsets: Offsets) -> None:
        self._raw = raw
        self._offsets = offsets
        self.type: str = raw.type

    def __repr__(self) -> str:
        return f"Node({self.type}, {self.start}, {self.end})"

    @property
    def id(self) -> int:
        """Unique within its tree."""
        return self._raw.id

    @property
    def start(self) -> int:
        """Where the node begins."""
        byte, offsets = self._raw.start_byte, self._offsets
        return byte if offsets.ascii else offsets.to_str(byte)

    @property
    def end(self) -> int:
        """Just after the node's last code point."""
        byte, offsets = self._raw.end_byte, self._offsets
        return byte if offsets.ascii else offsets.to_str(byte)

    @property
    def span(self) -> Span:
        """Where the node stands."""
        return Span(self.start, self.end)

    @property
    def named(self) -> bool:
        """False for keywords and punctuation."""
        return self._raw.is_named

    @property
    def counted(self) -> bool:
        """Whether it is one of the children that a grammar gives a place: no keyword, punctuation or comment."""
        return self._raw.is_named and not self._raw.is_extra

    @property
    def size(self) -> int:
        """How many nodes there are in it, itself too; known at once."""
        return self._raw.descendant_count

    @property
    def broken(self) -> bool:
        """Whether there is a syntax error in it or at it."""
        return self._raw.has_error

    @property
    def wrong(self) -> bool:
        """Whether it is itself a syntax error: text that fits nowhere, or something that should be there and is not."""
        return self._raw.is_error or self._raw.is_missing

    @property
    def children(self) -> list[Node]:
        """All children, keywords and punctuation too."""
        offsets = self._offsets
        return [Node(child, offsets) for child in self._raw.children]

    @property
    def named_children(self) -> list[Node]:
        """The children that are not keywords or punctuation."""
        offsets = self._offsets
        return [Node(child, offsets) for child in self._raw.named_children]

    @property
    def last(self) -> Node | None:
        """The last of all children."""
        inner = self._raw.children
        return Node(inner[-1], self._offsets) if inner else None

    def first(self, types: Container[str]) -> Node | None:
        """The first child of one of these types that is not a keyword or punctuation; much faster than to look at all."""
        raw = next((child for child in self._raw.named_children if child.type in types), None)
        return None if raw is None else Node(raw, self._offsets)

    def labelled_children(self, *, named: bool = False) -> list[tuple[str, Node]]:
        """All children, or only those that are not keywords or punctuation, each with its field name or an empty string."""
        if not self._raw.named_child_count if named else not self._raw.child_count:
            return []
        if self.type not in self._offsets.fields:
            return self._labelled(named=named)
        offsets = self._offsets
        return [(name, Node(raw, offsets)) for name, raw in self._given() if not named or raw.is_named]

    def _given(self) -> list[tuple[str, tree_sitter.Node]]:
        """All children of a node that has some without a field name in the grammar, each with the one that it has here."""
        labelled, ident = self._offsets.labelled, self.id
        if ident not in labelled:
            labelled[ident] = [(name, child._raw) for name, child in self._with_fields(self._labelled())]  # noqa: SLF001  of this very class
        return labelled[ident]

    def _labelled(self, *, named: bool = False) -> list[tuple[str, Node]]:
        """The same as far as the grammar says."""
        cursor, offsets = self._raw.walk(), self._offsets
        out: list[tuple[str, Node]] = []
        more = cursor.goto_first_child()
        while more:
            raw = cursor.node
            if raw is not None and (not named or raw.is_named):
                out.append((cursor.field_name or "", Node(raw, offsets)))
            more = cursor.goto_next_sibling()
        return out

    def _with_fields(self, children: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """The same children with the field names that the grammar leaves out."""
        given, count, index, token = self._offsets.fields[self.type], sum(child.counted for _, child in children), -1, ""
        out: list[tuple[str, Node]] = []
        for known, child in children:
            name = known
            if not child.named:
                token = child.type
            else:
                index += child.counted
                own = given.get(index - count) or given.get(index) or given.get(child.type, "") if child.counted else ""
                name = given.get(token) or known or own
                token = token if child.type.endswith(("modifiers", "comment")) else ""
            out.append((name, child))
        return out

    def field(self, name: str) -> Node | None:
        """The first child with this field name."""
        raw = (
            self._raw.child_by_field_name(name)
            if self.type not in self._offsets.fields
            else next((raw for given, raw in self._given() if given == name), None)
        )
        return None if raw is None else Node(raw, self._offsets)

    def fields(self, name: str) -> list[Node]:
        """All children with this field name."""
        if self.type in self._offsets.fields:
            return [Node(raw, self._offsets) for given, raw in self._given() if given == name]
        return [Node(raw, self._offsets) for raw in self._raw.children_by_field_name(name)]


class Syntax:
    """The tree of one text. `text` is the very text that was parsed."""

    __slots__ = ("_heap", "_offsets", "_tree", "_wrong", "completed", "language", "read_blanked", "text")

    def __init__(self, text: str, language: str, tree: tree_sitter.Tree, offsets: Offsets) -> None:
        self.text = text
        self.language = language
        self.read_blanked = False
        self.completed: Span | None = None
        self._tree = tree
        self._offsets = offsets
        self._wrong: list[tree_sitter.Node] | None = None
        self._heap: int | None = None

    def __repr__(self) -> str:
        return f"Syntax({self.language}, {len(self.text)})"

    @property
    def root(self) -> Node:
        """The node that holds all others; its span may leave out white space at both ends of the text."""
        return Node(self._tree.root_node, self._offsets)

    @property
    def parsed(self) -> str:
        """The text as the parser saw it: the same, or with parts of it blanked."""
        return self._offsets.text

    def path(self, span: Span) -> list[Node]:
        """The chain of nodes that hold `span` whole, from the root to the smallest."""
        start, end = self._offsets.to_byte(span.start), self._offsets.to_byte(span.end)
        cursor = self._tree.walk()
        chain = [self.root]
        # Node.first_child_for_byte of tree-sitter 0.26.1 gives nodes that crash the process when read: the cursor's does not
        while cursor.goto_first_child_for_byte(start) is not None:
            while not _holds(cursor.node, start, end):
                if cursor.node is None or cursor.node.start_byte > start or not cursor.goto_next_sibling():
                    return chain
            if cursor.node is not None:
                chain.append(Node(cursor.node, self._offsets))
        return chain

    def errors(self, should_stop: Callable[[], bool], within: Span | None = None, most: float = math.inf) -> int | None:
        """How many places are wrong (ERROR and MISSING nodes), in all or in those that touch `within`; None when stopped.

        Of more than `most` it is only known that they are more.
        """
        start, end = (self._offsets.to_byte(within.start), self._offsets.to_byte(within.end)) if within else (0, len(self._offsets.data))
        if self._wrong is not None:
            return None if should_stop() else sum(raw.start_byte <= end and raw.end_byte >= start for raw in self._wrong)
        root, count = self._tree.root_node, 0
        stack = [root] if root.has_error else []
        found: list[tree_sitter.Node] = []
        while stack and count <= most:
            if should_stop():
                return None
            raw = stack.pop()
            if raw.is_error or raw.is_missing:
                found.append(raw)
                count += raw.start_byte <= end and raw.end_byte >= start
            stack += [child for child in raw.children if child.has_error]
        self._wrong = None if stack else found
        return count

    def is_hopeless(self) -> bool:
        """Whether some syntax error has so many parts that nobody can say what belongs together."""
        return self._has_heap(_HOPELESS)

    def _has_heap(self, most: int) -> bool:
        """Whether some syntax error has more children."""
        if self._heap is None:
            self._heap = _heap(self._tree.root_node)
        return self._heap > most

    def wrong(self) -> list[Node]:
        """Every node that is itself a syntax error, in no order."""
        if self._wrong is None:
            self.errors(lambda: False)
        return [Node(raw, self._offsets) for raw in self._wrong or ()]

    def find(self, types: frozenset[str]) -> list[Node]:
        """Every node of these types, in document order; much faster than walking."""
        root, finding = self._tree.root_node, finder(self._tree.language, types)
        found = finding.walked(root) if self._has_heap(_HEAP) or finding.is_cheaper_without(root) else finding.queried(root)
        return [Node(raw, self._offsets) for raw in found]

    def innermost(self, offset: int, kind: str) -> Node | None:
        """The smallest node of a type around a code point; where it is known where to look, much faster than finding all."""
        byte, found, cursor = self._offsets.to_byte(offset), None, self._tree.walk()
        while cursor.goto_first_child_for_byte(byte) is not None:
            raw = cursor.node
            if raw is None or raw.start_byte > byte:
                break
            found = raw if raw.type == kind else found
        return None if found is None else Node(found, self._offsets)

    def showing(self, text: str, completed: Span | None = None) -> Syntax:
        """The same tree over the text that it was made of with parts of it blanked, or with a line completed; both are equally long."""
        found = Syntax(text, self.language, self._tree, self._offsets)
        found.read_blanked = True
        found.completed = completed or self.completed
        return found

    def edited(self, offsets: Offsets) -> tree_sitter.Tree:
        """A copy of the tree, told which parts of the text are no longer the same in `offsets`' text. For the parser only."""
        before, after = self._offsets.data, offsets.data
        tree = self._tree.copy()
        if len(before) == len(after):
            for start, end, row, column in edits.lines_changed(before, after):
                point = (row, column + end - start)
                tree.edit(start, end, end, (row, column), point, point)
            return tree
        start, old_end, new_end = edits.changed(before, after)
        tree.edit(start, old_end, new_end, edits.point(before, start), edits.point(before, old_end), edits.point(after, new_end))
        return tree


def _holds(raw: tree_sitter.Node | None, start: int, end: int) -> bool:
    return raw is not None and raw.start_byte <= start and end <= raw.end_byte


def _heap(root: tree_sitter.Node) -> int:
    """How many children the largest syntax error has, or one that is hopeless: a query's time grows with the square of them."""
    stack, most = [root] if root.has_error else [], 0
    while stack and most <= _HOPELESS:
        raw = stack.pop()
        most = max(most, raw.child_count)
        stack += [child for child in raw.children if child.has_error]
    return most
