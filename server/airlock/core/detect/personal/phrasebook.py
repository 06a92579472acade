"""All phrases of the table of keys, by how they are written together, and what they end with."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from airlock.core.detect.personal.keytable import KEY_TAILS_IGNORED, OWNERS

WHOSE = OWNERS | {f"{word}s" for word in OWNERS}
"""Of whom a key tells at its end, also of several or in the genitive: `name_des_besitzers`."""


@lru_cache(maxsize=1)
def kinds() -> dict[str, str]:
    """The kind that each phrase names."""
    from airlock.core.detect.personal.key_index import BETWEEN, KEYS  # no text without a key needs it

    return {phrase: kind for kind, (_, phrases) in KEYS.items() for phrase in phrases.split(BETWEEN)}


@lru_cache(maxsize=1)
def tails() -> frozenset[str]:
    """The last three letters of every phrase and of all that is passed over, or two where there are no more: few words end so."""
    return frozenset(word[-3:] for word in (*kinds(), *KEY_TAILS_IGNORED, *WHOSE))


def ends_phrase(last: str) -> bool:
    """Whether a phrase ends with these letters: written backwards, it begins with them, and stands where they would in order."""
    ends, back = _ends(), last[::-1]
    at = bisect_left(ends, back)
    return len(last) > 1 and at < len(ends) and ends[at].startswith(back)


@lru_cache(maxsize=1)
def _ends() -> list[str]:
    """The phrases, each written backwards, in order: a set of all that they end with takes longer to make."""
    return sorted(phrase[::-1] for phrase in kinds())
