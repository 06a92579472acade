"""Which names a piece of code uses that it does not bind itself.

Every leaf that mentions a name, minus those in places where it is a member, a keyword or a label, minus those that a scope around them,
inside the piece, binds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.accesses import note_access
from airlock.core.context.assigned import note_types
from airlock.core.context.calls import spelled
from airlock.core.context.gathered import Gathered, Scope
from airlock.core.context.imported import specifiers
from airlock.core.context.patterns import children_in, pattern_leaves
from airlock.core.context.stopped import StoppedError
from airlock.core.context.uses import EVERYTHING, Limits, Uses
from airlock.core.context.words import EVERY, Kind, Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.table import Table
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node, Syntax

_STRETCH = 1000  # nodes read between two looks at whether somebody still waits
_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*")
_WORDS = re.compile(r"[^\W\d]\w*")


def uses_of(nodes: Sequence[Node], syntax: Syntax, table: Table, limits: Limits = EVERYTHING) -> Uses:
    """What these nodes use."""
    reader = _Reader(syntax, table, limits)
    top = Scope(None, limits.around)
    reader.read(nodes, top)
    return reader.found.uses(top)


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
    """One walk over the nodes."""

    __slots__ = ("_limits", "_read", "_table", "found")

    def __init__(self, syntax: Syntax, table: Table, limits: Limits) -> None:
        self.found = Gathered(syntax, table)
        self._table = table
        self._limits = limits
        self._read = 0

    def read(self, nodes: Sequence[Node], top: Scope) -> None:
        """Take down what the nodes use and bind."""
        table, found, within = self._table, self.found, self._limits.within
        stack = [(node, "", "", top, False) for node in reversed(nodes)]
        while stack:
            node, place, parent, scope, typing = stack.pop()
            self._pause()
            kind = node.type
            if within is not None and (node.start >= within.end or within.start >= node.end):
                continue
            if kind in table.properties or (parent, place) in table.property_places:
                found.properties.add(found.text(node))
            if kind in table.references or (kind in table.properties and (parent, place) in table.bare_properties):
                self._mention(node, (parent, place), scope)
                continue
            if kind in table.interpolations:
                found.mention(re.findall(table.interpolations[kind], found.text(node)), scope)
            inner = Scope(scope, kind) if kind in table.scopes else scope
            if self._note(node, scope, inner):
                continue
            typing = typing or kind in table.type_strings
            if typing and kind in table.strings:
                found.mention(_WORD.findall(found.text(node)), scope)
                continue
            children = self._children(node)
            stack.extend((child, name, kind, self._seen(inner, (kind, name)), typing) for name, child in reversed(children))

    def _mention_earlier(self, node: Node, scope: Scope) -> None:
        """Take down which of the names that a node is about to bind its values mention, unless something in the piece bound them before."""
        table, found = self._table, self.found
        patterns = [child for place, _ in table.binders.get(node.type, ()) for child in children_in(node, place)]
        names = {found.text(leaf) for pattern in patterns for leaf in pattern_leaves(pattern, table)}
        names = {name for name in names if scope.binder(name, table) is None}
        stack = [("", "", value) for value in node.fields(table.bound_after[node.type])] if names else []
        while stack:
            parent, field, value = stack.pop()
            if value.type not in table.references:
                stack.extend((value.type, name, child) for name, child in value.labelled_children(named=True))
            elif (parent in table.members and field == table.members[parent][1]) or (parent, field) in table.not_references:
                continue
            elif found.text(value) in names:
                found.mention((found.text(value),), None)

    def _pause(self) -> None:
        self._read += 1
        if not self._read % _STRETCH and self._limits.should_stop():
            raise StoppedError

    def _seen(self, scope: Scope, place: Place) -> Scope:
        """The scope that a child's names are looked up in."""
        table = self._table
        if place not in table.outside:
            return scope
        while scope.parent is not None and scope.kind not in table.functions and scope.kind not in table.class_scopes:
            scope = scope.parent
        return scope.parent or scope

    def _children(self, node: Node) -> list[tuple[str, Node]]:
        named = node.labelled_children(named=True)
        if node.type in self._table.first_only:
            return named[:1]
        skipped, closed = self._limits.skipped, self._limits.closed
        kept = [(name, child) for name, child in named if (node.type, name) not in skipped and child.type not in closed]
        beside, target = self._limits.beside, self._limits.target
        if target is None or not any(parent == node.type for parent, _ in beside):
            return kept
        return [(name, child) for name, child in kept if (node.type, name) not in beside or child.span.overlaps(target)]

    def _mention(self, leaf: Node, place: Place, scope: Scope) -> None:
        """Take a leaf down that mentions a name, unless in its place it is something else."""
        table, found = self._table, self.found
        if place in table.not_references or place[0] not in table.reference_parents.get(leaf.type, place):
            return
        if leaf.id in found.member_leaves:
            return
        name, updates = found.text(leaf), leaf.id in found.bound_leaves
        intrinsic = place[0] in table.intrinsic and place[1] == "name" and name[:1].islower()
        if intrinsic or (updates and place[0] not in table.updates):
            return
        is_called = place[0] in table.calls and place[1] == table.calls[place[0]]
        if table.called_anew and place[1] and is_called:
            found.mention((name,), None)
        elif table.separate_calls and is_called:
            found.calls.append((name, scope))
        else:
            found.mention((name,), None if place in table.unhidden else scope, leaf.end, updates=updates)

    def _note(self, node: Node, scope: Scope, inner: Scope) -> bool:
        """Take down what a node binds, reaches and says of types; True when there is nothing more to see in it."""
        table, found, kind = self._table, self.found, node.type
        if table.definitions.get(kind) is Kind.IMPORT:
            names = [name for name, _ in specifiers(node, found.syntax, table)]
            for name in names:
                scope.bind(name)
            own = [*_WORDS.findall(found.text(node)), *(name for name in names if name == EVERY)] if table.roots else []
            found.imported.update((word, None) for word in own if word not in table.roots)
            return True
        if kind in table.unbinders:
            names = [found.text(child) for child in node.named_children]
            scope.function(table).elsewhere.update(names)
            found.mention(names, scope)
            return True
        if kind in table.bound_after:
            self._mention_earlier(node, scope)
        for place, where in table.binders.get(kind, ()):
            target = {Where.OUTER: scope, Where.HERE: inner}.get(where) or inner.function(table)
            begin = node.start if kind in table.sequential else -1
            found.bind(children_in(node, place), target, begin, matching=kind in table.matching)
        if kind in table.shorthands:
            bound, given = table.shorthands[kind]
            leaves = node.fields(bound)
            found.mention([found.text(leaf) for leaf in leaves if len(leaves) > len(node.fields(given))], None)
        if table.runs and kind in table.calls:
            found.imported.update(dict.fromkeys(spelled(node, found.syntax, table)))
        note_access(found, node)
        note_types(found, node)
        return False
