"""A judge by names, for languages whose compiler is not here: what a tagger and a lexer, who know nothing of each other, make of a text.

Universal Ctags says which names a text defines and where; Pygments which words of the function are names. A name counts as needed when the
function mentions it bare, or as a member of its own object, does not bind it, and the file defines it at its top or in a class around the
function. It is approximate: the scopes inside a function are seen only as far as plain assignments and parameters tell.
"""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from airlock.core.model import Span
from judges.judge import Look

_LOCAL = frozenset({"local", "parameter", "label", "import", "package", "alias", "unknown", "here document", "heredoc", "script"})
_OWN = re.compile(r"(?:\b(?:this|self|super|parent|static|Self)\s*(?:\.|->|::)\s*|@@?|\$this\s*->\s*)\Z")
_MEMBER = re.compile(r"(?:\.|->|::|\?\.|&\.)\s*\Z")
_BINDS = re.compile(
    r"\b(?:va[lr]|let|def|function|func?|local|declare|foreach|for|catch|using|out|var)\b[^\n=({;]{0,60}?\b(\w+)"
    r"|(?:^|[(,|{]|\w[>\])?]?\s)\s*\$?(\w+)\s*(?::(?!:)|=(?![=>~]))",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    line: int
    end: int
    kind: str
    scope: str


@dataclass(frozen=True)
class Tags:
    """The judge of one language. `lexer` is Pygments' name of it."""

    program: str
    lexer: str
    suffix: str
    complete: bool = True
    compiles: bool = False

    @cached_property
    def _reader(self) -> Any:  # noqa: ANN401 - Pygments has no types here
        return importlib.import_module("pygments.lexers").get_lexer_by_name(self.lexer, startinline=True)

    def look(self, text: str, target: Span, name: str) -> Look:
        """The names the function at `target` needs that the text defines outside it; `unknown` stays empty."""
        first, last = text.count("\n", 0, target.start) + 1, text.count("\n", 0, target.end) + 1
        tags = [tag for tag in self._tags(text) if tag.kind not in _LOCAL]
        scopes = [tag.scope for tag in tags if tag.name == name and first <= tag.line <= last]
        around = {tag.name for tag in tags if tag.line < first and tag.end >= last} | set(re.split(r"\W+", scopes[0] if scopes else ""))
        piece = text[target.start : target.end]
        bound = {word for match in _BINDS.finditer(piece) for word in match.groups() if word}
        bare, own = self._mentioned(piece)
        outside = [tag for tag in tags if not first <= tag.line <= last and tag.name not in around]
        top = {tag.name for tag in outside if not tag.scope or re.split(r"\W+", tag.scope)[-1] in around}
        return Look(resolved=frozenset((bare - bound | own) & top - {name}))

    def _mentioned(self, piece: str) -> tuple[set[str], set[str]]:
        """Names that stand alone, and names of members of the function's own object."""
        bare: set[str] = set()
        own: set[str] = set()
        for at, kind, value in self._reader.get_tokens_unprocessed(piece):
            word = value.strip("$@ :")
            if "Name" not in str(kind) or not re.fullmatch(r"[^\W\d]\w*[?!]?", word):
                continue
            before = piece[max(0, at - 40) : at] + (value if value[:1] == "@" else "")
            if value[:1] == "@" or _OWN.search(before):
                own.add(word)
            elif not _MEMBER.search(before):
                bare.add(word)
        return bare, own

    def _tags(self, text: str) -> Iterator[_Tag]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"sample{self.suffix}"
            path.write_text(text, encoding="utf-8", errors="replace")
            options = ("--output-format=json", "--fields=+neKsS", f"--language-force={self.program}", "--extras=-F", "-o", "-")
            out = subprocess.run(("ctags", *options, str(path)), capture_output=True, text=True, errors="replace", check=False).stdout
        for row in map(json.loads, out.splitlines()):
            if row.get("_type") == "tag":
                yield _Tag(row["name"], row.get("line", 0), row.get("end", row.get("line", 0)), row.get("kind", ""), row.get("scope", ""))
