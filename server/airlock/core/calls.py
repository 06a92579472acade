"""What is added to a placeholder where a bare name is no statement, and taken off again before values come back.

`AIRLOCK_PROTECTED_BLOCK_7F3A9K();` parses where `AIRLOCK_PROTECTED_BLOCK_7F3A9K` does not; the call is no part of what it stands for. Nor
is what makes one a comment where nothing but a comment may stand in the place of lines: `# AIRLOCK_PROTECTED_LINES_7F3A9K`.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from airlock.core import placeholder

LABEL = "PROTECTED"
CALLED_LABEL = "PROTECTED_BLOCK"
"""The label of a placeholder for statements where a bare name is none: it is followed by `CALL`."""
CALL = "();"
REMARKS = MappingProxyType({"PROTECTED_LINES": "# ", "PROTECTED_ROWS": "-- "})
"""The labels of placeholders for lines, with the end of the last, that only a comment can stand for, and what begins it."""

_BEGINNING = f"AIRLOCK_{LABEL}"
_CODE = rf"(?:_BLOCK|_LINES|_ROWS)?_[{placeholder.ALPHABET}]"
_CALLED = re.compile(rf"({_BEGINNING}{_CODE}{{{placeholder.CODE_LENGTH},}})\s*\(\s*\)\s*;")
_REMARK = re.compile(rf"(?:(?:#|--)[ \t]?)?({_BEGINNING}_(?:LINES|ROWS)_[{placeholder.ALPHABET}]{{{placeholder.CODE_LENGTH},}})(?:\r?\n)?")
_OPEN = re.compile(rf"{_BEGINNING}(?:_[A-Z]{{0,5}}|{_CODE}*\s*(?:\(\s*(?:\)\s*)?)?)?\Z")
"""What may be the beginning of one behind its first word."""
_WORDS = tuple(_BEGINNING[:count] for count in range(1, len(_BEGINNING)))
_OPEN_REMARK = ("#", "# ", "#\t", "-", "--", "-- ", "--\t")


def added_to(token: str, label: str, value: str) -> str:
    """A placeholder with what must be added to it in the place of a value."""
    if label in REMARKS:
        return f"{REMARKS[label]}{token}{value[len(value.rstrip()) :]}"
    return f"{token}{CALL}" if label == CALLED_LABEL else token


def without_calls(text: str) -> str:
    """The text without what was added to placeholders of statements and lines."""
    return _REMARK.sub(r"\1", _CALLED.sub(r"\1", text)) if _BEGINNING in text else text


class Uncalled:
    """The same for a text that arrives in pieces: `feed` each, then `finish`. What may be followed by a call is held back."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> str:
        """The part of the text that is sure now."""
        text = self._rest + text if self._rest else text
        cut = _open_from(text)
        self._rest = text[cut:]
        return without_calls(text[:cut])

    def finish(self) -> str:
        """What was held back."""
        rest, self._rest = self._rest, ""
        return without_calls(rest)


def _open_from(text: str) -> int:
    """From where on the end of a text is held back."""
    start = text.rfind(_BEGINNING)
    if start < 0 or not _OPEN.match(text, start):
        start = len(text)
        if text.endswith(_WORDS):
            start = next(len(text) - len(word) for word in reversed(_WORDS) if text.endswith(word))
    return start - max((len(sign) for sign in _OPEN_REMARK if text.endswith(sign, 0, start)), default=0)
