"""Findings as the editor shows them.

A diagnostic says what kind of thing stands there and why that matters, never the thing: editors and their AI helpers copy messages. The
types here are those of LSP, of our own making because they are built and sent at every key press, ten times as fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from lsprotocol import types

from airlock.core.model import Severity, Span
from airlock.engine import Engine, Placed
from airlock.engine.words import of_table
from airlock.frontends.lsp import convert
from airlock.frontends.lsp.convert import Encoding
from airlock.frontends.lsp.protocol import Message, Place, Region
from airlock.frontends.lsp.tables import Run, gathered

SOURCE = "Airlock"
MAX_SHOWN = 500
TABLE_CODE = "personal-data-table"

_SEVERITY = {Severity.ERROR: 1, Severity.WARNING: 2, Severity.HINT: 4}
"""LSP's DiagnosticSeverity; the graver, the smaller."""


class CodeDescription(Message, frozen=True):
    """Where more is said about a rule."""

    href: str


class Location(Message, frozen=True):
    """LSP's Location."""

    uri: str
    range: Region


class Related(Message, frozen=True):
    """LSP's DiagnosticRelatedInformation."""

    location: Location
    message: str


class Diagnostic(Message, frozen=True, omit_defaults=True):
    """LSP's Diagnostic, as far as Airlock fills it in."""

    range: Region
    message: str
    severity: int
    code: str
    source: str
    code_description: CodeDescription | None = None
    related_information: list[Related] | None = None


class PublishParams(Message, frozen=True):
    """LSP's PublishDiagnosticsParams."""

    uri: str
    version: int | None
    diagnostics: list[Diagnostic]


class FullReport(Message, frozen=True):
    """LSP's RelatedFullDocumentDiagnosticReport."""

    result_id: str
    items: list[Diagnostic]
    kind: Literal["full"] = "full"


@dataclass(frozen=True, slots=True)
class Scene:
    """What findings are shown in: an open document's lines, counted as the client does. `uri` is set where places may be pointed to."""

    lines: Sequence[str]
    engine: Engine
    encoding: Encoding
    uri: str = ""
    runs: Sequence[Run] = ()
    """Tables whose cells with personal data are told of as one."""


def build(found: Sequence[Placed], scene: Scene) -> list[Diagnostic]:
    """One diagnostic for each finding, but one for each table, in text order."""
    notes = gathered(found, scene.runs)
    if not notes:
        return _singles(found, scene)
    noted = {index for _, members in notes for index in members}
    rest = _singles([placed for index, placed in enumerate(found) if index not in noted], scene)
    made = [*rest, *(_note(run, [found[index] for index in members], scene) for run, members in notes)]
    return sorted(made, key=lambda one: (one.range.start.line, one.range.start.character))


def _note(run: Run, cells: Sequence[Placed], scene: Scene) -> Diagnostic:
    """What a whole table says, at the cells of its first row."""
    first = [cell for cell in cells if cell.line == cells[0].line]
    said = of_table(run.rows, (scene.engine.title(cell.finding) for cell in cells))
    return Diagnostic(
        range=Region(start=_region(first[0], scene.lines, scene.encoding).start, end=_region(first[-1], scene.lines, scene.encoding).end),
        message=f"{said}. All are held back from copies and prompts.",
        severity=min(_SEVERITY[cell.finding.severity] for cell in cells),
        code=TABLE_CODE,
        source=SOURCE,
    )


def _singles(found: Sequence[Placed], scene: Scene) -> list[Diagnostic]:
    """At most MAX_SHOWN diagnostics, the gravest, in text order; where there are more findings, one at the end says how many."""
    if len(found) <= MAX_SHOWN:
        return [_one(p, scene) for p in found]
    gravest = sorted(range(len(found)), key=lambda i: (_SEVERITY[found[i].finding.severity], i))
    shown = [_one(found[i], scene) for i in sorted(gravest[:MAX_SHOWN])]
    left_out, loudest = len(found) - MAX_SHOWN, found[gravest[MAX_SHOWN]].finding.severity
    where = _region(found[min(gravest[MAX_SHOWN:])], scene.lines, scene.encoding)
    words = f"{left_out} more finding{'s' if left_out > 1 else ''} in this file. All are held back from copies and prompts."
    return [*shown, Diagnostic(range=where, message=words, severity=_SEVERITY[loudest], code="more-findings", source=SOURCE)]


def _one(placed: Placed, scene: Scene) -> Diagnostic:
    finding = placed.finding
    rule = scene.engine.rule(finding)
    return Diagnostic(
        range=_region(placed, scene.lines, scene.encoding),
        message=f"{rule.title}. {rule.why}" if rule else f"{scene.engine.title(finding)}.",
        severity=_SEVERITY[finding.severity],
        code=finding.rule_id,
        source=SOURCE,
        code_description=CodeDescription(href=rule.source) if rule and rule.source else None,
        related_information=[_partner(placed, finding.partner, scene)] if finding.partner and scene.uri else None,
    )


def _partner(placed: Placed, span: Span, scene: Scene) -> Related:
    """Where the other part of a credential of two parts stands."""
    where = _span_region(placed.line, span, scene.lines, scene.encoding)
    return Related(location=Location(uri=scene.uri, range=where), message="The other part of this credential.")


def range_of(placed: Placed, lines: Sequence[str], encoding: Encoding) -> types.Range:
    """Where a finding stands."""
    region = _region(placed, lines, encoding)
    return types.Range(types.Position(region.start.line, region.start.character), types.Position(region.end.line, region.end.character))


def _region(placed: Placed, lines: Sequence[str], encoding: Encoding) -> Region:
    return _span_region(placed.line, placed.finding.span, lines, encoding)


def _span_region(line: int, span: Span, lines: Sequence[str], encoding: Encoding) -> Region:
    return Region(start=_place(lines, line, span.start, encoding), end=_place(lines, line, span.end, encoding))


def _place(lines: Sequence[str], line: int, offset: int, encoding: Encoding) -> Place:
    line, index = convert.place(lines, line, offset)
    return Place(line=line, character=convert.to_character(lines[line], index, encoding))
