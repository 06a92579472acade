"""`airlock policy import presidio`: rules that somebody wrote for Presidio become rules of this workspace's `airlock.toml`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from airlock.engine import policies
from airlock.engine.policies import Import
from airlock.frontends.cli.arguments import Parser
from airlock.frontends.cli.console import Console
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, input_of, shown_argument
from airlock.frontends.cli.workspace import root_of

_LIMIT_BYTES = 1_000_000
_EPILOG = """\
examples:
  airlock policy import presidio recognizers.yaml             add its patterns and word lists to airlock.toml
  airlock policy import presidio recognizers.yaml --dry-run   print what would be added

What is in airlock.toml already stays as it is; new rules are put behind it. What cannot be taken over is named with its reason.
exit codes: 0 done, 2 the file or airlock.toml cannot be understood, 3 something in the file was not taken over
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Takes in one file."""
    parser = Parser("policy", "Add the rules in a file of another tool to this workspace's airlock.toml.", _EPILOG)
    parser.add_argument("job", metavar="import", help="what to do")
    parser.add_argument("tool", metavar="presidio", help="whose file it is")
    parser.add_argument("file", metavar="FILE", help="YAML or JSON; -: standard input")
    parser.add_argument("--dry-run", action="store_true", help="print what would be added, and change nothing")
    options = parser.read(arguments)
    if (options.job, options.tool) != ("import", "presidio"):
        raise CommandError("policy: say import presidio FILE (see airlock policy --help)")
    found = policies.from_presidio(root_of("."), _text(options, console))
    if options.dry_run:
        console.write(found.text)
    elif found.text:
        _append(found)
    _tell(found, console, dry=options.dry_run)
    return Exit.CLEAN if all(left.harmless for left in found.left) else Exit.NOT_CHECKED


def _text(options: argparse.Namespace, console: Console) -> str:
    try:
        return decode(input_of(options.file, console.stdin, _LIMIT_BYTES)).without_mark()
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(options.file)}: {problem}") from None


def _append(found: Import) -> None:
    """Writes behind what is there: nothing of it can get lost, and the file keeps its owner, mode and links."""
    path = Path(found.path)
    try:
        line_end = "\r\n" if path.is_file() and b"\r\n" in path.read_bytes() else "\n"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        with os.fdopen(descriptor, "ab") as file:
            file.write(found.text.replace("\n", line_end).encode("utf-8"))
    except OSError as error:
        raise CommandError(f"policy: airlock.toml cannot be written: {error.strerror}", Exit.NOT_CHECKED) from None


def _tell(found: Import, console: Console, *, dry: bool) -> None:
    count = len(found.added)
    if not dry:
        console.write(f"{count} {'rule' if count == 1 else 'rules'} added to airlock.toml{': ' if count else ''}{', '.join(found.added)}\n")
    for name in found.known:
        console.note(f"{name}: is in airlock.toml already, and stays as it is there")
    for left in found.left:
        console.note(f"{left.name}: left out: {left.reason}")
