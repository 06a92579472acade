"""What is added behind a placeholder where a bare name is no statement, and taken off again before values come back.

`AIRLOCK_PROTECTED_BLOCK_7F3A9K();` parses where `AIRLOCK_PROTECTED_BLOCK_7F3A9K` does not; the call is no part of what it stands for.
"""

from __future__ import annotations

import re

from airlock.core import placeholder

LABEL = "PROTECTED"
CALLED_LABEL = "PROTECTED_BLOCK"
"""The label of a placeholder for statements where a bare name is none: it is followed by `CALL`."""
CALL = "();"

_BEGINNING = f"AIRLOCK_{LABEL}"
_CODE = rf"(?:_BLOCK)?_[{placeholder.ALPHABET}]"
_CALLED = re.compile(rf"({_BEGINNING}{_CODE}{{{placeholder.CODE_LENGTH},}})\s*\(\s*\)\s*;")
_OPEN = re.compile(rf"{_BEGINNING}(?:_(?:B(?:L(?:O(?:CK?)?)?)?)?|{_CODE}*\s*(?:\(\s*(?:\)\s*)?)?)?\Z")
"""What may be the beginning of one behind its first word."""
_WORDS = tuple(_BEGINNING[:count] for count in range(1, len(_BEGINNING)))


def without_calls(text: str) -> str:
    """The text without what was added behind placeholders of statements."""
    return _CALLED.sub(r"\1", text) if _BEGINNING in text else text


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
    start = text.rfind(_BEGINNING)
    if start >= 0 and _OPEN.match(text, start):
        return start
    if not text.endswith(_WORDS):
        return len(text)
    return next(len(text) - len(word) for word in reversed(_WORDS) if text.endswith(word))
