"""The audit log: who asked for what and what was held back, never a value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from airlock.audit import AuditLog
from airlock.core.model import Action, Category, Confidence, Decision, Destination, Finding, Severity, Span, Verdict
from airlock.errors import AirlockError

FINDING = Finding(Span(0, 1), "r", "password", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "f1", "PASSWORD")


def records(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_decision_and_its_release_share_a_receipt(tmp_path: Path) -> None:
    log = AuditLog(tmp_path, "s")
    receipt = log.decided(Action.COPY, Destination(tool="ChatX"), Decision(Verdict.REDACT, "why", (FINDING, FINDING)), 42)
    log.released(receipt, Action.COPY, "copy original")
    first, second = records(tmp_path)
    assert first["receipt"] == second["receipt"] == receipt
    assert (first["action"], first["verdict"], first["held"], first["characters"]) == ("copy", "redact", {"password": 2}, 42)
    assert (second["verdict"], second["note"]) == ("released", "copy original")


def test_what_nobody_may_keep_leaves_no_fingerprint(tmp_path: Path) -> None:
    code = Finding(Span(0, 3), "r", "card_security_code", Category.PERSONAL_DATA, Severity.ERROR, Confidence.HIGH, (), "f2", "CODE")
    AuditLog(tmp_path, "s").decided(Action.COPY, Destination(), Decision(Verdict.REDACT, "why", (FINDING, code)), 42)
    (record,) = records(tmp_path)
    assert (record["fingerprints"], record["held"]) == (["f1"], {"password": 1, "card_security_code": 1})


def test_free_text_is_left_out(tmp_path: Path) -> None:
    for receipt in ("../hunter2", "hunter2", "hunter2" * 9):
        AuditLog(tmp_path, "s").released(receipt, Action.COPY, "because hunter2")
    assert "hunter2" not in (tmp_path / "audit.jsonl").read_text(encoding="utf-8")


def test_a_full_log_is_set_aside_not_lost(tmp_path: Path) -> None:
    (tmp_path / "audit.jsonl").write_bytes(b"{}\n" * 4_000_000)
    AuditLog(tmp_path, "s").restored(1, 0)
    assert len(records(tmp_path)) == 1
    assert (tmp_path / "audit.1.jsonl").stat().st_size == 12_000_000


def test_what_cannot_be_recorded_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AirlockError, match="Nothing was sent"):
        AuditLog(tmp_path / "file", "s").restored(1, 0)


def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    AuditLog(None, "s").restored(1, 0)
    assert not list(tmp_path.iterdir())
