"""airlock.toml: read strictly, worded safely, never milder than redacting."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from airlock import policy_file
from airlock.core.model import Action, Category, Confidence, Destination, Finding, Severity, Span, Verdict
from airlock.core.policy import Allowance, Allowlist, Policy, decide, expired
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
    def allows(path: str = "", **fields: Any) -> bool:
        return Allowlist([Allowance(**{"fingerprint": "f1", "kinds": ("password",), **fields})]).lets_go(FINDING, path, "2030-01-31")

    assert allows()
    assert allows(expires="2030-01-31")
    assert not allows(expires="2030-01-30")
    assert not allows(fingerprint="f2")
    assert not allows(kinds=("token",))
    assert allows("db/seed.sql", paths=("db/**",))
    assert not allows("src/seed.sql", paths=("db/**",))
    assert not allows("", paths=("**",))


@pytest.mark.parametrize(
    ("fields", "hides"),
    [
        ({"paths": ("tests/**",)}, True),
        ({"paths": ("src/**", "*.py")}, False),
        ({"kinds": ("password", "token")}, True),
        ({"kinds": ("token",)}, False),
        ({"rules": ("r",)}, True),
        ({"rules": ("s",)}, False),
        ({"kinds": ("password",), "paths": ("tests/**",), "rules": ("r",)}, True),
        ({"kinds": ("password",), "paths": ("docs/**",)}, False),
        ({"kinds": ("password",), "expires": "2030-01-30"}, False),
    ],
)
def test_an_entry_without_a_fingerprint_hides_and_never_lets_go(fields: dict[str, Any], hides: bool) -> None:
    allowlist = Allowlist([Allowance(**fields)])
    assert allowlist.hides(FINDING, "tests/a.py", "2030-01-31") is hides
    assert not allowlist.lets_go(FINDING, "tests/a.py", "2030-01-31")


def test_entries_that_are_over_are_told_once_together() -> None:
    entries = (Allowance(kinds=("a",), expires="2030-01-30"), Allowance(kinds=("b",), expires="2030-01-31"), Allowance(kinds=("c",)))
    assert expired(entries, "2030-01-31") == entries[:1]
    assert policy_file.warnings(Policy(allow=entries), "2030-01-30") == ()
    (told,) = policy_file.warnings(Policy(allow=entries), "2030-02-01")
    assert told.startswith("airlock.toml: 2 [[allow]] entries have expired (2030-01-31);")


def test_fingerprints_without_a_salt_are_told() -> None:
    (told,) = policy_file.warnings(Policy(allow=(Allowance(fingerprint="f1"),)), "2030-01-01")
    assert "no salt" in told


def test_an_entry_is_read_with_all_it_names(tmp_path: Path) -> None:
    (tmp_path / "airlock.toml").write_text(
        '[[allow]]\npaths = ["a/**"]\nkinds = ["x"]\nkind = "y"\nrules = ["z"]\nreason = "why"\nexpires = 2030-01-31\n', encoding="utf-8"
    )
    entry = Allowance(paths=("a/**",), kinds=("y", "x"), rules=("z",), reason="why", expires="2030-01-31")
    assert policy_file.load(str(tmp_path)).allow == (entry,)


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
    assert [a.kinds for a in policy.allow] == [(kind,) for kind in seen]
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
        "[protcted]\nnames = ['hunter2secret']",
        "[internal]\ndomain = ['hunter2secret']",
        "packs = " + "[" * 9000,
        "[internal]\ndomains = [3]",
        "packs = ['hunter2secret']",
        "packs = 'eu'",
        "[[allow]]\nfingerprint = 'a'\nkind = 'b'\nexpires = 'hunter2secret'",
        "[[allow]]\nreason = 'hunter2secret'",
        "[[allow]]\nkind = 'a'\npahts = ['hunter2secret']",
        "[[allow]]\nkind = 'a'\npaths = 'hunter2secret'",
        "[[allow]]\nfingerprint = ''\nreason = 'hunter2secret'",
        "[[allow]]\npaths = []",
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
