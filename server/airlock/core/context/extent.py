"""Where a block ends by its lines and brackets alone: the second measure of an extent, for text that does not parse.

Brackets are kept with the indentation they were opened at. A line no further in than the block's first line closes what is open, whatever
stands between them, so that damage inside a block does not move its end; a line that should not stand there ends the block before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from airlock.core.model import Span

_LINES = 3000  # lines of a block that are read
PAIRS = {")": "(", "]": "[", "}": "{"}
LITERAL = compiled(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)\'|(?://|#[ \t]).*')
SHUT_IN = compiled(r"/\*(?!.*\*/).*\{\Z")  # a head before which a comment has been opened
_BRACKET = compiled(r"[()\[\]{}]")
_DIRECTIVE = compiled(r"#[ \t]*(?:if|ifdef|ifndef|else|elif|endif|define|undef|include|pragma|error|line|region|endregion|nullable)\b")
_NEAR = 4000  # code points to either side in which lines say how wide a tab is
_WIDE, _NARROW = 8, 4  # columns of a tab
_TABBED, _SPACED = compiled(r"^\t+[^\s*]", re.MULTILINE), compiled(r"^(?: {8}| {12}| {16})[^\s*]", re.MULTILINE)
_BY_TWO = compiled(r"^(?: {2}| {6})[^\s*]|^\t+ {2}[^\s*]", re.MULTILINE)
_LABEL = compiled(r"[^\W\d]\w*:\s*\Z")
_BEGINS = compiled(r"try\b")  # no part of what is above it
_GOES_ON = ("{", "(", "[", ":", "=", ">")  # how a line ends that closes a head and opens what follows
_REMARK = compiled(r"//|#(?:[ \t]|\Z)|<{7} |={7}\Z|>{7} |\|{7} ")  # a comment's line, or a conflict's mark, says nothing
_MARK = compiled(r"(?:@[\w.:]+(?:\(.*\))?\s*)+\Z|@[\w.:]+\s*\([^)]*\Z")  # what stands on lines of its own before what it is about
_IDLE = compiled(r"[\s)}\]]*(?:(?://|/\*|#).*)?\Z")
_NAMES = compiled(r"[\w\s*,;)\]]*\Z")
_ANOTHER = compiled(r"[ \t]*(?:(?:else|catch|finally)\b|[|&][ \t])")
"""Another part of what a head is one line with, `fun f() = if (a) {`, or of the type that it ends in."""
_FALLEN = compiled(r"""[^\w\s(){}\[\]*#/"'`][ \t]{2,}(?=\S)""")
_BEHIND = compiled(r"(?:[)\]}][;,]?|\bend)([ \t]*(?://|/\*|#[ \t]).*)\Z|\A[^\w(){}\[\]/#]*((?://|/\*|#[ \t]).*)\Z")


class Closing(NamedTuple):
    """How a language closes blocks: marks and words that do, and words between two parts of a block."""

    closers: tuple[str, ...]
    middles: tuple[str, ...] = ()
    indented: bool = False
    """Whether it is by their indentation that it does."""

    def closer(self, bare: str) -> str:
        """The mark or word that a line begins with and closes a block by; empty when it does not."""
        found = next((one for one in self.closers if bare.startswith(one)), "")
        return "" if found.isalpha() and re.match(r"\w", bare[len(found) :]) else found

    def goes_on(self, bare: str) -> bool:
        """Whether a line begins another part of a block."""
        return any(re.match(rf"{one}\b", bare) for one in self.middles)


def block_end(text: str, start: int, closing: Closing, head: int = -1) -> int:
    """Where the block whose first line holds `start` ends; what begins up to `head` belongs to it in any case."""
    return _Block(text, start, closing).end(max(start, head))


def line_of(text: str, at: int) -> str:
    """The line of an offset."""
    return text[text.rfind("\n", 0, at) + 1 : line_end(text, at)]


def line_end(text: str, at: int) -> int:
    """The end of an offset's line."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def indent(line: str, tab: int) -> int:
    """How far in a line begins, in columns; behind a mark that has fallen among the spaces before it."""
    begin = len(line) - len(line.lstrip())
    stray = _FALLEN.match(line, begin)
    return len(line[: stray.end() if stray is not None else begin].expandtabs(tab))


def brackets_left(text: str) -> bool:
    """Whether more brackets are opened in some lines than closed, those of literals and comments of one line left out."""
    code = LITERAL.sub("", text)
    return sum(code.count(one) for one in "([{") > sum(code.count(one) for one in ")]}")


def is_cut(span: Span, end: int, text: str) -> bool:
    """Whether a piece ends before what it is taken from does, with something open."""
    return span.end < end and brackets_left(text[span.start : span.end])


def tab_of(text: str, at: int) -> int:
    """How wide a tab is around an offset: half as wide where lines begin with more spaces than a wide one would leave, all in fours."""
    first, last = max(0, at - _NEAR), at + _NEAR
    if text.find("\t", first, last) < 0 or not _TABBED.search(text, first, last):
        return _WIDE
    return _NARROW if _SPACED.search(text, first, last) and not _BY_TWO.search(text, first, last) else _WIDE


class _Block:
    __slots__ = ("braced", "closing", "inner", "open", "opened", "own", "start", "tab", "text")

    def __init__(self, text: str, start: int, closing: Closing) -> None:
        self.text = text
        self.start = start
        self.closing = closing
        self.open: list[tuple[str, int]] = []
        """Brackets, and how far in the line is that opens each."""
        self.opened = False
        """Whether a brace was opened."""
        self.own = 0
        self.tab = _WIDE
        self.inner = 0
        """How far in the first line of the body is, when that is known."""
        self.braced = False
        """Whether that line stands in a brace."""

    def end(self, head: int) -> int:
        text, end, at = self.text, self.start, self.start
        self.tab = tab_of(text, at)
        self.own = indent(line_of(text, at), self.tab)
        marked = True
        for _ in range(_LINES):
            if at >= len(text):
                break
            stop = line_end(text, at)
            line = text[at:stop]
            bare, begins = line.strip(), at + len(line) - len(line.lstrip())
            if bare and (begins <= head or _DIRECTIVE.match(bare) or not _REMARK.match(bare)):
                width = self.own if at == self.start else indent(line, self.tab)
                used, done = self._head(bare, width, first=begins == head) if begins <= head else self._line(bare, width, marked=marked)
                done = done or self._is_announced(bare, stop, head)
                marked = marked and _MARK.match(bare) is not None
                directs = begins > head and _DIRECTIVE.match(bare) is not None  # it may be about what follows
                end = begins + used if used and not directs else end
                if done:
                    break
            at = stop + 1
        return max(end - self._behind(end), min(end, head))

    def _is_announced(self, bare: str, stop: int, head: int) -> bool:
        """Whether a line ends a head that has no body: what is further in below it is not its own."""
        semicolons = "}" in self.closing.closers and not any(one.isalpha() for one in self.closing.closers)
        return semicolons and stop > head and bare.endswith(";") and not self.open and not self.opened and not self.inner

    def _behind(self, end: int) -> int:
        """How much of the last line is a remark behind a bracket, or behind no word: it may be about what follows, or another line's."""
        start = self.text.rfind("\n", 0, end) + 1
        behind = _BEHIND.search(self.text[start:end]) if start > self.start else None
        return len(behind[1] or behind[2]) if behind is not None else 0

    def _head(self, bare: str, width: int, *, first: bool) -> tuple[int, bool]:
        """The same of a line that the body does not begin before; of its `first` one where it begins with that."""
        if first:
            self._note_first(bare, width)
        self._read(bare, width)
        return len(bare), False

    def _line(self, bare: str, width: int, *, marked: bool) -> tuple[int, bool]:
        """How many code points of a line belong to the block, and whether it ends there."""
        closer = self.closing.closer(bare)
        if closer:
            return self._closed(bare, width, closer)
        within = self.braced or (self.closing.indented and not self.open)
        if (width <= self.own or (within and width < self.inner)) and not marked and not self._fits(bare, width):
            return 0, True
        self._note_first(bare, width)
        self._read(bare, width)
        return len(bare), False

    def _note_first(self, bare: str, width: int) -> None:
        """Take down how far in the first line of the body is."""
        if not self.inner and width > self.own and bare[0] != "{" and (not self.open or self.open[-1][0] == "{"):
            self.inner, self.braced = width, bool(self.open)

    def _fits(self, bare: str, width: int) -> bool:
        """Whether a line no further in than the first may stand in the block."""
        opens = bare[0] == "{" and not self.opened and (bare == "{" or bare[-1] != "{")  # `{unc f() {` has lost a letter
        is_label = _LABEL.match(bare) is not None and not (self.closing.indented and (width < self.own or _BEGINS.match(bare)))
        return opens or self.closing.goes_on(bare) or _DIRECTIVE.match(bare) is not None or is_label

    def _closed(self, bare: str, width: int, closer: str) -> tuple[int, bool]:
        """The same of a line that begins with what closes a block."""
        is_empty = closer == "}" and [mark for mark, _ in self.open] == ["{"]  # of a body with nothing but remarks
        outer = width <= self.own or width < self.inner or (not self.inner and (not self.open or is_empty))
        if closer not in PAIRS:
            done = outer and closer != ">"
            return len(closer) if done and not _NAMES.match(bare[len(closer) :]) else len(bare), done
        while outer and self.open and self.open[-1][1] > max(width, self.own):
            self.open.pop()
        if outer and (not self.open or self.open[-1][0] != PAIRS[closer]):
            return 0, True
        last, at = "", 0
        while at < len(bare) and bare[at] in PAIRS:
            last = self._pop(bare[at]) or last
            at += 1
        rest = bare[at:]
        another = last == "{" and rest.endswith("{") and _ANOTHER.match(rest)
        if outer and not another and ((not self.open and (last == "{" or not self._opens_more(rest))) or (last == "{" and not rest)):
            return len(bare) if _NAMES.match(rest) else at, True
        after = rest.lstrip(";")
        if len(after) < len(rest) and (outer or not self.open) and not _IDLE.match(after):
            return len(bare) - len(after), True
        self._read(rest, width)
        return len(bare), False

    def _opens_more(self, rest: str) -> bool:
        """Whether what follows the end of a head's parameters opens the body."""
        return rest.rstrip().endswith(_GOES_ON) and rest.lstrip()[:1] not in (",", ";")

    def _pop(self, char: str) -> str:
        """Close what a bracket closes, and what was left open in it; gives the bracket closed."""
        opening = PAIRS[char]
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == opening:
                del self.open[index:]
                return opening
        return ""

    def _read(self, bare: str, width: int) -> None:
        """Take down what a line opens and closes."""
        for char in _BRACKET.findall(LITERAL.sub("", bare)):
            if char in "([{":
                self.open.append((char, width))
                self.opened = self.opened or char == "{"
            elif self.open and self.open[-1][0] == PAIRS[char]:
                self.open.pop()
