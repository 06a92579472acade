"""Copying code without its values.

What is copied is decided by structure, never by what a value looks like: keywords, punctuation and names stay; every string, pattern,
template, number of two digits or more, default value, comment and body goes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from airlock.core.context.items import is_require
from airlock.core.context.ledger import Ledger
from airlock.core.context.signatures import decorator_name
from airlock.core.context.table import Body, Kind, Place, Table
from airlock.core.model import PartKind
from airlock.core.syntax import Node, Syntax

_DEPTH = 48
_LONG = 160  # code points of a masked value that is still shown
_LINES = 3
_BLOCKS = (Body.INDENT, Body.BRACES)
_NAME = re.compile(r"[@#$]?[^\W\d][\w$]*\Z|\$[\w$]*\Z")
_PLAIN = re.compile(r"[^\w\"'`]*\Z")
_TYPE_NAME = re.compile(r"[bru]?([\"'])([\w.\[\], |]{1,120})\1\Z")
_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Rules:
    """What masking needs to know beyond the node."""

    syntax: Syntax
    table: Table
    known: frozenset[str]
    """Names the excerpt shows: only these may be taken out of a string that names a type."""
    dangling: frozenset[str]
    """Names that the file defines and the excerpt does not: better not mentioned where something is built on them."""

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.syntax.text[node.start : node.end]


@dataclass(frozen=True, slots=True)
class Mode:
    """How one thing is copied."""

    name: str = ""
    kind: PartKind = PartKind.SIGNATURE
    depth: int = 0
    body: Callable[[Node, Ledger], bool] | None = None
    """Writes a body instead of eliding it; False when it did not."""
    hole: bool = False
    """Whether the value is not to be shown."""

    def deeper(self) -> Mode:
        """The same, one level further down."""
        return Mode(self.name, self.kind, self.depth + 1, self.body, self.hole)


def copy(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    """Write a node without its values. `place` is where it stands in its parent."""
    table = rules.table
    if node.wrong or mode.depth > _DEPTH:
        out.broken = True
    elif not node.named:
        out.copy(node.start, node.end, mode.kind, mode.name)
    elif place in table.elided or table.bodies.get(node.type) in _BLOCKS:
        if mode.body is None or not mode.body(node, out):
            out.glue(f" {table.body_hole}")
    elif not _literal(node, place, out, rules, mode):
        _code(node, place, out, rules, mode)


def _code(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    table = rules.table
    if place in table.defaults:
        _default(node, out, table, rules.text(node))
    elif place in table.values and node.type != place[0]:  # not the inner part of `one = two = value`
        value(node, out, rules, mode)
    elif (node.type in table.type_strings or _names_bases(node, place, table)) and _mentions(node, rules):
        _without_dangling(node, out, rules, mode)
    elif node.children:
        children(node, out, rules, mode)
    else:
        _leaf(node, out, rules, mode)


def _literal(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> bool:
    table = rules.table
    if node.type in table.strings:
        _string(node, place, out, rules, mode)
    elif node.type in table.numbers:
        _number(node, out, mode)
    elif node.type in table.opaque:
        out.mask(table.opaque[node.type])
    else:
        return False
    return True


def _leaf(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """Copy a name or punctuation; anything else is not known to be harmless."""
    text = rules.text(node)
    if _NAME.match(text) or _PLAIN.match(text):
        out.copy(node.start, node.end, mode.kind, mode.name)
    else:
        out.broken = True


def children(node: Node, out: Ledger, rules: Rules, mode: Mode, each: Each | None = None) -> None:
    """Copy what a node consists of, with the white space between. `each` may take over a child and says so."""
    at, dropped = -1, False
    for name, child in node.labelled_children():
        place = (node.type, name)
        if _left_out(child, place, rules) or (child.start == child.end and not child.wrong):
            at, dropped = (child.end if at >= 0 else at), child.type in rules.table.comments
            continue
        if dropped and at == child.start:
            out.glue(" ")
        before = Gap(at, child.start, is_body=place in rules.table.elided or rules.table.bodies.get(child.type) in _BLOCKS)
        if each is None or not each(child, place, before):
            before.write(out, rules, mode)
            copy(child, place, out, rules, mode.deeper())
        at, dropped = child.end, False


@dataclass(frozen=True, slots=True)
class Gap:
    """The white space before a node; none before the first (`start` below 0), and bodies bring their own."""

    start: int
    end: int
    is_body: bool

    def write(self, out: Ledger, rules: Rules, mode: Mode) -> None:
        """Copy it, or make some where something else stands there."""
        if not 0 <= self.start < self.end:
            return
        if rules.syntax.text[self.start : self.end].strip().strip("\\"):
            out.glue(" ")
        elif not self.is_body:
            out.copy(self.start, self.end, mode.kind, mode.name)


Each = Callable[[Node, Place, Gap], bool]


def _left_out(child: Node, place: Place, rules: Rules) -> bool:
    table = rules.table
    if child.type in table.comments or child.type in table.decorators:
        return True
    return _names_bases(child, place, table) and _mentions(child, rules) and not _kept_bases(child, rules)


def _names_bases(node: Node, place: Place, table: Table) -> bool:
    return node.type in table.bases and table.definitions.get(place[0]) in (Kind.CLASS, Kind.TYPE)


def _mentions(node: Node, rules: Rules) -> bool:
    """Whether a node mentions a name that the excerpt does not show."""
    return bool(rules.dangling) and any(word in rules.dangling for word in _WORD.findall(rules.text(node)))


def _without_dangling(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """An annotation as unknown, a list of bases without those the excerpt does not show."""
    table = rules.table
    if node.type in table.type_strings:
        out.mask(table.holes[""])
        return
    opening, between, closing = table.bases_around
    for index, child in enumerate(_kept_bases(node, rules)):
        out.glue(between if index else opening)
        copy(child, (node.type, ""), out, rules, mode.deeper())
    out.glue(closing)


def _kept_bases(node: Node, rules: Rules) -> list[Node]:
    """The bases, or the clauses of bases, that mention nothing the excerpt does not show."""
    table = rules.table
    parts = [child for child in node.named_children if child.type not in table.comments]
    return [child for child in parts if not _mentions(child, rules) and (not table.base_clauses or child.type in table.base_clauses)]


def _string(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    table, text = rules.table, rules.text(node)
    if mode.kind is PartKind.IMPORT and (place[1] in table.sources or place[0] == "arguments"):
        out.copy(node.start, node.end, mode.kind, mode.name)
    elif place[0] in table.type_strings:
        if names_known_types(text, rules):
            out.copy(node.start, node.end, mode.kind, mode.name)
        else:
            out.mask(table.holes[""])
    else:
        out.mask(_binary(text, table) or table.strings[node.type])


def names_known_types(text: str, rules: Rules) -> bool:
    """Whether a string literal holds nothing but names the excerpt shows anyway."""
    named = _TYPE_NAME.match(text)
    return named is not None and all(word in rules.known or word in rules.table.builtins for word in _WORD.findall(named[2]))


def _binary(text: str, table: Table) -> str:
    prefix = text[: min(text.find(quote) for quote in "\"'" if quote in text)] if '"' in text or "'" in text else ""
    return table.binary if "b" in prefix.lower() else ""


def _number(node: Node, out: Ledger, mode: Mode) -> None:
    if node.end - node.start == 1:
        out.copy(node.start, node.end, mode.kind, mode.name)
    else:
        out.mask("0")


def _default(node: Node, out: Ledger, table: Table, text: str) -> None:
    """A default stays only when it is a keyword or an empty collection, which hold no value."""
    empty = "".join(text.split()) in ("()", "[]", "{}")
    if node.type in table.constants or empty or (node.type in table.numbers and len(text) == 1):
        out.copy(node.start, node.end, PartKind.SIGNATURE)
    elif node.type in table.strings:
        out.mask(_binary(text, table) or table.strings[node.type])
    else:
        out.mask("0" if node.type in table.numbers else table.holes[""])


def value(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """A value is shown masked when it is short and mentions nothing it must not; else something of its kind stands for it."""
    table = rules.table
    if mode.kind is PartKind.IMPORT and is_require(node, rules.syntax, table):
        children(node, out, rules, mode)
        return
    hole = table.holes.get(node.type, table.holes[""])
    if mode.hole or node.end - node.start > 50 * _LONG:
        out.mask(hole)
        return
    trial = out.branch()
    inner = Mode(mode.name, mode.kind, mode.depth + 1)
    copy(node, ("", ""), trial, rules, inner)
    text = trial.text()
    if trial.broken or len(text) > _LONG or text.count("\n") > _LINES or _names_unknown(text, rules):
        out.mask(hole)
    else:
        out.take(trial)


def _names_unknown(text: str, rules: Rules) -> bool:
    return rules.table.evaluates_names and any(word in rules.dangling for word in _WORD.findall(text))


def kept_decorators(node: Node, rules: Rules) -> list[Node]:
    """The decorators of a definition that say what it is, and mention nothing they must not."""
    table = rules.table
    found = [child for child in node.named_children if child.type in table.decorators]
    return [child for child in found if decorator_name(rules.text(child)) in table.decorators_kept and not _unknown_root(child, rules)]


def _unknown_root(decorator: Node, rules: Rules) -> bool:
    words = _WORD.findall(rules.text(decorator))
    return not words or words[0] in rules.dangling
