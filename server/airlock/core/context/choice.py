"""What an excerpt is going to show, gathered target by target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.words import EVERY, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.scopes import Scopes
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Uses

_SAME = 12  # definitions of one name
_MANY = (Kind.FUNCTION, Kind.CLASS, Kind.TYPE, Kind.SPACE)


class Choice:
    """What to show. Keys are node identifiers."""

    __slots__ = ("brief", "followed", "holes", "imports", "items", "long", "looks", "loose", "parts", "reached", "touched", "unmentioned")

    def __init__(self) -> None:
        self.items: dict[int, Item] = {}
        self.imports: dict[int, set[str]] = {}
        """Import statement -> the names of it that are used."""
        self.parts: dict[int, set[str]] = {}
        """Statement that defines several things -> the names of those that are used."""
        self.holes: set[int] = set()
        """Definitions whose value is not shown."""
        self.brief: set[int] = set()
        """Types that only a signature mentions, not the target."""
        self.followed: set[tuple[int, str]] = set()
        """Import statements and the names of them that only a signature mentions."""
        self.loose: dict[int, list[str]] = {}
        """Body -> names bound in it by something that is not a definition."""
        self.long: set[int] = set()
        """Types of which only the members that the targets touch are shown."""
        self.touched: set[str] = set()
        """Names of all members that the targets touch."""
        self.looks: list[tuple[Scopes, Uses]] = []
        """What is visible from each target, and what it uses."""
        self.reached: dict[str, set[str]] = {}
        """Members that the targets reach, by the names of types that they may be of."""
        self.unmentioned: frozenset[int] = frozenset()
        """Parameters of classes' heads, and lists of them, that nothing mentions."""

    def reach(self, types: Iterable[str], member: str) -> None:
        """Take down that a member of one of these types is reached."""
        for name in types:
            self.reached.setdefault(name, set()).add(member)

    def copy(self) -> Choice:
        """The same as a choice of its own, as far as definitions go."""
        other = Choice()
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        other.items, other.holes, other.brief = dict(self.items), set(self.holes), set(self.brief)
        other.imports = {node: set(names) for node, names in self.imports.items()}
        other.parts = {node: set(names) for node, names in self.parts.items()}
        return other

    def mentioned(self) -> frozenset[str]:
        """All names that the targets mention."""
        return frozenset(name for _, uses in self.looks for name in (*uses.free, *uses.properties))

    def is_empty(self) -> bool:
        """Whether nothing is known or chosen."""
        return not any(getattr(self, name) for name in self.__slots__)

    def hide(self, nodes: Iterable[int]) -> None:
        """Take definitions back."""
        for node in nodes:
            self.items.pop(node, None)
            self.imports.pop(node, None)

    def show(self, item: Item, name: str) -> bool:
        """Choose a definition; False when it was chosen before."""
        if item.kind is Kind.IMPORT:
            self.imports.setdefault(item.node.id, set()).add(name)
        if item.node.id in self.items:
            return False
        self.items[item.node.id] = item
        return True

    def show_name(self, items: Sequence[Item], name: str) -> list[Item]:
        """Choose the definitions of a name.

        All functions and types, else the first constant (an annotated one rather) and import; gives those not chosen before.
        """
        many = [item for item in items if item.kind in _MANY or item.owner][:_SAME]
        imports = [item for item in items if item.kind is Kind.IMPORT]
        constants = [item for item in items if item.kind is Kind.VARIABLE and not item.owner and (item.direct or not imports)]
        constants.sort(key=lambda item: item.core.field("type") is None)
        parts = [item for item in imports[1:] if item.direct and not self.touched.isdisjoint(item.below)]
        called = any(item.kind is Kind.FUNCTION for item in many)
        wanted = many if called else [*many, *constants[:1], *(imports if name == EVERY else imports[:1]), *parts]
        for item in wanted if not called else ():
            if len(item.names) > 1:
                self.parts.setdefault(item.node.id, set()).add(name)
        return [item for item in wanted if self.show(item, name)]

    def show_loose(self, body: int, name: str) -> None:
        """Choose a name that something else than a definition binds."""
        names = self.loose.setdefault(body, [])
        if name not in names:
            names.append(name)


def undefined_in(choice: Choice, founds: Sequence[Found], outline: Outline) -> tuple[frozenset[str], frozenset[str]]:
    """Names that the file defines at its top level and the excerpt, as chosen, does not; and those it does."""
    top = founds[0].path[0] if founds[0].path else founds[0].nodes[0]
    shown = {name for item in choice.items.values() if item.kind is not Kind.IMPORT for name in item.names}
    shown |= {name for names in choice.imports.values() for name in names}
    around = {node.id for found in founds for node in (*found.path, *found.nodes)}
    known: set[str] = set()
    if outline.table.implicit:
        known.update(outline.type_names())
        shown.update(name for found in founds for node in (*found.path, *found.nodes) for name in outline.class_names(node))
    for item in outline.items(top):
        known.update(item.names)
        if item.node.id in around or item.core.id in around:
            shown.update(item.names)
    return frozenset(known - shown), frozenset(shown)
