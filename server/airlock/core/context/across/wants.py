"""What the targets use of other files, as far as their own file tells: names, and the members reached through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.held import note_held
from airlock.core.context.across.languages import imports_of
from airlock.core.context.across.opened import definitions
from airlock.core.context.across.workspace import of_none
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from airlock.core.context.across.workspace import Imports
    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.uses import Access, Uses

_BASES = 20  # classes up a chain


class Want:
    """One name."""

    __slots__ = ("here", "imported", "made", "members", "name", "named", "space")

    def __init__(self, name: str, *, imported: bool, made: bool = False, named: bool = True, here: bool = False, space: str = "") -> None:
        self.name = name
        self.imported = imported
        self.members: set[str] = set()
        """Members reached through it, or through what has it for a type."""
        self.made = made
        """Whether it is called, so that a class's constructor is used."""
        self.named = named
        """Whether the target mentions it; else only the members count, which are reached through a base class."""
        self.here = here
        """Whether the target's file defines it, so that only what others add counts."""
        self.space = space
        """The namespace through which it is reached, where the target's file adds to that, too."""


def wants_of(choice: Choice, outline: Outline, imported_inside: Sequence[str]) -> tuple[dict[str, Want], dict[str, set[str]]]:
    """What is wanted, by name; and all members reached, by what they are reached through."""
    wants = {name: Want(name, imported=True) for name in imported_inside}
    note_held(choice, outline)
    reached = {name: set(members) for name, members in choice.reached.items()}
    for scopes, uses in choice.looks:
        for name in wants.keys() & uses.called:
            wants[name].made = True
        for name in uses.free:
            imported = _is_imported(name, scopes, outline)
            if imported is not None:
                want = wants.setdefault(name, Want(name, imported=imported))
                want.made = want.made or name in uses.called
        for access in uses.accesses:
            words = {access.through, *uses.types.get(access.through, ())}
            for word in words:
                reached.setdefault(word, set()).add(access.member)
            _inherited(access, scopes, outline, wants)
        _parted(uses, scopes, outline, wants)
        _shared(uses.accesses, outline, wants)
        _bare(uses.free, scopes, outline, wants)
        _held(choice.reached.keys() - {_own_type(scopes)}, scopes, outline, wants)
    own = imports_of(outline.syntax.language).own
    for name, want in wants.items():
        want.members = (want.members | reached.get(name, set())) - own
    return {name: want for name, want in wants.items() if own.isdisjoint((name, want.space))}, reached


def direct_of(choice: Choice) -> dict[str, set[str]]:
    """The members reached by name, by the name they are reached through: not through what has it for a type."""
    direct = {name: set(members) for name, members in choice.reached.items()}
    for _, uses in choice.looks:
        for access in uses.accesses:
            direct.setdefault(access.through, set()).add(access.member)
    return direct


def _is_imported(name: str, scopes: Scopes, outline: Outline) -> bool | None:
    """Whether a name is an import's (True) or nothing in the file gives it (False); None when the file has it."""
    known = scopes.find(name)
    if known is None:
        return None if name in outline.table.builtins else False
    return True if known.items and all(_is_elsewhere(item, outline) for item in known.items) else None


def _is_elsewhere(item: Item, outline: Outline) -> bool:
    """Whether a definition only says that there is something: an import, a module with a file of its own."""
    return item.kind is Kind.IMPORT or (item.kind is Kind.SPACE and outline.body_of(item) is None)


def _inherited(access: Access, scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """A member reached through the receiver that the file does not have may be one of the bases' that the file does not have either."""
    if access.through not in outline.table.receivers and access.through not in outline.table.supers:
        return
    _, holder = scopes.receiver()
    classes = scopes.classes() if holder is not None else []
    if holder is None or (access.through in outline.table.receivers and outline.member(holder, access.member, classes)):
        return
    for base in _foreign_bases(holder, classes, outline):
        imported = _is_imported(base, scopes, outline)
        if imported is not None:
            wants.setdefault(base, Want(base, imported=imported, named=False)).members.add(access.member)


def _parted(uses: Uses, scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """A member of a type that the file does not have may be what another file adds to the type, or the type may be all elsewhere."""
    if not imports_of(outline.syntax.language).adds:
        return
    own = _own_type(scopes)
    linked = imports_of(outline.syntax.language).extended is not of_none
    for access in uses.accesses:
        if linked and access.member not in wants and _is_imported(access.member, scopes, outline):
            wants[access.member] = Want(access.member, imported=True, made=True)
        is_own = access.through in outline.table.receivers
        for name in (own,) if is_own else {access.through, *uses.types.get(access.through, ())}:
            _add_to(name, access.member, own, scopes, outline, wants)
    for name in uses.free if outline.table.implicit else ():
        if _is_imported(name, scopes, outline) is False:
            _add_to(own, name, own, scopes, outline, wants)


def _add_to(name: str, member: str, own: str, scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """Want a member of a type, unless the file has it, or has no such type, which is not the target's `own`, nor says it is elsewhere."""
    holders = outline.holders(name) if name else []
    known = scopes.find(name) if name else None
    if not holders and (known is None or not known.items) and name != own:
        return
    has = any(kind == name for kind, _, _ in outline.having(member)) or any(scopes.inheritance.members(one, member) for one in holders)
    if not has:
        imported = _is_imported(name, scopes, outline)
        want = wants.setdefault(name, Want(name, imported=imported is True, named=False, here=imported is None))
        want.members.add(member)


def _held(types: AbstractSet[str], scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """A member may be of a type that only another definition mentions: a field, say."""
    for name in sorted(types - wants.keys()):  # the same order each time
        imported = _is_imported(name, scopes, outline)
        if imported or (imported is False and name[:1].isupper()):
            wants[name] = Want(name, imported=imported, named=False)


def _own_type(scopes: Scopes) -> str:
    """The name of the type that the target is a member of, wherever it stands."""
    _, holder = scopes.receiver()
    return (holder.of or holder.name) if holder is not None else scopes.owner().rpartition(".")[2]


def _shared(accesses: Sequence[Access], outline: Outline, wants: dict[str, Want]) -> None:
    """What is reached through a namespace that the file adds to, as others do, may be what another adds."""
    imports = imports_of(outline.syntax.language)
    own = outline.once(_spaces_of) if imports.shared and accesses else {}
    for access in accesses:
        if access.member not in own.get(access.through, {access.member}):
            wants.setdefault(access.member, Want(access.member, imported=False, space=access.through))


def _spaces_of(outline: Outline) -> Mapping[str, AbstractSet[str]]:
    """What the file itself has in each namespace."""
    imports = imports_of(outline.syntax.language)
    own: dict[str, set[str]] = {}
    for space in {item.node.id: item for chain in definitions(outline) for item in chain if is_space(item, imports)}.values():
        body = outline.body_of(space)
        own.setdefault(space.name, set()).update(name for item in (outline.items(body) if body is not None else ()) for name in item.names)
    return own


def is_space(item: Item, imports: Imports) -> bool:
    """Whether a definition is a namespace."""
    return item.kind is Kind.SPACE or item.core.type in imports.modules


def _bare(names: Sequence[str], scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """A bare name that the file does not have may be a member of a base, where members are reached so."""
    _, holder = scopes.receiver() if outline.table.implicit else (None, None)
    bases = _foreign_bases(holder, scopes.classes(), outline) if holder is not None else []
    unknown = {name for name in names if _is_imported(name, scopes, outline) is False}
    for base in bases if unknown else ():
        imported = _is_imported(base, scopes, outline)
        if imported is not None:
            wants.setdefault(base, Want(base, imported=imported, named=base in names)).members |= unknown


def _foreign_bases(holder: Item, classes: Sequence[Item], outline: Outline) -> list[str]:
    """The names of bases, and of the bases' bases, that are no classes of the file."""
    own = {item.name: item for item in classes}
    queue, found = [holder], list[str]()
    for current in queue:
        for base in outline.bases(current.core):
            if base in own and own[base] not in queue and len(queue) < _BASES:
                queue.append(own[base])
            elif base not in own and base not in found:
                found.append(base)
    return found
