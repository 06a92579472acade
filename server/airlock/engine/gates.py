"""The gates' detectors: built-in rules joined by the borrowed engines, which are loaded when a gate is first used."""

from __future__ import annotations

from airlock.core.detect import RuleSet, find, merge
from airlock.core.model import Document, Finding


def inspect(document: Document, rules: RuleSet, key: bytes) -> tuple[Finding, ...]:
    """Everything any engine finds, one finding for one secret."""
    from airlock.engines import detect_secrets

    return merge(document.text, find(document, rules, key), detect_secrets.find(document, key))
