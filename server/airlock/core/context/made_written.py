"""What is shown of a macro that makes types: their heads, and their wanted members without values."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from airlock.core.context.made_types import TREE, chosen_types, in_braces, inside, macro_of, typed_part, wanted_members
from airlock.core.context.mask import copy
from airlock.core.context.masking import Gap

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Mode, Rules
    from airlock.core.syntax import Node

_VALUED, _VALUE = ("const", "static"), "0"  # words of members that are not valid without a value


def write_made(core: Node, types: Collection[str], members: Callable[[], frozenset[str]], out: Ledger, rules: Rules, mode: Mode) -> bool:
    """Write such a macro with these of its types and the wanted `members` of each, without values; False when it is none."""
    shown = chosen_types(core, types, rules.syntax, rules.table)
    macro = macro_of(core, rules.table)
    if not shown or macro is None:
        return False
    wanted = members()
    if shown[0].own:
        copy(macro.named_children[0], (macro.type, "macro"), out, rules, mode)
        out.glue("! { ")
    for number, one in enumerate(shown):
        out.glue(" " if number else "")
        _write(one.head, out, rules, mode)
        if one.body is not None:
            _write_body(one.body, wanted, out, rules, mode, fields=False)
    out.glue(" }" if shown[0].own else "")
    return True


def _write_body(body: Node, wanted: frozenset[str], out: Ledger, rules: Rules, mode: Mode, *, fields: bool) -> None:
    """The wanted members in a body; only those with a type when it is to hold `fields`."""
    shown = [one for one in wanted_members(body, wanted, rules.syntax, rules.table) if not fields or one.is_field()]
    out.glue(" { " if shown else " {}")
    for one in shown:
        _write(one.tokens, out, rules, mode)
        words = [token.type for token in one.tokens[: one.at]]
        if one.body is not None and "fn" in words:
            out.glue(f" {rules.table.body_hole}")
        elif one.body is not None:
            _write_body(one.body, wanted, out, rules, mode, fields=True)
        elif "fn" not in words and any(word in _VALUED for word in words):
            out.mask(f" = {_VALUE}")
        out.glue(f"{one.mark} ")
    out.glue("}" if shown else "")


def _write(tokens: Sequence[Node], out: Ledger, rules: Rules, mode: Mode) -> None:
    """Write tokens, in brackets only what types are written with."""
    at = -1
    for token in tokens:
        Gap(at, token.start, is_body=False).write(out, rules, mode)
        if token.type == TREE:
            _write_tree(token, out, rules, mode.deeper())
        else:
            copy(token, (TREE, ""), out, rules, mode)
        at = token.end


def _write_tree(tree: Node, out: Ledger, rules: Rules, mode: Mode) -> None:
    tokens = inside(tree, rules.table) if not in_braces(tree, rules.syntax) else []
    marks = [at for at, token in enumerate(tokens) if token.type == ","]
    begun = [typed_part(tokens[begin + 1 : end], rules.syntax) for begin, end in itertools.pairwise((-1, *marks, len(tokens)))]
    copy(tree.children[0], (TREE, ""), out, rules, mode)
    for number, some in enumerate(one for one in begun if one):
        out.glue(", " if number else "")
        _write(some, out, rules, mode)
    copy(tree.children[-1], (TREE, ""), out, rules, mode)
