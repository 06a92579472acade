"""`airlock scan --format sarif`: what code-scanning services read, without a value in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli_run import aws_key, here

KEY = aws_key()
LINE = f'key = "{KEY}"\n'


def sarif(*arguments: str) -> tuple[int, dict[str, Any], str]:
    done = here("scan", "--no-engines", "--format", "sarif", *arguments)
    return done.code, json.loads(done.text)["runs"][0], done.text


def test_places_rules_and_levels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a folder" / "app.py").write_text(f"\n\U0001f600 = 1; {LINE}", encoding="utf-8")
    (tmp_path / "other.py").write_text(LINE, encoding="utf-8")
    code, run, text = sarif()
    assert code == 1
    assert KEY not in text
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20folder/app.py"},
        "region": {"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 35},
    }
    assert (first["ruleId"], first["level"] in ("error", "warning", "note")) == ("aws_access_key_id", True)
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["aws_access_key_id"]
    assert run["tool"]["driver"]["version"]
    assert len({result["partialFingerprints"]["airlock/v1"] for result in run["results"]}) == 1
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_what_could_not_be_checked_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "big.py").write_text("x = 1\n" * 1000, encoding="utf-8")
    code, run, _ = sarif("--max-file-kb", "1")
    assert code == 3
    assert run["results"] == []
    told = run["invocations"][0]["toolExecutionNotifications"]
    assert told[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "big.py"
