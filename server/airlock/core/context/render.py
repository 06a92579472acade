"""From what was chosen to a text: real heads, real order, nothing in between."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from airlock.core.context.imports import write_import
from airlock.core.context.items import Item, block_statements, called_word, statements_of, unwrap
from airlock.core.context.ledger import Ledger
from airlock.core.context.marks import brackets, opening, write_name_list
from airlock.core.context.mask import Gap, Mode, Rules, children, copy, kept_decorators, value
from airlock.core.context.table import Body, Kind, Place
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.choice import Choice
    from airlock.core.context.outline import Outline
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_WORD = re.compile(r"[^\W\d][\w$]*")
_TYPE_LINES = 40
_BRIEF_LINES = 12
_HOLDERS = (Kind.CLASS, Kind.TYPE, Kind.SPACE)


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
        path = self._founds[0].path if self._founds else ()
        top = path[0] if path else self._rules.syntax.root
        out.glue(opening(self._founds, self._rules) if self._founds else "")
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
        section: Node | None = None
        listed, between, ending = self._table.lists.get(body.type, ("", "", ""))
        kids = statements_of(body, self._table, every=True)
        for index, child in enumerate(kids):
            if child.start < done or not child.named:
                continue
            section = child if child.type in self._table.sections else section
            piece = out.branch()
            found = self._target(child)
            done = found.span.end if found is not None else done
            if not (self._target_piece(found, piece, indent, style) if found is not None else self._child(child, piece, indent)):
                continue
            if section is not None:
                out.glue(f"\n{indent}")
                out.copy(section.start, section.end, PartKind.SIGNATURE)
                out.glue(":")
                section = None
            if listed and child.type != listed:
                out.glue(f"\n{indent}{ending}")
                listed = ""
            out.glue(f"\n{indent}" if started or out.pieces else indent)
            out.take(piece)
            out.glue(between if listed else self._separator(style, child, kids[index + 1 :], done))

    def _target_piece(self, found: Found, out: Ledger, indent: str, style: Body) -> bool:
        out.copy(found.span.start, found.span.end, PartKind.TARGET, self._name(found.nodes[-1]))
        if style is Body.INDENT and all(node.type in self._table.comments for node in found.nodes):
            out.glue(f"\n{indent}{self._table.body_hole}")
        return True

    def _separator(self, style: Body, child: Node, rest: Sequence[Node], done: int) -> str:
        """What must follow a child before the next."""
        if style is Body.COMMAS:
            return "," if self._more(rest, done) else ""
        ends = (rest and rest[0].type == ";") or child.type in self._table.ended
        return ";" if style is Body.BRACES and ends else ""

    def _more(self, rest: Sequence[Node], done: int) -> bool:
        return any(self._is_active(child) for child in rest if child.start >= done)

    def _child(self, child: Node, out: Ledger, indent: str) -> bool:
        """One child of a body; False when nothing of it is shown."""
        if child.type in self._table.gathers:
            return self._gathered(child, out, indent)
        item = self._choice.items.get(child.id)
        if item is not None and not self._holds_target(child):
            return self._item(item, out, indent)
        if self._holds_target(child):
            self._on_path(child, out, indent)
            return True
        is_frame = child.type in self._table.always and bool(self._founds) and child.field("body") is None
        if is_frame or (child.type in self._table.mixins and self._mixes_in_shown(child)):
            copy(child, ("", ""), out, self._rules, Mode())
            return not out.broken
        return self._is_active(child) and self._holder(child, out, indent)

    def _holder(self, child: Node, out: Ledger, indent: str) -> bool:
        """A child of a body that was not chosen itself and holds something that was."""
        if self._table.block_calls and block_statements(child, self._rules.syntax, self._table):
            return self._item(Item(Kind.SPACE, (), child, child), out, indent)
        if child.type not in self._table.blocks:
            holder = self._outline.item(child) if self._table.touched_only or self._table.implicit else None
            return holder is not None and holder.kind in _HOLDERS and self._item(holder, out, indent)
        if child.type in self._table.definitions:
            return self._item(Item(self._table.definitions[child.type], (), child, child), out, indent)
        inner = [one for one in self._choice.items.values() if child.start <= one.node.start < child.end and not one.direct]
        for index, one in enumerate(sorted(inner, key=lambda one: one.node.start)):
            if index:
                out.glue(f"\n{indent}")
            self._item(one, out, indent)
        return bool(inner)

    def _mixes_in_shown(self, child: Node) -> bool:
        """Whether a statement in a class names something it builds on that is shown."""
        text = self._outline.text(child)
        if re.match(self._table.mixins[child.type], text) is None:
            return False
        return any(self._is_active(holder.node) for word in _WORD.findall(text) for holder in self._outline.holders(word))

    def _gathered(self, group: Node, out: Ledger, indent: str) -> bool:
        """The chosen definitions of a group, with its keyword, and in parentheses where they are more than one."""
        kids = statements_of(group, self._table)
        shown = [child for child in kids if self._target(child) is not None or child.id in self._choice.items]
        keyword = group.children[0]
        many = len(shown) > 1
        inner = indent + self._table.unit if many else indent
        pieces: list[Ledger] = []
        for child in shown:
            piece = out.branch()
            found = self._target(child)
            if found is None and not self._repeated(child, kids, piece, inner):
                continue
            if found is not None:
                self._target_piece(found, piece, indent, Body.BRACES)
            pieces.append(piece)
        if pieces:
            out.copy(keyword.start, keyword.end, PartKind.SIGNATURE)
            out.glue(" (" if many else " ")
        for piece in pieces:
            out.glue(f"\n{inner}" if many else "")
            out.take(piece)
        out.glue(f"\n{indent})" if many and pieces else "")
        return bool(pieces)

    def _repeated(self, child: Node, kids: Sequence[Node], out: Ledger, indent: str) -> bool:
        """One definition of a group; when it repeats one above that is not shown, with the type and the value of that one."""
        item = self._choice.items[child.id]
        above = [kid for kid in kids if kid.start < child.start]
        repeats = child.type in self._table.repeats and child.field("value") is None
        first = next((kid for kid in reversed(above) if kid.field("value") is not None), None) if repeats else None
        if not self._item(item, out, indent):
            return False
        if first is not None and not any(kid.id in self._choice.items for kid in above if kid.start >= first.start):
            kind, given = first.field("type"), first.field("value")
            mode = Mode(item.name)
            for node in (kind, given):
                if node is not None:
                    out.glue(" = " if node is given else " ")
                    copy(node, (first.type, "value" if node is given else "type"), out, self._rules, mode)
        return True

    def _body(self, body: Node, out: Ledger, indent: str, fallback: str) -> None:
        """A body around the target or around chosen members, with its brackets."""
        style = self._table.bodies[body.type]
        inner = self._indent_of(body, fallback)
        if style is Body.INDENT:
            self._statements(body, out, inner)
            return
        opening, closing = brackets(body)
        out.glue(opening)
        for head in [child for child in body.named_children if child.type in self._table.inner_heads]:
            out.glue(" ")
            copy(head, (body.type, ""), out, self._rules, Mode())
            out.glue(self._table.inner_heads[head.type])
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
                return self._beside(child, place, before, out, mode, indent)
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

    def _beside(self, child: Node, place: Place, before: Gap, out: Ledger, mode: Mode, indent: str) -> bool:
        """What stands beside the path: clauses are left out, arguments kept short; True when that is done."""
        if child.type in self._table.clauses and not self._is_active(child):
            out.glue(f"\n{indent}" if self._outline.text(child).endswith("\n") else "")
            return True
        if child.named and place in self._table.bare:
            return True
        if place in self._table.statement_places and child.named:
            piece = out.branch()
            if self._child(child, piece, indent):
                before.write(out, self._rules, mode)
                out.take(piece)
            return True
        if place[0] in self._table.arguments and child.named:
            before.write(out, self._rules, mode)
            value(child, out, self._rules, mode)
            return True
        return False

    # --- definitions

    def _item(self, item: Item, out: Ledger, indent: str) -> bool:
        piece = out.branch()
        if item.kind is Kind.IMPORT and self._table.definitions.get(item.core.type) is Kind.IMPORT:
            write_import(item.core, self._choice.imports.get(item.node.id, set()), piece, self._rules.syntax, self._table)
        elif item.kind is Kind.TYPE and self._is_long(item):
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
        called = item.core.type in self._table.calls
        own = self._outline.body_of(item) if self._table.inner else None
        owner = None if own is None else own.id
        instead = self._table.beside_hole if item.owner else ""
        members = lambda body, sheet: self._members(body, sheet, indent)  # noqa: E731
        mode = Mode(item.name, kind, body=members, hole=hole, named=called, own=owner, instead=instead)
        for decorator in kept_decorators(item.node, self._rules, item.above):
            children(decorator, out, self._rules, mode)
            out.glue(f"\n{indent}")
        if called and called_word(item.core, self._rules.syntax, self._table) in self._table.name_lists:
            write_name_list(item.core, self._wanted(), out, self._rules, mode)
            return
        copy(item.node, ("", ""), out, self._rules, mode)

    def _wanted(self) -> frozenset[str]:
        """All names that the targets mention."""
        return frozenset(name for _, uses in self._choice.looks for name in (*uses.free, *uses.properties))

    def _members(self, body: Node, out: Ledger, indent: str) -> bool:
        """The chosen members of a class; False when there are none, or it is no class."""
        if not any(body.start <= item.node.start < body.end for item in self._choice.items.values()):
            return False
        out.glue("" if self._table.bodies.get(body.type) is Body.INDENT else " ")
        self._body(body, out, indent, indent + self._table.unit)
        return True

    def _is_long(self, item: Item) -> bool:
        most = _BRIEF_LINES if item.node.id in self._choice.brief else _TYPE_LINES
        return item.node.id in self._choice.long or self._outline.text(item.core).count("\n") >= most

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


def _between(starts: Sequence[int], node: Node) -> bool:
    index = bisect_left(starts, node.start)
    return index < len(starts) and starts[index] < node.end
