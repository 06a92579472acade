"""What a piece of code says of the types of its variables, by annotation or by the value they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.accesses import CALL, deep, own_member
from airlock.core.context.chains import chain_of, types_said
from airlock.core.context.patterns import pattern_leaves
from airlock.core.context.uses import Access
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.gathered import Gathered
    from airlock.core.syntax import Node

_WORD = compiled(r"(?<![\w.])[^\W\d]\w*")
AT = "/"
"""Between the members of a path that a variable's value is at the end of."""
_LONG = 200  # code points of a type that is read


def note_types(gathered: Gathered, node: Node) -> None:
    """Take down what a node says of types."""
    for said, chain in types_said(node, gathered.syntax, gathered.table) if gathered.table.follows_types else ():
        gathered.made.setdefault(said, set()).add(chain)
    if node.type not in gathered.table.typed:
        return
    name_field, type_field, value_field = gathered.table.typed[node.type]
    names = node.fields(name_field) if name_field else node.named_children[:1]
    for name in names:
        _typed(gathered, node, name, type_field, value_field)


def _typed(gathered: Gathered, node: Node, name: Node, type_field: str, value_field: str) -> None:
    """Take down what a declaration says of one of its names."""
    value = node.field(value_field) if value_field else None
    if value is not None and gathered.word(value) in gathered.table.receivers:
        for key in _keys(name):
            gathered.accesses[Access(gathered.text(value), gathered.text(key))] = None
    leaves = pattern_leaves(name, gathered.table) if name.type in gathered.table.declarators else [name]
    own = own_member(gathered, leaves[0]) if len(leaves) == 1 else ()
    if len(leaves) == 1 and (own or leaves[0].type in gathered.table.references or leaves[0].type in gathered.table.properties):
        said = f".{own[0]}" if own else ("." * (leaves[0].type in gathered.table.properties)) + gathered.text(leaves[0])
        kinds = _type_words(gathered, node.field(type_field) if type_field else None) | _made_by(gathered, value)
        if kinds:
            gathered.types.setdefault(said, set()).update(kinds)
    elif value is not None and name.type in gathered.table.taken_by_name:
        chain = chain_of(value, gathered.syntax, gathered.table)
        for key, leaf in _taken(gathered, name) if chain else ():
            gathered.types.setdefault(gathered.text(leaf), set()).add(AT.join((*chain, gathered.text(key))))


def _type_words(gathered: Gathered, kind: Node | None) -> set[str]:
    return set(_WORD.findall(gathered.text(kind))) if kind is not None and kind.end - kind.start < _LONG else set()


def _made_by(gathered: Gathered, value: Node | None) -> set[str]:
    """The name that a value is, is made by, or is reached through; of a member of the own object that, with a dot before it.

    And the name of the method that gives it, with `CALL` behind it.
    """
    table = gathered.table
    called = False
    while value is not None and (value.type in table.around or value.type in table.calls):
        called = called or value.type in table.calls
        way = table.calls.get(value.type) or table.around.get(value.type)
        value = value.field(way) if way else next(iter(value.named_children), None)
    if value is None:
        return set()
    member = value.field(table.members[value.type][1]) if called and value.type in table.members else None
    given = {gathered.text(member) + CALL} if member is not None else set[str]()
    if value.type in table.references or value.type in table.receivers:
        return {gathered.text(value)}
    own = own_member(gathered, value)
    if own:
        return {f".{own[0]}"} | given
    given |= {AT.join(path) for path in (deep(gathered, value),) if len(path) > 1}
    whose = value.field(table.members[value.type][0]) if value.type in table.members else None
    return given | (_begun_by(gathered, whose) if whose is not None else set())


def _begun_by(gathered: Gathered, whose: Node) -> set[str]:
    """The name that something is reached through; through more than one step only that of a class, `Order.objects.first()` is an order."""
    table = gathered.table
    if whose.type in table.references:
        return {gathered.text(whose)}
    inner: Node | None = whose
    while inner is not None and inner.type not in table.references:
        way = table.calls.get(inner.type) or (table.members[inner.type][0] if inner.type in table.members else "")
        inner = inner.field(way) if way else None
    name = gathered.text(inner) if inner is not None else ""
    return {name} if name[:1].isupper() and not name.isupper() else set()


def _taken(gathered: Gathered, pattern: Node) -> Iterator[tuple[Node, Node]]:
    """The members that a pattern takes out of an object, each with the variable it becomes."""
    for child in pattern.named_children:
        key, leaves = _key(child), pattern_leaves(child, gathered.table)
        yield from ((key, leaves[0]),) if len(leaves) == 1 and not key.named_children else ()


def _keys(pattern: Node) -> list[Node]:
    """The member names that a destructuring pattern takes."""
    return [key for child in pattern.named_children for key in [_key(child)] if not key.named_children]


def _key(part: Node) -> Node:
    return part.field("key") or part.field("left") or part
