"""Members that a target reaches only through what the file says is of a type from elsewhere: none of the file's types is meant.

Only what cannot be otherwise counts: parameters whose name nothing in the target binds again, and fields of the own object, of types that
the file neither defines nor adds members to. A type that may be of the same project may also lend the members of one of the file's: of it
only those count that types of the language's own library have.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.patterns import pattern_leaves
from airlock.core.context.words import Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Access, Uses
    from airlock.core.syntax import Node

_WORD = compiled(r"[^\W\d]\w*")
_MARKS = frozenset({"mut", "dyn", "const", "static"})
_OWN = frozenset({"crate", "self", "super"})
_FROM = compiled(r"(?:pub(?:\([^)]*\))?\s+)?use\s+(?:::)?(\w+)")


def foreign_members(uses: Uses, found: Found, outline: Outline, parameters: Collection[str]) -> frozenset[str]:
    """Their names, where members that a type has are told from those it builds on. `parameters` stand for types: they may be of any."""
    if not outline.table.variants:
        return frozenset()
    of_project = [access for access in uses.accesses if outline.having(access.member)]
    said = _said_types(found, outline, uses.rebound) if of_project else {}
    own: set[str] = set()
    for access in of_project:
        words = _said(access, said, found, outline) - _MARKS
        if not _is_foreign(words, access.member, found, outline, parameters) or _is_added(access.member, outline):
            own.add(access.member)
    foreign = frozenset(access.member for access in of_project) - own
    return foreign - _named_otherwise(found, outline) if foreign else foreign


def _said_types(found: Found, outline: Outline, rebound: Collection[str]) -> dict[str, frozenset[str]]:
    """The words of the type of each parameter of the target whose name means nothing else in it."""
    said: dict[str, frozenset[str]] = {}
    items = [item for item in map(outline.item, found.nodes) if item is not None and item.kind is Kind.FUNCTION]
    for parameters in (item.core.field("parameters") for item in items):
        for one in parameters.named_children if parameters is not None else ():
            pattern, kind = one.field("pattern"), one.field("type")
            leaves = pattern_leaves(pattern, outline.table) if pattern is not None else []
            if kind is not None and len(leaves) == 1 and outline.text(leaves[0]) not in rebound:
                said[outline.text(leaves[0])] = frozenset(_WORD.findall(outline.text(kind)))
    return said


def _said(access: Access, said: dict[str, frozenset[str]], found: Found, outline: Outline) -> frozenset[str]:
    """The words of the type of what a member is reached through: of a parameter, or of a field of the own object."""
    if access.through or len(access.path) != 1:
        return said.get(access.through, frozenset()) if not access.path else frozenset()
    return frozenset(word for kind in _field_types(access.path[0], found, outline) for word in _WORD.findall(kind))


def _field_types(name: str, found: Found, outline: Outline) -> Iterator[str]:
    """The types that a field of the own object is said to be of; a receiver's word for one that the object's head stands in for."""
    around = [item.of for item in map(outline.item, found.path) if item is not None and item.of]
    for holder in (holder for own in around[-1:] for holder in outline.holders(own) if not holder.of):
        body = outline.body_of(holder)
        kinds = [field.core.field("type") for field in outline.named(body, name)] if body is not None else []
        given = holder.core.field("type_parameters")
        standing = frozenset(_WORD.findall(outline.text(given))) if given is not None else frozenset()
        for kind in kinds:
            text = outline.text(kind) if kind is not None else ""
            yield text if standing.isdisjoint(_WORD.findall(text)) else "self"


def _is_foreign(words: frozenset[str], member: str, found: Found, outline: Outline, parameters: Collection[str]) -> bool:
    """Whether these are words of types from elsewhere, which do not have the member from a type of the file."""
    table = outline.table
    for word in words:
        is_known = word in table.builtins and word not in table.receivers
        is_type = is_known or (word[:1].isupper() and word not in table.receivers)
        if not is_type or word in parameters or _is_here(word, found, outline):
            return False
        if not is_known and not _is_of_others(word, outline) and member not in table.common:
            return False
    return bool(words)


def _is_here(name: str, found: Found, outline: Outline) -> bool:
    """Whether the file defines a type of this name, around the target too, or gives one a new name."""
    if any(one.kind is not Kind.IMPORT for one in outline.holders(name)):
        return True
    around = [item for body in found.path if body.type in outline.table.bodies for item in outline.named(body, name)]
    return any(item.kind is not Kind.IMPORT or (_is_renamed(item.core, outline) and not _is_library(item.core, outline)) for item in around)


def _is_of_others(name: str, outline: Outline) -> bool:
    """Whether a type is imported from another project."""
    imports = [item for item in outline.named(outline.syntax.root, name) if item.kind is Kind.IMPORT]
    return bool(imports) and all(_is_library(item.core, outline) for item in imports)


def _is_library(core: Node, outline: Outline) -> bool:
    """Whether an import is from another project: its path begins with a name that the file does not define."""
    begun = _FROM.match(outline.text(core))
    return begun is not None and begun[1] not in _OWN and not outline.named(outline.syntax.root, begun[1])


def _is_renamed(core: Node, outline: Outline) -> bool:
    return re.search(r"\bas\b", outline.text(core)) is not None


def _is_added(member: str, outline: Outline) -> bool:
    """Whether the file adds a member to types from elsewhere: in a trait, in a block for one of these or for all types of a sort."""
    for kind, holder, item in outline.having(member):
        is_trait = holder is not None and not holder.of and item.kind is Kind.FUNCTION
        if is_trait or not any(one.kind is not Kind.IMPORT and not one.of for one in outline.holders(kind)):
            return True
    return False


def _named_otherwise(found: Found, outline: Outline) -> frozenset[str]:
    """The names of members that the target mentions otherwise than by reaching them: puts together, takes apart, hands to a macro."""
    table = outline.table
    names: set[str] = set()
    stack = [("", "", node) for node in found.nodes]
    while stack:
        parent, place, node = stack.pop()
        if (node.type in table.properties or (parent, place) in table.property_places) and parent not in table.members:
            names.add(outline.text(node))
        stack.extend((node.type, name, child) for name, child in node.labelled_children(named=True))
    return frozenset(names)
