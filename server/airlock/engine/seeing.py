"""What an engine is made of, and its first job: see. The other jobs build on it, a module each."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from airlock import policy_file
from airlock.audit import AuditLog
from airlock.baseline import Baseline
from airlock.core import detect, legal, policy
from airlock.core.detect import Comments, LineEdit, LineScan, Placed, RuleSet
from airlock.core.detect.tables import RecordGroup
from airlock.core.model import Category, Document, Finding, Mode, Rule
from airlock.core.policy import Policy
from airlock.engine import fixes, gates, protection, state
from airlock.engine.lookout import Lookout
from airlock.engine.ours import Ours
from airlock.engine.prose import SCAN_S, Job, Prose
from airlock.engine.protection import Guard
from airlock.engine.standing import Standing
from airlock.engine.standing_in import Tokens
from airlock.engine.types import Health, Survey
from airlock.settings import Settings
from airlock.vault import Keys, Vault

if TYPE_CHECKING:
    from airlock.engine.suggestions import Suggestions
    from airlock.engine.workspace.index import Index


class Seeing:
    """Finds what must not leave, and says how it stands with it in one workspace."""

    def __init__(self, settings: Settings, root: str, policy_: Policy, keys: Keys, vault: Vault, audit: AuditLog) -> None:
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
        self._tokens = Tokens(vault)
        self._ours = Ours(self._tokens)
        self._audit = audit
        self._lookout: Lookout | None = None
        self._keys = keys
        self._key = bytes.fromhex(policy_.salt) if policy_.salt else state.fingerprint_key(keys)
        self._prose = Prose(settings, self._key)
        domains = (*settings.internal_domains, *policy_.internal_domains)
        regions = (*settings.phone_regions, *policy_.phone_regions)
        own = (
            detect.internal_domain_rule(domains) if domains else None,
            _phones_of(regions) if regions else None,
        )
        self._rules = detect.builtin_rule_set().with_rules((*policy_.rules, *filter(None, own)))
        self._parts: dict[frozenset[Category], tuple[RuleSet, RuleSet]] = {}
        """The rules of some categories and the others, made when they are asked for."""
        self._guard = Guard(policy_.protected, root, self._key, self._path, self._defines)

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
        self._prose.close()
        if self._lookout is not None:
            self._lookout.close()

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
        return self._standing.shown_lines(self._ours.left_of_lines(found, lines), lines, uri)

    def tables(self, document: Document) -> tuple[tuple[Finding, ...], tuple[RecordGroup, ...]]:
        """What stands in tables and records, and the groups it stands in; too slow for every key press."""
        return gates.tabled(document, self._rules, self._key, partial(self._ours.left, document), self._columns)

    def records(self, document: Document, found: Sequence[Finding]) -> tuple[RecordGroup, ...]:
        """The tables and records that findings of a document stand in. `found` is sorted and does not overlap."""
        return gates.gathered(document, found, self._columns)

    def hints(self, document: Document) -> tuple[Finding, ...]:
        """Where protected names and protected code stand; it takes the whole text too."""
        return () if self._standing.is_list(document.uri) else self._guard.hints(document)

    def inspect(self, document: Document) -> tuple[Finding, ...]:
        """What all engines find and nobody has seen to: for people to look at."""
        return self._with_hints(document, self.survey(document).shown)

    def survey(self, document: Document, *, borrowed: bool = True, only: Collection[Category] = ()) -> Survey:
        """What is found and nobody has seen to, and all that must not leave, with or without the borrowed engines.

        With `only`, nothing else is shown. A text that holds nothing of these categories is then done with sooner; `every` is empty for it.
        """
        if not only:
            every = self._found(document, self._prose.job()) if borrowed else self._quickly(document)
        else:
            every = (self._found_of if borrowed else self._quickly_of)(document, frozenset(only))
        shown = self._standing.shown(document, every)
        return Survey(tuple(f for f in shown if f.category in only) if only else shown, every)

    @staticmethod
    def prepare(patience_s: float = 0.0) -> bool:
        """Has the engine that takes long to load get ready in the background; whether nothing is left to wait for then."""
        return gates.prepare(patience_s)

    def prepare_names(self) -> None:
        """Has the recogniser of names load in the background where it is wanted, so that the first gate finds it ready."""
        self._prose.prepare()

    def be_patient(self) -> None:
        """Lets the search for names in running text take as long as a scan may, where a gate has no time."""
        self._prose.patience_s = SCAN_S

    def rule(self, finding: Finding) -> Rule | None:
        """The rule behind a finding, None for a borrowed engine's."""
        return self._rules.rule(finding.rule_id) or protection.rule_of(finding.rule_id)

    def title(self, finding: Finding) -> str:
        """What a finding is, for people: `Stripe secret key`."""
        rule = self.rule(finding)
        return rule.title if rule else finding.kind.replace("_", " ").capitalize()

    # know

    @property
    def index(self) -> Index | None:
        """Which file of the workspace folder defines what; None where other files are not looked at."""
        return self._lookout.index if self._lookout is not None else None

    def language_of(self, name: str, text: str = "") -> str:
        """The editor language identifier for a file of this name."""
        return fixes.language_of(name, text)

    def health(self) -> Health:
        """How this installation is."""
        known = state.health(self._rules, self._keys, (self.policy_problem,) if self.policy_problem else ())
        return known._replace(problems=(*known.problems, *self.unsearched), engines=(*known.engines, *self._prose.standing))

    @property
    def unsearched(self) -> tuple[str, ...]:
        """Why names in running text are not looked for, or were not in all of it, in sentences; nothing where nobody wants that."""
        return self._prose.problems

    def suggestions(self) -> Suggestions:
        """Takes in files of the workspace, then says which names in them somebody may want to protect."""
        from airlock.engine.suggestions import Suggestions

        return Suggestions(self._root, self._policy.protected, self._quickly)

    def warnings(self) -> tuple[str, ...]:
        """What somebody should put in order about the allowlist and the baselines, in sentences."""
        return (*self._baseline_problems, *policy_file.warnings(self._policy, self.today()), *self.unsearched)

    def _defines(self, name: str) -> bool:
        return self.index is not None and bool(self.index.defining(name))

    def _columns(self, table: str) -> Sequence[tuple[str, ...]]:
        """What other files of the workspace say of a table."""
        return self._lookout.columns_of(table) if self._lookout is not None else ()

    def _found_of(self, document: Document, categories: frozenset[Category]) -> tuple[Finding, ...]:
        """What `_found` gives where a look with fewer rules finds anything of these categories, else nothing."""
        prose = self._prose.job() if Category.PERSONAL_DATA in categories else None
        if not _any_of(categories, self._found(document, prose, self._parted(categories)[0])):
            return ()
        return self._found(document, self._prose.job())

    def _quickly_of(self, document: Document, categories: frozenset[Category]) -> tuple[Finding, ...]:
        """The same of what `_quickly` gives; what the fewer rules matched is not looked for again."""
        few, others = self._parted(categories)
        look = detect.Look(document, Comments.OURS)
        look.take(few)
        if not _any_of(categories, self._left(document, look.winners(self._key))):
            return ()
        look.take(others)
        return self._left(document, look.winners(self._key))

    def _parted(self, categories: frozenset[Category]) -> tuple[RuleSet, RuleSet]:
        parts = self._parts.get(categories)
        if parts is None:
            parts = self._parts[categories] = self._rules.parted(categories)
        return parts

    def _path(self, uri: str) -> str:
        return self._standing.path(uri)

    def _date(self) -> str:
        return self.today()

    def _with_hints(self, document: Document, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        hints = self.hints(document)
        return tuple(sorted((*found, *hints), key=lambda finding: finding.span)) if hints else found

    def _sensitive(self, document: Document, origin: Document | None = None, prose: Job | None = None) -> tuple[Finding, ...]:
        """What must not leave, shown or not: all that any engine finds and nobody let go, and what is protected."""
        return (*self._found(document, prose), *self._guard.find(document, origin))

    def _found(self, document: Document, prose: Job | None = None, rules: RuleSet | None = None) -> tuple[Finding, ...]:
        """What any engine finds and nobody let go; with `prose` also names and addresses in running text, with `rules` by these alone."""
        rules = self._rules if rules is None else rules
        keep = partial(self._standing.held, document.uri)
        return self._ours.left(document, gates.inspect(document, rules, self._key, keep, prose, self._columns))

    def _quickly(self, document: Document) -> tuple[Finding, ...]:
        """The same without the borrowed engines."""
        return self._left(document, detect.find(document, self._rules, self._key, Comments.OURS))

    def _left(self, document: Document, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """Those that are not ours, and that nobody let go."""
        return self._standing.held(document.uri, self._ours.left(document, found)) if found else ()

    def mode(self, finding: Finding) -> Mode:
        """What is put in a value's place in what leaves."""
        return policy.mode_of(self._policy, finding)

    def _lasting_mode(self, finding: Finding) -> Mode:
        """The same for the user's own document, in which nothing may be lost but what may not be kept."""
        mode = self.mode(finding)
        return mode if mode.comes_back or legal.unkept(finding.kind, self._policy.packs) else Mode.PLACEHOLDER


def _any_of(categories: Collection[Category], found: Sequence[Finding]) -> bool:
    return any(finding.category in categories for finding in found)


def _phones_of(regions: Sequence[str]) -> Rule | None:
    from airlock.core.detect.personal.regions import national_phone_rule  # few name any

    return national_phone_rule(regions)


def _today() -> str:
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()
