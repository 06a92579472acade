"""`airlock names suggest`: names in a folder that look like the organisation's own, ready for `[protected]`, for somebody to review."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from airlock.engine.suggestions import Suggestion
from airlock.frontends.cli import walk
from airlock.frontends.cli.arguments import Parser, one_of
from airlock.frontends.cli.console import Console, visible
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, read_file
from airlock.frontends.cli.workspace import opened

_VERSION = 1
_LIMIT_BYTES = 2 * 1024 * 1024
_EPILOG = """\
examples:
  airlock names suggest                    package names, types, coined words, hosts, tables
  airlock names suggest src --format json

Nothing is changed. Review the list, then put what shall not leave into airlock.toml. What is protected already is left out, as is
what git ignores and what stands in a value that must not leave.
exit codes: 0 done, 2 wrong options or policy file, 3 something could not be looked at
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Prints the suggestions of one folder."""
    parser = Parser("names", "Suggest names to protect: what in this folder looks like your organisation's own.", _EPILOG)
    parser.add_argument("job", metavar="suggest", help="what to do")
    parser.add_argument("path", nargs="?", default=".", metavar="PATH", help="folder to look at (default: this one)")
    parser.add_argument("--format", type=one_of("text", "json"), default="text", metavar="text|json", help="default: text")
    parser.add_argument("--no-ignore", action="store_true", help="look at what git ignores too")
    options = parser.read(arguments)
    if options.job != "suggest":
        raise CommandError("names: say suggest (see airlock names --help)")
    with opened(folder=options.path, ephemeral=True) as engine:
        suggestions = engine.suggestions()
        for path, problem in walk.files(options.path, heed_git=not options.no_ignore):
            if not problem:
                suggestions.add(path, _text(path))
        found = suggestions.found(_text)
    console.write(_json(found) if options.format == "json" else _toml(found))
    if not found:
        console.note("no names stand out here")
    return Exit.CLEAN


def _text(path: str) -> str:
    """A file's text; empty for one that is none, or cannot be read."""
    try:
        data = read_file(path, _LIMIT_BYTES)
        return "" if data is None else decode(data).without_mark()
    except NotCheckedError:
        return ""


def _json(found: Sequence[Suggestion]) -> str:
    listed = [{"list": s.kind, "value": s.value, "count": s.count, "files": s.files, "reason": s.reason} for s in found]
    return json.dumps({"version": _VERSION, "suggestions": listed}, indent=2) + "\n"


def _toml(found: Sequence[Suggestion]) -> str:
    return "".join(_lines(found)) if found else ""


def _lines(found: Sequence[Suggestion]) -> Iterator[str]:
    yield "[protected]\n"
    for kind, group in groupby(found, key=lambda one: one.kind):
        values = list(group)
        yield f"{kind} = [\n"
        width = max(len(one.value) for one in values)
        for one in values:
            times = "once" if one.count == 1 else f"{one.count} times"
            where = "1 file" if one.files == 1 else f"{one.files} files"
            yield f'  "{visible(one.value)}",{" " * (width - len(one.value))}  # {times} in {where}: {one.reason}\n'
        yield "]\n"
