"""Writing the block a target stands in: the keys above it, what it names elsewhere, and nothing between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.expressions import compiled
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from airlock.core.context.data.format import Format
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.target import Found
    from airlock.core.syntax import Node, Syntax

_DEPTH = 200
_LONG = 160  # code points of a name
_CLOSING = (">", "/", ",", ";", ")")
_OPENERS, _CLOSERS = ("(", "[", "{"), (")", "]", "}")
VALUES = compiled(r"`[^`]*`|\"[^\"]*\"|'[^']*'|<[^>]*>|\([^)]*\)|https?:\S*|\S*@\S*|\S*\d\S*\d\S*")
_TYPE = compiled(r"[A-Za-z_(){}\[\]., =\n]+")


class Frame:
    """Writes one excerpt. `extra` are definitions shown for what the target names, with the nodes in them that are."""

    __slots__ = ("_at", "_extra", "_format", "_founds", "_out", "_syntax")

    def __init__(self, syntax: Syntax, form: Format, founds: Sequence[Found], extra: Mapping[int, frozenset[int]], out: Ledger) -> None:
        self._syntax = syntax
        self._format = form
        self._founds = founds
        self._extra = extra
        self._out = out
        self._at = -1

    def write(self, starts: Sequence[int]) -> None:
        """The whole excerpt; `starts` are where the extra definitions begin."""
        self._inside(self._syntax.root, starts, 0)
        self._out.glue("\n")

    def _inside(self, node: Node, starts: Sequence[int], depth: int) -> None:
        """What is shown of a node that holds a target or a definition."""
        if depth > _DEPTH:
            self._out.broken = True
            return
        children = self._children(node, starts)
        opener = self._opener([child for _, child in children])
        done = -1
        for name, child in children:
            if child.start < done:
                continue
            found = next((one for one in self._founds if child.start <= one.span.start < child.end), None)
            if found is not None and found.nodes[0].id == child.id:
                self._target(found)
                done = found.span.end
            elif found is None and child.id in self._extra:
                self._definition(child)
            elif found is not None or any(child.start <= start < child.end for start in starts):
                self._inside(child, starts, depth + 1)
            elif self._is_head(node, name, child) or child.id in opener:
                self._masked(child, depth)

    def _children(self, node: Node, starts: Sequence[int]) -> list[tuple[str, Node]]:
        """The children of a node without the values of a list, and without commas, but for those between what is shown."""
        children = node.labelled_children()
        opener = self._format.rows.get(node.type)
        first = next((child.end for _, child in children if child.type == opener), node.end)
        begins = [*starts, *(found.span.start for found in self._founds)]
        kept: list[tuple[str, Node]] = []
        comma: tuple[str, Node] | None = None
        is_listed = False
        for name, child in children:
            is_shown = any(child.start <= begin < child.end for begin in begins)
            if child.type == ",":
                comma = comma or (name, child)
            elif is_listed and not is_shown and self._format.own_lines:
                break
            elif is_shown or not child.named or child.start < first:
                kept += [comma] if comma is not None and is_listed and is_shown else []
                kept.append((name, child))
                comma = comma if not is_shown else None
                is_listed = is_listed or is_shown
        return kept

    def _is_head(self, node: Node, name: str, child: Node) -> bool:
        if not child.named:
            return child.type != ";" and node.id != self._syntax.root.id
        return (node.type, name) in self._format.heads or (node.type, child.type) in self._format.heads

    def _opener(self, children: Sequence[Node]) -> frozenset[int]:
        """Of a flat list of entries, the one that began the group a target is in."""
        starts = [found.span.start for found in self._founds if self._format.openers]
        above = [[child for child in children if child.type in self._format.openers and child.end <= start][-1:] for start in starts]
        return frozenset(child.id for some in above for child in some)

    def _target(self, found: Found) -> None:
        self._gap(found.span.start)
        self._out.copy(found.span.start, found.span.end, PartKind.TARGET)
        self._at = found.span.end
        self._out.glue(self._format.terminator)

    def _definition(self, node: Node) -> None:
        self._some(node, self._extra[node.id], 0)
        self._out.glue(self._format.terminator)

    def _some(self, node: Node, shown: frozenset[int], depth: int) -> None:
        """A definition, with those of its parts that are shown, and its values masked."""
        children = node.labelled_children()
        wanted = not depth or any(child.id in shown for _, child in children)
        if not children or not wanted or depth > _DEPTH:
            self._masked(node, depth)
            return
        comma: Node | None = None
        listed = gone = False
        brackets: list[bool] = []
        for name, child in children:
            hidden = brackets.pop() if child.type in _CLOSERS and brackets else gone
            if child.type in _OPENERS:
                brackets.append(gone)
            gone = child.id not in shown and not self._is_head(node, name, child) if child.named else gone
            if child.type == ",":
                comma = child
            elif not child.named and hidden:
                continue
            elif not child.named or child.id in shown or self._is_head(node, name, child):
                if comma is not None and child.named and listed:
                    self._copy(comma)
                listed = child.named and child.id in shown
                comma = None
                self._some(child, shown, depth + 1) if child.id in shown else self._masked(child, depth)

    def _masked(self, node: Node, depth: int) -> None:
        """A node with its values masked."""
        form, text = self._format, self._syntax.text[node.start : node.end]
        keyed = form.nested and (node.type in form.entries or node.type in form.blocks)  # its values look like its keys
        if node.wrong or depth > _DEPTH or keyed:
            self._out.broken = True
        elif node.type in form.dropped or node.type in form.comments or not text:
            return
        elif not node.named or node.type.startswith("keyword_") or (node.type in form.names and len(text) <= _LONG):
            self._name(node)
        elif node.type == "expression" and _TYPE.fullmatch(text) is not None:
            self._copy(node)
        elif node.children and node.type not in form.masks:
            for name, child in node.labelled_children():
                if self._is_head(node, name, child) and child.named and not child.named_children:
                    self._copy(child)
                else:
                    self._masked(child, depth + 1)
        else:
            self._gap(node.start)
            self._out.mask(form.masks.get(node.type, form.masks[""]))
            self._at = node.end

    def _name(self, node: Node) -> None:
        """A name as it stands; a heading's words without what may be a value among them."""
        text = self._syntax.text[node.start : node.end]
        if node.type != "inline":
            self._copy(node)
            return
        at = 0
        self._gap(node.start)
        for value in VALUES.finditer(text):
            self._out.copy(node.start + at, node.start + value.start(), PartKind.SIGNATURE)
            self._out.mask("…")
            at = value.end()
        self._out.copy(node.start + at, node.end, PartKind.SIGNATURE)
        self._at = node.end

    def _copy(self, node: Node) -> None:
        self._gap(node.start)
        end = node.start + len(self._syntax.text[node.start : node.end].rstrip("\n"))
        self._out.copy(node.start, end, PartKind.SIGNATURE)
        self._at = end

    def _gap(self, start: int) -> None:
        """White space like the document's: what began a line begins one, in its column."""
        text = self._syntax.text
        line = text.rfind("\n", 0, start) + 1
        if self._at < 0:
            indent = text[line:start]
            self._out.glue(indent if not indent.strip() else "")
        elif line > self._at or "\n" in text[self._at : start]:
            lead = text[line:start]
            blank = " " * len(lead) if self._format.aligned else lead[: len(lead) - len(lead.lstrip())]
            goes_on = self._format.continuation and text[max(self._at, 0) : line].rstrip().endswith(self._format.continuation)
            self._out.glue(" " if goes_on else "\n" + (blank if lead.strip() else lead))
        elif self._at < start:
            between = text[self._at : start]
            self._out.glue(between if not between.strip() else "" if text[start] in _CLOSING else " ")
