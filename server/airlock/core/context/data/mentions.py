"""What a block of configuration names that is defined elsewhere in the same file: tables, variables, custom properties, build arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.syntax import Node, Syntax

_SHOWN = 60  # definitions of one excerpt
_PROPERTY = compiled(r"var\(\s*(--[\w-]+)")
_ARGUMENT = compiled(r"\$\{?(\w+)")
_ADDRESS = compiled(r"\b(?:data\.)?[A-Za-z][\w-]*\.[A-Za-z_][\w-]*")
_WORD = compiled(r"\w+")
_ALIAS = compiled(r"\*([^\s,\[\]{}]+)")
_YAML_ENTRIES = frozenset({"block_mapping_pair", "flow_pair", "block_sequence_item"})
_YAML_MAPPINGS = frozenset({"block_mapping", "flow_mapping"})

Found = list[tuple["Node", "frozenset[int]"]]


def css_mentions(syntax: Syntax, target: str) -> Found:
    """The rules that set the custom properties used, with nothing but these."""
    used = set(_PROPERTY.findall(target))
    found: Found = []
    for rule in syntax.find(frozenset({"rule_set"})) if used else ():
        block = next((child for child in rule.named_children if child.type == "block"), None)
        inner = block.named_children if block is not None else []
        shown = [one for one in inner if one.type == "declaration" and _text(syntax, one.named_children[:1]) in used]
        if block is not None and shown and not rule.broken:
            found.append((rule, frozenset({block.id, *(one.id for one in shown)})))
    return found[:_SHOWN]


def docker_mentions(syntax: Syntax, target: str) -> Found:
    """The arguments and variables used."""
    used = set(_ARGUMENT.findall(target))
    found: Found = []
    for instruction in syntax.find(frozenset({"arg_instruction", "env_instruction"})) if used else ():
        named = [(pair, pair.field("name")) for pair in instruction.named_children]
        shown = frozenset(pair.id for pair, name in named if name is not None and _text(syntax, [name]) in used)
        if shown and not instruction.broken:
            found.append((instruction, shown))
    return found[:_SHOWN]


def sql_mentions(syntax: Syntax, target: str) -> Found:
    """The tables named, with their columns."""
    used = {word.lower() for word in _WORD.findall(target)}
    found: Found = []
    for table in syntax.find(frozenset({"create_table"})):
        name = next((child.field("name") for child in table.named_children if child.type == "object_reference"), None)
        columns = next((child for child in table.named_children if child.type == "column_definitions"), None)
        if name is None or columns is None or table.broken or _text(syntax, [name]).strip('"`[]').lower() not in used:
            continue
        shown = {columns.id}
        for column in columns.named_children:
            parts = [column.field("name"), column.field("type")] if column.type == "column_definition" else []
            shown.update(part.id for part in (column, *parts) if part is not None and parts)
        heads = {child.id for child in table.named_children if child.end <= columns.start}
        found.append((table, frozenset(shown | heads)))
    return found[:_SHOWN]


def yaml_mentions(syntax: Syntax, target: str) -> Found:
    """What the aliases stand for: the keys above the anchors, and those of mappings, without their values."""
    used = set(_ALIAS.findall(target))
    found: list[Node] = []
    shown: set[int] = set()
    for anchor in syntax.find(frozenset({"anchor"})) if used else ():
        path = syntax.path(anchor.span)
        first = next((index for index in range(len(path) - 1, -1, -1) if path[index].type in _YAML_ENTRIES), None)
        if first is None or path[first].broken or _text(syntax, [anchor])[1:] not in used:
            continue
        found.append(path[first])
        shown.update(node.id for node in path[first + 1 :])
        for mapping in path[-2].named_children:
            keys = mapping.named_children if mapping.type in _YAML_MAPPINGS else []
            shown.update(one.id for pair in keys for one in (mapping, pair, pair.field("key")) if one is not None)
    return [(entry, frozenset(shown)) for entry in found][:_SHOWN]


def terraform_mentions(syntax: Syntax, target: str) -> Found:
    """The variables, locals, modules, resources and data sources referred to.

    Of variables and locals with names and types, of the others the head.
    """
    used = set(_ADDRESS.findall(target))
    found: Found = []
    for block in _blocks(syntax) if used else ():
        words = [
            syntax.text[child.start : child.end].strip('"') for child in block.named_children if child.type in ("identifier", "string_lit")
        ]
        kind, labels = words[0] if words else "", words[1:]
        body = next((child for child in block.named_children if child.type == "body"), None)
        inner = body.named_children if body is not None else []
        shown: list[Node] = []
        if kind == "locals":
            shown = [one for one in inner if f"local.{_text(syntax, one.named_children[:1])}" in used]
        elif kind == "variable" and f"var.{labels[0] if labels else ''}" in used:
            shown = inner
        elif not {".".join(labels), ".".join([kind, *labels])} & used:
            continue
        if body is not None and shown:
            found.append((block, frozenset({body.id, *(one.id for one in shown)})))
        elif kind not in ("locals", "variable"):
            found.append((block, frozenset()))
    return found[:_SHOWN]


def _blocks(syntax: Syntax) -> list[Node]:
    return [block for body in syntax.root.named_children for block in body.named_children if block.type == "block" and not block.broken]


def _text(syntax: Syntax, nodes: Sequence[Node]) -> str:
    return "".join(syntax.text[node.start : node.end] for node in nodes)
