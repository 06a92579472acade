"""The gates' detectors: built-in rules joined by the borrowed engines, which are loaded when they are first needed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence

from airlock.core.detect import RuleSet, find, merge
from airlock.core.model import Document, Finding
from airlock.engine import state

PATIENCE_S = 0.1
"""How long a gate waits for an engine that is still loading, in seconds; then it decides without."""
SWITCH = "AIRLOCK_DEEP"
"""An environment variable; `off` leaves out the engine that takes long to load."""

Keep = Callable[[Sequence[Finding]], Sequence[Finding]]


def inspect(document: Document, rules: RuleSet, key: bytes, keep: Keep = tuple) -> tuple[Finding, ...]:
    """Everything any engine finds, one finding for one secret. `keep` leaves out what is allowed, whoever finds it under whatever kind."""
    ours = find(document, rules, key)
    kept = keep(ours)
    allowed = {found.span for found in ours} - {found.span for found in kept}
    borrowed = [found for found in _borrowed(document, key) if found.span not in allowed]
    return tuple(keep(merge(document.text, kept, borrowed)))


def _borrowed(document: Document, key: bytes) -> Iterator[Finding]:
    from airlock.engines import detect_secrets, kingfisher

    yield from detect_secrets.find(document, key)
    yield from kingfisher.shared().find(document, key)


def prepare(patience_s: float) -> bool:
    """Has the engine load that takes long, in the background; whether there is nothing (more) to wait for, after `patience_s` at most.

    A command that ends at once goes without it; scans and processes that stay ask for it.
    """
    from airlock.engines import kingfisher

    if os.environ.get(SWITCH) == "off" or not kingfisher.installed():
        return True
    return kingfisher.shared().load(state.folder() / kingfisher.NAME, patience_s)

