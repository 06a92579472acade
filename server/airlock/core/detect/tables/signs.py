"""What names say with their values of somebody, told before the records they stand in are read: most texts say nothing, and are not read.

What `objects` would find is never missed here; what only looks like it costs time and no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.personal.naming import kind_of, may_end, words_of
from airlock.core.detect.tables import people, topics
from airlock.core.detect.tables.columns import ADDRESSED, IDENTIFYING, NOT_HERE, is_weak
from airlock.core.detect.tables.fields import LABELS, NAME_PARTS, ROLES, SAMPLES, TYPED, VALUES, kind_at, told_by
from airlock.core.detect.tables.values import fits

LONGEST = 200
"""So much of a value is looked at, in code points."""
_BESIDE_NAMES = frozenset(("username", "postal_address", "special_category"))
"""Kinds that make a `name` beside them somebody's; alone they are nobody's."""
_NAME = "name"
_MOST_HELD = 1000
"""So many values beside labels are looked at; more are somebody's if any label says so."""
_KNOWN = 4096
"""So many keys and words are remembered."""


class Key(NamedTuple):
    """What a key says of its value."""

    kind: str
    more: bool
    """Whether the key above can make it say more."""
    weak: bool
    label: bool
    held: bool
    """Whether a label beside it tells what it holds."""
    sample: bool
    """Whether its value is one of the key above: an example of it, or with its type."""
    shown: bool
    """Whether it is how somebody with a role is shown."""


def said_by(key: str) -> Key | None:
    """What a key says, None where that is nothing. Kept is only what is written as one word: others may be words of a person."""
    return _said_by(key) if " " in key else _known(key)


@lru_cache(maxsize=_KNOWN)
def _known(key: str) -> Key | None:
    return _said_by(key)


def _said_by(key: str) -> Key | None:
    small = key.lower()
    kind = _telling(kind_of(key), key)
    more = not kind and (may_end(key) or small in NAME_PARTS)
    said = Key(kind, more, is_weak(key), small in LABELS, small in VALUES, small in SAMPLES or small in TYPED, small == "display")
    return said if any(said) else None


def may_tell(key: str, keys: Iterable[str]) -> bool:
    """Whether a key names something of somebody by itself or under one of some keys."""
    known = said_by(key)
    return known is not None and bool(known.kind or (known.more and any(_telling(kind_at(above, key), key) for above in keys)))


def _telling(kind: str, key: str) -> str:
    """The kind, where a value of it tells who somebody is, or makes a name beside it theirs."""
    told = kind in IDENTIFYING or kind in _BESIDE_NAMES or (kind and kind not in NOT_HERE and _is_addressed(key))
    return kind if told else ""


def _is_addressed(key: str) -> bool:
    return not ADDRESSED.isdisjoint(words_of(key))


def _labelled(word: str) -> str:
    """The kind that a label of these words says its neighbour is of; `name` where that may be anybody's or anything's."""
    return told_by(word) or (_NAME if is_weak(word) else "")


def is_quiet(value: str) -> bool:
    """Whether a value has small letters and signs alone, as `string` in schemas: then it is nobody's, unless its key alone says so."""
    return value.islower() and value.isascii() and "@" not in value and not any(map(str.isdigit, value))


class Signs:
    """What the pairs of one text have shown so far; what only counts together is put by and looked at in the end."""

    __slots__ = ("_beside", "_held", "_labels", "_names")

    def __init__(self) -> None:
        self._beside = False
        self._names: set[str] = set()
        """Values called `name`, and the like."""
        self._labels: set[str] = set()
        self._held: set[str] = set()

    def enough(self, over: str, above: str, key: str, value: str) -> bool:
        """Whether somebody may be found for this pair alone; `above` and `over` are the keys it stands under, if any."""
        known = said_by(key)
        return known is not None and self._tells(known, over, above, key, value[:LONGEST])

    def _tells(self, known: Key, over: str, above: str, key: str, value: str) -> bool:
        kind = known.kind or (_telling(kind_at(above, key), key) if known.more and above and not is_quiet(value) else "")
        if kind and fits(kind, value, key):
            if kind in IDENTIFYING or _is_addressed(key):
                return True
            self._beside = True
        if known.weak:
            self._names.add(value)
        if known.label:
            self._labels.add(value)
        if known.held:
            self._held.add(value)
        return (
            (known.weak and _is_persons(value, above, over))
            or (known.shown and above.lower() in ROLES and people.is_full_name(people.bare(value)))
            or (known.sample and above != "" and self.enough("", over, above, value))
        )

    def together(self) -> bool:
        """Whether somebody may be found for what all pairs say: a label and the value it speaks of, a `name` beside an address."""
        kinds = set(filter(None, map(_labelled, self._labels))) if self._held else ()
        for kind in kinds:
            if kind == _NAME:
                self._names |= self._held
            elif kind not in IDENTIFYING:
                self._beside = True
            elif len(self._held) > _MOST_HELD or any(fits(kind, value, "value") for value in self._held):
                return True
        return self._beside and any(map(_may_be_somebody, self._names))

    def whole(self) -> bool:
        """Whether a `name` is a whole one with a given name, which is somebody's in a record about people."""
        return any(map(topics.is_theirs, self._names))


def _is_persons(value: str, above: str, over: str) -> bool:
    """Whether a `name` can only be a person's: behind a title, in what keeps persons alone, or a whole one in what is called for people."""
    if people.is_titled(value, whole=True):
        return True
    about = [told for told in map(topics.topic, (above, over)) if told]
    return bool(about) and (topics.is_theirs(value) or any(topics.is_persons(value, told) for told in about))


def _may_be_somebody(value: str) -> bool:
    """Whether a `name` may be a person's, beside more of them."""
    if is_quiet(value):
        return people.is_in_small_letters(value)
    return people.is_full_name(people.bare(value)) or people.has_given(value) or people.is_titled(value)
