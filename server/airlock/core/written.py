"""Values written into what has rules of its own: the text of a JSON string, the words of a shell command.

A restored value that holds a quote must not end the string it is put in. Values are taken as they stood where they were found, without the
quotes around them. Standard: https://www.rfc-editor.org/rfc/rfc8259#section-7,
https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
"""

from __future__ import annotations

import json
import re
import shlex
from typing import Protocol

_TELLING = re.compile(r"[\\'\"]")
"""Signs that a shell's quoting depends on."""


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
        at = 1 if self._escaped else 0
        self._escaped = self._escaped and not text
        while (found := _TELLING.search(text, at)) is not None:
            sign, at = found[0], found.end()
            if sign == "\\":
                if self._quote != "'":
                    self._escaped = at == len(text)
                    at += 1
            elif not self._quote or self._quote == sign:
                self._quote = "" if self._quote else sign

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
