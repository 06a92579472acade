"""Bringing real values back into an answer, whole or as it streams in.

Models change what they copy: case, underscores, escapes, line breaks, something glued on behind. A mention is therefore read as the letters
and digits it has, whatever stands between them, and counts when they begin with those of exactly one placeholder of the session. Nothing
is guessed: a mention that fits two placeholders, or none, stays as it is and is reported. What stands for a value without being a word of
ours (a number, a date, a synthetic value) counts only letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.literals import Literals
from airlock.core.model import Restoration
from airlock.core.written import Plain, Writer

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
_OPEN_BEGINNING = re.compile(r"a(?:i(?:r(?:l(?:o(?:c)?)?)?)?)?\Z", re.IGNORECASE)
_LETTER = re.compile(rf"{_SIGN}|(?P<letter>[A-Za-z0-9])")
_START = re.compile(_WORD, re.IGNORECASE)
_LEAST = len(_WORD) + 1 + placeholder.CODE_LENGTH
"""The fewest letters and digits of a placeholder."""

Tokens = Callable[[], Collection[str]]
"""All that stands for something in a session."""
Value = Callable[[str], "str | None"]
"""The value behind a placeholder."""


class _Found(NamedTuple):
    """A mention up to `end`: its value, or None with the name to report."""

    end: int
    value: str | None
    unknown: str = ""


def restore(text: str, tokens: Tokens, value: Value, writer: Writer | None = None) -> Restoration:
    """The text with every placeholder of the session replaced by its value; others stay and are reported."""
    restorer = Restorer(tokens, value, writer)
    restored = restorer.feed(text) + restorer.finish()
    return Restoration(restored, restorer.restored, restorer.unknown)


class Restorer:
    """Restores a text that arrives in pieces: `feed` each, then `finish`. What may be the beginning of a placeholder is held back.

    The pieces' results, put together, are what `restore` makes of the whole text, wherever it was cut.
    """

    def __init__(self, tokens: Tokens, value: Value, writer: Writer | None = None) -> None:
        self._tokens = tokens
        self._value = value
        self._writer = writer or Plain()
        self._known: _Known | None = None
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
        literals = self._session().literals
        starts = _starts(whole, at)
        end = len(whole) if final else min(_sure_end(whole, at, starts), literals.open_from(whole, at))
        starts = sorted({*starts, *literals.starts(whole, at)}) if literals else starts
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
            self._writer.passes(whole[at:start])
            out += (whole[at:start], self._writer.written(found.value))
            at = found.end
            self.restored += 1
        end = max(end, at)
        self._writer.passes(whole[at:end])
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
        known = self._session()
        literal = known.literals.at(whole, start)
        if literal is not None:
            value = self._value(literal)
            return None if value is None else _Found(start + len(literal), value)
        mention = _MENTION.match(whole, start)
        return self._mention(mention, known) if mention else None

    def _mention(self, mention: re.Match[str], known: _Known) -> _Found | None:
        whole, start = mention.string, mention.start()
        written = placeholder.WRITTEN.match(whole, start)
        if written and written[0] in known.words and known.apart and (value := self._value(written[0])) is not None:
            return _Found(written.end(), value)
        letters, ends = _letters(mention, known.longest)
        fitting = [(n, token) for n in range(_LEAST, len(letters) + 1) for token in known.by_letters.get(letters[:n], ())]
        chosen = [one for one in fitting if whole.startswith(one[1], start)] or fitting
        if len(chosen) == 1:
            length, token = chosen[0]
            value = self._value(token)
            if value is not None:
                return _Found(ends[length - 1], value)
        written = placeholder.MENTION.match(whole, start)
        return _Found(written.end(), None, written.group().replace("\\", "")) if written else None

    def _session(self) -> _Known:
        if self._known is None:
            self._known = _known(self._tokens())
        return self._known


class _Known(NamedTuple):
    """What stands for something in a session: words as they are and by their letters and digits, and the rest. `longest` counts letters."""

    by_letters: Mapping[str, tuple[str, ...]]
    longest: int
    literals: Literals
    words: frozenset[str]
    apart: bool
    """Whether no word begins with another."""


def _known(tokens: Collection[str]) -> _Known:
    words = sorted(token for token in tokens if placeholder.form_of(token) is placeholder.Form.WORD)
    by_letters: dict[str, tuple[str, ...]] = {}
    for word in words:
        letters = word.replace("_", "").upper()
        by_letters[letters] = (*by_letters.get(letters, ()), word)
    apart = not any(longer.startswith(word) for word, longer in pairwise(words))
    others = Literals(set(tokens) - set(words))
    return _Known(by_letters, max(map(len, by_letters), default=0), others, frozenset(words), apart)


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
    return list(_places(lowered, _WORD, at))


def _places(text: str, word: str, at: int) -> Iterator[int]:
    found = text.find(word, at)
    while found >= 0:
        yield found
        found = text.find(word, found + 1)


def _sure_end(whole: str, at: int, starts: Sequence[int]) -> int:
    """Up to where nothing depends on what comes next."""
    for start in starts:
        if _OPEN_MENTION.match(whole, start):
            return start
    beginning = _OPEN_BEGINNING.search(whole, max(len(whole) - len(_WORD), at))
    return beginning.start() if beginning else len(whole)
