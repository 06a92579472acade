"""The alias for what stands at a protected name's place, kept by a caller so that it is the same for as long as the caller remembers."""

from __future__ import annotations

from collections.abc import Callable, Collection

from airlock.core.protect.aliases import Alias, fresh, taken_apart, twins
from airlock.core.protect.names import Names
from airlock.core.protect.words import written

Choose = Callable[[Collection[str]], str]
"""A new alias, given all placeholders there are."""
Keep = Callable[[str, Choose, Callable[[str], bool]], str]
"""The alias kept for a name that passes a test, else a new one."""


def alias_for(value: str, names: Names, keep: Keep, is_worn: Callable[[Alias], bool]) -> str:
    """What is written instead of a value. `is_worn` says of an alias whether something else is called so already."""
    known = names.of(value)
    canonical, sort = known[:2] if known else (value, names.sort_of(value))
    noun = names.noun(sort, "" if known else value)

    def choose(tokens: Collection[str]) -> str:
        used = {alias for token in tokens if (alias := taken_apart(token)) is not None}
        return fresh(canonical, noun, lambda alias: any(twin in used or is_worn(twin) for twin in twins(alias)))

    def fits(token: str) -> bool:
        alias = taken_apart(token)
        return alias is None or not is_worn(alias)

    token = keep(canonical, choose, fits)
    alias = taken_apart(token)
    return written(alias, known[2]) if known is not None and alias is not None else token
