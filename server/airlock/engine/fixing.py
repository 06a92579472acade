"""The second job: fix what was found, in the user's own document."""

from __future__ import annotations

from collections.abc import Sequence

from airlock import policy_file
from airlock.core import detect, legal, redact, remedy, standins
from airlock.core.model import Category, Document, Finding, Mode
from airlock.core.remedy import Edit
from airlock.engine import fixes
from airlock.engine.seeing import Seeing
from airlock.errors import PolicyError
from airlock.policy_file import AllowEntry


class Fixing(Seeing):
    """Makes edits; nothing is written here."""

    def redact_edits(self, document: Document, findings: Sequence[Finding]) -> tuple[Edit, ...]:
        """Edits that put placeholders in the place of these findings, kept in the vault."""
        return self._edits(document, findings, self._lasting_mode)

    def _edits(self, document: Document, findings: Sequence[Finding], mode_of: redact.ModeOf) -> tuple[Edit, ...]:
        values = [finding for finding in findings if finding.category is not Category.PROTECTED_CODE]
        result = redact.replace_once(document, values, self._vault.assign, mode_of)
        self._ours.note(result.replacements)
        return tuple(Edit(r.finding.span, r.placeholder) for r in result.replacements)

    def has_synthetic(self, document: Document, finding: Finding) -> bool:
        """Whether there can be a synthetic value in the place of this one, which the vault then keeps."""
        may_be_kept = not legal.unkept(finding.kind, self._policy.packs)
        return may_be_kept and standins.has(finding.kind, document.text[finding.span.start : finding.span.end])

    def synthetic_edits(self, document: Document, findings: Sequence[Finding]) -> tuple[Edit, ...]:
        """Edits that put synthetic values in the place of these findings, kept in the vault; else what `redact_edits` does."""
        return self._edits(document, findings, lambda f: Mode.STANDIN if self.has_synthetic(document, f) else self._lasting_mode(f))

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
