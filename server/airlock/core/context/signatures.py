"""One step further: what the chosen signatures, and the heads around the target, mention themselves. Types and imports only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.made_types import made_words
from airlock.core.context.names import uses_of
from airlock.core.context.uses import Limits
from airlock.core.context.words import EVERY, TYPES, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.table import Table
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_SHOWN = 160  # code points of a value that is shown; longer ones are replaced
_LINES = 3
_READ = 20_000  # code points of a definition that is looked at
_SHOWABLE = (*TYPES, Kind.IMPORT)


def follow(fresh: Sequence[Item], found: Found, scopes: Scopes, outline: Outline, choice: Choice) -> None:
    """Add what the signatures of `fresh`, and the heads around `found`, need."""
    follower = _Follower(scopes, outline, choice)
    for depth, above in enumerate(found.path):
        if above.type in outline.table.bodies:
            for head in (*inner_heads(above, outline.table), *found.path[depth + 1 : depth + 2]):
                follower.head(head, depth, found)
    follower.follow(fresh)
    follower.forward(found)


def inner_heads(body: Node, table: Table) -> list[Node]:
    """What in a body belongs to the head before it."""
    return [child for child in body.named_children if child.type in table.inner_heads] if table.inner_heads else []


class _Follower:
    __slots__ = ("_choice", "_late", "_outline", "_scopes", "_signature", "_table")

    def __init__(self, scopes: Scopes, outline: Outline, choice: Choice) -> None:
        self._scopes = scopes
        self._outline = outline
        self._table = outline.table
        self._choice = choice
        self._late = False
        table = outline.table
        omitted = frozenset(place for place, way in table.omissible.items() if not way)
        unsaid = {kind for parent, kind in table.dropped if not parent}
        self._signature = Limits(skipped=table.elided | table.defaults | table.dropped | omitted, closed=table.decorators | unsaid)

    def head(self, statement: Node, depth: int, found: Found) -> None:
        """The head of a statement around the target is shown as it is: what it mentions is needed, functions too."""
        table = self._table
        self._decorated(statement.named_children if table.decorators_kept else ())
        closed = frozenset(table.bodies) | table.decorators
        limits = Limits(skipped=table.elided | table.defaults, closed=closed, beside=table.bare, target=found.span)
        uses = uses_of([statement], self._outline.syntax, self._table, limits)
        reached = [access.member for access in uses.accesses if access.through in self._table.receivers and not access.path]
        for name in (*uses.free, *(reached if self._table.follows_types else ())):
            known = self._scopes.find_items(name, depth)
            fresh = self._show(known, name)
            if not known and table.preprocessed:
                self._elsewhere(name)
            if self._table.follows_types:
                self.follow([item for item in fresh if item.kind not in TYPES])
                self._bounds([item for item in fresh if item.kind in TYPES])

    def _bounds(self, classes: Sequence[Item]) -> None:
        """What the heads of these mention; of the bases only imports, because others are left out of them."""
        limits = Limits(skipped=self._signature.skipped, closed=self._signature.closed | self._table.bases)
        for core in (item.core for item in classes):
            bounds = self._mentioned(core, limits)
            for name in self._mentioned(core, self._signature):
                self._show([one for one in self._scopes.find_items(name) if one.kind is Kind.IMPORT or name in bounds], name)

    def follow(self, fresh: Sequence[Item]) -> None:
        """What these definitions need."""
        for item in fresh:
            if item.kind is Kind.VARIABLE:
                self.constant(item)
            elif item.kind is not Kind.IMPORT:
                self.signature(item)

    def signature(self, item: Item) -> None:
        """A function's, a class's or a type's own head, and those of its decorators that are kept."""
        if item.core.end - item.core.start > _READ and item.kind is Kind.TYPE:
            return
        if self._table.touched_only and item.kind is Kind.CLASS:
            self._bounds([item])
        elif not self._table.making_words or not self._made(item):
            self._types(item.core)
        body = item.core.field("body") if self._table.inner and item.kind is Kind.CLASS else None
        if body is not None and body.type not in self._table.bodies:
            self._types(body)
        self._decorated((*item.above, *item.node.named_children))

    def _made(self, item: Item) -> bool:
        """What is shown of a macro that makes types mentions; False for anything else. One of the types may mention another."""
        known, types = -1, self._choice.parts.get(item.node.id, set())
        while len(types) > known:
            known = len(types)
            words = made_words(item.core, types, self._choice.mentioned(), self._outline.syntax, self._table)
            if words is None:
                return False
            self._maker(words[0], item)
            self._named(words, item.core)
        return True

    def _maker(self, name: str, item: Item) -> None:
        """The definition or the import of a macro that makes types: the nearest around it. `name` may be that of a type instead."""
        bodies = [node for node in self._outline.syntax.path(item.node.span) if node.type in self._table.bodies]
        near = next((known for body in reversed(bodies) if (known := self._outline.named(body, name))), [])
        self._show([one for one in near if one.node.id != item.node.id], name)

    def _decorated(self, nodes: Sequence[Node]) -> None:
        """The imports of the decorators among these that are kept."""
        for child in nodes:
            if child.type in self._table.decorators and decorator_name(self._outline.text(child)) in self._table.decorators_kept:
                for name in self._mentioned(child, self._signature):
                    self._show([one for one in self._scopes.find_items(name) if one.kind is Kind.IMPORT], name)

    def constant(self, item: Item) -> None:
        """A constant's value is shown when it is short and all it mentions is an import, a type, or shown already; its type always is."""
        kinds = [kind for node in (item.core, *item.core.named_children) if (kind := node.field("type")) is not None]
        for kind in kinds:
            self._types(kind)
        parts = {node.type for node in (item.core, *item.core.named_children)}
        if kinds and any(place[0] in parts for place in self._table.omissible):
            return
        if self._table.touched_only:
            self._declared(item)
        if self._is_long(item) or not self._value(item):
            self._choice.holes.add(item.node.id)

    def _declared(self, item: Item) -> None:
        """What the declaration of a constant mentions; where macros are values, also what a short value does."""
        values = self._table.values if self._is_long(item) or not self._table.macros else frozenset()
        for name in self._mentioned(item.core, Limits(skipped=self._signature.skipped | values)):
            self._show(self._scopes.declared(self._scopes.find_items(name)), name)

    def _value(self, item: Item) -> bool:
        """Choose what a constant's value mentions; False, and nothing chosen, when something of it is not to be shown."""
        shown: dict[str, list[Item]] = {}
        for name in self._mentioned(item.core, self._signature):
            known = self._scopes.find(name)
            items = known.items if known is not None else ()
            shown[name] = [one for one in items if one.node.id in self._choice.items or one.kind in _SHOWABLE]
            if known is not None and (known.items or known.body is not None) and not shown[name]:
                return False
        for name, some in shown.items():
            self._show(some, name)
        return True

    def forward(self, found: Found) -> None:
        """The import that makes annotations lazy, when one mentions what is not yet defined where it stands."""
        classes = frozenset(place for place in self._table.elided if self._table.definitions.get(place[0]) is Kind.CLASS)
        heads = Limits(skipped=self._signature.skipped - classes, within=found.span)
        names = uses_of(found.nodes, self._outline.syntax, self._table, heads).free if self._table.forward else ()
        around = {name for node in found.path for name in self._outline.class_names(node)}
        late = self._late or not around.isdisjoint(names)
        late = late or any(item.core.end > found.span.start for name in names for item in self._scopes.find_items(name))
        for item in self._outline.items(self._scopes.top) if late and self._table.forward else ():
            if item.core.type == self._table.forward:
                self._choice.show(item, EVERY)

    def _types(self, node: Node) -> None:
        self._named(self._mentioned(node, self._signature), node)

    def _named(self, names: Sequence[str], node: Node) -> None:
        """Choose the types of these names, which a node mentions."""
        for name in names:
            found = self._scopes.find_items(name) or (tuple(self._scopes.named_classes(name)) if self._table.implicit else ())
            items: Sequence[Item] = [item for item in found if item.kind is not Kind.FUNCTION]
            items = self._scopes.declared(tuple(items)) if self._table.variants else items
            self._late = self._late or any(item.core.end > node.start for item in items)
            self._show(items, name)
            if not found and (self._table.follows_types or self._table.preprocessed):
                self._elsewhere(name)

    def _elsewhere(self, name: str) -> None:
        """Choose the imports that may bring anything, for a name that the file does not know."""
        if name not in self._table.builtins and self._scopes.find(name) is None:
            self._show([item for item in self._scopes.everywhere(EVERY) if item.kind is Kind.IMPORT], EVERY)

    def _mentioned(self, node: Node, limits: Limits) -> tuple[str, ...]:
        return uses_of([node], self._outline.syntax, self._table, limits).free

    def _show(self, items: Sequence[Item], name: str) -> list[Item]:
        """Choose without going on from there; gives those not chosen before.

        A constant among them (a type variable) stands without its value when that mentions anything of the file.
        """
        known = self._choice.imports
        new = {item.node.id for item in items if item.kind is Kind.IMPORT and name not in known.get(item.node.id, ())}
        fresh = self._choice.show_name(items, name)
        self._choice.followed.update((node, name) for node in new if name != EVERY and name in known.get(node, ()))
        for item in fresh:
            self._choice.brief.add(item.node.id)
            self._decorated(item.above)
            if item.kind is Kind.VARIABLE and (
                self._is_long(item) or any(map(self._scopes.find, self._mentioned(item.core, self._signature)))
            ):
                self._choice.holes.add(item.node.id)
        return fresh

    def _is_long(self, item: Item) -> bool:
        size = item.core.end - item.core.start
        if size > _READ and not self._table.typed_values:
            return True
        shown = _without_bodies(item.core, self._table)
        return shown > _SHOWN or (shown == size and self._outline.text(item.core).count("\n") >= _LINES)


def decorator_name(text: str) -> str:
    """The last part of a decorator's name, without its arguments."""
    return text.lstrip("@#[ ").partition("(")[0].strip().rpartition(".")[2]


def _without_bodies(node: Node, table: Table) -> int:
    """Code points of a definition without the bodies that are left out anyway."""
    total, stack = node.end - node.start, [node]
    while stack:
        current = stack.pop()
        for name, child in current.labelled_children():
            if (current.type, name) in table.elided:
                total -= child.end - child.start
            elif child.named_children:
                stack.append(child)
    return total
