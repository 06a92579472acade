"""What is compared: ways to choose the text that goes with a function."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from grammar import GRAMMARS
from targets import Target

from airlock.core.context import excerpt
from airlock.core.model import Document, PartKind, Span
from airlock.core.syntax import never, parse

_WINDOW_LINES = 60


@dataclass(frozen=True, slots=True)
class Slice:
    """A text, and where in it the function stands."""

    text: str
    target: Span
    cpu_ms: float = 0.0


def whole_file(target: Target) -> Slice:
    """Everything."""
    return Slice(target.file.text, target.span)


def function_only(target: Target) -> Slice:
    """The function from the beginning of its line."""
    text, start = target.file.text, target.file.text.rfind("\n", 0, target.span.start) + 1
    return Slice(text[start : target.span.end] + "\n", Span(target.span.start - start, target.span.end - start))


def with_imports(target: Target) -> Slice:
    """All imports of the file, then the function."""
    syntax = parse(target.file.text, target.file.language)
    assert syntax is not None
    found = [node.span for node in syntax.find(GRAMMARS[target.file.language].imports) if node.end <= target.span.start]
    head = "".join(target.file.text[one.start : one.end].rstrip() + "\n" for one in found) + "\n"
    alone = function_only(target)
    return Slice(head + alone.text, Span(alone.target.start + len(head), alone.target.end + len(head)))


def window(target: Target) -> Slice:
    """Sixty lines around the function's middle, as editors send them; more where the function is longer."""
    lines = target.file.text.splitlines(keepends=True)
    first, last = target.file.text.count("\n", 0, target.span.start), target.file.text.count("\n", 0, target.span.end)
    middle = (first + last) // 2
    top, bottom = min(first, max(0, middle - _WINDOW_LINES // 2)), max(last + 1, middle + _WINDOW_LINES // 2)
    before = len("".join(lines[:top]))
    return Slice("".join(lines[top:bottom]), Span(target.span.start - before, target.span.end - before))


def airlock(target: Target) -> Slice:
    """The minimum viable context."""
    return airlock_at(target.file.text, target.file.language, target.cursor) or Slice("", Span(0, 0))


def airlock_at(text: str, language: str, cursor: int) -> Slice | None:
    """The minimum viable context of a cursor, with the processor's time it took; None when there is none."""
    begin = time.thread_time()
    found = excerpt(Document(text, "sample", language), [Span(cursor, cursor)], never)
    spent = (time.thread_time() - begin) * 1000
    if found is None:
        return None
    part = next(part for part in found.parts if part.kind is PartKind.TARGET)
    return Slice(found.text, part.span, spent)


ARMS: Mapping[str, Callable[[Target], Slice]] = MappingProxyType(
    {
        "whole file": whole_file,
        "function only": function_only,
        "function + imports": with_imports,
        "window of 60 lines": window,
        "airlock": airlock,
    }
)
