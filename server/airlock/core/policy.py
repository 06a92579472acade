"""What may go where: policy as data, decisions as a pure function of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from airlock.core import globs, legal
from airlock.core.model import Action, Decision, Destination, Finding, Mode, Rule, Verdict

PROTECTED_NAME = "protected_name"
"""The kind of a finding that is a protected name."""
PROTECTED_BODY = "protected_code"
"""The kind of a finding that is a piece of protected code."""
_STRICTNESS = (Verdict.ALLOW, Verdict.REDACT, Verdict.ASK, Verdict.DENY)


class Allowance(NamedTuple):
    """One allowlist entry. It speaks for findings that fit everything it names, until `expires`.

    An entry with a fingerprint names one value and lets it go. An entry without one, by path, kind or rule, cannot know which values it
    will meet: it keeps findings out of the editor and of scans, but what leaves is redacted all the same.
    """

    fingerprint: str = ""
    kinds: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    """Glob patterns relative to the workspace folder."""
    reason: str = ""
    expires: str = ""
    """The last day it is good for, as an ISO date; empty: for good."""


class Protected(NamedTuple):
    """Names and code that belong to an organisation alone. Names leave as neutral ones, code as its signature or not at all."""

    names: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    """Glob patterns, relative to the workspace folder, of files that are protected as a whole."""
    decorators: tuple[str, ...] = ()
    """Decorators, annotations or attributes whose definition is protected."""
    whole: bool = False
    """Whether nothing of protected code leaves, instead of its signatures."""
    sharing: Verdict = Verdict.REDACT
    """The mildest verdict on a text that protected code was taken out of."""


class Policy(NamedTuple):
    """What one workspace's `airlock.toml` says. The default is the strictest that does not stop work: redact everything, allow nothing."""

    salt: str = ""
    """Key of the fingerprints in `allow`, hex; empty when there is no policy file."""
    allow: tuple[Allowance, ...] = ()
    internal_domains: tuple[str, ...] = ()
    phone_regions: tuple[str, ...] = ()
    """Countries whose telephone numbers are known without their code as well, ISO 3166."""
    packs: tuple[str, ...] = ()
    """Names of policy packs, keys of `legal.PACKS`."""
    actions: Mapping[Action, Verdict] = MappingProxyType({})
    protected: Protected = Protected()
    modes: Mapping[str, Mode] = MappingProxyType({})
    """What is put in the place of values, by category or by kind; a kind says more."""
    rules: tuple[Rule, ...] = ()
    """Rules of the organisation's own, beside the built-in ones."""


def stricter(policy: Policy) -> Policy:
    """As much of a policy as only ever keeps more in, whoever wrote it; no pattern of theirs is run."""
    return Policy(
        internal_domains=policy.internal_domains,
        phone_regions=policy.phone_regions,
        actions=policy.actions,
        protected=policy.protected,
    )


def mode_of(policy: Policy, finding: Finding) -> Mode:
    """What is put in the place of a finding's value: a placeholder, if nothing else is said of its kind or category.

    What a pack forbids to store is masked, unless something is said of the very kind.
    """
    said = policy.modes.get(finding.kind)
    if said is None and policy.packs and legal.unkept(finding.kind, policy.packs):
        return Mode.MASK
    return said or policy.modes.get(finding.category.value, Mode.PLACEHOLDER)


def decide(policy: Policy, action: Action, destination: Destination, findings: Sequence[Finding]) -> Decision:
    """The verdict on letting a text with these findings go. A policy can be stricter than redacting, never milder."""
    if not findings:
        return Decision(Verdict.ALLOW, "Nothing sensitive was found.")
    asked = policy.actions.get(action, Verdict.REDACT)
    code = policy.protected.sharing if any(finding.kind == PROTECTED_BODY for finding in findings) else Verdict.REDACT
    verdict = max(asked, code, Verdict.REDACT, key=_STRICTNESS.index)
    return Decision(verdict, _reason(verdict, destination), tuple(findings))


class Allowlist:
    """The entries of a policy, ready to be asked often. Immutable once built.

    Findings must be fingerprinted with the policy's salt; `path` is relative to the workspace folder, empty for a text that is no file's;
    `today` is an ISO date.
    """

    __slots__ = ("_broad", "_by_fingerprint")

    def __init__(self, entries: Sequence[Allowance]) -> None:
        self._broad = tuple(entry for entry in entries if not entry.fingerprint)
        named: dict[str, tuple[Allowance, ...]] = {}
        for entry in entries:
            if entry.fingerprint:
                named[entry.fingerprint] = (*named.get(entry.fingerprint, ()), entry)
        self._by_fingerprint = named

    def __bool__(self) -> bool:
        """Whether there is any entry."""
        return bool(self._broad or self._by_fingerprint)

    def lets_go(self, finding: Finding, path: str, today: str) -> bool:
        """Whether an entry names this very value, so that it may leave."""
        return any(_fits(entry, finding, path, today) for entry in self._by_fingerprint.get(finding.fingerprint, ()))

    def hides(self, finding: Finding, path: str, today: str) -> bool:
        """Whether an entry keeps this finding out of sight; `lets_go` is asked apart."""
        return any(_fits(entry, finding, path, today) for entry in self._broad)


def expired(entries: Sequence[Allowance], today: str) -> tuple[Allowance, ...]:
    """The entries whose last day is over."""
    return tuple(entry for entry in entries if _is_over(entry, today))


def _is_over(entry: Allowance, today: str) -> bool:
    return bool(entry.expires) and today > entry.expires


def _fits(entry: Allowance, finding: Finding, path: str, today: str) -> bool:
    if _is_over(entry, today) or (entry.kinds and finding.kind not in entry.kinds) or (entry.rules and finding.rule_id not in entry.rules):
        return False
    return not entry.paths or (bool(path) and globs.matcher(entry.paths)(path))


def _reason(verdict: Verdict, destination: Destination) -> str:
    where = f" to {destination.tool}" if destination.tool else ""
    return {
        Verdict.ALLOW: "Allowed.",
        Verdict.REDACT: f"Sensitive values are replaced by placeholders before the text goes{where}.",
        Verdict.ASK: f"The workspace's policy wants you to confirm before redacted text goes{where}.",
        Verdict.DENY: f"The workspace's policy does not let text with sensitive values go{where}.",
    }[verdict]
