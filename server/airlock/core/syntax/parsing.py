"""Parsing that can be stopped and taken up again.

A parse holds the interpreter for as long as it runs, which for a large file with one unfortunate edit is seconds. So the caller says when
to stop, and a stopped parse goes on where it was. There is no clock in here.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from airlock.core.syntax.fields import fields_of
from airlock.core.syntax.grammars import grammar
from airlock.core.syntax.offsets import Offsets
from airlock.core.syntax.tree import Syntax

if TYPE_CHECKING:
    from collections.abc import Callable

    import tree_sitter

_UNSAFE = MappingProxyType(
    {
        "yaml": re.compile(r"(?m)^(?:[ \t]|[-?:](?=[ \t])|[&!][^\s]*(?=[ \t])){240}"),
        "kotlin": re.compile(r"@[^\s@]*\Z"),
    }
)
"""What a grammar's scanner cannot take.

It writes past its buffer and ends the process: tree-sitter-yaml 0.7 holds some 250 blocks in blocks. It never ends: tree-sitter-kotlin 1.1
looks for white space after an annotation beyond the end of the text.
"""
_PATIENCE = MappingProxyType({"kotlin": 60, "shellscript": 60})
"""Bytes of text for which a parser may ask once more whether to go on, where that is not 8."""
_CHUNK = 16384  # bytes handed to the parser at a time: larger is slower after an edit, smaller is slower from scratch


def never() -> bool:
    """Do not stop."""
    return False


class Parsing:
    """One parse under way."""

    __slots__ = ("_before", "_language", "_left", "_offsets", "_parser", "_text")

    def __init__(self, text: str, language: str, grammar: tree_sitter.Language, before: Syntax | None) -> None:
        from tree_sitter import Parser

        self._text = text
        self._language = language
        self._offsets = Offsets(text, fields_of(language))
        self._parser = Parser(grammar)
        same = before is not None and before.language == language
        self._left = 150 + len(self._offsets.data) // _PATIENCE.get(language, 8)
        """How often the parser may still ask whether to go on.

        A grammar may never come to an end on some broken text and take ever more memory and time: Kotlin's and Bash's do, seconds for
        10 kB. On real text, whole or broken, none asked more than 100 times and once every 100 bytes; brackets in brackets take more.
        """
        self._before = before.edited(self._offsets) if before is not None and same else None

    def __repr__(self) -> str:
        return f"Parsing({self._language}, {len(self._text)})"

    def step(self, should_stop: Callable[[], bool]) -> Syntax | None:
        """The tree, or None when `should_stop` said so, or when the grammar does not come to an end.

        Then call again to go on. `should_stop` is asked every few hundred tokens at most.
        """
        data = self._offsets.data

        def read(byte: int, _point: object) -> bytes:
            return data[byte : byte + _CHUNK]

        def progress(_byte: int, _error: bool) -> bool:
            self._left -= 1
            return self._left < 0 or should_stop()

        try:
            tree = (
                self._parser.parse(read, progress_callback=progress)
                if self._before is None
                else self._parser.parse(read, self._before, progress_callback=progress)
            )
        except ValueError:  # how the parser says that it was stopped
            return None
        return Syntax(self._text, self._language, tree, self._offsets)


def start(text: str, language: str, before: Syntax | None = None) -> Parsing | None:
    """Begin a parse.

    None when the language has no grammar. With `before`, an earlier tree of the same document, only what changed is parsed again.
    """
    found = None if language in _UNSAFE and _UNSAFE[language].search(text) else grammar(language)
    return None if found is None else Parsing(text, language, found, before)


def parse(text: str, language: str, should_stop: Callable[[], bool] = never, before: Syntax | None = None) -> Syntax | None:
    """The tree of a text; None when the language has no grammar or the parse was stopped."""
    parsing = start(text, language, before)
    return None if parsing is None else parsing.step(should_stop)


def error_count(text: str, language: str, should_stop: Callable[[], bool] = never) -> int | None:
    """How many places of a text are syntactically wrong; None when the language has no grammar or the count was stopped."""
    syntax = parse(text, language, should_stop)
    return None if syntax is None else syntax.errors(should_stop)
