"""Answers about names of keys, quicker the second time, without keeping what may be words of a person.

A name that has an answer is a key, and is kept. One that has none may be anything that stands where a key could, a value among it; of such a
one only the hash is kept, which Python makes anew with each process and which says nothing of the text.
"""

from __future__ import annotations

from collections.abc import Callable

_MOST = 16_384
"""Names of either sort; they are forgotten together when there are more."""


class Remembered:
    """A function from names to words; the empty word is no answer."""

    __slots__ = ("_found", "_nothing", "_tell")

    def __init__(self, tell: Callable[[str], str]) -> None:
        self._tell = tell
        self._found: dict[str, str] = {}
        self._nothing: set[int] = set()

    def __call__(self, name: str) -> str:
        """The answer of the function."""
        found = self._found.get(name)
        if found is not None:
            return found
        mark = hash(name)
        if mark in self._nothing:
            return ""
        told = self._tell(name)
        if len(self._found) + len(self._nothing) >= _MOST:
            self.forget()
        if told:
            self._found[name] = told
        else:
            self._nothing.add(mark)
        return told

    def names(self) -> frozenset[str]:
        """What is kept of names."""
        return frozenset(self._found)

    def forget(self) -> None:
        """Start anew."""
        self._found.clear()
        self._nothing.clear()


class Marked:
    """The same of values: of each only the hash is kept, with its answer, whatever that is."""

    __slots__ = ("_tell", "_told")

    def __init__(self, tell: Callable[[str], str]) -> None:
        self._tell = tell
        self._told: dict[int, str] = {}

    def __call__(self, value: str) -> str:
        """The answer of the function."""
        mark = hash(value)
        told = self._told.get(mark)
        if told is None:
            if len(self._told) >= _MOST:
                self._told.clear()
            told = self._told[mark] = self._tell(value)
        return told
