"""The words of a safe prompt: task, code block, legend, and what the answer should look like.

Only renders: what comes in is already an excerpt with placeholders. The fence is one backtick longer than any run inside it, so code
cannot end its own block.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from airlock.core.model import Excerpt, PieceKind, PieceState, Task
from airlock.core.model.reprs import repr_without

_TASKS = {
    Task.FIX: (
        "Find and fix the bug in {target}.",
        "Return only the full corrected {target} in one code block, then list any assumption about code you could not see.",
    ),
    Task.EXPLAIN: ("Explain what {target} does and why it is built this way.", "Answer in prose and refer to names in the code."),
    Task.TEST: ("Write tests for {target}{framework}.", "Return one test file in one code block. Use synthetic data only."),
    Task.REFACTOR: (
        "Refactor {target} without changing what it does.",
        "Return the full new {target} in one code block, then list every changed signature.",
    ),
    Task.REVIEW: (
        "Review {target} for bugs, security problems and unclear code.",
        "Answer with a list, most serious first, each with the line it is about.",
    ),
}

_MARK = re.compile(r"\{\{[ ]?([a-z]+)[ ]?\}\}")
_CODE_MARK = re.compile(r"\{\{[ ]?code[ ]?\}\}")
_BODY_MARKS = ("...", "{ /* … */ }")


class Brief(NamedTuple):
    """What goes into a prompt besides the excerpt."""

    task: Task
    file: str
    """Name of the file relative to the workspace, empty to leave it out."""
    lines: tuple[int, int]
    """First and last line of the target, 1-based, inclusive."""
    placeholders: Sequence[tuple[str, str]]
    """Placeholder and what kind of value it stands for."""
    diagnostics: Sequence[str] = ()
    trace: str = ""
    """What a failing run printed, reduced."""
    framework: str = ""
    """Name of the test framework in use, empty when it is not known."""
    template: str = ""
    """The user's own words in the place of ours; `{{target}}`, `{{code}}`, `{{problems}}`, `{{file}}`, `{{framework}}` stand for those."""

    def __repr__(self) -> str:
        return repr_without(self, "diagnostics", "trace", "template")


def render(excerpt: Excerpt, code: str, brief: Brief) -> str:
    """The prompt as Markdown. `code` is the excerpt's text with placeholders in it."""
    fence = _fence(code)
    parts = {
        "target": _named(excerpt),
        "file": _plain(brief.file),
        "framework": _plain(brief.framework),
        "problems": "\n\n".join(_problems(brief)),
        "code": "\n\n".join(
            part
            for part in (
                _heading(excerpt, brief),
                f"{fence}{_fence_language(excerpt.language)}\n{code.rstrip()}\n{fence}",
                _legend(code, excerpt, brief),
            )
            if part
        ),
    }
    keep = "Keep every placeholder exactly as it is written." if brief.placeholders else ""
    if brief.template:
        return _filled(brief.template, parts, keep)
    framework = f" with {parts['framework']}" if brief.framework else ""
    wish, contract = (line.format(target=parts["target"], framework=framework) for line in _TASKS[brief.task])
    blocks = [wish, parts["problems"], parts["code"], f"{contract} {keep}".strip()]
    return "\n\n".join(b for b in blocks if b) + "\n"


def _filled(template: str, parts: Mapping[str, str], keep: str) -> str:
    """A template with its parts in place; the code goes behind one that does not say where it belongs."""
    text = template if _CODE_MARK.search(template) else f"{template.rstrip()}\n\n{{{{code}}}}"
    filled = _MARK.sub(lambda mark: parts.get(mark[1], mark[0]), text).strip()
    return f"{filled}\n\n{keep}".strip() + "\n"


def _heading(excerpt: Excerpt, brief: Brief) -> str:
    first, last = brief.lines
    where = f"{_plain(brief.file)}, lines {first}–{last}" if brief.file else f"lines {first}–{last}"
    return f"### {_named(excerpt)} — {where}" if excerpt.target else f"### {where}"


def _named(excerpt: Excerpt) -> str:
    """The target's name as code; statements outside any function have none."""
    return f"`{_plain(excerpt.target)}`" if excerpt.target else "this code"


def _problems(brief: Brief) -> list[str]:
    fence = _fence(brief.trace)
    told = ["The editor reports:\n" + "\n".join(f"- {d}" for d in brief.diagnostics[:20])] if brief.diagnostics else []
    return [*told, *([f"A run of it says:\n\n{fence}text\n{brief.trace}\n{fence}"] if brief.trace else [])]


def _legend(code: str, excerpt: Excerpt, brief: Brief) -> str:
    lines = []
    if any(mark in code for mark in _BODY_MARKS):
        lines.append("`...` and `{ /* … */ }` stand for code that was left out.")
    if excerpt.masked:
        lines.append('Empty or "…" values outside the function are masked; do not guess them.')
    lines += _about_pieces(excerpt)
    lines += [f"`{token}` stands for a real value that was held back: {title}." for token, title in brief.placeholders]
    return "\n".join(f"- {line}" for line in lines)


def _about_pieces(excerpt: Excerpt) -> list[str]:
    """What calls the target, and how much of what it uses is not there although it could be."""
    callers = [one for one in excerpt.pieces if one.kind is PieceKind.CALLER and one.state is PieceState.SENT]
    named = ", ".join(f"`{_plain(one.label)}` ({_plain(one.path)}:{one.line})".replace("(:", "(line ") for one in callers)
    missing = sum(one.state in (PieceState.DROPPED, PieceState.OVER) for one in excerpt.pieces)
    said = [f"It is used by {named}; what they do is left out."] if callers else []
    if missing:
        count, were, them = ("One", "was", "it") if missing == 1 else (str(missing), "were", "them")
        said.append(f"{count} of the definitions it uses {were} left out; say what you assume about {them}.")
    return said


def _fence(code: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
    return "`" * max(3, longest + 1)


def _fence_language(language: str) -> str:
    return {"typescriptreact": "tsx", "javascriptreact": "jsx", "shellscript": "bash"}.get(language, language)


def _plain(text: str) -> str:
    return text.replace("`", "'").replace("\n", " ")
