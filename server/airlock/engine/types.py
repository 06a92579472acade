"""What the engine hands to front doors, besides the core's own types."""

from __future__ import annotations

from typing import NamedTuple

from airlock.core.model import Decision, Finding, Prompt, Replacement, Span
from airlock.core.model.reprs import repr_without


class Report(NamedTuple):
    """What another tool says about a place of the document, such as a type error."""

    span: Span
    message: str

    def __repr__(self) -> str:
        return repr_without(self, "message")


class Tailoring(NamedTuple):
    """What somebody decided about a prompt, and brought along for it. Pieces are named by id, or by name in the code."""

    drop: tuple[str, ...] = ()
    """Pieces that are to stay, though the target needs them."""
    add: tuple[str, ...] = ()
    """Offered pieces that are to go as well."""
    budget: int = 0
    """Most tokens of the whole prompt, 0 for no limit."""
    reports: tuple[Report, ...] = ()
    """What the editor reports about the document."""
    trace: str = ""
    """What a failing run printed."""
    lines_before: int = 0
    """How many lines of the text stand in front of what the user takes for the document: of a notebook, those of the cells before it."""
    listed: bool = True
    """Whether somebody asks what the prompt is made of, and what could go as well: looking for that takes longer than all else."""

    def __repr__(self) -> str:
        return repr_without(self, "trace")


class HeldCount(NamedTuple):
    """How many distinct placeholders of one kind were put in."""

    kind: str
    title: str
    count: int  # type: ignore[assignment]  # the method of tuples is not missed


class Shared(NamedTuple):
    """A text that may go as far as `decision` says. `receipt` names the decision in the audit log."""

    text: str
    decision: Decision
    replacements: tuple[Replacement, ...]
    held: tuple[HeldCount, ...]
    receipt: str

    def __repr__(self) -> str:
        return repr_without(self, "text")


class Survey(NamedTuple):
    """What was found in a text: what to show, and `every`thing that must not leave, what is not shown included."""

    shown: tuple[Finding, ...]
    every: tuple[Finding, ...]


class Prepared(NamedTuple):
    """A safe prompt, or `problem` saying in one sentence why there is none."""

    problem: str = ""
    prompt: Prompt | None = None
    held: tuple[HeldCount, ...] = ()
    receipt: str = ""


class Health(NamedTuple):
    """Facts about this installation. `problems` are sentences with their cure."""

    version: str
    python: str
    prefilter: str
    rules: int
    languages: tuple[str, ...]
    problems: tuple[str, ...]
    engines: tuple[str, ...] = ()
    """Borrowed engines by name and version; behind one that takes long to load, how it stands with it."""
    vault_key: str = ""
    """Where the vault's key is held."""
