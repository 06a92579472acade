"""Calls that say something of the class or file they stand in: they define names, import, or hold more definitions in a block."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from airlock.core.context.statements import unwrap
from airlock.core.context.words import EVERY, Kind
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_COMMAND = compiled(r"(?:\A[\"']?|[;&|(`\n])\s*([^\W\d][\w.:-]*)")  # a word in a string where a command would begin


def named_by_call(core: Node, syntax: Syntax, table: Table) -> tuple[Kind, tuple[str, ...]] | None:
    """What `define("NAME", …)` or `attr_reader :name` defines: the call of a function that is known to make definitions."""
    word = called_word(core, syntax, table) if table.naming_calls else ""
    if word in table.requires and (table.requires_by_name or table.naming_calls.get(word) is Kind.IMPORT):
        return Kind.IMPORT, (EVERY,)
    kind = table.naming_calls.get(word)
    given = named_arguments(core, table) if kind is not None else []
    names = [syntax.text[one.start : one.end].strip(":'\"") for one in given[: None if word in table.name_lists else 1]]
    stored = [table.storing[word] + name for name in names] if word in table.storing else []
    return (kind, (*names, *stored)) if kind is not None and names else None


def hinted_by_call(core: Node, syntax: Syntax, table: Table) -> tuple[str, ...]:
    """What any other call in a class seems to define, where nothing else in it does: the names that its arguments begin with."""
    word = called_word(core, syntax, table) if table.unnaming else ""
    if not word or word in table.naming_calls or re.match(table.unnaming, word):
        return ()
    given = [one for one in named_arguments(core, table) if one.type in table.symbols]
    return tuple(name for one in given if (name := syntax.text[one.start : one.end].strip(":")).isidentifier())


def called_word(core: Node, syntax: Syntax, table: Table) -> str:
    """What a call calls, when that is not a member; empty for everything else."""
    called = core.field(table.calls[core.type]) if core.type in table.calls else None
    alone = core.type not in table.members or core.field(table.members[core.type][0]) is None
    return syntax.text[called.start : called.end] if called is not None and alone else ""


def block_statements(call: Node, syntax: Syntax, table: Table) -> list[Node]:
    """The statements in the block of a call, when they belong to the class around it."""
    block = call.field("block") if called_word(call, syntax, table) in table.block_calls else None
    body = block.field("body") if block is not None else None
    return body.named_children if body is not None else []


def named_arguments(call: Node, table: Table) -> list[Node]:
    """The literals that a call's arguments begin with."""
    arguments = call.field("arguments")
    listed = arguments.named_children if arguments is not None else []
    given = [unwrap(argument, table) for argument in listed if argument.type not in table.comments]
    return list(itertools.takewhile(lambda argument: argument.type in table.strings or argument.type in table.symbols, given))


def spelled(call: Node, syntax: Syntax, table: Table) -> list[str]:
    """The commands that the arguments of a command name or spell, where it runs them: `trap 'cleanup; exit' EXIT`."""
    if called_word(call, syntax, table) not in table.runs:
        return []
    return [word for one in call.fields("argument") for word in _COMMAND.findall(syntax.text[one.start : one.end])]
