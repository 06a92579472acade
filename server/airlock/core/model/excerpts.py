"""Excerpts of code, the pieces they are made of, and the prompts they stand in."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from airlock.core.model.findings import Span
from airlock.core.model.reprs import repr_without
from airlock.core.model.sharing import Decision, Replacement


class PartKind(str, Enum):
    """Where a piece of an excerpt comes from; together the parts account for every character."""

    TARGET = "target"
    SIGNATURE = "signature"
    IMPORT = "import"
    GENERATED = "generated"


class Part(NamedTuple):
    """A piece of an excerpt. `origin` is its place in the document, None for generated glue.

    `path` names another file of the workspace when the piece is from there; `origin` is then a place in that file.
    """

    span: Span
    kind: PartKind
    origin: Span | None
    name: str = ""
    path: str = ""


class PieceKind(str, Enum):
    """What a piece of a prompt is; the value is the JSON form."""

    TARGET = "target"
    IMPORT = "import"
    DEFINITION = "definition"
    CALLER = "caller"
    ELSEWHERE = "elsewhere"
    """A definition of another file."""
    REPORT = "report"
    TRACE = "trace"


class PieceState(str, Enum):
    """Whether a piece goes along, or why not; the value is the JSON form."""

    SENT = "sent"
    DROPPED = "dropped"
    OFFERED = "offered"
    """Nobody asked for it yet."""
    OVER = "over budget"


class Piece(NamedTuple):
    """Something that a prompt has, or could have, and people can decide on."""

    id: str
    """The same for the same document, and no name or value can be read from it."""
    label: str
    """A name from the code: `class Order`, `Order.total()`."""
    kind: PieceKind
    state: PieceState
    tokens: int
    """What it adds to the prompt, roughly."""
    path: str = ""
    """The other file that it stands in, empty for the document."""
    line: int = 0
    """Its first line there, from 1; 0 when it has none."""
    fixed: bool = False
    """Whether it cannot be dropped."""
    need: int = 0
    """How much the target needs it: what has least goes first where there is no room for all."""


class Excerpt(NamedTuple):
    """The minimum viable context of one target.

    `text` is valid code of `language`, in source order, and then signatures of other files, each file's under a comment that names it;
    `parts` tile it without gap or overlap. `omitted` names what was left out, with
    counts ("12 functions"), never its text. `warnings` say what could not be done ("the file has syntax errors near the target").
    """

    text: str
    language: str
    target: str
    """Qualified name of the target, such as `Cart.total`."""
    target_span: Span
    """Where the target stands in the document."""
    parts: tuple[Part, ...]
    omitted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    masked: int = 0
    """How many values outside the target were masked by structure."""
    pieces: tuple[Piece, ...] = ()
    """What it is made of and what could be added, in the order of the document, other files last."""

    def __repr__(self) -> str:
        return repr_without(self, "text")


class Way(str, Enum):
    """How lines of a document leave; the value is the JSON form."""

    WHOLE = "whole"
    SIGNATURE = "signature"
    REDACTED = "redacted"


class Leaving(NamedTuple):
    """Whole lines of a document of which something is in a prompt."""

    span: Span
    way: Way


class Task(str, Enum):
    """What the user wants from the model; the value is the JSON form."""

    FIX = "fix"
    EXPLAIN = "explain"
    TEST = "test"
    REFACTOR = "refactor"
    REVIEW = "review"


class Prompt(NamedTuple):
    """A whole safe prompt, ready to send: Markdown without a sensitive value in it."""

    markdown: str
    excerpt: Excerpt
    replacements: tuple[Replacement, ...]
    tokens: int
    """Estimated tokens of `markdown`."""
    code_tokens: int
    """Estimated tokens of the code in it."""
    file_tokens: int
    """Estimated tokens of the whole file, for comparison."""
    decision: Decision
    items: tuple[Piece, ...] = ()
    """What it is made of and what could be added; nothing sensitive is in their labels."""
    leaving: tuple[Leaving, ...] = ()
    """In the order of the document, without overlap; all other lines stay."""
    over: bool = False
    """Whether it is larger than it was to be with nothing left that could be left out."""

    def __repr__(self) -> str:
        return repr_without(self, "markdown")
