"""Findings for people: where, what, the line with its values hidden, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from airlock.core.model import Finding, Severity
from airlock.engine import Engine
from airlock.frontends.cli.console import visible
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.masked import Mask, shown
from airlock.frontends.cli.tally import Tally

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.HINT: "1;36"}


class Paint(NamedTuple):
    """Colours text, or leaves it as it is."""

    on: bool

    def __call__(self, codes: str, text: str) -> str:
        """The text in a terminal's colour, by SGR codes."""
        return f"\x1b[{codes}m{text}\x1b[0m" if self.on and text else text


def of_file(result: Examined, engine: Engine, paint: Paint) -> str:
    """All findings of one text. Advice is given once for a rule."""
    mask = Mask.of(result.document.text, [f.span for f in result.every])
    advised: set[str] = set()
    blocks = []
    for finding in result.findings:
        rule = engine.rule(finding)
        advice = rule.advice if rule and finding.rule_id not in advised else ""
        advised.add(finding.rule_id)
        blocks.append("\n".join(_block(result, finding, mask, (engine.title(finding), advice), paint)) + "\n\n")
    return "".join(blocks)


def _block(result: Examined, finding: Finding, mask: Mask, words: tuple[str, str], paint: Paint) -> Iterator[str]:
    title, advice = words
    color = _COLORS[finding.severity]
    line, column = result.places.place(finding.span.start)
    last, _ = result.places.place(max(finding.span.start, finding.span.end - 1))
    source = shown(mask, result.places.line_span(line), finding.span)
    gutter = " " * len(str(line))
    bar = paint("34", "|")
    more = f" … to line {last}" if last > line else ""
    yield f"{paint('1', visible(result.name))}:{line}:{column}: {paint(color, f'{finding.severity.value}[{finding.kind}]')} {title}"
    yield f"{gutter} {bar}"
    yield f"{paint('34', str(line))} {bar} {source.line}".rstrip()
    yield f"{gutter} {bar} {' ' * source.before}{paint(color, '^' * source.under + more)}"
    if finding.evidence:
        yield f"{gutter} {paint('34', '=')} found: {visible('; '.join(finding.evidence))}"
    if advice:
        yield f"{gutter} {paint('34', '=')} advice: {visible(advice)}"


def summary(tally: Tally, seconds: float, paint: Paint) -> str:
    """The last line: what was found and what was looked at."""
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
