"""The names that an import gives, and how a call can be one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.words import EVERY
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_VERSION = compiled(r"\.?v\d+$")


def imported_names(core: Node, syntax: Syntax, table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that an import gives (`EVERY` when it may be any), and the further parts of dotted ones: `path` in `import os.path`."""
    if core.type in table.import_paths:
        return tuple(_path_names(core, syntax, table)), ()
    if core.type in table.bring_all:
        alias = core.field("name")
        return (EVERY if alias is None else syntax.text[alias.start : alias.end],), ()
    given = specifiers(core, syntax, table)
    below = tuple(
        syntax.text[part.start : part.end] for _, name in given if name.type in table.first_only for part in name.named_children[1:]
    )
    names = _wildcard(core, table) or tuple(name for name, _ in given)
    last = core.fields(table.last_names)[-1:] if table.last_names and not names else []
    return names or tuple(syntax.text[part.start : part.end] for part in last), below


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


def declares_required(core: Node, syntax: Syntax, table: Table) -> bool:
    """Whether every value of a declaration is `require("…")`."""
    values = [child.field("value") for child in core.named_children if child.type in table.namers] if table.requires else []
    return bool(values) and all(value is not None and is_require(value, syntax, table) for value in values)


def is_require(value: Node, syntax: Syntax, table: Table) -> bool:
    """Whether an expression is `require("…")` or a member of it."""
    while value.type in table.members:
        inner = value.field(table.members[value.type][0])
        if inner is None:
            return False
        value = inner
    called = value.field(table.calls.get(value.type, "")) if value.type in table.calls else None
    return called is not None and syntax.text[called.start : called.end] in table.requires
