r"""Findings of a document that is being edited, at a cost that does not grow with the document.

A document is a list of lines that keep their line ends (line ends are those of the Language Server Protocol: `\n`, `\r\n`, `\r`). A
scan keeps every candidate with the line and column of its keyword hit. After an edit only hits near the changed lines can come out
differently (matcher.py says how near), so those are dropped and looked for again in a window around the change: ordinary rules in one of
about 4,000 characters, those that look only close by (personal data beside a key, say) in half of that, and the few wide ones (private
keys, say) in one of about 35,000 with their own small prefilter.
Overlaps are resolved when the findings are asked for, over all candidates, so that the answer is exactly that of a full scan.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from airlock.core.detect.attempts import CLOSE_BACK, CLOSE_REACH, Attempt
from airlock.core.detect.matcher import Candidate, Region, candidates, every_candidate, finding
from airlock.core.detect.repeats import LOOK_AHEAD, LOOK_BACK
from airlock.core.detect.resolve import Claim, resolve
from airlock.core.detect.ruleset import NARROW_REACH, WIDE_REACH, RuleSet
from airlock.core.model import Finding

_Place = tuple[int, int]
"""A line number and a column, both from 0, in code points."""


class Placed(NamedTuple):
    """A finding in a document of lines; the finding's span is relative to the start of `line`."""

    line: int
    finding: Finding


class LineEdit(NamedTuple):
    """`lines[first:first + removed]` were replaced by `added` lines."""

    first: int
    removed: int
    added: int


class _Raw(NamedTuple):
    """A candidate at rest. `down` and `end_down` count lines from the hit's line to the lines where the finding starts and ends."""

    column: int
    attempt: Attempt
    down: int
    end_down: int
    end_column: int
    finding: Finding


class LineScan:
    """The state of a scan, immutable. Treat it as opaque: ask for `findings`, and hand it to `rescan_lines`."""

    __slots__ = ("hit_lines", "language", "line_count", "raws")

    def __init__(self, language: str, line_count: int, hit_lines: tuple[int, ...], raws: tuple[_Raw, ...]) -> None:
        self.language = language
        self.line_count = line_count
        self.hit_lines = hit_lines
        """The line of each candidate's hit, ascending; kept apart so that an edit only shifts numbers."""
        self.raws = raws

    @property
    def findings(self) -> tuple[Placed, ...]:
        """What a full scan finds, in order. Costs time in proportion to the number of findings."""
        winners = resolve(map(_claim, self.hit_lines, self.raws))
        return tuple(Placed(claim.start[0], claim.finding) for claim in winners)


def scan_lines(lines: Sequence[str], language: str, rules: RuleSet, key: bytes) -> LineScan:
    """Scan a whole document."""
    window = _Window(lines, (0, 0), (len(lines), 0))
    found = window.rest(every_candidate(rules, window.text, language), key)
    return LineScan(language, len(lines), tuple(line for line, _ in found), tuple(raw for _, raw in found))


def rescan_lines(before: LineScan, lines: Sequence[str], edit: LineEdit, rules: RuleSet, key: bytes) -> LineScan:
    """The scan of `lines`, which are those of `before` with `edit` applied. Same rules and key as before."""
    language = before.language
    if not _fits(before, lines, edit):
        return scan_lines(lines, language, rules, key)
    around = _around(lines, edit)
    window = _Window(lines, around.text_start, around.text_end)
    close, end = (window.offset(around.close_start), window.offset(around.close_end)), window.offset(around.end)
    narrow = Region(window.offset(around.narrow_start), end, True, *close)
    wide = Region(window.offset(around.wide_start), end, False, *close)
    found = candidates(rules.every, window.text, language, narrow)
    found += candidates(rules.wide, window.text, language, wide)
    return _spliced(before, len(lines), edit, around, window.rest(found, key))


def _fits(before: LineScan, lines: Sequence[str], edit: LineEdit) -> bool:
    """Whether the edit can lead from the one to the other; if it can't, nothing is known and the whole is scanned."""
    if min(edit.first, edit.removed, edit.added) < 0 or edit.first + edit.removed > before.line_count:
        return False
    return before.line_count - edit.removed + edit.added == len(lines)


class _Around(NamedTuple):
    """The places around an edit: hits of ordinary rules are renewed in [narrow_start, end), of wide ones in [wide_start, end).

    Of close ones they are in [close_start, close_end).
    """

    text_start: _Place
    wide_start: _Place
    narrow_start: _Place
    close_start: _Place
    close_end: _Place
    end: _Place
    text_end: _Place

    def renewed(self, attempt: Attempt) -> tuple[_Place, _Place]:
        """Where hits are renewed that this found."""
        if attempt.close:
            return self.close_start, self.close_end
        return self.wide_start if attempt.wide else self.narrow_start, self.end


def _around(lines: Sequence[str], edit: LineEdit) -> _Around:
    close_start = _back(lines, (edit.first, 0), CLOSE_REACH + LOOK_AHEAD)
    narrow_start = _back(lines, close_start, NARROW_REACH - CLOSE_REACH)
    wide_start = _back(lines, narrow_start, WIDE_REACH - NARROW_REACH)
    behind = edit.first + edit.added
    end = _ahead(lines, (behind, 0), LOOK_BACK)
    close_end = min(_ahead(lines, (behind + 1, 0), CLOSE_BACK), end)  # a comment may speak for the next line, however long its own is
    text_start, text_end = _back(lines, wide_start, LOOK_BACK), _ahead(lines, end, WIDE_REACH + LOOK_AHEAD)
    return _Around(text_start, wide_start, narrow_start, close_start, close_end, end, text_end)


class _Window:
    """A piece of a document as one text, with the way back to lines and columns."""

    def __init__(self, lines: Sequence[str], start: _Place, end: _Place) -> None:
        self._first, self._column = start
        self._lines = lines[start[0] : end[0] + 1]
        self._starts: list[int] = []
        pieces = list(self._lines)
        if end[0] < len(lines):
            pieces[-1] = pieces[-1][: end[1]]
        if pieces:
            pieces[0] = pieces[0][start[1] :]
        self.text = "".join(pieces)

    def offset(self, place: _Place) -> int:
        """Where in `text` a place is."""
        return sum(map(len, self._lines[: place[0] - self._first])) - self._column + place[1]

    def place(self, offset: int) -> _Place:
        """The line and column of an offset in `text`."""
        if not self._starts:
            self._starts = list(accumulate(map(len, self._lines), initial=-self._column))
        index = bisect_right(self._starts, offset) - 1
        return self._first + index, offset - self._starts[index]

    def rest(self, found: Iterable[Candidate], key: bytes) -> list[tuple[int, _Raw]]:
        """Candidates with their hits' lines, sorted by hit."""
        return sorted((self._raw(candidate, key) for candidate in found), key=_by_hit)

    def _raw(self, candidate: Candidate, key: bytes) -> tuple[int, _Raw]:
        hit, attempt, judged = candidate
        line, column = self.place(hit)
        start_line = end_line = line
        start_column, end_column = column + judged.start - hit, column + judged.end - hit
        if start_column < 0 or end_column >= len(self._lines[line - self._first]):  # not all on the line of the hit, as most are
            start_line, start_column = self.place(judged.start)
            end_line, end_column = self.place(judged.end)
        placed = finding(candidate, self.text, key, start_column)
        return line, _Raw(column, attempt, start_line - line, end_line - line, end_column, placed)


def _spliced(before: LineScan, line_count: int, edit: LineEdit, around: _Around, found: list[tuple[int, _Raw]]) -> LineScan:
    """The old state with everything renewed exchanged, and what follows the edit shifted."""
    shift = edit.added - edit.removed
    hit_lines, raws = before.hit_lines, before.raws
    low = bisect_left(hit_lines, around.wide_start[0])
    high = bisect_right(hit_lines, around.end[0] - shift)
    for line, raw in zip(hit_lines[low:high], raws[low:high], strict=True):
        start, end = around.renewed(raw.attempt)
        if (line, raw.column) < start:
            found.append((line, raw))
        elif (line + shift, raw.column) >= end:
            found.append((line + shift, raw))
    found.sort(key=_by_hit)
    later = hit_lines[high:] if not shift else tuple([line + shift for line in hit_lines[high:]])
    return LineScan(
        before.language,
        line_count,
        (*hit_lines[:low], *(line for line, _ in found), *later),
        (*raws[:low], *(raw for _, raw in found), *raws[high:]),
    )


def _by_hit(entry: tuple[int, _Raw]) -> tuple[int, int, str]:
    return entry[0], entry[1].column, entry[1].finding.rule_id


def _claim(hit_line: int, raw: _Raw) -> Claim:
    return Claim((hit_line + raw.down, raw.finding.span.start), (hit_line + raw.end_down, raw.end_column), raw.finding)


_STEP = 64
"""How many lines are stepped over at once on the way to a place; halved when that is too far."""


def _back(lines: Sequence[str], place: _Place, distance: int) -> _Place:
    """The place `distance` code points before `place`, or the start of the document."""
    line, left, step = place[0], distance - place[1], _STEP
    while left > 0 and line:
        step = min(step, line)
        size = sum(map(len, lines[line - step : line]))
        if size <= left or step == 1:
            left -= size
            line -= step
        else:
            step //= 2
    return line, max(-left, 0)


def _ahead(lines: Sequence[str], place: _Place, distance: int) -> _Place:
    """The place `distance` code points behind `place`, or the end of the document, which is (number of lines, 0)."""
    line, left, step = place[0], distance + place[1], _STEP
    while line < len(lines):
        step = min(step, len(lines) - line)
        size = sum(map(len, lines[line : line + step]))
        if size <= left:
            left -= size
            line += step
        elif step == 1:
            return line, left
        else:
            step //= 2
    return line, 0
