"""What of protected code must not leave: bodies, values and comments; what stays is the head of each definition.

Each piece is chosen so that one identifier in its place is valid code, and so that putting the piece back there gives the very text again.
What cannot be taken apart so (no table for the language, a result that does not parse) is held back as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from airlock.core import placeholder, syntax
from airlock.core.calls import CALLED_LABEL, LABEL, REMARKS, added_to
from airlock.core.context.statements import statements_of, unwrap
from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Kind
from airlock.core.model import Span
from airlock.core.protect.regions import ATTRIBUTES

if TYPE_CHECKING:
    from airlock.core.syntax import Node, Syntax

_PROBE = f"AIRLOCK_{LABEL}_000000"
_CALLING = frozenset({"java", "c", "cpp", "csharp", "php", "rust"})
"""Languages in which a bare name is no statement, and whose statements end with a semicolon."""
_EMPTY = frozenset({"", "pass", "..."})
_LINE_END = re.compile(r"\r?\n")
_COMMENT = re.compile(r"\W*")
_COMMENT_END = re.compile(r"[^\w.!?)\]]*\Z")
_SIGNED = (Kind.FUNCTION, Kind.CLASS, Kind.TYPE, Kind.SPACE, Kind.VARIABLE)


class Hidden(NamedTuple):
    """A piece that is held back, and the label of its placeholder, which says what must be added to it."""

    span: Span
    label: str = LABEL


def hidden(text: str, language: str, tree: Syntax | None, table: Table | None, regions: Sequence[Span], *, whole: bool) -> list[Hidden]:
    """What is held back of these regions, in text order; with `whole` all of each."""
    apart: list[Hidden] = []
    if not whole and tree is not None and table is not None and not tree.root.broken:
        for region in regions:
            hider = _Hider(tree, table, region)
            hider.body(tree.root, inside=False)
            apart += hider.found
        if _parses(text, language, apart):
            return sorted(apart)
    return [piece for region in regions for piece in _all_of(text, language, region)]


def _all_of(text: str, language: str, region: Span) -> list[Hidden]:
    value = text[region.start : region.end]
    start = region.start + len(value) - len(value.lstrip())
    span = Span(start, max(region.start + len(value.rstrip()), start))
    if not _holds_something(text[span.start : span.end]):
        return []
    labels = [LABEL, *([CALLED_LABEL] if language in _CALLING else ()), *_remarks(text, span)]
    if language in _CALLING:  # where a bare name is no statement, some grammars say nothing
        labels[:2] = reversed(labels[:2])
    pieces = (Hidden(_with_line_end(text, span) if label in REMARKS else span, label) for label in labels)
    return [next((piece for piece in pieces if _parses(text, language, [piece])), Hidden(span))]


def _remarks(text: str, span: Span) -> list[str]:
    """The labels of comments that could stand for whole lines: the one that the mark before them is, else any."""
    if text[text.rfind("\n", 0, span.start) + 1 : span.start].strip() or _with_line_end(text, span) == span:
        return []
    mark = text[: span.start].rstrip().rpartition("\n")[2].strip()
    return [label for label, sign in REMARKS.items() if mark.startswith(sign.strip())] or list(REMARKS)


def _with_line_end(text: str, span: Span) -> Span:
    found = _LINE_END.match(text, span.end)
    return Span(span.start, found.end()) if found else span


def _parses(text: str, language: str, pieces: Sequence[Hidden]) -> bool:
    """Whether the text is no worse code with placeholders in it."""
    out: list[str] = []
    at = 0
    for span, label in sorted(pieces):
        out += (text[at : span.start], added_to(_PROBE, label, text[span.start : span.end]))
        at = span.end
    after = syntax.error_count("".join((*out, text[at:])), language)
    before = syntax.error_count(text, language) if after else 0
    return after is not None and before is not None and after <= before


def _holds_something(value: str) -> bool:
    """Whether there is anything to hold back: not where only placeholders, signs or an empty body stand."""
    rest = placeholder.MENTION.sub("", value).strip().rstrip(";")
    return rest not in _EMPTY and any(char.isalnum() for char in rest)


class _Hider:
    """One walk over a tree: it gathers what is hidden in one region."""

    def __init__(self, tree: Syntax, table: Table, region: Span) -> None:
        self._tree = tree
        self._table = table
        self._region = region
        self._run: list[Node] = []
        self.found: list[Hidden] = []

    def body(self, body: Node, *, inside: bool) -> None:
        """The statements of a body. `inside` a function all of them are hidden, else definitions keep their heads."""
        for child in statements_of(body, self._table):
            if not child.span.overlaps(self._region) or self._is_frame(child):
                self._end_run()
            elif not self._is_whole(child):
                self._end_run()
                self._part(child, inside=inside)
            elif inside:
                self._run.append(child)
            elif child.type in self._table.comments:
                self._end_run()
                self._comment(child)
            elif self._table.definitions.get(unwrap(child, self._table).type) in _SIGNED or child.type in ATTRIBUTES:
                self._end_run()
                self._head(child)
            else:
                self._run.append(child)
        self._end_run()

    def _is_frame(self, node: Node) -> bool:
        """Whether a statement only says where the others belong: an import, a package's name, `public:`."""
        table, opening = self._table, self._table.prologue.strip()
        core = unwrap(node, table)
        frame = core.type in table.sections or core.type in table.always or core.type.startswith("package")
        if frame or (opening and self._tree.text.startswith(opening, node.start)):
            return True
        return table.definitions.get(core.type) is Kind.IMPORT and core.type not in table.calls

    def _is_whole(self, node: Node) -> bool:
        return self._region.start <= node.start and node.end <= self._region.end

    def _end_run(self) -> None:
        if self._run:
            self._hide(Span(self._run[0].start, self._run[-1].end), statement=True)
        self._run = []

    def _part(self, node: Node, *, inside: bool) -> None:
        """A node that the region cuts."""
        inside = inside or node.type in self._table.functions
        if not node.named_children:
            self._hide(Span(max(node.start, self._region.start), min(node.end, self._region.end)), statement=False)
        elif node.type in self._table.bodies:
            self.body(node, inside=inside)
        else:
            for child in node.named_children:
                if child.span.overlaps(self._region):
                    if child.type in self._table.bodies or not self._is_whole(child):
                        self._part(child, inside=inside)
                    elif inside:
                        self._hide(child.span, statement=False)
                    else:
                        self._head(child)

    def _head(self, node: Node) -> None:
        """A definition: its heads stay, its bodies, values and comments are hidden."""
        stack: list[tuple[Node, str]] = [(node, "")]
        while stack:
            current, parent = stack.pop()
            for field, child in current.labelled_children(named=True):
                if child.type in self._table.comments:
                    self._comment(child)
                elif self._is_body(child, current, field):
                    self._body_of(child, current)
                elif self._is_value(child, current, field) or (
                    current.type in self._table.arguments and parent not in self._table.definitions
                ):
                    self._value(child)
                else:
                    stack.append((child, current.type))

    def _is_body(self, child: Node, parent: Node, field: str) -> bool:
        return child.type in self._table.bodies or (parent.type, field) in self._table.elided or (parent.type, EVERY) in self._table.elided

    def _body_of(self, body: Node, owner: Node) -> None:
        if self._table.definitions.get(owner.type) in (Kind.CLASS, Kind.TYPE, Kind.SPACE) and body.type in self._table.bodies:
            self.body(body, inside=False)
            return
        kids = body.named_children
        while len(kids) == 1 and kids[0].start == body.start:  # a body whose grammar has its braces further in
            body, kids = kids[0], kids[0].named_children
        opening = self._tree.text[body.start : body.start + 1]
        if opening not in ("{", "="):
            self._hide(body.span, statement=body.type in self._table.bodies)
        elif kids:
            self._hide(Span(kids[0].start, kids[-1].end), statement=opening == "{")

    def _is_value(self, child: Node, parent: Node, field: str) -> bool:
        if child.type in self._table.strings or child.type in self._table.numbers:
            return True
        named = bool(field) and self._table.namers.get(parent.type) == field
        named = named or (field == "value" and self._table.definitions.get(parent.type) in (Kind.VARIABLE, Kind.FUNCTION))
        return named or (parent.type, field) in self._table.defaults or (parent.type, field) in self._table.values

    def _value(self, node: Node) -> None:
        if node.type in self._table.anonymous:
            self._head(node)
        elif node.type not in self._table.constants:
            self._hide(node.span, statement=False)

    def _comment(self, node: Node) -> None:
        text = self._tree.text[node.start : node.end]
        opening, closing = _COMMENT.match(text), _COMMENT_END.search(text)
        if opening is not None and closing is not None and opening.end() < closing.start():
            self._hide(Span(node.start + opening.end(), node.start + closing.start()), statement=False)

    def _hide(self, span: Span, *, statement: bool) -> None:
        value = self._tree.text[span.start : span.end]
        if not _holds_something(value):
            return
        value = value.rstrip()
        span = Span(span.start, span.start + len(value))
        self.found.append(Hidden(span, CALLED_LABEL if statement and self._tree.language in _CALLING else LABEL))
