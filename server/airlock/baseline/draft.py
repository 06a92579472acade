"""Writing a baseline from what a scan finds."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from airlock.baseline import keyed, plain
from airlock.baseline.entry import Entry
from airlock.baseline.keyed import Keyed
from airlock.baseline.plain import Plain
from airlock.baseline.reading import PLAIN_NAME, load
from airlock.core.model import Finding
from airlock.errors import BaselineError


class Draft:
    """A baseline in the making. What stands in the file already about files that are not looked at now is kept.

    Holds values until it is written: keep it no longer than that.
    """

    def __init__(self, file: Path, folder: str) -> None:
        """Raises BaselineError where something else than a baseline is in the way. Paths are written relative to `folder`."""
        self._file = file
        self._folder = folder
        self._known = load(file, folder).known if os.path.lexists(file) else None
        self._plain = isinstance(self._known, Plain) or (self._known is None and file.name == PLAIN_NAME)
        self._seen: dict[str, list[Entry]] = {}

    def add(self, file: str, text: str, findings: Sequence[Finding]) -> None:
        """Takes in what was found in a file. Files without findings count too: they are free of known values now."""
        path = os.path.relpath(file, self._folder).replace(os.sep, "/")
        self._seen[path] = [Entry(f.kind, _line(text, f.span.start), text[f.span.start : f.span.end]) for f in findings]

    def save(self) -> int:
        """Writes the file, whole or not at all, and says how many values it took in. Raises BaselineError."""
        import tempfile  # loads the archivers of `shutil`, which a command that only reads does without

        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        text = json.dumps(self._content(today), indent=2, ensure_ascii=True) + "\n"
        try:
            with tempfile.NamedTemporaryFile("w", encoding="ascii", dir=self._file.parent, prefix=".airlock-", delete=False) as file:
                file.write(text)
            _move(Path(file.name), self._file)
        except OSError as error:
            raise BaselineError(f"{self._file.name} cannot be written: {error.strerror or 'input/output error'}.") from None
        return sum(len({entry.value for entry in entries}) for entries in self._seen.values())

    def _content(self, today: str) -> Mapping[str, object]:
        if self._plain:
            return plain.content(self._known if isinstance(self._known, Plain) else None, self._seen, today)
        known = self._known if isinstance(self._known, Keyed) else None
        return keyed.content(known, self._seen, lambda path: os.path.lexists(Path(self._folder, path)))


def _move(made: Path, file: Path) -> None:
    """Puts a finished file in its place, as readable as files made by hand are."""
    mask = os.umask(0)
    os.umask(mask)
    made.chmod(0o666 & ~mask)
    made.replace(file)


def _line(text: str, offset: int) -> int:
    """The line an offset is on, from 1; lines end at LF, CRLF and CR."""
    return text.count("\n", 0, offset) + text.count("\r", 0, offset) - text.count("\r\n", 0, offset) + 1
