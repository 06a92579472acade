"""Bringing real values back into an answer, whole or as it streams in.

Models change what they copy: case, underscores, escapes, line breaks, something glued on behind. A mention is therefore read as the letters
and digits it has, whatever stands between them, and counts when they begin with those of exactly one placeholder of the session. Nothing
is guessed: a mention that fits two placeholders, or none, stays as it is and is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.model import Restoration

_WORD = "airlock"
_SIGN = r"(?:[_\-\s\\`*\u00ad\u200b-\u200d\u2060]|&#0{0,4}95;|&#[xX]0{0,4}5[fF];|&lowbar;|&UnderBar;|%5[fF])"
"""What may stand between the parts of a mention: underscores as written, escaped or encoded, spaces and ends of wrapped lines, emphasis."""
_MOST_SIGNS = 24
"""A wrapped line may begin with that many signs of indentation."""
_MENTION = re.compile(rf"{_WORD}(?:{_SIGN}{{0,{_MOST_SIGNS}}}[A-Za-z0-9]){{1,100}}", re.IGNORECASE)
_OPEN_MENTION = re.compile(
    rf"{_WORD}(?:{_SIGN}{{0,{_MOST_SIGNS}}}[A-Za-z0-9]){{0,100}}{_SIGN}{{0,{_MOST_SIGNS}}}(?:&[#\w]{{0,8}}|%5?)?\Z", re.IGNORECASE
)
"""A mention that may go on behind the end of the text."""
_OPEN_BEGINNING = re.compile(r"(?:a(?:i(?:r(?:l(?:o(?:c)?)?)?)?)?|(?<![0-9.])9(?:0(?:0(?:7(?:1[0-9]{0,7})?)?)?)?)\Z", re.IGNORECASE)
_LETTER = re.compile(rf"{_SIGN}|(?P<letter>[A-Za-z0-9])")
_NUMBER_LENGTH = len(placeholder.NUMBER_PREFIX) + 7
_NUMBER = re.compile(rf"(?<![0-9.]){placeholder.NUMBER_PREFIX}[0-9]{{7}}(?![0-9])")
_START = re.compile(rf"{_WORD}|{placeholder.NUMBER_PREFIX}", re.IGNORECASE)
_LEAST = len(_WORD) + 1 + placeholder.CODE_LENGTH
"""The fewest letters and digits of a placeholder."""

Tokens = Callable[[], Collection[str]]
"""All placeholders of a session; asked for when a text mentions one."""
Value = Callable[[str], "str | None"]
"""The value behind a placeholder."""


class _Found(NamedTuple):
    """A mention up to `end`: its value, or None with the name to report."""

    end: int
    value: str | None
    unknown: str = ""


def restore(text: str, tokens: Tokens, value: Value) -> Restoration:
    """The text with every placeholder of the session replaced by its value; others stay and are reported."""
    restorer = Restorer(tokens, value)
    restored = restorer.feed(text) + restorer.finish()
    return Restoration(restored, restorer.restored, restorer.unknown)


class Restorer:
    """Restores a text that arrives in pieces: `feed` each, then `finish`. What may be the beginning of a placeholder is held back.

    The pieces' results, put together, are what `restore` makes of the whole text, wherever it was cut.
    """

    def __init__(self, tokens: Tokens, value: Value) -> None:
        self._tokens = tokens
        self._value = value
        self._by_letters: Mapping[str, tuple[str, ...]] | None = None
        self._longest = 0
        self._before = ""
        self._rest = ""
        self._base = 0
        self._doubtful: tuple[str, int] | None = None
        self._unknown: dict[str, None] = {}
        self.restored = 0

    @property
    def unknown(self) -> tuple[str, ...]:
        """Mentions that fit no placeholder of the session, or more than one; each once, in order."""
        return tuple(self._unknown)

    def feed(self, text: str) -> str:
        """The part of the restored text that is sure now."""
        return self._take(self._rest + text, final=False)

    def finish(self) -> str:
        """What was held back."""
        return self._take(self._rest, final=True)

    def _take(self, text: str, *, final: bool) -> str:
        whole, at = self._before + text, len(self._before)
        starts = _starts(whole, at)
        end = len(whole) if final else _sure_end(whole, at, starts)
        out: list[str] = []
        for start in starts:
            if start >= end:
                break
            found = self._at(whole, start) if start >= at else None
            if found is None:
                continue
            if found.value is None:
                self._doubt(found.unknown, self._base + start, self._base + found.end)
                continue
            self._settle(self._base + start, drop=True)
            out += (whole[at:start], found.value)
            at = found.end
            self.restored += 1
        end = max(end, at)
        out.append(whole[at:end])
        kept = max(end - 1, 0)
        self._before, self._rest = whole[kept:end], whole[end:]
        self._base += kept
        if final:
            self._settle(self._base + len(whole), drop=False)
        return "".join(out)

    def _doubt(self, name: str, start: int, end: int) -> None:
        """Keeps an unknown mention in mind until it is sure that no known one begins inside it."""
        self._settle(start, drop=False)
        if self._doubtful is None:
            self._doubtful = (name, end)

    def _settle(self, start: int, *, drop: bool) -> None:
        """Something begins at `start`: a mention in mind that ends before it is unknown; one that it lies in is forgotten by `drop`."""
        if self._doubtful is None:
            return
        name, end = self._doubtful
        if start >= end:
            self._unknown[name] = None
        if start >= end or drop:
            self._doubtful = None

    def _at(self, whole: str, start: int) -> _Found | None:
        if whole[start].isdigit():
            number = _NUMBER.match(whole, start)
            value = self._value(number.group()) if number else None
            return _Found(number.end(), value) if number and value is not None else None
        mention = _MENTION.match(whole, start)
        return self._mention(mention) if mention else None

    def _mention(self, mention: re.Match[str]) -> _Found | None:
        whole, start = mention.string, mention.start()
        known = self._known()
        letters, ends = _letters(mention, self._longest)
        fitting = [(n, token) for n in range(_LEAST, len(letters) + 1) for token in known.get(letters[:n], ())]
        chosen = [one for one in fitting if whole.startswith(one[1], start)] or fitting
        if len(chosen) == 1:
            length, token = chosen[0]
            value = self._value(token)
            if value is not None:
                return _Found(ends[length - 1], value)
        written = placeholder.MENTION.match(whole, start)
        return _Found(written.end(), None, written.group().replace("\\", "")) if written else None

    def _known(self) -> Mapping[str, tuple[str, ...]]:
        """The session's placeholders by their letters and digits."""
        if self._by_letters is None:
            known: dict[str, tuple[str, ...]] = {}
            for token in self._tokens():
                letters = token.replace("_", "").upper()
                known[letters] = (*known.get(letters, ()), token)
            self._by_letters = known
            self._longest = max(map(len, known), default=0)
        return self._by_letters


def _letters(mention: re.Match[str], most: int) -> tuple[str, list[int]]:
    """The letters and digits of a mention in capitals, and where each ends; `most` of them at most."""
    signs = _LETTER.finditer(mention.string, mention.start(), mention.end())
    letters = list(islice(((sign["letter"], sign.end()) for sign in signs if sign["letter"]), most))
    return "".join(letter for letter, _ in letters).upper(), [end for _, end in letters]


def _starts(text: str, at: int) -> list[int]:
    """Where a placeholder may begin, from `at` on."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose small form is two: offsets would be wrong
        return [match.start() for match in _START.finditer(text, at)]
    return sorted([*_places(lowered, _WORD, at), *_places(text, placeholder.NUMBER_PREFIX, at)])


def _places(text: str, word: str, at: int) -> Iterator[int]:
    found = text.find(word, at)
    while found >= 0:
        yield found
        found = text.find(word, found + 1)


def _sure_end(whole: str, at: int, starts: Sequence[int]) -> int:
    """Up to where nothing depends on what comes next."""
    for start in starts:
        tail = len(whole) - start
        if whole[start].isdigit() and tail <= _NUMBER_LENGTH and whole[start:].isdigit():
            return start
        if not whole[start].isdigit() and _OPEN_MENTION.match(whole, start):
            return start
    beginning = _OPEN_BEGINNING.search(whole, max(len(whole) - _NUMBER_LENGTH, at))
    return beginning.start() if beginning else len(whole)
