"""The engine: the five jobs, and the only way from a front door to the core.

An engine belongs to one workspace folder (or none) and one vault session. It holds no document and no result; every call has what it
needs in its arguments.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from airlock import baseline, policy_file
from airlock.audit import AuditLog
from airlock.baseline import NAMES as BASELINE_NAMES
from airlock.baseline import Baseline
from airlock.baseline import Draft as BaselineDraft
from airlock.baseline import load as load_baseline
from airlock.core import detect, policy, redact, remedy, restore, standins
from airlock.core.detect import Comments, LineEdit, LineScan, Placed
from airlock.core.detect.tables import RecordGroup
from airlock.core.model import (
    Action,
    Category,
    Destination,
    Document,
    Excerpt,
    Finding,
    Mode,
    Redaction,
    Replacement,
    Restoration,
    Rule,
    Span,
    Task,
)
from airlock.core.policy import Policy
from airlock.core.remedy import Edit
from airlock.core.written import writer
from airlock.engine import fixes, gates, protection, state
from airlock.engine.lookout import Lookout
from airlock.engine.ours import Ours
from airlock.engine.protection import Guard
from airlock.engine.standing import Standing
from airlock.engine.types import Health, HeldCount, Prepared, Report, Shared, Survey
from airlock.errors import AirlockError, BaselineError, PolicyError, VaultError
from airlock.policy_file import AllowEntry
from airlock.settings import Settings
from airlock.vault import FileVault, MemoryVault, Vault

if TYPE_CHECKING:
    from airlock.core.context import Around
    from airlock.engine.answers import Answers, Applied, Returned
    from airlock.engine.suggestions import Suggestions
    from airlock.engine.workspace.index import Index

__all__ = [
    "BASELINE_NAMES",
    "AirlockError",
    "AllowEntry",
    "Baseline",
    "BaselineDraft",
    "BaselineError",
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
    "Survey",
    "VaultError",
    "load_baseline",
]


class Engine:
    """See the module. Make one with `open`; safe to use from several threads."""

    def __init__(self, settings: Settings, root: str, policy_: Policy, vault: Vault, audit: AuditLog) -> None:
        self.settings = settings
        self.policy_problem = ""
        """Why `airlock.toml` is not in force, empty when it is or there is none."""
        self._root = root
        self._trusted_root = ""
        """The same for a folder that the user trusts, whose files may say something about questions."""
        self._policy = policy_
        self.today: Callable[[], str] = _today
        """The date as ISO has it, for entries that expire."""
        self.use_baselines(())
        self._vault = vault
        self._ours = Ours(vault)
        self._audit = audit
        self._lookout: Lookout | None = None
        self._key = bytes.fromhex(policy_.salt) if policy_.salt else state.fingerprint_key()
        domains = (*settings.internal_domains, *policy_.internal_domains)
        own = detect.internal_domain_rule(domains) if domains else None
        self._rules = detect.builtin_rule_set().with_rule(own) if own else detect.builtin_rule_set()
        self._guard = Guard(policy_.protected, root, self._key, self._path, self._defines)

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
        engine._trusted_root = root if trusted else ""
        engine.use_baselines(*baseline.in_folder(root if trusted else ""))
        if trusted and settings.across_files:
            engine.look_around(None if ephemeral else folder)
        return engine

    def look_around(self, kept: Path | None) -> None:
        """Lets questions show signatures of other files; what is learned of them is kept in this folder, None to keep nothing."""
        self._lookout = Lookout(self._root, self._key, self._policy.protected, kept)

    def use_baselines(self, known: Sequence[Baseline], problems: Sequence[str] = ()) -> None:
        """Hides what these baselines know, and nothing else that one does. `problems` are told among `warnings`."""
        self._standing = Standing(self._root, self._policy, known, self._date)
        self._baseline_problems = tuple(problems)

    def close(self) -> None:
        """Lets go of the vault, and keeps what was learned of the workspace."""
        self._vault.close()
        if self._lookout is not None:
            self._lookout.close()

    # see

    def check(self, document: Document) -> tuple[Finding, ...]:
        """What the built-in rules find and nobody has seen to; fast enough for typing."""
        found = self._standing.shown(document, self._ours.left(document, detect.find(document, self._rules, self._key)))
        return self._with_hints(document, found)

    def scan_lines(self, lines: Sequence[str], language: str) -> LineScan:
        """Like `check` for an open document, in a form that `rescan_lines` can bring up to date."""
        return detect.scan_lines(lines, language, self._rules, self._key)

    def rescan_lines(self, before: LineScan, lines: Sequence[str], edit: LineEdit) -> LineScan:
        """The scan after an edit, at a cost that depends on the edit and not on the document. `lines` are the new ones."""
        return detect.rescan_lines(before, lines, edit, self._rules, self._key)

    def shown(self, found: Sequence[Placed], lines: Sequence[str], uri: str = "") -> tuple[Placed, ...]:
        """Those findings of a scan that nobody has seen to, in text order. `lines` are those that were scanned."""
        placed = self._standing.shown_lines(self._ours.left_of_lines(found, lines), lines, uri)
        hints = self._guard.placed_hints(lines, uri)
        return tuple(sorted((*placed, *hints), key=lambda one: (one.line, one.finding.span))) if hints else placed

    def tables(self, document: Document) -> tuple[tuple[Finding, ...], tuple[RecordGroup, ...]]:
        """What stands in tables and records, and the groups it stands in; too slow for every key press."""
        return gates.tabled(document, self._rules, self._key, partial(self._ours.left, document))

    def inspect(self, document: Document) -> tuple[Finding, ...]:
        """What all engines find and nobody has seen to: for people to look at."""
        return self._with_hints(document, self.survey(document).shown)

    def survey(self, document: Document, *, borrowed: bool = True) -> Survey:
        """What is found and nobody has seen to, and all that must not leave, with or without the borrowed engines."""
        every = self._found(document) if borrowed else self._quickly(document)
        return Survey(self._standing.shown(document, every), every)

    @staticmethod
    def prepare(patience_s: float = 0.0) -> bool:
        """Has the engine that takes long to load get ready in the background; whether nothing is left to wait for then."""
        return gates.prepare(patience_s)

    def rule(self, finding: Finding) -> Rule | None:
        """The rule behind a finding, None for a borrowed engine's."""
        return self._rules.rule(finding.rule_id) or protection.rule_of(finding.rule_id)

    def title(self, finding: Finding) -> str:
        """What a finding is, for people: `Stripe secret key`."""
        rule = self.rule(finding)
        return rule.title if rule else finding.kind.replace("_", " ").capitalize()

    # fix

    def redact_edits(self, document: Document, findings: Sequence[Finding]) -> tuple[Edit, ...]:
        """Edits that put placeholders in the place of these findings, kept in the vault."""
        values = [finding for finding in findings if finding.category is not Category.PROTECTED_CODE]
        result = redact.replace_once(document, values, self._vault.assign, self._lasting_mode)
        self._ours.note(result.replacements)
        return tuple(Edit(r.finding.span, r.placeholder) for r in result.replacements)

    @staticmethod
    def has_synthetic(document: Document, finding: Finding) -> bool:
        """Whether there can be a synthetic value in the place of this one."""
        return standins.has(finding.kind, document.text[finding.span.start : finding.span.end])

    def synthetic_edits(self, document: Document, findings: Sequence[Finding]) -> tuple[Edit, ...]:
        """Edits that put synthetic values in the place of those findings that have some, kept in the vault."""
        able = [f for f in findings if standins.has(f.kind, document.text[f.span.start : f.span.end])]
        result = redact.replace_once(document, able, self._vault.assign, lambda _: Mode.STANDIN)
        self._ours.note(result.replacements)
        return tuple(Edit(r.finding.span, r.placeholder) for r in result.replacements if r.mode is Mode.STANDIN)

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
        self._ours.renew()
        around = redact.values_of(origin.text, self._quickly(origin)) if origin else {}
        found = [*self._sensitive(document, origin), *redact.known_values(document.text, around)]
        result = self._redacted(document, found, (document.text, origin.text if origin else ""))
        decision = policy.decide(self._policy, action, target, tuple(r.finding for r in result.replacements))
        receipt = self._audit.decided(action, target, decision, len(result.text)) if result.replacements else ""
        return Shared(result.text, decision, result.replacements, self._held(result.replacements), receipt)

    def release(self, receipt: str, action: Action, reason: str) -> None:
        """Records that the user, when asked, let an original go."""
        self._audit.released(receipt, action, reason)

    def restore(self, text: str, form: str = "text") -> Restoration:
        """The text with the real values of this session back in it, written as `text`, or for `json` strings or `shell` words."""
        named = protection.returned(text, self._vault)
        result = restore.restore(named.text, self._vault.tokens, self._vault.value, writer(form))
        result = dataclasses.replace(result, restored=result.restored + named.number, unknown=(*result.unknown, *named.unclear))
        if result.restored or result.unknown:
            self._audit.restored(result.restored, len(result.unknown))
        return result

    def returned(self, text: str, document: Document | None = None) -> Returned:
        """An answer with the values back in it, and what they would be exposed to there that they are not in the document now."""
        made = self._answers(document).returned(protection.returned(text, self._vault).text)
        self._note_restored([made])
        return made

    def apply(self, document: Document, answer: str) -> Applied:
        """What an answer does to the document it is for: its diff, or its definitions in the place of their namesakes."""
        made = self._answers(document).applied(protection.returned(answer, self._vault).text)
        self._note_restored([change.returned for change in made.changes])
        return made

    def _answers(self, document: Document | None) -> Answers:
        from airlock.engine.answers import Answers

        return Answers(self._vault, document)

    def _note_restored(self, made: Sequence[Returned]) -> None:
        restored, unknown = sum(one.restored for one in made), {name for one in made for name in one.unknown}
        if restored or unknown:
            self._audit.restored(restored, len(unknown))

    # ask

    @property
    def index(self) -> Index | None:
        """Which file of the workspace folder defines what; None where other files are not looked at."""
        return self._lookout.index if self._lookout is not None else None

    def excerpt(self, document: Document, targets: Sequence[Span], should_stop: Callable[[], bool] | None = None) -> Excerpt | None:
        """The minimum viable context of the targets, not yet redacted: for measuring and for `prompt`."""
        from airlock.engine import ask

        question = ask.Question(document, targets, Task.EXPLAIN, around=self._around(document, elsewhere=False))
        return ask.excerpt(question, should_stop)

    def templates(self) -> Mapping[str, str]:
        """The workspace folder's own prompts, by name."""
        from airlock.engine import kit

        return kit.templates(self._trusted_root)

    def prompt(
        self,
        document: Document,
        targets: Sequence[Span],
        wish: Task | str,
        *,
        reports: Sequence[Report] = (),
        elsewhere: bool = False,
        should_stop: Callable[[], bool] | None = None,
    ) -> Prepared:
        """A whole safe prompt for the targets, recorded. Raises VaultError.

        `wish` is a task of ours, or names one of `templates`.
        With `elsewhere`, signatures of other files are also shown for a document outside the workspace folder.
        """
        from airlock.engine import ask, kit

        words = "" if isinstance(wish, Task) else self.templates().get(wish, "")
        if not words and not isinstance(wish, Task):
            return Prepared(problem=f"There is no template of that name in {'/'.join(kit.TEMPLATES)}.")
        task = wish if isinstance(wish, Task) else Task.TEST
        question = ask.Question(
            document,
            targets,
            task,
            reports,
            name=self._shown_name(document.uri),
            around=self._around(document, elsewhere=elsewhere),
            framework=kit.test_framework(self._trusted_root, document.language) if task is Task.TEST else "",
            template=words,
        )
        self._ours.renew()
        made = ask.prepare(question, self._sensitive, partial(self._redacted, natural=(document.text,)), self.title, should_stop)
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

    def suggestions(self) -> Suggestions:
        """Takes in files of the workspace, then says which names in them somebody may want to protect."""
        from airlock.engine.suggestions import Suggestions

        return Suggestions(self._root, self._policy.protected, self._quickly)

    def warnings(self) -> tuple[str, ...]:
        """What somebody should put in order about the allowlist and the baselines, in sentences."""
        return (*self._baseline_problems, *policy_file.warnings(self._policy, self.today()))

    def _around(self, document: Document, *, elsewhere: bool) -> Around | None:
        return self._lookout.around(document.uri, elsewhere=elsewhere) if self._lookout is not None else None

    def _defines(self, name: str) -> bool:
        return self.index is not None and bool(self.index.defining(name))

    def _path(self, uri: str) -> str:
        return self._standing.path(uri)

    def _date(self) -> str:
        return self.today()

    def _with_hints(self, document: Document, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        hints = self._guard.hints(document)
        return tuple(sorted((*found, *hints), key=lambda finding: finding.span)) if hints else found

    def _sensitive(self, document: Document, origin: Document | None = None) -> tuple[Finding, ...]:
        """What must not leave, shown or not: all that any engine finds and nobody let go, and what is protected."""
        return (*self._found(document), *self._guard.find(document, origin))

    def _found(self, document: Document) -> tuple[Finding, ...]:
        """What any engine finds and nobody let go."""
        return self._ours.left(document, gates.inspect(document, self._rules, self._key, partial(self._standing.held, document.uri)))

    def _quickly(self, document: Document) -> tuple[Finding, ...]:
        """The same without the borrowed engines."""
        found = self._ours.left(document, detect.find(document, self._rules, self._key, Comments.OURS))
        return self._standing.held(document.uri, found)

    def _redacted(self, document: Document, findings: Sequence[Finding], natural: Sequence[str]) -> Redaction:
        """The text without these findings. `natural` are the texts as people wrote them, in which no alias means a protected name."""

        def again(result: Document) -> tuple[Finding, ...]:
            return (*self._found(result), *self._guard.names(result))

        try:
            result = redact.redact(document, findings, again, self._guard.assigning(self._vault, *natural), self._mode)
        except redact.UnstableRedactionError:
            raise AirlockError("This text could not be made safe; nothing was sent.") from None
        self._ours.note(result.replacements)
        return result

    def _mode(self, finding: Finding) -> Mode:
        return policy.mode_of(self._policy, finding)

    def _lasting_mode(self, finding: Finding) -> Mode:
        """The same for the user's own document, in which nothing may be lost."""
        mode = self._mode(finding)
        return mode if mode.comes_back else Mode.PLACEHOLDER

    def _held(self, replacements: Sequence[Replacement]) -> tuple[HeldCount, ...]:
        by_token = {(r.placeholder, "" if r.mode.comes_back else r.finding.fingerprint): r.finding for r in replacements}
        counts: dict[str, HeldCount] = {}
        for finding in by_token.values():
            before = counts.get(finding.kind, HeldCount(finding.kind, self.title(finding), 0))
            counts[finding.kind] = dataclasses.replace(before, count=before.count + 1)
        return tuple(counts.values())

    def _shown_name(self, uri: str) -> str:
        return state.shown_name(uri, self._root)


def _today() -> str:
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()
