"""The gates' detectors: built-in rules, also for what is disguised, joined by borrowed engines that are loaded on need."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence

from airlock.core.detect import Comments, RuleSet, disguised, find, merge, tables
from airlock.core.model import Document, Finding
from airlock.engine import state

SWITCH = "AIRLOCK_DEEP"
"""An environment variable; `off` leaves out the engine that takes long to load."""

Keep = Callable[[Sequence[Finding]], Sequence[Finding]]


def inspect(document: Document, rules: RuleSet, key: bytes, keep: Keep = tuple) -> tuple[Finding, ...]:
    """Everything any engine finds, one finding for one secret. `keep` leaves out what is allowed, whoever finds it under whatever kind."""
    ours = find(document, rules, key, Comments.OURS)
    kept = keep(ours)
    allowed = {found.span for found in ours} - {found.span for found in kept}
    hidden = disguised.find(document, rules, key, ours, Comments.OURS)
    placed = tables.find(document, rules, key, Comments.OURS)
    more = [found for found in (*hidden, *placed, *_borrowed(document, key)) if found.span not in allowed]
    return tuple(keep(merge(document.text, kept, more)))


def tabled(
    document: Document, rules: RuleSet, key: bytes, keep: Keep = tuple
) -> tuple[tuple[Finding, ...], tuple[tables.RecordGroup, ...]]:
    """Findings in tables and records, and the groups they stand in. `keep` leaves out what is none."""
    found = tuple(keep(tables.find(document, rules, key)))
    return found, tables.records(found, document.text, document.uri, document.language)


def _borrowed(document: Document, key: bytes) -> Iterator[Finding]:
    from airlock.engines import detect_secrets, kingfisher

    yield from detect_secrets.find(document, key)
    yield from kingfisher.shared().find(document, key)


def prepare(patience_s: float) -> bool:
    """Has the engine load that takes long, in the background; whether there is nothing (more) to wait for, after `patience_s` at most.

    A process that stays asks for it without waiting: its gates decide without that engine until it is there. Scans wait, so that they
    find the same every time. A command that ends at once goes without it.
    """
    from airlock.engines import kingfisher

    if os.environ.get(SWITCH) == "off" or not kingfisher.installed():
        return True
    return kingfisher.shared().load(state.folder() / kingfisher.NAME, patience_s)
