"""Reads which columns a CREATE TABLE makes, and what statements call things."""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.words import word_set
from airlock.core.expressions import compiled

NAME = r"(?:[\[`\"]?[\w$]{1,80}[\]`\"]?\.){0,3}(?:\[[^\]\r\n]{1,80}\]|`[^`\r\n]{1,80}`|\"[^\"\r\n]{1,80}\"|[\w$]{1,80})"
"""A name, maybe in quotes, with those of its schema and base before it."""
PIECE = r"""'(?:[^'\\]|''|\\.)*(?:'|\Z)|"(?:[^"\\]|""|\\.)*(?:"|\Z)|--[^\n]*|/\*|[(),;]|[^\s'"(),;/-]+|[/-]|\s+"""
"""What statements are made of: literals, comments, signs, words, blanks."""
CONSTRAINTS = word_set("primary key constraint unique foreign check index fulltext spatial exclude like period")
"""What stands in the place of a column and is none, in small letters."""


@lru_cache(maxsize=1)
def _piece() -> re.Pattern[str]:
    return compiled(PIECE, re.DOTALL)


def plain(name: str) -> str:
    """A table's or column's own name, without quotes, in small letters."""
    return name.strip().rpartition(".")[2].strip("[]`\"' ").lower()


def created(text: str, at: int) -> tuple[tuple[tuple[str, ...], ...], int]:
    """The columns of a CREATE TABLE whose bracket is open at `at`, and where it ends.

    They have two forms where the database numbers the rows itself: in SQL Server, rows leave an `IDENTITY` out.
    """
    names: list[str] = []
    numbered: set[str] = set()
    depth, first = 1, True
    for piece in _piece().finditer(text, at):
        word = piece[0]
        if word in "()":
            depth += 1 if word == "(" else -1
        if not depth or (word == ";" and depth == 1):
            return _forms(names, numbered), piece.end()
        if word == ",":
            first = first or depth == 1
        elif first and not word.isspace() and not word.startswith(("--", "/*")):
            first = False
            if (name := word.strip("[]`\"'")).lower() not in CONSTRAINTS:
                names.append(name)
        elif names and depth == 1 and word.lower() == "identity":
            numbered.add(names[-1])
    return _forms(names, numbered), len(text)


def _forms(names: list[str], numbered: set[str]) -> tuple[tuple[str, ...], ...]:
    whole = tuple(names)
    return (whole, tuple(name for name in names if name not in numbered)) if numbered else (whole,)
