"""The findings in a whole text: what loses to something more telling is not even judged.

Most of what a provider's format claims stands beside a telling name as well, `EXAMPLE_API_KEY=…`, and what such a name says then counts for
nothing. Asking what it amounts to is the dearest question there is, so it is asked last, and only where nothing else has won. A scan that
keeps up with edits cannot do so: what wins now may be gone with the next edit, see rescan.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from airlock.core.detect.keyed import begins_within
from airlock.core.detect.matcher import Candidate, every_candidate, finding, judged, matches
from airlock.core.detect.repeats import shortened
from airlock.core.detect.resolve import GENERIC, Taken, resolved
from airlock.core.detect.ruleset import NARROW_REACH, Attempt, RuleSet
from airlock.core.detect.suppress import Comments
from airlock.core.model import Document, Finding

_Matched = tuple[int, Attempt, "re.Match[str]"]


class Look:
    """A look at a text that can go on with more rules: what was matched is kept, and judged again beside what comes to it."""

    __slots__ = ("_candidates", "_comments", "_document", "_generic", "_telling")

    def __init__(self, document: Document, comments: Comments) -> None:
        """`comments` says whose are heeded."""
        self._document = document
        self._comments = comments
        self._telling: list[_Matched] = []
        self._generic: list[_Matched] = []
        self._candidates: list[Candidate] = []

    def take(self, rules: RuleSet) -> None:
        """Looks with these rules. What repeats is looked at once, and then all there is to it is judged."""
        text = self._document.text
        if shortened(text, NARROW_REACH) is not None:
            self._candidates += every_candidate(rules, text, self._document.language, self._comments)
            return
        for matched in matches(rules.every, text):
            (self._generic if matched[1].rule.kind in GENERIC else self._telling).append(matched)

    def winners(self, key: bytes) -> list[Finding]:
        """What was found: sorted, not overlapping. `key` is the fingerprints' key."""
        if self._candidates:
            return resolved(self._findings(self._candidates, key))
        won = resolved(self._findings(self._judged(self._telling), key)) if self._telling else []
        left = self._judged(_outside(self._generic, won)) if self._generic else ()
        return resolved((*won, *self._findings(left, key))) if left else won

    def _judged(self, matched: Iterable[_Matched]) -> list[Candidate]:
        return judged(matched, self._document.text, self._document.language, self._comments)

    def _findings(self, candidates: Iterable[Candidate], key: bytes) -> Iterable[Finding]:
        return (finding(candidate, self._document.text, key) for candidate in candidates)


def _outside(generic: Sequence[_Matched], won: Sequence[Finding]) -> Iterable[_Matched]:
    """The matches whose values do not begin in what has won, which nothing beside a telling name can take its place from."""
    if not won:
        return generic
    taken = Taken(won)
    return (one for one in generic if (within := begins_within(one[2])) is None or not taken.holds(*within))
