"""Members by name: of every type an excerpt shows, those that the target mentions, whoever it reaches them through.

For languages in which the type of an expression is seldom said where it is used. A member that no shown type has is looked for in the whole
file, and taken when exactly one type has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.foreign import foreign_members
from airlock.core.context.items import type_name
from airlock.core.context.scopes import one_of_each
from airlock.core.context.words import EVERY, TYPES, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Uses

_BASES = 8  # how far up a chain of bases is looked
_INSIDE = compiled(r"::[ \t]*([^\W\d]\w*)|[<,][ \t\n]*([^\W\d]\w*)[ \t]*=(?!=)")
"""A type in a path, or made equal in a list of a type's arguments."""


def touch(uses: Uses, found: Found, outline: Outline, choice: Choice) -> list[Item]:
    """Choose those members of the chosen types, and of the types around the target, that the target mentions; gives what is new."""
    toucher = _Toucher(uses, found, outline, choice)
    toucher.implemented()
    for name in toucher.types():
        toucher.members(name)
    toucher.types_inside()
    if not toucher.fresh:
        toucher.unique()
    return toucher.fresh


class _Toucher:
    __slots__ = (
        "_choice",
        "_elsewhere",
        "_foreign",
        "_found",
        "_opened",
        "_outline",
        "_own_name",
        "_own_owner",
        "_table",
        "_uses",
        "_wanted",
        "fresh",
    )

    def __init__(self, uses: Uses, found: Found, outline: Outline, choice: Choice) -> None:
        self._uses = uses
        self._found = found
        self._outline = outline
        self._table = outline.table
        self._choice = choice
        own = outline.item(found.nodes[-1])
        names = {own.name, own.owner.rpartition(".")[2]} if own is not None else set()
        reached = (uses.properties - names) | {access.member for access in uses.accesses}
        self._wanted = reached | frozenset(uses.free) if self._table.implicit else reached
        self._foreign = foreign_members(uses, found, outline, self._parameters())
        self._wanted -= self._foreign
        self._own_name = own.name if own is not None else ""
        self._own_owner = own.owner if own is not None else ""
        self._opened = frozenset((*uses.imported, *(uses.free if EVERY in uses.imported else ())))
        self._elsewhere = self._said_elsewhere()
        self.fresh: list[Item] = []

    def _said_elsewhere(self) -> dict[str, set[str]]:
        """The members that are only reached through names of types and imports, and these names."""
        imported = {name for item in self._choice.items.values() if item.kind is Kind.IMPORT for name in item.names}
        through: dict[str, set[str]] = {}
        for access in self._uses.accesses:
            through.setdefault(access.member, set()).add(access.through)
        parameters = self._parameters()
        known = imported | self._table.builtins | parameters
        said = {name for names in through.values() for name in names if name and (name in known or self._is_type(name))}
        for member, names in through.items() if parameters else ():
            if not names.isdisjoint(parameters):
                names.update(self._definers(member))
                said |= names - {""}
        return {member: names for member, names in through.items() if names <= said - self._table.receivers}

    def _parameters(self) -> set[str]:
        """The names that stand for types in the target and around it: what they have is in the definitions of their bounds."""
        lists = [node.field("type_parameters") for node in (*self._found.path, *self._found.nodes)] if self._table.base_fields else []
        found = [child.field("name") for one in lists if one is not None for child in one.named_children]
        return {self._outline.text(name) for name in found if name is not None}

    def _definers(self, member: str) -> set[str]:
        """The types in whose definition itself, not in blocks beside it, a member is."""
        return {name for name, holder, _ in self._outline.having(member) if holder is not None and not holder.of}

    def _is_type(self, name: str) -> bool:
        return name not in self._uses.types and bool(self._outline.holders(name))

    def implemented(self) -> None:
        """Choose what the block around the target must be said to have, because what the block is for declares it: a trait's function."""
        for node in self._found.path[-2:-1] if self._own_name else ():
            holder = self._outline.item(node)
            if holder is not None:
                self._declared(holder, self._own_name)

    def _declared(self, holder: Item, name: str) -> None:
        """Choose the declaration of a member in what the block around it is for."""
        for field in self._table.base_fields:
            node = holder.core.field(field)
            for base in self._outline.holders(type_name(node, self._outline.syntax, self._table)) if node is not None else ():
                body = self._outline.body_of(base)
                for member in self._outline.named(body, name) if body is not None else ():
                    self._show(base)
                    self._show(member)

    def types_inside(self) -> None:
        """Choose the types inside shown types that heads mention: `Item` of `T: Source<Item = u8>` and of `T::Item`."""
        outline, inside = self._outline, self._table.inside
        shown = [item for item in self._choice.items.values() if item.kind in TYPES] if inside else []
        holders = [(holder, body) for holder in shown if (body := outline.body_of(holder)) is not None]
        found = [(holder, item) for holder, body in holders for item in outline.items(body) if item.core.type in inside]
        said = self._inside_said() if any(item.node.id not in self._choice.items for _, item in found) else frozenset()
        for holder, item in found:
            if not said.isdisjoint(item.names):
                self._show(item, holder)

    def _inside_said(self) -> frozenset[str]:
        """The names of types inside others, in the heads around the target and of what is shown."""
        around = [item for item in map(self._outline.item, (*self._found.path, *self._found.nodes)) if item is not None]
        heads = [self._head(item) for item in (*around, *self._choice.items.values()) if item.kind is not Kind.IMPORT]
        return frozenset(name for head in heads for some in _INSIDE.findall(head) for name in some)

    def _head(self, item: Item) -> str:
        body = item.core.field("body")
        return self._outline.syntax.text[item.core.start : body.start if body is not None else item.core.end]

    def types(self) -> list[str]:
        """The names of the types that the excerpt shows."""
        outline = self._outline
        chosen = [item for item in self._choice.items.values() if item.kind in TYPES or outline.body_of(item) is not None]
        around = [item for item in map(outline.item, (*self._found.path, *self._found.nodes)) if item is not None]
        parts = self._choice.parts if self._table.making_words else {}
        names = [name for item in (*chosen, *around) if item.kind in TYPES or item in chosen for name in (*item.names, item.of)]
        unused = {name for item in chosen if item.node.id in parts for name in item.names if name not in parts[item.node.id]}
        names += [item.owner.rpartition(".")[0] for item in around if item.owner]
        return [name for name in dict.fromkeys(names) if name and name not in unused]

    def members(self, name: str) -> None:
        """Choose what is wanted of a type and, where it has it from them, of what it builds on."""
        taken: set[tuple[str, Kind]] = set()
        for rank, holder in self._ranked(name) or [(0, holder) for holder in self._within(name)]:
            some = self._own(holder, taken)
            self._inherited(holder, taken)
            kept = [one for one in some if rank == 0 or (rank == 1 and one.kind is not Kind.FUNCTION)]
            taken.update((given, one.kind) for one in kept for given in one.names)
        declared = {given for holder in self._outline.holders(name) for given in self._names_in(holder)}
        for item in self._outline.beside(name):
            member = item.owner.rpartition(".")[2]
            if member == name and name not in self._uses.called:  # a constructor
                continue
            if member in self._wanted and member not in declared and name in self._elsewhere.get(member, {name}):
                self._show(item)

    def _within(self, name: str) -> list[Item]:
        """The definitions of a type in the functions around the target, and the blocks beside it there."""
        bodies = [node for node in self._found.path[1:] if node.type in self._table.bodies] if self._table.variants else []
        return [item for body in bodies for item in self._outline.items(body) if item.kind in TYPES and name in (*item.names, item.of)]

    def _ranked(self, name: str) -> list[tuple[int, Item]]:
        """The definition and the blocks of a type: those for itself, the one around the target, those for what it builds on."""
        holders = self._outline.holders(name)
        if not self._table.variants:
            return [(len(holders), holder) for holder in holders]
        around = {node.id for node in self._found.path}
        ranks = [(any(map(holder.core.field, self._table.base_fields)) * (2 - (holder.core.id in around)), holder) for holder in holders]
        return sorted(ranks, key=lambda one: one[0])

    def _own(self, holder: Item, taken: Collection[tuple[str, Kind]]) -> Sequence[Item]:
        """Choose the wanted members in one body of a type, but for those `taken` already; gives them."""
        body = self._outline.body_of(holder)
        if body is None:
            return ()
        wanted = self._wanted | frozenset(self._uses.free) if body.type in self._table.spills else self._wanted
        wanted = wanted | frozenset(self._uses.imported) if holder.kind is Kind.SPACE else wanted
        own = {holder.of, *holder.names}
        wanted = frozenset(name for name in wanted if not own.isdisjoint(self._elsewhere.get(name, own)))
        unmade = self._table.implicit and holder.kind in TYPES and holder.name not in self._uses.called
        wanted = wanted - {holder.name} if unmade and body.type not in self._table.spills else wanted
        some = [member for member in self._outline.items(body) if not wanted.isdisjoint(member.names) or self._is_opened(member)]
        if self._table.variants:
            some = [member for member in one_of_each(some) if (member.name, member.kind) not in taken]
        for member in some:
            self._show(member, holder)
        return some

    def _is_opened(self, member: Item) -> bool:
        """Whether a member is a constant that an import of the target's has made a plain name."""
        return member.core.type in self._table.listed and not self._opened.isdisjoint(member.names)

    def _names_in(self, holder: Item) -> set[str]:
        body = self._outline.body_of(holder)
        return {name for member in self._outline.items(body) for name in member.names} if body is not None else set()

    def _inherited(self, holder: Item, taken: Collection[tuple[str, Kind]]) -> None:
        """Choose what a type builds on, where that has wanted members not `taken` already, and the parts of the type that say so."""
        wanted = self._wanted - {name for name, _ in taken}
        for part, name in self._bases(holder):
            if self._has(name, wanted):
                self._show(part if part is not None else holder)
                for base in self._outline.holders(name):
                    self._show(base)
            elif (part is not None or holder.of) and not self._is_defined(name) and self._reached(holder):
                self._show(part if part is not None else holder)

    def _is_defined(self, name: str) -> bool:
        return any(one.kind is not Kind.IMPORT for one in self._outline.holders(name))

    def _bases(self, holder: Item) -> Iterator[tuple[Item | None, str]]:
        """What a type builds on, by name, with the member that says so."""
        for name in self._outline.bases(holder.core):
            yield None, name
        for field in self._table.base_fields:
            node = holder.core.field(field)
            if node is not None:
                yield None, type_name(node, self._outline.syntax, self._table)
        body = self._outline.body_of(holder)
        kind = holder.core.field("type") if body is None else None
        if kind is not None:
            yield None, type_name(kind, self._outline.syntax, self._table)
        for member in self._outline.items(body) if body is not None else ():
            if member.core.type in self._table.embeds and member.core.field("name") is None:
                yield member, type_name(member.core, self._outline.syntax, self._table)

    def _has(self, name: str, wanted: frozenset[str]) -> bool:
        """Whether a type has a wanted member, itself or from what it builds on."""
        seen: list[str] = [name]
        for one in seen:
            holders = self._outline.holders(one)
            names = {given for holder in holders for given in self._names_in(holder)}
            names.update(item.owner.rpartition(".")[2] for item in self._outline.beside(one))
            if not wanted.isdisjoint(names):
                return True
            above = [base for holder in holders for _, base in self._bases(holder) if base not in seen]
            seen.extend(above[: _BASES - len(seen)])
        return False

    def _reached(self, holder: Item) -> bool:
        """Whether the target reaches a member that the file does not define for this type through a variable of it."""
        own = holder.name or holder.of
        through = {name for name, kinds in self._uses.types.items() if own in kinds}
        reached = frozenset(access.member for access in self._uses.accesses if access.through in through)
        return any(not self._has(own, frozenset({member})) for member in reached - self._table.common)

    def unique(self) -> None:
        """Choose the methods that no shown type has and exactly one type of the file does."""
        for access in (one for one in self._uses.accesses if one.called is not False and one.member not in self._foreign):
            is_head = f"{access.through}.{access.member}" == self._own_owner  # of the target itself
            found = self._outline.having(access.member) if not is_head and not self._is_foreign(access.through) else []
            if any(item.node.id in self._choice.items for _, _, item in found):
                continue
            functions = [one for one in found if one[2].kind is Kind.FUNCTION and one[0] in self._elsewhere.get(access.member, {one[0]})]
            if len({name for name, _, _ in functions}) == 1:
                for _, holder, item in functions:
                    self._show(item, holder)

    def _is_foreign(self, through: str) -> bool:
        """Whether a name is imported, or of a type that the file does not define, or that embeds such a type."""
        if any(item.kind is Kind.IMPORT and through in item.names for item in self._choice.items.values()):
            return True
        kinds = self._uses.types.get(through, frozenset())
        holders = [holder for kind in kinds for holder in self._outline.holders(kind)]
        embedded = [(part, name) for holder in holders for part, name in self._bases(holder) if part is not None]
        elsewhere = ("." in self._outline.text(part.core) or not self._outline.holders(name) for part, name in embedded)
        return bool(kinds) and (not holders or any(elsewhere))

    def _show(self, item: Item, holder: Item | None = None) -> None:
        if self._found.span.start <= item.node.start < self._found.span.end or any(item.node.id == node.id for node in self._found.path):
            return
        if self._choice.show(item, item.name):
            self.fresh.append(item)
            if holder is not None and holder.of:
                self._show(holder)
                self._declared(holder, item.name)
