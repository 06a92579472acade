"""The signatures of what the targets use from other files, one section a file, rendered and masked like everything outside a target."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.across.chosen import Chosen, Section
from airlock.core.context.across.follow import Follower, Hit, Module
from airlock.core.context.across.held import inner_members, is_source, members_given, members_through, types_in
from airlock.core.context.across.opened import Opened, definitions
from airlock.core.context.across.parts import adding
from airlock.core.context.across.wants import direct_of, is_space, wants_of
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from airlock.core.context.across.wants import Want
    from airlock.core.context.across.workspace import Surroundings
    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.pieces.candidates import Candidate
    from airlock.core.context.pieces.wish import Wish
    from airlock.core.context.target import Found

_MOST = 40  # definitions of other files in one excerpt …
_NAMED = 60  # … with those that the targets mention: members of others do not take the place of these
_SAME = 4  # definitions of one name
_BASES = 4  # files up a chain of base classes
_AMBIGUOUS = "signatures of names that more than one file defines: {names}"
_TOO_MANY = "{count} more signatures of other files"


class Foreign(NamedTuple):
    """What other files give; `omitted` says what they could not."""

    sections: tuple[Section, ...] = ()
    omitted: tuple[str, ...] = ()
    told: tuple[tuple[str, Outline, tuple[Candidate, ...]], ...] = ()
    """What there is of each file, shown or not, when somebody has a wish."""


def foreign(
    outline: Outline,
    founds: Sequence[Found],
    choice: Choice,
    known: frozenset[str],
    surroundings: Surroundings,
    should_stop: Callable[[], bool],
) -> Foreign:
    """The sections for what a choice's targets use. `known` are the names the excerpt shows anyway."""
    around, wish = surroundings.around, surroundings.wish
    home = Opened(around.path, outline)
    wants, reached = wants_of(choice, outline, [link.name for link in home.imports_inside([found.span for found in founds])])
    follower = Follower(home, around, should_stop, whole=wish is not None)  # what calls the target does so in functions
    gatherer = _Gatherer(follower, reached, choice)
    for want in wants.values():
        if should_stop():
            return Foreign()
        gatherer.found(want, _found(want, follower))
    notes = [_AMBIGUOUS.format(names=", ".join(follower.ambiguous))] if follower.ambiguous else []
    notes += [_TOO_MANY.format(count=gatherer.left)] if gatherer.left else []
    if wish is not None:
        from airlock.core.context.across.callers import show_callers  # most ask for no more than what is needed
        from airlock.core.context.across.unclear import offer_unclear

        gatherer.decide(wish)
        offer_unclear(follower, gatherer.chosen_of, wish)
        notes += show_callers(founds, follower, gatherer.chosen_of, surroundings, should_stop)
    sections = [one.section(known) for one in gatherer.chosen.values()]
    told = tuple((one.file.path, one.file.outline, tuple(one.candidates)) for one in gatherer.chosen.values() if one.candidates)
    return Foreign(tuple(one for one in sections if one is not None), tuple(notes), told)


def _found(want: Want, follower: Follower) -> Hit | Module | None:
    """What is wanted. Of what members of an expression are wanted only the members can be looked for: it has no name."""
    if not want.name:
        return None
    if want.space:
        return follower.below(want.space, want.name)
    own = follower.home.defined(want.name) if want.here else []
    return Hit(follower.home, tuple(own)) if own else follower.wanted(want.name, imported=want.imported) if not want.here else None


class _Gatherer:
    """Gathers definitions by the file they are in; `left` counts those that were one too many."""

    __slots__ = ("_climbed", "_count", "_direct", "_follower", "_home", "_reached", "chosen", "left")

    def __init__(self, follower: Follower, reached: dict[str, set[str]], home: Choice) -> None:
        self._follower = follower
        self._reached = reached
        self._direct = direct_of(home)
        self._home = home
        self._count = 0
        self._climbed: dict[tuple[str, int, frozenset[str]], int] = {}
        """The bases looked at, by file, node and what was sought, and how far up that was: they may be reached in many ways."""
        self.chosen: dict[str, Chosen] = {}
        self.left = 0

    def found(self, want: Want, found: Hit | Module | None) -> None:
        """What is wanted, as far as it was found."""
        if isinstance(found, Module):
            self.module(found, want.name, made=want.made)
            return
        if isinstance(found, Hit):
            self.hit(found, want.members, made=want.made, named=want.named)
        imports = self._follower.home.imports
        if imports.shared and (found is None or all(is_space(chain[-1], imports) for chain in found.chains)):
            for member in sorted(want.members):
                inner = self._follower.below(want.name, member)
                if isinstance(inner, Hit):
                    self.hit(inner, self._reached.get(member, set()) | self._reached.get("", set()), made=False)

    def module(self, module: Module, name: str, *, made: bool) -> None:
        """What is reached through a module; else what the module itself may stand for."""
        reached = {*self._direct.get(name, ()), *self._deeper(name)}
        through = self._reached.get(name, set()) - reached
        found = False
        for member in sorted(reached):
            hit = self._follower.inside(module.paths, member)
            if isinstance(hit, Hit):
                found = True
                self.hit(hit, self._reached.get(member, set()) | through, made=True)
        default = self._follower.home.imports.default
        hit = self._follower.inside(module.paths, default) if default and (made or not found) else None
        if isinstance(hit, Hit):
            self.hit(hit, reached | through, made=made)

    def _deeper(self, name: str) -> set[str]:
        """Members reached through an expression, where a name is the beginning of a module's path."""
        dotted = any(link.dotted and link.name == name for link in self._follower.home.links)
        return self._reached.get("", set()) if dotted else set()

    def hit(self, hit: Hit, members: set[str], *, made: bool, named: bool = True) -> None:
        """Definitions of a name, and of their members those that are reached."""
        chains = hit.chains[:_SAME]
        most = _NAMED if named else _MOST
        shown = [chain for chain in chains if (named or is_source(chain[-1])) and self._show(hit.file, chain, most)]
        for chain in chains:
            if chain[-1].kind in (Kind.SPACE, Kind.VARIABLE):
                self._inside(hit.file, chain, members)
            elif chain[-1].kind in (Kind.CLASS, Kind.TYPE):
                self._members(hit.file, chain, members, made=made, deep=0)
            elif chain in shown and chain[-1].kind is Kind.FUNCTION and members:
                self._returned(hit.file, chain[-1], members)

    def _inside(self, file: Opened, chain: tuple[Item, ...], members: set[str]) -> None:
        """Members of a namespace, or of an object that is a constant's value."""
        body = file.outline.body_of(chain[-1]) if chain[-1].kind is Kind.SPACE and members else None
        inner = file.outline.items(body) if body is not None else file.members(chain[-1]) if members else []
        for item in inner:
            if not members.isdisjoint(item.names):
                self._show(file, (*chain, item))
        if members and not inner and chain[-1].kind is Kind.VARIABLE:
            self._of_its_type(file, chain[-1], members)

    def _members(self, file: Opened, chain: tuple[Item, ...], members: AbstractSet[str], *, made: bool, deep: int) -> None:
        outline, classes = file.outline, file.classes(chain[-1])
        missing = set(members)
        made = made or not outline.table.making.isdisjoint(members)
        pairs = (_makers(outline, chain[-1]) or outline.construction(chain[-1], classes)) if made else []
        elsewhere = {chain[-1].name} if made and not pairs and outline.table.makers else set()
        for name in sorted(member for member in members if file.says(member)):
            found = outline.member(chain[-1], name, classes) or _added(outline, chain[-1], name)
            pairs += found
            missing -= {name} if found else set()
        for holder, member in pairs:
            self._member(file, (*chain[:-1], holder, member), members, missing)
        missing -= self._from_others(file, chain[-1].name, missing | elsewhere)
        own = [(file, base) for base in self._bases(outline, chain[-1], classes)]
        for where, base in (*own, *self._bases_of_others(file, chain[-1].name)) if missing and deep < _BASES else ():
            above = self._follower.above(where, base)
            if above is not None and above.file is not file:
                for one in above.chains:
                    self._climb(above.file, one, frozenset(missing), deep + 1)

    def _member(self, file: Opened, chain: tuple[Item, ...], members: AbstractSet[str], missing: AbstractSet[str]) -> None:
        """Show a member, and those reached through it or what it gives; `missing` are not its class's own."""
        self._show(file, chain)
        if chain[-1].kind is Kind.FUNCTION:
            given = members_given(chain[-1].name, missing, self._home, self._follower.home.outline)
            if given:
                self._returned(file, chain[-1], given)
            return
        members = members | self._held(file, chain[-1])
        for inner in inner_members(file.outline, chain[-1]):
            if not members.isdisjoint(inner.names):
                self._show(file, (*chain, inner))

    def _held(self, file: Opened, field: Item) -> AbstractSet[str]:
        """Show the members that are reached through a field which another file declares; gives their names."""
        members = members_through(field.name, self._home, self._follower.home.outline) if field.kind is Kind.VARIABLE else frozenset[str]()
        if members:
            self._of_its_type(file, field, members)
        return members

    def _of_its_type(self, file: Opened, item: Item, members: AbstractSet[str]) -> None:
        """Members of the types that a definition mentions: a field's or a constant's own, and that of what makes it."""
        types, accesses = types_in([item.core], file.outline)
        found = [self._follower.above(file, word) for word in types]
        for access in accesses:
            module = self._follower.named(file, access.through, outward=False)
            inner = self._follower.inside(module.paths, access.member) if isinstance(module, Module) else None
            found += [inner] if isinstance(inner, Hit) else []
        for hit in found:
            self._of_types(hit, members, _BASES)

    def _of_types(self, hit: Hit | None, members: AbstractSet[str], deep: int) -> None:
        """Members of the types among some definitions."""
        for chain in hit.chains if hit is not None else ():
            if hit is not None and chain[-1].kind in (Kind.CLASS, Kind.TYPE):
                self._climb(hit.file, chain, frozenset(members), deep)

    def _climb(self, file: Opened, chain: tuple[Item, ...], members: frozenset[str], deep: int) -> None:
        """Members of a base, unless it was looked at before."""
        key = (file.path, chain[-1].node.id, members)
        if self._climbed.get(key, _BASES + 1) > deep:
            self._climbed[key] = deep
            self._members(file, chain, members, made=False, deep=deep)

    def _from_others(self, file: Opened, name: str, members: set[str]) -> set[str]:
        """Show what other files add to a type; which of the members that is."""
        found: set[str] = set()
        for other in adding(self._follower, file, name, members):
            for member in sorted(members):
                chains = other.added(name, member)
                found |= {member} if chains else set()
                for chain in chains[:_SAME]:
                    self._show(other, chain)
        return found

    def _bases_of_others(self, file: Opened, name: str) -> list[tuple[Opened, str]]:
        """The bases that other files say a type has, each with the file."""
        return [(other, base) for other in adding(self._follower, file, name, {name}) for base in other.bases(name)]

    @staticmethod
    def _bases(outline: Outline, item: Item, classes: Sequence[Item]) -> list[str]:
        own = {one.name: one for one in classes}
        queue = [item]
        for current in queue:
            queue += [own[base] for base in outline.bases(current.core) if base in own and own[base] not in queue]
        return list(dict.fromkeys(base for current in queue for base in outline.bases(current.core) if base not in own))

    def _returned(self, file: Opened, function: Item, members: AbstractSet[str]) -> None:
        """The members of what a function says it returns."""
        returned = function.core.field(file.outline.table.returns)
        for word in types_in([returned], file.outline)[0] if returned is not None else ():
            self._of_types(self._follower.above(file, word), members, 0)

    def _show(self, file: Opened, chain: tuple[Item, ...], most: int = _MOST) -> bool:
        """Choose a definition and what it is in; False when it was chosen before, or is one too many."""
        if file is self._follower.home:
            return False
        one = self.chosen_of(file)
        if chain[-1].node.id in one.seen:
            return False
        if self._count >= most:
            self.left += 1
            return False
        self._count += 1
        one.take(chain)
        return True

    def chosen_of(self, file: Opened) -> Chosen:
        """What is chosen of a file."""
        return self.chosen.setdefault(file.path, Chosen(file, self._home))

    def decide(self, wish: Wish) -> None:
        """Leave what is to stay."""
        mentioned = frozenset(name for _, uses in self._home.looks for name in (*uses.free, *uses.properties))
        for one in self.chosen.values():
            one.decide(wish, mentioned)


def _makers(outline: Outline, item: Item) -> list[tuple[Item, Item]]:
    """The constructors of a class that are written with its name, or with a word of their own."""
    body = outline.body_of(item)
    inner = outline.items(body) if body is not None else []
    return [(item, one) for one in inner if one.name == item.name or one.core.type in outline.table.makers][:_SAME]


def _added(outline: Outline, item: Item, name: str) -> list[tuple[Item, Item]]:
    """The definitions of a member in the blocks that add to a type in its file, and beside it; each with what holds it."""
    if not outline.may_add(name):
        return []
    near = [chain[-1] for chain in definitions(outline, item.name)]
    bodies = [(one, body) for one in near if one.of == item.name and (body := outline.body_of(one)) is not None]
    found = [(holder, member) for holder, body in bodies for member in outline.named(body, name)]
    return found or [(item, one) for one in near if one.owner == f"{item.name}.{name}"]
