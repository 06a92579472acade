"""The options of `airlock scan` about baselines: values that are known already and not reported again."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from airlock.engine import BASELINE_NAMES, Baseline, BaselineDraft, Engine, load_baseline
from airlock.frontends.cli.console import visible
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.tally import Tally
from airlock.frontends.cli.workspace import root_of


def add_options(add: Callable[..., object]) -> None:
    """The options; `add` is a parser's."""
    names = " and ".join(BASELINE_NAMES)
    add("--baseline", default="", metavar="FILE", help=f"leave out values known to this baseline (default: {names} of the workspace)")
    add("--no-baseline", action="store_true", help="leave out nothing because of a baseline")
    add("--write-baseline", default="", metavar="FILE", help="make all that is found known, instead of reporting it")


def refuse_contradictions(options: argparse.Namespace) -> None:
    """Raises CommandError for options that do not go together."""
    if options.baseline and options.no_baseline:
        raise CommandError("scan: --baseline and --no-baseline exclude each other")
    if not options.write_baseline:
        return
    if options.baseline or options.batch or options.staged or options.since or options.stdin_filename or "-" in options.paths:
        raise CommandError("scan: --write-baseline takes in whole files, and no --baseline, --batch, --staged, --since or standard input")
    if options.format != "text":
        raise CommandError("scan: --write-baseline makes no report, so that --format has no meaning")


def chosen(options: argparse.Namespace) -> tuple[Baseline, ...] | None:
    """The baselines to heed instead of the workspace's own, None where those count. Raises PolicyError for one that cannot be read."""
    if options.no_baseline or options.write_baseline:
        return ()
    return (load_baseline(Path(options.baseline), _folder(options.baseline)),) if options.baseline else None


def writer(options: argparse.Namespace) -> Writer | None:
    """What takes in a scan's findings where a baseline is to be written. Raises PolicyError where something else is in the file's place."""
    return Writer(options.write_baseline) if options.write_baseline else None


def code(options: argparse.Namespace, tally: Tally) -> Exit:
    """A scan's exit code: findings that were made known are none."""
    found = tally.code()
    return Exit.CLEAN if options.write_baseline and found is Exit.FINDINGS else found


class Writer:
    """Takes in findings as a report does, and writes one baseline."""

    def __init__(self, file: str) -> None:
        self._name = file
        self._own = {Path(file).name, *BASELINE_NAMES}
        self._draft = BaselineDraft(Path(file), _folder(file))

    def add(self, result: Examined, _engine: Engine) -> None:
        """Takes in one text; baselines themselves are left out."""
        if not result.binary and Path(result.name).name not in self._own:
            self._draft.add(result.name, result.document.text, result.findings)

    def text(self, _tally: Tally) -> str:
        """Writes the file, and says so in a line."""
        count = self._draft.save()
        values = "value" if count == 1 else "values"
        return f"{visible(self._name)} knows {count} {values}. Scans leave them out now; wherever text leaves they are still redacted.\n"


def _folder(file: str) -> str:
    """Paths in a baseline are relative to the workspace folder around it."""
    return root_of(str(Path(file).parent))
