"""What types the file says a variable has, or a member of the target's own object, in languages where it seldom does.

By annotation, by constructor, by what the function that made it returns, by the name of another variable. Words, not types: `Line` of
`dict[str, Line]` is taken for all there is in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.names import uses_of
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.uses import Access, Uses

_STEPS = 5  # from a name to what made it, and on
_READ = 20_000  # code points of a definition that is looked at
_OWN = "."


class Said:
    """The types that are said of what one target uses."""

    __slots__ = ("_outline", "_read", "_scopes", "_table", "_uses")

    def __init__(self, outline: Outline, scopes: Scopes, uses: Uses) -> None:
        self._outline = outline
        self._table = outline.table
        self._scopes = scopes
        self._uses = uses
        self._read: dict[int, Uses] = {}

    def of(self, access: Access) -> frozenset[str]:
        """The word that a member is reached through, and the types its object is said to have."""
        through = access.through or (_OWN + access.path[-1] if access.path else "")
        words = {through} if through else set()
        fresh = set(words)
        for _ in range(_STEPS):
            fresh = {more for word in fresh for more in self._next(word)} - words
            words |= fresh
        return frozenset(words - {""})

    def _next(self, word: str) -> Iterator[str]:
        yield from self._uses.types.get(word, ())
        if word.startswith(_OWN):
            yield from self._of_own(word)
        for item in self._scopes.find_items(word):
            yield from self._of_item(item, word)

    def _of_own(self, word: str) -> Iterator[str]:
        """What the class says of a member, in its body or where it makes an instance."""
        body, holder = self._scopes.receiver()
        items = self._outline.named(body, word[1:]) if body is not None else []
        if not items and holder is not None:
            items = [item for _, item in self._outline.member(holder, word[1:], self._scopes.classes())]
        for item in items:
            yield from self._of_item(item, word)
        makers = [item for name in sorted(self._table.constructors) for item in self._outline.named(body, name)] if body is not None else []
        for item in makers:
            types = self._uses_of(item).types
            said = types.get(word, frozenset())
            yield from said.union(*(types.get(one, ()) for one in said))

    def _of_item(self, item: Item, word: str) -> Iterator[str]:
        if item.core.end - item.core.start > _READ or item.kind is Kind.IMPORT:
            return
        returned = item.core.field(self._table.returns) if item.kind is Kind.FUNCTION else None
        if returned is not None:
            yield from uses_of([returned], self._outline.syntax, self._table).free
        elif item.kind is Kind.TYPE and self._outline.body_of(item) is None:  # another name for other types
            yield from self._uses_of(item).free
        elif item.kind is Kind.VARIABLE or word[1:] in self._uses_of(item).types:  # or a parameter that is a member
            types = self._uses_of(item).types
            yield from types.get(word, types.get(word.removeprefix(_OWN), ()))

    def _uses_of(self, item: Item) -> Uses:
        if item.core.id not in self._read:
            self._read[item.core.id] = uses_of([item.core], self._outline.syntax, self._table)
        return self._read[item.core.id]
