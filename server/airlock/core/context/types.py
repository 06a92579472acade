"""Which class of the file an expression's value has, as far as the file says so, and which members that class has.

Types are followed by their names only: the type of a variable, what a function returns, then the member's own type, and so on. Where a
member is not the file's, the words of the type before stand for it too: what comes out of a `List<Node>` is taken for a `Node`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.chains import type_words
from airlock.core.context.names import uses_of
from airlock.core.context.scopes import Scopes
from airlock.core.context.uses import EVERYTHING, Limits
from airlock.core.context.words import TYPES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from airlock.core.context.chains import Chain
    from airlock.core.context.inheritance import Pair
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node

_STEPS = 6  # how far one type is looked up through another
_READ = 20_000  # code points of a definition that is looked at
_NOTHING: frozenset[str] = frozenset()


class Types:
    """The types of one target's surroundings. `made` is what the target, then the heads around it, say of names."""

    __slots__ = ("_made", "_outline", "_scopes", "_table")

    def __init__(self, scopes: Scopes, outline: Outline, made: Sequence[Mapping[str, frozenset[Chain]]]) -> None:
        self._scopes = scopes
        self._outline = outline
        self._table = outline.table
        self._made = made

    def of(self, chain: Chain, steps: int = _STEPS) -> frozenset[str]:
        """The words of the type that the end of a chain has; none when nothing says what it is."""
        if not chain or not steps:
            return _NOTHING
        words = self._of_root(chain[0], steps)
        for member in chain[1:]:
            words = self._of_member(words, member, steps)
        return words

    def members(self, words: Iterable[str], name: str) -> list[Pair]:
        """The definitions of a member in the classes of these names or in the first of their bases that has it, each with its class."""
        named = self._scopes.named_classes
        items = [item for word in words for item in (named(word) if word else self._around())]
        return list(dict.fromkeys(pair for item in items for pair in self._scopes.inheritance.members(item, name)))

    def _around(self) -> tuple[Item, ...]:
        _, holder = self._scopes.receiver()
        return () if holder is None else (holder,)

    def _of_root(self, name: str, steps: int) -> frozenset[str]:
        if name in self._table.receivers:
            return frozenset(item.name or item.of for item in self._around())
        if name in self._table.supers:
            return frozenset(base for item in self._around() for base in self._scopes.inheritance.bases(item))
        chains = next((types[name] for types in self._made if name in types), None)
        if chains is not None:
            return frozenset(word for chain in chains for word in self._said(chain, name, steps))
        items = self._scopes.find_items(name) or tuple(self._scopes.named_classes(name))
        known = frozenset(word for item in items for word in self._of_item(item, name, steps))
        return known or (frozenset((name,)) if items else _NOTHING)

    def _said(self, chain: Chain, name: str, steps: int) -> frozenset[str]:
        """What a chain that a name was made by says; a single word may be a type's name."""
        if len(chain) > 1:
            return self.of(chain, steps - 1)
        return (self.of(chain, steps - 1) if chain[0] != name else _NOTHING) or frozenset(chain)

    def _of_member(self, words: frozenset[str], name: str, steps: int) -> frozenset[str]:
        found = self.members(words, name)
        return frozenset(word for _, item in found for word in self._of_item(item, name, steps)) if found else words

    def _of_item(self, item: Item, name: str, steps: int) -> frozenset[str]:
        if item.core.type in self._table.listed:
            return frozenset(kind for kind, _, one in self._outline.having(name) if one.core.id == item.core.id)
        if item.kind is Kind.IMPORT or (item.kind in TYPES and name in (*item.names, item.of)):
            return frozenset((name,))
        if item.kind not in TYPES and item.core.end - item.core.start > _READ:
            return _NOTHING
        said = item.core.field(self._table.returns) if item.kind is Kind.FUNCTION else None
        if said is not None:
            return frozenset(type_words(self._outline.text(said)))
        uses = uses_of([item.core], self._outline.syntax, self._table, heads(self._table) if item.kind in TYPES else EVERYTHING)
        return self._from(uses.made, name, steps)

    def _from(self, made: Mapping[str, frozenset[Chain]], name: str, steps: int) -> frozenset[str]:
        return frozenset(word for chain in made.get(name, ()) for word in self._said(chain, name, steps))


def heads_of(nodes: Sequence[Node], outline: Outline) -> list[Mapping[str, frozenset[Chain]]]:
    """What the heads of these nodes say of types."""
    return [
        uses_of([node], outline.syntax, outline.table, heads(outline.table)).made for node in nodes if node.type not in outline.table.bodies
    ]


def heads(table: Table) -> Limits:
    """Heads are all but the bodies."""
    return Limits(closed=frozenset(table.bodies) | table.decorators)
