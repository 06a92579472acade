"""Imports with only the names that are used, on one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.imported import specifiers
from airlock.core.context.table import Table
from airlock.core.context.words import EVERY
from airlock.core.model import PartKind

if TYPE_CHECKING:
    from airlock.core.context.ledger import Ledger
    from airlock.core.syntax import Node, Syntax

_CLOSED = (")", "}", "from", ";", ",")


def write_import(core: Node, used: set[str], out: Ledger, syntax: Syntax, table: Table) -> None:
    """Write an import statement; `EVERY` among the used names keeps it whole."""
    several = bool(table.last_names) and any(child.type == "," for child in core.children)
    given = specifiers(core, syntax, table)
    whole = several or (EVERY in used and not any(name == EVERY for name, _ in given))
    unused = set() if whole else {node.id for name, node in given if name not in used}
    unused |= _hollow(core, unused, table) if table.import_self else set()
    tokens = _without_stray(_tokens(core, unused, syntax, table), syntax)
    out.broken |= any(token.wrong for token in tokens)
    name = ", ".join(sorted(used - {EVERY}))
    before: Node | None = None
    for token in tokens:
        if before is not None and before.end != token.start and token.type not in (",", ";") and _is_apart(before, token, syntax.text):
            out.glue(" ")
        out.copy(token.start, token.end, PartKind.IMPORT, name)
        before = token


def _is_apart(before: Node, token: Node, text: str) -> bool:
    """Whether a space is between two tokens that now follow each other: none inside of braces that have none."""
    if before.type == "{":
        return text[before.end].isspace()
    return text[token.start - 1].isspace() if token.type == "}" else True


def _hollow(core: Node, unused: set[int], table: Table) -> set[int]:
    """The lists within lists of which no name is used."""
    found: set[int] = set()

    def used(node: Node) -> bool:
        if node.type in table.specifiers:
            return node.id not in unused
        kept = [used(child) for field, child in node.labelled_children(named=True) if field not in table.sources]
        if node.id != core.id and kept and not any(kept):
            found.add(node.id)
        return any(kept)

    used(core)
    return found


def _tokens(core: Node, unused: set[int], syntax: Syntax, table: Table) -> list[Node]:
    """The leaves of an import without comments and unused names; a string is one leaf."""
    found: list[Node] = []
    stack = [core]
    parentheses = {child.id for child in core.children if child.type in ("(", ")")}  # around the names, needless on one line
    while stack:
        node = stack.pop()
        if node.type in table.comments or node.id in unused or node.id in parentheses:
            continue
        inner = node.children if node.type not in table.strings else []
        if inner:
            stack.extend(reversed(inner))
        elif node.wrong or syntax.text[node.start : node.end].strip("\\ \t\r\n" if node.named else " \t\r\n"):
            found.append(node)
    return found


def _without_stray(tokens: list[Node], syntax: Syntax) -> list[Node]:
    """Without brackets that hold nothing any more, and commas that separate nothing."""
    words = [syntax.text[token.start : token.end] for token in tokens]
    hollow = {
        index
        for index in range(len(words) - 1)
        if words[index] == "{" and all(word == "," for word in words[index + 1 : _closing(words, index)])
    }
    kept = [token for index, token in enumerate(tokens) if not any(start <= index <= _closing(words, start) for start in hollow)]
    out: list[Node] = []
    for index, token in enumerate(kept):
        following = kept[index + 1].type if index + 1 < len(kept) else ";"
        leading = not out or out[-1].type in ("{", "import", "use", "function", "const", "type", ",")
        if token.type == "," and (leading or following in _CLOSED):
            continue
        out.append(token)
    return out


def _closing(words: list[str], start: int) -> int:
    return next((index for index in range(start, len(words)) if words[index] == "}"), start)
