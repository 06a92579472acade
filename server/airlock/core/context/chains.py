"""What an expression is the end of, written as names: `a.b().c` is `("a", "b", "c")`. Absent: what these names are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.patterns import pattern_leaves
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_LINKS = 24  # members of members that are followed
_DEEP = 4  # nodes between a call and a function among its arguments
_LONG = 200  # code points of a type that is read
_UNSAID = frozenset({"var", "val", "auto", "let"})  # what stands where a type could
_TYPE = compiled(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")

Chain = tuple[str, ...]
"""A name, then the members that lead on from it."""


def chain_of(node: Node, syntax: Syntax, table: Table) -> Chain:
    """The chain of an expression; empty when it is something else, such as an operation."""
    members: list[str] = []
    at: Node | None = node
    for _ in range(_LINKS):
        if at is None:
            return ()
        root = _root(at, syntax, table)
        if root:
            return (root, *reversed(members))
        if at.type in table.members:
            member = at.field(table.members[at.type][1])
            member = leaf_of(member, table) if member is not None else None
            if member is not None and not table.receivers & {member.type, syntax.text[member.start : member.end]}:
                members.append(table.member_marks.get(at.type, "") + syntax.text[member.start : member.end])
            at = at.field(table.members[at.type][0])
            if at is None and members:
                return tuple(reversed(members))
        else:
            at = _inner(at, table)
    return ()


def _root(node: Node, syntax: Syntax, table: Table) -> str:
    """The name that a node at the beginning of a chain is."""
    if node.type in table.receivers or node.type in table.supers:
        said = node.named_children[-1:] if node.type in table.receivers else []  # `this@Outer`
        return syntax.text[said[0].start : said[0].end] if said else node.type
    return syntax.text[node.start : node.end] if node.type in table.references else ""


def _inner(node: Node, table: Table) -> Node | None:
    """What a node's value or type comes from."""
    if node.type in table.casts:
        return node.field(table.casts[node.type])
    if node.type in table.calls:
        return node.field(table.calls[node.type])
    if node.type in table.around:
        way = table.around[node.type]
        return node.field(way) if way else next(iter(node.named_children), None)
    return None


def callee(node: Node, table: Table) -> Node | None:
    """The leaf that names what a call calls: of `new List<Item>()` it is `List`."""
    called = node.field(table.calls[node.type])
    return None if called is None else leaf_of(called, table)


def leaf_of(node: Node, table: Table) -> Node:
    """The leaf that names what a node does, without the arguments of a generic."""
    while node.type not in table.references and node.type in table.around and node.named_children:
        node = node.named_children[0]
    return node


def types_said(node: Node, syntax: Syntax, table: Table) -> Iterator[tuple[str, Chain]]:
    """The names that a node says the type of, each with words of the type or with the chain of its value."""
    if node.type in table.typed:
        name_field, type_field, value_field = table.typed[node.type]
        words = _words(node, type_field, syntax) if type_field else []
        value = node.field(value_field) if value_field and not words else None
        chain = chain_of(value, syntax, table) if value is not None else ()
        for name in node.fields(name_field) if name_field else node.named_children[:1]:
            for leaf in pattern_leaves(name, table):
                own = syntax.text[leaf.start : leaf.end]
                yield from ((own, (word,)) for word in words)
                yield from ((own, chain),) if chain else ()
    if node.type in table.calls:
        yield from _passed(node, syntax, table)


def _words(node: Node, field: str, syntax: Syntax) -> list[str]:
    return type_words(" ".join(syntax.text[kind.start : kind.end] for kind in node.fields(field)))


def type_words(text: str) -> list[str]:
    """The names in a type, dotted ones whole."""
    words = _TYPE.findall(text) if len(text) < _LONG else []
    return [] if _UNSAID.issuperset(words) else words


def _passed(call: Node, syntax: Syntax, table: Table) -> Iterator[tuple[str, Chain]]:
    """The parameters of functions among a call's arguments, and names it is to fill: taken for what the object of the call holds."""
    called = call if call.type in table.members else call.field(table.calls[call.type])
    whose = called.field(table.members[called.type][0]) if called is not None and called.type in table.members else None
    chain = chain_of(whose, syntax, table) if whose is not None else ()
    stack = [(child, 0) for child in call.named_children if called is None or child.id != called.id] if chain else []
    while stack:
        node, depth = stack.pop()
        if node.type in table.anonymous:
            yield from ((name, chain) for name in _parameters(node, syntax, table))
        elif node.type in table.filled and (name := node.field("name")) is not None:
            yield syntax.text[name.start : name.end], chain
        elif depth < _DEEP and node.type not in table.calls and node.type not in table.bodies:
            stack.extend((child, depth + 1) for child in node.named_children)


def _parameters(function: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    yield from table.unnamed_parameters
    for field, _ in table.binders.get(function.type, ()):
        for given in function.fields(field):
            leaves = pattern_leaves(given, table) or [leaf for child in given.named_children for leaf in pattern_leaves(child, table)]
            yield from (syntax.text[leaf.start : leaf.end] for leaf in leaves)
