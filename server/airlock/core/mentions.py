"""What stands for values in a session, and how a text mentions it.

Models change what they copy: case, underscores, escapes, line breaks, something glued on behind. A mention is therefore read as the letters
and digits it has, whatever stands between them, and counts when they begin with those of exactly one placeholder of the session. What
stands for a value without being a word of ours (a number, a date, a synthetic value) counts only letter by letter. No value is known here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from airlock.core import drawn, lettering, placeholder
from airlock.core.lettering import WORD
from airlock.core.literals import Literals
from airlock.core.model import Span

_SIGN = (
    r"(?:\\{1,4}u\{0{0,4}5[fF]\}|[_\-\s\\`*\u00ad\u200b-\u200d\u2060]|&#0{0,4}95;|&#[xX]0{0,4}5[fF];|&lowbar;|&UnderBar;"
    r"|%5[fF]|(?<=underscore)\{\})"
)
"""What stands between the parts of what counts as one of ours although nobody knows it."""
_FIRST = re.compile(r"[A-Za-z0-9]{1,60}(?![A-Za-z0-9])")
_WORDS = re.compile(r"[A-Za-z0-9]+")
_PART = re.compile(rf"(?P<signs>{_SIGN}{{1,24}})(?P<word>[A-Za-z0-9]{{1,40}})(?![A-Za-z0-9])")
_OPEN = re.compile(
    rf"[A-Za-z0-9]{{1,60}}(?:{_SIGN}{{1,24}}[A-Za-z0-9]{{1,40}}){{0,16}}{_SIGN}{{0,24}}(?:&[#\w]{{0,8}}|%5?|\{{[05]{{0,5}}[fF]?)?\Z"
)
_UNDERSCORE = re.compile(r"[_;%]")
"""What stands between the parts of a mention that was not written anew; encoded underscores end so."""
_MOST_PARTS = 8
_TELLING = 60
"""So many letters of a mention tell whether it has a code."""
_ALIKE = str.maketrans("OIL", "011")
"""Letters that codes do not have, and the digits that they were taken for: https://www.crockford.com/base32.html"""
_GROUPING = "_,'. \u00a0\u202f\u2009"
"""What thousands are set apart by."""
_IN_FOURS = "_- \u00a0\u202f"
"""What groups of four digits are set apart by, as on a card."""
_BESIDE = 3
"""So many code points beside a number tell whether it stands whole."""
_HEX_LETTER = frozenset("abcdefABCDEF")
_SIGNS_OF_ONE = (
    *(WORD.upper(), WORD, WORD.capitalize()),
    *(placeholder.NUMBER_PREFIX, placeholder.SMALL_PREFIX, f"0x{placeholder.HEX_PREFIX}", f"0X{placeholder.HEX_PREFIX}"),
)
_LEAST = len(WORD) + 1 + placeholder.CODE_LENGTH
"""The fewest letters and digits of a placeholder."""


class Mention(NamedTuple):
    """A mention up to `end` and the token it is of; no token where it is of none, or of more than one. `name` is how it is written then."""

    end: int
    token: str
    name: str = ""
    fitting: int = 0
    """How many placeholders it could be."""


class Known(Collection[str]):
    """All that stands for something in a session, ready to be looked for. Immutable."""

    __slots__ = ("_apart", "_by_letters", "_grouped", "_labels", "_letters", "_longest", "_tokens", "_words", "literals")

    def __init__(self, tokens: Collection[str]) -> None:
        self._tokens = frozenset(tokens)
        words = sorted(token for token in self._tokens if placeholder.is_word(token))
        self._words = frozenset(words)
        self._by_letters = _by_letters(words)
        self._letters = sorted(self._by_letters)
        self._longest = max(map(len, self._letters), default=len(WORD))
        self._apart = not any(map(str.startswith, words[1:], words))
        self._labels = frozenset(label.replace("_", "") for label in {word[len(WORD) + 1 : word.rfind("_")] for word in words})
        others = self._tokens - self._words
        self._grouped = {grouped: token for token in others for grouped in _groupings(token)}
        self.literals = Literals(others.union(self._grouped))

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

    def held(self, text: str, before: str) -> int | None:
        """How much at the end of a piece may be the beginning of something; None where that takes a closer look. Quick mostly.

        `before` is the character before the piece.
        """
        held = lettering.held(text)
        if held is None or not self.literals.longest:
            return held
        also = self.literals.held(lettering.with_plain_digits(text), before)
        return also if also is None or also > held else held

    def starts(self, text: str, at: int) -> list[int]:
        """Where something that stands for a value may begin, from `at` on."""
        words = lettering.starts(text, at)
        return sorted({*words, *self.literals.starts(lettering.with_plain_digits(text), at)}) if self.literals else words

    def at(self, text: str, start: int) -> Mention | None:
        """What is mentioned at a place: a token of the session, or what looks like one of ours."""
        literal = self._literal(text, start) if self.literals else None
        if literal is None:
            return self._read(text, start)
        token, end = self._grouped.get(literal, literal), start + len(literal)
        if token is not literal and _is_more(text, start, end, literal):
            return None
        longer = text[end : end + 1] in _HEX_LETTER and placeholder.form_of(token) is placeholder.Form.HEX
        return None if longer else Mention(end, token)

    def _literal(self, text: str, start: int) -> str | None:
        if text.isascii():
            return self.literals.at(text, start)
        first = max(start - _BESIDE, 0)
        return self.literals.at(lettering.with_plain_digits(text[first : start + self.literals.longest + _BESIDE]), start - first)

    def sure_end(self, text: str, at: int, starts: Sequence[int]) -> int:
        """Up to where nothing depends on what comes next; `starts` are where something may begin."""
        for start in starts[bisect_left(starts, len(text) - lettering.LONGEST) :]:
            if self._is_open(text, start):
                return start
        held = lettering.open_letters(lettering.folded(text[-lettering.REACH :]))
        return min(max(len(text) - held, at), self.literals.open_from(lettering.with_plain_digits(text), at))

    def _is_open(self, text: str, start: int) -> bool:
        """Whether more text could make another mention of the one there."""
        read = lettering.read(text, start)
        if not (read.open and read.letters.startswith(WORD.upper())):
            return False
        letters = read.letters.translate(_ALIKE)
        near = bisect_left(self._letters, letters)
        longer = self._letters[near + (self._letters[near : near + 1] == [letters]) :][:1]
        if longer and longer[0].startswith(letters):
            return True
        known = next((count for count in range(_LEAST, len(letters) + 1) if letters[:count] in self._by_letters), 0)
        if known:
            return placeholder.may_go_on(text, read.ends[known - 1])
        return _OPEN.match(text, start) is not None

    def spans(self, text: str) -> list[Span]:
        """Where tokens stand as they were made, from left to right, none overlapping another."""
        out: list[Span] = []
        for start in self.starts(text, 0):
            found = self.at(text, start) if not out or start >= out[-1].end else None
            if found is not None and text[start : found.end] == found.token:
                out.append(Span(start, found.end))
        return out

    def _read(self, text: str, start: int) -> Mention | None:
        written = placeholder.WRITTEN.match(text, start)
        if written and self._apart and written[0] in self._words:
            return Mention(written.end(), written[0])
        letters, ends, _ = lettering.read(text, start, self._longest)
        if not letters.startswith(WORD.upper()):
            return None
        letters = letters.translate(_ALIKE)
        fitting = [(n, token) for n in range(_LEAST, len(letters) + 1) for token in self._by_letters.get(letters[:n], ())]
        chosen = [one for one in fitting if text.startswith(one[1], start)] or fitting
        if len(chosen) == 1:
            length, token = chosen[0]
            end = ends[length - 1]
            longer = _longer_end(text, start, end)
            return Mention(end, token) if longer == end else Mention(longer, "", text[start:longer])
        if chosen:
            end = ends[max(length for length, _ in chosen) - 1]
            return Mention(end, "", text[start:end].replace("\\", ""), len(chosen))
        return self.unknown_at(text, start)

    def unknown_at(self, text: str, start: int) -> Mention | None:
        """What looks like one of ours at a place, and is not known."""
        written = placeholder.MENTION.match(text, start)
        name = written[0].replace("\\", "") if written else ""
        if written and any(map(drawn.is_code, name.upper().split("_")[2:])):
            return Mention(written.end(), "", name)
        end = _unknown_end(text, start, self._labels)
        return Mention(end, "", text[start:end]) if end else None


class Doubt(NamedTuple):
    """What looks like a placeholder and cannot be restored: it is none of the session, or could be any of `fitting`."""

    span: Span
    fitting: int


def _is_more(text: str, start: int, end: int, grouped: str) -> bool:
    """Whether a number in groups has another group, or a piece of one, before or behind it."""
    sign = next(char for char in grouped if not char.isdigit())
    before, behind = text[max(start - 2, 0) : start], text[end : end + 2]
    return (before[1:] == sign and before[0].isdigit()) or (behind[:1] == sign and behind[1:].isdigit())


def _longer_end(text: str, start: int, end: int) -> int:
    """Where a mention ends that goes on behind its code with what makes the code another one; `end` where nothing does."""
    code = text[max(end - placeholder.CODE_LENGTH, start) : end]
    return placeholder.goes_on(text, end, small=any(map(str.islower, code)) and not text[start:end].isupper())


def may_hold(text: str) -> bool:
    """Whether a text may mention a placeholder, its first word in one of the usual cases; quick where it does not."""
    return any(sign in text for sign in _SIGNS_OF_ONE)


def looks_made(text: str) -> bool:
    """Whether a text has something with the look of a placeholder."""
    return any(_has_code(text, start) for start in lettering.starts(text, 0)) or placeholder.NUMBERED.search(text) is not None


def doubts(text: str, known: Known) -> list[Doubt]:
    """What looks like a placeholder in a text and cannot be restored, in text order. What a known one stands in is not among it."""
    numbers = [Span(*number.span()) for number in placeholder.NUMBERED.finditer(text)]
    places = sorted([*((start, None) for start in lettering.starts(text, 0)), *((number.start, number) for number in numbers)], key=_first)
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
        elif found is not None:
            out.append(Doubt(Span(start, found.end), found.fitting))
        elif number is not None:
            out.append(Doubt(number, 0))
    return out


def _by_letters(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The placeholders that each run of letters could be of. All are read as one text, since there may be very many."""
    letters = "\n".join(words).replace("_", "").upper().translate(_ALIKE).split("\n")
    out: dict[str, tuple[str, ...]] = dict(zip(letters, zip(words, strict=True), strict=False))
    if len(out) < len(words):
        out.clear()
        for one, word in zip(letters, words, strict=True):
            out[one] = (*out.get(one, ()), word)
    return out


def _groupings(token: str) -> Iterator[str]:
    """Other ways of writing a number: the thousands apart, or every four digits."""
    form = placeholder.form_of(token)
    if form is placeholder.Form.NUMBER and token.isdigit():
        yield from (f"{int(token):,}".replace(",", sign) for sign in _GROUPING)
    if token.isdigit() and len(token) % 4 == 0:
        yield from (sign.join(token[at : at + 4] for at in range(0, len(token), 4)) for sign in _IN_FOURS)


def _has_code(text: str, start: int) -> bool:
    """Whether a mention is long enough for a placeholder, and is made like one or has a digit in it."""
    letters, ends, _ = lettering.read(text, start, _TELLING)
    parts = _WORDS.findall(text, start, ends[-1]) if ends else []
    return len(letters) >= _LEAST and (not letters.isalpha() or any(drawn.is_code(part.upper()) for part in parts[2:]))


def _unknown_end(text: str, start: int, labels: Collection[str]) -> int:
    """Where a mention ends that is made like one of ours in whatever way it is written; 0 where there is none.

    What stands behind other signs than underscores must be told from words and versions: by its capitals, or by a label of the session.
    """
    first = _FIRST.match(text, start)
    if first is None or len(first[0]) > len(WORD):
        return first.end() if first and drawn.ends_with_code(first[0][len(WORD) :], labels) else 0
    label, kept, at = "", True, first.end()
    for _ in range(_MOST_PARTS):
        part = _PART.match(text, at, start + lettering.LONGEST)
        if part is None:
            return 0
        word, at = part["word"].upper(), part.end()
        here = _UNDERSCORE.search(part["signs"]) is not None
        kept = kept and (here or "\n" in part["signs"])
        if label and drawn.is_code(word) if kept and here else _is_told(label, word, labels, text[start:at]):
            return at
        label += word
    return 0


def _is_told(label: str, word: str, labels: Collection[str], written: str) -> bool:
    """Whether a word behind a label is a code although no underscore says that they belong together."""
    if label in labels:
        return drawn.is_code(word) and not word.isalpha()
    return label != "" and written.rstrip("s").isupper() and drawn.is_mixed_code(word)


def _first(place: tuple[int, Span | None]) -> int:
    return place[0]
