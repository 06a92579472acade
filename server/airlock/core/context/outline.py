"""What a file defines, looked up on demand and remembered for one excerpt.

The items of its bodies, the members and bases of its classes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from airlock.core.context.anchored import starts_of
from airlock.core.context.items import Item, defined_names, item_of, items_of
from airlock.core.context.mentioned import Statements
from airlock.core.context.names import bound_names
from airlock.core.context.statements import inner_body
from airlock.core.context.stopped import StoppedError, never
from airlock.core.context.table import Table
from airlock.core.context.words import TYPES, Body, Kind
from airlock.core.expressions import compiled
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from airlock.core.syntax import Node, Syntax

T = TypeVar("T")
_SCOPED, _FAR = compiled(r"::\s*~?\s*\Z"), 40  # before a member that is defined beside its type, and how far
_REACHING = tuple(".:>$")
_DEPTH = 8  # how far up a chain of base classes is looked
_BESIDE_BASES = frozenset({"type_arguments", "arguments", "stable_identifier"})  # what stands in bases and is none
_ITSELF = ("self_type", "identifier")  # what a trait calls itself where it says what it is mixed into
_FIELDS = 40  # fields shown of a class without a constructor


class _Members(NamedTuple):
    """The members of all types of a file."""

    holders: dict[str, list[Item]]
    beside: dict[str, list[Item]]
    having: dict[str, list[tuple[str, Item | None, Item]]]

    def add(self, item: Item, outline: Outline, *, beside: bool) -> Node | None:
        """Take a definition in; gives the body in which there may be more. `beside` is true in a block beside the type it adds to.

        A type named in such a block is what the type says of itself, not one that others can name.
        """
        if item.owner:
            name, _, member = item.owner.rpartition(".")
            self.beside.setdefault(name, []).append(item)
            self.having.setdefault(member, []).append((name, None, item))
            return None
        body = outline.body_of(item)
        holds = body is not None or item.kind is not Kind.VARIABLE
        for name in (item.of,) if item.of else item.names if holds and not (beside and body is None) else ():
            self.holders.setdefault(name, []).append(item)
        for inner in outline.items(body) if body is not None and item.kind is not Kind.SPACE else ():
            for given in inner.names:
                self.having.setdefault(given, []).append((item.of or item.name, item, inner))
        return body


def _is_reached(text: str, at: int) -> bool:
    """Whether what stands before a place is a name through which something is reached."""
    while at and text[at - 1].isspace():
        at -= 1
    return text[at - 1 : at] in _REACHING


class _Memory:
    """What was found out about a file, whoever asked for it."""

    __slots__ = ("bases", "bodies", "elsewhere", "made", "members", "names", "singles", "statements", "wrong")

    def __init__(self) -> None:
        self.elsewhere: frozenset[str] | None = None
        self.bases: dict[int, Sequence[str]] = {}
        self.bodies: dict[int, list[Item]] = {}
        self.names: dict[int, dict[str, list[Item]]] = {}
        self.singles: dict[int, Item | None] = {}
        self.statements: dict[int, Statements] = {}
        self.members: _Members | None = None
        self.wrong: list[Span] | None = None
        self.made: dict[Callable[[Outline], object], object] = {}


class Outline:
    """The definitions of one file."""

    __slots__ = ("_memory", "_should_stop", "syntax", "table")

    def __init__(self, syntax: Syntax, table: Table, should_stop: Callable[[], bool] = never) -> None:
        self.syntax = syntax
        self.table = table
        self._should_stop = should_stop
        self._memory = _Memory()

    def asked(self, should_stop: Callable[[], bool]) -> Outline:
        """The same with all that is known, for somebody else who waits."""
        other = Outline(self.syntax, self.table, should_stop)
        other._memory = self._memory
        return other

    def once(self, make: Callable[[Outline], T]) -> T:
        """What a function makes of the file, made once."""
        made = self._memory.made
        if make not in made:
            made[make] = make(self)
        return cast("T", made[make])

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.syntax.text[node.start : node.end]

    def is_doubtful(self, node: Node) -> bool:
        """Whether there is a syntax error beside a node, on its first or its last line: then what it is may be another's remains."""
        wrong = self._memory.wrong
        if wrong is None:
            wrong = self._memory.wrong = [one.span for one in self.syntax.wrong()]
        text, start, end = self.syntax.text, node.start, node.end
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        last = len(text) if last < 0 else last
        return any(first <= one.end <= start or end <= one.start <= last for one in wrong)

    def pause(self) -> None:
        """Between two pieces of work: give up when nobody waits any more."""
        if self._should_stop():
            raise StoppedError

    def items(self, body: Node) -> list[Item]:
        """The definitions in a body."""
        bodies, ident = self._memory.bodies, body.id
        if ident not in bodies:
            self.pause()
            bodies[ident] = items_of(body, self.syntax, self.table)
        return bodies[ident]

    def mentioning(self, body: Node, name: str) -> list[Item]:
        """The definitions of a name in a body, and perhaps others; much faster than all, as long as few names are asked for."""
        known, ident = self._memory, body.id
        if ident in known.bodies:
            return known.bodies[ident]
        if ident not in known.statements:
            known.statements[ident] = Statements(body, self.syntax, self.table)
        self.pause()
        return known.statements[ident].mentioning(name)

    def named(self, body: Node, name: str) -> list[Item]:
        """The definitions of a name in a body."""
        names, ident = self._memory.names, body.id
        if ident not in names:
            index: dict[str, list[Item]] = {}
            for item in self.items(body):
                for given in (*item.names, item.owner) if item.owner else item.names:
                    index.setdefault(given, []).append(item)
            names[ident] = index
        return names[ident].get(name, [])

    def body_of(self, item: Item) -> Node | None:
        """The body that holds a class's, a type's or an object's members."""
        body = inner_body(item.core, self.table) or item.core.field("body")
        if body is not None and self.table.inner and body.type not in self.table.bodies:
            return None
        if body is not None or item.kind is Kind.CLASS:
            return body
        value = item.core.field("value")
        for child in item.core.named_children if value is None and item.kind is Kind.VARIABLE else ():
            value = child.field("value") if child.type in self.table.namers else value
        return value if value is not None and (value.type == "object_type" or self.table.bodies.get(value.type) is Body.COMMAS) else None

    def holders(self, name: str) -> list[Item]:
        """The classes and types of this name anywhere in the file, and the blocks beside them that add members."""
        return self._all_members().holders.get(name, [])

    def beside(self, name: str) -> list[Item]:
        """The members of a type that are defined beside it, one by one."""
        return self._all_members().beside.get(name, [])

    def having(self, member: str) -> list[tuple[str, Item | None, Item]]:
        """The definitions of a member anywhere in the file: the name of its type, what holds it, and itself."""
        return self._all_members().having.get(member, [])

    def may_add(self, member: str) -> bool:
        """Whether a member of some type may be defined beside it: in a block that says so, behind a name and `::`, or by assignment."""
        text, ways = self.syntax.text, self.table.extensions.values()
        if any(len(way) == 1 for way in ways) or (
            ways and any(_SCOPED.search(text, max(at - _FAR, 0), at) for at in starts_of(text, member))
        ):
            return True
        return "right" in self.table.namers.values() and any(_is_reached(text, at) for at in starts_of(text, member))

    def _all_members(self) -> _Members:
        members = self._memory.members
        if members is None:
            members = _Members({}, {}, {})
            stack = [(self.syntax.root, 0, False)]
            while stack:
                body, depth, beside = stack.pop()
                for item in self.items(body):
                    inner = members.add(item, self, beside=beside) if item.kind is not Kind.FUNCTION or item.owner else None
                    if inner is not None and depth < _DEPTH:
                        stack.append((inner, depth + 1, bool(item.of)))
            self._memory.members = members
        return members

    def is_class_body(self, node: Node, parent: Node) -> bool:
        """Whether names in this body are members rather than variables."""
        if node.type not in self.table.bodies:
            return False
        members = self.table.bodies[node.type] is Body.COMMAS or node.type == "class_body"
        return members or self.table.definitions.get(parent.type) is Kind.CLASS

    def member(self, item: Item, name: str, scope: Iterable[Item]) -> list[tuple[Item, Item]]:
        """The definitions of a member in a class or in the first of its bases in the same file that has it, each with its class."""
        everything = list(scope)
        seen: set[int] = set()
        queue = [item]
        for current in queue:
            if current.node.id in seen or len(seen) > _DEPTH:
                continue
            seen.add(current.node.id)
            body = self.body_of(current)
            found = self.named(body, name) if body is not None else []
            if found:
                return [(current, member) for member in found]
            bases = self.bases(current.core)
            queue.extend(base for base in everything if bases and base.kind in (Kind.CLASS, Kind.TYPE) and base.name in bases)
        return []

    def type_names(self) -> frozenset[str]:
        """The names of all classes and types of the file, however deep in others."""
        return frozenset(name for name, items in self._all_members().holders.items() if any(item.kind in TYPES for item in items))

    def construction(self, item: Item, scope: Iterable[Item]) -> list[tuple[Item, Item]]:
        """What it takes to make an instance of a class: the constructor, else the fields that say so. Each with its class."""
        classes = list(scope)
        found = [pair for name in sorted(self.table.constructors) for pair in self.member(item, name, classes)]
        body = self.body_of(item)
        if not found and body is not None and self.table.fields_construct:
            members = [member for member in self.items(body) if member.kind is Kind.VARIABLE]
            found = [(item, member) for member in members if member.core.field("type") is not None][:_FIELDS]
        return found

    def bases(self, core: Node) -> Sequence[str]:
        """The names a class says it builds on; a dotted one by its last part."""
        bases, ident = self._memory.bases, core.id
        if ident not in bases:
            bases[ident] = tuple(self._said_bases(core))
        return bases[ident]

    def _said_bases(self, core: Node) -> Iterator[str]:
        based = core.field(self.table.nameless_classes.get(core.type, ""))
        for child in (*core.named_children, *self._mixins(core)):
            if (based is None or child.id != based.id) and child.type not in self.table.bases and child.type not in self.table.mixins:
                continue
            stack = [node for node in reversed(child.named_children) if (child.type, node.type) != _ITSELF]
            while stack:
                node = stack.pop()
                if node.type in self.table.references:
                    yield self.text(node)
                elif node.type not in self.table.calls and node.type not in _BESIDE_BASES:
                    stack.extend(reversed(node.named_children))

    def _mixins(self, core: Node) -> list[Node]:
        """The statements in a class's body that name more of what it builds on."""
        body = core.field("body") if self.table.mixins else None
        found = [child for child in body.named_children if child.type in self.table.mixins] if body is not None else []
        return [child for child in found if re.match(self.table.mixins[child.type], self.text(child))]

    def bound_elsewhere(self) -> frozenset[str]:
        """Names of the file that no definition gives: functions say they bind them (`global total`), or a loop at the top level does."""
        known = self._memory.elsewhere
        if known is None:
            found = self.syntax.find(self.table.unbinders) if self.table.unbinders else []
            said = {self.text(child) for node in found for child in node.named_children}
            blocks = [child for child in self.syntax.root.named_children if child.type in self.table.blocks]
            known = self._memory.elsewhere = frozenset(
                said.union(*(bound_names(block, self.syntax, self.table, inside=True) for block in blocks))
            )
        return known

    def class_names(self, node: Node) -> tuple[str, ...]:
        """The name of a class, when the node is one."""
        return tuple(defined_names(node, self.syntax, self.table)) if self.table.definitions.get(node.type) is Kind.CLASS else ()

    def item(self, node: Node) -> Item | None:
        """The definition a node is."""
        singles, ident = self._memory.singles, node.id
        if ident not in singles:
            singles[ident] = item_of(node, self.syntax, self.table)
        return singles[ident]
