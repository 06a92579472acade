"""Findings for people: where, what, the line with its values hidden, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from airlock.core.model import Category, Finding, Severity, Span
from airlock.engine import Engine
from airlock.engine.words import MANY, of_table
from airlock.frontends.cli.console import visible
from airlock.frontends.cli.examine import LEVELS, Examined
from airlock.frontends.cli.masked import Mask, shown
from airlock.frontends.cli.tally import Tally

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.HINT: "1;36"}
_REASONS = 6


class Paint(NamedTuple):
    """Colours text, or leaves it as it is."""

    on: bool

    def __call__(self, codes: str, text: str) -> str:
        """The text in a terminal's colour, by SGR codes."""
        return f"\x1b[{codes}m{text}\x1b[0m" if self.on and text else text


class TextReport:
    """What a scan finds, file by file. Of the hints of a rule the first is explained, and the next are a line each."""

    def __init__(self, paint: Paint) -> None:
        self._paint = paint
        self._hinted: set[str] = set()
        self._after_line = False

    def of_file(self, result: Examined, engine: Engine) -> str:
        """All findings of one text, many of one table as one. Advice is given once for a rule."""
        mask = Mask.of(result.document.text, [f.span for f in result.every])
        advised: set[str] = set()
        told: list[str] = []
        for note in _notes(result, engine):
            finding = note.findings[0]
            rule = engine.rule(finding)
            lines = _block(result, note, mask, rule.advice if rule and finding.rule_id not in advised else "", self._paint)
            advised.add(finding.rule_id)
            if note.severity is Severity.HINT and finding.rule_id in self._hinted:
                told.append(next(lines))
                self._after_line = True
                continue
            if note.severity is Severity.HINT:
                self._hinted.add(finding.rule_id)
            told += ["", *lines, ""] if self._after_line else [*lines, ""]
            self._after_line = False
        return "".join(f"{line}\n" for line in told)

    def summary(self, tally: Tally, seconds: float) -> str:
        """The last line: what was found and what was looked at."""
        return ("\n" if self._after_line else "") + _summary(tally, seconds, self._paint)


class _Note(NamedTuple):
    """What is told of as one: a finding, or those of a table. `code` stands in brackets behind the severity."""

    findings: Sequence[Finding]
    code: str
    title: str

    @property
    def severity(self) -> Severity:
        """The gravest of them."""
        return max((one.severity for one in self.findings), key=LEVELS.__getitem__)


def _notes(result: Examined, engine: Engine) -> Iterator[_Note]:
    """All there is to tell of, in text order."""
    found = result.findings
    personal = sum(one.category is Category.PERSONAL_DATA for one in found)
    groups = engine.records(result.document, found) if personal >= MANY else ()
    of_first = {group.members[0]: group for group in groups if len(group.members) >= MANY}
    inside = {member for group in of_first.values() for member in group.members}
    for at, finding in enumerate(found):
        if at in of_first:
            cells = [found[member] for member in of_first[at].members]
            yield _Note(cells, Category.PERSONAL_DATA.value, of_table(of_first[at].rows, map(engine.title, cells)))
        elif at not in inside:
            yield _Note((finding,), finding.kind, engine.title(finding))


def _block(result: Examined, note: _Note, mask: Mask, advice: str, paint: Paint) -> Iterator[str]:
    first, color = note.findings[0].span, _COLORS[note.severity]
    line, column = result.places.place(first.start)
    last, _ = result.places.place(max(first.start, note.findings[-1].span.end - 1))
    row = [one for one in note.findings if result.places.place(one.span.start)[0] == line]
    source = shown(mask, result.places.line_span(line), Span(first.start, row[-1].span.end))
    gutter = " " * len(str(line))
    bar = paint("34", "|")
    more = f" … to line {last}" if last > line else ""
    yield f"{paint('1', visible(result.name))}:{line}:{column}: {paint(color, f'{note.severity.value}[{note.code}]')} {note.title}"
    yield f"{gutter} {bar}"
    yield f"{paint('34', str(line))} {bar} {source.line}".rstrip()
    yield f"{gutter} {bar} {' ' * source.before}{paint(color, '^' * source.under + more)}"
    if reasons := _reasons(note):
        yield f"{gutter} {paint('34', '=')} found: {visible(reasons)}"
    if advice:
        yield f"{gutter} {paint('34', '=')} advice: {visible(advice)}"


def _reasons(note: _Note) -> str:
    """Why it was found; of a table not all."""
    told = list(dict.fromkeys(reason for one in note.findings for reason in one.evidence))
    few = told if len(note.findings) == 1 else told[:_REASONS]
    return "; ".join((*few, "…") if len(few) < len(told) else few)


def _summary(tally: Tally, seconds: float, paint: Paint) -> str:
    looked = f"{counted(tally.checked, 'file')} checked in {seconds:.2f} s"
    if tally.binary:
        looked += f", {counted(tally.binary, 'binary file')} left out"
    if tally.not_checked:
        looked += f", {counted(len(tally.not_checked), 'file')} NOT checked"
    if not tally.findings:
        return f"{paint('1;33' if tally.not_checked else '1;32', 'No findings')}; {looked}\n"
    kinds = ", ".join(counted(tally.severities[s], s.value) for s in _COLORS if tally.severities[s])
    found = f"{counted(tally.findings, 'finding')} in {counted(tally.files_with_findings, 'file')}"
    return f"{paint('1;31', found)} ({kinds}); {looked}\n"


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`, `1,234 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
