"""Text that a preprocessor would have changed first, as it is read again: conditionals and macros blanked, every character by a space."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.anchored import is_letter, matches_at, starts_of
from airlock.core.context.target import Found
from airlock.core.model import Span
from airlock.core.syntax import Syntax

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


_DIRECTIVE = re.compile(r"^[ \t]*#[ \t]*(\w+)((?:[^\n\\]|\\(?:\r?\n|.)?)*)", re.MULTILINE)
_BEFORE = re.compile(r"[ \t]*[A-Za-z_][\w \t,()]*")
_OPENING, _MIDDLES = ("if", "ifdef", "ifndef"), ("else", "elif", "elifdef", "elifndef")
_CAPITALS = r"\b[A-Z][A-Z0-9_]+\b"
_ARGUMENTS = r"(?:[ \t]*\([\w \t,.:&*!<>|=\n-]{0,200}\))?"
_CAPITAL = r"[A-Z](?<!\w\w)[A-Z0-9_]+\b"  # the same, found fast: with a letter first
_TYPE_WORDS = r"(?:void|int|char|short|long|unsigned|signed|float|double|bool|static|extern|inline|struct|union|enum|class|typedef)"
_BETWEEN = rf"[ \t](?<=\w[ \t])[ \t]*(?={_TYPE_WORDS}\b)"
_KEYWORDS = (
    r"(?:static|extern|inline|const|constexpr|volatile|register|unsigned|signed|long|short|typedef|return|else|case|sizeof|struct|union|enum"
    r"|class|virtual|explicit|friend|public|private|protected|new|delete|using|typename|template|mutable|void|int|char|do|goto|throw|define"
    r"|operator|__extension__|_Noreturn|restrict|auto|float|double|bool|thread_local|and|or|not|in|final|override|noexcept|consteval|constinit)"
)
_TYPE = (
    r"[ \t]*(?:(?:static|extern|inline|const|constexpr|volatile|(?:signed|unsigned|long|short)(?=[ \t]+(?:int|char|long)\b))[ \t]+)*"
    r"(?:[a-z]\w*::)*(?=\w*[a-z])[A-Za-z_]\w*"
)
_GAP = 40  # blanks between a name and its value
_NO_VALUE, _BEGUN = r"(?=\s*(?:[;{=]|\r?\n\s*[:{]))", r"[ \t]*[\[=;({,]"
_BLANKS = " \t\n"
_NAMED = ("class", "struct", "union", "enum", "namespace")  # what is in capitals after these is a name
_AFTER = r"(?:const|volatile|override|noexcept|final|and|or|not|in|is|the|of)"


class _Annotation(NamedTuple):
    """What marks a macro between words, which is the pattern's first group: where it may begin, or else which signs stand before it."""

    pattern: re.Pattern[str]
    places: Callable[[str], Iterable[int]] | None = None
    before: str = ""
    """Instead of a letter, and then blanks."""
    unless: re.Pattern[str] | None = None
    """What stands before the name of a constant on its line, which is no macro where a value follows, or nothing."""

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where such macros stand."""
        found = self._after_blanks(text) if self.places is None else matches_at(self.pattern, text, self.places(text))
        return [match.span(1) for match in found]

    def _after_blanks(self, text: str) -> Iterator[re.Match[str]]:
        """Looked for first, as what stands before them is found more slowly."""
        at = 0
        while (match := self.pattern.search(text, at)) is not None:
            begin = _back(text, match.start(), _BLANKS)
            last = text[begin - 1 : begin] if begin < match.start() else ""
            is_one = bool(last) and (is_letter(last) or last in self.before) and not text.endswith(_NAMED, 0, begin)
            is_one = is_one and not self._is_name(text, begin, match)
            at = match.end() if is_one else match.start() + 1
            if is_one:
                yield match

    def _is_name(self, text: str, begin: int, match: re.Match[str]) -> bool:
        """Whether it is the one name that a line declares, whose type ends at `begin`."""
        end = match.end(1)
        if self.unless is None or not match[1].isidentifier() or text[end : end + _GAP].lstrip()[:1] not in ("=", ";"):
            return False
        return self.unless.fullmatch(text, text.rfind("\n", 0, begin) + 1, begin) is not None


def _before_types(text: str) -> Iterator[int]:
    """Where a word before a type begins."""
    for match in re.finditer(_BETWEEN, text):
        at = match.start()
        while at and is_letter(text[at - 1]):
            at -= 1
        yield at


def _before_kinds(text: str) -> list[int]:
    """Where what stands before a type's kind begins, as far as it is an argument."""
    places = (_back(text, at, " \t") - 1 for word in ("struct", "union", "enum") for at in starts_of(text, word))
    return sorted(at for at in places if at >= 0 and text[at] in "(,")


def _back(text: str, at: int, blanks: str) -> int:
    """Where the blanks before a place begin."""
    while at and text[at - 1] in blanks:
        at -= 1
    return at


def _kinds(text: str) -> list[int]:
    """Where a word begins after which a type or a namespace is named."""
    return sorted(at for word in ("class", "struct", "union", "enum", "namespace") for at in starts_of(text, word))


def _lines(begin: str) -> Callable[[str], Iterator[int]]:
    """Finds the lines that begin so."""
    pattern = re.compile(rf"\n(?={begin})")  # a line break first, which is found fast

    def places(text: str) -> Iterator[int]:
        yield 0
        yield from (match.end() for match in pattern.finditer(text))

    return places


def _commas(text: str) -> Iterator[int]:
    """Where commas are."""
    return starts_of(text, ",")


@functools.cache
def _annotations() -> tuple[_Annotation, ...]:
    """Only texts that a preprocessor reads need them."""
    lines = _lines(r"[ \t]*[A-Z][A-Z0-9_]")
    begun = r"[ \t\n]+[A-Za-z_][\w:<>,]*[ \t\n*&]+[\w:~*]+[ \t]*[(;={\[]"
    declared = rf"[ \t]+(?:const[ \t]+)?(?!{_AFTER}\b)[A-Za-z_]\w*[ \t*]+[A-Za-z_]\w*{_BEGUN}"
    return tuple(
        _Annotation(re.compile(pattern, re.MULTILINE), *how)
        for pattern, *how in (
            (rf"({_CAPITAL}{_ARGUMENTS}(?:[ \t\n]+{_CAPITALS}{_ARGUMENTS}){{0,6}}){_NO_VALUE}", None, ")]", re.compile(_TYPE)),
            (rf"\b(?:class|struct|union|enum|namespace)[ \t]+({_CAPITALS}{_ARGUMENTS})(?=[ \t\n]+[A-Za-z_]\w*)", _kinds),
            (rf"^[ \t]*({_CAPITALS}{_ARGUMENTS})(?={begun})", lines),  # before a type and a name
            (rf"({_CAPITAL}{_ARGUMENTS})(?=[ \t\n*]+[A-Za-z_]\w*[ \t]*\()", None, "*&>"),  # between them
            (rf"^[ \t]*({_CAPITALS}{_ARGUMENTS}[ \t]*;?)[ \t]*$", lines),  # alone
            (rf"\b(?!{_KEYWORDS}\b)([A-Za-z_]\w*)(?=[ \t]+{_TYPE_WORDS}\b)", _before_types),
            (rf"^(?!{_KEYWORDS}\b)([A-Za-z_]\w*)(?={declared})", _lines("[A-Za-z_]")),
            (r"[(,][ \t]*(struct|union|enum)(?=[ \t]+\w+[ \t*]*[,)])", _before_kinds),  # a type as an argument of a macro
            (rf"(,[ \t]*(?:(?:const|unsigned)[ \t]+)*{_TYPE_WORDS}[ \t*]*)(?=\))", _commas),
        )
    )


def from_line_start(found: Found, syntax: Syntax) -> Found:
    """A target with the words before it on its line that the tree does not have because they were blanked."""
    start = syntax.text.rfind("\n", 0, found.span.start) + 1
    before = syntax.text[start : found.span.start]
    if not _BEFORE.fullmatch(before) or any(node.start < found.span.start < node.end for node in found.path[-1].named_children):
        return found
    start += len(before) - len(before.lstrip())
    return Found(Span(start, found.span.end), found.nodes, found.path)


def without_annotations(text: str) -> str:
    """The text without words in capitals that say something of what stands beside them."""
    directives = [match.span() for match in _directives(text)]
    for annotation in _annotations():
        text = without(text, annotation.spans(text), directives)
    return text


def _directives(text: str) -> Iterator[re.Match[str]]:
    """The preprocessor's lines."""
    lines = (_back(text, at, " \t") for at in starts_of(text, "#"))
    return matches_at(_DIRECTIVE, text, (at for at in lines if not at or text[at - 1] == "\n"))


def conditionals(text: str, at: int, *, plus: str) -> list[tuple[int, int]]:
    """The lines of conditionals, and of each all branches but one: where `at` is, else the first that is meant for the language."""
    gone: list[tuple[int, int]] = []
    stack: list[list[tuple[str, int, int]]] = []
    for match in _directives(text):
        word, start, end = match[1], match.start(), match.end()
        if word in _OPENING:
            stack.append([])
        if not stack or word not in (*_OPENING, *_MIDDLES, "endif"):
            continue
        gone.append((start, end))
        stack[-1].append((f"{word} {match[2].strip()}", start, end))
        if word == "endif":
            gone.extend(_other_branches(stack.pop(), at, plus=plus))
    return gone


def _other_branches(heads: Sequence[tuple[str, int, int]], at: int, *, plus: str) -> list[tuple[int, int]]:
    branches = [(head, end, following) for (head, _, end), (_, following, _) in itertools.pairwise(heads)]
    kept = next((index for index, (_, start, end) in enumerate(branches) if start <= at < end), -1)
    if kept < 0:
        never = ("if 0", "ifndef __cplusplus") if plus == "++" else ("if 0", "ifdef __cplusplus", "if defined(__cplusplus)")
        kept = next((index for index, (head, _, _) in enumerate(branches) if head not in never), -1)
    return [(start, end) for index, (_, start, end) in enumerate(branches) if index != kept]


def without(text: str, gone: Sequence[tuple[int, int]], kept: Sequence[tuple[int, int]] = ()) -> str:
    """The text with spaces in these places, line breaks apart, unless they begin in a place that is kept."""
    pieces: list[str] = []
    done, index = 0, 0
    for start, end in sorted(gone):
        while index < len(kept) and kept[index][1] <= start:
            index += 1
        if end <= done or (index < len(kept) and kept[index][0] <= start):
            continue
        begin = max(start, done)
        pieces += [text[done:begin], re.sub(r"[^\n]", " ", text[begin:end])]
        done = end
    return "".join([*pieces, text[done:]])
