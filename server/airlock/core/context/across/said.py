"""Whether a file says something of a name, by a pattern that has the name in it; much faster than parsing the file."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from airlock.core.context.anchored import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airlock.core.context.across.workspace import Imports

_AROUND = 400  # code points; a pattern of an import's language reaches no further to either side of a name
_PATTERNS = 256  # kept compiled
_PLACES = 300  # of a name in a file, before the whole file is searched
_ANY, _PLAIN = "\ua66e", re.compile(r"\w+")
"""A letter in nobody's names, which stands for a name where it is looked for: one pattern is compiled for all of them."""


def says(text: str, name: str, template: str, imports: Imports) -> bool:
    """Whether a pattern that has a name in it finds something in a text; looked for around the name, which is soon found."""
    places = list(places_of(text, name))
    if not places:  # most texts do not have the name
        return False
    given = _ANY if _PLAIN.fullmatch(name) else name
    pattern, heads = _with_name(template, given), _any_of(imports.heads) if imports.heads else None
    for at in places[:_PLACES]:
        start, after = _begin(text, at, imports.until), at + len(name)
        end = text.find("\n", at, after + _AROUND)
        near = f"{text[start:at]}{given}{text[after : end if end >= 0 else after + _AROUND]}"
        if pattern.match(near, at - start) is not None:
            return True
        begins = _begins(near, at - start, heads) if heads is not None else ()
        if any(pattern.match(near, begin) for begin in begins) or (heads is None and pattern.search(near)):
            return True
    return len(places) > _PLACES and _with_name(template, name).search(text) is not None


def _begin(text: str, at: int, until: str) -> int:
    """Where what is about a name at a place may begin at the earliest."""
    near = 0 if until == "\n" else max(at - _AROUND, 0)
    found = text.rfind(until, near, at)
    return max(found if found >= 0 else text.rfind("\n", 0, near), 0)


def _begins(text: str, at: int, heads: re.Pattern[str]) -> Iterator[int]:
    """Where what is about a name may begin before it: at one of the words that stand there, or at the line of one."""
    for head in heads.finditer(text, 0, at):
        yield head.start()
        yield text.rfind("\n", 0, head.start()) + 1


@functools.cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


@functools.lru_cache(_PATTERNS)
def _with_name(template: str, name: str) -> re.Pattern[str]:
    return re.compile(template.replace("{name}", re.escape(name)))
