"""What hits amounted to, by all that a hit depends on, so that texts which say the same thing over and over are soon done with.

Only texts with many hits are remembered anything of, and no more than a few hundred different places: more would take memory for what does
not come again. A memory lives as long as the look at one text.
"""

from __future__ import annotations

import re

from airlock.core.detect.attempts import Attempt
from airlock.core.detect.evidence import judge
from airlock.core.detect.judgement import Judgement

LOOK_BACK = 2048
"""Nothing before this many code points ahead of a hit matters to it: lead, key names, quotes on the line, allow comments."""
LOOK_AHEAD = 512
"""Nothing behind `reach` and this many code points more matters to a hit."""

MANY = 2000
"""From so many hits on, and from a quarter as many matches, it is worth remembering."""
_DIFFERENT = 200
_Place = tuple[Attempt, int, str]


class Misses:
    """Where expressions did not match that serve many rules: those take long, others are done sooner than looked up."""

    __slots__ = ("_known", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: set[_Place] = set()

    def match(self, attempt: Attempt, hit: int) -> re.Match[str] | None:
        """The match that begins at `hit`, if any."""
        if attempt.rule.chosen_by is None:
            return attempt.match(self._text, hit)
        place = _place(self._text, attempt, hit, 0)
        if place in self._known:
            return None
        match = attempt.match(self._text, hit)
        if match is None and len(self._known) < _DIFFERENT:
            self._known.add(place)
        return match


class Judgements:
    """What matches amounted to."""

    __slots__ = ("_known", "_language", "_left", "_text")

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language
        self._left = MANY // 4
        self._known: dict[_Place, tuple[int, Judgement | None]] = {}

    def of(self, hit: int, attempt: Attempt, match: re.Match[str]) -> Judgement | None:
        """What the match of a hit amounts to."""
        if self._left > 0:
            self._left -= 1
            return judge(attempt.rule, match, self._language)
        place = _place(self._text, attempt, hit, LOOK_AHEAD)
        there, judged = self._known.get(place) or (hit, judge(attempt.rule, match, self._language))
        if len(self._known) < _DIFFERENT:
            self._known.setdefault(place, (there, judged))
        return judged and judged._replace(start=judged.start + hit - there, end=judged.end + hit - there)


def _place(text: str, attempt: Attempt, hit: int, ahead: int) -> _Place:
    """All that the attempt at a hit depends on."""
    before = min(hit, LOOK_BACK)
    return attempt, before, text[hit - before : hit + attempt.reach + ahead]
