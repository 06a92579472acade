"""The redacted excerpt of one place, taken from the safe prompt about it, with its parts where they now stand.

It goes by way of the prompt, so that what leaves by `context` is what would leave by `prompt`, and is recorded the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from airlock.core.model import Document, Excerpt, Part, Prompt, Replacement, Span, Task
from airlock.core.model.reprs import repr_without
from airlock.engine import Engine, Tailoring
from airlock.frontends.cli import permit, tailored
from airlock.frontends.cli.exits import CommandError, Exit


class SafeExcerpt(NamedTuple):
    """An excerpt that may go out."""

    heading: str
    """The prompt's heading in Markdown: target, file, lines."""
    fence: str
    """What opens the code block: backticks and a language."""
    code: str
    parts: tuple[Part, ...]
    """These tile `code`; empty where a redaction moved them in a way that cannot be followed."""
    prompt: Prompt

    def __repr__(self) -> str:
        return repr_without(self, "code")

    def markdown(self) -> str:
        """Heading, code block, and what was left out."""
        found = self.prompt.excerpt
        closing = "`" * (len(self.fence) - len(self.fence.lstrip("`")))
        notes = [f"- Left out: {', '.join(found.omitted)}"] if found.omitted else []
        notes += [f"- Note: {warning}" for warning in found.warnings]
        blocks = (self.heading, f"{self.fence}\n{self.code}{closing}", "\n".join(notes))
        return "\n\n".join(b for b in blocks if b) + "\n"


def of(engine: Engine, document: Document, place: Span, tailoring: Tailoring, *, confirmed: bool) -> SafeExcerpt:
    """The excerpt around a place. Raises CommandError where there is none or the policy does not let it go."""
    prepared = engine.prompt(document, (place,), Task.EXPLAIN, tailoring=tailoring, elsewhere=True)
    if prepared.prompt is None:
        raise CommandError(prepared.problem, Exit.NOT_CHECKED)
    made = prepared.prompt
    tailored.require_met(tailoring, made.items)
    permit.require(made.decision, confirmed=confirmed)
    heading, fence, code = _block(made.markdown)
    return SafeExcerpt(heading, fence, code, _parts(made.excerpt, made.replacements, code), made)


def _block(markdown: str) -> tuple[str, str, str]:
    """The prompt's heading, the line that opens its code block, and the code. The fence is longer than any run of backticks inside."""
    lines = markdown.split("\n")
    first = next((i for i, line in enumerate(lines) if line.startswith("```")), len(lines) - 1)
    closing = "`" * (len(lines[first]) - len(lines[first].lstrip("`")))
    last = next((i for i in range(first + 1, len(lines)) if lines[i] == closing), len(lines))
    heading = next((line for line in lines[:first] if line.startswith("### ")), "")
    return heading, lines[first], "".join(f"{line}\n" for line in lines[first + 1 : last])


def _parts(excerpt: Excerpt, replacements: Sequence[Replacement], code: str) -> tuple[Part, ...]:
    """The parts after the replacements, provided that these alone turn the excerpt into the code."""
    moves = [(r.finding.span, r.placeholder) for r in replacements]
    pieces: list[str] = []
    at = 0
    for span, placeholder in moves:
        pieces += (excerpt.text[at : span.start], placeholder)
        at = span.end
    pieces.append(excerpt.text[at:])
    if "".join(pieces).rstrip() != code.rstrip():
        return ()
    moved = [Span(_moved(p.span.start, moves), min(_moved(p.span.end, moves), len(code))) for p in excerpt.parts]
    return tuple(p._replace(span=s) for s, p in zip(moved, excerpt.parts, strict=True) if s.start < s.end)


def _moved(offset: int, moves: Sequence[tuple[Span, str]]) -> int:
    """An offset of the excerpt as one of the code; inside a replaced value, the placeholder's end."""
    by = 0
    for span, placeholder in moves:
        if span.end <= offset:
            by += len(placeholder) - (span.end - span.start)
        elif span.start < offset:
            return span.start + by + len(placeholder)
    return offset + by
