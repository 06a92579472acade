"""What one walk over a piece of code takes down: mentions and bindings together, because a name may be bound after it is mentioned."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airlock.core.context.patterns import pattern_leaves
from airlock.core.context.uses import Uses

if TYPE_CHECKING:
    from airlock.core.context.chains import Chain
    from airlock.core.context.table import Table
    from airlock.core.context.uses import Access
    from airlock.core.syntax import Node, Syntax


_WORD = 200  # code points of the longest name


@dataclass(slots=True)
class Scope:
    """A scope of the piece, and the names it binds. `kind` is its node type; `elsewhere` are names that it says are not its own."""

    parent: Scope | None
    kind: str
    bound: dict[str, int] = field(default_factory=dict)
    """Names, and where in the text each begins to be bound."""
    elsewhere: set[str] = field(default_factory=set)

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


@dataclass(slots=True)
class Gathered:
    """What is found, before it is known what is bound where. Sets of numbers are node identifiers."""

    syntax: Syntax
    table: Table
    mentions: list[tuple[str, Scope | None, bool, int]] = field(default_factory=list)
    """Name, the scope it is looked up from (None: no variable hides it), whether it is bound there in the same breath, and where."""
    accesses: dict[Access, None] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    properties: set[str] = field(default_factory=set)
    types: dict[str, set[str]] = field(default_factory=dict)
    bound_leaves: set[int] = field(default_factory=set)
    member_leaves: set[int] = field(default_factory=set)
    called_nodes: set[int] = field(default_factory=set)
    made: dict[str, set[Chain]] = field(default_factory=dict)
    calls: list[tuple[str, Scope]] = field(default_factory=list)
    counts: dict[str, set[int]] = field(default_factory=dict)
    imported: dict[str, None] = field(default_factory=dict)

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
        for leaf in (leaf for pattern in patterns for leaf in pattern_leaves(pattern, self.table)):
            if matching and self.text(leaf)[:1].isupper():
                continue
            if leaf.type not in self.table.unbound:
                scope.bind(self.text(leaf), begin)
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
            calls=tuple(dict.fromkeys(name for name, _ in self.calls)),
            counts={name: frozenset(counts) for name, counts in self.counts.items()},
            imported=tuple(self.imported),
        )
