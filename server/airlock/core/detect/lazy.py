"""Regular expressions that are compiled when they are first used.

Compiling all of this package's expressions takes ten times as long as importing it; most runs need few of them. Compiling twice in a race
does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from airlock.core.expressions import compiled


class LazyPattern:
    """The few methods of a compiled expression that are used here; the first call of any compiles it and puts the real ones in place."""

    __slots__ = ("_flags", "_source", "findall", "fullmatch", "match", "search")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self.search: Callable[[str], re.Match[str] | None] = partial(self._first, "search")
        self.match: Callable[[str], re.Match[str] | None] = partial(self._first, "match")
        self.fullmatch: Callable[[str], re.Match[str] | None] = partial(self._first, "fullmatch")
        self.findall: Callable[[str], list[str]] = lambda text: self._compile().findall(text)

    def _first(self, method: str, text: str) -> re.Match[str] | None:
        found: re.Match[str] | None = getattr(self._compile(), method)(text)
        return found

    def _compile(self) -> re.Pattern[str]:
        pattern = compiled(self._source, self._flags)
        self.search, self.match, self.fullmatch, self.findall = pattern.search, pattern.match, pattern.fullmatch, pattern.findall
        return pattern
