"""The tree that literals and outlines are read into."""

from __future__ import annotations

from typing import NamedTuple


class Atom(NamedTuple):
    """A value without parts, by its place: `s` a string (without quotes), `w` a word or number."""

    start: int
    end: int
    sort: str


class Group:
    """Items between brackets, or under one another. `head` is the word before the bracket: a function, a type."""

    __slots__ = ("end", "head", "items", "opener", "start")

    def __init__(self, opener: str, head: str, start: int, end: int, items: list[Item]) -> None:
        self.opener = opener
        self.head = head
        self.start = start
        self.end = end
        self.items = items


class Item(NamedTuple):
    """A value, with a key or without (empty)."""

    key: str
    value: Atom | Group


def is_mixed(group: Group) -> bool:
    """Whether this is a list of numbers, strings and lists: each says something else, and none what the key above them names."""
    if any(item.key for item in group.items):
        return False
    if not group.items or group.items[0].key:
        return False
    sorts = {item.value.sort if isinstance(item.value, Atom) else "" for item in group.items}
    return len(sorts) > 2
