"""The matches of a pattern of which it is known what stands in it: looked for there, which takes a fraction of trying each place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator


def lines_with(pattern: re.Pattern[str], text: str, *words: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern of lines that have one of these words in them."""
    return matches_at(pattern, text, sorted({start for word in words for start in _lines_of(text, word)}))


def begun_with(pattern: re.Pattern[str], text: str, *words: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with one of these words."""
    return matches_at(pattern, text, sorted({start for word in words for start in starts_of(text, word)}))


def matches_at(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at one of these places, which are in order; none that begins within another."""
    done = 0
    for start in starts:
        match = pattern.match(text, start) if start >= done else None
        if match is not None:
            yield match
            done = match.end()


def _lines_of(text: str, word: str) -> Iterator[int]:
    """Where the lines begin that have a word in them."""
    at = text.find(word)
    while at >= 0:
        yield text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        at = text.find(word, end) if end >= 0 else -1


def is_letter(char: str) -> bool:
    """Whether it may be in the middle of a name; no character is none."""
    return char.isalnum() or char == "_"


def starts_of(text: str, word: str) -> Iterator[int]:
    """Where a word stands in a text, be it in another."""
    at = text.find(word) if word else -1
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def places_of(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text as a word."""
    begins, ends = is_letter(name[:1]), is_letter(name[-1:])
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        if not (begins and is_letter(text[at - 1 : at])) and not (ends and is_letter(text[end : end + 1])):
            yield at
        at = text.find(name, end)
