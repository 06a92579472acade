"""The members that a piece of code reaches, and what it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.chains import callee, chain_of, leaf_of
from airlock.core.context.uses import Access
from airlock.core.context.words import EVERY

if TYPE_CHECKING:
    from airlock.core.context.chains import Chain
    from airlock.core.context.gathered import Gathered
    from airlock.core.syntax import Node


CALL = "()"
"""Behind the name of what gives something when it is called."""


def note_access(gathered: Gathered, node: Node) -> None:
    """Take down what a node reaches, sets and calls."""
    table = gathered.table
    if node.type in table.operators:
        _operate(gathered, node, "")
    assigned = node.field("left") if table.setter and node.type in table.namers else None
    if assigned is not None:
        _set(gathered, assigned)
    if node.type in table.members:
        _reach(gathered, node)
    if node.type in table.calls:
        _call(gathered, node)


def _operate(gathered: Gathered, node: Node, setter: str) -> None:
    """An operator on an object or a class: its definition is a member."""
    whose_field, operator = gathered.table.operators[node.type]
    whose = node.field(whose_field)
    text = gathered.word(whose) if whose is not None else ""
    if text in gathered.table.receivers or text[:1].isupper():
        gathered.accesses[Access(text, operator + setter)] = None


def _set(gathered: Gathered, assigned: Node) -> None:
    """What an assignment to a member or an element calls."""
    if assigned.type in gathered.table.operators:
        _operate(gathered, assigned, gathered.table.setter)
    if assigned.type in gathered.table.members:
        whose, member = (assigned.field(name) for name in gathered.table.members[assigned.type])
        if whose is not None and member is not None:
            gathered.accesses[Access(_through(gathered, whose), gathered.text(member) + gathered.table.setter)] = None


def _reach(gathered: Gathered, node: Node) -> None:
    """A member through an object; one without an object is a call, or where types are followed a member of something unknown."""
    table = gathered.table
    object_field, member_field = table.members[node.type]
    whose, member = node.field(object_field), node.field(member_field)
    if member is None:
        return
    if whose is not None and whose.type in table.roots and (node.type, member_field) in table.not_references:
        gathered.mention((gathered.text(member),), None)
    if not table.follows_types:
        chain: Chain = (_through(gathered, whose), *own_member(gathered, whose)) if whose is not None else ()
        chain = ("", *deep(gathered, whose)) if whose is not None and chain == ("",) else chain
    else:
        member = leaf_of(member, table)
        chain = chain_of(whose, gathered.syntax, table) if whose is not None else ()
    if whose is None and (not table.follows_types or node.type in table.calls):
        return
    called = (node.id in gathered.called_nodes or node.type in table.calls) if table.separate_calls or table.touched_only else None
    name = table.member_marks.get(node.type, "") + gathered.text(member)
    gathered.accesses[Access(chain[0] if chain else "", name, chain[1:], called if whose is not None else None)] = None
    gathered.member_leaves.add(member.id)
    gathered.properties.add(gathered.text(member))


def _call(gathered: Gathered, node: Node) -> None:
    """What is called by its bare name, and the constructors that a constructor calls."""
    table = gathered.table
    whole, called = node.field(table.calls[node.type]), callee(node, table)
    if whole is None or called is None:
        return
    gathered.called_nodes.add(whole.id)
    if table.counted and node.id not in gathered.begun:
        _count(gathered, node, whole, called)
    if called.id in gathered.member_leaves:
        return
    if called.type in table.references:
        gathered.called.add(gathered.text(called))
    elif called.type in table.supers or (table.makers and called.type in table.receivers):  # super(…) in a constructor
        names = sorted(table.constructors) or [EVERY]
        gathered.accesses.update(dict.fromkeys(Access(called.type, name) for name in names))


def _count(gathered: Gathered, node: Node, whole: Node, called: Node) -> None:
    """Take down a call under the name of what it calls; one with a function behind it is not two."""
    table = gathered.table
    begun = callee(whole, table) if whole.type == node.type and node.field("lambda") is not None else None
    gathered.begun.update((whole.id,) if begun is not None else ())
    named = begun if begun is not None else called
    name = named if named.type not in table.members else leaf_of(named.field(table.members[named.type][1]) or named, table)
    gathered.call_nodes.setdefault(gathered.text(name), []).append(node)


def _through(gathered: Gathered, whose: Node) -> str:
    """The word a member is reached through: a name, a receiver, or nothing."""
    table = gathered.table
    if whose.type in table.references or whose.type in table.receivers or whose.type in table.supers:
        return gathered.text(whose)
    word = gathered.word(whose)
    if word in table.receivers or word in table.supers:
        return word
    said = (whose.field("type") or whose.field("name")) if table.touched_only else None
    if said is not None and said.type in table.references:
        return gathered.text(said)
    called = whose.field(table.calls[whose.type]) if whose.type in table.calls else None
    word = gathered.word(called) if called is not None else ""
    return word if word in table.supers else ""


def deep(gathered: Gathered, whose: Node) -> Chain:
    """The path of members at whose end an expression is, with what it begins with; of what is called by its bare name, that and `CALL`."""
    table = gathered.table
    chain = chain_of(whose, gathered.syntax, table) if not (table.follows_types or table.touched_only) else ()
    return chain if len(chain) != 1 else (*chain, CALL) if whose.type in table.calls else ()


def own_member(gathered: Gathered, whose: Node) -> Chain:
    """The member of the own object that an expression is."""
    if whose.type not in gathered.table.members:
        return ()
    receiver, member = (whose.field(name) for name in gathered.table.members[whose.type])
    is_own = receiver is not None and member is not None and gathered.word(receiver) in gathered.table.receivers
    mark = gathered.table.member_marks.get(whose.type, "")
    return (mark + gathered.text(member),) if is_own and member is not None else ()
