"""What one walk over a piece of code takes down: mentions and bindings together, because a name may be bound after it is mentioned."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airlock.core.context.patterns import pattern_leaves
from airlock.core.context.uses import Uses

if TYPE_CHECKING:
    from airlock.core.context.chains import Chain
    from airlock.core.context.table import Table
    from airlock.core.context.uses import Access
    from airlock.core.syntax import Node, Syntax


_WORD = 200  # code points of the longest name


class Scope:
    """A scope of the piece, and the names it binds. `kind` is its node type; `elsewhere` are names that it says are not its own."""

    __slots__ = ("bound", "elsewhere", "kind", "parent")

    def __init__(self, parent: Scope | None, kind: str) -> None:
        self.parent = parent
        self.kind = kind
        self.bound: dict[str, int] = {}
        """Names, and where in the text each begins to be bound."""
        self.elsewhere: set[str] = set()

    def function(self, table: Table) -> Scope:
        """The nearest function's scope, else the outermost."""
        scope = self
        while scope.parent is not None and scope.kind not in table.functions:
            scope = scope.parent
        return scope

    def binder(self, name: str, table: Table, at: int = sys.maxsize) -> Scope | None:
        """The scope that binds a name as seen from here, for a mention `at` an offset; None when none does."""
        scope: Scope | None = self
        while scope is not None:
            is_bound = scope.bound.get(name, sys.maxsize) < at and name not in scope.elsewhere
            if is_bound and (scope is self or scope.kind not in table.class_scopes):
                return scope
            scope = scope.parent
        return None

    def bind(self, name: str, begin: int = -1) -> None:
        """Bind a name from an offset on, or everywhere."""
        self.bound[name] = min(begin, self.bound.get(name, begin))


class Gathered:
    """What is found, before it is known what is bound where. Sets of numbers are node identifiers."""

    __slots__ = (
        "accesses",
        "begun",
        "bound_leaves",
        "bound_names",
        "call_nodes",
        "called",
        "called_nodes",
        "calls",
        "imported",
        "made",
        "member_leaves",
        "mentions",
        "properties",
        "rebound",
        "syntax",
        "table",
        "types",
    )

    def __init__(self, syntax: Syntax, table: Table) -> None:
        self.syntax = syntax
        self.table = table
        self.mentions: list[tuple[str, Scope | None, bool, int]] = []
        """Name, the scope it is looked up from (None: no variable hides it), whether it is bound there in the same breath, and where."""
        self.accesses: dict[Access, None] = {}
        self.called: set[str] = set()
        self.properties: set[str] = set()
        self.types: dict[str, set[str]] = {}
        self.bound_leaves: set[int] = set()
        self.bound_names: set[str] = set()
        self.rebound: set[str] = set()
        self.member_leaves: set[int] = set()
        self.called_nodes: set[int] = set()
        self.begun: set[int] = set()
        """Calls that have a function behind them, without it."""
        self.made: dict[str, set[Chain]] = {}
        self.calls: list[tuple[str, Scope]] = []
        self.call_nodes: dict[str, list[Node]] = {}
        self.imported: dict[str, None] = {}

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.syntax.text[node.start : node.end]

    def word(self, node: Node) -> str:
        """The source text of a node that may be a word; empty when it is too long for one, so that long expressions are not copied."""
        start, end = node.start, node.end
        return self.syntax.text[start:end] if end - start <= _WORD else ""

    def mention(self, names: Sequence[str], scope: Scope | None, at: int = sys.maxsize, *, updates: bool = False) -> None:
        """Take names down that are looked up from a scope, at an offset where it matters what stands above."""
        self.mentions.extend((name, scope, updates, at) for name in names)

    def bind(self, patterns: Sequence[Node], scope: Scope, begin: int, *, matching: bool = False) -> None:
        """Bind the names in these patterns from an offset on, with `matching` only those that begin without a capital."""
        counts = self.table.variants or self.table.counted
        for leaf in (leaf for pattern in patterns for leaf in pattern_leaves(pattern, self.table)):
            if matching and self.text(leaf)[:1].isupper():
                continue
            if leaf.type not in self.table.unbound:
                name = self.text(leaf)
                scope.bind(name, begin)
                if counts:
                    (self.rebound if name in self.bound_names else self.bound_names).add(name)
                self.bound_leaves.add(leaf.id)

    def uses(self, top: Scope) -> Uses:
        """What the whole piece uses; `top` is the scope it stands in."""
        free: dict[str, None] = {}
        outermost: dict[str, None] = {}
        plain: set[str] = set()
        for name, scope, updates, at in self.mentions:
            binder = scope.binder(name, self.table, at) if scope is not None else None
            if binder is None:
                free[name] = None
                plain.add(name)
            elif binder is top or updates:
                outermost[name] = None
        free.update((name, None) for name, scope in self.calls if scope.binder(name, self.table) is None)
        return Uses(
            free=tuple(free),
            outermost=tuple(outermost),
            accesses=tuple(self.accesses),
            called=frozenset(self.called),
            properties=frozenset(self.properties),
            types={name: frozenset(kinds) for name, kinds in self.types.items()},
            made={name: frozenset(chains) for name, chains in self.made.items()},
            plain=frozenset(plain),
            bound=frozenset(self.bound_names),
            rebound=frozenset(self.rebound),
            calls=tuple(dict.fromkeys(name for name, _ in self.calls)),
            call_nodes={name: tuple(nodes) for name, nodes in self.call_nodes.items()},
            imported=tuple(self.imported),
        )
