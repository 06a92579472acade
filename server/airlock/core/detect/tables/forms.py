"""Values that forms are filled in with: `<input name="phone" value="…">`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from airlock.core.detect.personal.naming import kind_of
from airlock.core.detect.tables.cells import Place
from airlock.core.detect.tables.values import fits
from airlock.core.expressions import compiled

WORDS = ("value=",)
"""What filled fields have, in small letters."""
_INPUT = r"<(?:input|option|field|param|property|attribute|entry|data)\b[^<>]{1,600}>"
_ATTRIBUTE = r"([\w:-]{2,30})[ \t\r\n]{0,9}=[ \t\r\n]{0,9}(?:\"([^\"<>]{1,200})\"|'([^'<>]{1,200})')"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_INPUT, re.IGNORECASE), compiled(_ATTRIBUTE)


def places(text: str) -> Iterator[Place]:
    """The values whose field is named for personal data."""
    tags, attributes = _patterns()
    for tag in tags.finditer(text):
        told, value = "", None
        for one in attributes.finditer(text, tag.start(), tag.end()):
            if one[1].lower() in ("name", "id", "key", "autocomplete", "label"):
                told = told or (one[2] or one[3] if kind_of(one[2] or one[3]) else "")
            elif one[1].lower() == "value":
                value = one.span(2) if one[2] is not None else one.span(3)
        if told and value and fits(kind_of(told), text[value[0] : value[1]], told):
            yield Place(*value, kind_of(told), told, 0, f"in the field `{told[:60]}`")
