"""Codes of diseases in a list of diseases: `{code: "I50.9", name: "Heart failure"}` says what a code means, and nothing of anybody."""

from __future__ import annotations

from airlock.core.detect.lazy import LazyPattern
from airlock.core.expressions import compiled

CODE = LazyPattern(r"[A-TV-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?")
"""A code of ICD-10."""
_NAMED = LazyPattern(
    r"(?<![\w.])[\"']?(?:name|title|label|display|displayName|descr?|description|(?:short|long|full)_?(?:desc|description|name|title)|name_\w{2}"
    r"|disease|condition|nombre|nome|libelle|bezeichnung|descripcion|descricao|nazwa)[\"']?[ ]?(?:=>|[:=])[ ]?[\"']?(?P<said>[^\W\d_][^\"'\r\n}]{2,120})"
)
_EDGES = compiled(r"[{}]|\n[ \t]{0,40}(?:-[ ]|\r?\n)")
"""Where an object or an entry of a list begins or ends."""
_FAR = 200
"""So far around a code is looked for what it is called, in code points."""


def is_catalogued(kind: str, text: str, start: int, end: int) -> bool:
    """Whether a value is a code of ICD-10 in an entry that says what it is called, and whose it is no word."""
    if kind != "special_category" or CODE.fullmatch(text[start:end]) is None:
        return False
    before, behind = text[max(start - _FAR, 0) : start], text[end : end + _FAR]
    edges = [edge.end() for edge in _EDGES.finditer(before)]
    shut = _EDGES.search(behind)
    entry = before[edges[-1] if edges else 0 :] + " " * (end - start) + (behind if shut is None else behind[: shut.start()])
    return _NAMED.search(entry) is not None
