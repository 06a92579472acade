"""The gates' detectors: built-in rules, also for what is disguised, joined by borrowed engines that are loaded on need."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from airlock.core.detect import Comments, RuleSet, disguised, find, merge, tables
from airlock.core.detect.tables import Columns
from airlock.core.model import Document, Finding, Span
from airlock.engine import state

if TYPE_CHECKING:
    from airlock.engine.prose import Job

SWITCH = "AIRLOCK_DEEP"
"""An environment variable; `off` leaves out the engine that takes long to load."""

PROSE_KINDS = frozenset(("person_name", "postal_address"))
"""What a recogniser finds; the built-in rules find it as well, where it stands beside a telling name."""
_OF_PEOPLE = "person_name"
"""Rules without this kind are asked for no personal data."""
Keep = Callable[[Sequence[Finding]], Sequence[Finding]]


def inspect(
    document: Document, rules: RuleSet, key: bytes, keep: Keep = tuple, prose: Job | None = None, columns: Columns = lambda _: ()
) -> tuple[Finding, ...]:
    """Everything any engine finds, one finding for one secret. `keep` leaves out what is allowed, whoever finds it under whatever kind.

    With `prose`, names and addresses in running text are looked for as well. `columns` says what other files know of a table.
    """
    ours = find(document, rules, key, Comments.OURS)
    kept = keep(ours)
    allowed = {found.span for found in ours} - {found.span for found in kept}
    hidden = disguised.find(document, rules, key, ours, Comments.OURS)
    read = tables.readings(document, columns, secrets_only=rules.rule_of_kind(_OF_PEOPLE) is None)
    placed = tables.find(document, rules, key, Comments.OURS, read)
    more = [found for found in (*hidden, *placed, *_borrowed(document, key)) if found.span not in allowed]
    found = merge(document.text, kept, more)
    named = () if prose is None else _named(document, prose, found, allowed)
    return tuple(keep(merge(document.text, found, named) if named else found))


def tabled(
    document: Document, rules: RuleSet, key: bytes, keep: Keep = tuple, columns: Columns = lambda _: ()
) -> tuple[tuple[Finding, ...], tuple[tables.RecordGroup, ...]]:
    """Findings in tables and records, and the groups they stand in. `keep` and `columns` are those of `inspect`."""
    read = tuple(tables.readings(document, columns))
    found = tuple(keep(tables.find(document, rules, key, read=read)))
    return found, tables.records(found, document.text, read)


def gathered(document: Document, found: Sequence[Finding], columns: Columns = lambda _: ()) -> tuple[tables.RecordGroup, ...]:
    """The tables and records that findings stand in. `found` is sorted and does not overlap; `columns` is that of `inspect`."""
    return tables.records(found, document.text, tables.readings(document, columns))


def _borrowed(document: Document, key: bytes) -> Iterator[Finding]:
    from airlock.engines import detect_secrets, kingfisher

    yield from detect_secrets.find(document, key)
    yield from kingfisher.shared().find(document, key)


def _named(document: Document, prose: Job, known: Sequence[Finding], allowed: Collection[Span]) -> Sequence[Finding]:
    """What a recogniser finds that is no part of something whose form says more."""
    others = [found.span for found in known if found.kind not in PROSE_KINDS]
    return [f for f in prose.find(document) if f.span not in allowed and not any(f.span.overlaps(span) for span in others)]


def prepare(patience_s: float) -> bool:
    """Has the engine load that takes long, in the background; whether there is nothing (more) to wait for, after `patience_s` at most.

    A process that stays asks for it without waiting: its gates decide without that engine until it is there. Scans wait, so that they
    find the same every time. A command that ends at once goes without it.
    """
    from airlock.engines import kingfisher

    if os.environ.get(SWITCH) == "off" or not kingfisher.installed():
        return True
    return kingfisher.shared().load(state.folder() / kingfisher.NAME, patience_s)
