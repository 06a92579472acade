"""What in an open document takes a look at the whole: tables and records, each shown as one note, and what is protected.

That takes time, so it is done when the keys rest. An edit in between moves what stands below it, and forgets what stood on the lines it
changed.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from airlock.core.model import Category, Document, Finding, Severity
from airlock.engine import Engine, LineEdit, Placed
from airlock.engine.words import MANY


@dataclass(frozen=True, slots=True)
class Run:
    """A table, or records in a row: its first and last line, from 0, and how many rows of it hold a finding."""

    first: int
    last: int
    rows: int

    def moved(self, edit: LineEdit) -> Run | None:
        """Where it is after an edit; None when nothing is left of it. An edit inside makes it longer or shorter."""
        by = edit.added - edit.removed
        if edit.first > self.last:
            return self
        if edit.first + edit.removed <= self.first:
            return dataclasses.replace(self, first=self.first + by, last=self.last + by)
        last = max(self.last + by, edit.first + edit.added - 1)
        return dataclasses.replace(self, first=min(self.first, edit.first), last=last) if last >= self.first else None


@dataclass(frozen=True, slots=True)
class Tables:
    """Cells with personal data and hints of what is protected, in text order, and where the tables of many findings are."""

    cells: tuple[Placed, ...] = ()
    runs: tuple[Run, ...] = ()

    def moved(self, edit: LineEdit) -> Tables:
        """The same after an edit of whole lines."""
        by, end = edit.added - edit.removed, edit.first + edit.removed
        above = [cell for cell in self.cells if cell.line < edit.first]
        below = [Placed(cell.line + by, cell.finding) for cell in self.cells if cell.line >= end]
        return Tables((*above, *below), tuple(run for old in self.runs if (run := old.moved(edit)) is not None))


NONE = Tables()


def read(engine: Engine, document: Document, starts: Sequence[int]) -> Tables:
    """The tables of a document; `starts` are the offsets of its lines."""
    found, groups = engine.tables(document)
    many = [group for group in groups if len(group.members) >= MANY]
    lines = [(_line(found[group.members[0]].span.start, starts), _line(found[group.members[-1]].span.start, starts)) for group in many]
    runs = tuple(Run(first, last, group.rows) for (first, last), group in zip(lines, many, strict=True))
    every = sorted((*found, *engine.hints(document)), key=lambda finding: finding.span)
    return Tables(tuple(_placed(finding, starts) for finding in every), runs)


def joined(found: Sequence[Placed], cells: Iterable[Placed]) -> Sequence[Placed]:
    """The findings of a scan with those cells that are not among them, in text order."""
    by_line: dict[int, list[Finding]] = {}
    for placed in found:
        by_line.setdefault(placed.line, []).append(placed.finding)
    more = [cell for cell in cells if not any(cell.finding.span.overlaps(other.span) for other in by_line.get(cell.line, ()))]
    return sorted((*found, *more), key=lambda one: (one.line, one.finding.span.start)) if more else found


def gathered(found: Sequence[Placed], runs: Sequence[Run]) -> list[tuple[Run, Sequence[int]]]:
    """The tables that are one note, each with the indexes of its findings of personal data, ascending. `found` is in text order."""
    if not runs:
        return []
    personal = [index for index, placed in enumerate(found) if placed.finding.category is Category.PERSONAL_DATA]
    lines = [found[index].line for index in personal]
    out: list[tuple[Run, Sequence[int]]] = []
    taken = 0
    for run in runs:
        first, last = max(bisect_left(lines, run.first), taken), bisect_right(lines, run.last)
        if last - first >= MANY:
            out.append((run, personal[first:last]))
            taken = last
    return out


def without_hints(found: Sequence[Placed], runs: Sequence[Run]) -> Iterable[Placed]:
    """All but the hints that stand alone. Those in a table that is shown as one are a part of it, or its mildest columns would stay."""
    loud = [placed for placed in found if placed.finding.severity is not Severity.HINT]
    shown = [run for run, _ in gathered(loud, runs)]
    return (placed for placed in found if placed.finding.severity is not Severity.HINT or _is_in(placed, shown)) if shown else loud


def _is_in(placed: Placed, runs: Iterable[Run]) -> bool:
    return placed.finding.category is Category.PERSONAL_DATA and any(run.first <= placed.line <= run.last for run in runs)


def _placed(finding: Finding, starts: Sequence[int]) -> Placed:
    line = _line(finding.span.start, starts)
    return Placed(line, finding._replace(span=finding.span.shifted(-starts[line])))


def _line(offset: int, starts: Sequence[int]) -> int:
    return bisect_right(starts, offset) - 1
