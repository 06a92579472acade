"""From the names a target uses to the definitions that an excerpt must show.

Enclosing scopes first, then members through receivers and known types, then the file, then imports; after that one step further, over the signatures chosen: types and
imports only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from airlock.core.context.items import Item
from airlock.core.context.names import EVERYTHING, Access, Limits, Uses, bound_names, uses_of
from airlock.core.context.outline import Outline
from airlock.core.context.table import EVERY, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_SHOWN = 160  # code points of a value that is shown; longer ones are replaced
_LINES = 3
_READ = 20_000  # code points of a value that is looked at
_SAME = 12  # definitions of one name
_MANY = (Kind.FUNCTION, Kind.CLASS, Kind.TYPE, Kind.SPACE)
_TYPES = (Kind.CLASS, Kind.TYPE, Kind.SPACE)
_SHOWABLE = (*_TYPES, Kind.IMPORT)

# Member names that are so common on built-in types that a class of the file which also has one is probably not meant.
_COMMON = frozenset(
    """add all any append apply as_dict at bind call catch clear close concat copy count create decode delete destroy dict emit encode end endswith entries
    error every exists extend filter find finally first flush forEach format get has includes index indexOf info init insert is_valid items join json keys
    last length load log lower map match message next off on open parse pop post push put read reduce remove render replace reset resolve reverse run save
    search send set setdefault shift size slice some sort splice split start startswith stop strip subscribe test text then title toString trim type union
    unshift update upper value values wait warn write""".split()
)


@dataclass(slots=True)
class Choice:
    """What to show. Keys are node identifiers."""

    items: dict[int, Item] = field(default_factory=dict)
    imports: dict[int, set[str]] = field(default_factory=dict)
    """Import statement -> the names of it that are used."""
    holes: set[int] = field(default_factory=set)
    """Definitions whose value is not shown."""
    brief: set[int] = field(default_factory=set)
    """Types that only a signature mentions, not the target."""
    loose: dict[int, list[str]] = field(default_factory=dict)
    """Body -> names bound in it by something that is not a definition."""
    touched: set[str] = field(default_factory=set)
    """Names of all members that the target touches."""

    def show(self, item: Item, name: str) -> bool:
        """Choose a definition; False when it was chosen before."""
        if item.kind is Kind.IMPORT:
            self.imports.setdefault(item.node.id, set()).add(name)
        if item.node.id in self.items:
            return False
        self.items[item.node.id] = item
        return True


def choose(found: Found, outline: Outline, choice: Choice, should_stop: Callable[[], bool]) -> None:
    """Add to the choice what one target needs."""
    scopes = Scopes(found, outline)
    around = next((node.type for node in found.path[-2:-1] if node.type in outline.table.class_scopes), "")
    uses = uses_of(found.nodes, outline.syntax, outline.table, Limits(within=found.span, around=around))
    chooser = _Chooser(outline, scopes, choice, uses)
    chooser.names()
    chooser.members()
    if should_stop():
        return
    chooser.signatures(found)


class Scopes:
    """What is visible from a target, innermost first."""

    __slots__ = ("_bound", "_found", "_levels", "_outline", "top")

    def __init__(self, found: Found, outline: Outline) -> None:
        self._found = found
        self._outline = outline
        self._levels = [(index, node) for index, node in enumerate(found.path) if not self._plain_block(index)][::-1]
        self._bound: dict[tuple[int, bool], frozenset[str]] = {}
        self.top = found.path[0] if found.path else found.nodes[0]

    def _plain_block(self, index: int) -> bool:
        """Whether a node of the path is a block that opens no scope: what it binds belongs to the function around it."""
        table, path = self._outline.table, self._found.path
        return index > 0 and path[index].type in table.bodies and path[index].type not in table.scopes and path[index - 1].type in table.blocks

    def find(self, name: str, *, before: bool = False, depth: int | None = None) -> tuple[list[Item], Node | None] | None:
        """The definitions of a name, or the body in which something else binds it; None when nothing here knows it.

        With `before`, only what stands above the target; with `depth`, only what is visible from that far down the path to it.
        """
        table = self._outline.table
        for index, node in self._levels:
            if depth is not None and index > depth:
                continue
            parent = self._found.path[index - 1] if index else node
            if node.type not in table.bodies:
                if node.type in table.scopes or node.type in table.binders or node.type in table.blocks:
                    if name in self._names_bound(node, inside=False):
                        return [], None
                continue
            if self._outline.is_class_body(node, parent) or (before and not index):
                continue
            items = [item for item in self._outline.named(node, name) if not before or item.node.start < self._found.span.start]
            items = [item for item in items if item.node.start not in range(self._found.span.start, self._found.span.end)]
            if items:
                return items, None
            if parent.type in table.functions and not before and self._bound_within(name, parent):
                return [], node
        return self._class_level(name) or self._declared_elsewhere(name)

    def _bound_within(self, name: str, function: Node) -> bool:
        """Whether something in a function's body, but not its head, binds a name."""
        return name in self._names_bound(function, inside=True) and name not in self._names_bound(function, inside=False)

    def _names_bound(self, node: Node, *, inside: bool) -> frozenset[str]:
        key = (node.id, inside)
        if key not in self._bound:
            self._bound[key] = bound_names(node, self._outline.syntax, self._outline.table, inside=inside)
        return self._bound[key]

    def _declared_elsewhere(self, name: str) -> tuple[list[Item], Node] | None:
        """A name of the file that only functions give a value to: `global total`."""
        return ([], self.top) if name not in self._outline.table.builtins and name in self._outline.declared_elsewhere() else None

    def _class_level(self, name: str) -> tuple[list[Item], None] | None:
        """In the body of a class, what stands there directly sees its neighbours: `@total.setter`, `limit = default * 2`."""
        table = self._outline.table
        path = self._found.path
        direct = len(path) > 1 and self._outline.is_class_body(path[-1], path[-2]) and table.class_scopes
        items = [item for item in self._outline.named(path[-1], name) if item.node.start < self._found.span.start] if direct else []
        return (items, None) if items else None

    def classes(self) -> list[Item]:
        """All classes, types and objects that are visible, in the file and around the target."""
        return [item for _, node in self._levels if node.type in self._outline.table.bodies for item in self._outline.items(node) if item.kind in _TYPES]

    def receiver(self) -> tuple[Node | None, Item | None]:
        """The body whose members the receiver word means, and its class."""
        for index, node in self._levels:
            if index and self._outline.is_class_body(node, self._found.path[index - 1]):
                return node, self._outline.item(self._found.path[index - 1])
        return None, None

    def owner(self) -> str:
        """`A` when the target is, or is inside, `A.prototype.f = …`."""
        statements = [*self._found.path[1:2], self._found.nodes[-1]]
        owners = [item.owner.rpartition(".")[0] for item in map(self._outline.item, statements) if item is not None and item.owner]
        return next(iter(owners), "")


class _Chooser:
    """Fills a choice for one target."""

    __slots__ = ("choice", "fresh", "outline", "scopes", "table", "uses")

    def __init__(self, outline: Outline, scopes: Scopes, choice: Choice, uses: Uses) -> None:
        self.outline = outline
        self.table: Table = outline.table
        self.scopes = scopes
        self.choice = choice
        self.uses = uses
        self.fresh: list[Item] = []

    def show(self, items: Sequence[Item], name: str) -> None:
        """Choose the definitions of a name: all functions and types, else the first constant or import."""
        many = [item for item in items if item.kind in _MANY or item.owner][:_SAME]
        constants = sorted((item for item in items if item.kind is Kind.VARIABLE and not item.owner), key=lambda item: item.core.field("type") is None)
        imports = [item for item in items if item.kind is Kind.IMPORT]
        parts = [item for item in imports[1:] if item.direct and item.core.type == imports[0].core.type]
        called = any(item.kind is Kind.FUNCTION for item in many)
        for item in (*many, *(() if called else (*constants[:1], *imports[:1], *parts))):
            if self.choice.show(item, name):
                self.fresh.append(item)

    def names(self) -> None:
        """The bare names the target uses."""
        unknown = False
        for name in self.uses.free:
            unknown |= not self._name(name) and name not in self.table.builtins
        for name in self.uses.outermost:
            known = self.scopes.find(name, before=True)
            if known is not None:
                self.show(known[0], name)
        if unknown:
            self.show([item for item in self.outline.named(self.scopes.top, EVERY) if item.kind is Kind.IMPORT], EVERY)

    def _name(self, name: str) -> bool:
        known = self.scopes.find(name)
        if known is None:
            return False
        items, body = known
        self.show(items, name)
        if body is not None and name not in self.choice.loose.setdefault(body.id, []):
            self.choice.loose[body.id].append(name)
        if name in self.uses.called:
            for item in items:
                self._constructor(item)
        return True

    def _constructor(self, item: Item) -> None:
        """What it takes to make an instance: the constructor, else the fields that say so."""
        if item.kind is not Kind.CLASS:
            return
        found = [pair for name in sorted(self.table.constructors) for pair in self.outline.member(item, name, self.scopes.classes())]
        self._show_members(found)
        body = self.outline.body_of(item)
        if not found and body is not None and self.table.evaluates_names:
            fields = [member for member in self.outline.items(body) if member.kind is Kind.VARIABLE and member.core.field("type") is not None]
            self._show_members([(item, member) for member in fields[:40]])

    def _show_members(self, found: Sequence[tuple[Item, Item]]) -> None:
        for holder, member in found:
            self.choice.show(holder, holder.name)
            if self.choice.show(member, member.name):
                self.fresh.append(member)

    def members(self) -> None:
        """The members the target reaches through receivers, classes and variables of a known type."""
        for name in sorted(self.uses.called & self.table.supers):
            self._through_receiver(Access(name, next(iter(sorted(self.table.constructors)))))
        for access in self.uses.accesses:
            self.choice.touched.add(access.member)
            if access.through in self.table.receivers or access.through in self.table.supers:
                known = self._through_receiver(access)
            else:
                known = self._through_name(access)
            if not known and access.member not in _COMMON:
                self._unique(access.member)

    def _through_receiver(self, access: Access) -> bool:
        body, holder = self.scopes.receiver()
        own = self.outline.named(body, access.member) if body is not None and access.through not in self.table.supers else []
        if own:
            self._show_own(own)
        elif holder is not None:
            bases = set(self.outline.bases(holder.core))
            everything = self.scopes.classes()
            pairs = [pair for base in everything if base.name in bases for pair in self.outline.member(base, access.member, everything)]
            self._show_members(pairs)
            return bool(pairs) or bool(bases - {base.name for base in everything})
        else:
            return self._through_prototype(access)
        return bool(own)

    def _show_own(self, members: Sequence[Item]) -> None:
        for member in members[:_SAME]:
            if self.choice.show(member, member.name):
                self.fresh.append(member)

    def _through_prototype(self, access: Access) -> bool:
        """`this.f` inside `A.prototype.g = function () { … }`."""
        owner = self.scopes.owner()
        found = self.outline.named(self.scopes.top, f"{owner}.{access.member}") if owner else []
        self.show(found, access.member)
        return bool(found)

    def _through_name(self, access: Access) -> bool:
        """Through the name of a class, an object or a variable; True when it is known what it is, member found or not."""
        if not access.through:
            return False
        owned = self.outline.named(self.scopes.top, f"{access.through}.{access.member}")
        self.show(owned, access.member)
        everything = self.scopes.classes()
        words = self.uses.types.get(access.through, frozenset()) | {access.through}
        items = [item for item in everything if item.name in words]
        found = [pair for item in items for pair in self.outline.member(item, access.member, everything)]
        self._show_members([(holder, member) for holder, member in found if holder.kind is Kind.CLASS])
        known = self.scopes.find(access.through)
        elsewhere = known is not None and any(item.kind is Kind.IMPORT for item in known[0])
        return bool(owned) or bool(items) or elsewhere or access.through in self.table.builtins

    def _unique(self, member: str) -> None:
        """A method that exactly one class of the file defines."""
        holders = [item for item in self.scopes.classes() if item.kind is Kind.CLASS]
        found: list[tuple[Item, Item]] = []
        for holder in holders:
            body = self.outline.body_of(holder)
            named = self.outline.named(body, member) if body is not None else []
            found.extend((holder, item) for item in named if item.kind is Kind.FUNCTION)
        if len({holder.node.id for holder, _ in found}) == 1:
            self._show_members(found)

    # --- one step further

    def signatures(self, found: Found) -> None:
        """Types and imports that the chosen signatures, and the heads around the target, mention."""
        heads = Limits(skipped=self.table.elided | self.table.defaults, closed=frozenset(self.table.bodies))
        for depth, (above, statement) in enumerate(zip(found.path, found.path[1:], strict=False)):
            if above.type in self.table.bodies:
                self._types_in(statement, heads, depth)
        for item in self.fresh[:]:
            if item.kind is Kind.VARIABLE:
                self._value(item)
            elif item.kind is not Kind.IMPORT:
                self._types_in(item.core, self._signature)
                self._decorators(item.node)

    @property
    def _signature(self) -> Limits:
        return Limits(skipped=self.table.elided | self.table.defaults)

    def _types_in(self, node: Node, limits: Limits, depth: int | None = None) -> None:
        """Choose the types that a signature mentions; around the target, whose heads are shown as they are, functions too."""
        for name in uses_of([node], self.outline.syntax, self.table, limits).free:
            self._show_types([item for item in self._known(name, depth) if depth is not None or item.kind is not Kind.FUNCTION], name)

    def _known(self, name: str, depth: int | None = None) -> list[Item]:
        known = self.scopes.find(name, depth=depth)
        return known[0] if known is not None else []

    def _show_types(self, items: Sequence[Item], name: str) -> None:
        """Choose without going on from there: a constant among them (an alias, a type variable) stands without its value."""
        before = len(self.fresh)
        self.show(items, name)
        self.choice.holes.update(item.node.id for item in self.fresh[before:] if item.kind is Kind.VARIABLE)
        self.choice.brief.update(item.node.id for item in self.fresh[before:])
        del self.fresh[before:]

    def _value(self, item: Item) -> None:
        """Whether a constant's value can be shown: it is short, and all it mentions is an import, a type, or shown already."""
        kind = item.core.field("type")
        if kind is not None:
            self._types_in(kind, self._signature)
        if item.core.end - item.core.start > _READ:
            self.choice.holes.add(item.node.id)
            return
        long = self.outline.text(item.core).count("\n") >= _LINES and not _elides(item.core, self.table)
        names = uses_of([item.core], self.outline.syntax, self.table, self._signature).free
        needed = {name: self._known(name) for name in names}
        shown = {name: [one for one in items if one.node.id in self.choice.items or one.kind in _SHOWABLE] for name, items in needed.items()}
        unknown = any((needed[name] or self.scopes.find(name)) and not shown[name] for name in names)
        if long or unknown or _shown_length(item.core, self.table) > _SHOWN:
            self.choice.holes.add(item.node.id)
            return
        for name, items in shown.items():
            self._show_types(items, name)

    def _decorators(self, node: Node) -> None:
        for child in node.named_children:
            if child.type in self.table.decorators and decorator_name(self.outline.text(child)) in self.table.decorators_kept:
                for name in uses_of([child], self.outline.syntax, self.table, EVERYTHING).free:
                    self._show_types([item for item in self._known(name) if item.kind is Kind.IMPORT], name)


def decorator_name(text: str) -> str:
    """The last part of a decorator's name, without its arguments."""
    return text.lstrip("@ ").partition("(")[0].strip().rpartition(".")[2]


def _shown_length(node: Node, table: Table) -> int:
    """Code points of a definition without the bodies that are left out anyway."""
    total, stack = node.end - node.start, [node]
    while stack:
        current = stack.pop()
        for name, child in current.labelled_children():
            if (current.type, name) in table.elided:
                total -= child.end - child.start
            elif child.named_children:
                stack.append(child)
    return total


def _elides(node: Node, table: Table) -> bool:
    return _shown_length(node, table) < node.end - node.start


def undefined_in(choice: Choice, founds: Sequence[Found], outline: Outline) -> tuple[frozenset[str], frozenset[str]]:
    """Names that the file defines at its top level and the excerpt, as chosen, does not; and those it does."""
    top = founds[0].path[0] if founds[0].path else founds[0].nodes[0]
    shown = {name for item in choice.items.values() if item.kind is not Kind.IMPORT for name in item.names}
    shown |= {name for names in choice.imports.values() for name in names}
    path_ids = {node.id for found in founds for node in (*found.path, *found.nodes)}
    known: set[str] = set()
    for item in outline.items(top):
        known.update(item.names)
        if item.node.id in path_ids or item.core.id in path_ids:
            shown.update(item.names)
    return frozenset(known - shown), frozenset(shown)
