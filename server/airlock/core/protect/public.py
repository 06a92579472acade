"""Which places of a text name something public: a keyword, a standard function, what an import of somebody else's package brings.

Read from the syntax tree. In doubt a name is the organisation's own: renaming a public name in a copy is a nuisance that is undone,
letting a protected one out is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from airlock.core.context.imported import specifiers
from airlock.core.context.items import item_of
from airlock.core.context.table import Table
from airlock.core.context.words import EVERY, Kind
from airlock.core.model import Span
from airlock.core.protect.members import PASSING_ON, members_of_standard_types, static_members
from airlock.core.protect.words import squeezed

if TYPE_CHECKING:
    from airlock.core.syntax import Node, Syntax

IsOwn = Callable[[str, str], bool]
"""Whether what an import names (`./rates`, `acme.pricing`) is of this workspace; the second is the language."""

_DEPTH = 32
_GAP = re.compile(r"\s")
_PATH = re.compile(r"[\w$@~#.][\w$./\\:@~*-]*")
_DEFINED = r"(?:class|def|function\*?|interface|struct|enum|type|trait|fn|func|record|object|module|namespace)\s+{name}\b"
_IN_WORDS = re.compile(r"string|comment|text|heredoc|template|content|char|regex|word|command|ERROR")
"""Kinds of nodes in which words stand beside each other as people write them; of broken code nobody knows."""
_TAKEN_APART = re.compile(r"\{[^{}]*\}\s*=\s*\Z")
_LONGEST_PATTERN = 2000
_SIGNS = frozenset({"escape_sequence", "string_escape"})
_OPENING = re.compile(r"[A-Za-z]{1,3}\d?#*[\"'`]+")
"""How a literal begins: the `r` of `r"` names nothing."""
_MEMBER = r"\b(?:self|cls|this)\.{name}\s*(?::[^=\n]+)?=(?!=)|^[ \t]+(?:async[ \t]+)?def[ \t]+{name}\b"


class Public:
    """What is public in one parsed text. `table` says how its language is read; without one only keywords are known."""

    def __init__(self, syntax: Syntax, table: Table | None, is_own: IsOwn) -> None:
        self._syntax = syntax
        self._table = table
        self._members = members_of_standard_types(syntax.language)
        self._spans: list[Span] = []
        self._aliases: list[Span] = []
        self._names: set[str] = set()
        """Names that public imports bring under their own name."""
        self._roots: set[str] = set()
        """All names through which something public is reached."""
        self._own: set[str] = set()
        """Names that imports of the workspace's own packages bring."""
        if table is not None:
            self._read_imports(table, is_own)
        self._defined: dict[str, bool] = {}
        self._given: dict[str, bool] = {}

    def has(self, span: Span) -> bool:
        """Whether the identifier around a place is public. Comments and strings never are, but for an import's own path."""
        if any(one.start <= span.start and span.end <= one.end for one in self._spans):
            return not any(one.overlaps(span) for one in self._aliases)
        path = self._syntax.path(span)
        leaf = path[-1]
        if not leaf.named and not leaf.children and leaf.type.lower() == self._text(leaf).lower():
            return True  # a word of the language; in markup also plain words may have no name of their own
        if leaf.type in _SIGNS or _OPENING.fullmatch(self._text(leaf)):
            return True
        if self._goes_over_tokens(path, span):
            return True
        if self._table is None or not leaf.type.endswith(("identifier", "name")) or leaf.named_children:
            return False
        return self._is_public_word(path, self._text(leaf), self._table)

    def _goes_over_tokens(self, path: list[Node], span: Span) -> bool:
        """Whether a place is code with a gap in it, such as `if stmt`, that only reads like a name of two words."""
        if self._table is None or not path[-1].children or not _GAP.search(self._syntax.text, span.start, span.end):
            return False
        return not any(_IN_WORDS.search(node.type) for node in path)

    def _is_public_word(self, path: list[Node], word: str, table: Table) -> bool:
        parent = path[-2] if len(path) > 1 else path[-1]
        whose = _object(parent, path[-1], table)
        if whose is not None:
            return self._is_static(self._text(whose), word) or self._is_public_member(self._root(whose, table), word, table)
        if parent.type == "keyword_argument" and parent.start == path[-1].start:
            call = next((node for node in reversed(path) if node.type in table.calls), None)
            return call is not None and self._takes_by_itself(call, table)
        return (word in self._names or word in table.builtins) and not self._is_defined(word)

    def _takes_by_itself(self, call: Node, table: Table) -> bool:
        """Whether the keywords of a call are those of a public function, and not passed on to something of the workspace."""
        called = call.field(table.calls[call.type])
        if called is None or "(" in (text := self._text(called)) or self._root(called, table) not in self._roots:
            return False
        inside = (node for part in call.named_children if part.start >= called.end for node in part.named_children)
        given = (self._root(node, table) for node in inside if node.type.endswith("identifier") or node.type in table.members)
        return text.rpartition(".")[2] not in PASSING_ON and not any(name in self._own or self._is_defined(name) for name in given)

    def _is_public_member(self, root: str, word: str, table: Table) -> bool:
        if root in self._roots:
            return True
        return word in self._members and root not in self._own and root not in table.receivers and not self._is_member_here(word)

    def _is_static(self, whose: str, word: str) -> bool:
        """Whether a member of a standard class is reached directly through what is written as a class, as in `Object.isFrozen`."""
        return (
            whose[:1].isupper() and whose not in self._own and word in static_members(self._syntax.language) and not self._is_defined(whose)
        )

    def _is_member_here(self, word: str) -> bool:
        """Whether a class of the text seems to have a member of this name itself."""
        if word not in self._given:
            self._given[word] = re.search(_MEMBER.format(name=re.escape(word)), self._syntax.text, re.MULTILINE) is not None
        return self._given[word]

    def _is_defined(self, word: str) -> bool:
        """Whether the text has a definition of this name itself, other than as a member of a class."""
        if word not in self._defined:
            found = re.finditer(_DEFINED.format(name=re.escape(word)), self._syntax.text)
            self._defined[word] = any(not self._is_member(Span(match.end() - len(word), match.end())) for match in found)
        return self._defined[word]

    def _is_member(self, name: Span) -> bool:
        """Whether the definition with this name stands directly in a class whose names code in functions does not see bare."""
        around = [node.type for node in self._syntax.path(name)[:-2] if self._table is not None and node.type in self._table.scopes]
        return self._table is not None and bool(around) and around[-1] in self._table.class_scopes

    def _root(self, node: Node, table: Table) -> str:
        """The name that a chain of members and calls begins with."""
        for _ in range(_DEPTH):
            field = table.members[node.type][0] if node.type in table.members else table.calls.get(node.type)
            inner = node.field(field) if field else None
            if inner is None and node.named_children and not node.type.endswith(("identifier", "name")):
                inner = node.named_children[0]
            if inner is None:
                return self._text(node)
            node = inner
        return ""

    def _read_imports(self, table: Table, is_own: IsOwn) -> None:
        kinds = frozenset(kind for kind, what in table.definitions.items() if what is Kind.IMPORT and not kind.startswith("package"))
        for node in self._syntax.find(kinds):
            for name, where, source in self._brought(node, table):
                self._note(name, where, own=is_own(source, self._syntax.language))
        for node in self._syntax.find(frozenset(table.calls)) if table.requires else ():
            self._read_require(node, table, is_own)

    def _brought(self, node: Node, table: Table) -> Iterator[tuple[str, Node, str]]:
        """The names of an import, the node that says each, and where it comes from."""
        fields = (*table.sources, *((table.import_paths[node.type],) if node.type in table.import_paths else ()))
        source = next((found for field in fields if (found := node.field(field)) is not None), None)
        given = specifiers(node, self._syntax, table)
        if source is not None:
            origin = self._text(source).strip("\"'`<>")
            item = item_of(node, self._syntax, table)
            for name, where in given or [(name, node) for name in (item.names if item else ())] or [(EVERY, node)]:
                yield name, where, origin
            yield EVERY, source, origin
            return
        for name, where in given or [(EVERY, node)]:
            words = _PATH.findall(self._text(where))
            yield name, where, max(words, key=len) if words else ""

    def _read_require(self, call: Node, table: Table, is_own: IsOwn) -> None:
        """`const { merge: mergeLoosely, pick } = require("lodash")`: `merge` and `pick` are public, `mergeLoosely` is not."""
        called = call.field(table.calls[call.type])
        if called is None or self._text(called) not in table.requires:
            return
        source = self._text(call).partition("(")[2].strip(" )\"'`")
        text, own = self._syntax.text, is_own(source, self._syntax.language)
        pattern = _TAKEN_APART.search(text, max(call.start - _LONGEST_PATTERN, 0), call.start)
        start = pattern.start() if pattern else text.rfind("\n", 0, call.start) + 1
        taken = text[start : call.start].partition("=")[0]
        for found in re.finditer(r"[\w$]+(?=\s*(?:[,}=]|$))", taken):
            name = found.group()
            (self._own if own else self._roots).add(name)
            is_renamed = taken[: found.start()].rstrip().endswith(":")
            if not own and not is_renamed and (pattern or squeezed(name) in squeezed(source)):
                self._names.add(name)
        if not own:
            keys = re.finditer(r"(?<![\w$])(?<!:)(?<!:\s)[\w$]+(?=\s*[:,}=])", taken) if pattern else ()
            self._spans += [call.span, *(Span(start + key.start(), start + key.end()) for key in keys)]

    def _note(self, name: str, where: Node, *, own: bool) -> None:
        if own:
            self._own.add(name)
            return
        self._spans.append(where.span)
        alias = where.field("alias")
        if name == EVERY:
            return
        self._roots.add(name)
        if alias is None:
            self._names.add(name)
        else:
            self._aliases.append(alias.span)

    def _text(self, node: Node) -> str:
        return self._syntax.text[node.start : node.end]


def _object(parent: Node, leaf: Node, table: Table) -> Node | None:
    """What a member is reached through, where the leaf is the member."""
    if parent.type not in table.members:
        return None
    object_field, member_field = table.members[parent.type]
    member, whose = parent.field(member_field), parent.field(object_field)
    return whose if member is not None and whose is not None and member.start == leaf.start else None
