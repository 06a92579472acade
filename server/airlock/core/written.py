"""Values written into what has rules of its own: the text of a JSON string, the words of a shell command.

A restored value that holds a quote must not end the string it is put in. Values are taken as they stood where they were found, without the
quotes around them. Standard: https://www.rfc-editor.org/rfc/rfc8259#section-7,
https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
"""

from __future__ import annotations

import json
import shlex
from typing import Protocol


class Writer(Protocol):
    """Takes in a text piece by piece, in order, and says how a value is written where it has got to."""

    def passes(self, text: str) -> None:
        """Takes in the text up to the next value."""

    def written(self, value: str) -> str:
        """The value as it is to stand here."""


class Plain:
    """As it is."""

    def passes(self, text: str) -> None:
        """See Writer."""

    def written(self, value: str) -> str:
        """See Writer."""
        return value


class InJson:
    """Inside of JSON strings, where all of a program's words stand."""

    def passes(self, text: str) -> None:
        """See Writer."""

    def written(self, value: str) -> str:
        """See Writer."""
        return json.dumps(value, ensure_ascii=False)[1:-1]


class InShell:
    """In a POSIX shell's commands: outside of quotes, in single or in double ones."""

    def __init__(self) -> None:
        self._quote = ""
        self._escaped = False

    def passes(self, text: str) -> None:
        """See Writer."""
        for sign in text:
            if self._escaped:
                self._escaped = False
            elif sign == "\\" and self._quote != "'":
                self._escaped = True
            elif self._quote:
                self._quote = "" if sign == self._quote else self._quote
            elif sign in "'\"":
                self._quote = sign

    def written(self, value: str) -> str:
        """See Writer."""
        if self._quote == "'":
            return value.replace("'", "'\\''")
        if self._quote == '"':
            return "".join(f"\\{sign}" if sign in '\\"$`' else sign for sign in value)
        return shlex.quote(value)


def writer(form: str) -> Writer:
    """The writer for `text`, `json` or `shell`."""
    made: Writer = InShell() if form == "shell" else InJson() if form == "json" else Plain()
    return made
