"""What surrounds a match: which kind of text it stands in, the line before it, whether that is a comment's."""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.words import word_set

CONFIGURATION = word_set("""
    bat conf dockercompose dockerfile dotenv env git-config helm ignore ini jinja-yaml makefile nginx properties shellscript
    jinja spring-boot-properties ssh_config terraform-vars toml yaml
    """)
"""Languages in which a value needs no quotes."""
PROSE = frozenset(("", "csv", "diff", "git-commit", "http", "log", "markdown", "plaintext", "restructuredtext", "search-result", "text"))
"""Languages that are no language: values may be bare, so they must look the part."""
LINE_BEFORE = 300
"""How far back on its line a place is looked at."""
_COMMENT = LazyPattern(r"(?:^|[\s;{}()])(?:#(?!define)|//|/\*|--[ \t]|<!--|\*[ \t])|^[ \t]{0,40}(?:\*|;|'|rem\b|dnl\b)", re.IGNORECASE)


def line_before(text: str, end: int) -> str:
    """The line before `end`, LINE_BEFORE code points at most."""
    line = text[max(end - LINE_BEFORE, 0) : end]
    return line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]


def in_comment(match: re.Match[str]) -> bool:
    """Whether name and value stand in a comment, by the look of the line before them."""
    line = line_before(match.string, match.start())
    return len(line) < LINE_BEFORE and _COMMENT.search(line) is not None


def is_running_text(match: re.Match[str], language: str) -> bool:
    """Whether a match stands in prose or in a comment."""
    return language in PROSE or in_comment(match)
