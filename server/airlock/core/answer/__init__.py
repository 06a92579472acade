"""An answer of a model put where it belongs: its code blocks and diffs as changes of a document, and what they would expose.

The changes are worked out on the answer as it came, with placeholders: what a value would be exposed to shows in them. Values are asked for
only where the lines that a diff quotes are looked for. Absent on purpose: files, other documents, and any guess where something goes.
"""

from __future__ import annotations

from airlock.core.answer.apply import Application, NoPlaceError, apply
from airlock.core.answer.exposure import UNCLEAR, Exposure, exposures

__all__ = ["UNCLEAR", "Application", "Exposure", "NoPlaceError", "apply", "exposures"]
