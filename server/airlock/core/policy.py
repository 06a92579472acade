"""What may go where: policy as data, decisions as a pure function of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from airlock.core.model import Action, Decision, Destination, Finding, Verdict

_STRICTNESS = (Verdict.ALLOW, Verdict.REDACT, Verdict.ASK, Verdict.DENY)


@dataclass(frozen=True, slots=True)
class Allowance:
    """One allowlist entry: a value (by fingerprint) of one kind, until `expires` (an ISO date, inclusive; empty: for good)."""

    fingerprint: str
    kind: str
    reason: str = ""
    expires: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What one workspace's `airlock.toml` says. The default is the strictest that does not stop work: redact everything, allow nothing."""

    salt: str = ""
    """Key of the fingerprints in `allow`, hex; empty when there is no policy file."""
    allow: tuple[Allowance, ...] = ()
    internal_domains: tuple[str, ...] = ()
    actions: Mapping[Action, Verdict] = field(default_factory=dict)


def decide(policy: Policy, action: Action, destination: Destination, findings: Sequence[Finding]) -> Decision:
    """The verdict on letting a text with these findings go. A policy can be stricter than redacting, never milder."""
    if not findings:
        return Decision(Verdict.ALLOW, "Nothing sensitive was found.")
    asked = policy.actions.get(action, Verdict.REDACT)
    verdict = max(asked, Verdict.REDACT, key=_STRICTNESS.index)
    return Decision(verdict, _reason(verdict, destination), tuple(findings))


def allowed(policy: Policy, finding: Finding, today: str) -> bool:
    """Whether the allowlist names this value; the finding's fingerprint must be made with the policy's salt. `today` is an ISO date."""
    return any(
        a.fingerprint == finding.fingerprint and a.kind == finding.kind and (not a.expires or today <= a.expires) for a in policy.allow
    )


def _reason(verdict: Verdict, destination: Destination) -> str:
    where = f" to {destination.tool}" if destination.tool else ""
    return {
        Verdict.ALLOW: "Allowed.",
        Verdict.REDACT: f"Sensitive values are replaced by placeholders before the text goes{where}.",
        Verdict.ASK: f"The workspace's policy wants you to confirm before redacted text goes{where}.",
        Verdict.DENY: f"The workspace's policy does not let text with sensitive values go{where}.",
    }[verdict]
