"""What names say with their values of somebody, told before the records they stand in are read: most texts say nothing, and are not read.

What `objects` would find is never missed here; what only looks like it costs time and no more.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from airlock.core.detect.personal.naming import kind_of, may_end, words_of
from airlock.core.detect.tables import people, topics
from airlock.core.detect.tables.columns import ADDRESSED, IDENTIFYING, NOT_HERE, is_weak
from airlock.core.detect.tables.fields import LABELS, NAME_PARTS, ROLES, SAMPLES, VALUES, kind_at, told_by
from airlock.core.detect.tables.values import fits

LONGEST = 200
"""So much of a value is looked at, in code points."""
_BESIDE_NAMES = frozenset(("username", "postal_address"))
"""Kinds that make a `name` beside them somebody's; alone they are nobody's."""
_NAME = "name"
_MOST_HELD = 1000
"""So many values beside labels are remembered; more are somebody's if any label says so."""
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
    """Whether its value is one of the key above."""
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
    said = Key(kind, more, is_weak(key), small in LABELS, small in VALUES, small in SAMPLES, small == "display")
    return said if any(said) else None


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
    """What the pairs of one text have shown so far."""

    __slots__ = ("_beside", "_held", "_kinds", "_weak", "whole")

    def __init__(self) -> None:
        self._beside = self._weak = False
        self.whole = False
        """Whether a `name` so far is a whole one with a given name, which is somebody's in a record about people."""
        self._kinds: set[str] = set()
        self._held: list[str] = []

    def enough(self, over: str, above: str, key: str, value: str) -> bool:
        """Whether somebody may be found, now that this pair is known too; `above` and `over` are the keys it stands under, if any."""
        known = said_by(key)
        return known is not None and self._tells(known, over, above, key, value[:LONGEST])

    def _tells(self, known: Key, over: str, above: str, key: str, value: str) -> bool:
        kind = known.kind or (_telling(kind_at(above, key), key) if known.more and above and not is_quiet(value) else "")
        if kind and fits(kind, value, key):
            if kind in IDENTIFYING or _is_addressed(key):
                return True
            self._beside = True
        if known.weak and _is_persons(value, above, over):
            return True
        if known.weak and not self.whole and (_may_be_somebody(value) or people.is_titled(value)):
            self._weak = True
            self.whole = topics.is_theirs(value)
            if self.whole and (topics.is_named(above) or topics.is_named(over)):
                return True
        return (
            (known.label and self._labels(_labelled(value)))
            or (known.held and self._holds(value))
            or (known.shown and above.lower() in ROLES and people.is_full_name(people.bare(value)))
            or (known.sample and above != "" and self.enough("", over, above, value))
            or (self._beside and self._weak)
        )

    def _labels(self, kind: str) -> bool:
        """Whether one of the values so far is of a kind, now that a label names it."""
        if not kind or kind in self._kinds:
            return False
        self._kinds.add(kind)
        return any(self._fits(kind, held) for held in self._held)

    def _holds(self, value: str) -> bool:
        """Whether a value is of one of the kinds that labels have named so far."""
        if len(self._held) > _MOST_HELD:
            return bool(self._kinds)
        self._held.append(value)
        return any(self._fits(kind, value) for kind in self._kinds)

    def _fits(self, kind: str, value: str) -> bool:
        """Whether a value that a label speaks of shows enough."""
        if kind == _NAME:
            self._weak = self._weak or _may_be_somebody(value)
            return False
        self._beside = self._beside or kind not in IDENTIFYING
        return kind in IDENTIFYING and fits(kind, value, "value")


def _is_persons(value: str, above: str, over: str) -> bool:
    """Whether a `name` can only be a person's: behind a title, or in what keeps persons alone."""
    return people.is_titled(value, whole=True) or any(topics.is_persons(value, topics.topic(one)) for one in (above, over))


def _may_be_somebody(value: str) -> bool:
    """Whether a `name` may be a person's, beside more of them."""
    if is_quiet(value):
        return people.is_in_small_letters(value)
    return people.is_full_name(people.bare(value)) or people.has_given(value)
