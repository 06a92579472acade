"""From the names a target uses to the definitions that an excerpt must show.

Bare names through the scopes around the target, members through receivers, classes and variables whose type is said; then, in `signatures`,
one step further.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.guessed import beside, entries, guessed
from airlock.core.context.macros import show_headers, show_macros
from airlock.core.context.modules import show_imported
from airlock.core.context.names import uses_of
from airlock.core.context.said import Said
from airlock.core.context.scopes import Scopes
from airlock.core.context.signatures import decorator_name, follow
from airlock.core.context.touched import touch
from airlock.core.context.typed import TypedChooser
from airlock.core.context.uses import Access, Limits, Uses
from airlock.core.context.words import EVERY, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found

_PATH_WORD = compiled(r"[a-z0-9]+")
_ROUNDS = 6  # from the members of shown types to their types, and on

# Member names so common on built-in types that a class of the file which also has one is probably not meant.
_COMMON = frozenset({
    "add", "all", "any", "append", "apply", "at", "bind", "call", "catch", "clear", "close", "concat", "copy", "count", "create",
    "decode", "delete", "destroy", "dict", "emit", "encode", "end", "endswith", "entries", "error", "every", "exists", "extend",
    "filter", "find", "finally", "first", "flush", "forEach", "format", "get", "has", "includes", "index", "indexOf", "info",
    "insert", "items", "join", "json", "keys", "last", "length", "load", "log", "lower", "map", "match", "message", "next", "off",
    "on", "open", "parse", "pop", "post", "push", "put", "read", "reduce", "remove", "render", "replace", "reset", "resolve",
    "reverse", "run", "save", "search", "send", "set", "setdefault", "shift", "size", "slice", "some", "sort", "splice", "split",
    "start", "startswith", "stop", "strip", "subscribe", "test", "text", "then", "title", "toString", "trim", "type", "union",
    "unshift", "update", "upper", "value", "values", "wait", "warn", "write",
})  # fmt: skip


def choose(found: Found, outline: Outline, choice: Choice, should_stop: Callable[[], bool]) -> None:
    """Add to the choice what one target needs."""
    scopes = Scopes(found, outline)
    around = next((node.type for node in found.path[-2:-1] if node.type in outline.table.class_scopes), "")
    uses = uses_of(found.nodes, outline.syntax, outline.table, Limits(within=found.span, around=around, should_stop=should_stop))
    choice.touched.update(uses.properties)
    choice.looks.append((scopes, uses))
    typed = outline.table.follows_types
    chooser = TypedChooser(found, outline, scopes, choice, uses, _COMMON) if typed else _Chooser(outline, scopes, choice, uses)
    chooser.names()
    if should_stop():
        return
    if isinstance(chooser, _Chooser):
        chooser.overloads(found)
    fresh = chooser.fresh
    if outline.table.touched_only:
        fresh = [*fresh, *show_macros(found, scopes, outline, choice)]
    else:
        chooser.members()
    for _ in range(_ROUNDS):
        if should_stop():
            return
        follow(fresh, found, scopes, outline, choice)
        fresh = _more(chooser, found, outline, choice)
        if not fresh:
            break
    show_headers(found, scopes, outline, choice)


def _more(chooser: _Chooser | TypedChooser, found: Found, outline: Outline, choice: Choice) -> list[Item]:
    """Choose the members that the target reaches of what is shown by now; gives what is new."""
    scopes, uses = choice.looks[-1]
    if outline.table.touched_only:
        return [*touch(uses, found, outline, choice), *show_imported(uses, found, scopes, outline, choice)]
    return chooser.guesses(found) if isinstance(chooser, _Chooser) else []


class _Chooser:
    """Fills a choice for one target; `fresh` are the definitions it added."""

    __slots__ = ("_choice", "_open", "_outline", "_said", "_scopes", "_table", "_uses", "fresh")

    def __init__(self, outline: Outline, scopes: Scopes, choice: Choice, uses: Uses) -> None:
        self._outline = outline
        self._table = outline.table
        self._scopes = scopes
        self._choice = choice
        self._uses = uses
        self._said = Said(outline, scopes, uses)
        self._open: set[str] = set()
        self.fresh: list[Item] = []

    def names(self) -> None:
        """The bare names the target uses; when one is nowhere to be found, the imports that may bring anything."""
        unknown = [name for name in self._uses.free if not self._name(name) and name not in self._table.builtins]
        for name in self._uses.outermost:
            known = self._scopes.find(name, before=True)
            self._show(known.items if known is not None else (), name)
        for name in self._uses.imported:
            self._show(self._scopes.find_items(name), name)
        if unknown:
            brings = [item for item in self._scopes.everywhere(EVERY) if item.kind is Kind.IMPORT]
            self._show([item for item in brings if self._may_bring(item, unknown)], EVERY)

    def _may_bring(self, item: Item, names: Sequence[str]) -> bool:
        """Whether an import that gives no names may bring one of these: any does, unless the path it names is all there is to go by."""
        if not self._table.requires_by_name:
            return True
        words = set(_PATH_WORD.findall(self._outline.text(item.core).lower().replace("_", "")))
        return any(name[:1].isupper() and name.lower().replace("_", "") in words for name in names)

    def overloads(self, found: Found) -> None:
        """The other signatures of a target that has several."""
        item = self._outline.item(found.nodes[-1])
        same = self._outline.named(found.path[-1], item.name) if item is not None and item.kind is Kind.FUNCTION and found.path else []
        self._show([one for one in same if self._is_overload(one)], item.name if item is not None else "")

    def _is_overload(self, item: Item) -> bool:
        names = [decorator_name(self._outline.text(child)) for child in item.node.named_children if child.type in self._table.decorators]
        return item.core.type in self._table.overloads or not self._table.overloads.isdisjoint(names)

    def members(self) -> None:
        """The members the target reaches."""
        for access in self._uses.accesses:
            receives = access.through in self._table.receivers or access.through in self._table.supers
            known = self._through_receiver(access) if receives else self._through_name(access)
            if not known:
                self._open.add(access.member)
            if not known and access.member not in _COMMON:
                self._unique(access.member)

    def guesses(self, found: Found) -> list[Item]:
        """Choose what is reached of shown classes and objects without anything saying so; gives what is new."""
        done = len(self.fresh)
        self._show_members(guessed(self._open, _COMMON, found, self._outline, self._choice))
        alone = beside(self._open, self._outline, self._choice) + entries(self._uses.accesses, self._outline, self._choice)
        self.fresh += [item for item in alone if self._choice.show(item, item.name)]
        return self.fresh[done:]

    def _show(self, items: Sequence[Item], name: str) -> None:
        self.fresh.extend(self._choice.show_name(items, name))

    def _show_members(self, found: Sequence[tuple[Item, Item]]) -> None:
        for holder, member in found:
            self._choice.show(holder, holder.name)
            if self._choice.show(member, member.name):
                self.fresh.append(member)

    def _name(self, name: str) -> bool:
        both = not self._table.separate_calls or (name in self._uses.calls and name in self._uses.plain)
        known = self._scopes.find(name, calls=None if both else name in self._uses.calls)
        if known is None:
            return False
        if known.pairs:
            self._show_members(known.pairs)
        self._show(self._scopes.declared(known.items), name)
        if known.body is not None:
            self._choice.show_loose(known.body.id, name)
        for item in known.items if name in self._uses.called else ():
            self._constructor(item)
        return True

    def _constructor(self, item: Item) -> None:
        """What it takes to make an instance: the constructor, else the fields that say so."""
        if item.kind is not Kind.CLASS:
            return
        self._show_members(self._outline.construction(item, self._scopes.classes()))

    def _through_receiver(self, access: Access) -> bool:
        """`self.f`, `super().f`; True when it is known whose member it is, found or not."""
        body, holder = self._scopes.receiver()
        own = self._outline.named(body, access.member) if body is not None and access.through not in self._table.supers else []
        for member in own:
            if self._choice.show(member, member.name):
                self.fresh.append(member)
        if own or holder is None:
            return bool(own) or self._through_prototype(access)
        bases, classes = set(self._outline.bases(holder.core)), self._scopes.classes()
        self._show_members([pair for base in classes if base.name in bases for pair in self._outline.member(base, access.member, classes)])
        return True

    def _through_prototype(self, access: Access) -> bool:
        """`this.f` inside `A.prototype.g = function () { … }`."""
        owner = self._scopes.owner()
        found = self._outline.named(self._scopes.top, f"{owner}.{access.member}") if owner else []
        self._show(found, access.member)
        return bool(found)

    def _through_name(self, access: Access) -> bool:
        """Through the name of a class, an object or a variable; True when it is known what that is, member found or not."""
        if not access.through and not access.path:
            return False
        owned = self._outline.named(self._scopes.top, f"{access.through}.{access.member}") if access.through else []
        self._show(owned, access.member)
        words = self._said.of(access)
        self._choice.reach(words - {access.through}, access.member)
        if words & self._table.receivers:
            return self._through_receiver(Access(min(words & self._table.receivers), access.member))
        classes = self._scopes.classes()
        items = [item for item in classes if item.name in words]
        found = [pair for item in items for pair in self._outline.member(item, access.member, classes)]
        for item in items if access.member in self._table.making else ():
            self._constructor(item)
        self._show_members([(holder, member) for holder, member in found if holder.kind is not Kind.TYPE])
        for holder, _ in found:
            if holder.kind is Kind.TYPE and self._choice.show(holder, holder.name):
                self._choice.brief.add(holder.node.id)
        elsewhere = any(item.kind is Kind.IMPORT for word in words for item in self._scopes.find_items(word))
        if items and not (found or owned or elsewhere):
            self._open.add(access.member)
        return bool(owned) or bool(items) or elsewhere or not words.isdisjoint(self._table.builtins)

    def _unique(self, member: str) -> None:
        """A method that exactly one class of the file defines."""
        found: list[tuple[Item, Item]] = []
        for holder in self._scopes.classes():
            body = self._outline.body_of(holder) if holder.kind is Kind.CLASS else None
            named = self._outline.named(body, member) if body is not None else []
            found.extend((holder, item) for item in named if item.kind is Kind.FUNCTION and item.name == member)
        if len({holder.node.id for holder, _ in found}) == 1:
            self._show_members(found)
