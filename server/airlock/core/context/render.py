"""From what was chosen to a text: real heads, real order, nothing in between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.calls import block_statements, called_word
from airlock.core.context.conditionals import counts_somewhere, write_conditionals
from airlock.core.context.declaring import write_declared
from airlock.core.context.groups import write_group, write_repeated
from airlock.core.context.imports import write_import
from airlock.core.context.items import Item
from airlock.core.context.ledger import Ledger
from airlock.core.context.left_out import kept_decorators
from airlock.core.context.long_types import is_long, write_long
from airlock.core.context.made_written import write_made
from airlock.core.context.marks import brackets, closes, closing_indent, indent_of, opening, write_name_list
from airlock.core.context.mask import children, copy, value
from airlock.core.context.masking import Gap, Mode
from airlock.core.context.plan import Plan
from airlock.core.context.returned import write_returned
from airlock.core.context.signatures import inner_heads
from airlock.core.context.statements import statements_of
from airlock.core.context.titles import definition_name
from airlock.core.context.words import Body, Kind, Place
from airlock.core.expressions import compiled
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.target import Found
    from airlock.core.syntax import Node

_WORD = compiled(r"[^\W\d][\w$]*")
_HOLDERS = (Kind.CLASS, Kind.TYPE, Kind.SPACE)


class Renderer:
    """Writes one excerpt. `left_out` counts definitions that could not be written because they do not parse."""

    __slots__ = ("_plan", "_rules", "_table", "left_out")

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._table = plan.table
        self._rules = plan.rules
        self.left_out = 0

    def write(self) -> Ledger:
        """The whole excerpt."""
        out = Ledger(self._rules.syntax.text)
        path = self._plan.founds[0].path if self._plan.founds else ()
        top = path[0] if path else self._rules.syntax.root
        out.glue(opening(self._plan.founds, self._rules) if self._plan.founds else "")
        self._statements(top, out, "", started=False)
        out.glue("\n")
        return out

    def _statements(self, body: Node, out: Ledger, indent: str, *, started: bool = True) -> None:
        """The chosen children of a body, each on its own line."""
        style = self._table.bodies.get(body.type, Body.INDENT)
        for name in self._plan.choice.loose.get(body.id, []):
            out.glue(f"\n{indent}" if started or out.pieces else indent)
            out.glue(self._table.statement.format(name=name, hole=self._table.holes[""]))
        done = -1
        section: Node | None = None
        listed, between, ending = self._table.lists.get(body.type, ("", "", ""))
        kids = statements_of(body, self._table, every=True)
        unasked = {*self._table.mixins, *(self._table.always if self._plan.founds else ())}
        for index, child in enumerate(kids):
            if not child.named or child.start < done:
                continue
            section = child if child.type in self._table.sections else section
            if not self._plan.is_active(child) and child.type not in unasked:
                continue
            piece = out.branch()
            found = self._plan.target(child)
            done = found.span.end if found is not None else done
            if not (self._target_piece(found, piece, indent, style) if found is not None else self._child(child, piece, indent)):
                continue
            if section is not None:
                out.glue(f"\n{indent}")
                out.copy(section.start, section.end, PartKind.SIGNATURE)
                out.glue(":")
                section = None
            said = [one.type for one in (found.nodes if found is not None else (child,)) if one.type not in self._table.comments]
            if listed and said and said[0] != listed:
                out.glue(f"\n{indent}{ending}")
            out.glue(f"\n{indent}" if started or out.pieces else indent)
            out.take(piece.begun())
            listed = listed if said[-1:] in ([], [listed]) else ""
            out.glue(between if listed and said else self._separator(style, child, kids[index + 1 :], done))

    def _target_piece(self, found: Found, out: Ledger, indent: str, style: Body) -> bool:
        name = definition_name(found.nodes[-1], self._plan.outline)
        closing = write_conditionals(found.span, name, out, indent) if self._table.preprocessed else ""
        out.copy(found.span.start, found.span.end, PartKind.TARGET, name)
        out.glue(closing)
        if style is Body.INDENT and all(node.type in self._table.comments for node in found.nodes):
            out.glue(f"\n{indent}{self._table.body_hole}")
        return True

    def _separator(self, style: Body, child: Node, rest: Sequence[Node], done: int) -> str:
        """What must follow a child before the next."""
        if style is Body.COMMAS:
            return "," if any(self._plan.is_active(one) for one in rest if one.start >= done) else ""
        after = next((one for one in rest if one.start >= done), None)
        ends = (after is not None and after.type == ";") or child.type in self._table.ended
        return ";" if style is Body.BRACES and ends else ""

    def _child(self, child: Node, out: Ledger, indent: str) -> bool:
        """One child of a body; False when nothing of it is shown."""
        if child.type in self._table.gathers:
            return self._group(child, out, indent)
        item = self._plan.choice.items.get(child.id)
        if item is not None and not self._plan.holds_target(child):
            return self._item(item, out, indent)
        if self._plan.holds_target(child):
            style = self._table.bodies.get(child.type)  # a block for its own sake, or of an error
            if style is Body.INDENT:
                self._statements(child, out, indent, started=False)
            elif style is not None:
                self._body(child, out, indent, indent + self._table.unit)
            else:
                self._on_path(child, out, indent)
            return True
        is_frame = child.type in self._table.always and bool(self._plan.founds) and child.field("body") is None
        mixes_in = child.type in self._table.mixins and child.type not in self._table.inner_heads
        if is_frame or (mixes_in and self._mixes_in_shown(child)):
            copy(child, ("", ""), out, self._rules, Mode())
            return not out.broken
        return self._plan.is_active(child) and self._holder(child, out, indent)

    def _group(self, group: Node, out: Ledger, indent: str) -> bool:
        """The chosen definitions of a group, with its keyword, and in parentheses where they are more than one."""
        pieces: list[Ledger] = []
        plan, inside = self._plan, statements_of(group, self._table)
        shown = [child for child in inside if plan.target(child) or plan.holds_target(child) or child.id in plan.choice.items]
        inner = indent + self._table.unit if len(shown) > 1 else indent
        done = -1
        for child in shown:
            piece = out.branch()
            found = plan.target(child)
            if child.start < done:
                continue
            if found is not None:
                self._target_piece(found, piece, indent, Body.BRACES)
                done = found.span.end
            elif plan.holds_target(child):
                self._on_path(child, piece, inner)
            elif not self._item(plan.choice.items[child.id], piece, inner):
                continue
            else:
                write_repeated(child, group, plan, piece)
            pieces.append(piece)
        write_group(group, pieces, out, (indent, inner), many=len(shown) > 1)
        return bool(pieces)

    def _holder(self, child: Node, out: Ledger, indent: str) -> bool:
        """A child of a body that was not chosen itself and holds something that was."""
        if self._table.block_calls and block_statements(child, self._rules.syntax, self._table):
            return self._item(Item(Kind.SPACE, (), child, child), out, indent)
        if child.type not in self._table.blocks:
            holder = self._plan.outline.item(child) if self._table.touched_only or self._table.implicit else None
            return holder is not None and holder.kind in _HOLDERS and self._item(holder, out, indent)
        if child.type in self._table.definitions:
            return self._item(Item(self._table.definitions[child.type], (), child, child), out, indent)
        inner = [one for one in self._plan.choice.items.values() if child.start <= one.node.start < child.end and not one.direct]
        for index, one in enumerate(sorted(inner, key=lambda one: one.node.start)):
            if index:
                out.glue(f"\n{indent}")
            self._item(one, out, indent)
        return bool(inner)

    def _mixes_in_shown(self, child: Node) -> bool:
        """Whether a statement in a class names something it builds on that is shown."""
        text = self._plan.outline.text(child)
        if re.match(self._table.mixins[child.type], text) is None:
            return False
        return any(self._plan.is_active(holder.node) for word in _WORD.findall(text) for holder in self._plan.outline.holders(word))

    def _body(self, body: Node, out: Ledger, indent: str, fallback: str) -> None:
        """A body around the target or around chosen members, with its brackets."""
        style = self._table.bodies[body.type]
        inner = indent_of(body, fallback, self._rules)
        if style is Body.INDENT:
            self._statements(body, out, inner)
            return
        opening, closing = brackets(body)
        out.glue(opening)
        for head in inner_heads(body, self._table):
            out.glue(" ")
            copy(head, (body.type, ""), out, self._rules, Mode())
            out.glue(self._table.inner_heads[head.type])
        self._statements(body, out, inner)
        out.glue(f"\n{closing_indent(body, indent, self._rules)}{closing}")

    def _on_path(self, node: Node, out: Ledger, indent: str) -> None:
        """A node around the target: its own head, its body's chosen children."""
        mode = Mode(definition_name(node, self._plan.outline), body=lambda body, sheet: self._members(body, sheet, indent))

        def each(child: Node, place: Place, before: Gap) -> bool:
            if not self._plan.holds_target(child):
                return closes(child, node, out, self._rules) or self._beside(child, place, before, out, mode, indent)
            if before.is_body and child.type not in self._table.bodies:
                out.glue(" ")
            before.write(out, self._rules, mode)
            found = self._plan.target_at(child)
            if found is not None:
                out.copy(found.span.start, found.span.end, PartKind.TARGET, definition_name(found.nodes[-1], self._plan.outline))
            elif child.type in self._table.bodies:
                out.glue(" " if before.is_body and self._table.bodies[child.type] is Body.BRACES and not out.ends_with(" ") else "")
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
        if child.named and child.type in self._table.clauses and not self._plan.is_active(child):
            out.glue(f"\n{indent}" if self._plan.outline.text(child).endswith("\n") else "")
            return True
        if child.named and place in self._table.bare:
            return True
        if child.named and any(parent == child.type for parent, _ in self._table.bare):  # a tag, without its attributes
            before.write(out, self._rules, mode)
            children(child, out, self._rules, mode, lambda one, where, _: one.named and where in self._table.bare)
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

    def _item(self, item: Item, out: Ledger, indent: str) -> bool:
        piece = out.branch()
        if (item.kind is Kind.IMPORT and item.node.broken) or (self._plan.outline.is_doubtful(item.node) and not item.node.broken):
            piece.broken = True
        elif item.kind is Kind.IMPORT and self._table.definitions.get(item.core.type) is Kind.IMPORT:
            write_import(item.core, self._plan.choice.imports.get(item.node.id, set()), piece, self._rules.syntax, self._table)
        elif item.kind is Kind.TYPE and is_long(item, self._plan):
            write_long(item, self._plan, piece, indent)
        else:
            self._signature(item, piece, indent)
        if piece.broken:
            self.left_out += 1
            return False
        is_conditional = self._table.preprocessed and counts_somewhere(item, self._plan.outline)
        closing = write_conditionals(item.node.span, item.name, out, indent) if is_conditional else ""
        out.take(piece)
        out.glue(closing)
        return True

    def _signature(self, item: Item, out: Ledger, indent: str) -> None:
        hole = item.node.id in self._plan.choice.holes
        kind = PartKind.IMPORT if item.kind is Kind.IMPORT else PartKind.SIGNATURE
        called = item.core.type in self._table.calls
        own = self._plan.outline.body_of(item) if self._table.inner and item.kind is not Kind.FUNCTION else None
        owner = None if own is None else own.id
        instead = self._table.beside_hole if item.owner else ""
        members = lambda body, sheet: self._members(body, sheet, indent)  # noqa: E731
        mode = Mode(item.name, kind, body=members, hole=hole, named=called, own=owner, instead=instead)
        for decorator in kept_decorators(item.node, self._rules, item.above):
            children(decorator, out, self._rules, mode)
            out.glue(f"\n{indent}")
        choice = self._plan.choice
        types, wanted = choice.parts.get(item.node.id, set()), choice.mentioned
        if write_declared(item.core, wanted, out, self._rules, mode) or write_made(item.core, types, wanted, out, self._rules, mode):
            return
        if called and called_word(item.core, self._rules.syntax, self._table) in self._table.name_lists:
            write_name_list(item.core, wanted(), out, self._rules, mode)
            return
        copy(item.node, ("", ""), out, self._rules, mode)

    def _members(self, body: Node, out: Ledger, indent: str) -> bool:
        """The chosen members of a class; False when there are none, or it is no class."""
        if not any(body.start <= item.node.start < body.end for item in self._plan.choice.items.values()):
            return write_returned(body, self._plan, out)
        out.glue("" if self._table.bodies.get(body.type) is Body.INDENT else " ")
        self._body(body, out, indent, indent + self._table.unit)
        return True
