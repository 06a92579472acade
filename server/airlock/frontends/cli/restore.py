"""`airlock restore`: a text with the real values in the place of their placeholders; everything else comes out byte for byte."""

from __future__ import annotations

from collections.abc import Sequence

from airlock.frontends.cli.arguments import Parser, one_of
from airlock.frontends.cli.console import Console, is_terminal
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, encode, input_of, shown_argument
from airlock.frontends.cli.workspace import opened

_LIMIT_BYTES = 200 * 1024 * 1024
_FORMS = ("text", "json", "shell")
_EPILOG = "A placeholder that this session does not know stays as it is and is counted on standard error."


def run(arguments: Sequence[str], console: Console) -> int:
    """Restores one text."""
    parser = Parser("restore", "Bring the real values back into a text that holds placeholders.", _EPILOG)
    parser.add_argument("file", nargs="?", default="", metavar="FILE", help="default, and -: standard input")
    parser.add_argument("--session", default="", metavar="NAME", help="vault session (default: this workspace's)")
    parser.add_argument("--into", type=one_of(*_FORMS), default="text", metavar="|".join(_FORMS), help="what values are quoted for")
    options = parser.read(arguments)
    data = input_of(options.file, console.stdin, _LIMIT_BYTES)
    try:
        given = decode(data)
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(options.file)}: {problem}", Exit.NOT_CHECKED) from None
    with opened(session=options.session) as engine:
        result = engine.restore(given.text, options.into)
    console.write_bytes(encode(result.text, given.encoding))
    console.flush()
    if result.unknown:
        many = len(result.unknown) > 1
        words = "s are unknown to this session and left as they are" if many else " is unknown to this session and left as it is"
        console.note(f"{len(result.unknown)} placeholder{words}")
    elif is_terminal(console.stderr):
        console.note(f"{result.restored} restored")
    return Exit.CLEAN
