"""Findings for programs, in a stable, versioned form without values. Lines and columns count from 1, in code points; ends are exclusive."""

from __future__ import annotations

import json
import os

from airlock.core import legal
from airlock.core.model import Finding
from airlock.engine import Engine
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.places import Places
from airlock.frontends.cli.tally import Tally

_VERSION = 1


class JsonReport:
    """The report of one scan, added to file by file; a finding takes one line."""

    def __init__(self) -> None:
        self._rows: list[str] = []

    def add(self, result: Examined, _engine: Engine) -> None:
        """Takes in the findings of one text."""
        path = portable(result.name)
        self._rows.extend(json.dumps({"path": path, **_finding(finding, result.places)}) for finding in result.findings)

    def text(self, tally: Tally) -> str:
        """The whole report."""
        rows = "".join(f"\n    {row}," for row in self._rows).removesuffix(",")
        skipped = [{"path": portable(name), "reason": reason} for name, reason in tally.not_checked]
        return (
            f'{{\n  "version": {_VERSION},\n  "files_checked": {tally.checked},\n'
            f'  "findings": [{rows}{chr(10) + "  " if rows else ""}],\n  "not_checked": {json.dumps(skipped)}\n}}\n'
        )


def brief(finding: Finding, places: Places) -> dict[str, object]:
    """A finding as `scan --batch` answers it."""
    line, column = places.place(finding.span.start)
    return {
        "start": finding.span.start,
        "end": finding.span.end,
        "rule": finding.rule_id,
        "kind": finding.kind,
        "category": finding.category.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "line": line,
        "column": column,
    }


def _finding(finding: Finding, places: Places) -> dict[str, object]:
    end_line, end_column = places.place(finding.span.end)
    return {
        **brief(finding, places),
        "end_line": end_line,
        "end_column": end_column,
        "evidence": list(finding.evidence),
        "fingerprint": finding.fingerprint,
        "engine": finding.engine,
        "partner": _partner(finding, places),
        "legal": list(legal.tags(finding.kind)),
    }


def _partner(finding: Finding, places: Places) -> dict[str, int] | None:
    """Where the other part of a credential of two parts stands."""
    if finding.partner is None:
        return None
    line, column = places.place(finding.partner.start)
    return {"start": finding.partner.start, "end": finding.partner.end, "line": line, "column": column}


def portable(name: str) -> str:
    """A file's name with slashes, as reports have it on every system."""
    return name.replace(os.sep, "/")
