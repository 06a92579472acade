"""What uses a target, as far as its own file tells: functions that mention it by a name that can mean nothing else.

A member that several types have is only taken for the target's where it is reached through the target's own class. What may or may not be a
use is counted.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.names import bound_names
from airlock.core.context.pieces.catalogue import Entry
from airlock.core.context.target import is_function
from airlock.core.context.words import TYPES, Kind
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

MOST = 8
"""Callers of one target."""
_MENTIONS = 80  # looked at, the nearest first


class Calls(NamedTuple):
    """What uses a target, the nearest first. `unclear` counts functions that may, or may mean something else of the same name."""

    entries: tuple[Entry, ...] = ()
    unclear: int = 0


class Sought(NamedTuple):
    """What is looked for: a name, and the type that has it, empty for what belongs to none."""

    name: str
    owner: str
    through: frozenset[str] = frozenset()
    """Words for what has it, besides the type: a module, another name for the type."""
    bare: bool = True
    """Whether it can be mentioned by itself."""
    called: bool = False
    """Whether it is a method, which something else of its name that is not called is not."""

    @classmethod
    def of(cls, found: Found, outline: Outline) -> Sought | None:
        """What a target is known by elsewhere; None for what has no name, or only one inside a function."""
        item = outline.item(found.nodes[-1])
        name = (item.owner.rpartition(".")[2] or item.name) if item is not None else ""
        if item is None or not name or item.kind is Kind.IMPORT:
            return None
        around = [one for one in statements(found.path, outline) if one.kind is not Kind.SPACE]
        if any(one.kind not in TYPES for one in around):
            return None
        owner = item.owner.rpartition(".")[0] or (around[-1].of or around[-1].name if around else "")
        return cls(name, owner, called=item.kind is Kind.FUNCTION)

    def mentions(self, text: str) -> list[int]:
        """Where the name stands in a text."""
        found: list[int] = []
        at = text.find(self.name)
        while at >= 0:
            end = at + len(self.name)
            if not _is_word(text[at - 1 : at]) and not _is_word(text[end : end + 1]):
                found.append(at)
            at = text.find(self.name, end)
        return found


def _is_word(char: str) -> bool:
    return char.isalnum() or char in ("_", "$")


def callers_of(founds: Sequence[Found], outline: Outline, should_stop: Callable[[], bool]) -> Calls:
    """The functions of the file that use its only target."""
    sought = Sought.of(founds[0], outline) if len(founds) == 1 else None
    if sought is None:
        return Calls()
    start, end = founds[0].span.start, founds[0].span.end
    places = [at for at in sought.mentions(outline.syntax.text) if not start <= at < end]
    places.sort(key=lambda at: start - at if at < start else at - end)
    return users(sought, places, outline, should_stop, founds[0].span)


def users(sought: Sought, places: Sequence[int], outline: Outline, should_stop: Callable[[], bool], target: Span | None = None) -> Calls:
    """The functions that use what is sought at these places; those that hold the `target` are not among them."""
    known: dict[int, tuple[Entry, bool]] = {}
    done: list[Span] = []
    for at in places[:_MENTIONS]:
        if should_stop():
            break
        if any(span.start <= at < span.end for span in done):
            continue
        path = outline.syntax.path(Span(at, at + len(sought.name)))
        entry = _user(path, outline, target)
        certain = _is_meant(path, sought, entry, outline) if entry is not None else None
        if entry is None or certain is None:
            continue
        if certain:
            done.append(entry.span)
        known[entry.item.node.id] = (entry, certain)
    sure = [entry for entry, certain in known.values() if certain and not _hides(entry, sought, outline)]
    return Calls(tuple(sure[:MOST]), sum(not certain for _, certain in known.values()))


def _user(path: Sequence[Node], outline: Outline, target: Span | None) -> Entry | None:
    """The outermost function around a mention that does not hold the target, after the classes it is in."""
    around: list[Item] = []
    for item in statements(path, outline):
        holds = target is not None and item.node.start <= target.start < item.node.end
        if item.kind in TYPES or holds:
            around.append(item)
        elif item.kind is Kind.FUNCTION or is_function(item.node, outline.table):
            return Entry.of(item, tuple(around))
        else:
            return None
    return None


def statements(path: Sequence[Node], outline: Outline) -> Iterator[Item]:
    """The definitions that a path leads through, the outermost first."""
    table, direct = outline.table, True
    for above, node in itertools.pairwise(path):
        item = outline.item(node) if above.type in table.bodies or above.type in table.transparent else None
        if item is not None:
            yield item if direct else item._replace(direct=False)
        direct = direct and node.type not in table.blocks if item is None else True


def _is_meant(path: Sequence[Node], sought: Sought, user: Entry, outline: Outline) -> bool | None:
    """Whether a mention means what is sought; None when it certainly does not."""
    table, leaf = outline.table, path[-1]
    if leaf.type in table.strings or leaf.type in table.comments or outline.text(leaf) != sought.name or sought.name in user.item.names:
        return None
    above = next((node for node in path[-2:-4:-1] if node.type in table.members), None)
    reached = above.field(table.members[above.type][1]) if above is not None else None
    around = {name for one in user.holders for name in (one.of, *one.names)} | {user.item.owner.rpartition(".")[0]}
    inside = bool(sought.owner) and sought.owner in around
    if above is None or reached is None or reached.id != leaf.id:
        is_name = leaf.type in table.references and ((sought.bare and not sought.owner) or (table.implicit and inside))
        return True if is_name else None
    through = above.field(table.members[above.type][0])
    meant = _through(outline.text(through) if through is not None else "", sought, around, outline)
    return False if meant and sought.called and not _is_called(path, above, outline) else meant


def _is_called(path: Sequence[Node], access: Node, outline: Outline) -> bool:
    """Whether a member that is reached is called."""
    calls = outline.table.calls
    if access.type in calls:
        return True
    around = next((node for node in path[::-1] if node.type in calls), None)
    called = around.field(calls[around.type]) if around is not None else None
    return called is not None and called.id == access.id


def _through(word: str, sought: Sought, around: AbstractSet[str], outline: Outline) -> bool | None:
    """The same for a member that is reached through a word, in a class or several `around`."""
    if word in sought.through:
        return True
    if not sought.owner:
        return None
    receives = word in outline.table.receivers
    if word == sought.owner or (receives and sought.owner in around):
        return True
    owners = {name for name, _, _ in outline.having(sought.name)}
    if receives and not around.isdisjoint(owners):
        return None
    return owners <= {sought.owner}


def _hides(user: Entry, sought: Sought, outline: Outline) -> bool:
    """Whether a function has something else of the same name."""
    return not sought.owner and sought.name in bound_names(user.item.core, outline.syntax, outline.table, inside=True)
