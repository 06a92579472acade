"""Copying code without its values.

What is copied is decided by structure, never by what a value looks like: keywords, punctuation and names stay; every string, pattern,
template, number of two digits or more, default value, comment and body goes.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
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
_TYPED = 12  # how much longer a value may be that says its type
_BLOCKS = (Body.INDENT, Body.BRACES)
_NAME = re.compile(r"(?::|@@?|[#$])?[^\W\d][\w$]*[?!=]?\Z|\$[\w$]*\Z")
_QUOTED_NAME = re.compile(r"`[\w $-]{1,100}`\Z")
_PLAIN = re.compile(r"[^\w\"'`]*\Z|\d\Z")
_TYPE_NAME = re.compile(r"[bru]?([\"'])([\w.\[\], |]{1,120})\1\Z")
_WORD = re.compile(r"[^\W\d]\w*")
_SPLICE = re.compile(r"\\\r?\n")
_QUOTED = re.compile(r"L?\"(?:[^\"\\]|\\.)*\"|L?'(?:[^'\\]|\\.)*'")
_NUMBER = re.compile(r"(?<![\w.])\.?\d(?:[\w.']|[eEpP][+-])+")


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
    valued: bool = False
    """Whether there must be a value."""
    named: bool = False
    """Whether strings are names that a call defines."""
    own: int | None = None
    """The body with the members of what is copied; those in types without a name within it are copied too."""
    instead: str = ""
    """What stands for a body, where that is not what the table says."""

    def deeper(self) -> Mode:
        """The same, one level further down."""
        return dataclasses.replace(self, depth=self.depth + 1)


def copy(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    """Write a node without its values. `place` is where it stands in its parent."""
    table = rules.table
    if out.broken or node.wrong or mode.depth > _DEPTH:  # nothing of a broken sheet is used
        out.broken = True
    elif not node.named:
        out.copy(node.start, node.end, mode.kind, mode.name)
    elif (place in table.elided or table.bodies.get(node.type) in _BLOCKS) and not _unnamed(node, place, table, mode):
        if mode.body is None or not mode.body(node, out):
            first = node.children[0].type if table.token_holes and node.children else ""
            hole = mode.instead or table.token_holes.get(first) or table.body_holes.get(place, table.body_hole)
            out.glue(hole if hole[:1] in ("", ";") else f" {hole}")
    elif not (_is_object(node, rules) and mode.body is not None and mode.body(node, out)) and not _literal(node, place, out, rules, mode):
        _code(node, place, out, rules, mode)


def _unnamed(node: Node, place: Place, table: Table, mode: Mode) -> bool:
    """Whether a body is a type's that stands in something else than its definition: it is shown whole."""
    return (place[0] in table.inner or node.type in table.inner) and node.id != mode.own


def _is_object(node: Node, rules: Rules) -> bool:
    """Whether a node is put together of members that can be shown one by one."""
    return rules.table.bodies.get(node.type) is Body.COMMAS


def _code(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    table = rules.table
    if place in table.defaults:
        _default(node, out, rules, table.holes[""])
    elif mode.valued and place in table.omissible:
        _default(node, out, rules, table.holes.get(node.type, table.holes[""]))
    elif (mode.named and place[0] in table.arguments) or (place in table.values and node.type != place[0]):  # not within `a = b = value`
        value(node, out, rules, mode)
    elif (node.type in table.type_strings or _names_bases(node, place, table)) and _mentions(node, rules):
        _without_dangling(node, out, rules, mode)
    elif node.children:
        children(node, out, rules, mode)
    else:
        _leaf(node, out, rules, mode)


def _literal(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> bool:
    table = rules.table
    if place in table.name_places or (table.flags and re.fullmatch(table.flags, rules.text(node))):
        out.copy(node.start, node.end, mode.kind, mode.name)
    elif node.type in table.strings:
        _string(node, place, out, rules, mode)
    elif node.type in table.numbers:
        _number(node, out, mode)
    elif node.type in table.opaque:
        out.mask(table.opaque[node.type])
    elif node.type in table.raw:
        _macro(node, place, out, rules)
    else:
        return False
    return True


def _leaf(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """Copy a name or punctuation; anything else is not known to be harmless."""
    text = rules.text(node)
    if _NAME.match(text) or _PLAIN.match(text) or (node.type in rules.table.references and _QUOTED_NAME.match(text)):
        out.copy(node.start, node.end, mode.kind, mode.name)
    else:
        out.broken = True


def children(node: Node, out: Ledger, rules: Rules, mode: Mode, each: Each | None = None) -> None:
    """Copy what a node consists of, with the white space between. `each` may take over a child and says so."""
    at, dropped = -1, False
    labelled = node.labelled_children()
    mode = dataclasses.replace(mode, valued=True) if node.type in rules.table.initialised else mode
    omitted = _omitted(node, labelled, rules, values=each is None and not mode.valued)
    for name, child in labelled:
        place = (node.type, name)
        keeps = each is not None and child.type in rules.table.bodies  # it may hold the target
        gone = _left_out(child, place, rules, keeps=keeps) or child.id in omitted
        if gone or (child.start == child.end and not child.wrong):
            at, dropped = (child.end if at >= 0 else at), child.type in rules.table.comments
            continue
        if dropped and at == child.start:
            out.glue(" ")
        is_body = place in rules.table.elided or rules.table.bodies.get(child.type) in _BLOCKS
        before = Gap(at, child.start, is_body=is_body and not _unnamed(child, place, rules.table, mode))
        if each is None or not each(child, place, before):
            if out.ends_with(rules.table.body_hole) and rules.table.body_hole == ";":
                out.glue(" ")
            else:
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


def _omitted(node: Node, labelled: Sequence[tuple[str, Node]], rules: Rules, *, values: bool) -> frozenset[int]:
    """The values that need not be shown because the type is, each with the token before it; what holds no value stays.

    And the colon before bases that are left out.
    """
    table = rules.table
    gone: set[int] = set()
    for index, (name, child) in enumerate(labelled):
        way = table.omissible.get((node.type, name))
        if way is None or not values or (way and not _has(node, way)) or child.type in table.constants or _is_digit(child, table):
            continue
        if rules.text(child) in table.constants:
            continue
        gone.update(one.id for _, one in labelled[max(index - 1, 0) : index + 1] if one.id == child.id or not one.named)
    return frozenset(gone) | _around_bases(node, labelled, rules)


def _around_bases(node: Node, labelled: Sequence[tuple[str, Node]], rules: Rules) -> set[int]:
    """The colon and the commas around bases that are left out."""
    gone: set[int] = set()
    places = [index for index, (name, child) in enumerate(labelled) if _names_bases(child, (node.type, name), rules.table)]
    kept = [index for index in places if not _left_out(labelled[index][1], (node.type, labelled[index][0]), rules)]
    for index in places:
        beside = index - 1 if not kept or index > kept[0] else index + 1
        if index not in kept and 0 <= beside < len(labelled) and labelled[beside][1].type in (":", ","):
            gone.add(labelled[beside][1].id)
    return gone


def _has(node: Node, way: str) -> bool:
    """Whether a node has a field, or a field of a field."""
    found: Node | None = node
    for field in way.split("."):
        found = found.field(field) if found is not None else None
    return found is not None


def _is_digit(node: Node, table: Table) -> bool:
    return node.type in table.numbers and node.end - node.start == 1


def _left_out(child: Node, place: Place, rules: Rules, *, keeps: bool = False) -> bool:
    table = rules.table
    if child.type in table.comments or child.type in table.decorators:
        return True
    if not keeps and not table.dropped.isdisjoint((place, ("", child.type), (place[0], child.type))):
        return True
    return _names_bases(child, place, table) and _mentions(child, rules) and not _kept_bases(child, rules)


def _names_bases(node: Node, place: Place, table: Table) -> bool:
    return node.type in table.bases and table.definitions.get(place[0]) in (Kind.CLASS, Kind.TYPE)


def _mentions(node: Node, rules: Rules) -> bool:
    """Whether a node mentions a name that the excerpt does not show, otherwise than in a part that is left out anyway."""
    if not rules.dangling or rules.dangling.isdisjoint(_WORD.findall(rules.text(node))):
        return False
    stack = [node]
    while stack:
        inner = stack.pop()
        if not inner.children and not rules.dangling.isdisjoint(_WORD.findall(rules.text(inner))):
            return True
        stack.extend(child for name, child in inner.labelled_children() if (inner.type, name) not in rules.table.elided)
    return False


def _without_dangling(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """An annotation as unknown, a list of bases without those the excerpt does not show."""
    table = rules.table
    if node.type in table.type_strings:
        out.mask(table.holes[""])
        return
    opening, between, closing = table.bases_around
    if not opening and not table.base_clauses:
        keyword = next((child for child in node.children if not child.named), node.children[0])
        out.copy(keyword.start, keyword.end, mode.kind, mode.name)
        out.glue(" ")
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
    is_source = mode.kind is PartKind.IMPORT and (place[1] in table.sources or place[0] in table.arguments) and _is_plain(node)
    if is_source or ((mode.named or place[0] in table.type_strings) and names_known_types(text, rules)):
        out.copy(node.start, node.end, mode.kind, mode.name)
    elif place[0] in table.type_strings:
        out.mask(table.holes[""])
    else:
        out.mask(_binary(text, table) or table.strings[node.type])


def _is_plain(literal: Node) -> bool:
    """Whether nothing is computed in a literal."""
    return not any(part.named_children for part in literal.named_children)


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


def _default(node: Node, out: Ledger, rules: Rules, hole: str) -> None:
    """A default stays only when it is a keyword or an empty collection, which hold no value."""
    table, text = rules.table, rules.text(node)
    empty = "".join(text.split()) in ("()", "[]", "{}")
    if node.type in table.constants or text in table.constants or empty or (node.type in table.numbers and len(text) == 1):
        out.copy(node.start, node.end, PartKind.SIGNATURE)
    elif node.type in table.strings:
        out.mask(_binary(text, table) or table.strings[node.type])
    else:
        out.mask("0" if node.type in table.numbers else hole)


def _macro(node: Node, place: Place, out: Ledger, rules: Rules) -> None:
    """The body of a macro, which nobody parsed: a function's is left out, and so is any that mentions what the excerpt does not show."""
    text = _SPLICE.sub(" ", rules.text(node)).strip()
    words = set(_WORD.findall(_QUOTED.sub("", text)))
    if len(text) > _LONG or place[0] in rules.table.macro_functions or not words.isdisjoint(rules.dangling) or "/*" in text:
        out.mask("do { } while (0)" if text[:2] == "do" or text[:1] == "{" or text[-1:] == ";" else "0")
        return
    shown = _NUMBER.sub("0", _QUOTED.sub('"…"', text.partition("//")[0].rstrip()))
    out.mask(shown)


def value(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """A value is shown masked when it is short and mentions nothing it must not; else something of its kind stands for it."""
    table = rules.table
    if mode.kind is PartKind.IMPORT and is_require(node, rules.syntax, table):
        children(node, out, rules, mode)
        return
    hole = table.holes.get(node.type, table.holes[""])
    if mode.hole or (node.end - node.start > 50 * _LONG and not _says_type(node, table)):
        out.mask(hole)
        return
    trial = out.branch()
    inner = Mode(mode.name, mode.kind, mode.depth + 1, named=mode.named)
    copy(node, ("", ""), trial, rules, inner)
    text = trial.text()
    longer = _TYPED if _says_type(node, table) else 1
    if trial.broken or len(text) > longer * _LONG or text.count("\n") > longer * _LINES or _names_unknown(text, rules):
        out.mask(hole)
    else:
        out.take(trial)


def _says_type(node: Node, table: Table) -> bool:
    """Whether a value, or the only one in a list of values, says of what type it is and holds the rest in a body."""
    inner = node.named_children if node.type not in table.typed_values else []
    return node.type in table.typed_values or (len(inner) == 1 and inner[0].type in table.typed_values)


def _names_unknown(text: str, rules: Rules) -> bool:
    return rules.table.evaluates_names and any(word in rules.dangling for word in _WORD.findall(text))


def kept_decorators(node: Node, rules: Rules, above: Sequence[Node] = ()) -> list[Node]:
    """The decorators of a definition that say what it is, and mention nothing they must not."""
    table = rules.table
    found = [*above, *(child for child in node.named_children if child.type in table.decorators)]
    return [child for child in found if decorator_name(rules.text(child)) in table.decorators_kept and not _unknown_root(child, rules)]


def _unknown_root(decorator: Node, rules: Rules) -> bool:
    words = _WORD.findall(rules.text(decorator))
    return not words or words[0] in rules.dangling
