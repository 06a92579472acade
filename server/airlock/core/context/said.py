"""What types the file says a variable has, or a member of the target's own object, in languages where it seldom does.

By annotation, by constructor, by what the function that made it returns, by the name of another variable. Words, not types: `Line` of
`dict[str, Line]` is taken for all there is in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.accesses import CALL
from airlock.core.context.assigned import AT
from airlock.core.context.names import uses_of
from airlock.core.context.words import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.chains import Chain
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.uses import Access, Uses
    from airlock.core.syntax import Node

_STEPS = 5  # from a name to what made it, and on
_PATHS = 100  # of members, for one target
_READ = 20_000  # code points of a definition that is looked at
_OWN = "."


class Said:
    """The types that are said of what one target uses."""

    __slots__ = ("_outline", "_paths", "_read", "_scopes", "_table", "_uses")

    def __init__(self, outline: Outline, scopes: Scopes, uses: Uses) -> None:
        self._outline = outline
        self._table = outline.table
        self._scopes = scopes
        self._uses = uses
        self._read: dict[int, Uses] = {}
        self._paths: dict[Chain, frozenset[str]] = {}

    def of(self, access: Access) -> frozenset[str]:
        """The word that a member is reached through, and the types its object is said to have."""
        if len(access.path) > 1:
            return self._along(access.path)
        return self._from(access.through or (_OWN + access.path[-1] if access.path else ""))

    def _from(self, *begin: str) -> frozenset[str]:
        """Some words, and what types they lead to."""
        words = set(begin)
        fresh = set(begin)
        for _ in range(_STEPS):
            fresh = {more for word in fresh for more in self._next(word)} - words
            words |= fresh
        return frozenset(words - {""})

    def _along(self, path: Chain) -> frozenset[str]:
        """The types at the end of a path of members, as far as each is said; none of one that leads back to itself."""
        if path not in self._paths:
            self._paths[path] = frozenset()
            self._paths[path] = self._led(path) if len(self._paths) <= _PATHS else frozenset()
        return self._paths[path]

    def _led(self, path: Chain) -> frozenset[str]:
        is_own = path[0] in self._table.receivers
        words = self._from(_OWN + path[1] if is_own else path[0])
        for member in path[1 + is_own :]:
            holders = [item for item in self._scopes.classes() if item.name in words] if member != CALL else []
            found = [word for one in holders for word in self._of_member(_OWN + member, self._outline.body_of(one), one)]
            words = self._from(*found) if member != CALL else words
        return words

    def _next(self, word: str) -> Iterator[str]:
        yield from self._uses.types.get(word, ())
        if word.startswith(_OWN):
            yield from self._of_member(word, *self._scopes.receiver())
        if AT in word:
            yield from self._along(tuple(word.split(AT)))
        for item in self._scopes.find_items(word):
            yield from self._of_item(item, word)

    def _of_member(self, word: str, body: Node | None, holder: Item | None) -> Iterator[str]:
        """What a class says of a member, in its body or where it makes an instance."""
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
            types, kind = self._uses_of(item).types, item.core.field("type")
            said = types.get(word, types.get(word.removeprefix(_OWN), ()))
            yield from said if said or kind is None else uses_of([kind], self._outline.syntax, self._table).free

    def _uses_of(self, item: Item) -> Uses:
        if item.core.id not in self._read:
            self._read[item.core.id] = uses_of([item.core], self._outline.syntax, self._table)
        return self._read[item.core.id]
