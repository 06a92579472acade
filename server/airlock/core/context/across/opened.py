"""Another file, opened: what it defines at its top level, and what it imports and passes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.across.languages import imports_of
from airlock.core.context.items import Item
from airlock.core.context.words import TYPES, Body, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.across.workspace import Imports, Link
    from airlock.core.context.outline import Outline
    from airlock.core.model import Span
    from airlock.core.syntax import Node, Syntax

_IMPORTS = compiled(r"\b(?:import|use)\b")
_LONGEST = 500  # code points of a path as imports write it
ADDED = "+"
"""Before the name of a type, where an index says that a file adds members to it."""
_SPACES = 4  # namespaces in namespaces
_STORED = "@$"  # before a name that is made of a word, where the word is all that is written
_AROUND_NAMES = f"{_STORED}=?!:'\""


class Opened:
    """One file."""

    __slots__ = ("_adding", "_by_name", "_classes", "_links", "_named", "imports", "outline", "path", "syntax", "whole")

    def __init__(self, path: str, outline: Outline, *, whole: bool = True) -> None:
        self.path = path
        self.whole = whole
        """Whether what is in its functions was read, too."""
        self.outline = outline
        self.syntax: Syntax = outline.syntax
        self.imports: Imports = imports_of(outline.syntax.language)
        self._links: Sequence[Link] | None = None
        self._by_name: dict[str, list[Link]] = {}
        self._named: dict[str, list[tuple[Item, ...]]] = {}
        self._classes: list[Item] | None = None
        self._adding: dict[str, list[tuple[Item, ...]]] | None = None

    @property
    def links(self) -> Sequence[Link]:
        """What it imports and passes on."""
        if self._links is None:
            self._links = self.outline.once(_links_of)
        return self._links

    def linked(self, name: str) -> Sequence[Link]:
        """What it imports and passes on under a name."""
        if not self._by_name:
            for link in self.links:
                self._by_name.setdefault(link.name, []).append(link)
        return self._by_name.get(name, ())

    def imports_inside(self, spans: Sequence[Span]) -> Sequence[Link]:
        """What imports within these spans give, which are not at the top level; they count as the file's from then on."""
        table, text = self.outline.table, self.syntax.text
        if not any(_IMPORTS.search(text, span.start, span.end) for span in spans):
            return ()
        kinds = frozenset(kind for kind, what in table.definitions.items() if what is Kind.IMPORT)
        top = {item.core.id for item in self.outline.items(self.syntax.root)}
        nodes = [node for node in self.syntax.find(kinds) if node.id not in top and any(span.overlaps(node.span) for span in spans)]
        found = [link for link in (self.imports.links(self.syntax, nodes) if nodes else ()) if len(link.source) <= _LONGEST]
        self._links = [*self.links, *found]
        self._by_name = {}
        return found

    def defined(self, name: str) -> list[tuple[Item, ...]]:
        """The definitions of a name, each after the namespaces, or the exported object, that it is in."""
        if name not in self._named:
            said = "" if name == self.imports.default else name.lstrip(_STORED)
            chains = (*definitions(self.outline, said), *self._unnamed())
            self._named[name] = [one for chain in chains for given, one in self._given(chain) if given == name]
        return self._named[name]

    def defines(self, name: str) -> bool:
        """Whether something at its top level is called so."""
        likely = self.outline.mentioning(self.syntax.root, name.lstrip(_STORED))
        return any(name in item.names or name == item.owner for item in likely)

    def added(self, name: str, member: str) -> list[tuple[Item, ...]]:
        """The definitions of a member in what adds to a type: its own parts, blocks beside it, and members that stand by themselves."""
        if self._adding is None:
            self._adding = {}
            for chain in definitions(self.outline):
                for one in types_of(chain[-1], self.outline):
                    self._adding.setdefault(one, []).append(chain)
        found: list[tuple[Item, ...]] = []
        for chain in self._adding.get(name, ()):
            body = self.outline.body_of(chain[-1]) if chain[-1].kind in TYPES else None
            found += [(*chain, inner) for inner in self.outline.named(body, member)] if body is not None else []
            found += [chain] if body is None and member in (*chain[-1].names, chain[-1].owner.rpartition(".")[2]) else []
        return found

    def bases(self, name: str) -> list[str]:
        """What the parts of a type say it builds on."""
        chains = self.defined(name)
        return list(dict.fromkeys(base for chain in chains if chain[-1].kind in TYPES for base in self.outline.bases(chain[-1].core)))

    def says(self, name: str) -> bool:
        """Whether the letters of a name stand in it: without them it defines no such thing, and need not be looked through."""
        return name.strip(_AROUND_NAMES) in self.syntax.text

    def members(self, item: Item) -> list[Item]:
        """What an object that is a constant's value is put together of, without what is only another name for something else."""
        value = self._object(item)
        return [one for one in self.outline.items(value) if one.name and not self._is_alias(one.core)] if value is not None else []

    def _given(self, chain: tuple[Item, ...]) -> Iterator[tuple[str, tuple[Item, ...]]]:
        """The names that other files know a definition by; an exported object is known by its members."""
        names = chain[-1].names or self._exported(chain[-1])
        if names == (self.imports.default,) and self._object(chain[-1]) is not None:
            yield from ((name, (*chain, item)) for item in self.members(chain[-1]) for name in item.names)
        else:
            yield from ((name, chain) for name in names)

    def _exported(self, item: Item) -> tuple[str, ...]:
        """The name that an assignment exports: `f` for `exports.f = …`, the default one for `module.exports = …`."""
        value = self._value(item.core)
        if value is None or value.type in self.outline.table.references:
            return ()
        for start in self.imports.exported:
            if item.owner == start:
                return (self.imports.default,)
            if item.owner.startswith(f"{start}."):
                return (item.owner[len(start) + 1 :],)
        return ()

    def _unnamed(self) -> Iterator[tuple[Item, ...]]:
        """Exports of a value without a name."""
        table = self.outline.table
        for node in self.syntax.root.named_children if self.imports.default else ():
            value = self._value(node) if node.type in table.wrappers else None
            if value is None:
                continue
            if value.type in table.scopes:
                kind = Kind.FUNCTION if value.type in table.anonymous else Kind.CLASS
                yield (Item(kind, (self.imports.default,), node, value),)
            elif table.bodies.get(value.type) is Body.COMMAS:
                yield (Item(Kind.VARIABLE, (self.imports.default,), node, node),)

    def _object(self, item: Item) -> Node | None:
        value = self._value(item.core) or self.outline.body_of(item)
        is_object = item.kind is Kind.VARIABLE and value is not None and self.outline.table.bodies.get(value.type) is Body.COMMAS
        return value if is_object else None

    def _is_alias(self, node: Node) -> bool:
        value = self._value(node)
        return not node.named_children or (value is not None and value.type in self.outline.table.references)

    def _value(self, node: Node) -> Node | None:
        namers = self.outline.table.namers
        return node.field(namers[node.type]) if node.type in namers else None

    def classes(self, item: Item) -> list[Item]:
        """All classes and types at its top level, for one of them to find what it builds on; none where that is nothing."""
        if not self.outline.bases(item.core):
            return []
        if self._classes is None:
            self._classes = [chain[-1] for chain in definitions(self.outline) if chain[-1].kind in (Kind.CLASS, Kind.TYPE)]
        return self._classes


def _links_of(outline: Outline) -> Sequence[Link]:
    imports = imports_of(outline.syntax.language)
    items = outline.items(outline.syntax.root) if imports.by_nodes else ()
    found = imports.links(outline.syntax, [item.core for item in items if item.kind is Kind.IMPORT])
    return [link for link in found if len(link.source) <= _LONGEST]


def types_of(item: Item, outline: Outline) -> set[str]:
    """The types that a definition is a part or a member of."""
    owner = item.owner.rpartition(".")[0].rpartition(".")[2]
    extended = imports_of(outline.syntax.language).extended(item.core, outline.syntax)
    return {item.of, owner, extended, *(item.names if item.kind in TYPES else ())} - {""}


def definitions(outline: Outline, name: str = "") -> Iterator[tuple[Item, ...]]:
    """What a file defines at its top level and in its namespaces, imports left out; each after the namespaces that it is in.

    With a `name` only what may define that is sure to be among them.
    """
    yield from _within(outline.syntax.root, (), outline, name)


def _within(body: Node, around: tuple[Item, ...], outline: Outline, name: str) -> Iterator[tuple[Item, ...]]:
    """Of a class that is a namespace, only what is not its own: methods are reached through it."""
    spaces = imports_of(outline.syntax.language).modules
    in_class = bool(around) and around[-1].kind is not Kind.SPACE
    for item in outline.mentioning(body, name) if name else outline.items(body):
        holds = item.kind is Kind.SPACE or item.core.type in spaces
        inner = outline.body_of(item) if holds and len(around) < _SPACES else None
        is_own = in_class and item.kind is Kind.FUNCTION
        if not is_own and item.kind is not Kind.IMPORT and (item.kind is not Kind.SPACE or outline.body_of(item) is not None):
            yield (*around, item)
        if inner is not None:
            yield from _within(inner, (*around, item), outline, name)
