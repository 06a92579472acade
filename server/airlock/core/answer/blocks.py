"""The pieces of code in an answer: its fenced blocks, or all of it where it has none."""

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
    """A piece of code. `language` is an editor identifier, empty when it is not said; `start` is its offset in the answer."""

    language: str
    text: str = field(repr=False)
    start: int = 0


def blocks(answer: str) -> tuple[Block, ...]:
    """The fenced blocks of an answer in order (https://spec.commonmark.org/0.31.2/#fenced-code-blocks); one that is left open ends with it.

    An answer without fences is one block of no language.
    """
    found: list[Block] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(answer):
        if opened is None:
            opened = fence
        elif fence["mark"].startswith(opened["mark"]) and not fence["info"].strip():
            found.append(_block(answer, opened, fence.start()))
            opened = None
    if opened is not None:
        found.append(_block(answer, opened, len(answer)))
    return tuple(found) if found else (Block("", answer),)


def _block(answer: str, opened: re.Match[str], end: int) -> Block:
    start = min(opened.end() + 1, end)
    word = _WORD.match(opened["info"].lower())
    said = word[0] if word else ""
    return Block(_ALIASES.get(said, said), answer[start:end], start)
