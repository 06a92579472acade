"""Rules made ready for matching: which rules to try at which keyword, compiled when first needed.

Building costs about a millisecond; a rule's expression is compiled at the first hit of one of its keywords, because most files meet few of
them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from airlock.core.detect.prefilter import Prefilter, build_prefilter
from airlock.core.model import Rule

NARROW_REACH = 1024
"""A rule whose `reach` or `lead` is above this is *wide*: it is rescanned in a large window, by a small matcher of its own."""
MAX_LEAD = 256
"""No rule looks for its beginning further before its keyword than this."""
WIDE_REACH = 16_384
"""No rule reaches further than this."""


class Attempt:
    """One rule, to be tried at its keywords. The compiled expression is a cache: losing a race only compiles twice."""

    __slots__ = ("_pattern", "lead", "reach", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.lead = min(rule.lead, MAX_LEAD)
        self.reach = min(rule.reach, WIDE_REACH)
        self._pattern: re.Pattern[str] | None = None

    @property
    def wide(self) -> bool:
        """Whether the rule needs the wide window."""
        return self.reach > NARROW_REACH

    @property
    def pattern(self) -> re.Pattern[str]:
        """The rule's expression; its classes are those of ASCII."""
        if self._pattern is None:
            self._pattern = re.compile(self.rule.pattern, re.ASCII)
        return self._pattern

    def match(self, text: str, hit: int) -> re.Match[str] | None:
        """The match that begins at the keyword at `hit`, if any."""
        return self.pattern.match(text, hit, hit + self.reach)


class Lookup(NamedTuple):
    """A prefilter and, for each of its keywords, how long it is and what to try there."""

    prefilter: Prefilter
    lengths: tuple[int, ...]
    longest: int
    attempts: tuple[tuple[Attempt, ...], ...]
    narrow: tuple[tuple[Attempt, ...], ...]
    """`attempts` without wide rules."""

    @classmethod
    def build(cls, attempts: Sequence[Attempt], prefilter: str) -> Lookup:
        """A lookup of all keywords of these rules."""
        by_keyword: dict[str, list[Attempt]] = {}
        for attempt in attempts:
            for keyword in dict.fromkeys(attempt.rule.keywords):
                by_keyword.setdefault(keyword, []).append(attempt)
        every = tuple(map(tuple, by_keyword.values()))
        narrow = tuple(tuple(attempt for attempt in each if not attempt.wide) for each in every)
        lengths = tuple(map(len, by_keyword))
        return cls(build_prefilter(tuple(by_keyword), prefilter), lengths, max(lengths, default=0), every, narrow)


class RuleSet:
    """Immutable once built; build it once and keep it."""

    __slots__ = ("_by_id", "every", "rules", "wide")

    def __init__(self, rules: tuple[Rule, ...], every: Lookup, wide: Lookup) -> None:
        self.rules = rules
        self.every = every
        self.wide = wide
        self._by_id = {rule.id: rule for rule in rules}

    @classmethod
    def build(cls, rules: Sequence[Rule], prefilter: str = "") -> RuleSet:
        """Make rules ready. `prefilter` names one implementation (see prefilter.NAMES), for comparing them; empty takes the best."""
        attempts = [Attempt(rule) for rule in rules]
        wide = [attempt for attempt in attempts if attempt.wide]
        return cls(tuple(rules), Lookup.build(attempts, prefilter), Lookup.build(wide, prefilter))

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        return self._by_id.get(rule_id)

    @property
    def prefilter_name(self) -> str:
        """Which prefilter implementation is in use."""
        return self.every.prefilter.name
