"""What a finished excerpt does not need after all.

What only signatures and macros mention, where masking has left no mention of it, and what heads of classes declare and nothing mentions.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from airlock.core.context.heads import unmentioned, unused
from airlock.core.context.words import TYPES, Kind
from airlock.core.expressions import compiled
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found

_WORD = compiled(r"[^\W\d]\w*")


def without_needless(choice: Choice, sheet: Ledger, outline: Outline, founds: Sequence[Found]) -> Choice | None:
    """The choice without what is needless in its sheet; None when all of it is needed."""
    words = Counter(word for piece in sheet.pieces if piece.kind is not PartKind.IMPORT for word in _WORD.findall(piece.text))
    names = [(node, name) for node, name in choice.followed if name in choice.imports.get(node, ()) and not words[name]]
    brief = [item for item in choice.items.values() if item.node.id in choice.brief]
    types = [item for item in brief if _is_unsaid(item, words, sheet, outline.table.macros)]
    types += _repeated(choice, outline, founds) + _added_nothing(choice, outline, founds)
    heads = unmentioned(choice, sheet, outline, founds) | unused(choice, sheet, outline)
    if not names and not types and heads <= choice.unmentioned:
        return None
    less = choice.copy()
    less.unmentioned |= heads
    for node, name in names:
        less.imports[node].discard(name)
    less.hide((*(node for node, _ in names if not less.imports[node]), *(item.node.id for item in types)))
    return less


def _repeated(choice: Choice, outline: Outline, founds: Sequence[Found]) -> list[Item]:
    """The empty repetitions of a class that is opened several times: those in which nothing is shown, beside another that is shown."""
    starts = [*(item.node.start for item in choice.items.values()), *(found.span.start for found in founds)]
    groups: dict[tuple[str, tuple[str, ...]], list[Item]] = {}
    for item in choice.items.values():
        if item.kind in TYPES and item.names:
            groups.setdefault((item.core.type, item.names), []).append(item)
    gone: list[Item] = []
    for some in (some for some in groups.values() if len(some) > 1):
        heads = {item.node.id: _head(item, outline) for item in some}
        empty = [item for item in some if not any(item.node.start < start < item.node.end for start in starts)]
        first = next((item for item in some if item not in empty), some[0])
        gone += [item for item in empty if item is not first and heads[item.node.id] == heads[first.node.id]]
    return gone


def _added_nothing(choice: Choice, outline: Outline, founds: Sequence[Found]) -> list[Item]:
    """The blocks beside a type in which nothing is shown, and which say nothing of what the type builds on."""
    starts = [*(item.node.start for item in choice.items.values()), *(found.span.start for found in founds)]
    blocks = [item for item in choice.items.values() if item.of and item.kind in TYPES and not _builds_on(item, outline)]
    return [item for item in blocks if not any(item.node.start < start < item.node.end for start in starts)]


def _builds_on(item: Item, outline: Outline) -> bool:
    return bool(outline.bases(item.core)) or any(map(item.core.field, outline.table.base_fields))


def _head(item: Item, outline: Outline) -> tuple[int, str]:
    """What a class stands in, by where that begins, and what is written before its body."""
    body = outline.body_of(item)
    path = outline.syntax.path(item.node.span)
    around = next((node.start for node in reversed(path) if node.start < item.node.start), 0)
    end = body.start if body is not None else item.core.end
    return around, outline.syntax.text[item.core.start : end].partition("\n")[0].partition("#")[0].rstrip(" {")


def _is_unsaid(item: Item, words: Counter[str], sheet: Ledger, macros: frozenset[str]) -> bool:
    """Whether nothing but the definition of a type or macro mentions it."""
    if (item.kind not in TYPES and item.core.type not in macros) or item.kind is Kind.SPACE or item.of:
        return False
    if not all(map(_WORD.fullmatch, item.names)):
        return False
    own = Counter(_own_words(item, sheet))
    return bool(item.names) and all(words[name] <= own[name] for name in item.names)


def _own_words(item: Item, sheet: Ledger) -> Iterator[str]:
    for piece in sheet.pieces:
        if piece.start is not None and item.node.start <= piece.start < item.node.end:
            yield from _WORD.findall(piece.text)
