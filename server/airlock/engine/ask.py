"""Preparing a question: excerpt, redact, render, and look at the whole once more before it may go."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from airlock.core import context, redact
from airlock.core import prompt as words
from airlock.core.model import Category, Decision, Document, Excerpt, Finding, Mode, PartKind, Prompt, Redaction, Span, Task, Verdict
from airlock.core.policy import PROTECTED_NAME
from airlock.engine.patience import patiently
from airlock.engine.types import Report

Inspect = Callable[[Document], Sequence[Finding]]
Redact = Callable[[Document, Sequence[Finding]], Redaction]

_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about which document."""

    document: Document
    targets: Sequence[Span]
    task: Task
    reports: Sequence[Report] = ()
    name: str = ""
    around: context.Around | None = None
    """Where the other files are that may be looked into, None for nowhere."""
    framework: str = ""
    """The test framework in use, as far as it is known."""
    template: str = ""
    """The user's own words for the prompt, empty for ours."""


def excerpt(question: Question, should_stop: Callable[[], bool] | None) -> Excerpt | None:
    """The minimum viable context, None where there is none to be had."""
    return context.excerpt(question.document, question.targets, patiently(should_stop), question.around)


def prepare(
    question: Question, inspect: Inspect, redacted: Redact, title: Callable[[Finding], str], should_stop: Callable[[], bool] | None
) -> Prompt | str:
    """The prompt, or one sentence why there is none. The decision in it is a placeholder for the caller's."""
    document = question.document
    found = excerpt(question, should_stop)
    if found is None:
        return _why_not(document)
    code = Document(found.text, document.uri, document.language)
    elsewhere = inspect(document)
    repeated = redact.known_values(code.text, redact.values_of(document.text, elsewhere))
    inside = [*inspect(code), *_carried_over(elsewhere, found), *repeated]
    safe = redacted(code, inside)
    reports = tuple(_reported(report, document, found, safe, redacted) for report in question.reports if _is_about(report, found))
    markdown = words.render(found, safe.text, _brief(question, found, safe, title, reports))
    whole = redacted(Document(markdown, "", "markdown"), ())
    return Prompt(
        markdown=whole.text,
        excerpt=found,
        replacements=(*safe.replacements, *whole.replacements),
        tokens=words.estimate_tokens(whole.text),
        code_tokens=words.estimate_tokens(safe.text),
        file_tokens=_file_tokens(document.text),
        decision=Decision(Verdict.REDACT, ""),
    )


def _why_not(document: Document) -> str:
    if document.language not in context.languages():
        known = ", ".join(context.languages())
        return f"Airlock cannot extract functions from {document.language or 'this kind of file'} yet (it knows {known})."
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
                out.append(dataclasses.replace(finding, span=span.shifted(by)))
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


def _reported(report: Report, document: Document, found: Excerpt, safe: Redaction, redacted: Redact) -> str:
    message = report.message
    for replacement in safe.replacements:
        span = replacement.finding.span
        message = message.replace(found.text[span.start : span.end], replacement.placeholder)
    said = " ".join(message.split())[:400]
    line = document.text.count("\n", 0, report.span.start) + 1
    return f"line {line}: {redacted(Document(said, '', 'plaintext'), ()).text}"


def _brief(question: Question, found: Excerpt, safe: Redaction, title: Callable[[Finding], str], reports: Sequence[str]) -> words.Brief:
    told = (r for r in safe.replacements if r.mode is Mode.PLACEHOLDER and r.finding.kind != PROTECTED_NAME)
    by_token = {r.placeholder: r.finding for r in told}
    text = question.document.text
    first = text.count("\n", 0, found.target_span.start) + 1
    last = first + text.count("\n", found.target_span.start, max(found.target_span.start, found.target_span.end - 1))
    return words.Brief(
        task=question.task,
        file=question.name,
        lines=(first, last),
        placeholders=tuple((token, title(f)) for token, f in by_token.items()),
        diagnostics=reports,
        framework=question.framework,
        template=question.template,
    )


def _file_tokens(text: str) -> int:
    sample = words.estimate_tokens(text[:_SAMPLE])
    return sample if len(text) <= _SAMPLE else round(sample * len(text) / _SAMPLE)
