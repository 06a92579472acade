"""Spelling TypeScript: names, comments and literals as the formatter would leave them."""

from __future__ import annotations

import textwrap

HEAD = "// Written by `npm run generate` from {source}. Do not edit.\n\n"
_WIDTH = 120


def camel(name: str) -> str:
    """`delay_ms` as `delayMs`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def literal(value: object) -> str:
    """A string as a single-quoted TypeScript literal."""
    text = str(value).replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{text}'"


def comment(text: str, indent: str = "") -> str:
    """A documentation comment, wrapped; empty for an empty text."""
    words = " ".join(text.replace("*/", "* /").split())
    if not words:
        return ""
    if len(indent) + len(words) + 7 <= _WIDTH:
        return f"{indent}/** {words} */\n"
    lines = textwrap.wrap(words, _WIDTH - len(indent) - 3, break_long_words=False, break_on_hyphens=False)
    return f"{indent}/**\n" + "".join(f"{indent} * {line}\n" for line in lines) + f"{indent} */\n"
