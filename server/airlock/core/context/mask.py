"""Copying code without its values.

What is copied is decided by structure, never by what a value looks like: keywords, punctuation and names stay; every string, pattern,
template, number of two digits or more, default value, comment and body goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.imported import is_require
from airlock.core.context.left_out import is_left_out, kept_bases, mentions_unshown, names_bases, omitted_values
from airlock.core.context.literals import names_known_types, write_default, write_literal
from airlock.core.context.masking import LONG, WORD, Gap, Mode
from airlock.core.context.returned import unsaid_type
from airlock.core.context.words import Body
from airlock.core.expressions import compiled
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Each, Rules
    from airlock.core.context.table import Table
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node

_DEPTH = 48
_LINES = 3  # of a masked value that is still shown
_TYPED = 12  # how much longer a value may be that says its type
_BLOCKS = (Body.INDENT, Body.BRACES)
_NAME = compiled(r"(?::|@@?|[#$])?[^\W\d][\w$]*[?!=]?\Z|\$[\w$]*\Z")
_QUOTED_NAME = compiled(r"`[\w $-]{1,100}`\Z")
_PLAIN = compiled(r"[^\w\"'`]*\Z|\d\Z")


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
            out.glue(hole if hole[:1] in ("", ";", "(") else f" {hole}")
    elif _is_object(node, rules) and mode.body is not None and mode.body(node, out):
        pass
    elif not write_literal(node, place, out, rules, mode):
        _code(node, place, out, rules, mode)


def _unnamed(node: Node, place: Place, table: Table, mode: Mode) -> bool:
    """Whether a body is a type's that stands in something else than its definition: it is shown whole."""
    return (place[0] in table.inner or node.type in table.inner) and node.id != mode.own


def _is_object(node: Node, rules: Rules) -> bool:
    """Whether a node is put together of members that can be shown one by one."""
    return rules.table.bodies.get(node.type) is Body.COMMAS


def _code(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> None:
    table = rules.table
    if node.id in rules.unmentioned:
        out.glue(f"({table.body_hole.strip('{ }')})")
    elif place in table.defaults:
        write_default(node, out, rules, table.holes[""])
    elif mode.valued and place in table.omissible:
        write_default(node, out, rules, table.holes.get(node.type, table.holes[""]))
    elif (mode.named and place[0] in table.arguments) or (place in table.values and node.type != place[0]):  # not within `a = b = value`
        value(node, out, rules, mode)
    elif (node.type in table.type_strings or names_bases(node, place, table)) and mentions_unshown(node, rules):
        _without_dangling(node, out, rules, mode)
    elif node.children:
        children(node, out, rules, mode)
    else:
        _leaf(node, out, rules, mode)


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
    table, labelled = rules.table, node.labelled_children()
    mode = mode._replace(valued=True) if node.type in table.initialised else mode
    inner = mode.deeper()
    omitted = omitted_values(node, labelled, rules, values=each is None and not mode.valued)
    for name, child in labelled:
        place, start, end = (node.type, name), child.start, child.end
        keeps = each is not None and child.type in table.bodies  # it may hold the target
        gone = is_left_out(child, place, rules, keeps=keeps) or child.id in omitted
        if gone or (start == end and not child.wrong):
            at, dropped = (end if at >= 0 else at), child.type in table.comments
            continue
        if dropped and at == start:
            out.glue(" ")
        if rules.unmentioned and out.ends_open() and "\n" not in rules.syntax.text[at:start]:
            at = -1  # white space before what is left out
        is_body = place in table.elided or table.bodies.get(child.type) in _BLOCKS
        before = Gap(at, start, is_body=is_body and not _unnamed(child, place, table, mode))
        if each is None or not each(child, place, before):
            if table.body_hole == ";" and out.ends_with(table.body_hole):
                out.glue(" ")
            else:
                before.write(out, rules, mode)
            copy(child, place, out, rules, inner)
            out.glue(unsaid_type(node, table) if name == "parameters" and each is None and table.unsaid else "")
        at, dropped = end, False


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
    glue = opening
    for child in kept_bases(node, rules):
        out.glue(glue)
        copy(child, (node.type, ""), out, rules, mode.deeper())
        glue = " " if child.type in table.base_modifiers else between
    out.glue(closing)


def value(node: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    """A value is shown masked when it is short and mentions nothing it must not; else something of its kind stands for it."""
    table = rules.table
    if mode.kind is PartKind.IMPORT and is_require(node, rules.syntax, table):
        children(node, out, rules, mode)
        return
    if mode.named and names_known_types(rules.text(node), rules):
        out.copy(node.start, node.end, mode.kind, mode.name)
        return
    hole = table.holes.get(node.type, table.holes[""])
    if mode.hole or (node.end - node.start > 50 * LONG and not _says_type(node, table)):
        out.mask(hole)
        return
    trial = out.branch()
    inner = Mode(mode.name, mode.kind, mode.depth + 1, named=mode.named)
    copy(node, ("", ""), trial, rules, inner)
    text = trial.text()
    longer = _TYPED if _says_type(node, table) else 1
    if trial.broken or len(text) > longer * LONG or text.count("\n") > longer * _LINES or _names_unknown(text, rules):
        out.mask(hole)
    else:
        out.take(trial)


def _says_type(node: Node, table: Table) -> bool:
    """Whether a value, or the only one in a list of values, says of what type it is and holds the rest in a body."""
    inner = node.named_children if node.type not in table.typed_values else []
    return node.type in table.typed_values or (len(inner) == 1 and inner[0].type in table.typed_values)


def _names_unknown(text: str, rules: Rules) -> bool:
    return rules.table.evaluates_names and any(word in rules.dangling for word in WORD.findall(text))
