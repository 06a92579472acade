"""Parsing that can be stopped and taken up again.

A parse holds the interpreter for as long as it runs, which for a large file with one unfortunate edit is seconds. So the caller says when
to stop, and a stopped parse goes on where it was. There is no clock in here, but whoever waits may lend one (`patience`).
"""

from __future__ import annotations

import re
import zlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from airlock.core.syntax.fields import fields_of
from airlock.core.syntax.grammars import grammar
from airlock.core.syntax.offsets import Offsets
from airlock.core.syntax.patience import Pace
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
_GENERICS = frozenset({"java", "csharp", "typescript", "typescriptreact", "cpp", "objective-c", "kotlin", "swift"})
_PATIENCE = (100, 8, 3, 30)
"""How often a parser may ask whether to go on: in any case; then once for so many bytes, or, where the text begins as no code does, for so
many that it has when it is compressed; and once for so many of those where there is an error.

A grammar may come to no end on some broken text and take ever more memory, and it goes astray in what is not its language: 30 kB of quotes
take seconds. On real text, whole or broken, no parser asked more often than 200 times and once for 20 compressed bytes, and where there is
an error 200 times and once for 40; brackets in brackets and tables of numbers take once for 10 plain ones.
"""
_LENIENT = frozenset({"xml", "html"})  # there an error costs little, and real ones go on to the end
_SOON = 30
"""After how often it is seen whether the text only repeats itself.

A parser that goes astray in one piece of such a text does so in each, ever more slowly: 100 kB of `a!` take seconds.
"""
_REPEATS = 100  # times shorter when it is compressed
_SAMPLE, _SHORTER = 4096, 5  # bytes of the middle, and how many times shorter those are then
_ASTRAY = 8  # bytes for one error, beyond which it is no code
_LONG = 80_000  # bytes; what is shorter is read soon in any case
_PROBE = 2048  # bytes of the beginning
_PIECE = 64  # bytes that stand again where a text repeats itself
_WEIGHED, _PIECES = 1 << 18, 16  # bytes of a long text that are compressed, and in how many pieces
_QUOTES = b"'\"`"
_CHUNK = 2048  # bytes handed to the parser at a time: what is read again within them is not noticed
_READS = (600, 16)
"""How often the parser may ask for bytes: in any case, and for each chunk that the text has.

A scanner may look for the end of something as far as the text goes, from each place anew: `/*/*` in Swift takes seconds for 30 kB. Of real
text, whole or broken, no chunk was asked for more than twice, and 60 in all besides; functions nested hundreds deep take more.
"""
_ANGLES = 150  # types in types; written code has a few
_GENERIC = re.compile(r"\w\s*<(?![<=])")
_UNIT = r"[^<;{}>\"'/]{0,400}"
_NESTED = re.compile(rf"<{_UNIT}(?:<{_UNIT}){{{_ANGLES - 1}}}")  # a letter first, which is what is found fast


def never() -> bool:
    """Do not stop."""
    return False


class _Reader:
    """Hands a parser its bytes. The tree keeps this for as long as it lives, so that it must not know what knows a tree."""

    __slots__ = ("_data", "left")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.left = _READS[0] + _READS[1] * (len(data) // _CHUNK)

    def __call__(self, byte: int, _point: object) -> bytes:
        self.left -= 1
        return self._data[byte : byte + _CHUNK] if self.left >= 0 else b""


class Parsing:
    """One parse under way."""

    __slots__ = ("_asked", "_astray", "_before", "_language", "_lost", "_most", "_most_astray", "_offsets", "_parser", "_reader", "_text")

    def __init__(self, text: str, language: str, grammar: tree_sitter.Language, before: Syntax | None) -> None:
        from tree_sitter import Parser

        self._text = text
        self._language = language
        self._offsets = Offsets(text, fields_of(language))
        self._parser = Parser(grammar)
        same = before is not None and before.language == language
        self._asked = self._astray = 0
        self._lost = False
        self._most = self._most_astray = _PATIENCE[0]
        self._reader = _Reader(self._offsets.data)
        self._before = before.edited(self._offsets) if before is not None and same else None

    def __repr__(self) -> str:
        return f"Parsing({self._language}, {len(self._text)})"

    def step(self, should_stop: Callable[[], bool]) -> Syntax | None:
        """The tree, or None when `should_stop` said so, or when the grammar does not come to an end.

        Then call again to go on. `should_stop` is asked every few hundred tokens at most.
        """
        read, pace, before = self._reader, Pace(should_stop), self._asked

        def progress(byte: int, error: bool) -> bool:
            self._asked += 1
            self._astray += error
            if self._asked == _SOON:
                self._most = self._bound()
            if self._astray > self._most_astray:
                self._most_astray = self._bound_astray()
            self._lost = self._lost or pace.is_lost(self._asked - before, byte)
            return self._lost or self._asked > self._most or self._astray > self._most_astray or read.left < 0 or should_stop()

        try:
            tree = (
                self._parser.parse(read, progress_callback=progress)
                if self._before is None
                else self._parser.parse(read, self._before, progress_callback=progress)
            )
        except ValueError:  # how the parser says that it was stopped
            return None
        if read.left < 0:  # it did not see the end of the text
            return None
        return Syntax(self._text, self._language, tree, self._offsets)

    def _bound(self) -> int:
        """How often the parser may ask."""
        data = self._offsets.data
        usual, plain, no_code, _ = _PATIENCE
        once = _once(data) if _may_repeat(data) and len(data) > _compressed(data) * _REPEATS else b""
        errors = error_count(once.decode("utf-8", "replace"), self._language) or 0 if once else 0
        if errors and len(data) > _LONG:
            return 0
        quotes = sum(map(data[:_PROBE].count, (_QUOTES[at : at + 1] for at in range(len(_QUOTES)))))
        no_such = quotes > _PROBE // 4 or errors * _ASTRAY > max(len(once), 1)
        return usual + (_compressed(data) // no_code if no_such else len(data) // plain)

    def _bound_astray(self) -> int:
        """How often the parser may ask where there is an error; reckoned when it has asked often."""
        return self._most if self._language in _LENIENT else _PATIENCE[0] + _compressed(self._offsets.data) // _PATIENCE[3]


def _may_repeat(data: bytes) -> bool:
    """Whether a text may only repeat itself: by a piece of it, if it is not so long that more than the piece may be repeated."""
    piece = data[len(data) // 2 :][:_SAMPLE]
    return len(data) > _REPEATS * _SAMPLE or len(zlib.compress(piece, 1)) * _SHORTER < len(piece)


def _compressed(data: bytes) -> int:
    """About how many bytes there are when it is compressed: of a long text, pieces of it say so."""
    if len(data) <= 2 * _WEIGHED:
        return len(zlib.compress(data, 1))
    step, piece = len(data) // _PIECES, _WEIGHED // _PIECES
    pieces = b"".join(data[number * step : number * step + piece] for number in range(_PIECES))
    return len(zlib.compress(pieces, 1)) * len(data) // len(pieces)


def _once(data: bytes) -> bytes:
    """What only repeats itself, with repetitions left out: as right or wrong as the whole."""
    at = len(data) // 2
    period = data.find(data[at : at + _PIECE], at + 1) - at
    left_out = (len(data) - 2 * _PROBE) // period * period if period > 0 else 0
    return data[:_PROBE] + data[_PROBE + left_out :] if left_out > 0 else data[:_PROBE]


def start(text: str, language: str, before: Syntax | None = None) -> Parsing | None:
    """Begin a parse.

    None when the language has no grammar. With `before`, an earlier tree of the same document, only what changed is parsed again.
    """
    unsafe = (language in _UNSAFE and _UNSAFE[language].search(text)) or (language in _GENERICS and _is_deep(text))
    found = None if unsafe else grammar(language)
    return None if found is None else Parsing(text, language, found, before)


def _is_deep(text: str) -> bool:
    """Whether what looks like types in types goes on without an end, where a parser's time grows with the square of them."""
    return any(len(_GENERIC.findall(text, max(run.start() - 1, 0), run.end())) > _ANGLES // 2 for run in _NESTED.finditer(text))


def parse(text: str, language: str, should_stop: Callable[[], bool] = never, before: Syntax | None = None) -> Syntax | None:
    """The tree of a text; None when the language has no grammar or the parse was stopped."""
    parsing = start(text, language, before)
    return None if parsing is None else parsing.step(should_stop)


def error_count(text: str, language: str, should_stop: Callable[[], bool] = never) -> int | None:
    """How many places of a text are syntactically wrong; None when the language has no grammar or the count was stopped."""
    syntax = parse(text, language, should_stop)
    return None if syntax is None else syntax.errors(should_stop)
