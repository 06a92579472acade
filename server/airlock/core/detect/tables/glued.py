"""Columns' names without what one schema glues to all of them: `nomloc`, `rueloc`, `villeloc`; `adrNom`, `adrVille`; `c_fname_x`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from airlock.core.detect.personal.keytable import NOBODYS
from airlock.core.detect.tables import people
from airlock.core.detect.words import word_set

_FEWEST = 3
"""So many columns share what is glued to them, and half of all."""
_LONGEST = 4
"""Letters in it; longer words mean something, unless it is somebody they are of: `kundenname`, `kundenort`."""
_LONGEST_WORD = 12
"""Letters in such a word."""
_COMPANIES = word_set(
    "org co comp dept div inst sch uni univ hosp prod cat bus ven vend mfr sup est soc ent firm shop bank team item file type name"
)
"""What is no person's, or what a name is made of."""
_APART = "_-. "


def unglued(names: Sequence[str], says: Callable[[str], object]) -> tuple[str, ...]:
    """The names, those that say nothing without what many of them begin or end with, where they say something then."""
    if len(names) < _FEWEST:
        return tuple(names)
    whole = [name.strip() for name in names]
    ending = _shared([name[::-1] for name in whole])[::-1]
    beginning = _shared(whole)
    return tuple(_cut(name, beginning, ending, says) for name in whole) if beginning or ending else tuple(names)


def _shared(names: Sequence[str]) -> str:
    """What most of the names begin with, empty where that are too few, or it is a word that says something."""
    least = max(_FEWEST, (len(names) + 1) // 2)
    heads = Counter(name[:length] for name in names for length in range(2, _LONGEST_WORD + 2) if len(name) > length + 1)
    head = max((head for head, count in heads.items() if count >= least), key=lambda head: (heads[head], len(head)), default="")
    letters = head.strip(_APART).lower()
    if (
        not letters
        or (len(letters) > _LONGEST and not any(map(people.is_topic, (letters, letters[::-1]))))
        or not NOBODYS.isdisjoint((letters, letters[::-1]))
    ):
        return ""
    return "" if letters in _COMPANIES or letters[::-1] in _COMPANIES else head


def _cut(name: str, beginning: str, ending: str, says: Callable[[str], object]) -> str:
    if says(name):
        return name
    begins, ends = bool(beginning) and name.startswith(beginning), bool(ending) and name.endswith(ending)
    cuts = ((False, ends), (begins, False), (begins, ends))
    for first, last in cuts:
        cut = name[len(beginning) if first else 0 : -len(ending) if last else None].strip(_APART)
        if (first or last) and cut and says(cut):
            return cut
    return name
