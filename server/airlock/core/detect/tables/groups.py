"""Findings gathered by the table or the run of records they stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from airlock.core.detect.tables.cells import Reading
from airlock.core.model import Category, Finding, Span

_BETWEEN = frozenset(" \t\r\n,;[](){}-+")
"""What may stand between two records of one run."""
_NEAR = 400


class RecordGroup(NamedTuple):
    """A table, or records in a row, with what was found in them."""

    span: Span
    rows: int
    """How many rows or records hold a finding."""
    kinds: tuple[tuple[str, int], ...]
    """Kinds with how often each was found, the most frequent first."""
    members: tuple[int, ...]
    """Indexes of the findings, ascending."""


def records(findings: Sequence[Finding], text: str, read: Iterable[Reading]) -> tuple[RecordGroup, ...]:
    """The groups of findings of personal data, in text order. `findings` are sorted and not overlapping, each is in one group at most.

    `read` is what was read in the text.
    """
    personal = [at for at, found in enumerate(findings) if found.category is Category.PERSONAL_DATA]
    if len(personal) < 2:
        return ()
    starts = [findings[at].span.start for at in personal]
    groups = []
    taken = 0
    for start, end, rows in _runs(text, read):
        first, last = max(bisect_left(starts, start), taken), bisect_left(starts, end)
        members = tuple(personal[first:last])
        taken = max(taken, last)
        if len(members) > 1:
            kinds = Counter(findings[at].kind for at in members).most_common()
            groups.append(RecordGroup(Span(start, end), rows, tuple(kinds), members))
    return tuple(groups)


def _runs(text: str, found: Iterable[Reading]) -> Iterator[tuple[int, int, int]]:
    """Start, end and number of records of each table and each run of records, in order; what lies in another is left out."""
    run: tuple[int, int, int] | None = None
    for reading in sorted(found, key=lambda one: (one.start, -one.end)):
        rows = len({place.record for place in reading.places})
        if run is None:
            run = (reading.start, reading.end, rows)
        elif reading.start < run[1]:
            run = (run[0], max(run[1], reading.end), run[2] + (rows if reading.end > run[1] else 0))
        elif reading.start - run[1] <= _NEAR and _BETWEEN.issuperset(text[run[1] : reading.start]):
            run = (run[0], reading.end, run[2] + rows)
        else:
            yield run
            run = (reading.start, reading.end, rows)
    if run is not None:
        yield run
