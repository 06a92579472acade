"""Whether lists of rows in code may have a column of secrets: told by what stands around the words that such columns are named with.

Reading the brackets of a text takes a hundred times as long, and few texts that have such words have such lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from airlock.core.detect.tables import rowlists, secrets
from airlock.core.expressions import compiled

_QUOTES = ("'", '"', "`")
_NAME = r"[\w .,\-/]{0,400}"
_BEFORE = r"\s{0,60}(?:[^\r\n\"'`]{0,120}(?:#|//)\s{1,60})?(?P<sign>[,\[({])"
"""What stands before a string in a list, read backwards; there may be a comment between them."""
_BEHIND = r"\s{0,60}(?P<sign>[,\])}])"
_VALUES = (
    r"[\w.\-]{0,60}[\"'`]?\s{0,4}(?:=>|[:=])\s{0,12}[\w.:!]{0,40}[\[({]\s{0,60}"
    r"(?:[\"'`][^\"'`\r\n]{0,200}[\"'`]|[\w.+-]{1,40})\s{0,60},\s{0,60}[\"'`\d]"
)
"""The rest of a name and several values."""
_LOOP, _TARGETS = r"\bfor[ ][^\r\n]{0,200}\Z", r"[\w, ]{0,200}[)\]]?[ ](?:in|of)[ ]"
"""What stands before and behind the names that the cells of each row are given to."""
_FAR = 4000
"""How far behind their bracket names of fields are, in code points."""
_NEAR, _NEARER = 400, 80
_TRIED = 8


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    sources = {"name": _NAME, "before": _BEFORE, "behind": _BEHIND, "values": _VALUES, "loop": _LOOP, "targets": _TARGETS}
    return {name: compiled(source) for name, source in sources.items()}


def may_have(text: str, found: Mapping[str, Iterable[int]]) -> bool:
    """Whether one of the words may be in the name of a column; `found` says where they stand."""
    values = _patterns()["values"]
    return any(values.match(text, at) or _is_listed(text, at) or _is_field(text, at) for places in found.values() for at in places)


def _is_listed(text: str, at: int) -> bool:
    """Whether a place is in one of several strings, or in one of several names in a string."""
    name = _patterns()["name"]
    ahead, behind = name.match(text[max(at - _NEAR, 0) : at][::-1]), name.match(text, at)
    if ahead is None or behind is None:
        return False
    start, end = at - ahead.end(), behind.end()
    if text[start - 1 : start] not in _QUOTES or text[end : end + 1] not in _QUOTES:
        return False
    said = text[start:end]
    if rowlists.listed(said):
        return True
    left = _patterns()["before"].match(text[max(start - 1 - _NEAR, 0) : start - 1][::-1]) if secrets.kind_of(said) else None
    right = _patterns()["behind"].match(text, end + 1)
    return left is not None and right is not None and "," in (left["sign"], right["sign"])


def _is_field(text: str, at: int) -> bool:
    """Whether a place is among the fields of a class, or the variables of a loop."""
    if _patterns()["targets"].match(text, at) and _patterns()["loop"].search(text[max(at - _NEAR, 0) : at]):
        return True
    farthest, opened = max(at - _FAR, 0), at
    for _ in range(_TRIED):
        opened = max(text.rfind("{", farthest, opened), text.rfind("(", farthest, opened))
        if opened < 0:
            return False
        before = text[max(opened - _NEARER, 0) : opened].split()
        if (before and before[-1].endswith("struct")) or before[-2:-1] in (["class"], ["record"]):
            shut = "}" if text[opened] == "{" else ")"
            return text.count(text[opened], opened, at) > text.count(shut, opened, at)
    return False
