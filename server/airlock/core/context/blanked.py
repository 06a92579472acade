"""A second reading of text that a preprocessor would have changed first.

Where a grammar stumbles over conditionals and macros, they are blanked, every character by a space, and the text is parsed again: the tree
fits the text as it stands, and the fewer errors decide which tree is used. Nothing is blanked in what is shown.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from airlock.core.context.anchored import is_letter, matches_at, starts_of
from airlock.core.context.target import Found
from airlock.core.model import Span
from airlock.core.syntax import Syntax, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from airlock.core.context.table import Table

_LARGE = 400_000  # code points of a text that is read only once
_MIDDLE = 50_000  # … and of one of which only the most likely second reading is tried
_NEAR = 3_000  # code points around a target in which errors count first
_DIRECTIVE = re.compile(r"^[ \t]*#[ \t]*(\w+)((?:[^\n\\]|\\(?:\r?\n|.)?)*)", re.MULTILINE)
_BEFORE = re.compile(r"[ \t]*[A-Za-z_][\w \t,()]*")
_OPENING, _MIDDLES = ("if", "ifdef", "ifndef"), ("else", "elif", "elifdef", "elifndef")
_CAPITALS = r"\b[A-Z][A-Z0-9_]+\b"
_ARGUMENTS = r"(?:[ \t]*\([\w \t,.:&*!<>|=\n-]{0,200}\))?"
_CAPITAL = r"[A-Z](?<!\w\w)[A-Z0-9_]+\b"  # the same, found fast: with a letter first
_TYPE_WORDS = r"(?:void|int|char|short|long|unsigned|signed|float|double|bool|static|extern|inline|struct|union|enum|class|typedef)"
_BEFORE_TYPE = rf"[ \t]{_TYPE_WORDS}\b"
_KEYWORDS = (
    r"(?:static|extern|inline|const|constexpr|volatile|register|unsigned|signed|long|short|typedef|return|else|case|sizeof|struct|union|enum"
    r"|class|virtual|explicit|friend|public|private|protected|new|delete|using|typename|template|mutable|void|int|char|do|goto|throw|define"
    r"|operator|__extension__|_Noreturn|restrict|auto|float|double|bool|thread_local|and|or|not|in|final|override|noexcept|consteval|constinit)"
)
_NO_VALUE, _BEGUN = r"(?=\s*(?:[;{=]|\r?\n\s*[:{]))", r"[ \t]*[\[=;({,]"
_AFTER = r"(?:const|volatile|override|noexcept|final|and|or|not|in|is|the|of)"


def clearest(text: str, language: str, table: Table, at: int, should_stop: Callable[[], bool]) -> Syntax | None:
    """The tree of a text with the fewest errors near an offset, then in all; None when the language has no grammar or it was stopped."""
    plain = parse(text, language, should_stop)
    if plain is None or not table.preprocessed or not plain.root.broken or len(text) > _LARGE or plain.is_hopeless():
        return plain
    near = Span(max(0, at - _NEAR), min(len(text), at + _NEAR))
    best, least = plain, _errors(plain, near, should_stop)
    for blanked in _readings(text, at, plus=table.preprocessed):
        again = parse(blanked, language, should_stop)
        if again is None or least is None:
            return None if should_stop() else best
        count = _errors(again, near, should_stop)
        if count is not None and count < least:
            best, least = again.showing(text), count
        if least == (0, 0) or len(text) > _MIDDLE:
            break
    return best


class _Annotation(NamedTuple):
    """What marks a macro between words, which is the pattern's first group, and where it may begin; None: anywhere."""

    pattern: re.Pattern[str]
    places: Callable[[str], Iterator[int]] | None = None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where such macros stand."""
        found = self.pattern.finditer(text) if self.places is None else matches_at(self.pattern, text, self.places(text))
        return [match.span(1) for match in found]


def _before_capitals(text: str) -> Iterator[int]:
    """Where the white space before a word in capitals begins."""
    for match in re.finditer(_CAPITAL, text):
        at = match.start()
        while at and text[at - 1] in " \t\n":
            at -= 1
        yield at


def _before_types(text: str) -> Iterator[int]:
    """Where a word before a type begins."""
    for match in re.finditer(_BEFORE_TYPE, text):
        at = match.start()
        while at and text[at - 1] in " \t":
            at -= 1
        while at and is_letter(text[at - 1]):
            at -= 1
        yield at


def _kinds(text: str) -> Iterator[int]:
    """Where a word begins after which a type or a namespace is named."""
    return iter(sorted(at for word in ("class", "struct", "union", "enum", "namespace") for at in starts_of(text, word)))


@functools.cache
def _annotations() -> tuple[_Annotation, ...]:
    """Only texts that a preprocessor reads need them."""
    return tuple(
        _Annotation(re.compile(pattern, re.MULTILINE), places)
        for pattern, places in (
            (rf"(?<=[\w)\]])[ \t\n]+({_CAPITALS}{_ARGUMENTS}(?:[ \t\n]+{_CAPITALS}{_ARGUMENTS}){{0,6}}){_NO_VALUE}", _before_capitals),
            (rf"\b(?:class|struct|union|enum|namespace)[ \t]+({_CAPITALS}{_ARGUMENTS})(?=[ \t\n]+[A-Za-z_]\w*)", _kinds),
            # before a type and a name, between them, alone
            (rf"^[ \t]*({_CAPITALS}{_ARGUMENTS})(?=[ \t\n]+[A-Za-z_][\w:<>,]*[ \t\n*&]+[\w:~*]+[ \t]*[(;={{\[])", None),
            (rf"(?<=[\w*&>])[ \t\n]+({_CAPITALS}{_ARGUMENTS})(?=[ \t\n*]+[A-Za-z_]\w*[ \t]*\()", _before_capitals),
            (rf"^[ \t]*({_CAPITALS}{_ARGUMENTS}[ \t]*;?)[ \t]*$", None),
            (rf"\b(?!{_KEYWORDS}\b)([A-Za-z_]\w*)(?=[ \t]+{_TYPE_WORDS}\b)", _before_types),
            (rf"^(?!{_KEYWORDS}\b)([A-Za-z_]\w*)(?=[ \t]+(?:const[ \t]+)?(?!{_AFTER}\b)[A-Za-z_]\w*[ \t*]+[A-Za-z_]\w*{_BEGUN})", None),
            (r"[(,][ \t]*(struct|union|enum)(?=[ \t]+\w+[ \t*]*[,)])", None),  # a type as an argument of a macro
            (rf"(,[ \t]*(?:(?:const|unsigned)[ \t]+)*{_TYPE_WORDS}[ \t*]*)(?=\))", None),
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


def _errors(syntax: Syntax, near: Span, should_stop: Callable[[], bool]) -> tuple[int, int] | None:
    close, total = syntax.errors(should_stop, near), syntax.errors(should_stop)
    return None if close is None or total is None else (close, total)


def _readings(text: str, at: int, *, plus: str) -> Iterator[str]:
    conditionals = _without(text, _conditionals(text, at, plus=plus))
    both = _without_annotations(conditionals)
    yield from (both,) if both != text else ()
    yield from (conditionals,) if conditionals not in (both, text) else ()
    yield from (_without_annotations(text),) if conditionals != text else ()


def _without_annotations(text: str) -> str:
    """The text without words in capitals that say something of what stands beside them."""
    directives = [match.span() for match in _DIRECTIVE.finditer(text)]
    for annotation in _annotations():
        text = _without(text, annotation.spans(text), directives)
    return text


def _conditionals(text: str, at: int, *, plus: str) -> list[tuple[int, int]]:
    """The lines of conditionals, and of each all branches but one: where `at` is, else the first that is meant for the language."""
    gone: list[tuple[int, int]] = []
    stack: list[list[tuple[str, int, int]]] = []
    for match in _DIRECTIVE.finditer(text):
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


def _without(text: str, gone: Sequence[tuple[int, int]], kept: Sequence[tuple[int, int]] = ()) -> str:
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
