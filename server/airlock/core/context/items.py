"""The definitions of one body: what names stand there, and which nodes give them. Function bodies are not entered."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airlock.core.context.table import EVERY, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax


_DEPTH = 12  # blocks in blocks; nobody writes more


@dataclass(frozen=True, slots=True)
class Item:
    """One definition.

    `node` is the whole statement or member, `core` the node of the definition itself; `owner` is `A` in `A.prototype.f = …` and `A.f = …`.
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

    @property
    def name(self) -> str:
        """Its first name, empty when it has none."""
        return self.names[0] if self.names else ""


def items_of(body: Node, syntax: Syntax, table: Table) -> list[Item]:
    """All definitions that stand in a body, in source order, those in its plain blocks (`if`, `try`) included."""
    found: list[Item] = []
    stack = [(child, 0) for child in reversed(body.named_children)]
    while stack:
        node, depth = stack.pop()
        item = item_of(node, syntax, table)
        if item is not None:
            found.append(item if depth == 0 else dataclasses.replace(item, direct=False))
        if node.type in table.blocks and depth < _DEPTH:
            stack.extend((child, depth + 1) for child in reversed(node.named_children))
    return found


def item_of(node: Node, syntax: Syntax, table: Table) -> Item | None:
    """The definition that a statement or member is, if it is one."""
    core = unwrap(node, table)
    kind = table.definitions.get(core.type)
    if kind is None:
        return _assigned(node, core, syntax, table)
    if kind is Kind.IMPORT:
        given = specifiers(core, syntax, table)
        below = tuple(
            syntax.text[part.start : part.end] for _, name in given if name.type in table.first_only for part in name.named_children[1:]
        )
        return Item(kind, tuple(name for name, _ in given) or _wildcard(core, table), node, core, below=below)
    names = (*defined_names(core, syntax, table), *_property_parameters(core, syntax, table))
    if kind is Kind.VARIABLE and not names:
        return _assigned(node, core, syntax, table)
    if kind is Kind.VARIABLE and _is_require(core, syntax, table):
        kind = Kind.IMPORT
    return Item(kind, names, node, core)


def unwrap(node: Node, table: Table) -> Node:
    """What an export, a decorated definition or an expression statement holds."""
    for _ in range(8):
        fields = table.wrappers.get(node.type)
        if fields is None:
            return node
        inner = next((child for name, child in node.labelled_children() if _holds(child, name, fields, table)), None)
        if inner is None:
            return node
        node = inner
    return node


def _holds(child: Node, name: str, fields: tuple[str, ...], table: Table) -> bool:
    if name in fields:
        return True
    return EVERY in fields and child.named and child.type not in table.comments and child.type not in table.decorators


def defined_names(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The names that a definition gives to the body it stands in."""
    if core.type not in table.binders:
        yield from _member_name(core, syntax, table)
    link: Node | None = core
    while link is not None and link.type == core.type:  # one = two = value
        for field, _ in table.binders.get(link.type, ()):
            if field in ("name", "left", EVERY):
                for child in children_in(link, field):
                    yield from (syntax.text[leaf.start : leaf.end] for leaf in pattern_leaves(child, table))
        link = link.field(table.namers[link.type]) if link.type in table.namers else None


def _property_parameters(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The members that a constructor's head declares: `constructor(private readonly store: Store)`."""
    heads = core.named_children if table.property_parameters and table.definitions.get(core.type) is Kind.FUNCTION else []
    for parameter in (child for head in heads if head.type in table.binders for child in head.named_children):
        if any(child.type in table.property_parameters for child in parameter.children):
            yield from (syntax.text[leaf.start : leaf.end] for leaf in pattern_leaves(parameter, table))


def _member_name(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    name = core.field("name") or core.field("property") or core.field("key") or (None if core.named_children else core)
    if name is not None and name.type not in table.strings and not name.named_children:
        yield syntax.text[name.start : name.end]


def children_in(node: Node, field: str) -> Sequence[Node]:
    """The named children with this field; all of them for `EVERY`."""
    return node.named_children if field == EVERY else node.fields(field)


def pattern_leaves(pattern: Node, table: Table) -> list[Node]:
    """The leaves of a pattern that bind a name."""
    leaves: list[Node] = []
    stack = [pattern]
    while stack:
        node = stack.pop()
        if node.type in table.references or node.type in table.pattern_leaves:
            leaves.append(node)
        elif node.type in table.patterns:
            stack.extend(reversed(_binding_children(node, table)))
    return leaves


def _binding_children(node: Node, table: Table) -> list[Node]:
    if node.type in table.first_only:
        return node.named_children if len(node.named_children) == 1 else []
    skipped = table.patterns[node.type]
    return [child for field, child in node.labelled_children(named=True) if field not in skipped and child.type not in skipped]


def specifiers(core: Node, syntax: Syntax, table: Table) -> list[tuple[str, Node]]:
    """The names an import gives, each with the node that says so."""
    found: list[tuple[str, Node]] = []
    stack = [core]
    while stack:
        node = stack.pop()
        if node.type in table.specifiers and node.id != core.id:
            found.append((_local_name(node, syntax, table), node))
            continue
        inner = [child for field, child in node.labelled_children(named=True) if field not in table.sources]
        stack.extend(reversed(inner))
    return found


def _local_name(node: Node, syntax: Syntax, table: Table) -> str:
    inner = node.field("alias") or node.field("name") or node
    while inner.type not in table.references and inner.named_children:
        inner = inner.named_children[0]
    return syntax.text[inner.start : inner.end]


def _wildcard(core: Node, table: Table) -> tuple[str, ...]:
    return (EVERY,) if any(child.type in table.wildcards for child in core.named_children) else ()


def _is_require(core: Node, syntax: Syntax, table: Table) -> bool:
    """Whether every value of a declaration is `require("…")`."""
    values = [child.field("value") for child in core.named_children if child.type in table.namers]
    return bool(values) and bool(table.requires) and all(value is not None and is_require(value, syntax, table) for value in values)


def is_require(value: Node, syntax: Syntax, table: Table) -> bool:
    """Whether an expression is `require("…")` or a member of it."""
    while value.type in table.members:
        inner = value.field(table.members[value.type][0])
        if inner is None:
            return False
        value = inner
    called = value.field(table.calls.get(value.type, "")) if value.type in table.calls else None
    return called is not None and syntax.text[called.start : called.end] in table.requires


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
