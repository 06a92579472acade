"""Which names a piece of code uses that it does not bind itself.

Every leaf that mentions a name, minus those in places where it is a member, a keyword or a label, minus those that a scope around them,
inside the piece, binds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airlock.core.context.items import children_in, pattern_leaves, specifiers
from airlock.core.context.table import Kind, Place, Table, Where

if TYPE_CHECKING:
    from airlock.core.model import Span
    from airlock.core.syntax import Node, Syntax

_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Access:
    """A member reached through an object: the object's name or receiver word (empty when it is an expression), the member's name."""

    through: str
    member: str


@dataclass(frozen=True, slots=True)
class Uses:
    """What a piece of code needs from around it."""

    free: tuple[str, ...]
    """Names nothing in the piece binds, in order of appearance."""
    outermost: tuple[str, ...]
    """Names used in the piece that are bound at its outermost level.

    A caller that put in only some statements may know an earlier binding.
    """
    accesses: tuple[Access, ...]
    called: frozenset[str]
    """Names that are called or constructed."""
    properties: frozenset[str]
    """Names of members the piece mentions in any way: reached, taken apart, put together."""
    types: Mapping[str, frozenset[str]]
    """What type names are said of a variable, by annotation or by its first value."""


@dataclass(slots=True)
class _Scope:
    parent: _Scope | None
    kind: str
    bound: set[str] = field(default_factory=set)
    elsewhere: set[str] = field(default_factory=set)

    def function(self, table: Table) -> _Scope:
        scope = self
        while scope.parent is not None and scope.kind not in table.functions:
            scope = scope.parent
        return scope


@dataclass(slots=True)
class _Found:
    mentions: list[tuple[str, _Scope, bool]] = field(default_factory=list)
    accesses: dict[Access, None] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    properties: set[str] = field(default_factory=set)
    types: dict[str, set[str]] = field(default_factory=dict)
    bound_leaves: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Limits:
    """What of the nodes is not looked at: children in `skipped` places, children of `closed` types, everything outside `within`."""

    skipped: frozenset[Place] = frozenset()
    closed: frozenset[str] = frozenset()
    within: Span | None = None
    around: str = ""
    """Type of the scope that the nodes stand in: a class's names are not seen by the functions in it."""


EVERYTHING = Limits()


def uses_of(nodes: Sequence[Node], syntax: Syntax, table: Table, limits: Limits = EVERYTHING) -> Uses:
    """What these nodes use."""
    reader = _Reader(syntax, table, limits)
    top = _Scope(None, limits.around)
    reader.read(nodes, top)
    return reader.uses(top)


def bound_names(node: Node, syntax: Syntax, table: Table, *, inside: bool) -> frozenset[str]:
    """The names that a node's head binds, or, `inside`, its body too.

    Functions within it keep theirs, and what it says is bound elsewhere is not among them.
    """
    names: set[str] = set()
    elsewhere: set[str] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        if current.type in table.unbinders:
            elsewhere.update(syntax.text[child.start : child.end] for child in current.named_children)
        for place, _ in table.binders.get(current.type, ()):
            leaves = [leaf for child in children_in(current, place) for leaf in pattern_leaves(child, table)]
            names.update(syntax.text[leaf.start : leaf.end] for leaf in leaves)
        if current.id == node.id or current.type not in table.functions:
            stack.extend(child for child in current.named_children if inside or child.type not in table.bodies)
    return frozenset(names - elsewhere)


class _Reader:
    """One walk over the nodes: it gathers mentions and bindings together, because a name may be bound after it is mentioned."""

    __slots__ = ("found", "limits", "syntax", "table")

    def __init__(self, syntax: Syntax, table: Table, limits: Limits) -> None:
        self.syntax = syntax
        self.table = table
        self.limits = limits
        self.found = _Found()

    def read(self, nodes: Sequence[Node], top: _Scope) -> None:
        stack = [(node, "", "", top, False) for node in reversed(nodes)]
        while stack:
            node, place, parent, scope, typing = stack.pop()
            if self.limits.within is not None and not node.span.overlaps(self.limits.within):
                continue
            if node.type in self.table.properties:
                self.found.properties.add(self._text(node))
            if node.type in self.table.references:
                self._mention(node, (parent, place), scope)
                continue
            inner = _Scope(scope, node.type) if node.type in self.table.scopes else scope
            if self._note(node, scope, inner):
                continue
            typing = typing or node.type in self.table.type_strings
            if typing and node.type in self.table.strings:
                self.found.mentions.extend((word, scope, False) for word in _WORD.findall(self._text(node)))
                continue
            stack.extend(
                reversed([(child, name, node.type, self._seen(inner, (node.type, name)), typing) for name, child in self._children(node)])
            )

    def uses(self, top: _Scope) -> Uses:
        free: dict[str, None] = {}
        outermost: dict[str, None] = {}
        for name, scope, updates in self.found.mentions:
            binder = self._binder(name, scope)
            if binder is None:
                free[name] = None
            elif binder is top or updates:
                outermost[name] = None
        types = {name: frozenset(kinds) for name, kinds in self.found.types.items()}
        return Uses(
            tuple(free), tuple(outermost), tuple(self.found.accesses), frozenset(self.found.called), frozenset(self.found.properties), types
        )

    def _binder(self, name: str, scope: _Scope | None) -> _Scope | None:
        first = True
        while scope is not None:
            if name in scope.elsewhere:
                return None
            if name in scope.bound and (first or scope.kind not in self.table.class_scopes):
                return scope
            first = False
            scope = scope.parent
        return None

    def _seen(self, scope: _Scope, place: Place) -> _Scope:
        """The scope that a child's names are looked up in."""
        if place not in self.table.outside:
            return scope
        while scope.parent is not None and scope.kind not in self.table.functions and scope.kind not in self.table.class_scopes:
            scope = scope.parent
        return scope.parent or scope

    def _children(self, node: Node) -> list[tuple[str, Node]]:
        named = node.labelled_children(named=True)
        if node.type in self.table.first_only:
            return named[:1]
        skipped, closed = self.limits.skipped, self.limits.closed
        return [(name, child) for name, child in named if (node.type, name) not in skipped and child.type not in closed]

    def _mention(self, leaf: Node, place: Place, scope: _Scope) -> None:
        updates = leaf.id in self.found.bound_leaves
        name = self._text(leaf)
        intrinsic = place[0] in self.table.intrinsic and place[1] == "name" and name[:1].islower()
        if place in self.table.not_references or intrinsic or (updates and place[0] not in self.table.updates):
            return
        self.found.mentions.append((name, scope, updates))

    def _note(self, node: Node, scope: _Scope, inner: _Scope) -> bool:
        """Take down what a node binds, reaches and says of types; True when there is nothing more to see in it."""
        table = self.table
        if table.definitions.get(node.type) is Kind.IMPORT:
            scope.bound.update(name for name, _ in specifiers(node, self.syntax, table))
            return True
        if node.type in table.unbinders:
            names = [self._text(child) for child in node.named_children]
            scope.function(table).elsewhere.update(names)
            self.found.mentions.extend((name, scope, False) for name in names)
            return True
        for place, where in table.binders.get(node.type, ()):
            target = {Where.OUTER: scope, Where.HERE: inner}.get(where) or inner.function(table)
            self._bind(children_in(node, place), target)
        self._access(node)
        self._type(node)
        return False

    def _bind(self, patterns: Sequence[Node], scope: _Scope) -> None:
        for leaf in (leaf for pattern in patterns for leaf in pattern_leaves(pattern, self.table)):
            scope.bound.add(self._text(leaf))
            self.found.bound_leaves.add(leaf.id)

    def _access(self, node: Node) -> None:
        table = self.table
        if node.type in table.members:
            object_field, member_field = table.members[node.type]
            whose, member = node.field(object_field), node.field(member_field)
            if whose is not None and member is not None:
                self.found.accesses[Access(self._through(whose), self._text(member))] = None
                self.found.properties.add(self._text(member))
        called = node.field(table.calls[node.type]) if node.type in table.calls else None
        if called is not None and called.type in table.references:
            self.found.called.add(self._text(called))
        elif called is not None and called.type in table.supers:  # super(…) in a constructor
            self.found.accesses.update(dict.fromkeys(Access(called.type, name) for name in sorted(table.constructors)))

    def _through(self, whose: Node) -> str:
        """The word a member is reached through: a name, a receiver, or nothing."""
        table = self.table
        if whose.type in table.references or whose.type in table.receivers or whose.type in table.supers:
            return self._text(whose)
        called = whose.field(table.calls[whose.type]) if whose.type in table.calls else None
        return self._text(called) if called is not None and self._text(called) in table.supers else ""

    def _type(self, node: Node) -> None:
        if node.type not in self.table.typed:
            return
        name_field, type_field, value_field = self.table.typed[node.type]
        name = node.field(name_field) if name_field else next(iter(node.named_children), None)
        if name is None:
            return
        value = node.field(value_field) if value_field else None
        if value is not None and self._text(value) in self.table.receivers:
            for key in _keys(name):
                self.found.accesses[Access(self._text(value), self._text(key))] = None
        if name.type in self.table.references:
            kinds = self._type_words(node.field(type_field) if type_field else None) | self._made_by(value)
            if kinds:
                self.found.types.setdefault(self._text(name), set()).update(kinds)

    def _type_words(self, kind: Node | None) -> set[str]:
        return set(_WORD.findall(self._text(kind))) if kind is not None and kind.end - kind.start < 200 else set()

    def _made_by(self, value: Node | None) -> set[str]:
        called = value.field(self.table.calls[value.type]) if value is not None and value.type in self.table.calls else None
        return {self._text(called)} if called is not None and called.type in self.table.references else set()

    def _text(self, node: Node) -> str:
        return self.syntax.text[node.start : node.end]


def _keys(pattern: Node) -> list[Node]:
    """The member names that a destructuring pattern takes."""
    return [
        key for child in pattern.named_children for key in [child.field("key") or child.field("left") or child] if not key.named_children
    ]
