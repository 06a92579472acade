"""From what was chosen to a text: real heads, real order, nothing in between."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from airlock.core.context.imports import write_import
from airlock.core.context.items import unwrap
from airlock.core.context.ledger import Ledger
from airlock.core.context.mask import Gap, Mode, Rules, children, copy, kept_decorators, value
from airlock.core.context.table import Body, Kind, Place
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.items import Item
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_WORD = re.compile(r"[^\W\d][\w$]*")
_TYPE_LINES = 40
_BRIEF_LINES = 12


class Renderer:
    """Writes one excerpt. `left_out` counts definitions that could not be written because they do not parse."""

    __slots__ = ("_active", "_choice", "_first", "_founds", "_outline", "_rules", "_table", "_targets", "left_out")

    def __init__(self, outline: Outline, founds: Sequence[Found], choice: Choice, rules: Rules) -> None:
        self._outline = outline
        self._table = outline.table
        self._founds = founds
        self._choice = choice
        self._rules = rules
        self._first = {found.nodes[0].id: found for found in founds}
        self._targets = sorted(max(found.span.start, found.nodes[0].start) for found in founds)
        self._active = sorted({*(item.node.start for item in choice.items.values()), *self._targets})
        self.left_out = 0

    def write(self) -> Ledger:
        """The whole excerpt."""
        out = Ledger(self._rules.syntax.text)
        top = self._founds[0].path[0] if self._founds[0].path else self._rules.syntax.root
        self._statements(top, out, "", started=False)
        out.glue("\n")
        return out

    # --- bodies

    def _statements(self, body: Node, out: Ledger, indent: str, *, started: bool = True) -> None:
        """The chosen children of a body, each on its own line."""
        style = self._table.bodies.get(body.type, Body.INDENT)
        for name in self._choice.loose.get(body.id, []):
            out.glue(f"\n{indent}" if started or out.pieces else indent)
            out.glue(self._table.statement.format(name=name, hole=self._table.holes[""]))
        done = -1
        kids = body.children
        for index, child in enumerate(kids):
            if child.start < done or not child.named:
                continue
            piece = out.branch()
            found = self._target(child)
            done = found.span.end if found is not None else done
            if not (self._target_piece(found, piece, indent, style) if found is not None else self._child(child, piece, indent)):
                continue
            out.glue(f"\n{indent}" if started or out.pieces else indent)
            out.take(piece)
            out.glue(self._separator(style, kids[index + 1 :], done))

    def _target_piece(self, found: Found, out: Ledger, indent: str, style: Body) -> bool:
        out.copy(found.span.start, found.span.end, PartKind.TARGET, self._name(found.nodes[-1]))
        if style is Body.INDENT and all(node.type in self._table.comments for node in found.nodes):
            out.glue(f"\n{indent}{self._table.body_hole}")
        return True

    def _separator(self, style: Body, rest: Sequence[Node], done: int) -> str:
        """What must follow a child before the next."""
        if style is Body.COMMAS:
            return "," if self._more(rest, done) else ""
        return ";" if style is Body.BRACES and rest and rest[0].type == ";" else ""

    def _more(self, rest: Sequence[Node], done: int) -> bool:
        return any(self._is_active(child) for child in rest if child.start >= done)

    def _child(self, child: Node, out: Ledger, indent: str) -> bool:
        """One child of a body; False when nothing of it is shown."""
        item = self._choice.items.get(child.id)
        if item is not None and not self._holds_target(child):
            return self._item(item, out, indent)
        if self._holds_target(child):
            self._on_path(child, out, indent)
            return True
        if child.type not in self._table.blocks or not self._is_active(child):
            return False
        inner = [one for one in self._choice.items.values() if child.start <= one.node.start < child.end and not one.direct]
        for index, one in enumerate(sorted(inner, key=lambda one: one.node.start)):
            if index:
                out.glue(f"\n{indent}")
            self._item(one, out, indent)
        return bool(inner)

    def _body(self, body: Node, out: Ledger, indent: str, fallback: str) -> None:
        """A body around the target or around chosen members, with its brackets."""
        style = self._table.bodies[body.type]
        inner = self._indent_of(body, fallback)
        if style is Body.INDENT:
            self._statements(body, out, inner)
            return
        opening, closing = ("[", "]") if body.type == "array" else ("{", "}")
        out.glue(opening)
        self._statements(body, out, inner)
        out.glue(f"\n{indent}{closing}")

    def _indent_of(self, body: Node, fallback: str) -> str:
        """The indentation that the children of a body have in the document."""
        text = self._rules.syntax.text
        for child in body.named_children:
            if child.type in self._table.comments:
                continue
            prefix = text[text.rfind("\n", 0, child.start) + 1 : child.start]
            return fallback if prefix.strip() else prefix
        return fallback

    # --- what holds the target

    def _on_path(self, node: Node, out: Ledger, indent: str) -> None:
        """A node around the target: its own head, its body's chosen children."""
        mode = Mode(self._name(node), body=lambda body, sheet: self._members(body, sheet, indent))

        def each(child: Node, place: Place, before: Gap) -> bool:
            if not self._holds_target(child):
                return self._beside(child, place, before, out, mode)
            if before.is_body and child.type not in self._table.bodies:
                out.glue(" ")
            before.write(out, self._rules, mode)
            found = self._first.get(child.id)
            if found is not None:
                out.copy(found.span.start, found.span.end, PartKind.TARGET, self._name(found.nodes[-1]))
            elif child.type in self._table.bodies:
                out.glue(" " if before.is_body and self._table.bodies[child.type] is Body.BRACES else "")
                self._body(child, out, indent, indent + self._table.unit)
            else:
                self._on_path(child, out, indent)
            return True

        if node.wrong or not node.children:
            out.broken = True
        for decorator in kept_decorators(node, self._rules):
            children(decorator, out, self._rules, mode)
            out.glue(f"\n{indent}")
        children(node, out, self._rules, mode, each)

    def _beside(self, child: Node, place: Place, before: Gap, out: Ledger, mode: Mode) -> bool:
        """What stands beside the path: clauses are left out, arguments kept short; True when that is done."""
        if child.type in self._table.clauses and not self._is_active(child):
            return True
        if place[0] in self._table.arguments and child.named:
            before.write(out, self._rules, mode)
            value(child, out, self._rules, mode)
            return True
        return False

    # --- definitions

    def _item(self, item: Item, out: Ledger, indent: str) -> bool:
        piece = out.branch()
        if item.kind is Kind.IMPORT and self._table.definitions[item.core.type] is Kind.IMPORT:
            write_import(item.core, self._choice.imports.get(item.node.id, set()), piece, self._rules.syntax, self._table)
        elif item.kind is Kind.TYPE and self._lines(item) > (_BRIEF_LINES if item.node.id in self._choice.brief else _TYPE_LINES):
            self._long_type(item, piece, indent)
        else:
            self._signature(item, piece, indent)
        if piece.broken:
            self.left_out += 1
            return False
        out.take(piece)
        return True

    def _signature(self, item: Item, out: Ledger, indent: str) -> None:
        hole = item.node.id in self._choice.holes
        kind = PartKind.IMPORT if item.kind is Kind.IMPORT else PartKind.SIGNATURE
        mode = Mode(item.name, kind, 0, lambda body, sheet: self._members(body, sheet, indent), hole)
        for decorator in kept_decorators(item.node, self._rules):
            children(decorator, out, self._rules, mode)
            out.glue(f"\n{indent}")
        copy(item.node, ("", ""), out, self._rules, mode)

    def _members(self, body: Node, out: Ledger, indent: str) -> bool:
        """The chosen members of a class; False when there are none, or it is no class."""
        if not any(body.start <= item.node.start < body.end for item in self._choice.items.values()):
            return False
        out.glue("" if self._table.bodies.get(body.type) is Body.INDENT else " ")
        self._body(body, out, indent, indent + self._table.unit)
        return True

    def _lines(self, item: Item) -> int:
        return self._outline.text(item.core).count("\n") + 1

    def _long_type(self, item: Item, out: Ledger, indent: str) -> None:
        """A long type with only those members that the target touches."""
        body = self._outline.body_of(item)
        mode = Mode(item.name)

        def each(child: Node, place: Place, before: Gap) -> bool:
            if body is not None and child.id == body.id:
                before.write(out, self._rules, mode)
                self._touched(child, out, indent)
                return True
            if body is None and place[1] == "value":
                before.write(out, self._rules, mode)
                out.mask(self._table.type_hole)
                return True
            return False

        core = unwrap(item.node, self._table)
        if item.node.start < core.start:
            out.copy(item.node.start, core.start, PartKind.SIGNATURE, item.name)
        children(core, out, self._rules, mode, each)

    def _touched(self, body: Node, out: Ledger, indent: str) -> None:
        mode = Mode()
        separator = "," if body.type == "enum_body" else ";"
        shown = [child for child in body.named_children if self._member_name(child) in self._choice.touched]
        out.glue("{" if shown else self._table.body_hole)
        for child in shown:
            out.glue(f"\n{indent}{self._table.unit}")
            copy(child, (body.type, ""), out, self._rules, mode)
            out.glue(separator)
        out.glue(f"\n{indent}}}" if shown else "")

    def _member_name(self, node: Node) -> str:
        return self._outline.text(node.field("name") or node) if node.type not in self._table.comments else ""

    # --- small questions

    def _target(self, node: Node) -> Found | None:
        return next((found for found in self._founds if found.span.start <= node.start < found.span.end), None)

    def _holds_target(self, node: Node) -> bool:
        return _between(self._targets, node)

    def _is_active(self, node: Node) -> bool:
        return _between(self._active, node)

    def _name(self, node: Node) -> str:
        return definition_name(node, self._outline)


def definition_name(node: Node, outline: Outline) -> str:
    """The name of the definition a statement or member is, of what a call statement calls (`it`); empty when there is none."""
    item = outline.item(node)
    if item is not None:
        return item.name or item.owner
    core = unwrap(node, outline.table)
    own = core.field("name") if core.type in outline.table.anonymous else None
    if own is not None:
        return outline.text(own)
    called = core.field(outline.table.calls[core.type]) if core.id != node.id and core.type in outline.table.calls else None
    word = _WORD.match(outline.text(called)) if called is not None else None
    return word[0] if word else ""


def _between(starts: Sequence[int], node: Node) -> bool:
    index = bisect_left(starts, node.start)
    return index < len(starts) and starts[index] < node.end
