"""A file without the bodies of its functions: what it gives others stands outside of them, and they are most of it.

Whoever asks what another file declares has it parsed so, in a fraction of the time, and with none of the errors in bodies. Every character
of a body is blanked by a space, so that the tree fits the text as it stands. Only what is sure is blanked: braces must come out even,
heads must look like a function's and nothing else, and a language whose strings cannot be told without a parser is not among these.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.anchored import places_of
from airlock.core.context.readings import clearest
from airlock.core.expressions import compiled
from airlock.core.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.table import Table
    from airlock.core.syntax import Syntax

_COMMENT = r"/(?:/[^\n]*|\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/)?)?"
_LINE = r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"?'
_LINES = r'"[^"\\]*(?:\\.[^"\\]*)*"?'
_LONG = rf'"""[^"]*(?:"(?!"")[^"]*)*(?:""")?|{_LINE}'
_RAW_CPP = r'(?<=R)"(?P<mark>[^(\s"\\]{0,16})\(.*?(?:\)(?P=mark)"|\Z)'
_RAW_RUST = r'(?<=r)"[^"]*"?|(?<=r#)"[^"]*(?:"(?!#)[^"]*)*"?|(?<=r##)"[^"]*(?:"(?!##)[^"]*)*"?'
_VERBATIM = r'(?:(?<=@)|(?<=@\$))"[^"]*(?:""[^"]*)*"?'
_CHAR = r"'(?:(?:[^'\\\n]|\\[^\n][^'\n]{0,10})')?"  # else a lifetime, a symbol, or between digits
_BACKTICKS = "`[^`]*`?"
_CHARS = ("'", _CHAR)
_PLAIN, _TRIPLE = (('"', _LINE), _CHARS), (('"', _LONG), _CHARS)
_CONDITION = r"#[ \t]*(?:if|el|endif)"
_DIRECTIVE = r"#(?![ \t]*(?:if|el|endif))[^\n\\]*(?:\\.[^\n\\]*)*"
_COMMENTS = compiled(r"//[^\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/)?")
_FAR, _WIDE = 10_000, 2000  # code points before a brace, with and without comments; longer ones are no head
_LEAST = 8  # code points of a body that is worth it
_NOTHING = r"(?!)"
_UNSAID = (
    _COMMENT[:-1],
    r'"(?:(?<=R")(?P<mark>[^(\s"\\]{0,16})\(.*?(?:\)(?P=mark)"|\Z)|[^"\\\n]*(?:\\.[^"\\\n]*)*"?)',
    _CHAR,
    r"#[ \t]*define[ \t]+(?P<macro>\w+)(?:[^\n\\]|\\(?:\r?\n|.)?)*",
    r"\((?:(?<=[a-z\d_][a-z\d_]\()|(?<=[a-z\d_] \()|(?<=\(\())(?![*^&])(?=[^()\"'/\s,]*[\s,])[^()\"'/]*\)",
)
"""What gives others nothing: comments, strings, what a macro stands for, and what is in parentheses behind a word that is not all capitals,
as those of a macro that declares something are. All begin with a sign, which is what is found fast."""
_KEPT = 100  # texts of which it is remembered what is outside


class _Way(NamedTuple):
    """How one language writes functions."""

    literals: tuple[tuple[str, str], ...]
    """What braces may stand in without being any, comments apart: the sign it begins with, and what takes whatever does."""
    head: str
    """Regular expression of how a function's head ends."""
    other: str = _NOTHING
    """… and of what such a head does not have in it."""
    word: str = ""
    """What a head begins with: all before the last one belongs to something else."""
    directives: bool = False
    """Whether lines that begin with `#` are a preprocessor's."""


_TYPES = r"(?<![.:,] )(?<!\.)\b(?:class|interface|enum|struct|namespace)\b|\brecord\s+\w+\s*[<(]|\bnew\b"
_AFTER_C = r"\)\s*(?:\b(?:__\w+|[A-Z][A-Z_0-9]*)\b\s*)*\Z"
_AFTER_CPP = r"\)\s*(?:(?:\b(?:const|noexcept|override|final|volatile|mutable|try|[A-Z][A-Z_0-9]*)\b|&&?)\s*)*(?:->[^;{}]*)?\Z"
_HELD = compiled(rf"{_AFTER_CPP}|\b(?:struct|union|class)\b[^;{{}}=#]{{0,400}}\Z|=\s*\Z")
"""What stands before a brace after which no name of C is the file's own: a function's, a type's or a value's; an enumeration's are."""
_KIND, _HEAD_ENDS = compiled(r"\b(?:class|struct|union)\b[^;{}=#]{0,400}\Z"), compiled(r"\s*(?:final\s*)?(:(?!:)|\Z)")
_HEAD = 406  # code points before a type's name with its kind, the longest of which has six
_RECORDS = r"\bnamespace\b|\b(?:class|struct|union|enum)\s+(?:__\w+|alignas|[A-Z_0-9]+)\s*\("
_ASSIGNED = r"\A(?![^(]*\boperator\b)[^(]*="
_WAYS = {
    "c": _Way(_PLAIN, _AFTER_C, rf"{_RECORDS}|{_ASSIGNED}", directives=True),
    "cpp": _Way((('"', f"{_RAW_CPP}|{_LINE}"), _CHARS), _AFTER_CPP, rf"{_RECORDS}|{_ASSIGNED}", directives=True),
    "java": _Way(_TRIPLE, r"\)\s*(?:throws\b[^;{}()=]*)?\Z", rf"{_TYPES}|->"),
    "csharp": _Way(
        (('"', f"{_VERBATIM}|{_LONG}"), _CHARS), r"(?:\)\s*(?:where\b[^;{}()=]*)?|\b(?:get|set|add|remove)\s*)\Z", _TYPES, directives=True
    ),
    "kotlin": _Way(_TRIPLE, r"\)[^=]*\Z|=[^\n]*\Z", r"\b(?:class|object|interface|va[lr]|init|constructor|[gs]et)\b", "fun "),
    "scala": _Way(_TRIPLE, r"=\s*\Z|=[^\n]+\Z|\)[ \t]*\Z", r"\b(?:class|object|trait|va[lr]|type|given|extension)\b", "def "),
    "go": _Way((*_PLAIN, ("`", _BACKTICKS)), r"\)[^=\n]*\Z", r"\b(?:type|struct|interface|var|const)\b", "func "),
    "swift": _Way(
        (('"', _LONG),), r"\)[^=]*\Z", r"\b(?:class|struct|enum|protocol|extension|actor|va[r]|let|init|deinit|subscript)\b", "func "
    ),
    "rust": _Way((('"', f"{_RAW_RUST}|{_LINES}"), _CHARS), r"\)[^;]*\Z", r"=>|![ \t]*[({\[]", "fn "),
}


def declared(text: str, language: str, table: Table, should_stop: Callable[[], bool], *, once: bool = False) -> Syntax | None:
    """The tree of a file that is asked for what it declares; None when the language has no grammar or it was stopped.

    With `once` it is read but once, whatever a preprocessor would make of it.
    """

    def read(what: str) -> Syntax | None:
        return parse(what, language, should_stop) if once else clearest(what, language, table, 0, should_stop)

    bare = without_bodies(text, language)
    syntax = read(bare) if bare != text else None
    if syntax is None:
        return read(text) if not should_stop() else None
    return syntax.showing(text)  # errors in it are those of the whole


def without_bodies(text: str, language: str) -> str:
    """The text with spaces in place of what is in the bodies of its functions; all of it where these are not sure."""
    way = _WAYS.get(language)
    if way is None:
        return text
    stop, head, other = _patterns(language)
    return _blanked(text, _bodies(text, stop, lambda before: _is_head(before, way, head, other)))


@functools.lru_cache(_KEPT)
def outside(text: str, apart: str) -> str:
    """A text of C or C++ without most of what cannot be the name of something it gives other files.

    That is what stands in the braces of functions, values and types, those of a class called `apart` excepted, in comments, strings and
    macros, and among parameters. A class that builds on others is left as it is, with all that there is.
    """

    def holds(before: str) -> bool:
        said = _said(before)
        return _HELD.search(said) is not None and not [*_heads(said, apart)]

    stop, _, _ = _patterns("cpp")
    if any(_heads(text, apart)):
        return text
    return _unsaid().sub(_kept, _blanked(text, _bodies(text, stop, holds)))


def _heads(text: str, name: str) -> Iterator[str]:
    """What ends each head of a type of this name: the colon before what it builds on, or nothing where the text ends."""
    for at in places_of(text, name):
        end = _HEAD_ENDS.match(text, at + len(name))
        if end is not None and _KIND.search(text, max(at - _HEAD, 0), at) is not None:
            yield end[1]


def _kept(unsaid: re.Match[str]) -> str:
    macro = unsaid["macro"]
    return f"#define {macro} " if macro else "()" if unsaid[0][0] == "(" else " "


@functools.cache
def _unsaid() -> re.Pattern[str]:
    return compiled("|".join(_UNSAID), re.DOTALL)


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, done = [], 0
    for start, end in spans:
        pieces += [text[done:start], " " * (end - start)]
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


class _Scan:
    """How far a text was gone through: how deep in braces, in which function, and in which conditionals."""

    __slots__ = ("_branches", "_depth", "_function", "_start", "bodies")

    def __init__(self) -> None:
        self.bodies: list[tuple[int, int]] = []
        """The outermost ones."""
        self._depth = self._start = 0
        self._function: int | None = None
        """How deep the function is in whose body this is."""
        self._branches: list[tuple[int, int | None, bool]] = []
        """Of each conditional around: how deep it begins, how deep its first branch ends, and whether it is in a function."""

    @property
    def inside(self) -> bool:
        """Whether this is in a function's body."""
        return self._function is not None

    def open(self, end: int, *, is_function: bool) -> None:
        """A brace opens; `end` is just after it."""
        if is_function:
            self._function, self._start = self._depth, end
        self._depth += 1

    def close(self, at: int) -> bool:
        """A brace closes; whether one was open."""
        self._depth -= 1
        if self._depth == self._function:
            self.bodies += [(self._start, at)] if at - self._start > _LEAST else []
            self._function = None
        return self._depth >= 0

    def conditional(self, word: str) -> bool:
        """A conditional begins, goes on or ends: each of its branches begins as deep as it does. False where a body is in two of them."""
        if word == "if":
            self._branches.append((self._depth, None, self.inside))
            return True
        if not self._branches or self._branches[-1][2] != self.inside:
            return False
        before, first, inside = self._branches.pop()
        if word == "el":
            self._branches.append((before, self._depth if first is None else first, inside))
            self._depth = before
        elif first is not None:
            self._depth = first
        return True

    def is_even(self) -> bool:
        """Whether as many braces were closed as were opened."""
        return self._depth == 0


def _bodies(text: str, stop: re.Pattern[str], begins: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Where what is in braces begins and ends behind such a head, the outermost ones; none where braces and conditionals are not even."""
    scan = _Scan()
    last = end = 0
    while (match := stop.match(text, end)) is not None and match["stop"]:
        at, end = match.span("stop")
        if text[at] == "#":
            is_clear = scan.conditional(match["stop"][1:].lstrip()[:2])
        elif text[at] == "}":
            is_clear, last = scan.close(at), end
        else:
            scan.open(end, is_function=not scan.inside and begins(text[last:at]))
            is_clear, last = True, end
        if not is_clear:
            return []
    return scan.bodies if scan.is_even() else []


def _is_head(text: str, way: _Way, head: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether what stands before a brace is a function's head and nothing else."""
    said = _said(text)
    begin = said.rfind(way.word) if way.word else 0
    said = said[begin:] if begin >= 0 else ""
    if len(said) > _WIDE or said.count("(") > said.count(")"):
        return False
    return head.search(said) is not None and other.search(said) is None


def _said(text: str) -> str:
    """What stands before a brace since the last statement, without comments."""
    said = _COMMENTS.sub(" ", text) if "/" in text and len(text) <= _FAR else text
    return said[said.rfind(";") + 1 :]


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What finds the next brace or conditional, or the end; what heads end with; what they do not have."""
    way = _WAYS[language]
    parts = {"/": _COMMENT, **dict(way.literals), **({"#": _DIRECTIVE} if way.directives else {})}
    rest = f"[^{{}}{''.join(parts)}]*"
    next_one = rf"{rest}(?:(?:{'|'.join(parts.values())}){rest})*(?P<stop>[{{}}]{f'|{_CONDITION}' if way.directives else ''}|\Z)"
    return compiled(next_one, re.DOTALL), compiled(way.head), compiled(way.other)
