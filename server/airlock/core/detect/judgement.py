"""What a match amounts to."""

from __future__ import annotations

from typing import NamedTuple

from airlock.core.model import Confidence, Severity


class Judgement(NamedTuple):
    """The sensitive part [start, end) of a match, how loud and how sure, and why in short phrases that never hold the value."""

    start: int
    end: int
    severity: Severity
    confidence: Confidence
    evidence: tuple[str, ...]
