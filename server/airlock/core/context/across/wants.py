"""What the targets use of other files, as far as their own file tells: names, and the members reached through them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airlock.core.context.across.languages import imports_of
from airlock.core.context.across.opened import definitions
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.across.workspace import Imports
    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.uses import Access

_BASES = 20  # classes up a chain


@dataclass(slots=True)
class Want:
    """One name."""

    name: str
    imported: bool
    members: set[str] = field(default_factory=set)
    """Members reached through it, or through what has it for a type."""
    made: bool = False
    """Whether it is called, so that a class's constructor is used."""
    named: bool = True
    """Whether the target mentions it; else only the members count, which are reached through a base class."""
    space: str = ""
    """The namespace through which it is reached, where the target's file adds to that, too."""


def wants_of(choice: Choice, outline: Outline, imported_inside: Sequence[str]) -> tuple[dict[str, Want], dict[str, set[str]]]:
    """What is wanted, by name; and all members reached, by what they are reached through."""
    wants = {name: Want(name, imported=True) for name in imported_inside}
    reached = {name: set(members) for name, members in choice.reached.items()}
    for scopes, uses in choice.looks:
        for name in wants.keys() & uses.called:
            wants[name].made = True
        for name in uses.free:
            imported = _is_imported(name, scopes, outline)
            if imported is not None:
                want = wants.setdefault(name, Want(name, imported))
                want.made = want.made or name in uses.called
        for access in uses.accesses:
            words = {access.through, *uses.types.get(access.through, ())}
            for word in words:
                reached.setdefault(word, set()).add(access.member)
            _inherited(access, scopes, outline, wants)
        _shared(uses.accesses, outline, wants)
        _bare(uses.free, scopes, outline, wants)
    for name, want in wants.items():
        want.members |= reached.get(name, set())
    return wants, reached


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
            wants.setdefault(base, Want(base, imported, named=False)).members.add(access.member)


def _shared(accesses: Sequence[Access], outline: Outline, wants: dict[str, Want]) -> None:
    """What is reached through a namespace that the file adds to, as others do, may be what another adds."""
    imports = imports_of(outline.syntax.language)
    own: dict[str, set[str]] = {}
    for chain in definitions(outline) if imports.shared and accesses else ():
        for space in (item for item in chain if is_space(item, imports)):
            body = outline.body_of(space)
            members = {name for item in (outline.items(body) if body is not None else ()) for name in item.names}
            own.setdefault(space.name, set()).update(members)
    for access in accesses:
        if access.member not in own.get(access.through, {access.member}):
            wants.setdefault(access.member, Want(access.member, imported=False, space=access.through))


def is_space(item: Item, imports: Imports) -> bool:
    """Whether a definition is a namespace."""
    return item.kind is Kind.SPACE or item.core.type in imports.spaces


def _bare(names: Sequence[str], scopes: Scopes, outline: Outline, wants: dict[str, Want]) -> None:
    """A bare name that the file does not have may be a member of a base, where members are reached so."""
    _, holder = scopes.receiver() if outline.table.implicit else (None, None)
    bases = _foreign_bases(holder, scopes.classes(), outline) if holder is not None else []
    unknown = {name for name in names if _is_imported(name, scopes, outline) is False}
    for base in bases if unknown else ():
        imported = _is_imported(base, scopes, outline)
        if imported is not None:
            wants.setdefault(base, Want(base, imported, named=base in names)).members |= unknown


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
