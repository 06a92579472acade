"""Protected names and protected code as findings: exactly where gates take something out, and where the editor says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from airlock.core import globs, syntax
from airlock.core.calls import LABEL
from airlock.core.context.tables import table_of
from airlock.core.detect import fingerprint
from airlock.core.fences import fenced
from airlock.core.model import Category, Confidence, Document, Finding, Rule, Severity, Span
from airlock.core.policy import PROTECTED_BODY, PROTECTED_NAME, Protected
from airlock.core.protect import bodies, regions
from airlock.core.protect.names import Match, Names
from airlock.core.protect.public import IsOwn, Public

NAME_LABEL = "PROTECTED_NAME"
_LEAST_LINE = 8
"""A line with fewer letters and digits is not known again by itself."""


def _rule(kind: str, title: str, why: str, advice: str) -> Rule:
    return Rule(
        id=kind.replace("_", "-"),
        kind=kind,
        category=Category.PROTECTED_CODE,
        title=title,
        label=NAME_LABEL if kind == PROTECTED_NAME else LABEL,
        why=why,
        advice=advice,
        source="",
        keywords=(),
        pattern="",
        examples=(),
        counterexamples=(),
        severity=Severity.HINT,
    )


_RULES = MappingProxyType(
    {
        rule.id: rule
        for rule in (
            _rule(
                PROTECTED_NAME,
                "Protected name",
                "The workspace keeps this name to itself: what leaves carries a neutral one instead.",
                "Nothing; answers get the name back. The list is in airlock.toml under [protected].",
            ),
            _rule(
                PROTECTED_BODY,
                "Protected code",
                "The workspace keeps this code to itself: of what leaves, its bodies and values are missing.",
                "Nothing; a placeholder stands for each piece, and answers get it back.",
            ),
        )
    }
)


def rule_of(rule_id: str) -> Rule | None:
    """What is said about the findings of this module."""
    return _RULES.get(rule_id)


@dataclass(frozen=True, slots=True)
class Protection:
    """A policy's protection, ready to be asked. `is_own` says whether an import is of the workspace, `key` is the fingerprints' key."""

    protected: Protected
    names: Names
    is_own: IsOwn
    key: bytes

    def find(self, document: Document, path: str, origin: Document | None = None) -> list[Finding]:
        """What must not leave of a text: names, and pieces of protected code. `path` is relative to the workspace folder.

        What was taken from an `origin` is hidden as it is there.
        """
        if origin is not None:
            held = self.carried(document, origin, path)
            held = held if origin.text.count(document.text.strip()) else [*held, *self.code(document, path)]
        else:
            held = self.code(document, path)
        spans = [finding.span for finding in held]
        names = [one for one in self.named(document) if not any(span.overlaps(one.span) for span in spans)]
        return sorted([*held, *names], key=lambda finding: finding.span)

    def named(self, document: Document) -> Iterator[Finding]:
        """The protected names in a text, without those that are public."""
        return (self._finding(PROTECTED_NAME, match.span, document.text, NAME_LABEL) for match in self._to_replace(document))

    def code(self, document: Document, path: str) -> list[Finding]:
        """The pieces of protected code that must not leave."""
        found = self._regions(document, path)
        if not found:
            return []
        tree = syntax.parse(document.text, document.language)
        spans = _joined(found)
        whole = self.protected.whole
        pieces = bodies.hidden(document.text, document.language, tree, table_of(document.language), spans, whole=whole)
        return [self._body(document.text, piece.span, piece.label) for piece in pieces]

    def carried(self, document: Document, origin: Document, path: str) -> list[Finding]:
        """The pieces of an origin's protected code that stand in a text taken from it, also of part of it or of lines put together."""
        hidden = [finding.span for finding in self.code(origin, path)]
        if not hidden:
            return []
        body = document.text.strip()
        spans = _overlaps(document.text, body, origin.text, hidden) if body else []
        if not spans:
            lines = {line.strip() for span in hidden for line in origin.text[span.start : span.end].splitlines()}
            known = {line for line in lines if sum(map(str.isalnum, line)) >= _LEAST_LINE}
            spans = list(_lines_of(document.text, known))
        return [self._body(document.text, span, LABEL) for span in spans]

    def marks(self, document: Document, path: str) -> list[Finding]:
        """Where the editor says that protected code begins, from the text alone."""
        text = document.text
        marks = [region.mark for region in self._marked(document, path)]
        marks += regions.written_decorators(text, self.protected.decorators)
        return [self._finding(PROTECTED_BODY, mark, text, LABEL) for mark in marks]

    def mentions(self, text: str) -> tuple[Finding, ...]:
        """Where the editor says that a protected name stands, from the text alone. No name goes over the end of a line."""
        return tuple(self._finding(PROTECTED_NAME, match.span, text, NAME_LABEL) for match in self.names.find(text)) if self.names else ()

    def _regions(self, document: Document, path: str) -> list[Span]:
        found = [region.span for region in self._marked(document, path)]
        if self.protected.decorators and any(name in document.text for name in self.protected.decorators):
            tree = syntax.parse(document.text, document.language)
            found += [region.span for region in regions.decorated(tree, self.protected.decorators)] if tree is not None else []
        return found

    def _marked(self, document: Document, path: str) -> list[regions.Region]:
        if self._is_listed(path):
            return [regions.of_file(document.text)]
        return regions.marked(document.text)

    def _is_listed(self, path: str) -> bool:
        return bool(path and self.protected.paths) and globs.matcher(self.protected.paths)(path)

    def _to_replace(self, document: Document) -> Iterator[Match]:
        """The places of names that are not public."""
        found = self.names.find(document.text) if self.names else []
        if not found:
            return
        inner = list(_fenced(document)) if document.language in ("markdown", "") else []
        tests: list[tuple[Span, Callable[[Span], bool]]] = [(span, self._public(part)) for span, part in inner]
        if not inner:
            tests = [(Span(0, len(document.text)), self._public(document))]
        for match in found:
            where = next(((span, test) for span, test in tests if span.start <= match.whole.start and match.whole.end <= span.end), None)
            if where is None or not where[1](match.whole.shifted(-where[0].start)):
                yield match

    def _public(self, document: Document) -> Callable[[Span], bool]:
        tree = syntax.parse(document.text, document.language)
        return Public(tree, table_of(document.language), self.is_own).has if tree is not None else _nothing

    def _body(self, text: str, span: Span, label: str) -> Finding:
        return self._finding(PROTECTED_BODY, span, text, label)

    def _finding(self, kind: str, span: Span, text: str, label: str) -> Finding:
        return Finding(
            span,
            kind.replace("_", "-"),
            kind,
            Category.PROTECTED_CODE,
            Severity.HINT,
            Confidence.HIGH,
            ("the workspace's airlock.toml or a comment says so",),
            fingerprint(kind, text[span.start : span.end], self.key),
            label,
        )


def _nothing(_: Span) -> bool:
    return False


def _fenced(document: Document) -> Iterator[tuple[Span, Document]]:
    """The code blocks of a Markdown text."""
    for block in fenced(document.text):
        yield Span(block.start, block.start + len(block.text)), Document(block.text, "", block.language)


def _joined(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, overlapping ones as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _overlaps(text: str, body: str, origin: str, hidden: Sequence[Span]) -> list[Span]:
    """The parts of a text that are hidden where it stands in its origin, at any of the places where it does."""
    found: list[Span] = []
    shift = text.find(body)
    at = origin.find(body)
    while at >= 0:
        for span in hidden:
            start, end = max(span.start, at), min(span.end, at + len(body))
            if start < end:
                found.append(Span(start - at + shift, end - at + shift))
        at = origin.find(body, at + 1)
    return _joined(found)


def _lines_of(text: str, known: set[str]) -> Iterator[Span]:
    """Runs of lines that are known."""
    start = end = -1
    at = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body in known:
            start = at + line.index(body) if start < 0 else start
            end = at + line.index(body) + len(body)
        elif body and start >= 0:
            yield Span(start, end)
            start = -1
        at += len(line)
    if start >= 0:
        yield Span(start, end)
