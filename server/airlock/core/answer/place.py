"""Where the definitions of an answer belong in a document: each takes the place of its namesake, new ones go beside their neighbours.

Nothing is guessed: a name that stands twice, code with syntax errors, and code that leaves parts out are refused with a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from airlock.core.answer import gaps
from airlock.core.answer.indents import step
from airlock.core.answer.patch import Change
from airlock.core.context.definitions import Contents, Definition, contents
from airlock.core.context.words import Kind
from airlock.core.model import Document, Span


class NoPlaceError(Exception):
    """Why an answer cannot be put into a document, in a sentence for the user."""


@dataclass(slots=True)
class Placed:
    """What an answer changes: the changes in text order, and the names of what it replaces and adds."""

    changes: list[Change] = field(default_factory=list, repr=False)
    replaced: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    """Names of what kept its decorators, which the answer does not show."""


def place(document: Document, code: str, should_stop: Callable[[], bool]) -> Placed:
    """The changes that put the definitions of `code` into the document. Raises NoPlaceError."""
    theirs, ours = contents(Document(code, document.uri, document.language), should_stop), contents(document, should_stop)
    if theirs is None or ours is None:
        raise NoPlaceError("Answers in this language cannot be applied yet; copy what you need from the restored text.")
    if theirs.errors:
        raise NoPlaceError("The answer's code has syntax errors, or is only a part of a definition.")
    if not theirs.definitions:
        raise NoPlaceError("The answer's code defines nothing that could be put in its place.")
    return _Placer(document.text, code, ours, theirs).placed()


class _Placer:
    """One answer and one document."""

    def __init__(self, text: str, code: str, ours: Contents, theirs: Contents) -> None:
        self._text = text
        self._code = code
        self._ours = ours
        self._theirs = theirs
        self._end_of_line = "\r\n" if "\r\n" in text else "\n"
        self._found = Placed()
        self._by_name: dict[str, list[Definition]] = {}
        self._by_last: dict[str, list[Definition]] = {}
        self._index(ours.definitions)

    def placed(self) -> Placed:
        """See `place`."""
        before: Definition | None = None
        for one in self._theirs.definitions:
            before = self._put(one, before, self._ours.definitions)
        self._imports()
        self._found.changes.sort(key=lambda change: (change.span.start, change.span.end))
        return self._found

    def _index(self, definitions: Sequence[Definition]) -> None:
        for one in definitions:
            self._by_name.setdefault(one.name, []).append(one)
            self._by_last.setdefault(one.own_name, []).append(one)
            self._index(one.members)

    def _put(self, one: Definition, before: Definition | None, siblings: Sequence[Definition]) -> Definition | None:
        """Puts one definition in its place; gives its namesake, behind which a new neighbour goes."""
        namesake = self._namesake(one)
        if namesake is None:
            beside = before if before is not None and ("." in one.name or self._is_member(one)) else None
            self._add(one, beside or self._holder(before) or (siblings[-1] if siblings else None))
            return before
        if one.members and namesake.members:
            last: Definition | None = None
            for member in one.members:
                last = self._put(member, last, namesake.members)
        else:
            self._replace(one, namesake)
        return namesake

    def _is_member(self, one: Definition) -> bool:
        """Whether a new function that an answer shows beside a method is one too: it speaks of its object, or nothing else can be."""
        words = set(re.findall(r"\w+", self._code[one.span.start : one.span.end]))
        return bool(words & self._theirs.receivers) or not any(other.kind is Kind.FUNCTION for other in self._ours.definitions)

    def _holder(self, before: Definition | None) -> Definition | None:
        """The definition at the top of the document that holds, or is, the one an answer showed before."""
        if before is None:
            return None
        top = self._ours.definitions
        return next((other for other in top if other.span.start <= before.span.start < other.span.end), None)

    def _namesake(self, one: Definition) -> Definition | None:
        found = self._by_name.get(one.name) or ([] if "." in one.name else self._by_last.get(one.name, []))
        if len(found) > 1:
            raise NoPlaceError(f"The document defines {one.name} more than once, so that it is not certain which one is meant.")
        return found[0] if found else None

    def _replace(self, one: Definition, namesake: Definition) -> None:
        self._refuse_gaps(one, namesake)
        text = self._written(one, _column(self._text, namesake.span.start))
        above = gaps.decorators(self._text[namesake.span.start : namesake.span.end])
        if above and not gaps.decorators(f"{text}\n") and self._text[namesake.span.start + len(above) : namesake.span.end] != text:
            self._found.kept.append(one.own_name)
        text = text if gaps.decorators(f"{text}\n") else above + text
        if text != self._text[namesake.span.start : namesake.span.end]:
            self._found.changes.append(Change(namesake.span, text))
            self._found.replaced.append(namesake.name)

    def _add(self, one: Definition, neighbour: Definition | None) -> None:
        self._refuse_gaps(one, None)
        self._found.added.append(one.name)
        end = self._end_of_line
        if neighbour is None:
            at = len(self._text)
            start = "" if not self._text or self._text.endswith("\n") else end
            self._found.changes.append(Change(Span(at, at), f"{start}{self._written(one, '')}{end}"))
            return
        column = _column(self._text, neighbour.span.start)
        lines = end * (2 if column or self._between() < 2 else 3)
        at = _line_end(self._text, neighbour.span.end)
        self._found.changes.append(Change(Span(at, at), f"{lines}{column}{self._written(one, column)}"))

    def _between(self) -> int:
        """How many empty lines stand between the document's definitions."""
        pairs = zip(self._ours.definitions, self._ours.definitions[1:], strict=False)
        return max((self._text[a.span.end : b.span.start].count("\n") - 1 for a, b in pairs), default=1)

    def _written(self, one: Definition, column: str) -> str:
        """A definition of the answer, as deep as it will stand. Lines inside of literals are left alone."""
        said = _column(self._code, one.span.start)
        text = self._code[one.span.start : one.span.end]
        lines = text.split("\n")
        steps = (step(self._code), step(self._text))
        if said != column or steps[0] != steps[1]:
            inside = {
                self._code.count("\n", one.span.start, literal.start) + n
                for literal in self._theirs.literals
                if one.span.start <= literal.start < one.span.end
                for n in range(1, self._code.count("\n", literal.start, literal.end) + 1)
            }
            lines = [_moved(line, said, column, steps) if number and number not in inside else line for number, line in enumerate(lines)]
        return self._end_of_line.join(line.rstrip("\r") for line in lines)

    def _refuse_gaps(self, one: Definition, namesake: Definition | None) -> None:
        old = self._text[namesake.span.start : namesake.span.end] if namesake else ""
        comments = self._comments_of(one)
        said = (self._code[comment.start : comment.end] for comment in comments)
        if any(gaps.says_less(text.strip("#/*-;{}<>! \t\r\n")) and text not in old for text in said):
            raise NoPlaceError(f"The answer leaves out parts of {one.own_name}; it cannot take the place of the whole.")
        if namesake and gaps.hints_only(self._without(one.span, comments), self._without_comments(namesake.span)):
            raise NoPlaceError(f"The answer shows no body of {one.own_name}; it cannot take the place of the whole.")

    def _comments_of(self, one: Definition) -> list[Span]:
        """The comments in a definition of the answer, and those behind it that are as deep as what it holds."""
        out: list[Span] = []
        end, column = one.span.end, _column(self._code, one.span.start)
        for comment in self._theirs.comments:
            inside = one.span.start <= comment.start < one.span.end
            deeper = len(_column(self._code, comment.start)) > len(column)
            if inside or (comment.start >= end and deeper and not self._code[end : comment.start].strip()):
                out.append(comment)
                end = max(end, comment.end)
        return out

    def _without_comments(self, span: Span) -> str:
        within = [one for one in self._ours.comments if span.start <= one.start < span.end]
        return _blanked(self._text, span, within)

    def _without(self, span: Span, comments: Sequence[Span]) -> str:
        return _blanked(self._code, span, [one for one in comments if one.start < span.end])

    def _imports(self) -> None:
        """Adds the answer's imports that the document does not have."""
        have = {_plain(self._text[span.start : span.end]) for span in self._ours.imports}
        wanted = [self._code[span.start : span.end] for span in self._theirs.imports]
        new = list(dict.fromkeys(line for line in wanted if _plain(line) not in have))
        if not new:
            return
        lines = self._end_of_line.join(new)
        if self._ours.imports:
            at = _line_end(self._text, self._ours.imports[-1].end)
            self._found.changes.append(Change(Span(at, at), f"{self._end_of_line}{lines}"))
        else:
            at = self._ours.definitions[0].span.start if self._ours.definitions else 0
            self._found.changes.append(Change(Span(at, at), f"{lines}{self._end_of_line * 2}"))


def _blanked(text: str, span: Span, comments: Sequence[Span]) -> str:
    """A part of a text without the comments in it."""
    at, pieces = span.start, []
    for comment in comments:
        pieces.append(text[at : comment.start])
        at = max(at, comment.end)
    return "".join((*pieces, text[at : span.end]))


def _column(text: str, start: int) -> str:
    """The white space before a place on its line; empty when something else stands there."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return "" if before.strip() else before


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if text[end - 1 : end] == "\r" and end > at else end


def _moved(line: str, said: str, column: str, steps: tuple[str, str]) -> str:
    """A line of a definition that stood at `said`, as it stands at `column` and with the document's steps."""
    if not line.strip() or not line.startswith(said):
        return line
    rest = line[len(said) :]
    theirs, ours = steps
    depth = 0
    while theirs and ours and rest.startswith(theirs):
        depth, rest = depth + 1, rest[len(theirs) :]
    return f"{column}{ours * depth}{rest}"


def _plain(statement: str) -> str:
    return " ".join(statement.split()).rstrip(";")
