"""A judge by names, for languages whose compiler is not here: what a tagger and a lexer, who know nothing of each other, make of a text.

Universal Ctags says which names a text defines and where; Pygments which words of the function are names. A name counts as needed when the
function mentions it bare, or as a member of its own object, does not bind it, and the file defines it at its top or in a class around the
function. A member of something else counts when exactly one other class of the file has one of that name. It is approximate: the scopes
inside a function are seen only as far as plain assignments and parameters tell.
"""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from airlock.core.model import Span
from judges.judge import Look

_LOCAL = frozenset(
    {"local", "parameter", "label", "import", "package", "namespace", "alias", "unknown", "here document", "heredoc", "script"}
)
_OWN = re.compile(r"(?:\b(?:this|self|static|Self)\s*(?:\.|->|::)\s*|\$this\s*->\s*)\Z")
_MEMBER = re.compile(r"(?:\.|->|::|\?\.|&\.)\s*\Z")
_BINDS = re.compile(
    r"\b(?:va[lr]|let|def|function|func?|local|declare|foreach|for|catch|using|out|var)\b[^\n=({;]{0,60}?\b(\w+)"
    r"|(?:^|[(,|{]|\w[>\])?]?\s)\s*\$?(\w+)\s*(?::(?!:)|=(?![=>~]))",
    re.MULTILINE,
)
_PARAMETERS = re.compile(r"\bdef\b[^\n(|;]*[( ]([^\n)]*)|\|([^|\n]*)\|")  # of Ruby, where a name alone is one
_PLAIN = re.compile(r"[^\W\d]\w*[?!]?")
_HELD = frozenset({"method", "function", "variable", "property", "field"})


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    line: int
    end: int
    kind: str
    scope: str


@dataclass(frozen=True)
class Tags:
    """The judge of one language. `lexer` is Pygments' name of it; with `bare_members`, a name alone may be one of a member."""

    program: str
    lexer: str
    suffix: str
    bare_members: bool = True
    words: tuple[str, ...] = ()
    """Further kinds of tokens of that lexer that are names: those of commands."""
    complete: bool = True
    compiles: bool = False
    declared: bool = False

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
        bound |= {word for match in _PARAMETERS.finditer(piece) for part in match.groups() if part for word in re.findall(r"\w+", part)}
        bare, own, stored, others = self._mentioned(piece)
        outside = [tag for tag in tags if not first <= tag.line <= last and tag.name not in around]
        free = {tag.name for tag in outside if not tag.scope}
        held = [tag for tag in outside if re.split(r"\W+", tag.scope)[-1] in around - {""}]
        members = {tag.name for tag in held}
        alone = free | {tag.name for tag in held if self.bare_members or tag.kind not in _HELD}
        resolved = (bare - bound) & alone | own & (members | free) | stored & {tag.name for tag in held if tag.kind == "accessor"}
        elsewhere = Counter((tag.name, tag.scope) for tag in outside if tag.scope and tag not in held)
        owners = Counter(word for word, _ in elsewhere)
        return Look(
            resolved=frozenset(resolved - {name}),
            members=frozenset(f"{scope}.{word}" for word, scope in elsewhere if word in others - members and owners[word] == 1),
            defined=tuple(tag.name for tag in outside if _PLAIN.fullmatch(tag.name) and tag.name not in bare | own | stored | others),
        )

    def _mentioned(self, piece: str) -> tuple[set[str], set[str], set[str], set[str]]:
        """Names that stand alone, names of members of the function's own object, of its variables, and of members of others."""
        bare: set[str] = set()
        own: set[str] = set()
        stored: set[str] = set()
        others: set[str] = set()
        for at, kind, value in self._reader.get_tokens_unprocessed(piece):
            word = value.strip("$@ :")
            if not any(one in str(kind) for one in ("Name", *self.words)) or not _PLAIN.fullmatch(word):
                continue
            before = piece[max(0, at - 40) : at]
            if value[:1] == "@":
                stored.add(word)
            elif _OWN.search(before):
                own.add(word)
            else:
                (others if _MEMBER.search(before) else bare).add(word)
        return bare, own, stored, others

    def _tags(self, text: str) -> Iterator[_Tag]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"sample{self.suffix}"
            path.write_text(text, encoding="utf-8", errors="replace")
            options = ("--output-format=json", "--fields=+neKsS", f"--language-force={self.program}", "--extras=-F", "-o", "-")
            out = subprocess.run(("ctags", *options, str(path)), capture_output=True, text=True, errors="replace", check=False).stdout
        for row in map(json.loads, out.splitlines()):
            if row.get("_type") == "tag":
                yield _Tag(row["name"], row.get("line", 0), row.get("end", row.get("line", 0)), row.get("kind", ""), row.get("scope", ""))
