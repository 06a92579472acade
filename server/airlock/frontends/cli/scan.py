"""`airlock scan`: what is in these files, folders, or changes that must not reach an AI. Prints places and kinds, never a value."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from itertools import chain, islice

from airlock.core.model import Category, Severity
from airlock.engine import Engine
from airlock.frontends.cli import baselines, recognizer, sources
from airlock.frontends.cli.arguments import Parser, one_of, position
from airlock.frontends.cli.batch import run_batch
from airlock.frontends.cli.console import Console, allow_escapes, is_terminal, wants_color
from airlock.frontends.cli.examine import Examiner
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.prepare import LONG_S, SHORT_S, prepared, settings
from airlock.frontends.cli.progress import Progress
from airlock.frontends.cli.report_json import JsonReport
from airlock.frontends.cli.report_sarif import SarifLog
from airlock.frontends.cli.report_text import Paint, TextReport
from airlock.frontends.cli.sources import Source
from airlock.frontends.cli.spread import examined
from airlock.frontends.cli.tally import Tally
from airlock.settings import Settings

_EPILOG = """\
examples:
  airlock scan                         everything below this folder that git does not ignore
  airlock scan src notes.txt           some files and folders
  airlock scan --only credential       no personal data and no internal hosts
  airlock scan --staged                what the next commit would bring
  cat app.log | airlock scan -         standard input

exit codes: 0 nothing found, 1 findings, 2 wrong options or policy file, 3 something could not be checked
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Scans as the arguments say."""
    options = _parser().read(arguments)
    _refuse_contradictions(options)
    limit = settings(options).max_file_kb * 1024
    found = iter(()) if options.batch else _sources(options, console, limit)
    first = list(islice(found, 1))
    with ExitStack() as stack:
        if first or options.batch:  # a commit of nothing need not wait
            _await_engines(options, console)
        examiner = prepared(options, stack)
        code = run_batch(examiner, console, limit) if options.batch else _scan(chain(first, found), examiner, options, console)
        unsearched = examiner.engines.unsearched()
        for warning in dict.fromkeys((*examiner.engines.warnings(), *unsearched)):
            console.note(warning)
        return Exit.NOT_CHECKED if unsearched else code


def _await_engines(options: argparse.Namespace, console: Console) -> None:
    """Waits for the borrowed engines, so that one scan finds what the next one finds."""
    if options.no_engines or Engine.prepare(SHORT_S):
        return
    if is_terminal(console.stderr) and not options.quiet:
        console.note("making the borrowed rules ready, which takes some seconds the first time")
    Engine.prepare(LONG_S)


def _parser() -> Parser:
    parser = Parser("scan", "Find credentials, personal data and internal details in files, folders or standard input.", _EPILOG)
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="file or folder; - is standard input; default: this folder")
    add("--format", type=one_of("text", "json", "sarif"), default="text", metavar="text|json|sarif", help="for people or for programs")
    add("--stdin-filename", default="", metavar="NAME", help="name that tells the language of standard input")
    add("--batch", action="store_true", help='JSON lines {"id","name","text"} in, {"id","findings"} out, each answered at once')
    add("--staged", action="store_true", help="only lines that the next git commit adds")
    add("--since", default="", metavar="REV", help="only lines added since a git revision")
    levels = [s.value for s in (Severity.ERROR, Severity.WARNING, Severity.HINT)]
    add("--min-severity", type=one_of(*levels), default="hint", metavar="|".join(levels), help="leave out milder findings")
    kinds = [c.value for c in (Category.CREDENTIAL, Category.PERSONAL_DATA, Category.INTERNAL)]
    add("--only", action="append", type=one_of(*kinds), default=[], metavar="|".join(kinds), help="report only these; may be given again")
    add("--no-engines", action="store_true", help="built-in rules only, without the borrowed detectors: faster")
    recognizer.add_options(add)
    baselines.add_options(add)
    add("--no-ignore", action="store_true", help="also look at files that git ignores")
    add("--max-file-kb", type=position, metavar="N", help=f"largest file to look at (default {Settings().max_file_kb})")
    add("--jobs", type=position, metavar="N", help="processes for a long scan (default: one for each processor, at most 8)")
    add("--color", type=one_of("auto", "always", "never"), default="auto", metavar="auto|always|never", help="default: on a terminal")
    add("-q", "--quiet", action="store_true", help="findings only, no summary and no progress")
    return parser


def _refuse_contradictions(options: argparse.Namespace) -> None:
    baselines.refuse_contradictions(options)
    if options.no_engines and recognizer.wanted(options):
        raise CommandError("scan: --no-engines leaves out what --ner asks for")
    if options.staged and options.since:
        raise CommandError("scan: --staged and --since exclude each other")
    if options.batch and (options.paths or options.staged or options.since or options.stdin_filename):
        raise CommandError("scan: --batch takes its texts from standard input, and no PATH, --staged, --since or --stdin-filename")
    if (options.staged or options.since) and "-" in options.paths:
        raise CommandError("scan: standard input has no git history")


def _sources(options: argparse.Namespace, console: Console, limit: int) -> Iterator[Source]:
    if options.staged:
        return sources.of_index(options.paths, limit)
    if options.since:
        return sources.since(options.since, options.paths, limit)
    return _named(options, console, limit)


def _named(options: argparse.Namespace, console: Console, limit: int) -> Iterator[Source]:
    if len(options.paths) < 2:  # one folder holds nothing twice
        yield from _repeating(options, console, limit)
        return
    seen: set[str] = set()
    for source in _repeating(options, console, limit):
        place = os.path.abspath(source.name)  # noqa: PTH100  no Path for each of many thousand files
        if place not in seen:
            seen.add(place)
            yield source


def _repeating(options: argparse.Namespace, console: Console, limit: int) -> Iterator[Source]:
    for path in options.paths or ["-" if options.stdin_filename else "."]:
        if path == "-":
            yield sources.of_stdin(console.stdin, options.stdin_filename, limit)
        else:
            yield from sources.of_path(path, limit, heed_git=not options.no_ignore)


def _collected(form: str) -> JsonReport | SarifLog | None:
    """Where findings are kept until the end; None for those that people read at once."""
    if form == "json":
        return JsonReport()
    return SarifLog() if form == "sarif" else None


def _scan(found: Iterator[Source], examiner: Examiner, options: argparse.Namespace, console: Console) -> Exit:
    started = time.perf_counter()
    paint = Paint(options.format == "text" and wants_color(options.color, console.stdout))
    if paint.on:
        allow_escapes()
    progress = Progress(console, not options.quiet and is_terminal(console.stderr))
    tally = Tally()
    collected = baselines.writer(options) or _collected(options.format)
    report = TextReport(paint)
    progress.start()
    tell = partial(progress.step, tally)
    for result in examined(found, examiner, options, tell):
        tally.add(result)
        tell(result.name)
        if result.problem:
            progress.clear()
            console.note(f"{result.name}: not checked: {result.problem}")
        elif collected:
            collected.add(result, examiner.engines.of(result.folder))
        elif result.findings:
            progress.clear()
            console.write(report.of_file(result, examiner.engines.of(result.folder)))
    progress.clear()
    if collected:
        console.write(collected.text(tally))
    elif not options.quiet:
        console.write(report.summary(tally, time.perf_counter() - started))
    return baselines.code(options, tally)
