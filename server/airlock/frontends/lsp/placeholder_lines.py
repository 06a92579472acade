"""Which lines of an open document have something with the look of a placeholder: from the text alone, and kept through its edits.

Nothing here knows which placeholders there are.
"""

from __future__ import annotations

from collections.abc import Sequence

from airlock.core import mentions
from airlock.engine import LineEdit


def found(lines: Sequence[str], first: int = 0) -> tuple[int, ...]:
    """The numbers of such lines, in order; the first line's is `first`. Quick where there are none."""
    if not mentions.may_hold("".join(lines)):
        return ()
    return tuple(first + at for at, line in enumerate(lines) if mentions.may_hold(line) and mentions.looks_made(line))


def moved(known: tuple[int, ...], lines: Sequence[str], edit: LineEdit) -> tuple[int, ...]:
    """The same after an edit of whole lines; `lines` are those after it."""
    new = found(lines[edit.first : edit.first + edit.added], edit.first)
    if not (known or new):
        return ()
    by, end = edit.added - edit.removed, edit.first + edit.removed
    return (*(line for line in known if line < edit.first), *new, *(line + by for line in known if line >= end))
