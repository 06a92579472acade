"""Which names a piece of code uses that it does not bind itself.

Every leaf that mentions a name, minus those in places where it is a member, a keyword or a label, minus those that a scope around them,
inside the piece, binds.
"""

from __future__ import annotations

import functools
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
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.table import Table
    from airlock.core.context.words import Place
    from airlock.core.model import Span
    from airlock.core.syntax import Node, Syntax

_STRETCH = 1000  # nodes read between two looks at whether somebody still waits
_WORD = compiled(r"(?<![\w.])[^\W\d]\w*")
_WORDS = compiled(r"[^\W\d]\w*")


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


@functools.cache
def _noted(table: Table) -> frozenset[str]:
    """The types of the nodes that bind, reach or say something; most are none of these."""
    imports = (kind for kind, given in table.definitions.items() if given is Kind.IMPORT)
    some = (table.interpolations, table.unbinders, table.bound_after, table.binders, table.shorthands, table.typed)
    return frozenset().union(imports, *some, table.calls, table.members, table.operators, table.namers)


def _cutting(within: Span | None, nodes: Sequence[Node]) -> Span | None:
    """The bounds outside of which nothing is looked at, if some of the nodes is there."""
    is_all = within is None or all(within.start <= node.start and node.end <= within.end for node in nodes)
    return None if is_all else within


class _Reader:
    """One walk over the nodes."""

    __slots__ = ("_limits", "_table", "found")

    def __init__(self, syntax: Syntax, table: Table, limits: Limits) -> None:
        self.found = Gathered(syntax, table)
        self._table = table
        self._limits = limits

    def read(self, nodes: Sequence[Node], top: Scope) -> None:
        """Take down what the nodes use and bind."""
        table, found, within, noted, read = self._table, self.found, _cutting(self._limits.within, nodes), _noted(self._table), 0
        stack = [(node, "", "", top, False) for node in reversed(nodes)]
        while stack:
            node, place, parent, scope, typing = stack.pop()
            read += 1
            if not read % _STRETCH and self._limits.should_stop():
                raise StoppedError
            kind = node.type
            if within is not None and (node.start >= within.end or within.start >= node.end):
                continue
            if kind in table.properties or (parent, place) in table.property_places:
                found.properties.add(found.text(node))
            if kind in table.references or (kind in table.properties and (parent, place) in table.bare_properties):
                self._mention(node, (parent, place), scope)
                continue
            inner = Scope(scope, kind) if kind in table.scopes else scope
            if kind in noted and self._note(node, scope, inner):
                continue
            typing = typing or kind in table.type_strings
            if typing and kind in table.strings:
                found.mention(_WORD.findall(found.text(node)), scope)
                continue
            stack += [
                (child, name, kind, self._seen(inner) if (kind, name) in table.outside else inner, typing)
                for name, child in reversed(self._children(node))
            ]

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

    def _seen(self, scope: Scope) -> Scope:
        """The scope that the names of a child are looked up in which sees what is around a function or class, not what is in it."""
        table = self._table
        while scope.parent is not None and scope.kind not in table.functions and scope.kind not in table.class_scopes:
            scope = scope.parent
        return scope.parent or scope

    def _children(self, node: Node) -> list[tuple[str, Node]]:
        named = node.labelled_children(named=True)
        if node.type in self._table.first_only:
            return named[:1]
        skipped, closed = self._limits.skipped, self._limits.closed
        if skipped or closed:
            named = [(name, child) for name, child in named if (node.type, name) not in skipped and child.type not in closed]
        beside, target = self._limits.beside, self._limits.target
        if target is None or not any(parent == node.type for parent, _ in beside):
            return named
        return [(name, child) for name, child in named if (node.type, name) not in beside or child.span.overlaps(target)]

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

    def _bring(self, node: Node, scope: Scope) -> None:
        """Take down what an import binds, and its words, where these may be of the file itself."""
        table, found = self._table, self.found
        names = [name for name, _ in specifiers(node, found.syntax, table)]
        for name in names:
            scope.bind(name)
        own = [*_WORDS.findall(found.text(node)), *(name for name in names if name == EVERY)] if table.roots else []
        found.imported.update((word, None) for word in own if word not in table.roots)

    def _note(self, node: Node, scope: Scope, inner: Scope) -> bool:
        """Take down what a node binds, reaches and says of types; True when there is nothing more to see in it."""
        table, found, kind = self._table, self.found, node.type
        if kind in table.interpolations:
            found.mention(re.findall(table.interpolations[kind], found.text(node)), scope)
        if table.definitions.get(kind) is Kind.IMPORT:
            self._bring(node, scope)
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
