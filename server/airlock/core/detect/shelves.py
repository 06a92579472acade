"""Rules by the file: what would call for them is known at once, they themselves are loaded when something does.

Most texts meet the keywords of a dozen of a hundred files, and loading all of two thousand rules takes longer than looking at a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from airlock.core.detect.attempts import Attempt, Compiler, is_wide
from airlock.core.model import Category, Rule


class Contents(NamedTuple):
    """What is known of a shelf's rules without them, all in their order."""

    ids: tuple[str, ...]
    kinds: tuple[str, ...]
    keywords: tuple[str, ...]
    wide: tuple[str, ...]
    """The keywords of its wide rules."""
    at_numbers: bool
    """Whether any of them is tried where a number may begin."""
    categories: frozenset[Category]
    everywhere: bool = False
    """Whether any of them is tried wherever a word begins."""


class Shelf:
    """The rules of one file. Loading twice in a race does no harm."""

    __slots__ = ("_attempts", "_by_id", "_by_keyword", "_by_kind", "_compile", "_load", "contents")

    def __init__(self, contents: Contents, load: Callable[[], Sequence[Rule]], compiles: Compiler = re.compile) -> None:
        """`compiles` as of an `Attempt`."""
        self.contents = contents
        self._load = load
        self._compile = compiles
        self._attempts: tuple[Attempt, ...] | None = None
        self._by_keyword: Mapping[str, Sequence[Attempt]] = {}
        self._by_id: Mapping[str, Rule] = {}
        self._by_kind: Mapping[str, Rule] = {}

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> Shelf:
        """A shelf of rules that are there already."""
        return cls(contents_of(rules), lambda: rules)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Its rules, ready to be tried."""
        if self._attempts is None:
            self._attempts = tuple(Attempt(rule, self._compile) for rule in self._load())
        return self._attempts

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        if not self._by_id:
            self._by_id = {attempt.rule.id: attempt.rule for attempt in self.attempts}
        return self._by_id.get(rule_id)

    def first_of_kind(self, kind: str) -> Rule | None:
        """The first rule of that kind."""
        if not self._by_kind:
            self._by_kind = {attempt.rule.kind: attempt.rule for attempt in reversed(self.attempts)}
        return self._by_kind.get(kind)

    def at(self, keyword: str) -> Sequence[Attempt]:
        """Those to be tried at a keyword."""
        if not self._by_keyword:
            found: dict[str, list[Attempt]] = {}
            for attempt in self.attempts:
                for each in dict.fromkeys(attempt.rule.keywords):
                    found.setdefault(each, []).append(attempt)
            self._by_keyword = found
        return self._by_keyword.get(keyword, ())


def contents_of(rules: Sequence[Rule]) -> Contents:
    """What is to be known of these rules."""
    return Contents(
        ids=tuple(rule.id for rule in rules),
        kinds=tuple(dict.fromkeys(rule.kind for rule in rules)),
        keywords=tuple(dict.fromkeys(keyword for rule in rules for keyword in rule.keywords)),
        wide=tuple(dict.fromkeys(keyword for rule in rules if is_wide(rule) for keyword in rule.keywords)),
        at_numbers=any(rule.at_numbers for rule in rules),
        categories=frozenset(rule.category for rule in rules),
        everywhere=any(rule.everywhere for rule in rules),
    )
