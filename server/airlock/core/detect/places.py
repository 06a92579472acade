"""Where a literal value can stand beside a telling name.

In quotes that open, in an element, bare in a configuration file, or bare inside another literal. All looks around a match are bounded, so
that the same place is judged the same in a window and in the whole document.
"""

from __future__ import annotations

import re

from airlock.core.detect.lazy import LazyPattern
from airlock.core.detect.values import has_digit, variety
from airlock.core.detect.words import word_set

CONFIGURATION = word_set("""
    bat conf dockercompose dockerfile dotenv env git-config helm ignore ini jinja-yaml makefile nginx properties shellscript
    spring-boot-properties ssh_config toml yaml
    """)
"""Languages in which a value needs no quotes."""
PROSE = frozenset(("", "csv", "diff", "git-commit", "http", "log", "markdown", "plaintext", "restructuredtext", "search-result", "text"))
"""Languages that are no language: values may be bare, so they must look the part."""

LINE_BEFORE = 300
"""How far back on its line a place is looked at."""

_BARE_END = LazyPattern(r"[,;&(){}\[\]\\]")
_CONFIGURED_END = LazyPattern(r"[,;)}\]]{2,4}$|(?:[;&][A-Za-z_][\w. -]{0,30}=.{0,256}|[;&])$")
_DEFINES = LazyPattern(r"(?:#[ \t]{0,4}define|%define|%global|\b(?:set|with|login|encrypted|by))[ \t]{1,8}$", re.IGNORECASE)
_SETS = LazyPattern(r"(?:^|.{0,60}[._])(?:set|with|add)?_?", re.IGNORECASE)
_CONTRACTION = LazyPattern(r"(?<=[A-Za-z])'(?=[a-z]{1,2}\b)")
_AFTER_LITERAL = frozenset(("", *",;:)]}>/ \t\r\n\\"))


def value_place(match: re.Match[str], prefix: str, language: str) -> tuple[int, int] | None:
    """Where the value of a `telling` match is, None when no literal can stand there. `prefix` is the part of the name before the match."""
    text, head = match.string, match.start() - len(prefix)
    before = text[max(head - 1, 0) : head]
    if match["element"] is not None:
        return match.span("element") if before in ("<", ":") else None
    if before == ":" and re.match(r"[\w:]", text[max(head - 2, 0) : head - 1]):
        return None  # the last part of a type's or resource's name
    if match["operator"] in (",", "(") and not _is_argument(match, prefix, before):
        return None
    if match["gap"] is not None and _DEFINES.search(_line(text, head)) is None:
        return None
    if match["quoted"] is not None:
        return match.span("quoted") if _opens(match, before) else None
    return _bare(match, before, language)


def _is_argument(match: re.Match[str], prefix: str, before: str) -> bool:
    """Whether the value is the argument after a quoted name or constant, `put("password", "…")`, or of a setter, `setPassword("…")`."""
    if match["quoted"] is None:
        return False
    if match["operator"] == "(":
        return not match["close"] and "." not in match["key"] and _SETS.fullmatch(prefix) is not None
    if not match["close"]:
        return (prefix + match["key"]).isupper() and bool(prefix)
    head = match.start() - len(prefix)
    return before in ("'", '"') and match.string[max(head - 2, 0) : head - 1] == "("


def _opens(match: re.Match[str], before: str) -> bool:
    """Whether the value's quote opens a literal: the name has quotes of its own, or an even number of them stands before on the line."""
    quote = match["quote"]
    if len(quote) > 1 or (match["close"] or "")[:1] == before != "":
        return True
    line = _line(match.string, match.start("quote"))
    if len(line) == LINE_BEFORE:  # the line's beginning is out of sight
        return match.string[match.end() : match.end() + 1] in _AFTER_LITERAL
    count = line.count(quote) - line.count("\\" + quote)
    if quote == "'" and count % 2:
        count -= len(_CONTRACTION.findall(line))
    return count % 2 == 0


def _bare(match: re.Match[str], before: str, language: str) -> tuple[int, int] | None:
    """A value without quotes: in configuration files, in prose, and inside a literal (connection strings, queries, shell defaults)."""
    start, value, operator = match.start("bare"), match["bare"], match["operator"]
    configured = language in CONFIGURATION
    tail = (_CONFIGURED_END if configured else _BARE_END).search(value)
    if tail is not None:
        value = value[: tail.start()]
    if operator == ":-":
        value = value.split("}")[0]
    place = start, start + len(value)
    if configured or (operator == "=" and before in ("?", "&")):
        return place
    if operator == ":-":
        return place if before == "{" else None
    if operator in ("=", ":") and _in_literal(match):
        return place if operator == "=" or has_digit(value) else None
    looks_real = language in PROSE and has_digit(value) and variety(value) > 1
    return place if looks_real and operator in ("=", ":", ":=", "::=", ":::=", "=>") else None


def _in_literal(match: re.Match[str]) -> bool:
    """Whether name, operator and value stand tight together inside a literal: an odd number of quotes before them on the line."""
    spaces = 1 if match["operator"] == ":" else 0
    if match.start("operator") != match.end("key") or match.start("bare") - match.end("operator") > spaces:
        return False
    line = _line(match.string, match.start())
    return len(line) < LINE_BEFORE and any(line.count(quote) % 2 for quote in "\"'`")


def _line(text: str, end: int) -> str:
    """The line before `end`, LINE_BEFORE code points at most."""
    line = text[max(end - LINE_BEFORE, 0) : end]
    return line[max(line.rfind("\n"), line.rfind("\r")) + 1 :]
