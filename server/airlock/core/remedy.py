"""Remedies: edits that take a value out of the code for good, in the language's own way.

`environment_edits` replaces the string literal around a finding by a read from the environment, adding the import that needs. Purely
textual, one line at a time; the caller proves by parsing that the result is still code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from airlock.core.model import Document, Finding, Span
from airlock.core.model.reprs import repr_without


class Edit(NamedTuple):
    """Replace `span` by `text`. `text` never holds a sensitive value."""

    span: Span
    text: str

    def __repr__(self) -> str:
        return repr_without(self, "text")


class _Environment(NamedTuple):
    """How a language reads a variable, and the import that takes: the line, and how to see that it is there."""

    read: str
    quotes: str = "\"'"
    needs: str = ""
    present: str = ""
    after: str = ""
    """Pattern of the line that the import goes behind; without a match it goes to the top."""


_PYTHON_TOP = (
    r"(?s:\A(?:#![^\n]*\n)?(?:[ \t]*#[^\n]*\n|[ \t]*\n)*"
    r"(?:[rRuU]?\"\"\"[^\"\\]{0,20000}\"\"\"[^\n]*\n|'[^'\n]*'\n|\"[^\"\n]*\"\n)?"
    r"(?:\s*from __future__ [^\n]*\n)*)"
)
"""Everything that must stay above the first import: shebang, comments, module docstring, `from __future__`."""

_ENVIRONMENTS = {
    "python": _Environment(
        'os.environ["{name}"]',
        needs="import os\n",
        present=r"(?m)^(?:import (?:[\w., ]+, *)?os\b|from os import environ)",
        after=_PYTHON_TOP,
    ),
    "javascript": _Environment("process.env.{name}", quotes="\"'`"),
    "javascriptreact": _Environment("process.env.{name}", quotes="\"'`"),
    "typescript": _Environment("process.env.{name}!", quotes="\"'`"),
    "typescriptreact": _Environment("process.env.{name}!", quotes="\"'`"),
    "java": _Environment('System.getenv("{name}")', quotes='"'),
    "kotlin": _Environment('System.getenv("{name}")', quotes='"'),
    "go": _Environment(
        'os.Getenv("{name}")', quotes='"`', needs='import "os"\n', present=r'(?m)^(?:import )?[\t ]*"os"', after=r"(?m)^package [^\n]*\n"
    ),
    "ruby": _Environment('ENV.fetch("{name}")'),
    "php": _Environment("getenv('{name}')"),
    "csharp": _Environment(
        'Environment.GetEnvironmentVariable("{name}")', quotes='"', needs="using System;\n", present=r"(?m)^\s*(?:global )?using System;"
    ),
    "rust": _Environment('&std::env::var("{name}").expect("{name} is set")', quotes='"'),
    "shellscript": _Environment('"${{{name}:?}}"'),
}

_ASSIGNED = re.compile(r"[ \t]*(?:[a-zA-Z]{2,12}[ \t]+){0,4}[$@]?(?:\w+\.)*([A-Za-z_]\w*)[ \t]*(?::[^=\"'`]{1,60})?(?:=|:=)[^=]")
"""What a line gives a value: `API_KEYS = [`, `const token = prod ? `."""
_KEY = re.compile(
    r"([A-Za-z_$][\w$.-]{0,80})[\"'\]]{0,2}\s{0,8}(?::\s{0,4}[\w<>\[\]&' |.?]{1,60}?)?\s{0,8}(?::=|=>|=|:|\()\s{0,8}\(?[rbuRBU@$&]{0,2}$"
)
_MAX_LINE = 4000


def environment_edits(document: Document, finding: Finding) -> tuple[Edit, ...]:
    """Edits that read the value from the environment instead; empty where the language or the place does not allow it."""
    how = _ENVIRONMENTS.get(document.language)
    literal = _literal(document.text, finding.span, how.quotes) if how else None
    if how is None or literal is None:
        return ()
    start, head = _head(document.text, literal)
    name = _unread(_variable(head, finding.label), how, document.text)
    read = how.read.format(name=name)
    if "react" in document.language and re.search(r"\s[\w-]+=$", head):
        read = f"{{{read}}}"
    edit = Edit(Span(start, literal.end), read)
    return (*_import_edit(document.text, how), edit)


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text after non-overlapping edits."""
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _literal(text: str, span: Span, quotes: str) -> Span | None:
    """The one-line string literal around the span, quotes included; None when there is none or it is put together at run time."""
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    if line_end - line_start > _MAX_LINE or "\n" in text[span.start : span.end]:
        return None
    at = line_start
    while at < span.start:
        char = text[at]
        if char in "\"'`":
            end = _closing(text, at, line_end)
            if end is None:
                return None
            if at < span.start and span.end <= end:
                return Span(at, end + 1) if char in quotes and _is_whole(text, at, end) else None
            at = end
        at += 1
    return None


def _closing(text: str, quote: int, limit: int) -> int | None:
    at = quote + 1
    while at < limit:
        if text[at] == "\\":
            at += 1
        elif text[at] == text[quote]:
            return at
        at += 1
    return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """No triple quotes, no interpolation, no format prefix, no implicit joining with a neighbour."""
    body, prefix = text[start + 1 : end], text[max(0, start - 2) : start].lower()
    tripled = text[start : start + 3] == text[start] * 3 or text[end : end + 3] == text[start] * 3
    woven = "${" in body or "#{" in body or prefix.endswith(("f", "$", "$@"))
    joined = re.match(r"\s*[\"'+]|\s*\.\s*[\"']", text[end + 1 : end + 20]) is not None
    return not (tripled or woven or joined)


def _head(text: str, literal: Span) -> tuple[int, str]:
    """Where the literal starts with its prefix, and the line before that."""
    line_start = text.rfind("\n", 0, literal.start) + 1
    start = literal.start
    while start > line_start and text[start - 1] in "rRbBuU@" and not text[start - 2 : start - 1].isalnum():
        start -= 1
    return start, text[line_start:start]


def _variable(head: str, label: str) -> str:
    """The variable's name in SCREAMING_SNAKE_CASE: the key the value is assigned to, or what the line sets, else the kind's label."""
    match = _KEY.search(head[-200:]) or _ASSIGNED.match(head[:200])
    words = match.group(1).split(".")[-1] if match else label
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", words)
    name = re.sub(r"[^A-Za-z0-9]+", "_", snake).strip("_").upper()
    return name if re.fullmatch(r"[A-Z_][A-Z0-9_]{1,60}", name) else label


def _unread(name: str, how: _Environment, text: str) -> str:
    """That name, with a number behind it where the text reads a variable of that name already: it holds another value."""
    names = (name, *(f"{name}_{number}" for number in range(2, 100)))
    return next((one for one in names if how.read.format(name=one) not in text), name)


def _import_edit(text: str, how: _Environment) -> tuple[Edit, ...]:
    if not how.needs or re.search(how.present, text):
        return ()
    place = re.search(how.after, text) if how.after else None
    at = place.end() if place else 0
    line_end = "\r\n" if "\r\n" in text[:2000] else "\n"
    return (Edit(Span(at, at), how.needs.replace("\n", line_end)),)
