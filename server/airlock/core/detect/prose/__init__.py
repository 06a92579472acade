"""Names and addresses in running text: what a recogniser is asked, and which of its answers count.

Recognisers are slow and see names everywhere, so they are asked little and believed little: only comments, docstrings, texts in literals
and plain prose are shown to them, of these only the surroundings of words written like a name or an address, and an answer counts only
where the words are written so. Asking itself is the engine's business; nothing here knows a recogniser.
"""

from __future__ import annotations

from airlock.core.detect.prose.asking import Question, questions
from airlock.core.detect.prose.judging import findings

__all__ = ["Question", "findings", "questions"]
