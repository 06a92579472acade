"""The definitions of one body: what names stand there, and which nodes give them. Function bodies are not entered."""

from __future__ import annotations

import dataclasses
import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airlock.core.context.table import EVERY, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.syntax import Node, Syntax


_DEPTH = 12  # blocks in blocks; nobody writes more
_NAMING = ("name", "left", "declarator", EVERY)  # fields that hold the name of what a node defines
_VERSION = re.compile(r"\.?v\d+$")


@dataclass(frozen=True, slots=True)
class Item:
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


def items_of(body: Node, syntax: Syntax, table: Table) -> list[Item]:
    """All definitions that stand in a body, in source order, those in its plain blocks (`if`, `try`) included."""
    found: list[Item] = []
    above: list[Node] = []
    stack = [(child, 0) for child in reversed(statements_of(body, table))]
    while stack:
        node, depth = stack.pop()
        if node.type in table.decorators:
            above.append(node)
            continue
        if node.type in table.gathers:
            stack.extend((child, depth) for child in reversed(statements_of(node, table)))
            continue
        item = item_of(node, syntax, table)
        if item is not None:
            found.append(dataclasses.replace(item, direct=depth == 0, above=tuple(above)) if depth or above else item)
        if item is not None and item.kind is Kind.SPACE and not item.names and table.preprocessed:
            inner = item.core.field("body")
            stack.extend((child, depth) for child in reversed(statements_of(inner, table) if inner is not None else []))
        if node.type in table.blocks and depth < _DEPTH:
            stack.extend((child, depth + 1) for child in reversed(statements_of(node, table)))
        elif table.block_calls and depth < _DEPTH:
            stack.extend((child, depth + 1) for child in reversed(block_statements(node, syntax, table)))
        above = above if node.type in table.comments else []
    return found


def statements_of(body: Node, table: Table, *, every: bool = False) -> list[Node]:
    """The named children of a body, or, with `every`, all; in place of transparent ones their named children."""
    found = body.children if every else body.named_children
    for _ in range(_DEPTH if table.transparent else 0):
        if not any(child.type in table.transparent for child in found):
            break
        inner = {child.id: child.children if every else child.named_children for child in found if child.type in table.transparent}
        found = [one for child in found for one in inner.get(child.id, (child,))]
    return found


def item_of(node: Node, syntax: Syntax, table: Table) -> Item | None:
    """The definition that a statement or member is, if it is one."""
    core = unwrap(node, table)
    kind = table.definitions.get(core.type)
    if kind is None:
        return _named_by_call(node, core, syntax, table) or _assigned(node, core, syntax, table)
    if kind is Kind.IMPORT:
        return _import(node, core, syntax, table)
    names = (*defined_names(core, syntax, table), *_property_parameters(core, syntax, table))
    tags = tuple(_tags(core, syntax, table))
    if kind is Kind.VARIABLE and tags and not names:
        kind = Kind.CLASS
    names = (*names, *tags)
    inner = inner_body(core, table)
    if inner is not None and (inner.type in table.spills or not names):
        names = (*names, *_spilled(inner, syntax, table))
    if not names and core.type in table.embeds:
        names = tuple(name for name in (type_name(core, syntax, table),) if name)
    if kind is Kind.VARIABLE and not names:
        return _assigned(node, core, syntax, table)
    of = extended(core, syntax, table)
    if of:
        return (
            Item(kind, (), node, core, of=of) if kind is not Kind.FUNCTION else Item(kind, (), node, core, f"{of}.{next(iter(names), '')}")
        )
    if kind is Kind.VARIABLE and _is_require(core, syntax, table):
        kind = Kind.IMPORT
    return Item(kind, names, node, core)


def _import(node: Node, core: Node, syntax: Syntax, table: Table) -> Item:
    if core.type in table.import_paths:
        return Item(Kind.IMPORT, tuple(_path_names(core, syntax, table)), node, core)
    if core.type in table.bring_all:
        alias = core.field("name")
        return Item(Kind.IMPORT, (EVERY if alias is None else syntax.text[alias.start : alias.end],), node, core)
    given = specifiers(core, syntax, table)
    below = tuple(
        syntax.text[part.start : part.end] for _, name in given if name.type in table.first_only for part in name.named_children[1:]
    )
    names = _wildcard(core, table) or tuple(name for name, _ in given)
    last = core.fields(table.last_names)[-1:] if table.last_names and not names else []
    names = names or tuple(syntax.text[part.start : part.end] for part in last)
    return Item(Kind.IMPORT, names, node, core, below=below)


def unwrap(node: Node, table: Table) -> Node:
    """What an export, a decorated definition or an expression statement holds."""
    for _ in range(8):
        modified = _modified(node, table)
        if modified is not None:
            return modified
        fields = table.wrappers.get(node.type)
        if fields is None:
            return node
        inner = next((child for name, child in node.labelled_children() if _holds(child, name, fields, table)), None)
        if inner is None:
            return node
        node = inner
    return node


def _modified(node: Node, table: Table) -> Node | None:
    """The function definition that a call is made with, when that is all it is made with: `private def f`."""
    held = node.field(table.modifiers[node.type]) if node.type in table.modifiers else None
    inner = held.named_children if held is not None else []
    return inner[0] if len(inner) == 1 and table.definitions.get(inner[0].type) is Kind.FUNCTION else None


def _holds(child: Node, name: str, fields: tuple[str, ...], table: Table) -> bool:
    if name in fields:
        return True
    kept = child.named and child.type not in table.comments and child.type not in table.decorators
    return EVERY in fields and kept and child.type not in table.beside


def inner_body(core: Node, table: Table) -> Node | None:
    """The body with the members of a definition whose grammar has it further in, as in `type T struct { … }`."""
    for child in core.named_children if table.inner else ():
        if child.type in table.inner:
            return child if child.type in table.bodies else next((one for one in child.named_children if one.type in table.bodies), None)
    return core.field("body") if core.type in table.inner else None


def _tags(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """The names of the types that a definition of something else defines on the way: `foo` in `typedef struct foo { … } bar`."""
    for child in core.named_children if table.bodied else ():
        name = child.field("name") if child.type in table.bodied and child.field("body") is not None else None
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
    """The first leaf in a node that names a type."""
    stack = [node]
    while stack:
        found = stack.pop()
        if found.type in table.type_names:
            return syntax.text[found.start : found.end]
        stack.extend(reversed(found.named_children))
    return ""


def _path_names(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    """What an import may be called that gives the last part of its path: as it says, else without version and customary affixes."""
    said, path = core.field("name"), core.field(table.import_paths[core.type])
    if said is not None:
        name = syntax.text[said.start : said.end]
        yield from (EVERY,) if said.type in table.wildcards else (name,) if name != "_" else ()
        return
    parts = [] if path is None else syntax.text[path.start : path.end].strip('"`').split("/")
    if len(parts) > 1 and _VERSION.fullmatch(parts[-1]):
        parts.pop()
    last = _VERSION.sub("", parts[-1]) if parts else ""
    words = [word for word in re.split(r"\W+", last) if word]
    yield from dict.fromkeys(word for word in (last, "".join(words), "_".join(words), *words) if word.isidentifier())


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
    heads = core.named_children if table.property_parameters and table.definitions.get(core.type) is Kind.FUNCTION else []
    for parameter in (child for head in heads if head.type in table.binders for child in head.named_children):
        if any(child.type in table.property_parameters for child in parameter.children):
            yield from (syntax.text[leaf.start : leaf.end] for leaf in pattern_leaves(parameter, table))


def _member_name(core: Node, syntax: Syntax, table: Table) -> Iterator[str]:
    name = core.field("name") or core.field("property") or core.field("key") or (None if core.named_children else core)
    is_name = name is not None and (name.type not in table.strings or (core.type, "name") in table.name_places)
    if name is not None and is_name and not name.named_children:
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
    alias = core.field("alias")
    if alias is not None:
        return [(syntax.text[alias.start : alias.end], core)]
    found: list[tuple[str, Node]] = []
    stack = [(core, "")]
    while stack:
        node, whole = stack.pop()
        if node.type in table.specifiers and node.id != core.id:
            found.append((whole if node.type == table.import_self else _local_name(node, syntax, table), node))
            continue
        listed = node.labelled_children(named=True)
        path = next((child for field, child in listed if field in table.sources), None) if table.import_self else None
        whole = _local_name(path, syntax, table) if path is not None else whole
        stack.extend((child, whole) for field, child in reversed(listed) if field not in table.sources)
    return found


def _local_name(node: Node, syntax: Syntax, table: Table) -> str:
    if node.type in table.wildcards:
        return EVERY
    inner = node.field("alias") or node.field("name") or node
    while inner.type not in table.references and inner.named_children:
        inner = inner.named_children[-1 if inner.type in table.named_last else 0]
    return syntax.text[inner.start : inner.end]


def _wildcard(core: Node, table: Table) -> tuple[str, ...]:
    return (EVERY,) if any(child.type in table.wildcards for child in core.children) else ()


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


def _named_by_call(node: Node, core: Node, syntax: Syntax, table: Table) -> Item | None:
    """`define("NAME", …)`, `attr_reader :name`: a definition by the call of a function that is known to make one."""
    word = called_word(core, syntax, table) if table.naming_calls else ""
    if word in table.requires and (table.requires_by_name or table.naming_calls.get(word) is Kind.IMPORT):
        return Item(Kind.IMPORT, (EVERY,), node, core)
    kind = table.naming_calls.get(word)
    given = named_arguments(core, table) if kind is not None else []
    names = [syntax.text[one.start : one.end].strip(":'\"") for one in given[: None if word in table.name_lists else 1]]
    stored = [table.storing[word] + name for name in names] if word in table.storing else []
    return Item(kind, (*names, *stored), node, core) if kind is not None and names else None


def called_word(core: Node, syntax: Syntax, table: Table) -> str:
    """What a call calls, when that is not a member; empty for everything else."""
    called = core.field(table.calls[core.type]) if core.type in table.calls else None
    alone = core.type not in table.members or core.field(table.members[core.type][0]) is None
    return syntax.text[called.start : called.end] if called is not None and alone else ""


def block_statements(call: Node, syntax: Syntax, table: Table) -> list[Node]:
    """The statements in the block of a call, when they belong to the class around it."""
    block = call.field("block") if called_word(call, syntax, table) in table.block_calls else None
    body = block.field("body") if block is not None else None
    return body.named_children if body is not None else []


def named_arguments(call: Node, table: Table) -> list[Node]:
    """The literals that a call's arguments begin with."""
    arguments = call.field("arguments")
    listed = arguments.named_children if arguments is not None else []
    given = [unwrap(argument, table) for argument in listed if argument.type not in table.comments]
    return list(itertools.takewhile(lambda argument: argument.type in table.strings or argument.type in table.symbols, given))


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
