"""Which names a piece of code uses that it does not bind itself.

Every leaf that mentions a name, minus those in places where it is a member, a keyword or a label, minus those that a scope around them,
inside the piece, binds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airlock.core.context.chains import Chain, callee, chain_of, leaf_of, types_said
from airlock.core.context.items import children_in, pattern_leaves, specifiers
from airlock.core.context.table import EVERY, Kind, Place, Table, Where

if TYPE_CHECKING:
    from airlock.core.model import Span
    from airlock.core.syntax import Node, Syntax

_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Access:
    """A member reached through an object: the object's name or receiver word (empty when it is an expression), the member's name."""

    through: str
    member: str
    path: Chain = ()
    """The members between them."""
    called: bool | None = None
    """Whether it is called; None where calls are not kept apart."""


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
    made: Mapping[str, frozenset[Chain]]
    """What a variable is made of or said to be: chains that its value is the end of, and names of types."""
    plain: frozenset[str]
    """Free names that are mentioned otherwise than by calling them."""
    calls: tuple[str, ...]
    """Names that are called, bound in the piece or not, where calls are kept apart."""
    counts: Mapping[str, frozenset[int]]
    """With how many arguments a name, or a member of that name, is called; nothing where that says nothing."""


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
    mentions: list[tuple[str, _Scope | None, bool]] = field(default_factory=list)
    accesses: dict[Access, None] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    properties: set[str] = field(default_factory=set)
    types: dict[str, set[str]] = field(default_factory=dict)
    bound_leaves: set[int] = field(default_factory=set)
    member_leaves: set[int] = field(default_factory=set)
    called_nodes: set[int] = field(default_factory=set)
    made: dict[str, set[Chain]] = field(default_factory=dict)
    calls: list[tuple[str, _Scope]] = field(default_factory=list)
    counts: dict[str, set[int]] = field(default_factory=dict)


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
            names.update(syntax.text[leaf.start : leaf.end] for leaf in leaves if leaf.type not in table.unbound)
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
            if node.type in self.table.properties or (parent, place) in self.table.property_places:
                self.found.properties.add(self._text(node))
            if node.type in self.table.references:
                self._mention(node, (parent, place), scope)
                continue
            inner = _Scope(scope, node.type) if node.type in self.table.scopes else scope
            for word in re.findall(self.table.interpolations.get(node.type, "(?!)"), self._text(node)):
                self.found.mentions.append((word, scope, False))
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
        plain: set[str] = set()
        for name, scope, updates in self.found.mentions:
            binder = self._binder(name, scope)
            if binder is None:
                free[name] = None
                plain.add(name)
            elif binder is top or updates:
                outermost[name] = None
        free.update((name, None) for name, scope in self.found.calls if self._binder(name, scope) is None)
        return Uses(
            free=tuple(free),
            outermost=tuple(outermost),
            accesses=tuple(self.found.accesses),
            called=frozenset(self.found.called),
            properties=frozenset(self.found.properties),
            types={name: frozenset(kinds) for name, kinds in self.found.types.items()},
            made={name: frozenset(chains) for name, chains in self.found.made.items()},
            plain=frozenset(plain),
            calls=tuple(dict.fromkeys(name for name, _ in self.found.calls)),
            counts={name: frozenset(counts) for name, counts in self.found.counts.items()},
        )

    def _binder(self, name: str, scope: _Scope | None) -> _Scope | None:
        first = True
        while scope is not None:
            is_visible = first or scope.kind not in self.table.class_scopes
            if name in scope.bound and name not in scope.elsewhere and is_visible:
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
        if place[0] not in self.table.reference_parents.get(leaf.type, place):
            return
        if leaf.id in self.found.member_leaves:
            return
        updates = leaf.id in self.found.bound_leaves
        name = self._text(leaf)
        intrinsic = place[0] in self.table.intrinsic and place[1] == "name" and name[:1].islower()
        if place in self.table.not_references or intrinsic or (updates and place[0] not in self.table.updates):
            return
        if self.table.called_anew and place[1] and place[1] == self.table.calls.get(place[0]):
            self.found.mentions.append((name, None, False))
        elif self.table.separate_calls and place[0] in self.table.calls and place[1] == self.table.calls[place[0]]:
            self.found.calls.append((name, scope))
        else:
            self.found.mentions.append((name, None if place in self.table.unhidden else scope, updates))

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
            self._bind(children_in(node, place), target, matching=node.type in table.matching)
        if node.type in table.shorthands:
            bound, given = table.shorthands[node.type]
            leaves = node.fields(bound)
            self.found.mentions.extend((self._text(leaf), None, False) for leaf in leaves if len(leaves) > len(node.fields(given)))
        self._access(node)
        self._type(node)
        return False

    def _bind(self, patterns: Sequence[Node], scope: _Scope, *, matching: bool = False) -> None:
        for leaf in (leaf for pattern in patterns for leaf in pattern_leaves(pattern, self.table)):
            if matching and not self._text(leaf)[:1].islower():
                continue
            if leaf.type not in self.table.unbound:
                scope.bound.add(self._text(leaf))
                self.found.bound_leaves.add(leaf.id)

    def _access(self, node: Node) -> None:
        """Take down what a node reaches, sets and calls."""
        table = self.table
        if node.type in table.operators:
            self._operate(node, "")
        assigned = node.field("left") if table.setter and node.type in table.namers else None
        if assigned is not None:
            self._set(assigned)
        if node.type in table.members:
            self._reach(node)
        if node.type in table.calls:
            self._call(node)

    def _operate(self, node: Node, setter: str) -> None:
        """An operator on an object or a class: its definition is a member."""
        whose_field, operator = self.table.operators[node.type]
        whose = node.field(whose_field)
        text = self._text(whose) if whose is not None else ""
        if text in self.table.receivers or text[:1].isupper():
            self.found.accesses[Access(text, operator + setter)] = None

    def _set(self, assigned: Node) -> None:
        """What an assignment to a member or an element calls."""
        if assigned.type in self.table.operators:
            self._operate(assigned, self.table.setter)
        if assigned.type in self.table.members:
            whose, member = (assigned.field(name) for name in self.table.members[assigned.type])
            if whose is not None and member is not None:
                self.found.accesses[Access(self._through(whose), self._text(member) + self.table.setter)] = None

    def _reach(self, node: Node) -> None:
        """A member through an object; one without an object is a call, or where types are followed a member of something unknown."""
        table = self.table
        object_field, member_field = table.members[node.type]
        whose, member = node.field(object_field), node.field(member_field)
        if member is None:
            return
        if whose is not None and whose.type in table.roots and (node.type, member_field) in table.not_references:
            self.found.mentions.append((self._text(member), None, False))
        if not table.follows_types:
            chain: Chain = (self._through(whose), *self._own_member(whose)) if whose is not None else ()
        else:
            member = leaf_of(member, table)
            chain = chain_of(whose, self.syntax, table) if whose is not None else ()
        if whose is None and (not table.follows_types or node.type in table.calls):
            return
        called = (node.id in self.found.called_nodes or node.type in table.calls) if table.separate_calls else None
        name = table.member_marks.get(node.type, "") + self._text(member)
        self.found.accesses[Access(chain[0] if chain else "", name, chain[1:], called if whose is not None else None)] = None
        self.found.member_leaves.add(member.id)
        self.found.properties.add(self._text(member))

    def _own_member(self, whose: Node) -> Chain:
        """The member of the own object that an expression is."""
        if whose.type not in self.table.members:
            return ()
        receiver, member = (whose.field(name) for name in self.table.members[whose.type])
        is_own = receiver is not None and member is not None and self._text(receiver) in self.table.receivers
        return (self._text(member),) if is_own and member is not None else ()

    def _call(self, node: Node) -> None:
        """What is called by its bare name, and the constructors that a constructor calls."""
        table = self.table
        whole, called = node.field(table.calls[node.type]), callee(node, table)
        if whole is None or called is None:
            return
        self.found.called_nodes.add(whole.id)
        arguments = node.field("arguments") if table.counted else None
        if arguments is not None and arguments.type in table.counted:
            given = [child for child in arguments.named_children if child.type not in table.comments]
            name = called if called.type not in table.members else leaf_of(called.field(table.members[called.type][1]) or called, table)
            self.found.counts.setdefault(self._text(name), set()).add(len(given))
        if called.id in self.found.member_leaves:
            return
        if called.type in table.references:
            self.found.called.add(self._text(called))
        elif called.type in table.supers or (table.makers and called.type in table.receivers):  # super(…) in a constructor
            names = sorted(table.constructors) or [EVERY]
            self.found.accesses.update(dict.fromkeys(Access(called.type, name) for name in names))

    def _through(self, whose: Node) -> str:
        """The word a member is reached through: a name, a receiver, or nothing."""
        table = self.table
        if whose.type in table.references or whose.type in table.receivers or whose.type in table.supers:
            return self._text(whose)
        if self._text(whose) in table.receivers or self._text(whose) in table.supers:
            return self._text(whose)
        said = (whose.field("type") or whose.field("name")) if table.touched_only else None
        if said is not None and said.type in table.references:
            return self._text(said)
        called = whose.field(table.calls[whose.type]) if whose.type in table.calls else None
        return self._text(called) if called is not None and self._text(called) in table.supers else ""

    def _type(self, node: Node) -> None:
        for said, chain in types_said(node, self.syntax, self.table) if self.table.follows_types else ():
            self.found.made.setdefault(said, set()).add(chain)
        if node.type not in self.table.typed:
            return
        name_field, type_field, value_field = self.table.typed[node.type]
        names = node.fields(name_field) if name_field else node.named_children[:1]
        for name in names:
            self._typed(node, name, type_field, value_field)

    def _typed(self, node: Node, name: Node, type_field: str, value_field: str) -> None:
        """Take down what a declaration says of one of its names."""
        value = node.field(value_field) if value_field else None
        if value is not None and self._text(value) in self.table.receivers:
            for key in _keys(name):
                self.found.accesses[Access(self._text(value), self._text(key))] = None
        leaves = pattern_leaves(name, self.table) if name.type in self.table.declarators else [name]
        own = self._own_member(leaves[0]) if len(leaves) == 1 else ()
        if len(leaves) == 1 and (own or leaves[0].type in self.table.references or leaves[0].type in self.table.properties):
            said = f".{own[0]}" if own else ("." * (leaves[0].type in self.table.properties)) + self._text(leaves[0])
            kinds = self._type_words(node.field(type_field) if type_field else None) | self._made_by(value)
            if kinds:
                self.found.types.setdefault(said, set()).update(kinds)

    def _type_words(self, kind: Node | None) -> set[str]:
        return set(_WORD.findall(self._text(kind))) if kind is not None and kind.end - kind.start < 200 else set()

    def _made_by(self, value: Node | None) -> set[str]:
        """The name that a value is, is made by, or is reached through; of a member of the own object that, with a dot before it."""
        table = self.table
        while value is not None and (value.type in table.around or value.type in table.calls):
            way = table.calls.get(value.type) or table.around.get(value.type)
            value = value.field(way) if way else next(iter(value.named_children), None)
        if value is None:
            return set()
        if value.type in table.references or value.type in table.receivers:
            return {self._text(value)}
        own = self._own_member(value)
        if own:
            return {f".{own[0]}"}
        whose = value.field(table.members[value.type][0]) if value.type in table.members else None
        return {self._text(whose)} if whose is not None and whose.type in table.references else set()

    def _text(self, node: Node) -> str:
        return self.syntax.text[node.start : node.end]


def _keys(pattern: Node) -> list[Node]:
    """The member names that a destructuring pattern takes."""
    return [
        key for child in pattern.named_children for key in [child.field("key") or child.field("left") or child] if not key.named_children
    ]
