"""Where damage has made one block of two, of which the second is somebody else's, as how far in their lines are tells.

It is at odds with what they open and close: a line opens a block and none is further in below it; what a line has opened is never closed;
a line is further in although nothing above it opens anything; what is left by its last line goes on; a member of a class stands among
statements; or the brace that begins a body stands beside the block, and the head before it inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.extent import LITERAL, PAIRS, SHUT_IN, Closing, brackets_left, indent, line_end, line_of, tab_of
from airlock.core.context.parted import BRACED
from airlock.core.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLDERS = "class|struct|union|enum|interface|trait|object|record|module|namespace|type|impl|mod"
"""The words that what holds functions begins with, whatever the language, as part of an expression."""
_FAR = 10_000  # columns: further in than any line
_LINES = 3000  # lines of a block that are read
_STEP, _USUAL = 2, 4  # columns that a block is further in than its head, at least and often
_CONTROL = compiled(
    r"(?:[)}\]]+[ \t]*)?(?:if|else|elif|elsif|for|foreach|while|switch|select|match|do|try|catch|except|finally|case|default|guard|when"
    r"|with|using|lock|loop|unless|until|unsafe|async|def|class)\b"
)
_WITHIN = compiled(r"(?:case|default|when|else|catch|finally)\b|[*/#)\]}]|\{\Z|\w+\s*:(?![:=])|@")
"""A line that may stand no further in than the brace it is in, or goes on with what one closes."""
_GOES_ON = compiled(r"[.?+\-|&=<>,!]|:(?!:)|(?:and|or|as|where|throws)\b")  # belongs to the statement of the line before
_CARRIES_ON = (",", "&&", "||", "=", "[", "+", "-", "?", ".", "|", "&", "<", ">", "\\")  # the next line belongs to the same statement
_REMARK = compiled(r"//|/?\*|#")
_FALLEN_IN = compiled(r"(?://|#)(?!.*\b(?:if|else|for|while|switch|try)\b).*\).*\{\Z")  # a remark that a head has become part of
_LONG = ('"""', "'''")  # what opens a literal of many lines, and closes it; elsewhere:
_QUOTED = ('"""', "`")
_HERE = compiled(r"<<[-~<][\"']?([^\W\d]\w*)|<<[\"']?([A-Z][A-Z_]+)[\"']?\s*\Z")  # a text up to the line with a word begins
_SHUT = compiled(r"/\*(?!.*\*/)")  # a comment of many lines begins
_COMPLETE = (";", "}")
_OPENING = ("{", "(", "[", "=", ":", "->", "=>")
_LEAVES = compiled(r"(?!.*\b(?:if|unless)\b(?!.*\belse\b))(?:return[ \t]+[^;\s]|raise\b|throw\b)")
_HOLDS = compiled(rf"\b(?:{HOLDERS}|template|protocol|extension|actor|new)\b|=[ \t]*\{{")
_MEMBER = compiled(r"(?:public|private|protected|internal|override)\b(?![ \t]*[.(=;,)])|(?:public|private|protected)[ \t]*:")
"""A member of a class: no function has one among its statements."""
_BRACES = compiled(r"(?P<opens>\{)|\}")
_WORDS = {
    "fi": compiled(r"(?P<opens>\{|(?:^|\|[ \t]*)(?:if|for|while|until|case|select)\b)|\}|(?:^|;[ \t]*)(?:fi|done|esac)\b"),
    "end": compiled(
        r"(?P<opens>\{|(?:^|=[ \t]*)(?:if|unless|case|begin|while|until|for)\b|^(?:def|class|module)\b(?!.*=)|\bdo(?:[ \t]*\|[^|]*\|)?$)"
        r"|\}|\bend\b"
    ),
}
"""What opens a block and what closes one, by a word that closes one; elsewhere braces do."""
_HEAD = compiled(r"\bdo(?:[ \t]*\|[^|]*\|)?\Z|\A(?:def|class|module)\b(?!.*(?:\bend\b|=))")
"""A line that opens a block where words close it."""


class _Line(NamedTuple):
    """A line with code in it."""

    stop: int
    width: int
    """How far in it is, in columns."""
    bare: str
    code: str
    """The same without literals, and what is remarked behind it."""
    is_near: bool
    """Whether no empty line stands above it, as one that had a bracket would."""


def before_joined(text: str, start: int, end: int, closing: Closing, *, braces: bool) -> int:
    """Where a block ends that seems to go from `start` to `end`, before what has become part of it; `end` where nothing has.

    With `braces` they are what blocks are opened by.
    """
    lines = [*_lines(text, start, end, closing, braces=braces)]
    is_one = braces and bool(lines) and lines[0].code.endswith("=") and BRACED.search(text) is not None
    layout = _Layout(line_of(text, start), tab_of(text, start), closing, braces=braces, is_one=is_one)
    for index, line in enumerate(lines):
        if index:
            above = lines[index - 2] if index > 1 else None
            doubtful = layout.doubtful(line, lines[index - 1], above, lines[index + 1] if index + 1 < len(lines) else None)
            if doubtful:
                return lines[max(index - doubtful, 0)].stop
        layout.read(line)
    is_braced = braces and any("{" in line.code for line in lines)
    return _before_head(text, start, end, layout.own, tab_of(text, start)) if is_braced else end


def _lines(text: str, start: int, end: int, closing: Closing, *, braces: bool) -> Iterator[_Line]:
    """The lines of a block that are neither empty nor remarks nor in a literal that began above them."""
    tab, at, is_near, literal, is_shut = tab_of(text, start), start, True, "", False
    has_comments = braces and _WORDS.keys().isdisjoint(closing.closers)  # elsewhere `/*` stands in paths
    for _ in range(_LINES):
        if at >= end:
            break
        stop = min(line_end(text, at), end)
        bare = text[at:stop].strip()
        is_head = braces and (SHUT_IN.match(bare) is not None or _FALLEN_IN.match(bare) is not None)
        is_code = bool(bare) and (is_head or not (is_shut or _REMARK.match(bare)))
        if is_code and not literal:
            code = bare if is_head else LITERAL.sub("", bare).rstrip()
            yield _Line(stop, indent(line_of(text, at), tab), bare, code, is_near)
        is_near = (is_near or is_code) and bool(bare)
        literal = _literal(bare, literal, _LONG if closing.indented else _QUOTED) if is_code or literal else ""
        is_shut = not is_head and ("*/" not in bare if is_shut else has_comments and _SHUT.search(bare) is not None)
        at = stop + 1


def _literal(bare: str, literal: str, marks: tuple[str, ...]) -> str:
    """What closes the literal that a line ends in, after one that ended in such a literal; empty without one."""
    if literal.isalpha():
        return "" if bare.startswith(literal) else literal
    if literal:
        return "" if bare.count(literal) % 2 else literal
    here = _HERE.search(bare)
    return next((mark for mark in marks if bare.count(mark) % 2), (here[1] or here[2]) if here is not None else "")


class _Layout:
    """How the lines of a block that were read stand."""

    __slots__ = (
        "_braces",
        "_carries",
        "_closing",
        "_depth",
        "_heads",
        "_held",
        "_holds",
        "_inner",
        "_is_one",
        "_marks",
        "_statement",
        "own",
    )

    def __init__(self, head: str, tab: int, closing: Closing, *, braces: bool, is_one: bool) -> None:
        self.own = indent(head, tab)
        self._braces = braces
        self._closing = closing
        self._marks = next((marks for word, marks in _WORDS.items() if word in closing.closers), _BRACES)
        """What opens and closes blocks."""
        self._is_one = is_one
        """Whether the block is one expression."""
        self._holds = _HOLDS.search(head) is not None
        self._statement = self.own
        """How far in the first line of the last statement is."""
        self._inner = _FAR
        """How far in the statements of the block are."""
        self._carries = False
        """Whether the last statement goes on in the next line."""
        self._depth, self._held = 0, self.own
        """How many brackets are open in which no block stands, and how far in the line is that has opened the first."""
        self._heads: list[int] = []
        """How far in the heads of the blocks are that are open."""

    def doubtful(self, line: _Line, before: _Line, above: _Line | None, following: _Line | None) -> int:
        """How many lines up to this one may be where something else begins: with 2, it may be in the middle of the one before."""
        width, closing = line.width, self._closing
        carries = self._carries and width >= self._statement
        is_within = _WITHIN.match(line.bare) is not None or closing.goes_on(line.bare) or bool(closing.closer(line.bare))
        stays = self._stays(line, following)
        if not is_within and stays and width <= self._statement and self._opens(before.code):
            is_plain = not (_CONTROL.match(before.bare) or before.bare[0] in ")]}")
            if is_plain or width < self._statement or closing.indented:
                return 2
        if self._depth > 0 and width > self._held:
            return 0
        if self.own < width <= self._inner and not self._holds and _MEMBER.match(line.bare):
            return 1
        if is_within or carries or _GOES_ON.match(line.bare):
            return 0
        if self._is_left(line, before):
            return 1
        is_odd = (stays and self._is_unclosed(line, before)) or self._is_further(line, before, above) or self._is_far(line, before, above)
        return (2 if line.is_near else 1) if is_odd else 0

    def read(self, line: _Line) -> None:
        """Take down what a line says of those below it."""
        self._carries = self._carries and line.width >= self._statement
        self._inner = min(self._inner, line.width) if line.width > self.own else self._inner
        before = self._depth if line.width > self._held else 0
        self._depth = before + self._left(line.code)
        self._held = line.width if self._depth > 0 >= before else self._held
        self._statement = min(self._statement, line.width) if self._carries or _GOES_ON.match(line.bare) else line.width
        self._carries = line.bare.endswith(_CARRIES_ON) or self._left(line.bare) > 0
        if not self._closing.indented:
            self._count(line)

    def _opens(self, code: str) -> bool:
        """Whether a line opens a block."""
        if self._braces:
            return code.endswith("{") and code != "{"
        return code.endswith(":") if self._closing.indented else _HEAD.search(code) is not None

    def _left(self, code: str) -> int:
        """How many more brackets a line opens than it closes in which no block stands."""
        kinds = PAIRS.items() if self._closing.indented else ((")", "("),)
        return sum(code.count(opening) - code.count(shut) for shut, opening in kinds)

    def _count(self, line: _Line) -> None:
        """Take down which blocks a line closes and opens."""
        closer = self._closing.closer(line.bare)
        while closer and closer not in ")]" and self._heads and self._heads[-1] > line.width:
            self._heads.pop()
        for mark in self._marks.finditer(line.code):
            if mark.lastgroup == "opens":
                self._heads.append(self._statement)
            elif self._heads:
                self._heads.pop()

    def _stays(self, line: _Line, following: _Line | None) -> bool:
        """Whether what follows a line is no further in, nor closes what the statement above it opens: it is not that it has lost spaces."""
        if following is None or line.code.endswith(_OPENING):
            return True
        return following.width <= line.width and not (following.bare[0] in ")]}" and following.width == self._statement)

    def _is_left(self, line: _Line, before: _Line) -> bool:
        """Whether another statement comes behind an empty line, beside one that leaves the function or is all of it."""
        if line.is_near or line.width != self._inner:
            return False
        leaves = before.width == line.width == self._statement and _LEAVES.match(before.bare) is not None
        return self._is_one or (leaves and not before.code.endswith(_OPENING))

    def _is_unclosed(self, line: _Line, before: _Line) -> bool:
        """Whether a line is no further in than what has been opened and not closed, though it stands directly below a statement in that."""
        is_less = line.width < before.width and bool(self._heads) and self._heads[-1] >= line.width
        return is_less and line.is_near and not self._closing.closer(before.bare) and not line.code.endswith(":")

    def _is_further(self, line: _Line, before: _Line, above: _Line | None) -> bool:
        """Whether a line is further in than a statement above it that is complete, and has not only lost spaces."""
        if line.width <= max(self._statement, before.width) or self._opens(before.code) or _CONTROL.match(before.bare):
            return False
        column = above.width if above is not None and line.is_near else -1
        if column == line.width or 0 <= column < before.width < line.width <= column + _USUAL:
            return False  # the one between them has lost spaces
        return before.code.endswith(_COMPLETE) or (self._closing.indented and above is not None)

    def _is_far(self, line: _Line, before: _Line, above: _Line | None) -> bool:
        """Whether a line is further in than the one above it by more than a block is, and that leaves nothing open."""
        is_far = line.width - before.width >= 2 * max(_STEP, self._inner - self.own) and before.width <= self._statement
        if not is_far or above is None or before.code.endswith(_OPENING) or brackets_left(before.code):
            return False
        return not any(mark.lastgroup == "opens" for mark in self._marks.finditer(before.code))


def _before_head(text: str, start: int, end: int, own: int, tab: int) -> int:
    """Where the last statement before an offset ends, when what follows it is the brace of a body no further in than the block."""
    following = end + len(text[end:]) - len(text[end:].lstrip())
    if not text.startswith("{", following) or "\n" not in text[end:following] or indent(line_of(text, following), tab) > own:
        return end
    while "\n" in text[start:end] and not text[start:end].rstrip().endswith(_COMPLETE):
        end = text.rfind("\n", start, end)
    return end
