"""Values written into what has rules of its own: the text of a JSON string, the words of a shell command, the lines of a patch.

A restored value that holds a quote must not end the string it is put in, and one of several lines must not end a hunk. Values are taken as
they stood where they were found, without the quotes around them. Standards: https://www.rfc-editor.org/rfc/rfc8259#section-7,
https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html.
Absent: where in a shell's commands that is (shell_place.py).
"""

from __future__ import annotations

import json
import re
from typing import Protocol

from airlock.core.shell_place import Place


class Writer(Protocol):
    """Takes in a text piece by piece, in order, and says how a value is written where it has got to."""

    def passes(self, text: str) -> None:
        """Takes in the text up to the next value."""

    def written(self, value: str) -> str:
        """The value as it is to stand here."""

    def settled(self, text: str) -> str:
        """The whole text, once all of it has passed, with what it says of itself as it is now."""


class Plain:
    """As it is."""

    def passes(self, text: str) -> None:
        """See Writer."""

    def written(self, value: str) -> str:
        """See Writer."""
        return value

    def settled(self, text: str) -> str:
        """See Writer."""
        return text


class InJson:
    """Inside of JSON strings, where all of a program's words stand."""

    def passes(self, text: str) -> None:
        """See Writer."""

    def written(self, value: str) -> str:
        """See Writer."""
        return json.dumps(value, ensure_ascii=False)[1:-1]

    def settled(self, text: str) -> str:
        """See Writer."""
        return text


_HUNK = re.compile(r"(?m)^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_MARKS = {"+": (0, 1), "-": (1, 0), " ": (1, 1)}
"""What a line is by its first sign: one of the old text, of the new, or of both."""


class InPatch:
    """In the lines of a unified diff: each further line of a value begins like its first, and the hunk counts it."""

    def __init__(self) -> None:
        self._line = ""
        self._more: list[tuple[int, int]] = []

    def passes(self, text: str) -> None:
        """See Writer."""
        first, *lines = text.split("\n")
        self._line += first
        for line in lines:
            if _HUNK.match(self._line):
                self._more.append((0, 0))
            self._line = line

    def written(self, value: str) -> str:
        """See Writer."""
        mark = self._line[:1]
        lines = value.split("\n")
        self._line += lines[0]
        if len(lines) == 1 or not self._more or mark not in _MARKS:
            return value
        if mark == " " or not all(line.startswith(mark) for line in lines[1:]):  # else it was taken from a patch
            lines[1:] = [mark + line for line in lines[1:]]
        (old, new), (is_old, is_new), count = self._more[-1], _MARKS[mark], len(lines) - 1
        self._more[-1] = old + count * is_old, new + count * is_new
        return "\n".join(lines)

    def settled(self, text: str) -> str:
        """See Writer."""
        more = iter(self._more)
        return _HUNK.sub(lambda head: _counted(head, next(more, (0, 0))), text) if any(map(any, self._more)) else text


def _counted(head: re.Match[str], more: tuple[int, int]) -> str:
    """The head of a hunk that has so many more old and new lines; where it says no number, it is one."""
    old_at, old, new_at, new = head.groups()
    return f"@@ -{old_at},{int(old or 1) + more[0]} +{new_at},{int(new or 1) + more[1]} @@" if any(more) else head[0]


def writer(form: str) -> Writer:
    """The writer for `text`, `json`, `shell` or `patch`."""
    makers: dict[str, type[Writer]] = {"shell": Place, "json": InJson, "patch": InPatch}
    return makers.get(form, Plain)()
