"""`airlock restore`: a text with the real values in the place of their placeholders; everything else comes out byte for byte."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from airlock.engine import Engine
from airlock.frontends.cli.arguments import Parser, one_of
from airlock.frontends.cli.console import Console, is_terminal
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, encode, input_of, shown_argument
from airlock.frontends.cli.workspace import opened

_LIMIT_BYTES = 200 * 1024 * 1024
_PIECE_BYTES = 65_536
_FORMS = ("text", "json", "shell", "patch")
_PATCHES = (".patch", ".diff")
_EPILOG = """\
examples:
  airlock restore answer.md
  llm "$(airlock redact question.md)" | airlock restore --stream

A placeholder that this session does not know stays as it is and is counted on standard error.
exit codes: 0 done, 2 wrong options or policy file, 3 not restored (nothing is written)
"""


def run(arguments: Sequence[str], console: Console) -> int:
    """Restores one text."""
    parser = Parser("restore", "Bring the real values back into a text that holds placeholders.", _EPILOG)
    parser.add_argument("file", nargs="?", default="", metavar="FILE", help="default, and -: standard input")
    parser.add_argument("--session", default="", metavar="NAME", help="vault session (default: this workspace's)")
    parser.add_argument(
        "--into",
        type=one_of(*_FORMS),
        default=None,
        metavar="|".join(_FORMS),
        help="what values are written for (default: text, or by the file's name patch)",
    )
    parser.add_argument("--stream", action="store_true", help="restore standard input, in UTF-8, while it still arrives")
    options = parser.read(arguments)
    if options.stream and options.file not in {"", "-"}:
        raise CommandError("restore: --stream is for standard input")
    if options.stream and options.into == "patch":
        raise CommandError("restore: a patch says how many lines follow before they have arrived: leave out --stream")
    form = options.into or ("patch" if options.file.lower().endswith(_PATCHES) else "text")
    if options.stream:
        with opened(session=options.session) as engine:
            restored, unknown = _streamed(engine, form, console)
    else:
        restored, unknown = _whole(options.file, options.session, form, console)
    if unknown:
        words = "s are unknown to this session and left as they are" if unknown > 1 else " is unknown to this session and left as it is"
        console.note(f"{unknown} placeholder{words}")
    elif is_terminal(console.stderr):
        console.note(f"{restored} restored")
    return Exit.CLEAN


def _whole(file: str, session: str, form: str, console: Console) -> tuple[int, int]:
    data = input_of(file, console.stdin, _LIMIT_BYTES)
    try:
        given = decode(data)
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(file)}: {problem}", Exit.NOT_CHECKED) from None
    with opened(session=session) as engine:
        result = engine.restore(given.text, form)
    console.write_bytes(encode(result.text, given.encoding))
    console.flush()
    return result.restored, len(result.unknown)


def _streamed(engine: Engine, form: str, console: Console) -> tuple[int, int]:
    """Writes what is sure as soon as it has arrived. What is no UTF-8 goes through byte for byte."""
    stream = engine.restoring(form)
    for text in _pieces(console.stdin):
        _write(console, stream.feed(text))
    _write(console, stream.finish())
    return stream.restored, len(stream.unknown)


def _pieces(source: BinaryIO) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    read = getattr(source, "read1", source.read)
    while data := read(_PIECE_BYTES):
        yield decoder.decode(data)
    yield decoder.decode(b"", final=True)


def _write(console: Console, text: str) -> None:
    if text:
        console.write_bytes(text.encode("utf-8", "surrogateescape"))
        console.flush()
