"""One rule, to be tried where one of its keywords stands, and rules that share an expression, tried as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from airlock.core.detect.patterns import QUOTES, needs
from airlock.core.model import Rule

NARROW_REACH = 1088
"""A rule whose `reach` or `lead` is above this is *wide*: it is rescanned in a large window, by a small matcher of its own."""
MAX_LEAD = 256
"""No rule looks for its beginning further before its keyword than this."""
WIDE_REACH = 16_384
"""No rule reaches further than this."""
CLOSE_REACH = 704
"""A rule with no more reach whose judge looks CLOSE_BACK code points back at most is *close*: an edit farther away is nothing to it."""
CLOSE_BACK = 720
"""So far before a hit of a close rule stands what it heeds: its value 320 at most (personal/farther.py), and a comment 400 before that."""
_CLOSE_JUDGES = ("(?P<whose>", "(?P<number>", "(?P<spoken>", "(?P<domain>", "(?P<mailbox>")
"""The judges (evidence.py) that look no farther."""

_PATIENCE = 64
"""What a rule needs is looked for so many times in vain, 10 µs each; its own expression, 2 ms to compile, tells in a third of that.

Of 228 that 80 files of code call for, three are compiled for being asked that often.
"""

Compiler = Callable[[str, int], re.Pattern[str]]
"""What makes an expression's source and flags a pattern."""


class Attempt:
    """One rule, to be tried at its keywords. The compiled expression is a cache: losing a race only compiles twice."""

    __slots__ = (
        *("_compile", "_each", "_patience", "_pattern", "at", "close", "each", "gated", "indented"),
        *("lead", "literal", "near", "reach", "rule", "run", "silent_until", "wide"),
    )

    def __init__(self, rule: Rule, compiles: Compiler = re.compile) -> None:
        """`compiles` is `re.compile`, or what does the same for expressions that come with Airlock."""
        self.rule = rule
        self._compile = compiles
        self.lead = min(rule.lead, MAX_LEAD)
        self.near = rule.near
        self.run = rule.run
        self.gated = bool(rule.near or rule.run)
        """Whether something must stand in a text for the rule to be tried in it."""
        self.reach = min(rule.reach, WIDE_REACH)
        self.silent_until = rule.silent_until
        self.wide = is_wide(rule)
        """Whether the rule needs the wide window."""
        self.close = self.reach <= CLOSE_REACH and not self.lead and any(judge in rule.pattern for judge in _CLOSE_JUDGES)
        """Whether only what is near the rule's hits matters to it."""
        self.each = bool(rule.each)
        """Whether a match opens a list, see `members`."""
        self.literal = self.each and self.near == QUOTES
        """Whether what counts in the list stands in quotes there."""
        self.indented = "(?P<indent>" in rule.pattern
        """Whether the list is what is indented as its first member is."""
        self._each: re.Pattern[str] | None = None
        self._pattern: re.Pattern[str] | None = None
        self._patience = _PATIENCE
        self.at: Callable[[str, int, int], re.Match[str] | None] = self._first
        """Matches a text between two offsets; the first call that needs it compiles the expression and puts its own method here."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The rule's expression; its classes are those of ASCII."""
        if self._pattern is None:
            self._pattern = self._compile(self.rule.pattern, re.ASCII)
        return self._pattern

    def match(self, text: str, hit: int) -> re.Match[str] | None:
        """The match that begins at the keyword at `hit`, if any."""
        return self.at(text, hit, hit + self.reach)

    def members(self, opened: re.Match[str], hit: int, looked: set[int]) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
        """Those members of the list that a match opens which have a secret, in order; `hit` is where its keyword stands.

        `looked` has where members were looked for, and is added to: what begins at one of these places is another list's as well.
        """
        if self._each is None:
            self._each = self._compile(self.rule.each, re.ASCII)
        text, at, end = opened.string, opened.end(), hit + self.reach
        indent = opened["indent"] if self.indented else ""
        if indent and len(indent) <= _indentation(text, hit):
            return
        last = max(text.rfind(quote, at, end) for quote in QUOTES) if self.literal else end
        while at <= last and at not in looked:
            looked.add(at)
            member = self._each.match(text, at, end)
            if member is None or at >= member.end() or (member.end() >= end and end < len(text)):
                return
            own = member["indent"] if indent else None
            if own is not None and not own.startswith(indent):
                return
            if member["secret"] is not None and own in (None, indent):
                yield hit, self, member
            at = member.end()

    def _first(self, text: str, start: int, end: int) -> re.Match[str] | None:
        self._patience -= 1
        if self._patience > 0 and not _may_match(self.rule.pattern, text, start, end):
            return None
        self.at = self.pattern.match
        return self.at(text, start, end)


def _may_match(pattern: str, text: str, start: int, end: int) -> bool:
    """Whether there is what the pattern needs."""
    here, behind = needs(pattern)
    if here and _compiled(here).match(text, start, end) is None:
        return False
    return not behind or _compiled(behind).search(text, start, end) is not None


@cache
def _compiled(needed: str) -> re.Pattern[str]:
    return re.compile(needed, re.ASCII)


def _indentation(text: str, at: int) -> int:
    """How far the line at an offset is indented, as far as one looks."""
    before = text[max(at - MAX_LEAD, 0) : at]
    line = before[before.rfind("\n") + 1 :]
    return len(line) - len(line.lstrip(" \t"))


def members(opened: list[tuple[int, Attempt, re.Match[str]]]) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
    """The members of lists that were opened; those that several have are the last one's, so that lists in lists are read once.

    The last goes on farther than the others: from where one comes to what it has looked at, there is nothing to the one that it lacks.
    """
    looked: dict[tuple[Attempt, str], set[int]] = {}
    for hit, attempt, match in sorted(opened, key=_by_hit, reverse=True):
        indent = match["indent"] if attempt.indented else ""
        yield from attempt.members(match, hit, looked.setdefault((attempt, indent), set()))


def _by_hit(one: tuple[int, Attempt, re.Match[str]]) -> int:
    return one[0]


Group = tuple[Attempt, ...]
"""Attempts that share an expression, matched once for all of them; mostly one alone."""


def is_wide(rule: Rule) -> bool:
    """Whether a rule needs the wide window."""
    return min(rule.reach, WIDE_REACH) > NARROW_REACH


def groups(attempts: Iterable[Attempt]) -> tuple[Group, ...]:
    """Attempts put together by their expression."""
    together: dict[tuple[object, ...], list[Attempt]] = {}
    for attempt in attempts:
        rule = attempt.rule
        together.setdefault((rule.pattern, rule.chosen_by, attempt.reach) if rule.chosen_by else (rule.id,), []).append(attempt)
    return tuple(map(tuple, together.values()))


def chosen(group: Group, match: re.Match[str]) -> tuple[Sequence[Attempt], int]:
    """Those of a group that a match is for, and up to where others that tell so much say no more; 0 where nobody knows."""
    choose = group[0].rule.chosen_by
    if choose is None:
        return group, 0
    kind, until = choose(match), group[0].rule.told_until
    alone = len(group) == 1 and group[0].rule.kind == kind
    those = group if alone else [attempt for attempt in group if attempt.rule.kind == kind] if kind else ()
    return those, until(match, kind) if until is not None and (those or not kind) else 0
