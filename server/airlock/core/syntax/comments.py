"""A comment in any language, for the marks Airlock writes into people's files. Absent: finding comments, which is the parser's business."""

from __future__ import annotations

from airlock.core.syntax.languages import by_id


def comment(language: str, text: str) -> str | None:
    """`text` as one comment of one line.

    A line comment where the language has one, else a block comment; None where it has neither (JSON, plain text, unknown).
    """
    row = by_id(language)
    if row is None:
        return None
    words = " ".join(text.split())
    if row.line:
        return f"{row.line} {_unclosed(words, '?>')}"
    if row.block is None:
        return None
    opening, closing = row.block
    return f"{opening} {_unclosed(words, closing)} {closing}"


def _unclosed(words: str, closing: str) -> str:
    """The same words, with nothing in them that would end the comment; `?>` ends even a line comment in PHP."""
    apart = " ".join(closing)
    return words.replace(closing, apart).replace("--!>", "- - ! >") if closing in words or "--!>" in words else words
