"""What a target is called, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.statements import statements_of, unwrap
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_WORD = compiled(r"[^\W\d][\w$]*")


def title(outline: Outline, founds: Sequence[Found]) -> str:
    """The qualified names of the targets."""
    return ", ".join(dict.fromkeys(name for found in founds if (name := _qualified(outline, found))))


def _qualified(outline: Outline, found: Found) -> str:
    nodes = found.path if len(found.nodes) > 1 and found.nodes[0].type not in outline.table.decorators else (*found.path, found.nodes[-1])
    names: list[str] = []
    for node in nodes:
        name = definition_name(node, outline)
        if name and (not names or names[-1] != name):
            names.append(name)
    return ".".join(names)


def definition_name(node: Node, outline: Outline) -> str:
    """The name of the definition a statement or member is, of what a call statement calls (`it`); empty when there is none."""
    item = outline.item(node)
    if item is not None:
        return item.name or item.owner or item.of
    if node.type in outline.table.gathers:
        inner = statements_of(node, outline.table)
        return definition_name(inner[0], outline) if len(inner) == 1 else ""
    core = unwrap(node, outline.table)
    own = core.field("name") if core.type in outline.table.anonymous else None
    if own is not None:
        return outline.text(own)
    is_statement = core.id != node.id or core.field("block") is not None
    called = core.field(outline.table.calls[core.type]) if is_statement and core.type in outline.table.calls else None
    word = _WORD.match(outline.text(called)) if called is not None else None
    return word[0] if word else ""
