"""Fixes that are proved before they are offered: an edit that would break the code, or not do its work, is no fix."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from airlock.core import syntax
from airlock.core.model import Document, Finding, Span
from airlock.core.remedy import Edit, applied

if TYPE_CHECKING:
    from airlock.core.fences import Block

_MARK = "airlock:allow"
_MARKDOWN = "markdown"
_MATTER = r"---\r?\n((?s:.{0,8000}?)\n)---\r?(?:\n|\Z)"
"""https://jekyllrb.com/docs/front-matter/"""


def language_of(name: str, text: str = "") -> str:
    """The editor language identifier for a file of this name, with its first line where the name does not tell."""
    return syntax.language_of(name, text[:200].partition("\n")[0])


def proved(document: Document, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits, unless they bring a syntax error into the document."""
    if not edits:
        return ()
    before = syntax.error_count(document.text, document.language)
    after = syntax.error_count(applied(document.text, edits), document.language)
    return () if before is not None and after is not None and after > before else tuple(edits)


def allow_comment(document: Document, finding: Finding, check: Callable[[Document], Sequence[Finding]]) -> Edit | None:
    """A comment at the end of the finding's line that allows it; None where there is no comment to be had or it would not work."""
    fence = _fence(document, finding.span)
    comment = syntax.comment(fence.language if fence else document.language, _MARK)
    end = _line_end(document.text, finding.span)
    line_start = document.text.rfind("\n", 0, end) + 1
    line = document.text[line_start:end]
    if comment is None or line.endswith("\\"):
        return None
    edit = Edit(Span(end, end), ("  " if line.strip() else "") + comment)
    after = Document(applied(document.text, (edit,)), document.uri, document.language)
    still_found = any(f.span == finding.span for f in check(after))
    return None if still_found or _is_text(after, end + len(edit.text) - 1) else edit


def _fence(document: Document, span: Span) -> Block | None:
    """The fenced block of a Markdown document around a place, or what stands above all: a comment there is one of its language."""
    if document.language != _MARKDOWN:
        return None
    from airlock.core.fences import Block, fenced  # which little else has use for

    matter = re.match(_MATTER, document.text)
    blocks = ((Block("yaml", matter[1], matter.start(1)),) if matter else ()) + fenced(document.text)
    return next((one for one in blocks if one.start <= span.start < one.start + len(one.text)), None)


def _is_text(document: Document, offset: int) -> bool:
    """Whether the character there is certainly not part of a comment: inside a longer string, say."""
    if document.language == _MARKDOWN:
        block = _fence(document, Span(offset, offset))
        return block is not None and _is_text(Document(block.text, document.uri, block.language), offset - block.start)
    tree = syntax.parse(document.text, document.language)
    return tree is not None and not any("comment" in node.type for node in tree.path(Span(offset, offset + 1)))


def _line_end(text: str, span: Span) -> int:
    newline = text.find("\n", max(span.start, span.end - 1))
    end = len(text) if newline < 0 else newline
    return end - 1 if end and text[end - 1] == "\r" else end
