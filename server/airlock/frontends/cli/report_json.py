"""Findings for programs, in a stable, versioned form without values. Lines and columns count from 1, in code points; ends are exclusive."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence

from airlock.core.model import Finding
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.places import Places
from airlock.frontends.cli.tally import Tally

_VERSION = 1


def of_file(result: Examined) -> Iterator[str]:
    """Each finding of one text as a JSON object on one line."""
    for finding in result.findings:
        yield json.dumps({"path": _portable(result.name), **_finding(finding, result.places)})


def report(findings: Sequence[str], tally: Tally) -> str:
    """The whole report of a scan; `findings` are JSON objects."""
    rows = "".join(f"\n    {row}," for row in findings).removesuffix(",")
    skipped = [{"path": _portable(name), "reason": reason} for name, reason in tally.not_checked]
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
    }


def _portable(name: str) -> str:
    return name.replace(os.sep, "/")
