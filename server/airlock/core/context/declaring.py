"""Macros whose tokens declare variables: `thread_local! { static NAME: Type = …; }`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.mask import copy
from airlock.core.context.masking import Gap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.ledger import Ledger
    from airlock.core.context.masking import Mode, Rules
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_MARKS = ("ref", "mut")  # words between `static` and the name


def declared_names(core: Node, syntax: Syntax, table: Table) -> tuple[str, ...]:
    """The names that a statement declares by such a macro."""
    macro = declaring(core, syntax, table)
    return tuple(syntax.text[name.start : name.end] for name, _ in _entries(macro, syntax)) if macro is not None else ()


def declaring(core: Node, syntax: Syntax, table: Table) -> Node | None:
    """The call of such a macro, if a statement is one."""
    if not table.declaring:
        return None
    inner = core.named_children if core.type not in table.definitions else []
    for one in (core, *inner) if len(inner) < 3 else ():
        name = one.field("macro")
        if name is not None and syntax.text[name.start : name.end] in table.declaring:
            return one
    return None


def _entries(macro: Node, syntax: Syntax) -> Iterator[tuple[Node, Sequence[Node]]]:
    """The name of each variable, and the tokens before its value."""
    tokens = macro.named_children[-1].children
    for index, token in enumerate(tokens):
        if token.type != "static":
            continue
        end = next((at for at in range(index, len(tokens)) if tokens[at].type in ("=", ";")), len(tokens) - 1)
        name = next((one for one in tokens[index + 1 : end] if syntax.text[one.start : one.end] not in _MARKS), None)
        if name is not None and name.type == "identifier":
            yield name, tokens[index:end]


def write_declared(core: Node, names: Callable[[], frozenset[str]], out: Ledger, rules: Rules, mode: Mode) -> bool:
    """Write such a macro with the variables that are wanted, without their values; False when a statement is none."""
    macro = declaring(core, rules.syntax, rules.table)
    if macro is None:
        return False
    wanted = names()
    entries = list(_entries(macro, rules.syntax))
    shown = [entry for entry in entries if rules.text(entry[0]) in wanted] or entries[:1]
    copy(macro.named_children[0], (macro.type, "macro"), out, rules, mode)
    out.glue("! { ")
    for _, tokens in shown:
        at = -1
        for token in (one for one in tokens if one.type not in rules.table.comments):
            Gap(at, token.start, is_body=False).write(out, rules, mode)
            copy(token, ("token_tree", ""), out, rules, mode)
            at = token.end
        out.mask(f" = {rules.table.holes['']}; ")
    out.glue("}")
    return True
