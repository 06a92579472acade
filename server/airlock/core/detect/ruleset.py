"""Rules made ready for matching: which rules to try at which keyword.

Everything that a text has not called for yet is left for later: loading the rules of a file, and compiling their expressions.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain, filterfalse

from airlock.core.detect.attempts import MAX_LEAD, NARROW_REACH, WIDE_REACH, Attempt, Group, chosen, groups
from airlock.core.detect.everywhere import everywhere
from airlock.core.detect.foreign import ForeignKeywords
from airlock.core.detect.prefilter import build_prefilter, haystack
from airlock.core.detect.shelves import Shelf
from airlock.core.model import Category, Rule

__all__ = ["MAX_LEAD", "NARROW_REACH", "WIDE_REACH", "Attempt", "Group", "Lookup", "Numbers", "RuleSet", "chosen"]


class Numbers:
    """The rules tried where a number may begin, and expressions that say which of them matches next: most numbers are nobody's."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves
        self._next: dict[int, re.Pattern[str]] = {}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._shelves)

    @cached_property
    def attempts(self) -> tuple[Attempt, ...]:
        """The rules, loaded when a number is met."""
        return tuple(attempt for shelf in self._shelves for attempt in shelf.attempts if attempt.rule.at_numbers)

    def matches(self, text: str, hits: Iterable[int]) -> Iterator[tuple[int, Attempt, re.Match[str]]]:
        """The rules that match at these places."""
        any_of_them = self._from(0).match
        for hit in hits:
            found, place = any_of_them(text, hit, hit + NARROW_REACH), 0
            while found is not None and found.lastindex is not None:
                place += found.lastindex
                attempt = self.attempts[place - 1]
                if (match := attempt.at(text, hit, hit + attempt.reach)) is not None:
                    yield hit, attempt, match
                found = self._from(place).match(text, hit, hit + NARROW_REACH)

    def _from(self, place: int) -> re.Pattern[str]:
        """Matches what any rule from that place in the list on does; its last group says which, counted from there."""
        known = self._next.get(place)
        if known is None:
            plain = (re.sub(r"\(\?P<\w+>", "(?:", attempt.rule.pattern) for attempt in self.attempts[place:])
            known = self._next[place] = re.compile("|".join(f"(?:{pattern})()" for pattern in plain) or "(?!)", re.ASCII)
        return known


class Lookup:
    """A prefilter and, for each of its keywords, how long it is and what to try there."""

    def __init__(self, shelves: Sequence[tuple[Shelf, Sequence[str]]], prefilter: str, *, wide: bool = False) -> None:
        """`shelves` come with the keywords that are wanted of each; with `wide` only wide rules are tried."""
        known: dict[str, tuple[Shelf, ...]] = {}
        for shelf, wanted in shelves:
            alone = (shelf,)
            for keyword in wanted:
                known[keyword] = known[keyword] + alone if keyword in known else alone
        self._shelves = known
        ascii_keywords = tuple(filter(str.isascii, known))
        foreign = tuple(filterfalse(str.isascii, known))
        self._keywords = (*ascii_keywords, *foreign)
        self._wide = wide
        self.prefilter = build_prefilter(ascii_keywords, prefilter)
        self.foreign = ForeignKeywords(foreign, len(ascii_keywords), partial(build_prefilter, name=prefilter))
        self.attempts: list[tuple[Group, ...] | None] = [None] * len(self._keywords)
        """What to try at each keyword, None where nobody asked yet."""
        self.narrow: list[tuple[Group, ...] | None] = [None] * len(self._keywords)
        """The same without wide rules."""
        self.numbers = Numbers([] if wide else [shelf for shelf, _ in shelves if shelf.contents.at_numbers])
        self.everywhere = () if wide else everywhere([shelf for shelf, _ in shelves if shelf.contents.everywhere])

    @cached_property
    def longest(self) -> int:
        """How long the longest keyword is."""
        return max(map(len, self._keywords), default=0)

    def load(self, keyword: int, *, narrow: bool) -> tuple[Group, ...]:
        """Fills in what to try at a keyword."""
        word = self._keywords[keyword]
        found = groups(attempt for shelf in self._shelves[word] for attempt in shelf.at(word) if attempt.wide or not self._wide)
        self.attempts[keyword] = found
        without = self.narrow[keyword] = tuple(group for group in found if not group[0].wide)
        return without if narrow else found

    def hits(self, text: str) -> Iterable[tuple[int, int, int]]:
        """Keyword index, start and end offset of each."""
        hits = self.prefilter.hits(haystack(text))
        return hits if text.isascii() else chain(hits, self.foreign.hits(text))


_NAMED_AFTER = ("{}", "{}_named", "generic_{}")
"""What the rule is called that finds a kind by what there is to say of it in general."""


class RuleSet:
    """Immutable but for what it has loaded; build it once and keep it."""

    def __init__(self, shelves: Sequence[Shelf], prefilter: str = "") -> None:
        self._shelves = tuple(shelves)
        self._prefilter = prefilter

    @classmethod
    def build(cls, rules: Sequence[Rule], prefilter: str = "") -> RuleSet:
        """Make rules ready. `prefilter` names one implementation (see prefilter.NAMES), for comparing them; empty takes the best."""
        return cls((Shelf.of(rules),), prefilter)

    def with_rules(self, rules: Sequence[Rule]) -> RuleSet:
        """These rules and some more."""
        return RuleSet((*self._shelves, Shelf.of(rules)), self._prefilter) if rules else self

    def parted(self, categories: Collection[Category]) -> tuple[RuleSet, RuleSet]:
        """The files of these rules that hold any of a category, whole: what else they find is left to be sorted out; and the others."""
        parts = [[shelf for shelf in self._shelves if shelf.contents.categories.isdisjoint(categories) is other] for other in (False, True)]
        return RuleSet(parts[0], self._prefilter), RuleSet(parts[1], self._prefilter)

    def __len__(self) -> int:
        """How many rules there are."""
        return sum(len(shelf.contents.ids) for shelf in self._shelves)

    @cached_property
    def every(self) -> Lookup:
        """A lookup of all rules."""
        return Lookup([(shelf, shelf.contents.keywords) for shelf in self._shelves], self._prefilter)

    @cached_property
    def wide(self) -> Lookup:
        """A small lookup of the wide rules alone."""
        shelves = [(shelf, shelf.contents.wide) for shelf in self._shelves if shelf.contents.wide]
        return Lookup(shelves, self._prefilter, wide=True)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        shelf = self._of_id.get(rule_id)
        return shelf.rule(rule_id) if shelf else None

    def rule_of_kind(self, kind: str) -> Rule | None:
        """The rule that speaks for that kind: the one which bears its name, else the first."""
        named = (self.rule(form.format(kind)) for form in _NAMED_AFTER)
        shelf = self._of_kind.get(kind)
        return next((rule for rule in named if rule is not None and rule.kind == kind), shelf.first_of_kind(kind) if shelf else None)

    @cached_property
    def _of_id(self) -> dict[str, Shelf]:
        return {rule_id: shelf for shelf in self._shelves for rule_id in shelf.contents.ids}

    @cached_property
    def _of_kind(self) -> dict[str, Shelf]:
        return {kind: shelf for shelf in reversed(self._shelves) for kind in shelf.contents.kinds}

    @property
    def prefilter_name(self) -> str:
        """Which prefilter implementation is in use."""
        return self.every.prefilter.name
