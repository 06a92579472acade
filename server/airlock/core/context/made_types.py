"""Types that a macro makes of what looks like their definition: `bitflags! { pub struct Flags: u32 { const OPEN = 1; } }`.

Nobody parsed what stands in a macro: it may be anything. Only what has the very form of a type's head is taken for one, and of its body
only what stands at the beginning of an entry and looks like a member: no value, no attribute, nothing that may be code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.masking import WORD

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from airlock.core.context.table import Table
    from airlock.core.syntax import Node, Syntax

_DEPTH = 2  # braces in braces: conditions
_LONG = 60  # tokens of a head, or of a member
_MOST = 20_000  # code points of a macro's tokens that are looked at
TREE = "token_tree"
_MARKS = (";", ",")
_VALUES = ("=", "=>")
_IDENTIFIER = "identifier"
_WORDS = (
    _IDENTIFIER,
    "primitive_type",
    "self",
    "super",
    "crate",
    "integer_literal",
    "boolean_literal",
    "mutable_specifier",
    "metavariable",
)
_SIGNS = ("<", ">", ">>", ":", "::", ",", "+", "&", "&&", "*", "?", "!", "'", "->", "=", ";", "$", "_")
_KEYS = ("pub", "where", "for", "const", "static", "as", "fn", "unsafe", "async", "extern", "mut")
_OF_TYPES = frozenset((*_WORDS, *_SIGNS, *_KEYS, TREE))
"""What types are written with. Nothing else is copied."""
_AFTER_NAME = ("<", ":", "where")
_BEFORE_NAMES = ("dyn", "ref")
_ANGLES = {"<": 1, ">": -1, ">>": -2}


class Made(NamedTuple):
    """One type: its name, its head from its first word on, its body if it has one, and whether no condition of the macro is around it."""

    name: Node
    head: Sequence[Node]
    body: Node | None
    own: bool


class Member(NamedTuple):
    """One member in a body: its tokens up to its value, at which of them its name is, its body if it has one, and the mark behind it."""

    tokens: Sequence[Node]
    at: int
    body: Node | None
    mark: str

    def name(self, syntax: Syntax) -> str:
        """What it is called."""
        return syntax.text[self.tokens[self.at].start : self.tokens[self.at].end]

    def is_field(self) -> bool:
        """Whether a type is said right behind the name."""
        return [token.type for token in self.tokens[self.at + 1 : self.at + 2]] == [":"]


def made_types(core: Node, syntax: Syntax, table: Table) -> list[Made]:
    """The types in the tokens of a macro's call, when a statement is one."""
    if not table.making_words:
        return []
    macro = macro_of(core, table)
    tokens = macro.named_children[-1] if macro is not None and not core.broken else None
    if tokens is None or tokens.end - tokens.start > _MOST or not in_braces(tokens, syntax):
        return []
    words = "|".join(sorted(table.making_words))
    if not re.search(rf"\b(?:{words})\s+\w", syntax.text[tokens.start : tokens.end]):
        return []
    return list(_in_tokens(tokens, syntax, table, 0))


def macro_of(core: Node, table: Table) -> Node | None:
    """The call that a statement is, itself or with a semicolon behind it."""
    inner = core.named_children if core.type not in table.bodies else []
    return next((one for one in (core, *(inner if len(inner) == 1 else ())) if one.field("macro") is not None), None)


def in_braces(token: Node, syntax: Syntax) -> bool:
    """Whether a token is tokens in braces."""
    return token.type == TREE and syntax.text[token.start] == "{"


def inside(tree: Node, table: Table) -> list[Node]:
    """The tokens between a tree's brackets, without remarks and attributes."""
    inner = [one for one in tree.children[1:-1] if one.type not in table.comments]
    kept: list[Node] = []
    begun = False
    for token in inner:
        is_last = begun and token.type == TREE
        begun = token.type == "#" or (begun and token.type == "!")
        if not begun and not is_last:
            kept.append(token)
    return kept


def _in_tokens(tree: Node, syntax: Syntax, table: Table, depth: int) -> Iterator[Made]:
    tokens = inside(tree, table)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        is_word = token.type in table.making_words and at + 1 < len(tokens) and tokens[at + 1].type == _IDENTIFIER
        end = _head_end(tokens, at, syntax) if is_word else None
        if end is not None:
            body = tokens[end] if tokens[end].type == TREE else None
            yield Made(tokens[at + 1], tokens[_begin(tokens, at) : end + (body is None)], body, depth == 0)
            at = end
        elif depth < _DEPTH and in_braces(token, syntax) and _is_condition(token, syntax):
            yield from _in_tokens(token, syntax, table, depth + 1)
        at += 1


def _is_condition(tree: Node, syntax: Syntax) -> bool:
    """Whether what stands before braces says when they count: no function has them."""
    before = syntax.text[max(tree.start - 8, 0) : tree.start].rstrip()
    return before.endswith(("]", "else", "=>"))


def _head_end(tokens: Sequence[Node], at: int, syntax: Syntax) -> int | None:
    """Where a head ends: at its body or its semicolon; None where it is none. `at` is the word it begins with."""
    is_alias = tokens[at].type == "type"
    depth = 0
    listed = False
    for place in range(at + 2, min(len(tokens), at + _LONG)):
        token = tokens[place]
        if in_braces(token, syntax) or (token.type == ";" and not depth):
            return place if not depth and not (is_alias and token.type == TREE) else None
        listed |= token.type == "where"
        depth += _ANGLES.get(token.type, 0)
        is_value = token.type == "=" and not depth
        if is_value and is_alias:
            continue
        is_first = place == at + 2 and token.type not in (*_AFTER_NAME, TREE)
        is_mark = token.type == "," and not depth and not listed
        if is_first or is_value or is_mark or not _is_of_type(tokens, place, syntax):
            return None
    return None


def _is_of_type(tokens: Sequence[Node], at: int, syntax: Syntax) -> bool:
    """Whether a token may stand where it does in a type: two names beside each other do not, but for `dyn Name` and a lifetime's."""
    if tokens[at].type not in _OF_TYPES:
        return False
    if at == 0 or tokens[at].type != _IDENTIFIER or tokens[at - 1].type != _IDENTIFIER:
        return True
    before = tokens[at - 1]
    return syntax.text[before.start : before.end] in _BEFORE_NAMES or (at > 1 and tokens[at - 2].type == "'")


def typed_part(tokens: Sequence[Node], syntax: Syntax) -> Sequence[Node]:
    """Tokens up to the first that is none of a type's, or begins a value."""
    depth = 0
    for at, token in enumerate(tokens):
        depth += _ANGLES.get(token.type, 0)
        if (token.type in _VALUES and depth <= 0) or not _is_of_type(tokens, at, syntax):
            return tokens[:at]
    return tokens


def _begin(tokens: Sequence[Node], at: int) -> int:
    """Where the words before a type's word begin: how far it is visible."""
    if at > 1 and tokens[at - 1].type == TREE and tokens[at - 2].type == "pub":
        return at - 2
    return at - 1 if at and tokens[at - 1].type == "pub" else at


def chosen_types(core: Node, types: Collection[str], syntax: Syntax, table: Table) -> list[Made]:
    """Those of the types that a macro makes that are to be shown, all when none is said to: one of each name, rather under no condition."""
    made = made_types(core, syntax, table) if core.type not in table.definitions else []
    named = {syntax.text[one.name.start : one.name.end]: one for one in reversed(made)}
    shown = [one for name, one in reversed(named.items()) if name in types or not types]
    return [one for one in shown if one.own] or shown


def made_words(core: Node, types: Collection[str], wanted: frozenset[str], syntax: Syntax, table: Table) -> tuple[str, ...] | None:
    """The names in what is shown of such a macro, see `write_made`; None for anything else."""
    shown = chosen_types(core, types, syntax, table)
    tokens = [token for one in shown for token in one.head]
    tokens += [
        token
        for one in shown
        if one.body is not None
        for member in wanted_members(one.body, wanted, syntax, table)
        for token in member.tokens
    ]
    macro = macro_of(core, table)
    words = [word for token in tokens for word in WORD.findall(syntax.text[token.start : token.end])]
    used = WORD.findall(syntax.text[core.start : tokens[0].start])[:1] if shown and shown[0].own else []
    return tuple(dict.fromkeys((*used, *words))) if shown and macro is not None else None


def wanted_members(body: Node, wanted: frozenset[str], syntax: Syntax, table: Table) -> list[Member]:
    """The members in a body that have one of these names."""
    return [one for one in _members(body, syntax, table) if one.name(syntax) in wanted]


def _members(body: Node, syntax: Syntax, table: Table) -> Iterator[Member]:
    """The members in a body: what stands between its marks, or up to a body of its own."""
    tokens = inside(body, table)
    stop = ";" if any(token.type == ";" for token in tokens) else ","
    begin = depth = 0
    is_value = False
    for at, token in enumerate(tokens):
        depth += 0 if is_value else _ANGLES.get(token.type, 0)
        is_mark = token.type in _MARKS and (token.type == stop if is_value else depth <= 0)
        is_body = not is_value and in_braces(token, syntax)
        is_value = (is_value or (token.type in _VALUES and depth <= 0)) and not is_mark
        if is_mark or is_body or at + 1 == len(tokens):
            closing = tokens[at + 1 : at + 2] if is_body else [token]
            mark = closing[0].type if closing and closing[0].type in _MARKS else ""
            yield from _member(tokens[begin : at + (not is_mark and not is_body)], token if is_body else None, mark, syntax)
            begin, depth, is_value = at + 1, 0, False


def _member(tokens: Sequence[Node], body: Node | None, mark: str, syntax: Syntax) -> Iterator[Member]:
    """What of some tokens looks like a member, if anything does."""
    typed = typed_part(tokens[:_LONG], syntax)
    at = next((at for at, one in enumerate(typed) if one.type == _IDENTIFIER), None)
    if at is not None:
        yield Member(typed, at, body if len(typed) == len(tokens) else None, mark)
