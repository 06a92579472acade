"""`airlock redact`: a text with placeholders where its sensitive values were; everything else comes out byte for byte."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core.model import Action, Document
from airlock.engine import HeldCount
from airlock.frontends.cli import permit, recognizer
from airlock.frontends.cli.arguments import Parser
from airlock.frontends.cli.console import Console, is_terminal
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import HEAD_BYTES, NotCheckedError, Text, decode, encode, input_of, is_binary, shown_argument
from airlock.frontends.cli.workspace import opened

_LIMIT_BYTES = 50 * 1024 * 1024
"""Beyond this nothing comes out: better no text than one that was not looked at."""
_EPILOG = """\
examples:
  airlock redact app.log > safe.log
  git diff | airlock redact --filename change.diff

The real values stay on this machine, encrypted; `airlock restore` brings them back.
exit codes: 0 done, 2 wrong options or policy file, 3 not checked (nothing is written), 4 refused by policy
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Redacts one text."""
    parser = Parser("redact", "Put placeholders in the place of sensitive values.", _EPILOG)
    parser.add_argument("file", nargs="?", default="", metavar="FILE", help="default, and -: standard input")
    parser.add_argument("--session", default="", metavar="NAME", help="vault session (default: this workspace's)")
    parser.add_argument("--no-vault", action="store_true", help="keep nothing: the text cannot be restored")
    parser.add_argument("--filename", default="", metavar="NAME", help="name that tells the language of standard input")
    parser.add_argument("--yes", action="store_true", help="confirm where the policy wants it")
    recognizer.add_options(parser.add_argument)
    options = parser.read(arguments)
    given = _decoded(input_of(options.file, console.stdin, _LIMIT_BYTES), options.file)
    name = options.filename or options.file
    with opened(recognizer.chosen(options), session=options.session, ephemeral=options.no_vault) as engine:
        document = Document(given.text, name, engine.language_of(name, given.text))
        shared = engine.share(document, Action.COPY)
        recognizer.require_whole(engine)
    permit.require(shared.decision, confirmed=options.yes)
    console.write_bytes(encode(shared.text, given.encoding))
    if is_terminal(console.stderr):
        console.flush()
        console.note(_summary(shared.held))
    return Exit.CLEAN


def _decoded(data: bytes, name: str) -> Text:
    if is_binary(data[:HEAD_BYTES]):
        raise CommandError(f"{shown_argument(name)}: not checked: a binary file", Exit.NOT_CHECKED)
    try:
        return decode(data)
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(name)}: not checked: {problem}", Exit.NOT_CHECKED) from None


def _summary(held: Sequence[HeldCount]) -> str:
    if not held:
        return "nothing sensitive was found"
    kinds = ", ".join(f"{h.count} × {h.title}" for h in held)
    return f"{sum(h.count for h in held)} held back: {kinds}"
