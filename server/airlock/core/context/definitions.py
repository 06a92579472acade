"""What a file defines, by qualified name and place: for putting a changed definition back where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from airlock.core.context.outline import Outline
from airlock.core.context.tables import table_of
from airlock.core.context.words import Kind
from airlock.core.model import Document, Span
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from airlock.core.context.items import Item
    from airlock.core.syntax import Node, Syntax

_DEEP = 6
_HOLDERS = (Kind.CLASS, Kind.TYPE, Kind.SPACE)


@dataclass(frozen=True, slots=True)
class Definition:
    """One definition. `span` takes in its decorators; `members` are those of a class, a type or a namespace."""

    name: str
    """As written around it, such as `Cart.total`."""
    kind: Kind
    span: Span
    members: tuple[Definition, ...] = ()

    @property
    def own_name(self) -> str:
        """The last part of its name."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands at the top of a file. `literals` are its literals of more than one line, whose inner lines nobody may indent."""

    definitions: tuple[Definition, ...]
    imports: tuple[Span, ...]
    errors: bool
    comments: tuple[Span, ...]
    literals: tuple[Span, ...]
    receivers: frozenset[str]
    """Words for the object a method belongs to."""


def contents(document: Document, should_stop: Callable[[], bool]) -> Contents | None:
    """What a file defines; None for a language without a table, or when `should_stop` said so."""
    table = table_of(document.language)
    syntax = parse(document.text, document.language, should_stop) if table is not None else None
    if table is None or syntax is None:
        return None
    outline = Outline(syntax, table)
    items = outline.items(syntax.root)
    return Contents(
        definitions=tuple(_definitions(items, outline, "", 0)),
        imports=tuple(item.node.span for item in items if item.kind is Kind.IMPORT),
        errors=syntax.root.broken,
        comments=tuple(node.span for node in syntax.find(table.comments)),
        literals=tuple(node.span for node in _literals(syntax, frozenset(table.strings))),
        receivers=table.receivers,
    )


def _definitions(items: list[Item], outline: Outline, around: str, depth: int) -> Iterator[Definition]:
    for item in items:
        name = item.owner or item.name or item.of
        if item.kind is Kind.IMPORT or not name:
            continue
        qualified = f"{around}{name}"
        body = outline.body_of(item) if item.kind in _HOLDERS and depth < _DEEP else None
        members = tuple(_definitions(outline.items(body), outline, f"{qualified}.", depth + 1)) if body is not None else ()
        start = item.above[0].start if item.above else item.node.start
        yield Definition(qualified, item.kind, Span(start, item.node.end), members)


def _literals(syntax: Syntax, types: frozenset[str]) -> list[Node]:
    return [node for node in syntax.find(types) if "\n" in syntax.text[node.start : node.end]]
