"""`airlock context`: the least code that makes one function understandable, redacted. As Markdown, as JSON, or many through one process."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from functools import partial

from airlock.core.model import Part, Span
from airlock.engine import Engine
from airlock.frontends.cli import excerpt, tailored, target
from airlock.frontends.cli.arguments import Parser, position
from airlock.frontends.cli.console import Console
from airlock.frontends.cli.excerpt import SafeExcerpt
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.failures import attempted
from airlock.frontends.cli.workspace import opened

_VERSION = 1
_EPILOG = f"""\
examples:
  airlock context shop/cart.py 42
  airlock context shop/cart.py 42 --json

{tailored.EXAMPLES}
--serve answers each line {{"file","line","col"}}, where it likes with "drop", "add" and "budget", with the --json object on one line, or
with {{"error"}}.
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Prints one excerpt, or answers for many."""
    options = _parser().read(arguments)
    if options.serve == bool(options.file):
        raise CommandError("context: needs FILE and LINE, or --serve alone (see airlock context --help)")
    with opened(session=options.session) as engine:
        if options.serve:
            return _serve(engine, console, confirmed=options.yes)
        if options.line is None:
            raise CommandError("context: needs a LINE (see airlock context --help)")
        document = target.document(engine, options.file)
        place = target.span(document.text, options.line, options.column, options.end)
        tailoring = tailored.chosen(options, listed=options.json or options.items)
        made = excerpt.of(engine, document, place, tailoring, confirmed=options.yes)
    if options.items:
        console.write(tailored.listing(made.prompt.items, as_json=options.json))
        return Exit.CLEAN
    console.write(json.dumps(_json(made), indent=2) + "\n" if options.json else made.markdown())
    if made.prompt.over:
        console.note(tailored.OVER)
    return Exit.CLEAN


def _parser() -> Parser:
    parser = Parser("context", "Print the minimum viable context of the function at a place, without sensitive values.", _EPILOG)
    parser.add_argument("file", nargs="?", default="", metavar="FILE")
    parser.add_argument("line", type=position, nargs="?", metavar="LINE", help="from 1")
    parser.add_argument("column", type=position, nargs="?", metavar="COL", help="from 1, in code points")
    parser.add_argument("--end", type=position, metavar="LINE", help="last line, for a range of lines")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="with spans, what was left out, warnings and token counts")
    form.add_argument("--serve", action="store_true", help="JSON lines in, JSON lines out")
    tailored.add_options(parser.add_argument)
    parser.add_argument("--session", default="", metavar="NAME", help="vault session (default: this workspace's)")
    parser.add_argument("--yes", action="store_true", help="confirm where the policy wants it")
    return parser


def _json(made: SafeExcerpt) -> dict[str, object]:
    found = made.prompt.excerpt
    return {
        "version": _VERSION,
        "target": found.target,
        "language": found.language,
        "text": made.code,
        "parts": [_part(part) for part in made.parts],
        "omitted": list(found.omitted),
        "warnings": list(found.warnings),
        "tokens": made.prompt.code_tokens,
        "file_tokens": made.prompt.file_tokens,
        "masked": found.masked,
        "items": tailored.rows(made.prompt.items),
        "over": made.prompt.over,
    }


def _part(part: Part) -> dict[str, object]:
    told: dict[str, object] = {"start": part.span.start, "end": part.span.end, "kind": part.kind.value, "origin": _range(part.origin)}
    return {**told, "name": part.name, **({"path": part.path} if part.path else {})}


def _range(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _serve(engine: Engine, console: Console, *, confirmed: bool) -> Exit:
    code = Exit.CLEAN
    for line in console.stdin:
        if line.isspace():
            continue
        try:
            answer = attempted(partial(_answer, engine, line, confirmed=confirmed))
        except CommandError as problem:
            answer = {"error": str(problem)}
            code = Exit.NOT_CHECKED
        console.write(json.dumps(answer) + "\n")
        console.flush()
    return code


def _answer(engine: Engine, line: bytes, *, confirmed: bool) -> dict[str, object]:
    asked = _asked(line)
    document = target.document(engine, asked.file)
    place = target.span(document.text, asked.line, asked.col, None)
    return _json(excerpt.of(engine, document, place, tailored.chosen(asked, listed=True), confirmed=confirmed))


def _asked(line: bytes) -> argparse.Namespace:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise CommandError("not a line of JSON") from None
    if not isinstance(given, dict):
        raise CommandError("not a JSON object")
    file, row, column = given.get("file"), given.get("line"), given.get("col")
    if not isinstance(file, str) or not _is_position(row) or not (column is None or _is_position(column)):
        raise CommandError("file must be a string, line and col whole numbers from 1 on")
    drop, add, budget = given.get("drop", []), given.get("add", []), given.get("budget", 0)
    if not _are_names(drop) or not _are_names(add) or not (budget == 0 or _is_position(budget)):
        raise CommandError("drop and add must be lists of strings, budget a whole number")
    return argparse.Namespace(file=file, line=row, col=column, drop=drop, add=add, budget=budget)


def _are_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_position(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
