"""Whether a file says something of a name, by a pattern that has the name in it; much faster than parsing the file."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from airlock.core.context.across.workspace import places_of

if TYPE_CHECKING:
    from airlock.core.context.across.workspace import Imports

_AROUND = 400  # code points; a pattern of an import's language reaches no further to either side of a name
_PATTERNS = 256  # kept compiled
_PLACES = 300  # of a name in a file, before the whole file is searched


def says(text: str, name: str, template: str, imports: Imports) -> bool:
    """Whether a pattern that has a name in it finds something in a text; looked for around the name, which is soon found."""
    places = list(places_of(text, name))
    pattern = _with_name(template, name) if places else None  # most texts do not have the name
    if pattern is None or any(pattern.match(text, at) for at in places):
        return pattern is not None
    heads = _any_of(imports.heads) if imports.heads else None
    for at in places[:_PLACES]:
        start = _begin(text, at, imports.until)
        if heads is not None and heads.search(text, start, at) is None:
            continue
        end = text.find("\n", at, at + len(name) + _AROUND)
        if pattern.search(text, start, end if end >= 0 else at + len(name) + _AROUND):
            return True
    return len(places) > _PLACES and pattern.search(text) is not None


def _begin(text: str, at: int, until: str) -> int:
    """Where what is about a name at a place may begin at the earliest."""
    near = 0 if until == "\n" else max(at - _AROUND, 0)
    found = text.rfind(until, near, at)
    return max(found if found >= 0 else text.rfind("\n", 0, near), 0)


@functools.cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


@functools.lru_cache(_PATTERNS)
def _with_name(template: str, name: str) -> re.Pattern[str]:
    return re.compile(template.replace("{name}", re.escape(name)))
