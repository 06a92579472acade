"""The place in a file that a question is about: read, decoded, and turned into a span."""

from __future__ import annotations

import re

from airlock.core.model import Document, Span
from airlock.engine import Engine
from airlock.frontends.cli.exits import CommandError, Exit
from airlock.frontends.cli.files import NotCheckedError, decode, read_file, shown_argument
from airlock.frontends.cli.places import Places

_NOTEBOOK = ".ipynb"
_IN_EDITOR = "is a notebook, whose lines are not those of its cells; use the editor, or save its code as a script"
_INDENT = re.compile(r"[ \t]*")


def document(engine: Engine, file: str) -> Document:
    """The file as an editor shows it. Raises CommandError where it cannot be read, or an editor shows a notebook's cells."""
    if file.lower().endswith(_NOTEBOOK):
        raise CommandError(f"{shown_argument(file)}: {_IN_EDITOR}", Exit.NOT_CHECKED)
    try:
        data = read_file(file, engine.settings.max_file_kb * 1024)
        text = None if data is None else decode(data).without_mark()
    except NotCheckedError as problem:
        raise CommandError(f"{shown_argument(file)}: {problem}", Exit.NOT_CHECKED) from None
    if text is None:
        raise CommandError(f"{shown_argument(file)}: is not a text file", Exit.NOT_CHECKED)
    return Document(text, file, engine.language_of(file, text))


def span(text: str, line: int, column: int | None, last: int | None) -> Span:
    """A place (the first character of the line without a column), or everything from there to the end of line `last`."""
    places = Places.of(text)
    if max(line, last or 1) > len(places.starts):
        raise CommandError(f"the file has only {len(places.starts)} lines")
    if last is not None and last < line:
        raise CommandError("--end lies before LINE")
    if column is not None:
        start = places.offset(line, column)
    else:
        whole = places.line_span(line)
        indent = _INDENT.match(text, whole.start, whole.end)
        start = indent.end() if indent else whole.start
    return Span(start, places.line_span(last).end if last is not None else start)
