"""Values split over several literals of one expression, put together again.

The text proposes, the tree disposes: literals beside each other are found in the text (literals.py, lists.py), joined, and shown to the
rules with what stands around the expression, so that `token = "…" + "…"` is a value beside a telling name. Only where that finds
something is the document parsed, to see that the pieces are literals and not what stands between two of them. Parsing first would cost
twenty times as much and find nothing in broken code. Where there is no grammar, the text's word is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from airlock.core import syntax
from airlock.core.detect.disguised.appended import HOW as APPENDED
from airlock.core.detect.disguised.appended import appended
from airlock.core.detect.disguised.formats import formatted
from airlock.core.detect.disguised.lists import called, joined_lists
from airlock.core.detect.disguised.literals import Chain, concatenations
from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.model import Document, Span

HOW = "is put together from several literals"
MAX_PARSED = 262_144
"""Larger documents are not parsed, in code points: the text's word is taken there."""
PARSE_STEPS = 800
"""A parse that asks this often whether to stop is stopped, which is after some twenty milliseconds."""
_BEFORE = 240
_AFTER = 80

_DATA = frozenset(
    ("css", "csv", "diff", "dotenv", "ignore", "ini", "json", "jsonc", "jsonl", "log", "properties", "toml", "tsv", "xml", "yaml")
)
"""Languages without expressions."""
_TEXTUAL = ("string", "char", "heredoc", "quoted", "text", "template", "literal", "encapsed", "raw", "escape", "content")
"""A node whose type has one of these in it is, or is in, a literal."""
_BODIES = frozenset(
    (
        "block",
        "class_body",
        "compilation_unit",
        "compound_statement",
        "declaration_list",
        "module",
        "program",
        "source_file",
        "statement_block",
    )
)
"""Nodes that hold statements: what has nothing smaller in common is not one expression."""


def views(text: str, outline: bytes, signs: Collection[str], language: str, budget: Budget) -> Iterator[View]:
    """What the text says once the literals of each expression, and of statements that append to each other, are one.

    `signs` are those of signs.py that the text has.
    """
    if language in _DATA:
        return
    for how, chains in ((HOW, _chains(text, outline, signs, language, budget)), (APPENDED, appended(text, signs, language, budget))):
        draft = Draft(budget)
        for chain in chains:
            if draft.full:
                break
            _write(draft, text, chain)
        view = draft.view(how)
        if view is not None:
            yield view


def _chains(text: str, outline: bytes, signs: Collection[str], language: str, budget: Budget) -> Iterator[Chain]:
    yield from concatenations(text, outline, language, budget)
    yield from joined_lists(text, signs, language, budget)
    yield from formatted(text, signs, budget)
    yield from called(text, language, budget)


def _write(draft: Draft, text: str, chain: Chain) -> None:
    """The expression as one literal in the quotes of its first, with what stands around it."""
    start, stop = _context(text, chain.head)
    first, last = chain.pieces[0], chain.pieces[-1]
    draft.add(text[start:stop], start, stop, Origin.AROUND)
    draft.add(text[first.start - 1], first.start, first.start, Origin.WHOLE)
    for number, piece in enumerate(chain.pieces):
        if number:
            draft.add(chain.between, piece.start, piece.start, Origin.WHOLE)
        draft.add(text[piece.start : piece.end], piece.start, piece.end, Origin.VERBATIM)
    draft.add(text[first.start - 1], last.end, last.end, Origin.WHOLE)
    end = chain.tail + len(text[chain.tail : chain.tail + _AFTER].partition("\n")[0])
    draft.add(text[chain.tail : end], chain.tail, end, Origin.AROUND)
    draft.separate()


def _context(text: str, head: int) -> tuple[int, int]:
    """What stands before an expression: its line, or the line before where it begins a line; without brackets that hold it together."""
    floor = max(head - _BEFORE, 0)
    before = text[floor:head].rstrip(" \t\r\n\\")
    while before.endswith("(") and before[:-1].rstrip(" \t")[-1:] in "=:,(+[{>" and before[:-1].strip():
        before = before[:-1].rstrip(" \t\r\n\\")
    stop = floor + len(before)
    start = max(text.rfind("\n", floor, stop) + 1, floor)
    if start == floor and floor:
        gap = before.find(" ")
        start = floor + gap if gap >= 0 else stop
    return start, min(stop + 1, head)


def confirmed(document: Document, candidates: Sequence[tuple[Span, ...]]) -> list[bool]:
    """For each group of parts, whether they can be parts of literals, as far as a parser can tell."""
    tree = _parsed(document) if candidates else None
    if tree is None:
        return [True] * len(candidates)
    return [_are_literals(tree, parts) for parts in candidates]


def _parsed(document: Document) -> syntax.Syntax | None:
    if len(document.text) > MAX_PARSED:
        return None
    return syntax.parse(document.text, document.language, _after(PARSE_STEPS))


def _after(steps: int) -> Callable[[], bool]:
    """A callable that says "stop" once it has been asked so often."""
    asked = iter(range(steps))
    return lambda: next(asked, None) is None


def _are_literals(tree: syntax.Syntax, parts: Sequence[Span]) -> bool:
    """Whether the smallest nodes around each part are of a literal, and all in one expression, or all of a comment.

    Where the code is broken, anything may be.
    """
    kinds = {_kind(tree, part) for part in parts}
    if "broken" in kinds or kinds == {"comment"}:
        return True
    return kinds == {"literal"} and tree.path(Span(parts[0].start, parts[-1].end))[-1].type not in _BODIES


def _kind(tree: syntax.Syntax, part: Span) -> str:
    near = tree.path(part)[-3:]
    if any(node.wrong for node in near):
        return "broken"
    if any("comment" in node.type for node in near):
        return "comment"
    return "literal" if any(word in node.type for node in near for word in _TEXTUAL) else ""
