"""Before an excerpt leaves: an independent look at it.

The renderer decided what to copy by the document's tree. Here the finished text is parsed again, and every literal and comment outside the
target must be one of the marks that stand for something left out. Whatever fails is not shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.conflicts import conflicts
from airlock.core.context.literals import names_known_types
from airlock.core.context.masking import Rules
from airlock.core.context.readings import clearest
from airlock.core.model import Part, PartKind, Span
from airlock.core.syntax import Syntax, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.target import Found


class Others(NamedTuple):
    """The other files that an excerpt shows signatures of: their texts by path, and the comments that name them."""

    texts: Mapping[str, str]
    headings: frozenset[str]
    names: frozenset[str] = frozenset()
    """Of what is shown of them."""


_NO_OTHERS = Others(MappingProxyType({}), frozenset())


def proven(
    text: str,
    parts: Sequence[Part],
    founds: Sequence[Found],
    rules: Rules,
    should_stop: Callable[[], bool],
    others: Others = _NO_OTHERS,
) -> bool:
    """Whether the parts account for the text, it parses no worse than the targets did, and holds no value outside them.

    What is from other files must parse without any error.
    """
    if not accounted(text, parts, rules.syntax.text, others.texts) or not _whole(parts, founds):
        return False
    if _beside_errors(parts, founds, rules) or _across_versions(parts, rules.syntax.text, others.texts):
        return False
    at = next((part.span.start for part in parts if part.kind is PartKind.TARGET), 0)
    text = _as_read(text, parts, rules.syntax)
    best = clearest(text, rules.syntax.language, rules.table, at, should_stop)
    again = parse(text, rules.syntax.language, should_stop) if best is not None and best.read_blanked else best
    if again is None or best is None:
        return False
    after = best.errors(should_stop)
    if after is None or (after and after > sum(_errors_before(found, rules, should_stop) for found in founds)):
        return False
    if after and any(part.path and again.errors(should_stop, part.span) for part in parts):
        return False
    return _without_values(again, parts, rules, others)


def _as_read(text: str, parts: Sequence[Part], syntax: Syntax) -> str:
    """An excerpt with its targets as the parser saw them in the document."""
    if not syntax.read_blanked:
        return text
    seen = ((part.origin if part.kind is PartKind.TARGET else None, part.span) for part in parts)
    return "".join(text[span.start : span.end] if origin is None else syntax.parsed[origin.start : origin.end] for origin, span in seen)


def _beside_errors(parts: Sequence[Part], founds: Sequence[Found], rules: Rules) -> bool:
    """Whether something is shown, outside the targets, of a line with an error in it: what is left of a comment or literal reads as names.

    Not where there is a preprocessor, whose macros are most of the errors.
    """
    syntax, text = rules.syntax, rules.syntax.text
    if not syntax.root.broken or rules.table.preprocessed:
        return False
    outside = (node for node in syntax.wrong() if not any(found.span.start <= node.start <= found.span.end for found in founds))
    lines = sorted(text.rfind("\n", 0, node.start) for node in outside if "\n" not in text[node.start : node.end].strip())
    shown = [part.origin for part in parts if part.origin is not None and not part.path and part.kind is not PartKind.TARGET]
    return any(bisect_right(lines, origin.end - 1) > bisect_left(lines, text.rfind("\n", 0, origin.start)) for origin in shown)


def _across_versions(parts: Sequence[Part], document: str, others: Mapping[str, str]) -> bool:
    """Whether something is shown, outside the targets, in which versions of a text differ: only one of them was read."""
    marked = {path: found for path, text in (("", document), *others.items()) if (found := conflicts(text))}
    for part in parts if marked else ():
        shown = part.origin if part.kind is not PartKind.TARGET else None
        if shown is not None and any(one.span.overlaps(shown) and not one.is_in_one(shown) for one in marked.get(part.path, ())):
            return True
    return False


def _errors_before(found: Found, rules: Rules, should_stop: Callable[[], bool]) -> int:
    """How many errors the document has in the nodes of a target, also where the target was cut for them."""
    return rules.syntax.errors(should_stop, Span(found.nodes[0].start, found.nodes[-1].end)) or 0


def _whole(parts: Sequence[Part], founds: Sequence[Found]) -> bool:
    """Whether every target is there, in one piece."""
    shown = {part.origin for part in parts if part.kind is PartKind.TARGET}
    return all(found.span in shown for found in founds)


def accounted(text: str, parts: Sequence[Part], document: str, others: Mapping[str, str] = _NO_OTHERS.texts) -> bool:
    """Whether the parts tile the text, and all that claims to come from the document, or from another, is what stands there."""
    at = 0
    for part in parts:
        if part.span.start != at or part.span.end <= at or (part.path and part.kind not in (PartKind.SIGNATURE, PartKind.GENERATED)):
            return False
        source = others.get(part.path) if part.path else document
        if source is None or (part.origin is not None and source[part.origin.start : part.origin.end] != text[at : part.span.end]):
            return False
        at = part.span.end
    return at == len(text)


def _without_values(again: Syntax, parts: Sequence[Part], rules: Rules, others: Others) -> bool:
    table = rules.table
    marks = {*table.strings.values(), *table.holes.values(), *table.opaque.values(), table.binary, "0"}
    kinds = frozenset(table.strings) | table.numbers | table.comments
    starts = [part.span.start for part in parts]
    done = -1
    for node in again.find(kinds):
        if node.start < done:
            continue
        done = node.end
        part = parts[bisect_right(starts, node.start) - 1]
        if part.kind in (PartKind.TARGET, PartKind.IMPORT):
            continue
        text = again.text[node.start : node.end]
        if part.path and part.kind is PartKind.GENERATED and text.strip() in others.headings and node.type in table.comments:
            continue
        if part.path and (text in others.names or names_known_types(text, rules, others.names)):
            continue
        if text not in marks and not _harmless(node.type, text, rules):
            return False
    return True


def _harmless(kind: str, text: str, rules: Rules) -> bool:
    if kind in rules.table.comments:
        return text.strip("/* ") in ("…", "…;")
    is_name = text in rules.known or (bool(rules.table.flags) and re.fullmatch(rules.table.flags, text) is not None)
    return is_name or (kind in rules.table.numbers and len(text) == 1) or names_known_types(text, rules)
