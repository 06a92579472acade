"""airlock.toml: read strictly, worded safely, never milder than redacting."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from airlock import policy_file
from airlock.core.model import Action, Category, Confidence, Destination, Finding, Severity, Span, Verdict
from airlock.core.policy import Allowance, Policy, allowed, decide
from airlock.errors import PolicyError

FINDING = Finding(Span(0, 1), "r", "password", Category.CREDENTIAL, Severity.ERROR, Confidence.HIGH, (), "f1", "PASSWORD")


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        (None, Verdict.REDACT),
        (Verdict.ALLOW, Verdict.REDACT),
        (Verdict.REDACT, Verdict.REDACT),
        (Verdict.ASK, Verdict.ASK),
        (Verdict.DENY, Verdict.DENY),
    ],
)
def test_a_policy_can_only_be_stricter_than_redacting(asked: Verdict | None, verdict: Verdict) -> None:
    policy = Policy(actions={Action.COPY: asked} if asked else {})
    decision = decide(policy, Action.COPY, Destination(tool="ChatX"), [FINDING])
    assert decision.verdict is verdict
    assert decision.findings == (FINDING,)
    assert decide(policy, Action.COPY, Destination(), []).verdict is Verdict.ALLOW


def test_an_allowance_names_one_value_of_one_kind_for_a_time() -> None:
    def allows(**fields: str) -> bool:
        return allowed(Policy(allow=(Allowance(**{"fingerprint": "f1", "kind": "password", **fields}),)), FINDING, "2030-01-31")

    assert allows()
    assert allows(expires="2030-01-31")
    assert not allows(expires="2030-01-30")
    assert not allows(fingerprint="f2")
    assert not allows(kind="token")


def test_entries_appended_one_after_the_other_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "airlock.toml"
    seen = []
    for kind in ("password", "api_key"):
        policy = policy_file.load(str(tmp_path))
        entry = policy_file.allow_entry(str(tmp_path), policy, kind, lambda key: key.hex()[:8], 'test "data"\n[[allow]]')
        assert entry.path == str(path)
        with path.open("a", encoding="utf-8") as file:
            file.write(entry.text)
        seen.append(kind)
    policy = policy_file.load(str(tmp_path))
    assert [a.kind for a in policy.allow] == seen
    assert {a.fingerprint for a in policy.allow} == {policy.salt[:8]}
    assert len(policy.salt) == 32
    assert policy_file.load(str(tmp_path / "elsewhere")) == Policy()


@pytest.mark.parametrize(
    "text",
    [
        "salt = hunter2secret",
        'salt = "hunter2secret"',
        "[[allow]]\nhunter2secret = 1",
        'allow = "hunter2secret"',
        "[actions]\ncopy = 'hunter2secret'",
        "[actions]\nhunter2secret = 'ask'",
        "actions = 3",
        "[internal]\ndomains = [3]",
        "[[allow]]\nfingerprint = 'a'\nkind = 'b'\nexpires = 'hunter2secret'",
        "\x00",
    ],
)
def test_a_broken_file_is_a_clear_error_that_never_quotes_it(tmp_path: Path, text: str) -> None:
    (tmp_path / "airlock.toml").write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        policy_file.load(str(tmp_path))
    assert "airlock.toml" in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="names of bytes are a POSIX thing")
def test_odd_bytes_and_sizes_are_clear_errors(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PolicyError):
        policy_file.load(str(tmp_path))
    (tmp_path / "airlock.toml").write_bytes(b"#" * 2_000_000)
    with pytest.raises(PolicyError):
        policy_file.load(str(tmp_path))


def test_a_file_without_salt_gets_no_entry_it_could_not_honour(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_text("[actions]\ncopy = 'ask'\n", encoding="utf-8")
    policy = policy_file.load(str(tmp_path))
    assert policy.actions == {Action.COPY: Verdict.ASK}
    with pytest.raises(PolicyError, match="salt"):
        policy_file.allow_entry(str(tmp_path), policy, "password", lambda _key: "00", "")
