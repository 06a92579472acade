"""The value types every layer speaks.

Pure data: frozen, slotted, standard library only, no behaviour beyond trivial derived facts. Nothing here knows of files, sockets,
editors or parsers.

Offsets are `str` indices (Unicode code points) into one document's text, half-open. Fields that carry a user's text are left out of
`repr`, so that a value can never reach a log or a traceback by way of one of these objects (invariant 1 of docs/architecture.md).
"""

from __future__ import annotations

from airlock.core.model.excerpts import Excerpt, Leaving, Part, PartKind, Piece, PieceKind, PieceState, Prompt, Task, Way
from airlock.core.model.findings import Category, Confidence, Document, Entity, Finding, Mode, Rule, Severity, Span
from airlock.core.model.sharing import Action, Decision, Destination, Redaction, Replacement, Restoration, Verdict

__all__ = [
    "Action",
    "Category",
    "Confidence",
    "Decision",
    "Destination",
    "Document",
    "Entity",
    "Excerpt",
    "Finding",
    "Leaving",
    "Mode",
    "Part",
    "PartKind",
    "Piece",
    "PieceKind",
    "PieceState",
    "Prompt",
    "Redaction",
    "Replacement",
    "Restoration",
    "Rule",
    "Severity",
    "Span",
    "Task",
    "Verdict",
    "Way",
]
