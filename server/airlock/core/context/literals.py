"""What stands for a literal, a default value or the body of a macro."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from airlock.core.context.masking import LONG, WORD
from airlock.core.expressions import compiled
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Mode, Rules
    from airlock.core.context.table import Table
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node

_TYPE_NAME = compiled(r"[bru]?([\"'])([\w.\[\], |]{1,120})\1\Z")
_SPLICE = compiled(r"\\\r?\n")
_QUOTED = compiled(r"L?\"(?:[^\"\\]|\\.)*\"|L?'(?:[^'\\]|\\.)*'")
_NUMBER = compiled(r"(?<![\w.])\.?\d(?:[\w.']|[eEpP][+-])+")


def write_literal(node: Node, place: Place, out: Ledger, rules: Rules, mode: Mode) -> bool:
    """Write what stands for a literal; False when the node is none."""
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


def names_known_types(text: str, rules: Rules, more: AbstractSet[str] = frozenset()) -> bool:
    """Whether a string literal holds nothing but names the excerpt shows anyway: what `rules` knows, and `more`."""
    named = _TYPE_NAME.match(text)
    return named is not None and all(word in rules.known or word in rules.table.builtins or word in more for word in WORD.findall(named[2]))


def _binary(text: str, table: Table) -> str:
    prefix = text[: min(text.find(quote) for quote in "\"'" if quote in text)] if '"' in text or "'" in text else ""
    return table.binary if "b" in prefix.lower() else ""


def _number(node: Node, out: Ledger, mode: Mode) -> None:
    if node.end - node.start == 1:
        out.copy(node.start, node.end, mode.kind, mode.name)
    else:
        out.mask("0")


def write_default(node: Node, out: Ledger, rules: Rules, hole: str) -> None:
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
    words = set(WORD.findall(_QUOTED.sub("", text)))
    if len(text) > LONG or place[0] in rules.table.macro_functions or not words.isdisjoint(rules.dangling) or "/*" in text:
        out.mask("do { } while (0)" if text[:2] == "do" or text[:1] == "{" or text[-1:] == ";" else "0")
        return
    shown = _NUMBER.sub("0", _QUOTED.sub('"…"', text.partition("//")[0].rstrip()))
    out.mask(shown)
