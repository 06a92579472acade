"""Finding what stands for values letter by letter: numbers, dates and synthetic values.

Such a text counts where it stands whole: not as part of a longer number or word. Nothing here knows a value. Absent: placeholders that are
words, which are read more freely (restore.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import NamedTuple

from airlock.core.model import Span

_RUN = re.compile(r"[0-9]+|[A-Za-z]+")
_ONLY_LETTERS = bytes(sign if chr(sign).isascii() and chr(sign).isalpha() else 32 for sign in range(256))
_ONLY_DIGITS = bytes(sign if chr(sign).isascii() and chr(sign).isdigit() else 32 for sign in range(256))
_TELLING = (b"@", b"0123456789", b"0123456789@", b"0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Signs that texts are told from ordinary ones by, the rarest first."""
_FRACTION = re.compile(r"\.(?!0{1,3}(?!\.?[0-9]))[0-9]")
"""Behind a number what makes it another one; nothing but zeros does not."""
_GOING_ON = re.compile(r"(?<=[0-9])(?:\.0{0,3}\.?|[_,' \u00a0\u202f\u2009-])\Z")
"""What may go on behind a number so that it is another one, as far as the text goes."""
_MOST_GOING_ON = 5
_HEAD = 3
"""All literals are at least that long."""
_FEW = 8


def stands_whole(text: str, start: int, end: int) -> bool:
    """Whether what stands at [start, end) is not part of a longer number or word."""
    return not (
        _goes_on(text[start : start + 1], text[start - 1 : start] if start else "", ".")
        or _goes_on(text[end - 1 : end], text[end : end + 1])
    )


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether it stands whole, and has no fraction behind it: nothing says then that it is another number."""
    return stands_whole(text, start, end) and not has_fraction(text, end)


def has_fraction(text: str, end: int) -> bool:
    """Whether a number that ends there goes on behind a point, with more than zeros."""
    return text[end - 1 : end].isdigit() and _FRACTION.match(text, end) is not None


def _goes_on(edge: str, beside: str, also: str = "") -> bool:
    if edge.isdigit():
        return beside.isdigit() or (beside != "" and beside in also)
    return edge.isalnum() and (beside.isalnum() or beside == "_")


class _Begun(NamedTuple):
    """What tells of a piece that arrives that none of some texts begins at its end."""

    firsts: Sequence[bytes]
    """The first run of letters or digits of each, in order."""
    letters: AbstractSet[bytes]
    digits: AbstractSet[bytes]
    """The first and the longest runs."""
    signs: AbstractSet[str]
    """What stands before the first run."""
    all_but_telling: bytes
    starters: Sequence[str]
    in_starters: AbstractSet[str]
    """See `_untelling`."""


class Literals:
    """A set of texts to be found in others. Immutable; what only pieces that arrive need is made when the first does."""

    def __init__(self, texts: Collection[str]) -> None:
        self._texts = frozenset(text for text in texts if len(text) >= _HEAD and _RUN.search(text))
        self.longest = max(map(len, self._texts), default=0)
        """The length of the longest; 0 where there is none."""
        lengths: dict[str, set[int]] = {}
        self._anchors: dict[str, set[int]] = {}
        for text in self._texts:
            lengths.setdefault(text[:_HEAD], set()).add(len(text))
            anchor, start = _anchor(text)
            self._anchors.setdefault(anchor, set()).add(start)
        self._lengths = {head: sorted(each, reverse=True) for head, each in lengths.items()}
        """How long those are that begin so, the longest first: thousands may begin alike, but few lengths."""
        self._telling = frozenset(map(str.encode, self._anchors))

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._texts)

    @cached_property
    def _heads(self) -> AbstractSet[str]:
        """What one may begin with."""
        return frozenset(head[0] for head in self._lengths)

    @cached_property
    def _sorted(self) -> Sequence[str]:
        return sorted(self._texts)

    @cached_property
    def _begun(self) -> _Begun:
        firsts = [(text, run) for text in self._sorted if (run := _RUN.search(text)) is not None]
        runs = sorted({run[0].encode() for _, run in firsts})
        digits = frozenset(run for run in self._telling.union(runs) if run.isdigit())
        signs = frozenset("".join(text[: run.start()] for text, run in firsts))
        all_but_telling, starters = _untelling(self._sorted)
        letters = self._telling.union(runs) - digits
        return _Begun(runs, letters, digits, signs, all_but_telling, starters, frozenset("".join(starters)))

    def held(self, text: str, before: str) -> int | None:
        """How much at the end of a text in which none stands may be the beginning of one; None where that takes a closer look.

        `before` is the character before the text. Quick where a text has none.
        """
        begun, data = self._begun, text.encode("latin-1", "replace")
        if begun.all_but_telling and data.translate(begun.all_but_telling).isspace():
            if text[-1:] not in begun.in_starters:
                return 0
            word = text.rsplit(None, 1)[-1]
            near = bisect_left(begun.starters, word)
            if word.isalpha() and not (near < len(begun.starters) and begun.starters[near].startswith(word)):
                return 0
        letters = data.translate(_ONLY_LETTERS).split() if begun.letters or text[-1:].isalpha() else []
        digits = data.translate(_ONLY_DIGITS).split() if begun.digits or text[-1:].isdigit() else []
        end = text[-1:]
        if end in begun.signs or not (begun.letters.isdisjoint(letters) and begun.digits.isdisjoint(digits)):
            return None
        runs = letters if end.isalpha() else digits if end.isdigit() else None
        if not runs or not end.isascii():
            return 0
        last = runs[-1]
        near = bisect_left(begun.firsts, last)
        if near >= len(begun.firsts) or not begun.firsts[near].startswith(last):
            return 0
        beside = (before + text)[-len(last) - 1 : -len(last)]
        return None if beside in begun.signs else 0 if _goes_on(text[-1], beside, ".") else len(last)

    def starts(self, text: str, at: int) -> list[int]:
        """Where one may begin, from `at` on: wherever the longest run of letters or digits of one stands."""
        if len(self._anchors) <= _FEW:
            places = [(anchor, place) for anchor in self._anchors for place in _places(text, anchor)]
        elif all(map(self._telling.isdisjoint, _runs(text))):
            return []
        else:
            places = [(run[0], run.start()) for run in _RUN.finditer(text) if run[0] in self._anchors]
        return sorted({place - before for anchor, place in places for before in self._anchors[anchor] if place - before >= at})

    def at(self, text: str, start: int) -> str | None:
        """The longest that stands whole at `start`."""
        for length in self._lengths.get(text[start : start + _HEAD], ()):
            literal = text[start : start + length]
            if literal in self._texts and stands_alone(text, start, start + len(literal)):
                return literal
        return None

    def spans(self, text: str) -> list[Span]:
        """Where they stand, from left to right, none overlapping another."""
        out: list[Span] = []
        for start in self.starts(text, 0):
            if (not out or start >= out[-1].end) and (literal := self.at(text, start)) is not None:
                out.append(Span(start, start + len(literal)))
        return out

    def open_from(self, text: str, at: int) -> int:
        """From where on the end of the text may be the beginning of one, or one that may yet go on; its length where nothing is."""
        for start in range(max(len(text) - self.longest - _MOST_GOING_ON, at), len(text)):
            if text[start] not in self._heads or _goes_on(text[start], text[start - 1] if start else "", "."):
                continue
            rest = text[start:]
            near = bisect_left(self._sorted, rest)
            if near < len(self._sorted) and self._sorted[near].startswith(rest):
                return start
            number = _GOING_ON.split(rest, 1)[0]
            near = bisect_left(self._sorted, number)
            if self._sorted[near : near + 1] == [number]:
                return start
        return len(text)


def whole_in(text: str) -> Callable[[str], bool]:
    """Says of texts whether they stand whole in this one; quicker than searching for many."""
    runs: frozenset[bytes] = frozenset()

    def is_there(wanted: str) -> bool:
        nonlocal runs
        runs = runs or frozenset(run for of_one_sort in _runs(text) for run in of_one_sort)
        return _anchor(wanted)[0].encode() in runs and wanted in text

    return is_there


def _runs(text: str) -> tuple[list[bytes], list[bytes]]:
    """The runs of letters and those of digits, in ASCII; several times as quick as an expression."""
    data = text.encode("latin-1", "replace")
    return data.translate(_ONLY_LETTERS).split(), data.translate(_ONLY_DIGITS).split()


def _untelling(texts: Sequence[str]) -> tuple[bytes, list[str]]:
    """A table that blanks all but signs one of which each text has, and what the texts begin with before one; none where that is no help.

    What begins a text must be a single word then, so that only the last word of a piece need be looked at.
    """
    for telling in _TELLING:
        head = re.compile(f"[^{telling.decode()}]*")
        heads = [found[0] if (found := head.match(text)) and found.end() < len(text) else " " for text in texts]
        if not any(map(str.isspace, "".join(heads))):
            return bytes(sign if sign in telling else 32 for sign in range(256)), sorted(filter(None, heads))
    return b"", []


def _anchor(text: str) -> tuple[str, int]:
    """The longest run of letters or digits, and where it begins."""
    longest = max(_RUN.findall(text), key=len, default=text)
    return longest, text.find(longest)


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
