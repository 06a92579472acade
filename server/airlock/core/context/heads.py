"""What is declared beside what an excerpt needs, and nothing else in it mentions.

Parameters of a constructor that nobody calls there, names that are taken out of an object together with others.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from airlock.core.context.patterns import pattern_leaves
from airlock.core.context.words import Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_WORD = compiled(r"[^\W\d]\w*")
_CALL = compiled(r"(?P<own>\bclass[ \t]+)?\b(?P<name>[^\W\d]\w*)[ \t]*(?:[<\[][^()\n<>\[\]]*[>\]][ \t]*)?\(")
_THIS = compiled(r"\bthis\s*\(")  # one constructor calls another


def unmentioned(choice: Choice, sheet: Ledger, outline: Outline, founds: Sequence[Found]) -> frozenset[int]:
    """The parameters of classes' heads that nothing in the sheet mentions, and the lists of which none is mentioned."""
    table = outline.table
    if not table.head_parts:
        return frozenset()
    around = [node for found in founds for node in found.path]
    cores = {core.id: core for core in (*around, *(item.core for item in choice.items.values())) if core.type in table.headed}
    listed = [(core, some) for core in cores.values() if (some := list(_lists(core, outline)))]
    if not listed:
        return frozenset()
    made = frozenset().union(*(uses.called if table.separate_calls else uses.free for _, uses in choice.looks))
    text = "".join(piece.text if piece.start is not None else "\0" for piece in sheet.pieces)
    made |= {match["name"] for match in _CALL.finditer(text) if not match["own"]}
    lists = [one for core, some in listed if made.isdisjoint(outline.class_names(core)) for one in some]
    if not lists or _takes_apart(founds, outline):
        return frozenset()
    names = {part.id: _name(part, outline) for one in lists for part in _parts(one, outline)}
    said = Counter(word for piece in sheet.pieces for word in _WORD.findall(piece.text))
    said.subtract(names.values())
    gone: set[int] = set()
    for one in lists:
        parts = [part.id for part in _parts(one, outline)]
        unsaid = [part for part in parts if names[part] and said[names[part]] <= 0]
        gone.update(unsaid if len(unsaid) < len(parts) else [one.id])
    return frozenset(gone)


def unused(choice: Choice, sheet: Ledger, outline: Outline) -> frozenset[int]:
    """The parts of patterns that take objects apart by name, in shown declarations, whose names nothing in the sheet mentions."""
    table = outline.table
    if not table.taken_by_name:
        return frozenset()
    said = Counter(word for piece in sheet.pieces for word in _WORD.findall(piece.text))
    gone: set[int] = set()
    for item in choice.items.values():
        declared = [child.field("name") for child in item.core.named_children] if item.kind is Kind.VARIABLE else []
        for pattern in (one for one in declared if one is not None and one.type in table.taken_by_name):
            parts = _parts(pattern, outline)
            unsaid = [part.id for part in parts if all(said[outline.text(leaf)] <= 1 for leaf in pattern_leaves(part, table))]
            gone.update(unsaid if len(unsaid) < len(parts) else ())
    return frozenset(gone)


def _takes_apart(founds: Sequence[Found], outline: Outline) -> bool:
    """Whether a target is a constructor that calls another, or takes something apart by the order of its parts."""
    table = outline.table
    if any(_THIS.search(outline.syntax.text, found.span.start, found.span.end) for found in founds):
        return True
    apart = outline.syntax.find(table.taken_apart) if table.taken_apart else ()
    return any(found.span.overlaps(node.span) for node in apart for found in founds)


def _lists(core: Node, outline: Outline) -> Iterator[Node]:
    """The lists of parameters in the head of a class, without those that are handed on unsaid."""
    stack = [child for child in core.named_children if child.type not in outline.table.bodies]
    while stack:
        node = stack.pop()
        parts = _parts(node, outline)
        if not parts and outline.table.definitions.get(node.type) is not Kind.CLASS:
            stack.extend(child for child in node.named_children if child.type in outline.table.patterns)
        elif not any(child.type in outline.table.unsaid_parts for child in node.children):
            yield node


def _parts(node: Node, outline: Outline) -> list[Node]:
    return [child for child in node.named_children if child.type in outline.table.head_parts]


def _name(part: Node, outline: Outline) -> str:
    return next((outline.text(leaf) for leaf in pattern_leaves(part, outline.table)), "")
