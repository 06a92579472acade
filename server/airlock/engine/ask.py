"""Preparing a question: excerpt, redact, render, and look at the whole once more before it may go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from airlock.core import context, redact
from airlock.core import prompt as words
from airlock.core.model import (
    Category,
    Decision,
    Document,
    Excerpt,
    Finding,
    Mode,
    PartKind,
    Piece,
    PieceKind,
    Prompt,
    Redaction,
    Span,
    Task,
    Verdict,
)
from airlock.core.model.reprs import repr_without
from airlock.core.policy import PROTECTED_NAME
from airlock.engine import pieces
from airlock.engine.patience import patiently
from airlock.engine.pieces import Told
from airlock.engine.types import Report, Tailoring

if TYPE_CHECKING:
    from airlock.core.trace import Frame, Place

_SAMPLE = 200_000
_ROUNDS = 12  # of leaving something out where there is no room for it


def unplaced(_frame: Frame) -> str:
    """For questions about a text that is in no workspace."""
    return ""


class Question(NamedTuple):
    """What is asked about which document."""

    document: Document
    targets: Sequence[Span]
    task: Task
    name: str = ""
    around: context.Around | None = None
    """Where the other files are that may be looked into, None for nowhere."""
    framework: str = ""
    """The test framework in use, as far as it is known."""
    template: str = ""
    """The user's own words for the prompt, empty for ours."""
    tailoring: Tailoring = Tailoring()
    place: Place = unplaced
    """What the file of a trace's frame is called in the workspace."""


class Gates(NamedTuple):
    """What an engine does with a text that is to go. `key` is for names that give nothing away."""

    inspect: Callable[[Document], Sequence[Finding]]
    redact: Callable[[Document, Sequence[Finding]], Redaction]
    redact_names: Callable[[Document, Sequence[Finding]], Redaction]
    """The same for a list of names, which nobody reads as prose."""
    title: Callable[[Finding], str]
    key: bytes

    def __repr__(self) -> str:
        return repr_without(self, "key")


def excerpt(question: Question, should_stop: Callable[[], bool] | None) -> Excerpt | None:
    """The minimum viable context, None where there is none to be had."""
    return context.excerpt(question.document, question.targets, patiently(should_stop), question.around)


def prepare(question: Question, gates: Gates, should_stop: Callable[[], bool] | None) -> Prompt | str:
    """The prompt, or one sentence why there is none. The decision in it is a placeholder for the caller's."""
    preparer = _Preparer(question, gates, patiently(should_stop))
    budget = question.tailoring.budget
    over: frozenset[str] = frozenset()
    made = preparer.prompt(over)
    for _ in range(_ROUNDS if budget else 0):
        excess = made.tokens - budget if isinstance(made, Prompt) else 0
        if excess <= 0 or isinstance(made, str):
            break
        more = pieces.least_needed(made.items, excess)
        if not more:
            return made._replace(over=True)
        over |= more
        made = preparer.prompt(over)
    return made


class _Preparer:
    """Makes prompts of one question, with more and more left out."""

    def __init__(self, question: Question, gates: Gates, should_stop: Callable[[], bool]) -> None:
        self._question = question
        self._gates = gates
        self._should_stop = should_stop
        self._found = gates.inspect(question.document)
        self._known = redact.values_of(question.document.text, self._found)

    def prompt(self, over: frozenset[str]) -> Prompt | str:
        """The prompt without what there is no room for, or why there is none."""
        question, gates = self._question, self._gates
        document = question.document
        wish = self._wish(over)
        found = context.excerpt(document, question.targets, self._should_stop, question.around, wish if self._in_pieces else None)
        if found is None:
            return _why_not(document)
        code = Document(found.text, document.uri, found.language)
        inside = [*gates.inspect(code), *_carried_over(self._found, found), *redact.known_values(code.text, self._known)]
        safe = gates.redact(code, inside)
        told = [self._reported(message, lines, found, safe, wish) for message, lines in self._reports(found).items()]
        told += [pieces.trace(self._trace, wish)] if self._trace.text else []
        markdown = words.render(found, safe.text, _brief(question, found, safe, gates.title, [one for one in told if one.goes]))
        whole = gates.redact(Document(markdown, "", "markdown"), ())
        return Prompt(
            markdown=whole.text,
            excerpt=found,
            replacements=(*safe.replacements, *(r for one in told if one.goes for r in one.replacements), *whole.replacements),
            tokens=words.estimate_tokens(whole.text),
            code_tokens=words.estimate_tokens(safe.text),
            file_tokens=_file_tokens(document.text),
            decision=Decision(Verdict.REDACT, ""),
            items=(*self._labelled(found.pieces), *(one.piece for one in told)),
            leaving=words.leaving(document.text, found.parts, pieces.replaced(safe, whole, markdown)),
        )

    @property
    def _in_pieces(self) -> bool:
        """Whether pieces of the code are asked for, or taken out, or put in."""
        tailoring = self._question.tailoring
        asked = tailoring.listed or tailoring.budget or tailoring.drop or tailoring.add
        return bool(asked) or self._question.task is Task.REFACTOR

    @cached_property
    def _trace(self) -> Redaction:
        """What a failing run printed, as far as it may be told."""
        printed = self._question.tailoring.trace
        if not printed.strip():
            return Redaction("", ())
        from airlock.core import trace  # its many expressions are compiled when they are loaded

        text = trace.reduced(printed, self._question.place)
        return self._gates.redact(Document(text, "", "plaintext"), redact.known_values(text, self._known)) if text else Redaction("", ())

    def _wish(self, over: frozenset[str]) -> context.Wish:
        tailoring = self._question.tailoring
        return context.Wish(
            drop=frozenset(tailoring.drop),
            add=frozenset(tailoring.add),
            over=over,
            callers=self._question.task is Task.REFACTOR,
            closed=tuple(f.span for f in self._found if f.category is Category.PROTECTED_CODE and f.kind != PROTECTED_NAME),
            key=self._gates.key,
        )

    def _labelled(self, found: Sequence[Piece]) -> tuple[Piece, ...]:
        """The pieces with nothing sensitive in what they are called."""
        if not found:
            return ()
        text = "\n".join(piece.label for piece in found)
        safe = self._gates.redact_names(Document(text, "", "plaintext"), redact.known_values(text, self._known)).text.split("\n")
        if len(safe) != len(found):
            safe = [piece.kind.value for piece in found]
        return tuple(piece._replace(label=label) for piece, label in zip(found, safe, strict=True))

    def _reports(self, found: Excerpt) -> dict[str, list[int]]:
        """What other tools say of the code in question, and of which lines: where a library is missing, one thing is said of many."""
        said: defaultdict[str, list[int]] = defaultdict(list)
        for report in self._question.tailoring.reports:
            if _is_about(report, found):
                said[report.message].append(_line(self._question, report.span.start))
        return said

    def _reported(self, told: str, lines: Sequence[int], found: Excerpt, safe: Redaction, wish: context.Wish) -> Told:
        message = told
        for replacement in safe.replacements:
            span = replacement.finding.span
            message = message.replace(found.text[span.start : span.end], replacement.placeholder)
        said = " ".join(message.split())[:400]
        return pieces.report(told, self._gates.redact(Document(said, "", "plaintext"), ()), lines, wish)


def _why_not(document: Document) -> str:
    if document.language not in context.languages():
        kind = document.language if document.language not in ("", "plaintext") else "this kind of file"
        return f"Airlock cannot extract functions from {kind} yet. If it is code, tell the editor its language."
    return "There is no function, class or constant at the cursor. Put the cursor inside one, or select some statements."


def _carried_over(findings: Sequence[Finding], found: Excerpt) -> list[Finding]:
    """Findings of the whole document as findings of the excerpt, where it shows the same characters."""
    out = []
    for part in found.parts:
        if part.origin is None or part.path:
            continue
        by = part.span.start - part.origin.start
        for finding in findings:
            if part.kind is not PartKind.TARGET and finding.category is not Category.PROTECTED_CODE:
                continue
            span = Span(max(finding.span.start, part.origin.start), min(finding.span.end, part.origin.end))
            if span.start < span.end:
                out.append(finding._replace(span=span.shifted(by)))
    return out


def _is_about(report: Report, found: Excerpt) -> bool:
    """Whether a report stands in what is asked about, and not in code that is only there to explain it."""
    return any(
        part.kind is PartKind.TARGET
        and part.origin is not None
        and report.span.start <= part.origin.end
        and report.span.end >= part.origin.start
        for part in found.parts
    )


def _brief(question: Question, found: Excerpt, safe: Redaction, title: Callable[[Finding], str], told: Sequence[Told]) -> words.Brief:
    every = (*safe.replacements, *(r for one in told for r in one.replacements))
    held = (r for r in every if r.mode is Mode.PLACEHOLDER and r.finding.kind != PROTECTED_NAME)
    by_token = {r.placeholder: r.finding for r in held}
    start, end = found.target_span
    return words.Brief(
        task=question.task,
        file=question.name,
        lines=(_line(question, start), _line(question, max(start, end - 1))),
        placeholders=tuple((token, title(f)) for token, f in by_token.items()),
        diagnostics=[one.text for one in told if one.piece.kind is PieceKind.REPORT],
        trace="".join(one.text for one in told if one.piece.kind is PieceKind.TRACE),
        framework=question.framework,
        template=question.template,
    )


def _line(question: Question, offset: int) -> int:
    """The line at an offset as the user counts them, from 1."""
    return question.document.text.count("\n", 0, offset) + 1 - question.tailoring.lines_before


def _file_tokens(text: str) -> int:
    sample = words.estimate_tokens(text[:_SAMPLE])
    return sample if len(text) <= _SAMPLE else round(sample * len(text) / _SAMPLE)
