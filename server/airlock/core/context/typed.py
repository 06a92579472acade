"""From the names a target uses to definitions, where the file says of what type things are and a bare name may be a member.

The other way, for languages where it seldom does, is in `resolve`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.chains import type_words
from airlock.core.context.fitting import agrees, given_by, made_otherwise, mentions, takes
from airlock.core.context.scopes import Scopes, fits
from airlock.core.context.types import Types, heads_of
from airlock.core.context.words import EVERY, TYPES, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.fitting import Given
    from airlock.core.context.inheritance import Pair
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.context.uses import Access, Uses
    from airlock.core.syntax import Node

_TYPE_PARAMETERS = frozenset({"type_parameters", "type_parameter_list"})
_NAME = compiled(r"[^\W\d_]\w*")


class TypedChooser:
    """Fills a choice for one target; `fresh` are the definitions it added. `common` are members too common to be guessed."""

    __slots__ = (
        "_choice",
        "_common",
        "_found",
        "_given_to",
        "_mentioned",
        "_outline",
        "_parameters",
        "_scopes",
        "_table",
        "_types",
        "_uses",
        "fresh",
    )

    def __init__(self, found: Found, outline: Outline, scopes: Scopes, choice: Choice, uses: Uses, common: frozenset[str]) -> None:
        self._found = found
        self._given_to: dict[str, tuple[Given, ...]] = {}
        self._mentioned: dict[str, list[bool]] | None = None
        self._outline = outline
        self._table = outline.table
        self._scopes = scopes
        self._choice = choice
        self._uses = uses
        self._common = common
        self._types = Types(scopes, outline, (uses.made, *heads_of(found.path[:0:-1], outline)))
        self._parameters = frozenset(_type_parameters((*found.path, *found.nodes), outline))
        self.fresh: list[Item] = []

    def names(self) -> None:
        """The bare names the target uses; when one is nowhere to be found, the imports that may bring anything."""
        uses = self._uses
        unknown: list[str] = []
        ways = ((False, uses.plain), (True, uses.calls)) if self._table.separate_calls else ((None, uses.plain),)
        for name in uses.free:
            known = [self._name(name, calls=calls) for calls, those in ways if name in those]
            if not any(known) and name not in self._table.builtins and not self._opened(name) and not self._listed(name):
                unknown.append(name)
        for name in uses.calls:
            if name not in uses.free and any(item.kind is Kind.FUNCTION for item in self._scopes.find_items(name, calls=True)):
                self._name(name, calls=True)
        for name in uses.outermost:
            known_before = self._scopes.find(name, before=True)
            self._show(known_before.items if known_before is not None else (), name)
        if unknown:
            self._show([item for item in self._scopes.everywhere(EVERY) if item.kind is Kind.IMPORT], EVERY)
        if any(name[:1].islower() for name in unknown):
            self._inherit()
        self._led_through()

    def _led_through(self) -> None:
        """Choose the values of the file through which chosen imports lead."""
        imports = [item for item in self._choice.items.values() if item.kind is Kind.IMPORT] if self._table.import_roots else []
        for root in (root for item in imports for root in re.findall(self._table.import_roots, self._outline.text(item.core))):
            self._name(root, calls=None)

    def _inherit(self) -> None:
        """Choose the classes between the one around the target and a base from elsewhere, which may have what the file does not."""
        _, holder = self._scopes.receiver()
        for base in self._scopes.inheritance.between(holder) if holder is not None else ():
            self._show([base], base.name)

    def members(self) -> None:
        """The members the target reaches."""
        for access in self._uses.accesses:
            words = self._types.of((access.through, *access.path)) - self._parameters
            self._choice.reach(words, access.member)
            found = self._of(access, words)
            self._show_members(found)
            added = not found and (self._added(access.member) or (not words and self._listed(access.member)))
            said = any(self._is_type(word) for word in words)
            guessed = (not said and not self._is_elsewhere(access)) or (not found and self._is_guess(access, words))
            if guessed and not found and not added and access.member not in self._common:
                self._unique(access)

    def _is_type(self, word: str) -> bool:
        """Whether a word that is said to be of what something is may be a type, and is not only the name of what made it."""
        is_name = self._table.capital_types and word[:1].islower() and "." not in word and word not in self._table.builtins
        return not is_name or any(self._scopes.named_classes(word))

    def _is_guess(self, access: Access, words: frozenset[str]) -> bool:
        """Whether a type is only that of what a function was handed to, and no class of the file."""
        handed = any(len(chain) > 1 for chain in self._uses.made.get(access.through, ()))
        return handed and not any(self._scopes.named_classes(word) for word in words)

    def _is_elsewhere(self, access: Access) -> bool:
        """Whether a member is reached through what can only be a type, and one that the file does not define."""
        name = access.through
        is_type = name[:1].isupper() and not (name.isupper() and len(name) > 1)
        return self._table.capital_types and is_type and not access.path and not any(self._scopes.named_classes(name))

    def _added(self, name: str) -> bool:
        """A member that is added to a type from outside, or is imported and may be."""
        known = self._scopes.find_items(name) if self._table.receiver else ()
        beside = [item for item in known if item.kind is Kind.IMPORT or item.core.field(self._table.receiver) is not None]
        self._show(beside, name)
        pairs = [pair for pair in self._everyone(name) if self._extends(pair[1])] if self._table.extending else []
        self._show_members(pairs)
        return bool(beside) or bool(pairs)

    def _extends(self, item: Item) -> bool:
        parameters = item.core.field("parameters")
        return parameters is not None and re.match(self._table.extending, self._outline.text(parameters)) is not None

    def _of(self, access: Access, words: frozenset[str]) -> list[Pair]:
        if access.member == EVERY:
            return [pair for word in words for item in self._scopes.named_classes(word) for pair in self._makers(item)]
        found = self._types.members(words, access.member)
        return [pair for pair in found if fits(pair[1], calls=access.called)] or found

    def _show(self, items: Sequence[Item], name: str) -> None:
        self.fresh.extend(self._choice.show_name(items, name))

    def _show_members(self, found: Iterable[Pair], name: str = "") -> None:
        for holder, member in self._fitting(list(found)):
            if holder.node.type not in self._table.nameless_classes:
                self._choice.show(holder, holder.name)
            if self._choice.show(member, name if member.kind is Kind.IMPORT else member.name):
                self.fresh.append(member)

    def _fitting(self, found: list[Pair]) -> list[Pair]:
        """Of several functions of one name those that can be called as the target does, when one can for each of its calls."""
        if len(found) < 2 or not self._table.counted:
            return found
        fit = [pair for pair in found if pair[1].kind is not Kind.FUNCTION or self._takes(*pair)]
        functions = [pair for pair in fit if pair[1].kind is Kind.FUNCTION]
        return self._of_these_types(fit, functions) if functions and self._meets_all(functions) else found

    def _meets_all(self, functions: list[Pair]) -> bool:
        """Whether every call by the name of these can be one of theirs."""
        holder, item = functions[0]
        name = item.name if item.core.type not in self._table.makers else holder.name
        return all(any(takes(one, (given,), self._outline) for _, one in functions) for given in set(self._calls(name)))

    def _of_these_types(self, found: list[Pair], functions: list[Pair]) -> list[Pair]:
        """Of several functions that can be called with as much those that want the very types, if every call has one."""
        given = self._given(*functions[0])
        if len(functions) < 2 or not given:
            return found
        uses, text = self._uses, self._text()
        exact = {item.node.id: [one for one in given if agrees(item, one, uses, self._outline, text)] for _, item in functions}
        if len({one for some in exact.values() for one in some}) < len(set(given)):
            return found
        return [pair for pair in found if pair[1].kind is not Kind.FUNCTION or exact[pair[1].node.id]]

    def _takes(self, holder: Item, item: Item) -> bool:
        given = self._given(holder, item)
        return not given or takes(item, given, self._outline)

    def _given(self, holder: Item, item: Item) -> Sequence[Given]:
        """What the calls give that may be of a function; nothing where the target may mean it otherwise than by these."""
        table = self._table
        if item.core.type in table.makers:
            names = {item.name, holder.name, *table.receivers, *table.supers}
            names |= {name for name in self._uses.call_nodes if table.labelled and name[:1].isupper()}  # a class has those of its bases
            return [one for name in names for one in self._calls(name)] if not made_otherwise(holder.name, self._text()) else ()
        if self._mentioned is None:
            self._mentioned = mentions(self._found.nodes, self._outline)
        heads = sum(own is not None and own.name == item.name for own in map(self._outline.item, self._found.nodes))
        calls, said = self._calls(item.name), self._mentioned.get(item.name, [])
        others = len(said) - len(calls) - heads
        return calls if not others or (others == sum(said) and self._is_variable(item.name)) else ()

    def _calls(self, name: str) -> tuple[Given, ...]:
        """What the calls of this name give, as far as that says anything."""
        if name not in self._given_to:
            nodes = self._uses.call_nodes.get(name, ())
            given = (given_by(node, self._outline.syntax, self._table) for node in nodes)
            self._given_to[name] = tuple(one for one in given if one is not None)
        return self._given_to[name]

    def _is_variable(self, name: str) -> bool:
        """Whether a name without a call means a variable."""
        return name in self._uses.bound or any(item.kind is Kind.VARIABLE for item in self._scopes.find_items(name))

    def _text(self) -> str:
        span = self._found.span
        return self._outline.syntax.text[span.start : span.end]

    def _name(self, name: str, *, calls: bool | None) -> bool:
        known = self._scopes.find(name, calls=calls) or self._scopes.find(name)
        if known is None:
            return False
        if known.pairs:
            self._show_members(known.pairs, name)
            self._open({holder.name for holder, _ in known.pairs})
        else:
            self._show([item for _, item in self._fitting([(item, item) for item in known.items])], name)
        if known.body is not None:
            self._choice.show_loose(known.body.id, name)
        for item in known.items if not known.pairs else ():
            self._own(item, name)
        for item in known.items if name in self._uses.called else ():
            self._show_members(self._makers(item))
        return True

    def _opened(self, name: str) -> bool:
        """A member of a class of the file all of whose members an import makes plain names."""
        found = self._types.members(self._opening(), name)
        self._show_members(found)
        self._open({holder.name for holder, _ in found})
        return bool(found)

    def _open(self, holders: set[str]) -> None:
        """Choose the imports that make the members of these classes plain names."""
        opening = self._opening() if holders else {}
        for holder in holders & opening.keys():
            self._show([opening[holder]], EVERY)

    def _opening(self) -> dict[str, Item]:
        """The imports of everything in something, by the last part of its name."""
        found: dict[str, Item] = {}
        for item in self._scopes.everywhere(EVERY):
            words = _NAME.findall(self._outline.text(item.core)) if item.kind is Kind.IMPORT else []
            found.update((word, item) for word in words[-1:])
        return found

    def _own(self, item: Item, name: str) -> None:
        """What an import brings in that is in a class of this very file."""
        words = type_words(self._outline.text(item.core)) if item.kind is Kind.IMPORT else []
        holders = [part for word in words for part in word.split(".")[:-1]]
        self._show_members(self._types.members([word for word in holders if word != name], name))

    def _makers(self, item: Item) -> list[Pair]:
        """The constructors of a class."""
        body = self._outline.body_of(item) if item.kind is Kind.CLASS else None
        members = self._outline.items(body) if body is not None else []
        found = [(item, member) for member in members if member.core.type in self._table.makers]
        if found or not self._table.fields_construct:
            return found
        return [(item, member) for member in members if member.kind is Kind.VARIABLE and member.name in self._uses.properties]

    def _listed(self, name: str) -> bool:
        """A constant of an enumeration, where only its type, which is not looked for, tells whose."""
        found = [pair for pair in self._everyone(name) if pair[1].core.type in self._table.listed]
        near = {item.node.id for item in self._scopes.find_items(name)}
        self._show_members([pair for pair in found if pair[1].node.id in near] or found)
        return bool(found)

    def _everyone(self, name: str) -> list[Pair]:
        """The members of this name in all classes of the file."""
        return [(holder, member) for _, holder, member in self._outline.having(name) if holder is not None and holder.kind in TYPES]

    def _unique(self, access: Access) -> None:
        """A member that exactly one class of the file has."""
        found = [pair for pair in self._everyone(access.member) if fits(pair[1], calls=access.called)]
        found = [pair for pair in found if pair[1].kind is not Kind.FUNCTION or not self._table.counted or self._takes(*pair)]
        if len({holder.node.id for holder, _ in found}) == 1:
            self._show_members(found)


def _type_parameters(nodes: Sequence[Node], outline: Outline) -> Iterator[str]:
    """The names that stand for types in some definitions: what these have is only said in their bounds."""
    lists = [child for node in nodes for child in node.named_children if child.type in _TYPE_PARAMETERS]
    for one in (one for some in lists for one in some.named_children):
        leaf = one.field("name") or next(iter(one.named_children), one)
        yield outline.text(leaf)
