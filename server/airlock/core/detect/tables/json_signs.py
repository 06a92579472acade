"""Whether JSON can hold somebody's data: read by the standard library, which takes a fiftieth of the time of reading it with its places."""

from __future__ import annotations

import json
from functools import lru_cache

from airlock.core.detect.tables import topics
from airlock.core.detect.tables.fields import PUBLIC
from airlock.core.detect.tables.signs import Signs

_BLANK = " \t\r\n"


class _Object(list[tuple[str, object]]):
    """An object's pairs in order; a key may be there twice."""

    __slots__ = ()


@lru_cache(maxsize=1)
def _decoder() -> json.JSONDecoder:
    # Whole numbers stay as they are written; with a point in them they are nobody's.
    return json.JSONDecoder(object_pairs_hook=_Object, parse_int=str)


def may_have(text: str) -> bool:
    """Whether records or rows in a text may be somebody's; yes for all that is not JSON, or several of them one after the other."""
    at = _after_blanks(text, 1 if text[:1] == "\ufeff" else 0)
    signs = Signs()
    while at < len(text):
        try:
            root, at = _decoder().raw_decode(text, at)
        except (ValueError, RecursionError):
            return True
        if _shows(root, signs):
            return True
        at = _after_blanks(text, at)
    return signs.together() or (signs.whole() and topics.may_be_named(text))


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in _BLANK and at < len(text):
        at += 1
    return at


def _shows(root: object, signs: Signs) -> bool:
    """Whether something is seen in a tree. What stands in a list stands under the list's key."""
    stack = [("", "", root)] if isinstance(root, list) else []
    while stack:
        over, above, node = stack.pop()
        if isinstance(node, _Object):
            pairs = [] if above.lower().lstrip("_") in PUBLIC else node
        elif _has_rows(node):
            return True
        else:
            over, above, pairs = "", over, [(above, inner) for inner in node]
        for key, inner in pairs:
            if isinstance(inner, str) and signs.enough(over, above, key, inner):
                return True
        stack.extend((above, key, inner) for key, inner in pairs if isinstance(inner, list))
    return False


def _has_rows(items: list[object]) -> bool:
    """Whether a list may be rows with words in them."""
    return any(
        isinstance(row, list) and not isinstance(row, _Object) and len(row) > 1 and any(isinstance(cell, str) for cell in row)
        for row in items
    )
