"""Rules made ready for matching: which rules to try at which keyword, compiled when first needed.

Building costs about a millisecond; a rule's expression is compiled at the first hit of one of its keywords, because most files meet few of
them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from airlock.core.detect.foreign import ForeignKeywords
from airlock.core.detect.prefilter import Prefilter, build_prefilter, haystack
from airlock.core.model import Rule

NARROW_REACH = 1024
"""A rule whose `reach` or `lead` is above this is *wide*: it is rescanned in a large window, by a small matcher of its own."""
MAX_LEAD = 256
"""No rule looks for its beginning further before its keyword than this."""
WIDE_REACH = 16_384
"""No rule reaches further than this."""


class Attempt:
    """One rule, to be tried at its keywords. The compiled expression is a cache: losing a race only compiles twice."""

    __slots__ = ("_pattern", "at", "lead", "reach", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.lead = min(rule.lead, MAX_LEAD)
        self.reach = min(rule.reach, WIDE_REACH)
        self._pattern: re.Pattern[str] | None = None
        self.at: Callable[[str, int, int], re.Match[str] | None] = self._first
        """Matches a text between two offsets; the first call compiles the expression and puts its own method here."""

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
        return self.at(text, hit, hit + self.reach)

    def _first(self, text: str, start: int, end: int) -> re.Match[str] | None:
        self.at = self.pattern.match
        return self.at(text, start, end)


Group = tuple[Attempt, ...]
"""Attempts that share an expression, matched once for all of them; mostly one alone."""


def _groups(attempts: Iterable[Attempt]) -> tuple[Group, ...]:
    groups: dict[tuple[object, ...], list[Attempt]] = {}
    for attempt in attempts:
        rule = attempt.rule
        groups.setdefault((rule.pattern, rule.chosen_by, attempt.reach) if rule.chosen_by else (rule.id,), []).append(attempt)
    return tuple(map(tuple, groups.values()))


def chosen(group: Group, match: re.Match[str]) -> Iterator[Attempt]:
    """Those of a group that a match is for."""
    choose = group[0].rule.chosen_by
    if choose is None:
        yield from group
        return
    kind = choose(match)
    yield from (attempt for attempt in group if attempt.rule.kind == kind)


class Numbers:
    """The rules tried where a number may begin, and one expression that says whether any of them matches: most numbers are nobody's."""

    __slots__ = ("_any", "attempts")

    def __init__(self, attempts: Iterable[Attempt]) -> None:
        self.attempts = tuple(attempts)
        self._any: re.Pattern[str] | None = None

    def matches(self, text: str, hit: int) -> Iterator[tuple[Attempt, re.Match[str]]]:
        """The rules that match at `hit`."""
        if self._any is None:
            plain = (re.sub(r"\(\?P<\w+>", "(?:", attempt.rule.pattern) for attempt in self.attempts)
            self._any = re.compile("|".join(f"(?:{pattern})()" for pattern in plain), re.ASCII)
        first = self._any.match(text, hit, hit + NARROW_REACH)
        if first is None or first.lastindex is None:
            return
        for attempt in self.attempts[first.lastindex - 1 :]:
            if (match := attempt.match(text, hit)) is not None:
                yield attempt, match


class Lookup(NamedTuple):
    """A prefilter and, for each of its keywords, how long it is and what to try there."""

    prefilter: Prefilter
    lengths: tuple[int, ...]
    longest: int
    attempts: tuple[tuple[Group, ...], ...]
    narrow: tuple[tuple[Group, ...], ...]
    """`attempts` without wide rules."""
    foreign: ForeignKeywords
    numbers: Numbers
    """What to try where a number may begin."""

    @classmethod
    def build(cls, attempts: Sequence[Attempt], prefilter: str) -> Lookup:
        """A lookup of all keywords of these rules."""
        keywords = dict.fromkeys(keyword for attempt in attempts for keyword in attempt.rule.keywords)
        ascii_keywords = tuple(filter(str.isascii, keywords))
        foreign = tuple(keyword for keyword in keywords if not keyword.isascii())
        by_keyword: dict[str, list[Attempt]] = {keyword: [] for keyword in (*ascii_keywords, *foreign)}
        for attempt in attempts:
            for keyword in dict.fromkeys(attempt.rule.keywords):
                by_keyword[keyword].append(attempt)
        every = tuple(map(_groups, by_keyword.values()))
        narrow = tuple(tuple(group for group in each if not group[0].wide) for each in every)
        lengths = tuple(map(len, by_keyword))
        return cls(
            prefilter=build_prefilter(ascii_keywords, prefilter),
            lengths=lengths,
            longest=max(lengths, default=0),
            attempts=every,
            narrow=narrow,
            foreign=ForeignKeywords(foreign, len(ascii_keywords)),
            numbers=Numbers(attempt for attempt in attempts if attempt.rule.at_numbers),
        )

    def hits(self, text: str) -> Iterable[tuple[int, int]]:
        """Pairs of keyword index and start offset."""
        hits = self.prefilter.hits(haystack(text))
        return hits if text.isascii() else chain(hits, self.foreign.hits(text))


class RuleSet:
    """Immutable once built; build it once and keep it."""

    __slots__ = ("_by_id", "_by_kind", "every", "rules", "wide")

    def __init__(self, rules: tuple[Rule, ...], every: Lookup, wide: Lookup) -> None:
        self.rules = rules
        self.every = every
        self.wide = wide
        self._by_id = {rule.id: rule for rule in rules}
        self._by_kind = {rule.kind: rule for rule in reversed(rules)}

    @classmethod
    def build(cls, rules: Sequence[Rule], prefilter: str = "") -> RuleSet:
        """Make rules ready. `prefilter` names one implementation (see prefilter.NAMES), for comparing them; empty takes the best."""
        attempts = [Attempt(rule) for rule in rules]
        wide = [attempt for attempt in attempts if attempt.wide]
        return cls(tuple(rules), Lookup.build(attempts, prefilter), Lookup.build(wide, prefilter))

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        return self._by_id.get(rule_id)

    def rule_of_kind(self, kind: str) -> Rule | None:
        """The first rule of that kind."""
        return self._by_kind.get(kind)

    @property
    def prefilter_name(self) -> str:
        """Which prefilter implementation is in use."""
        return self.every.prefilter.name
