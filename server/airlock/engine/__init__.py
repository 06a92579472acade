"""The engine: the five jobs, and the only way from a front door to the core.

An engine belongs to one workspace folder (or none) and one vault session. It holds no document and no result; every call has what it
needs in its arguments.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence

from airlock import policy_file
from airlock.audit import AuditLog
from airlock.core import detect, policy, redact, remedy
from airlock.core.detect import LineEdit, LineScan, Placed, RuleSet
from airlock.core.model import Action, Destination, Document, Excerpt, Finding, Redaction, Replacement, Restoration, Rule, Span, Task
from airlock.core.policy import Policy
from airlock.core.remedy import Edit
from airlock.engine import fixes, gates, state
from airlock.engine.types import Health, HeldCount, Prepared, Report, Shared
from airlock.errors import AirlockError, PolicyError, VaultError
from airlock.policy_file import AllowEntry
from airlock.settings import Settings
from airlock.vault import FileVault, MemoryVault, Vault

__all__ = [
    "AirlockError",
    "AllowEntry",
    "Edit",
    "Engine",
    "Health",
    "HeldCount",
    "LineEdit",
    "LineScan",
    "Placed",
    "PolicyError",
    "Prepared",
    "Report",
    "Shared",
    "VaultError",
]


class Engine:
    """See the module. Make one with `open`; safe to use from several threads."""

    def __init__(self, settings: Settings, root: str, policy_: Policy, vault: Vault, audit: AuditLog) -> None:
        self.settings = settings
        self.policy_problem = ""
        """Why `airlock.toml` is not in force, empty when it is or there is none."""
        self._root = root
        self._policy = policy_
        self._vault = vault
        self._audit = audit
        self._key = bytes.fromhex(policy_.salt) if policy_.salt else state.fingerprint_key()
        domains = (*settings.internal_domains, *policy_.internal_domains)
        own = detect.internal_domain_rule(domains) if domains else None
        self._rules = RuleSet.build((*detect.builtin_rules(), *((own,) if own else ())))

    @classmethod
    def open(cls, settings: Settings, *, root: str = "", session: str = "", trusted: bool = True, ephemeral: bool = False) -> Engine:
        """An engine for a workspace folder. A broken policy file is reported in `policy_problem` and nothing of it is in force."""
        problem = ""
        try:
            chosen = policy_file.load(root) if root and trusted else Policy()
        except PolicyError as error:
            chosen, problem = Policy(), str(error)
        name = session or state.session_name(root)
        folder = state.folder()
        vault: Vault = MemoryVault() if ephemeral else FileVault(folder, name)
        engine = cls(settings, root, chosen, vault, AuditLog(None if ephemeral else folder, name))
        engine.policy_problem = problem
        return engine

    def close(self) -> None:
        """Lets go of the vault."""
        self._vault.close()

    # see

    def check(self, document: Document) -> tuple[Finding, ...]:
        """What the built-in rules find and the allowlist does not name; fast enough for typing."""
        return self._not_allowed(detect.find(document, self._rules, self._key))

    def scan_lines(self, lines: Sequence[str], language: str) -> LineScan:
        """Like `check` for an open document, in a form that `rescan_lines` can bring up to date."""
        return detect.scan_lines(lines, language, self._rules, self._key)

    def rescan_lines(self, before: LineScan, lines: Sequence[str], edit: LineEdit) -> LineScan:
        """The scan after an edit, at a cost that depends on the edit and not on the document. `lines` are the new ones."""
        return detect.rescan_lines(before, lines, edit, self._rules, self._key)

    def shown(self, scan: LineScan) -> tuple[Placed, ...]:
        """The findings of a scan that the allowlist does not name, in text order."""
        if not self._policy.allow:
            return scan.findings
        today = _today()
        return tuple(p for p in scan.findings if not policy.allowed(self._policy, p.finding, today))

    def inspect(self, document: Document) -> tuple[Finding, ...]:
        """What all engines find: for gates and scans."""
        return gates.inspect(document, self._rules, self._key, self._not_allowed)

    @staticmethod
    def prepare(patience_s: float = gates.PATIENCE_S) -> bool:
        """Has the engine that takes long to load get ready in the background; whether there is nothing to wait for, after so many seconds."""
        return gates.prepare(patience_s)

    def rule(self, finding: Finding) -> Rule | None:
        """The rule behind a finding, None for a borrowed engine's."""
        return self._rules.rule(finding.rule_id)

    def title(self, finding: Finding) -> str:
        """What a finding is, for people: `Stripe secret key`."""
        rule = self.rule(finding)
        return rule.title if rule else finding.kind.replace("_", " ").capitalize()

    # fix

    def redact_edits(self, document: Document, findings: Sequence[Finding]) -> tuple[Edit, ...]:
        """Edits that put placeholders in the place of these findings, kept in the vault."""
        result = redact.replace_once(document, findings, self._vault.assign)
        return tuple(Edit(r.finding.span, r.placeholder) for r in result.replacements)

    def environment_edits(self, document: Document, finding: Finding) -> tuple[Edit, ...]:
        """Edits that read the value from the environment instead; empty where that cannot be done."""
        return fixes.proved(document, remedy.environment_edits(document, finding))

    def allow_comment_edit(self, document: Document, finding: Finding) -> Edit | None:
        """The edit that allows this finding by a comment on its line; None where no comment can stand."""
        return fixes.allow_comment(document, finding, self.check)

    def allow_entry(self, document: Document, finding: Finding, reason: str = "") -> AllowEntry:
        """The policy file entry that allows this value in the workspace. Raises PolicyError without a folder or with a broken file."""
        if not self._root or self.policy_problem:
            raise PolicyError(self.policy_problem or "There is no workspace folder to keep an airlock.toml in.")
        value = document.text[finding.span.start : finding.span.end]
        return policy_file.allow_entry(
            self._root, self._policy, finding.kind, lambda key: detect.fingerprint(finding.kind, value, key), reason
        )

    # share

    def share(self, document: Document, action: Action, destination: Destination | None = None, origin: Document | None = None) -> Shared:
        """The form of a text that may go, recorded. Raises VaultError; then nothing may go.

        `origin` is the document that the text was taken from: what is found there is sensitive in any piece of it, also without
        the name that gave it away.
        """
        target = destination or Destination()
        around = redact.values_of(origin.text, self.check(origin)) if origin else {}
        result = self._redacted(document, [*self.inspect(document), *redact.known_values(document.text, around)])
        decision = policy.decide(self._policy, action, target, tuple(r.finding for r in result.replacements))
        receipt = self._audit.decided(action, target, decision, len(result.text)) if result.replacements else ""
        return Shared(result.text, decision, result.replacements, self._held(result.replacements), receipt)

    def release(self, receipt: str, action: Action, reason: str) -> None:
        """Records that the user, when asked, let an original go."""
        self._audit.released(receipt, action, reason)

    def restore(self, text: str) -> Restoration:
        """The text with the real values of this session back in it."""
        result = redact.restore(text, self._vault.value)
        if result.restored or result.unknown:
            self._audit.restored(result.restored, len(result.unknown))
        return result

    # ask

    def excerpt(self, document: Document, targets: Sequence[Span], should_stop: Callable[[], bool] | None = None) -> Excerpt | None:
        """The minimum viable context of the targets, not yet redacted: for measuring and for `prompt`."""
        from airlock.engine import ask

        return ask.excerpt(document, targets, should_stop)

    def prompt(
        self,
        document: Document,
        targets: Sequence[Span],
        task: Task,
        *,
        reports: Sequence[Report] = (),
        should_stop: Callable[[], bool] | None = None,
    ) -> Prepared:
        """A whole safe prompt for the targets, recorded. Raises VaultError."""
        from airlock.engine import ask

        question = ask.Question(document, targets, task, reports, self._shown_name(document.uri))
        made = ask.prepare(question, self.inspect, self._redacted, self.title, should_stop)
        if isinstance(made, str):
            return Prepared(problem=made)
        decision = policy.decide(self._policy, Action.PROMPT, Destination(), tuple(r.finding for r in made.replacements))
        receipt = self._audit.decided(Action.PROMPT, Destination(), decision, len(made.markdown))
        return Prepared("", dataclasses.replace(made, decision=decision), self._held(made.replacements), receipt)

    # know

    def language_of(self, name: str, text: str = "") -> str:
        """The editor language identifier for a file of this name."""
        return fixes.language_of(name, text)

    def health(self) -> Health:
        """How this installation is."""
        return state.health(self._rules, (self.policy_problem,) if self.policy_problem else ())

    def _not_allowed(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        if not self._policy.allow:
            return tuple(findings)
        today = _today()
        return tuple(f for f in findings if not policy.allowed(self._policy, f, today))

    def _redacted(self, document: Document, findings: Sequence[Finding]) -> Redaction:
        try:
            return redact.redact(document, findings, self.inspect, self._vault.assign)
        except redact.UnstableRedactionError:
            raise AirlockError("This text could not be made safe; nothing was sent.") from None

    def _held(self, replacements: Sequence[Replacement]) -> tuple[HeldCount, ...]:
        by_token = {r.placeholder: r.finding for r in replacements}
        counts: dict[str, HeldCount] = {}
        for finding in by_token.values():
            before = counts.get(finding.kind, HeldCount(finding.kind, self.title(finding), 0))
            counts[finding.kind] = dataclasses.replace(before, count=before.count + 1)
        return tuple(counts.values())

    def _shown_name(self, uri: str) -> str:
        return state.shown_name(uri, self._root)


def _today() -> str:
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()
