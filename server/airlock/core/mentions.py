"""What stands for values in a session, and how a text mentions it.

Models change what they copy: case, underscores, escapes, line breaks, something glued on behind. A mention is therefore read as the letters
and digits it has, whatever stands between them, and counts when they begin with those of exactly one placeholder of the session. What
stands for a value without being a word of ours (a number, a date, a synthetic value) counts only letter by letter. No value is known here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.literals import Literals
from airlock.core.model import Span

WORD = "airlock"
"""What every mention of a word begins with, in whatever case."""
_ANY_CASE = rf"(?ai:{WORD})"
_SIGN = r"(?:[_\-\s\\`*\u00ad\u200b-\u200d\u2060]|&#0{0,4}95;|&#[xX]0{0,4}5[fF];|&lowbar;|&UnderBar;|%5[fF])"
"""What may stand between the parts of a mention: underscores as written, escaped or encoded, spaces and ends of wrapped lines, emphasis."""
_MOST_SIGNS = 24
"""A wrapped line may begin with that many signs of indentation."""
_MENTION = re.compile(rf"{_ANY_CASE}(?:{_SIGN}{{0,{_MOST_SIGNS}}}[A-Za-z0-9]){{1,100}}")
_OPEN_MENTION = re.compile(
    rf"{_ANY_CASE}(?:{_SIGN}{{0,{_MOST_SIGNS}}}[A-Za-z0-9]){{0,100}}{_SIGN}{{0,{_MOST_SIGNS}}}(?:&[#\w]{{0,8}}|%5?)?\Z"
)
"""A mention that may go on behind the end of the text."""
_LETTER = re.compile(rf"{_SIGN}|(?P<letter>[A-Za-z0-9])")
_START = re.compile(_ANY_CASE)
_SIGNS_OF_ONE = (WORD.upper(), WORD, WORD.capitalize(), placeholder.NUMBER_PREFIX, placeholder.SMALL_PREFIX)
_LEAST = len(WORD) + 1 + placeholder.CODE_LENGTH
"""The fewest letters and digits of a placeholder."""
_BY_LAST = {WORD[count - 1]: count for count in range(1, len(WORD))}
"""How long a beginning of the word is that ends with a letter; no letter but one ends two of them."""


class Mention(NamedTuple):
    """A mention up to `end` and the token it is of; no token where it is of none, or of more than one. `name` is how it is written then."""

    end: int
    token: str
    name: str = ""
    fitting: int = 0
    """How many placeholders it could be."""


class Known(Collection[str]):
    """All that stands for something in a session, ready to be looked for. Immutable."""

    __slots__ = ("_apart", "_by_letters", "_longest", "_tokens", "_words", "literals")

    def __init__(self, tokens: Collection[str]) -> None:
        self._tokens = frozenset(tokens)
        words = sorted(token for token in self._tokens if placeholder.form_of(token) is placeholder.Form.WORD)
        self._words = frozenset(words)
        self._by_letters: dict[str, tuple[str, ...]] = {}
        for word in words:
            letters = word.replace("_", "").upper()
            self._by_letters[letters] = (*self._by_letters.get(letters, ()), word)
        self._longest = max(map(len, self._by_letters), default=0)
        self._apart = not any(longer.startswith(word) for word, longer in pairwise(words))
        self.literals = Literals(self._tokens - self._words)

    @classmethod
    def of(cls, tokens: Collection[str]) -> Known:
        """The tokens ready to be looked for, as they are where they are that already."""
        return tokens if isinstance(tokens, cls) else cls(tokens)

    def __contains__(self, token: object) -> bool:
        return token in self._tokens

    def __iter__(self) -> Iterator[str]:
        return iter(self._tokens)

    def __len__(self) -> int:
        return len(self._tokens)

    def starts(self, text: str, at: int) -> list[int]:
        """Where something that stands for a value may begin, from `at` on."""
        words = word_starts(text, at)
        return sorted({*words, *self.literals.starts(text, at)}) if self.literals else words

    def at(self, text: str, start: int) -> Mention | None:
        """What is mentioned at a place: a token of the session, or what looks like one of ours."""
        literal = self.literals.at(text, start)
        if literal is not None:
            return Mention(start + len(literal), literal)
        mention = _MENTION.match(text, start)
        return self._read(mention) if mention else None

    def spans(self, text: str) -> list[Span]:
        """Where tokens stand as they were made, from left to right, none overlapping another."""
        out: list[Span] = []
        for start in self.starts(text, 0):
            found = self.at(text, start) if not out or start >= out[-1].end else None
            if found is not None and text[start : found.end] == found.token:
                out.append(Span(start, found.end))
        return out

    def _read(self, mention: re.Match[str]) -> Mention | None:
        text, start = mention.string, mention.start()
        written = placeholder.WRITTEN.match(text, start)
        if written and self._apart and written[0] in self._words:
            return Mention(written.end(), written[0])
        letters, ends = _letters(mention, self._longest)
        fitting = [(n, token) for n in range(_LEAST, len(letters) + 1) for token in self._by_letters.get(letters[:n], ())]
        chosen = [one for one in fitting if text.startswith(one[1], start)] or fitting
        if len(chosen) == 1:
            length, token = chosen[0]
            return Mention(ends[length - 1], token)
        if chosen:
            end = ends[max(length for length, _ in chosen) - 1]
            return Mention(end, "", text[start:end].replace("\\", ""), len(chosen))
        return unknown_at(text, start)


class Doubt(NamedTuple):
    """What looks like a placeholder and cannot be restored: it is none of the session, or could be any of `fitting`."""

    span: Span
    fitting: int


def may_hold(text: str) -> bool:
    """Whether a text may mention a placeholder, its first word in one of the usual cases; quick where it does not."""
    return any(sign in text for sign in _SIGNS_OF_ONE)


def looks_made(text: str) -> bool:
    """Whether a text has something with the look of a placeholder."""
    words = (_MENTION.match(text, start) for start in word_starts(text, 0))
    return any(word is not None and _has_code(word) for word in words) or placeholder.NUMBERED.search(text) is not None


def doubts(text: str, known: Known) -> list[Doubt]:
    """What looks like a placeholder in a text and cannot be restored, in text order. What a known one stands in is not among it."""
    numbers = [Span(*number.span()) for number in placeholder.NUMBERED.finditer(text)]
    places = sorted([*((start, None) for start in word_starts(text, 0)), *((number.start, number) for number in numbers)], key=_first)
    out: list[Doubt] = []
    done = 0
    for start, number in places:
        if start < done:
            continue
        found = known.at(text, start)
        if found is not None and found.token:
            done = found.end
            if out and out[-1].span.end > start:
                out.pop()
        elif out and start < out[-1].span.end:
            continue
        elif found is not None and (found.fitting or placeholder.is_made_like(found.name)):
            out.append(Doubt(Span(start, found.end), found.fitting))
        elif number is not None:
            out.append(Doubt(number, 0))
    return out


def unknown_at(text: str, start: int) -> Mention | None:
    """What looks like one of ours at a place, and is not known."""
    written = placeholder.MENTION.match(text, start)
    return Mention(written.end(), "", written.group().replace("\\", "")) if written else None


def word_starts(text: str, at: int) -> list[int]:
    """Where a mention of a word may begin, from `at` on."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose small form is two: offsets would be wrong
        return [match.start() for match in _START.finditer(text, at)]
    return list(_places(lowered, at))


def sure_end(text: str, at: int, starts: Sequence[int]) -> int:
    """Up to where no mention of a word depends on what comes next; `starts` are where they may begin."""
    for start in starts:
        if _OPEN_MENTION.match(text, start):
            return start
    held = open_letters(text.lower())
    return max(len(text) - held, at)


def open_letters(lowered: str) -> int:
    """How many letters at the end of a text in small letters may be the beginning of a mention's first word."""
    count = _BY_LAST.get(lowered[-1:], 0)
    return count if lowered.endswith(WORD[:count]) else 0


def _letters(mention: re.Match[str], most: int) -> tuple[str, list[int]]:
    """The letters and digits of a mention in capitals, and where each ends; `most` of them at most."""
    signs = _LETTER.finditer(mention.string, mention.start(), mention.end())
    letters = list(islice(((sign["letter"], sign.end()) for sign in signs if sign["letter"]), most))
    return "".join(letter for letter, _ in letters).upper(), [end for _, end in letters]


def _has_code(mention: re.Match[str]) -> bool:
    """Whether a mention is long enough for a placeholder, and is made like one or has a digit in it."""
    letters, _ = _letters(mention, mention.end())
    return len(letters) >= _LEAST and (not letters.isalpha() or placeholder.is_made_like(mention[0]))


def _first(place: tuple[int, Span | None]) -> int:
    return place[0]


def _places(lowered: str, at: int) -> Iterator[int]:
    found = lowered.find(WORD, at)
    while found >= 0:
        yield found
        found = lowered.find(WORD, found + 1)
