"""Of very many keywords, those that a text may hold, without an automaton of all of them.

Building one for tens of thousands of keywords takes longer than looking at a file does. Where a keyword stands, its first and its last
letters do, and which letters stand together in a text is soon known.
"""

from __future__ import annotations

from collections.abc import Sequence

_LETTERS = 4
"""How many letters at either end are looked for together; a shorter keyword is looked for whole."""


class Sieve:
    """The keywords by what they begin with."""

    __slots__ = ("_heads", "_keywords", "_shorter")

    def __init__(self, keywords: Sequence[str]) -> None:
        self._keywords = keywords
        self._heads: dict[str, list[int]] = {}
        for index, keyword in enumerate(keywords):
            head = keyword[:_LETTERS]
            if head in self._heads:
                self._heads[head].append(index)
            else:  # rather than a list for each keyword, most of which would be for nothing
                self._heads[head] = [index]
        self._shorter = {*map(len, self._heads)} - {_LETTERS}

    def left(self, text: str) -> list[int]:
        """The indexes of the keywords that the text may hold: all that it does, and some more."""
        together = {text[start : start + _LETTERS] for start in range(len(text))}  # fewer letters at the end of the text
        together.update([letters[:length] for length in self._shorter for letters in together])
        begun = [index for head in self._heads.keys() & together for index in self._heads[head]]
        return [index for index in begun if self._keywords[index][-_LETTERS:] in together]
