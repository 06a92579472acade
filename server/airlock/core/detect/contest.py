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
from airlock.core.model import Finding

_Matched = tuple[int, Attempt, "re.Match[str]"]


def winners(rules: RuleSet, text: str, language: str, key: bytes, comments: Comments) -> list[Finding]:
    """What is found in a text: sorted, not overlapping. What repeats is looked at once, and then all there is to it is judged."""
    if shortened(text, NARROW_REACH) is not None:
        return resolved(_findings(every_candidate(rules, text, language, comments), text, key))
    telling: list[_Matched] = []
    generic: list[_Matched] = []
    for matched in matches(rules.every, text):
        (generic if matched[1].rule.kind in GENERIC else telling).append(matched)
    won = resolved(_findings(judged(telling, text, language, comments), text, key))
    left = judged(_outside(generic, won), text, language, comments)
    return resolved((*won, *_findings(left, text, key))) if left else won


def _outside(generic: Sequence[_Matched], won: Sequence[Finding]) -> Iterable[_Matched]:
    """The matches whose values do not begin in what has won, which nothing beside a telling name can take its place from."""
    if not won:
        return generic
    taken = Taken(won)
    return (one for one in generic if (within := begins_within(one[2])) is None or not taken.holds(*within))


def _findings(candidates: Iterable[Candidate], text: str, key: bytes) -> Iterable[Finding]:
    return (finding(candidate, text, key) for candidate in candidates)
