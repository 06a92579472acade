"""What a recogniser is asked about a document: the surroundings of words that are written like names and addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from airlock.core.detect.disguised.view import View
from airlock.core.detect.prose import wording
from airlock.core.detect.prose.passages import passages
from airlock.core.expressions import compiled
from airlock.core.model import Document

AROUND = 120
"""So much is shown on either side of such words, in code points."""
LONGEST = 400
"""A question has this many code points at most, which is less than recognisers take at a time."""
_LINE_END = compiled("\n")
_STRIDE = 10_000
"""So much is looked through at a time, or twice as much where no line ends, in code points."""


class Question(NamedTuple):
    """A piece of prose. `view` is the passage that it is part of, from `start` on, and character by character."""

    text: str
    """What is asked: as it reads, but with a semicolon at the end of each entry of a list, since recognisers see no lines."""
    view: View
    start: int

    @property
    def read(self) -> str:
        """The piece as it reads."""
        return self.view.text[self.start : self.start + len(self.text)]


def questions(document: Document, should_stop: Callable[[], bool]) -> Iterator[Question]:
    """What to ask, in text order. Ends early when it should stop."""
    for view in passages(document, should_stop):
        for start, end in _pieces(view.text, should_stop):
            yield Question(_LINE_END.sub(_listed, view.text[start:end]), view, start)


def _listed(match: re.Match[str]) -> str:
    return ";" if wording.ends_entry(match.string, match.start()) else "\n"


def _pieces(text: str, should_stop: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """The surroundings of everything that may be a name or an address; those that meet as one, as long as that is not too long."""
    start = end = last = 0
    for first, behind in _candidates(text, should_stop):
        if last and behind <= end:
            last = max(last, behind)
        elif last and behind + AROUND - start <= LONGEST and first - AROUND <= end:
            end, last = _end(text, behind), behind
        else:
            if last:
                yield start, end
            start, end, last = _start(text, first, last), _end(text, behind), behind
    if last:
        yield start, end


def _candidates(text: str, should_stop: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """Where something is written like a name or an address, from left to right."""
    start = 0
    while start < len(text) and not should_stop():
        line = text.find("\n", min(start + _STRIDE, len(text)), start + 2 * _STRIDE)
        end = line + 1 if line >= 0 else start + 2 * _STRIDE
        found = [match.span() for pattern in (wording.names(), wording.addresses()) for match in pattern.finditer(text, start, end)]
        yield from sorted((first, min(behind, first + LONGEST - 2 * AROUND)) for first, behind in found)
        start = end


def _start(text: str, first: int, last: int) -> int:
    """Where the surroundings begin: at a paragraph or a word, and not before what was asked about already."""
    least = max(first - AROUND, min(last, first), 0)
    paragraph = text.rfind("\n\n", least, first)
    if paragraph >= 0:
        return paragraph + 2
    word = text.find(" ", least, first)
    return least if least == 0 or word < 0 else word + 1


def _end(text: str, behind: int) -> int:
    most = min(behind + AROUND, len(text))
    paragraph = text.find("\n\n", behind, most)
    if paragraph >= 0:
        return paragraph
    word = text.rfind(" ", behind, most)
    return most if most == len(text) or word < 0 else word
