"""Where protected code stands: between two comments, under a decorator, or a whole file.

`airlock: protected begin` and `airlock: protected end` may be written in any language's comments; what is not closed goes on to the end of
the text, and what was only closed began at its start. They are read from the text alone, so that they count in a broken file too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.detect.words import word_set
from airlock.core.model import Span

if TYPE_CHECKING:
    from airlock.core.syntax import Node, Syntax

_MARK = re.compile(
    r"(?:^[^\w\r\n\"'`]*|(?:#|//|/\*|--|<!--|;|%)[ \t]*)airlock:[ \t]*protected[ \t]+(?P<what>begin|end)\b[^\r\n]*",
    re.IGNORECASE | re.MULTILINE,
)
_HINT = re.compile("irlock:", re.IGNORECASE)
_SAYS = re.compile(r"\s*(?:@|#!?\[|\[+|<)\s*(?P<name>[\w.:\\]+)")
ATTRIBUTES = word_set(
    """
    decorator annotation marker_annotation attribute attribute_item attribute_list attribute_group attribute_declaration modifiers
    attribute_specifier annotations
    """
)
"""Node types of decorators, annotations and attributes."""
_BESIDE = ATTRIBUTES | {"comment", "line_comment", "block_comment"}
_AROUND = ("body", "block", "program", "module", "source_file", "compilation_unit", "list", "translation_unit", "template_body")


class Region(NamedTuple):
    """Protected code, and what says so."""

    span: Span
    mark: Span


def of_file(text: str) -> Region:
    """A whole text; its first line that holds anything says so."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return Region(Span(0, len(text)), Span(start, end if end >= 0 else len(text)))


def marked(text: str) -> list[Region]:
    """The regions between comments, in text order."""
    if "rotected" not in text and "ROTECTED" not in text:
        return []
    found: list[Region] = []
    begun: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        if mark["what"].lower() == "begin":
            begun = begun or mark
        elif begun is not None or not found:
            found.append(_between(text, begun, mark))
            begun = None
    return [*found, _between(text, begun, None)] if begun is not None else found


def decorated(syntax: Syntax, names: Collection[str]) -> Iterator[Region]:
    """The definitions under one of these decorators, annotations or attributes, which are known by the last part of their name."""
    for node in syntax.find(ATTRIBUTES) if any(name in syntax.text for name in names) else ():
        said = _SAYS.match(syntax.text, node.start, node.end)
        if said is None or re.split(r"[.:\\]+", said["name"])[-1] not in names:
            continue
        definition = _decorated_by(syntax, node)
        if definition is not None:
            yield Region(Span(min(node.start, definition.start), definition.end), node.span)


def written_decorators(text: str, names: Collection[str]) -> Iterator[Span]:
    """Where a decorator of such a name is written, as far as its line tells; for texts that are not parsed."""
    if not any(name in text for name in names):
        return
    listed = "|".join(map(re.escape, names))
    for found in re.finditer(rf"^[ \t]*((?:@|#!?\[|\[+)[ \t]*(?:[\w.:\\]*[.:\\])?(?:{listed})\b)", text, re.MULTILINE):
        yield Span(*found.span(1))


def _between(text: str, begin: re.Match[str] | None, end: re.Match[str] | None) -> Region:
    start = 0 if begin is None else min(begin.end() + 1, len(text))
    stop = len(text) if end is None else max(text.rfind("\n", 0, end.start()), text.rfind("\r", 0, end.start())) + 1
    mark = begin or end
    shown = Span(0, 0) if mark is None else Span(mark.start("what") - _back(mark), mark.end("what"))
    return Region(Span(start, max(start, stop)), shown)


def _back(mark: re.Match[str]) -> int:
    """How far before `begin` the words `airlock: protected` start."""
    said = _HINT.search(mark.group())
    return mark.start("what") - mark.start() - (said.start() - 1 if said else 0)


def _decorated_by(syntax: Syntax, attribute: Node) -> Node | None:
    path = syntax.path(attribute.span)
    above = [node for node in path if node.start <= attribute.start and node.end >= attribute.end and node.id != attribute.id]
    for node in reversed(above):
        if node.type in ATTRIBUTES:
            continue
        if node.type.endswith(_AROUND):
            following = (child for child in node.named_children if child.start >= attribute.end and child.type not in _BESIDE)
            return next(following, None)
        return node
    return None
