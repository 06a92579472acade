"""Values written into what has rules of its own: the text of a JSON string, the words of a shell command.

A restored value that holds a quote must not end the string it is put in. Values are taken as they stood where they were found, without the
quotes around them. Standard: https://www.rfc-editor.org/rfc/rfc8259#section-7.
Absent: where in a shell's commands that is (shell_place.py).
"""

from __future__ import annotations

import json
from typing import Protocol

from airlock.core.shell_place import Place


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


def writer(form: str) -> Writer:
    """The writer for `text`, `json` or `shell`."""
    made: Writer = Place() if form == "shell" else InJson() if form == "json" else Plain()
    return made
