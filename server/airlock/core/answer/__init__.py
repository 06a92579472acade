"""An answer of a model put where it belongs: its code blocks and diffs as changes of a document, and what they would expose.

Nothing here knows a value: the changes are worked out on the answer as it came, with placeholders. Absent on purpose: files, other
documents, and any guess where something goes.
"""

from __future__ import annotations

from airlock.core.answer.apply import Application, NoPlaceError, apply
from airlock.core.answer.exposure import UNCLEAR, Exposure, exposures

__all__ = ["UNCLEAR", "Application", "Exposure", "NoPlaceError", "apply", "exposures"]
