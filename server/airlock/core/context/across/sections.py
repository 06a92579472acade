"""The signatures of what the targets use from other files, one section a file, rendered and masked like everything outside a target."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airlock.core.context.across.follow import Follower, Hit, Module
from airlock.core.context.across.opened import Opened
from airlock.core.context.across.wants import wants_of
from airlock.core.context.choice import Choice
from airlock.core.context.ledger import Ledger
from airlock.core.context.masking import Rules
from airlock.core.context.names import uses_of
from airlock.core.context.plan import Plan
from airlock.core.context.render import Renderer
from airlock.core.context.target import is_function
from airlock.core.context.words import Kind
from airlock.core.syntax import comment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.across.workspace import Around
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.model import Span

_MOST = 40  # definitions of other files in one excerpt
_SAME = 4  # definitions of one name
_TYPE_TOKENS = 250
_BASES = 4  # files up a chain of base classes
_WORD = re.compile(r"\w+|[^\w\s]")
_AMBIGUOUS = "signatures of names that more than one file defines: {names}"
_TOO_MANY = "{count} more signatures of other files"


@dataclass(frozen=True, slots=True)
class Section:
    """What is shown of one file: a line that names it, and the signatures."""

    path: str
    heading: str
    sheet: Ledger

    def ledger(self) -> Ledger:
        """Heading and signatures."""
        out = Ledger(self.sheet.document, path=self.path)
        out.glue(f"{self.heading}\n")
        out.take(self.sheet)
        return out


@dataclass(frozen=True, slots=True)
class Foreign:
    """What other files give; `omitted` says what they could not."""

    sections: tuple[Section, ...] = ()
    omitted: tuple[str, ...] = ()


@dataclass(slots=True)
class _Chosen:
    """What is going to be shown of one file."""

    file: Opened
    choice: Choice


def foreign(
    outline: Outline, targets: Sequence[Span], choice: Choice, known: frozenset[str], around: Around, should_stop: Callable[[], bool]
) -> Foreign:
    """The sections for what a choice's targets use. `known` are the names the excerpt shows anyway."""
    home = Opened(around.path, outline)
    wants, reached = wants_of(choice, outline, [link.name for link in home.imports_inside(targets)])
    follower = Follower(home, around, should_stop)
    gatherer = _Gatherer(follower, reached, choice)
    for want in wants.values():
        if should_stop():
            return Foreign()
        found = follower.wanted(want.name, imported=want.imported)
        if isinstance(found, Hit):
            gatherer.hit(found, want.members, made=want.made, named=want.named)
        elif isinstance(found, Module):
            gatherer.module(found, want.name, made=want.made)
    sections = [_section(one, known) for one in gatherer.chosen.values()]
    notes = [_AMBIGUOUS.format(names=", ".join(follower.ambiguous))] if follower.ambiguous else []
    notes += [_TOO_MANY.format(count=gatherer.left)] if gatherer.left else []
    return Foreign(tuple(one for one in sections if one is not None), tuple(notes))


class _Gatherer:
    """Gathers definitions by the file they are in; `left` counts those that were one too many."""

    __slots__ = ("_count", "_follower", "_home", "_reached", "chosen", "left")

    def __init__(self, follower: Follower, reached: dict[str, set[str]], home: Choice) -> None:
        self._follower = follower
        self._reached = reached
        self._home = home
        self._count = 0
        self.chosen: dict[str, _Chosen] = {}
        self.left = 0

    def module(self, module: Module, name: str, *, made: bool) -> None:
        """What is reached through a module; else what the module itself may stand for."""
        reached = {*self._reached.get(name, ()), *self._deeper(name)}
        found = False
        for member in sorted(reached):
            hit = self._follower.inside(module.paths, member)
            if isinstance(hit, Hit):
                found = True
                self.hit(hit, self._reached.get(member, set()), made=True)
        default = self._follower.home.imports.default
        hit = self._follower.inside(module.paths, default) if default and (made or not found) else None
        if isinstance(hit, Hit):
            self.hit(hit, reached, made=made)

    def _deeper(self, name: str) -> set[str]:
        """Members reached through an expression, where a name is the beginning of a module's path."""
        dotted = any(link.dotted and link.name == name for link in self._follower.home.links)
        return self._reached.get("", set()) if dotted else set()

    def hit(self, hit: Hit, members: set[str], *, made: bool, named: bool = True) -> None:
        """Definitions of a name, and of their members those that are reached."""
        chains = hit.chains[:_SAME]
        shown = [chain for chain in chains if named and self._show(hit.file, chain)]
        for chain in chains:
            if chain[-1].kind in (Kind.SPACE, Kind.VARIABLE):
                self._inside(hit.file, chain, members)
            elif chain[-1].kind in (Kind.CLASS, Kind.TYPE):
                self._members(hit.file, chain, members, made=made, deep=0)
            elif chain in shown and chain[-1].kind is Kind.FUNCTION and members:
                self._returned(hit.file, chain[-1], members)

    def _inside(self, file: Opened, chain: tuple[Item, ...], members: set[str]) -> None:
        """Members of a namespace, or of an object that is a constant's value."""
        body = file.outline.body_of(chain[-1]) if chain[-1].kind is Kind.SPACE and members else None
        inner = file.outline.items(body) if body is not None else file.members(chain[-1]) if members else []
        for item in inner:
            if not members.isdisjoint(item.names):
                self._show(file, (*chain, item))

    def _members(self, file: Opened, chain: tuple[Item, ...], members: set[str], *, made: bool, deep: int) -> None:
        outline, classes = file.outline, file.classes()
        missing = set(members)
        pairs = outline.construction(chain[-1], classes) if made else []
        for name in sorted(members):
            found = outline.member(chain[-1], name, classes)
            pairs += found
            missing -= {name} if found else set()
        for holder, member in pairs:
            self._show(file, (*chain[:-1], holder, member))
        for base in self._bases(outline, chain[-1], classes) if missing and deep < _BASES else ():
            above = self._follower.named(file, base, outward=False)
            if isinstance(above, Hit) and above.file is not file:
                for one in above.chains:
                    self._members(above.file, one, missing, made=False, deep=deep + 1)

    @staticmethod
    def _bases(outline: Outline, item: Item, classes: Sequence[Item]) -> list[str]:
        own = {one.name: one for one in classes}
        queue = [item]
        for current in queue:
            queue += [own[base] for base in outline.bases(current.core) if base in own and own[base] not in queue]
        return list(dict.fromkeys(base for current in queue for base in outline.bases(current.core) if base not in own))

    def _returned(self, file: Opened, function: Item, members: set[str]) -> None:
        """The members of what a function says it returns."""
        returned = function.core.field("return_type")
        for word in uses_of([returned], file.syntax, file.outline.table).free if returned is not None else ():
            found = self._follower.named(file, word, outward=False)
            if isinstance(found, Hit):
                for chain in found.chains:
                    self._members(found.file, chain, members, made=False, deep=0)

    def _show(self, file: Opened, chain: tuple[Item, ...]) -> bool:
        """Choose a definition and what it is in; False when it was chosen before, or is one too many."""
        if file is self._follower.home:
            return False
        one = self.chosen.setdefault(file.path, _Chosen(file, Choice(touched=self._home.touched, looks=self._home.looks)))
        if chain[-1].node.id in one.choice.items:
            return False
        if self._count >= _MOST:
            self.left += 1
            return False
        self._count += 1
        for holder in chain:
            one.choice.show(holder, holder.name)
        _shorten(file, chain[-1], one.choice)
        return True


def _shorten(file: Opened, item: Item, choice: Choice) -> None:
    """Say what of a definition is not to be shown: a value built on its file, most of a very long type."""
    outline = file.outline
    if item.kind is Kind.VARIABLE and not is_function(item.node, outline.table):
        mentioned = uses_of([item.core], outline.syntax, outline.table).free
        if any(outline.named(outline.syntax.root, name) for name in mentioned):
            choice.holes.add(item.node.id)
    elif item.kind is Kind.TYPE and len(_WORD.findall(outline.text(item.core))) > _TYPE_TOKENS:
        choice.long.add(item.node.id)


def _section(one: _Chosen, known: frozenset[str]) -> Section | None:
    outline = one.file.outline
    rules = Rules(outline.syntax, outline.table, known, frozenset())
    heading = comment(outline.syntax.language, _printable(one.file.path))
    try:
        sheet = Renderer(Plan(outline, (), one.choice, rules)).write()
    except RecursionError:  # a definition nested in hundreds of others
        return None
    return Section(one.file.path, heading, sheet) if heading and sheet.pieces and not sheet.broken else None


def _printable(path: str) -> str:
    return "".join(char if char.isprintable() else "�" for char in path)
