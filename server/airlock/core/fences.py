"""The pieces of code in a Markdown text: its fenced blocks, and what language each is in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_FENCE = re.compile(r"^[ \t]{0,12}(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^`\r\n]*)\r?$", re.MULTILINE)
_WORD = re.compile(r"[\w+#.-]+")
_ALIASES = {
    "py": "python",
    "python3": "python",
    "js": "javascript",
    "jsx": "javascriptreact",
    "ts": "typescript",
    "tsx": "typescriptreact",
    "sh": "shellscript",
    "bash": "shellscript",
    "shell": "shellscript",
    "zsh": "shellscript",
    "console": "shellscript",
    "c#": "csharp",
    "cs": "csharp",
    "c++": "cpp",
    "rb": "ruby",
    "rs": "rust",
    "kt": "kotlin",
    "golang": "go",
    "yml": "yaml",
    "hcl": "terraform",
    "tf": "terraform",
    "patch": "diff",
}
"""What people and models call languages in fences, as the editor calls them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of code. `language` is an editor identifier, empty when it is not said; `start` is its offset in the whole."""

    language: str
    text: str = field(repr=False)
    start: int = 0


def fenced(text: str) -> tuple[Block, ...]:
    """The fenced blocks of a text in order (https://spec.commonmark.org/0.31.2/#fenced-code-blocks); one that is left open ends with it."""
    found: list[Block] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["mark"].startswith(opened["mark"]) and not fence["info"].strip():
            found.append(_block(text, opened, fence.start()))
            opened = None
    if opened is not None:
        found.append(_block(text, opened, len(text)))
    return tuple(found)


def _block(text: str, opened: re.Match[str], end: int) -> Block:
    start = min(opened.end() + 1, end)
    word = _WORD.match(opened["info"].lower())
    said = word[0] if word else ""
    return Block(_ALIASES.get(said, said), text[start:end], start)
