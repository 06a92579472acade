"""The prose in a document: comments and what string literals say, each as a view that maps back to its place.

Told by the syntax tree where there is one; a document without a grammar, and one that is prose by itself, is taken whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from airlock.core import syntax
from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.expressions import compiled
from airlock.core.model import Document, Span

MAX_PARSED = 1_000_000
"""Larger documents are taken whole, in code points."""
_PLAIN = frozenset(("", "plaintext", "markdown", "yaml"))
_COMMENTS = frozenset(
    ("comment", "line_comment", "block_comment", "multiline_comment", "html_comment", "js_comment", "marginalia", "Comment")
)
_TEXTS = frozenset(
    (
        *("string", "string_literal", "string_lit", "string_value", "raw_string", "raw_string_literal", "double_quoted_string"),
        *("single_quoted_string", "unquoted_string", "template_string", "encapsed_string", "ansi_c_string", "translated_string"),
        *("interpreted_string_literal", "verbatim_string_literal", "interpolated_string", "interpolated_string_expression"),
        *("line_string_literal", "multi_line_string_literal", "multiline_string_literal", "heredoc", "heredoc_body", "heredoc_block"),
        *("heredoc_template", "nowdoc", "quoted_attribute_value", "attribute_value", "AttValue", "CharData", "text", "raw_text"),
        *("jsx_text", "xml_text", "xml_string"),
    )
)
_GAPS = (" ", "\n", "\\")
"""A literal without any of these says one word at most."""
_LINE = compiled(r"[^\r\n]+")
_LEADER = compiled(r"[ \t]*(?:(?:/{2,}!?|/?\*+!?|[#;%]+!?|-{2,}|<!--+|--\[\[|\(\*|\{-|REM\b|dnl\b)[ \t]*)?")
_TRAILER = compiled(r"[ \t]*(?:\*+/|--+>|\*\)|-\})?[ \t]*\Z")
_QUOTES = compiled(r"[A-Za-z@$]{0,3}#{0,3}(?:\"{3}|'{3}|[\"'`])")
_ESCAPE = compiled(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([nrt])|([\"'`/\\$ ]))")


def passages(document: Document, should_stop: Callable[[], bool]) -> Iterator[View]:
    """The prose of a document in text order; less where there was no time to find it."""
    text, language = document.text, document.language
    row = syntax.by_id(language)
    plain = row is None or row.id in _PLAIN or len(text) > MAX_PARSED
    tree = None if plain else syntax.parse(text, language, should_stop)
    if tree is None:
        if not should_stop():
            yield from _view(text, [(Span(0, len(text)), False)])
        return
    comments: list[tuple[Span, bool]] = []
    for span, is_comment in _nodes(tree):
        if comments and not (is_comment and _goes_on(text, comments[-1][0].end, span.start)):
            yield from _view(text, [line for part in comments for line in _lines(text, *part)])
            comments = []
        if should_stop():
            return
        if is_comment:
            comments.append((span, True))
        elif any(text.find(gap, span.start, span.end) >= 0 for gap in _GAPS):
            yield from _view(text, list(_lines(text, span, False)))
    yield from _view(text, [line for part in comments for line in _lines(text, *part)])


def _nodes(tree: syntax.Syntax) -> Iterator[tuple[Span, bool]]:
    """The outermost comments and literals, each with whether it is a comment."""
    end = 0
    for node in tree.find(_COMMENTS | _TEXTS):
        span = node.span
        if span.start >= end:
            end = span.end
            yield span, node.type in _COMMENTS


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a comment that begins at `start` goes on with the words of one that ended at `end`: on the next line."""
    return start - end < 200 and not text[end:start].strip() and text.count("\n", end - 1, start) <= 1


def _lines(text: str, span: Span, is_comment: bool) -> Iterator[tuple[Span, bool]]:
    """The lines of a comment or literal without what marks them as such; each with whether escapes are read in it."""
    start, end = (span.start, span.end) if is_comment else _inside(text, span)
    first = True
    for match in _LINE.finditer(text, start, end):
        begin, stop = match.span()
        if is_comment:
            begin = _end(_LEADER.match(text, begin, stop), begin)
            trailer = _TRAILER.search(text, max(begin, stop - 80), stop)
            stop = trailer.start() if trailer else stop
        if not first and text.count("\n", start, begin) > 1 and not text[start:begin].strip(" \t\r\n#/*;%!-"):
            yield Span(begin, begin), False  # a blank line
        first = False
        start = stop
        yield Span(begin, stop), not is_comment


def _inside(text: str, span: Span) -> tuple[int, int]:
    """What a literal says, without its quotes."""
    opening = _QUOTES.match(text, span.start, span.end)
    if opening is None:
        return span.start, span.end
    quote = opening[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@$#")
    return opening.end(), span.end - len(quote) if text.endswith(quote, opening.end(), span.end) else span.end


def _view(text: str, lines: list[tuple[Span, bool]]) -> Iterator[View]:
    """What these lines say, one under the other."""
    draft = Draft(Budget(4 * len(text) + 1_000_000))
    for span, escaped in lines:
        at = span.start
        if escaped and "\\" in text[span.start : span.end]:
            for match in _ESCAPE.finditer(text, span.start, span.end):
                draft.add(text[at : match.start()], at, match.start(), Origin.VERBATIM)
                draft.add(_meaning(match), *match.span(), Origin.WHOLE)
                at = match.end()
        draft.add(text[at : span.end], at, span.end, Origin.VERBATIM)
        draft.add("\n", span.end, span.end, Origin.VERBATIM)
    view = draft.view("is read in prose")
    if view is not None:
        yield view


def _meaning(match: re.Match[str]) -> str:
    number = match[1] or match[2] or match[3] or match[4]
    if number is None:
        return " " if match[5] else match[6]
    value = int(number, 16)
    return chr(value) if value < 0x110000 else " "


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise
