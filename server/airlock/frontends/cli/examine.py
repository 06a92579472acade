"""One text looked at: its findings with their places, or why there are none to be had."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import NamedTuple

from airlock.core.model import Category, Document, Finding, Severity
from airlock.core.model.reprs import repr_without
from airlock.engine import Baseline, Engine, Survey
from airlock.frontends.cli.exits import CommandError
from airlock.frontends.cli.failures import attempted
from airlock.frontends.cli.files import NotCheckedError, decode
from airlock.frontends.cli.places import Places
from airlock.frontends.cli.sources import Source
from airlock.frontends.cli.workspace import opened, root_of
from airlock.settings import Settings

_NOTHING, _NOWHERE = Document(""), Places.of("")
LEVELS = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.HINT: 0}


class Examined(NamedTuple):
    """What became of one source: `problem` is set where it could not be checked, `binary` where it is no text."""

    name: str
    folder: str
    document: Document = _NOTHING
    places: Places = _NOWHERE
    findings: tuple[Finding, ...] = ()
    """Those to report, in text order."""
    every: tuple[Finding, ...] = ()
    """All that must not leave, what is known and not reported included: none of their values may be shown."""
    problem: str = ""
    binary: bool = False

    def __repr__(self) -> str:
        return repr_without(self, "places")


class Engines:
    """The engines of the workspaces a scan meets, each opened once. Scans put nothing into a vault."""

    def __init__(self, settings: Settings, stack: ExitStack, baselines: Sequence[Baseline] | None = None) -> None:
        """`baselines` are heeded instead of those that lie in a workspace."""
        self._settings = settings
        self._baselines = baselines
        self._stack = stack
        self._by_folder: dict[str, Engine] = {}
        self._by_root: dict[str, Engine] = {}

    def of(self, folder: str) -> Engine:
        """The engine of the workspace around a folder. Raises PolicyError where its policy file is not in force."""
        known = self._by_folder.get(folder)
        if known is None:
            root = root_of(folder)
            known = self._by_root.get(root) or self._opened(root)
            self._by_folder[folder] = self._by_root[root] = known
        return known

    def warnings(self) -> tuple[str, ...]:
        """What the workspaces' engines warn of, each once."""
        return tuple(dict.fromkeys(warning for engine in self._by_root.values() for warning in engine.warnings()))

    def unsearched(self) -> tuple[str, ...]:
        """Where names in running text should have been looked for and were not, each once."""
        return tuple(dict.fromkeys(sentence for engine in self._by_root.values() for sentence in engine.unsearched))

    def _opened(self, root: str) -> Engine:
        engine = self._stack.enter_context(opened(self._settings, folder=root, ephemeral=True))
        if self._baselines is not None:
            engine.use_baselines(self._baselines)
        return engine


class Examiner(NamedTuple):
    """How a scan looks at a text."""

    engines: Engines
    borrowed: bool
    """Whether the borrowed engines look too."""
    least: Severity = Severity.HINT
    only: frozenset[Category] = frozenset()
    """The categories to report, none for all."""

    def survey(self, engine: Engine, document: Document) -> Survey:
        """What is found, mild findings included."""
        return engine.survey(document, borrowed=self.borrowed, only=self.only)

    def source(self, source: Source) -> Examined:
        """A source read and looked at. A fault in one text does not end the scan: it is reported as not checked."""
        engine = self.engines.of(source.folder)
        try:
            data = source.read()
            if data is None:
                return Examined(source.name, source.folder, binary=True)
            text = decode(data).without_mark()
            document = Document(text, source.name, engine.language_of(source.name, text))
            found = attempted(lambda: self.survey(engine, document))
        except (NotCheckedError, CommandError) as problem:
            return Examined(source.name, source.folder, problem=str(problem))
        if not found.shown:
            return Examined(source.name, source.folder)
        kept = tuple(f for f in found.shown if LEVELS[f.severity] >= LEVELS[self.least] and _counts(source, text, f))
        return Examined(source.name, source.folder, document, Places.of(text), kept, found.every)


def _counts(source: Source, text: str, finding: Finding) -> bool:
    if source.change is None:
        return True
    first = text.count("\n", 0, finding.span.start) + 1
    last = first + text.count("\n", finding.span.start, max(finding.span.start, finding.span.end - 1))
    return source.change.brought(first, last)
