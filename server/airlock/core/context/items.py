"""The definitions of one body: what names stand there, and which nodes give them. Function bodies are not entered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.calls import block_statements, hinted_by_call, named_by_call
from airlock.core.context.declaring import declared_names
from airlock.core.context.imported import declares_required, imported_names
from airlock.core.context.made_types import made_types
from airlock.core.context.patterns import children_in, pattern_leaves
from airlock.core.context.statements import inner_body, statements_of, unwrap
from airlock.core.context.words import EVERY, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax


_DEPTH = 12  # blocks in blocks; nobody writes more
_NAMING = ("name", "left", "declarator", EVERY)  # fields that hold the name of what a node defines


class Item(NamedTuple):
    """One definition.

    `node` is the whole statement or member, `core` the node of the definition itself. `owner` is `A.f` in `A.prototype.f = …`, `A.f = …`
    and where a method is defined beside its type; `of` is the type whose members a block beside it holds.
    """

    kind: Kind
    names: tuple[str, ...]
    node: Node
    core: Node
    owner: str = ""
    direct: bool = True
    """Whether it is a child of the body itself, not of a block in it."""
    below: tuple[str, ...] = ()
    """The further parts of the names of a dotted import: `path` in `import os.path`."""
    of: str = ""
    above: tuple[Node, ...] = ()
    """Decorators that stand before it as statements of their own."""

    @property
    def name(self) -> str:
        """Its first name, empty when it has none."""
        return self.names[0] if self.names else ""


def items_of(body: Node, syntax: Syntax, table: Table, statements: Sequence[Node] | None = None) -> list[Item]:
    """All definitions that stand in a body, or in some of its statements, in source order, with those in its plain blocks (`if`, `try`)."""
    found: list[Item] = []
    hinted: list[Item] = []
    above: list[Node] = []
    stack = [(child, 0) for child in reversed(statements_of(body, table) if statements is None else statements)]
    while stack:
        node, depth = stack.pop()
        if node.type in table.comments or node.type in table.decorators:
            above += [node] if node.type in table.decorators else []
            continue
        if node.type in table.gathers:
            stack.extend((child, depth) for child in reversed(statements_of(node, table)))
            continue
        item = item_of(node, syntax, table)
        names = hinted_by_call(node, syntax, table) if item is None and statements is None and not depth else ()
        hinted += [Item(Kind.FUNCTION, names, node, node)] if names else []
        if item is not None:
            found.append(item._replace(direct=depth == 0, above=tuple(above)) if depth or above else item)
        if item is not None and item.kind is Kind.SPACE and not item.names and table.preprocessed:
            inner = item.core.field("body")
            stack.extend((child, depth) for child in reversed(statements_of(inner, table) if inner is not None else []))
        if node.type in table.blocks and depth < _DEPTH:
            stack.extend((child, depth + 1) for child in reversed(statements_of(node, table)))
        elif table.block_calls and depth < _DEPTH:
            stack.extend((child, depth + 1) for child in reversed(block_statements(node, syntax, table)))
        above = []
    known = {name for item in found for name in item.names} if hinted else set()
    hinted = [item for item in hinted if known.isdisjoint(item.names)]
    return sorted((*found, *hinted), key=lambda item: item.node.start) if hinted else found


def item_of(node: Node, syntax: Syntax, table: Table) -> Item | None:
    """The definition that a statement or member is, if it is one."""
    core = unwrap(node, table)
    kind = table.definitions.get(core.type)
    if kind is None:
        declared = declared_names(core, syntax, table)
        if declared:
            return Item(Kind.VARIABLE, declared, node, core)
        made = made_types(core, syntax, table)
        if made:
            return Item(Kind.TYPE, tuple(syntax.text[one.name.start : one.name.end] for one in made), node, core)
        called = named_by_call(core, syntax, table)
        return Item(called[0], called[1], node, core) if called is not None else _assigned(node, core, syntax, table)
    if kind is Kind.IMPORT:
        names, below = imported_names(core, syntax, table)
        return Item(Kind.IMPORT, names, node, core, below=below)
    return _defined(kind, node, core, syntax, table)


def _defined(kind: Kind, node: Node, core: Node, syntax: Syntax, table: Table) -> Item | None:
    names, tags = _own_names(core, syntax, table), tuple(_tags(core, syntax, table))
    if kind is Kind.VARIABLE and tags and not names:
        kind = Kind.CLASS
    of = extended(core, syntax, table)
    if of and kind not in (Kind.FUNCTION, Kind.VARIABLE):  # what its body adds would be names of the type
        return Item(kind, (), node, core, of=of)
    names = _with_inner((*names, *tags), core, syntax, table)
    if kind is Kind.VARIABLE and not names:
        return _assigned(node, core, syntax, table)
    if of and kind is Kind.FUNCTION:
        return Item(kind, (), node, core, f"{of}.{next(iter(names), '')}")
    if of:
        return Item(kind, (), node, core, of=of)
    if kind is Kind.VARIABLE and declares_required(core, syntax, table):
        kind = Kind.IMPORT
    return Item(kind, names, node, core)


def _own_names(core: Node, syntax: Syntax, table: Table) -> tuple[str, ...]:
    return (*defined_names(core, syntax, table), *_property_parameters(core, syntax, table))


def _with_inner(names: tuple[str, ...], core: Node, syntax: Syntax, table: Table) -> tuple[str, ...]:
    """The names of a definition with those its body adds, or, where it has none, the name of the type it builds on."""
    inner = inner_body(core, table)
    if inner is not None and (inner.type in table.spills or not names):
        names = (*names, *_spilled(inner, syntax, table))
    if not names and core.type in table.embeds:
        names = tuple(name for name in (type_name(core, syntax, table),) if name)
    return names


def _tags(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The names of the types that a definition of something else defines on the way: `foo` in `typedef struct foo { … } bar`.

    Also of one that it only announces, as `class Foo;` in a class does.
    """
    for child in core.named_children if table.bodied else ():
        tells = child.type in table.bodied and (child.field("body") is not None or core.field("declarator") is None)
        name = child.field("name") if tells else None
        if name is not None:
            yield syntax.text[name.start : name.end]


def _spilled(body: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    for item in items_of(body, syntax, table):
        yield from item.names


def extended(core: Node, syntax: Syntax, table: Table) -> str:
    """The name of the type, defined elsewhere, that a definition adds to; empty when it stands for itself."""
    way = table.extensions.get(core.type)
    if way is None:
        return ""
    found = core.field(way[0])
    while len(way) > 1 and found is not None and found.field(way[1]) is None:
        found = found.field(way[0])
    if found is not None and len(way) > 1:
        following = found.field("name")
        while following is not None and following.type == found.type:
            found, following = following, following.field("name")
        found = found.field(way[1])
    return type_name(found, syntax, table) if found is not None else ""


def type_name(node: Node, syntax: Syntax, table: Table) -> str:
    """The first leaf in a node that names a type, of a dotted name the last part."""
    stack = [node]
    while stack:
        found = stack.pop()
        if found.type in table.type_names:
            return syntax.text[found.start : found.end]
        inner = found.named_children
        parts = [child for child in inner if child.type in table.type_names] if found.type in table.dotted_types else []
        stack.extend(parts[-1:] or reversed(inner))
    return ""


def defined_names(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The names that a definition gives to the body it stands in."""
    if core.type in table.definers:
        leaves = [leaf for child in children_in(core, table.definers[core.type]) for leaf in pattern_leaves(child, table)]
        yield from (syntax.text[leaf.start : leaf.end] for leaf in leaves if leaf.type not in table.reference_parents)
        return
    if core.type not in table.binders or core.type in table.makers:
        yield from _member_name(core, syntax, table)
    link: Node | None = core
    while link is not None and link.type == core.type:  # one = two = value
        for field, _ in table.binders.get(link.type, ()):
            if field in _NAMING:
                for child in children_in(link, field):
                    yield from (syntax.text[leaf.start : leaf.end].lstrip(":") for leaf in pattern_leaves(child, table))
        link = link.field(table.namers[link.type]) if link.type in table.namers else None


def _property_parameters(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The members that a constructor's head declares: `constructor(private readonly store: Store)`."""
    heads = core.named_children if table.property_parameters and table.definitions.get(core.type) is Kind.FUNCTION else ()
    for parameter in (child for head in heads if head.type in table.binders for child in head.named_children):
        if any(child.type in table.property_parameters for child in parameter.children):
            yield from (syntax.text[leaf.start : leaf.end] for leaf in pattern_leaves(parameter, table))


def _member_name(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    name = core.field("name") or core.field("property") or core.field("key") or (None if core.named_children else core)
    while name is not None and core.type in table.bodied and (inner := name.field("name")) is not None:
        name = inner  # of `class Outer::Inner` and of a template's special case
    is_name = name is not None and (name.type not in table.strings or (core.type, "name") in table.name_places)
    if name is not None and is_name and not name.named_children:
        yield syntax.text[name.start : name.end]


def _assigned(node: Node, core: Node, syntax: Syntax, table: Table) -> Item | None:
    """`A.prototype.f = …`, `exports.f = …`, `A.f = …`: a definition by assignment to a member."""
    left = core.field("left") if core.type in table.namers else None
    right = core.field(table.namers[core.type]) if left is not None else None
    if left is None or right is None or left.type not in table.members:
        return None
    object_field, member_field = table.members[left.type]
    owner, member = left.field(object_field), left.field(member_field)
    if owner is None or member is None:
        return None
    kind = Kind.FUNCTION if right.type in table.anonymous else Kind.VARIABLE
    name = syntax.text[owner.start : owner.end].removesuffix(".prototype")
    return Item(kind, (), node, core, f"{name}.{syntax.text[member.start : member.end]}")
