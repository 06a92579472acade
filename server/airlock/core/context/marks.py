"""Small pieces of text that an excerpt needs around what it copies: how it begins, how a body opens, which names a call lists."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from airlock.core.context.calls import named_arguments
from airlock.core.context.mask import children, copy
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Gap, Mode, Rules
    from airlock.core.context.target import Found
    from airlock.core.context.words import Place
    from airlock.core.syntax import Node

_QUOTES = ":'\""
_CLOSERS = ("}", "end", "fi", "done", "esac")


def opening(founds: Sequence[Found], rules: Rules) -> str:
    """What an excerpt must begin with, unless its first target does."""
    begins = rules.table.prologue
    has = not begins or rules.syntax.text.startswith(begins[:2], founds[0].span.start)
    return "" if has else begins


def brackets(body: Node) -> tuple[str, str]:
    """How a body opens and closes: `[` and `]`, `array(` and `)`."""
    tokens = [child.type for child in itertools.takewhile(lambda child: not child.named, body.children)]
    words = list(itertools.takewhile(lambda token: token not in ("(", "[", "{"), tokens))
    if len(words) == len(tokens):  # a body without brackets of its own
        return "{", "}"
    opening = tokens[len(words)]
    return "".join(words) + opening, {"(": ")", "[": "]"}.get(opening, "}")


def closes(child: Node, node: Node, out: Ledger, rules: Rules) -> bool:
    """Write what closes a node on a line of its own on one here too, whatever is left out before it; True when that was it."""
    if child.named or child.type not in _CLOSERS or child.end < node.end:
        return False
    text = rules.syntax.text
    lead = text[text.rfind("\n", 0, child.start) + 1 : child.start]
    if lead.strip():
        return False
    out.fresh_line(lead)
    out.copy(child.start, child.end, PartKind.SIGNATURE)
    return True


def closing_indent(body: Node, fallback: str, rules: Rules) -> str:
    """The indentation of what closes a body, where that begins a line of the document."""
    text = rules.syntax.text
    last = body.last
    at = last.start if last is not None and not last.named else body.end
    prefix = text[text.rfind("\n", 0, at) + 1 : at]
    return fallback if prefix.strip() else prefix


def write_name_list(call: Node, wanted: frozenset[str], out: Ledger, rules: Rules, mode: Mode) -> None:
    """Write a call that defines many names, such as `attr_reader :a, :b`, with those that are wanted and what is no name."""
    names = {one.id for one in named_arguments(call, rules.table)}
    plain = {name.lstrip("@") for name in wanted}

    def each(child: Node, _place: Place, _before: Gap) -> bool:
        if child.type not in rules.table.arguments:
            return False
        listed = [one for one in child.named_children if one.type not in rules.table.comments]
        shown = [one for one in listed if one.id not in names or rules.text(one).strip(_QUOTES) in plain]
        out.glue(" ")
        for index, one in enumerate(shown or listed[:1]):
            out.glue(", " if index else "")
            copy(one, (child.type, ""), out, rules, mode)
        return True

    children(call, out, rules, mode, each)


def indent_of(body: Node, fallback: str, rules: Rules) -> str:
    """The indentation that the children of a body have in the document."""
    text = rules.syntax.text
    for child in body.named_children:
        if child.type in rules.table.comments or child.type in rules.table.sections:
            continue
        prefix = text[text.rfind("\n", 0, child.start) + 1 : child.start]
        return fallback if prefix.strip() else prefix
    return fallback
