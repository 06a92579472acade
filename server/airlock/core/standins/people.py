"""Names and addresses of nobody: given names that fit anybody, before surnames, streets and towns that are made up of two syllables."""

from __future__ import annotations

import functools
import re

from airlock.core.standins.chance import Chance

_GIVEN = (
    "Alex",
    "Charlie",
    "Dana",
    "Eli",
    "Frankie",
    "Jamie",
    "Jordan",
    "Kim",
    "Lee",
    "Morgan",
    "Noa",
    "Quinn",
    "Robin",
    "Sam",
    "Sascha",
    "Toni",
)
_STEMS = (
    "Alder", "Ash", "Birch", "Bramble", "Clover", "Elder", "Fern", "Flint", "Hazel", "Heron", "Juniper", "Larch", "Linden", "Maple",
    "Marl", "Osier", "Pebble", "Reed", "Rowan", "Sedge", "Sorrel", "Tansy", "Teasel", "Thistle", "Willow",
)  # fmt: skip
_ENDS = (
    "bower",
    "brink",
    "combe",
    "dell",
    "fold",
    "garth",
    "hythe",
    "mere",
    "nook",
    "quill",
    "rigg",
    "spinney",
    "thwaite",
    "wick",
    "wold",
    "yarrow",
)
_NUMBERED = re.compile(r"\d{1,5}[A-Za-z]?(?:[ ,]|$)")


def is_made_up(value: str) -> bool:
    """Whether a surname, street or town of ours is in it."""
    return not _surnames().isdisjoint(re.findall(r"[a-z]+", value.lower()))


def name(value: str, chance: Chance) -> str:
    """As many words as the value has, two at most, in its case: one word is a surname; `Last, First` stays in that order."""
    words = re.findall(r"[^\W\d_]+", value)
    if len(words) < 2:
        return _cased(_surname(chance), value)
    given, surname = chance.one(_GIVEN), _surname(chance)
    return _cased(f"{surname}, {given}" if "," in value else f"{given} {surname}", value)


def username(_value: str, chance: Chance) -> str:
    """A login name, in small letters."""
    return f"{chance.one(_GIVEN)}.{_surname(chance)}".lower()


def email(value: str, chance: Chance) -> str:
    """A mailbox of a domain that is kept for examples (RFC 2606)."""
    local = f"{chance.one(_GIVEN)}.{_surname(chance)}".lower()
    at = "%40" if "%40" in value else "@"
    return f"{local}{chance.below(90) + 10}{at}example.{chance.one(('com', 'org', 'net'))}"


def address(value: str, chance: Chance) -> str:
    """A street with its number where the value has one, a town besides where a comma is, a town alone otherwise."""
    town = _surname(chance)
    if not re.search(r"\d", value):
        return _cased(town, value)
    number, street = str(chance.below(180) + 1), f"{_surname(chance)} Street"
    first = f"{number} {street}" if _NUMBERED.match(value) else f"{street} {number}"
    return f"{first}, {town}" if "," in value else first


def postal_code(value: str, chance: Chance) -> str:
    """Its letters are Z, its digits zeros and two or three that differ."""
    count = len(re.findall(r"\d", value))
    left = iter(chance.digits(min(3, max(count - 2, 1))).rjust(count, "0"))
    return re.sub(r"[0-9A-Za-z]", lambda match: next(left) if match[0].isdigit() else "Z", value)


def _surname(chance: Chance) -> str:
    return chance.one(_STEMS) + chance.one(_ENDS)


@functools.cache
def _surnames() -> frozenset[str]:
    """All there are, in small letters."""
    return frozenset(stem.lower() + end for stem in _STEMS for end in _ENDS)


def _cased(words: str, value: str) -> str:
    if value.isupper():
        return words.upper()
    return words.lower() if value.islower() else words
