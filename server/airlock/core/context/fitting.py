"""Which of several functions of one name is called: by how many arguments are given, and by their names where these have any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.chains import type_words
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.table import Table
    from airlock.core.context.uses import Uses
    from airlock.core.syntax import Node, Syntax

_NO_LABEL = "_"
_CALLED = compiled(r"\s*[({<]")
_CAST = compiled(r"\b(?:is|as|instanceof)\b")
_PARAMETERS = ("parameter", "formal_parameter", "spread_parameter")


class Given(NamedTuple):
    """What a call gives: the name of each argument in brackets (empty without one), and how many functions behind the brackets."""

    labels: tuple[str, ...]
    behind: int = 0
    names: tuple[str, ...] = ()
    """The variables that the arguments in brackets are, empty for any that is something else."""


class _Slot(NamedTuple):
    """A parameter, by the name that calls give it, and whether they may leave it out."""

    label: str
    optional: bool


def given_by(call: Node, syntax: Syntax, table: Table) -> Given | None:
    """What a call gives; None where that says nothing, or is being written."""
    if call.broken:
        return None
    behind = len(call.fields("lambda"))
    inner = call.field(table.calls[call.type]) if behind else None
    suffix = (inner if inner is not None and inner.type == call.type else call).field("arguments")
    if suffix is not None and suffix.type not in table.counted:
        behind += sum(child.type in table.anonymous for child in suffix.named_children)
        suffix = next((child for child in suffix.named_children if child.type in table.counted), None)
    if (suffix is None and not behind) or (suffix is not None and _is_no_call(suffix, syntax)):
        return None
    listed = [child for child in suffix.named_children if child.type not in table.comments] if suffix is not None else []
    return Given(tuple(_label(one, syntax) for one in listed), behind, tuple(_variable(one, syntax, table) for one in listed))


def _is_no_call(suffix: Node, syntax: Syntax) -> bool:
    """Whether what looks like arguments is a subscript, or the names alone that a function is known by: `go(by:)`."""
    return syntax.text[suffix.start] == "[" or syntax.text.endswith(":)", suffix.start, suffix.end)


def _label(argument: Node, syntax: Syntax) -> str:
    name = argument.field("name")
    return syntax.text[name.start : name.end] if name is not None else ""


def _variable(argument: Node, syntax: Syntax, table: Table) -> str:
    given = argument
    while given.type not in table.references and len(given.named_children) == 1 and given.named_children[0].span == given.span:
        given = given.named_children[0]
    return syntax.text[given.start : given.end] if given.type in table.references else ""


def takes(item: Item, given: Iterable[Given], outline: Outline) -> bool:
    """Whether a function can be called with one of these."""
    table = outline.table
    parameters = item.core.field("parameters") or (item.core if table.labelled else None)
    if parameters is None:
        return True
    slots = _slots(parameters, outline)
    text = outline.text(parameters) if parameters.id != item.core.id else " ".join(map(outline.text, parameters.fields("parameter")))
    is_variadic = bool(table.variadic) and re.search(table.variadic, text) is not None
    if table.labelled and not is_variadic:
        return any(_in_order(one, slots) for one in given)
    is_beside = bool(table.extending) and re.search(table.extending, text) is not None  # its first may stand before the dot
    least = sum(not slot.optional for slot in slots) - is_beside - is_variadic
    names = {slot.label for slot in slots}
    return any(
        least <= len(one.labels) + one.behind
        and (is_variadic or (len(one.labels) + one.behind <= len(slots) and all(not label or label in names for label in one.labels)))
        for one in given
    )


def agrees(item: Item, given: Given, uses: Uses, outline: Outline, text: str) -> bool:
    """Whether a call gives nothing but variables that are of the very types a function wants: the target's `text` declares each once.

    What it casts anything to may be of another.
    """
    parameters = item.core.field("parameters")
    kinds = [one.field("type") for one in _every(parameters, outline.table)] if parameters is not None else []
    if any(given.labels) or given.behind or not kinds or len(kinds) != len(given.names):
        return False
    pairs = [(name, outline.text(kind)) for name, kind in zip(given.names, kinds, strict=True) if kind is not None and name]
    is_said = len(pairs) == len(kinds) and not any(name in uses.rebound for name, _ in pairs) and not _CAST.search(text)
    return is_said and all(
        uses.made.get(name) == frozenset((word,) for word in type_words(kind)) and _declares(text, name, kind) for name, kind in pairs
    )


def _declares(text: str, name: str, kind: str) -> bool:
    """Whether a text declares a variable of a type, neither of a list of these nor of what may be none."""
    name, kind = re.escape(name), re.escape(kind)
    return re.search(rf"(?<![\w$.]){kind}\s+{name}(?![\w$])|(?<![\w$]){name}\s*:\s*{kind}(?![\w$])(?!\s*[?!<.\[&])", text) is not None


def mentions(nodes: Sequence[Node], outline: Outline) -> dict[str, list[bool]]:
    """The names that some nodes mention; of each time, whether it stands bare as a variable does: neither called nor behind two colons."""
    table, text = outline.table, outline.syntax.text
    found: dict[str, list[bool]] = {}
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if node.type in table.references or node.type in table.properties:
            is_bare = text[node.start - 1 : node.start] != ":" and _CALLED.match(text, node.end) is None
            found.setdefault(outline.text(node), []).append(is_bare)
        elif node.type not in table.comments:
            stack.extend(node.named_children)
    return found


def made_otherwise(name: str, text: str) -> bool:
    """Whether a text may make something of a class otherwise than by a call that gives its name: `new(1)`, `Name::new`, `: this(1)`."""
    name = re.escape(name)
    ways = (
        r"\bnew\s*[({]",
        rf"\bnew\s+(?:[\w.]{{1,200}}\.)?{name}\b(?!\s*[(<.])",
        rf"\b{name}\s*<[^()]{{0,200}}>\s*(?:\{{|::)",
        rf"\b{name}\s*::|::\s*{name}\b",
        rf"\b{name}\.(?:init|self)\b(?!\s*\()",
        r":\s*(?:this|base)\s*\(",
    )
    return any(re.search(way, text) for way in ways)


def _slots(parameters: Node, outline: Outline) -> list[_Slot]:
    table = outline.table
    every = _every(parameters, table)
    begun = [value.start for kind, field in table.defaults if kind == parameters.type for value in parameters.fields(field)]
    ends = [*(one.start for one in every[1:]), parameters.end]
    return [
        _Slot(_label_of(one, outline), _has_default(one, table) or any(one.end <= at < end for at in begun))
        for one, end in zip(every, ends, strict=False)
    ]


def _every(parameters: Node, table: Table) -> Sequence[Node]:
    listed = parameters.named_children if not table.labelled else ()
    return parameters.fields("parameter") or [child for child in listed if child.type in _PARAMETERS]


def _has_default(parameter: Node, table: Table) -> bool:
    return (parameter.type, "value") in table.defaults and parameter.field("value") is not None


def _label_of(parameter: Node, outline: Outline) -> str:
    name = parameter.field("external_name") or parameter.field("name")
    label = outline.text(name) if name is not None else ""
    return label if label != _NO_LABEL else ""


def _in_order(given: Given, slots: Sequence[_Slot]) -> bool:
    """Each under its name and one after the other; what is left may be left out, or stands behind the brackets."""
    at = 0
    for label in given.labels:
        while at < len(slots) and slots[at].label != label and slots[at].optional:
            at += 1
        if at == len(slots) or slots[at].label != label:
            return False
        at += 1
    left = slots[at:]
    return sum(not slot.optional for slot in left) <= given.behind <= len(left)
