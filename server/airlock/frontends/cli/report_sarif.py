"""Findings in SARIF 2.1.0, the form that code-scanning services and editors take in. No value is in it.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from urllib.parse import quote

from airlock.core.model import Confidence, Finding, Severity
from airlock.engine import Engine
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.places import Places
from airlock.frontends.cli.report_json import portable
from airlock.frontends.cli.tally import Tally

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_RANKS = {Confidence.HIGH: 90.0, Confidence.MEDIUM: 60.0, Confidence.LOW: 30.0}


class SarifLog:
    """The log of one run, added to file by file."""

    def __init__(self) -> None:
        self._rules: dict[str, dict[str, object]] = {}
        self._results: list[dict[str, object]] = []
        self._version = ""

    def add(self, result: Examined, engine: Engine) -> None:
        """Takes in the findings of one text."""
        self._version = self._version or engine.health().version
        for finding in result.findings:
            self._rules.setdefault(finding.rule_id, _rule(finding, engine))
            self._results.append(_result(finding, engine.title(finding), result.name, result.places))

    def text(self, tally: Tally) -> str:
        """The whole log; what could not be checked is told as a notification."""
        missed = [_notification(name, reason) for name, reason in tally.not_checked]
        driver = {"name": "Airlock", **({"version": self._version} if self._version else {}), "rules": list(self._rules.values())}
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not missed, "toolExecutionNotifications": missed}],
            "results": self._results,
        }
        return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _result(finding: Finding, title: str, name: str, places: Places) -> dict[str, object]:
    """Lines and columns count from 1, in code points; ends are exclusive."""
    (line, column), (end_line, end_column) = places.place(finding.span.start), places.place(finding.span.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {
        "ruleId": finding.rule_id,
        "level": _LEVELS[finding.severity],
        "rank": _RANKS[finding.confidence],
        "message": {"text": f"{title}: {'; '.join(finding.evidence)}."},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(name), "region": region}}],
        "partialFingerprints": {"airlock/v1": finding.fingerprint},
    }


def _rule(finding: Finding, engine: Engine) -> dict[str, object]:
    rule = engine.rule(finding)
    known = {"id": finding.rule_id, "shortDescription": {"text": engine.title(finding)}}
    kind = {"properties": {"kind": finding.kind, "category": finding.category.value, "tags": ["security"]}}
    if rule is None:
        return {**known, **kind}
    words: dict[str, object] = {"fullDescription": {"text": rule.why}, "help": {"text": rule.advice}}
    if rule.source:
        words["helpUri"] = rule.source
    return {**known, **words, "defaultConfiguration": {"level": _LEVELS[rule.severity]}, **kind}


def _notification(name: str, reason: str) -> dict[str, object]:
    place = {"physicalLocation": {"artifactLocation": _artifact(name)}}
    return {"level": "warning", "message": {"text": f"not checked: {reason}"}, "locations": [place]}


def _artifact(name: str) -> dict[str, str]:
    return {"uri": quote(portable(name))}
