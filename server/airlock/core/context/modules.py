"""Names that a module inside a file takes from the file around it, where it does not see them by itself."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from airlock.core.context.anchored import starts_of
from airlock.core.context.words import EVERY, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Uses

_PATH = compiled(r"\w+")


def show_imported(uses: Uses, found: Found, scopes: Scopes, outline: Outline, choice: Choice) -> list[Item]:
    """Choose the imports that bring names in or are needed for members, and what those from the file itself mean; gives what is new."""
    table = outline.table
    if not table.roots:
        return []
    fresh: list[Item] = []
    bodies = [node for node in found.path if node.type in table.bodies]
    wanted = uses.properties.union(uses.free)
    called = (one.member for one in uses.accesses if table.common and one.called and one.member not in table.common)
    unsaid = any(not outline.having(member) for member in called)
    for depth, body in enumerate(bodies):
        imports = [item for item in outline.items(body) if item.kind is Kind.IMPORT]
        outer = bodies[:depth]
        outside = any(outline.named(above, name) for name in uses.free for above in outer if not outline.named(body, name))
        for item in imports:
            brought = [name for name in item.names if not table.brings.get(name, frozenset()).isdisjoint(wanted)]
            brought += [name for name in item.names if unsaid and _is_unmentioned(name, outline)]
            opens = EVERY in item.names and _is_own(item, outline)
            constants = _constants(item, uses, outline) if opens else []
            brings = EVERY in item.names and not opens and unsaid and _is_module(item, outline)
            names = [*brought, *((EVERY,) if brings or (opens and (outside or constants)) else ())]
            fresh += [item for name in names if choice.show(item, name)]
            fresh += [one for one in constants if choice.show(one, one.name)]
    for item in [item for item in choice.items.values() if item.kind is Kind.IMPORT and _is_own(item, outline)]:
        for name in choice.imports.get(item.node.id, ()):
            fresh += choice.show_name([one for one in outline.named(scopes.top, name) if one.kind is not Kind.IMPORT], name)
    return fresh


def _is_unmentioned(name: str, outline: Outline) -> bool:
    """Whether an imported name can only be there for its members: it is a trait's by its looks, and stands nowhere else in the file."""
    text = outline.syntax.text
    places = list(islice(starts_of(text, name), 2)) if name[:1].isupper() and not name.isupper() else []
    return len(places) == 1 and name not in outline.table.brings and not text.endswith(" as ", 0, places[0])


def _is_module(item: Item, outline: Outline) -> bool:
    """Whether an import of everything names a module by its looks, in which there may be traits, and no enumeration."""
    return next(iter(_PATH.findall(outline.text(item.core))[-1:]), "").islower()


def _constants(item: Item, uses: Uses, outline: Outline) -> list[Item]:
    """The constants that the target mentions of an enumeration which an import makes plain names of, each after it."""
    found: list[Item] = []
    for holder in outline.holders(next(iter(_PATH.findall(outline.text(item.core))[-1:]), "")):
        body = outline.body_of(holder)
        members = outline.items(body) if body is not None else []
        named = [one for one in members if one.core.type in outline.table.listed and not set(uses.free).isdisjoint(one.names)]
        found += [holder, *named] if named else []
    return found


def _is_own(item: Item, outline: Outline) -> bool:
    """Whether an import is from the file, or the project, itself."""
    return any(word in outline.table.roots for word in _PATH.findall(outline.text(item.core)[:80]))
