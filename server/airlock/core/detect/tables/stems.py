"""Where words stand that names of columns and keys are made of, and whether a value stands beside one: most texts name no value of anybody.

Reading the brackets of a text takes a hundred times as long as this look at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from airlock.core.detect.prefilter import Prefilter, build_prefilter, haystack

_STRING = r"\\{0,3}[\"'`][^\"'`\r\n]{2,60}[\"'`]"
_OPENED = r"(?:(?:(?:new[ ])?[\w.&*]{0,40}[({]|\[)\s{0,12}){0,3}"
_TYPED = r"(?:\\{0,3}\"[ns]\\{0,3}\":\s{0,3})?"
"""What says of a value that it is a string or a number."""
_BESIDE = (
    rf"[\w.\-]{{0,30}}(?:(?:\\{{0,3}}[\"'`])?\]?\s{{0,30}}(?:=>|:=|=(?!=)|:)\s{{0,12}}{_OPENED}{_TYPED}(?:\d{{1,9}},\s{{0,12}})?(?:\\{{0,3}}[\"'`][^\"'`\r\n]{{2}}|[+-]?\d{{3}})"
    rf"|\(\s{{0,12}}{_STRING}\s{{0,4}},\s{{0,12}}[\"'`]|[ \t]{{1,20}}\*?string\b)"
    r"|[\w .\-]{0,30}[\"'`]\s{0,4},\s{0,12}[\"'`]"
)
"""From such a word on: a name with a literal for its value, one of several strings, or a field of a struct."""
_BEFORE = r"(?:[\"'`]\s{0,4},\s{0,12}[\"'`][\w .\-]{0,30}|[\"'`](?:[\w.\-]{1,24}(?:, ?| )){0,6}[\w.\-]{0,24})$"
"""Before it: another string, or only words that may be names as well, of which a list in one string is made."""
_GOES_ON = r"[\w.\-]{0,24}(?:(?:, ?| )[\w.\-]{1,24}){0,12}[\"'`]"
_LABEL = r"[:=>][ ]{0,4}[\"'`][\w .\-]{0,30}$"
_LABELLED = ('value"', "value'", 'val"', "val'", "answer", 'content"', 'data"', 'number"', 'response"', "value:", "value =")
"""What the value of an object is called in which another field says what it is."""
_ROWS = r"[\[({]\s{0,3}[\"'`][^\"'`\r\n]{2,60}[\"'`]\s{0,3},[^\[\](){}]{1,300}[\])}]\s{0,3},\s{0,60}[\w.&*]{0,40}[\[({]\s{0,3}[\"'`]"
"""Two rows that begin with a string."""
_MOST = 4000
"""So many places of a word are looked at; where they all are nobody's, the next one is too."""


@lru_cache(maxsize=8)
def _gate(words: tuple[str, ...]) -> tuple[Prefilter, tuple[str, ...], re.Pattern[str] | None]:
    plain = tuple(filter(str.isascii, words))
    foreign = [word for word in words if not word.isascii()]
    return build_prefilter(plain), plain, re.compile("|".join(foreign)) if foreign else None


def places(lowered: str, words: tuple[str, ...]) -> Mapping[str, Sequence[int]]:
    """The words that stand in a text in small letters, each with the offsets where it does, in order."""
    prefilter, plain, foreign = _gate(words)
    ascii_only = lowered.isascii()
    at_words: dict[int, list[int]] = {}
    for index, start, _ in prefilter.hits(lowered.encode() if ascii_only else haystack(lowered)):
        if index in at_words:
            at_words[index].append(start)
        else:
            at_words[index] = [start]
    found = {plain[index]: sorted(starts) for index, starts in at_words.items()}
    for match in () if ascii_only or foreign is None else foreign.finditer(lowered):
        found.setdefault(match[0], []).append(match.start())
    return found


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, (_BESIDE, _BEFORE, _GOES_ON, _ROWS, _LABEL)))


def beside_values(lowered: str, found: Mapping[str, Iterable[int]]) -> bool:
    """Whether a literal stands beside any of the places that `places` found, or rows of literals anywhere."""
    beside, before, goes_on, rows, label = _patterns()
    labelled = any(word in lowered for word in _LABELLED)
    apart = re.compile("[, ]" if "namedtuple" in lowered or ".split()" in lowered else ",")
    for word, offsets in found.items():
        said: dict[str, str] = {}  # the same columns are named in many statements
        for at in islice(offsets, _MOST):
            end = at + len(word)
            if beside.match(lowered, end):
                return True
            ahead = lowered[max(at - 80, 0) : at]
            if ahead not in said:
                if labelled and label.search(ahead):
                    return True
                left = before.search(ahead)
                said[ahead] = left[0] if left else ""
            if said[ahead] and (right := goes_on.match(lowered, end)) and apart.search(said[ahead] + right[0]):
                return True
    return rows.search(lowered) is not None
