"""Redacting, as a pure function of text, findings and a look-up; restore.py is the way back.

Placeholders come from a callable the caller owns (the vault), so nothing here remembers a value. Redaction is a fixed point: `redact`
looks again at its own result and takes in what it missed until nothing is found.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from airlock.core import placeholder
from airlock.core.model import Document, Finding, Redaction, Replacement, Span

Wanted = tuple[str, str, bool]
"""Label, value, and whether the stand-in must be a number."""

Assign = Callable[[Sequence[Wanted]], Sequence[str]]
Find = Callable[[Document], Sequence[Finding]]

_ROUNDS = 6
_QUOTES = "\"'`"
_LEAST_PIECE = 8


class UnstableRedactionError(Exception):
    """Looking again kept finding more; the text must not go out. Not reached in any test; a net."""


def redact(document: Document, findings: Sequence[Finding], find: Find, assign: Assign) -> Redaction:
    """The document's text with a placeholder for every finding and every repetition of a found value.

    `find` is asked again about each result. Raises UnstableRedactionError when it never comes to rest.
    """
    known = _disjoint([*findings, *known_values(document.text, values_of(document.text, findings))])
    for _ in range(_ROUNDS):
        result = _replace(document.text, known, assign)
        again = [f for f in find(dataclasses.replace(document, text=result.text)) if not _is_ours(result.text, f)]
        if not again:
            return result
        known = _disjoint([*known, *(_back(f, result) for f in again)])
    raise UnstableRedactionError


def replace_once(document: Document, findings: Sequence[Finding], assign: Assign) -> Redaction:
    """The same without looking again: for edits of single findings in an open editor."""
    return _replace(document.text, _disjoint(findings), assign)


def _replace(text: str, findings: Sequence[Finding], assign: Assign) -> Redaction:
    wanted = [(f.label, text[f.span.start : f.span.end], _is_bare_number(text, f.span)) for f in findings]
    tokens = assign(wanted) if wanted else ()
    pieces: list[str] = []
    done: list[Replacement] = []
    at = new = 0
    for finding, token in zip(findings, tokens, strict=True):
        kept = text[at : finding.span.start]
        pieces += (kept, token)
        new += len(kept)
        done.append(Replacement(finding, Span(new, new + len(token)), token))
        new += len(token)
        at = finding.span.end
    pieces.append(text[at:])
    return Redaction("".join(pieces), tuple(done))


def _is_bare_number(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if not (value.isascii() and value.isdigit()):
        return False
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return before not in (*_QUOTES, ".") and not _is_word(before) and not _is_word(after)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def values_of(text: str, findings: Iterable[Finding]) -> dict[str, Finding]:
    """What stands at the findings, for `known_values`. Holds values: keep it no longer than needed."""
    return {text[f.span.start : f.span.end]: f for f in findings}


def known_values(text: str, values: Mapping[str, Finding]) -> list[Finding]:
    """Places where a known value stands verbatim, such as a password quoted in a comment, or where a piece of one begins or ends the text.

    Pieces count because people copy half a line: what was cut out of a value is still most of it.
    """
    out: list[Finding] = []
    for value, finding in values.items():
        spans = [*_occurrences(text, value), *_pieces(text, value)] if _is_distinctive(value) else []
        out += [dataclasses.replace(finding, span=span, evidence=("the same value as another finding",)) for span in spans]
    return out


def _occurrences(text: str, value: str) -> Iterator[Span]:
    at = text.find(value)
    while at >= 0:
        yield Span(at, at + len(value))
        at = text.find(value, at + len(value))


def _pieces(text: str, value: str) -> Iterator[Span]:
    """A piece of the value that is the whole text, that the text begins with, or that it ends with, white space apart."""
    body = text.strip()
    start = text.find(body)
    end = start + len(body)
    if _LEAST_PIECE <= len(body) < len(value) and body in value:
        yield Span(start, end)
        return
    head = next((len(value) - at for at in _places(value, body[:_LEAST_PIECE]) if body.startswith(value[at:])), 0)
    tail = next((at + _LEAST_PIECE for at in _places(value, body[-_LEAST_PIECE:], last_first=True) if _ends_with(body, value, at)), 0)
    if head:
        yield Span(start, start + head)
    if tail:
        yield Span(end - tail, end)


def _ends_with(body: str, value: str, at: int) -> bool:
    """Whether the text ends with the value's beginning up to the piece at `at`."""
    return body.endswith(value[: at + _LEAST_PIECE])


def _places(value: str, piece: str, *, last_first: bool = False) -> Iterator[int]:
    """Where a piece of full length stands in the value, the longest rest of the value first (`last_first`: the longest beginning)."""
    if len(piece) < _LEAST_PIECE:
        return
    at = value.rfind(piece) if last_first else value.find(piece)
    while at >= 0:
        yield at
        at = value.rfind(piece, 0, at + len(piece) - 1) if last_first else value.find(piece, at + 1)


def _is_distinctive(value: str) -> bool:
    """Whether a value is unlikely to be an ordinary word that stands in a text for other reasons."""
    mixed = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
    return len(value) >= 16 or (len(value) >= 7 and (mixed or "@" in value or "." in value))


def _disjoint(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in text order, overlapping ones joined to one that covers both."""
    out: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.span.start, -f.span.end)):
        if finding.span.start == finding.span.end:
            continue
        if out and finding.span.start < out[-1].span.end:
            joined = Span(out[-1].span.start, max(out[-1].span.end, finding.span.end))
            out[-1] = dataclasses.replace(out[-1], span=joined)
        else:
            out.append(finding)
    return out


def _is_ours(text: str, finding: Finding) -> bool:
    value = text[finding.span.start : finding.span.end]
    rest = placeholder.MENTION.sub("", value)
    return rest != value and not rest.strip()


def _back(finding: Finding, result: Redaction) -> Finding:
    """A finding of the redacted text as one of the source text; a touched placeholder counts whole."""
    start = _source_offset(finding.span.start, result, end=False)
    return dataclasses.replace(finding, span=Span(start, max(start, _source_offset(finding.span.end, result, end=True))))


def _source_offset(offset: int, result: Redaction, *, end: bool) -> int:
    starts = [r.new_span.start for r in result.replacements]
    index = bisect_right(starts, offset - end) - 1
    if index < 0:
        return offset
    last = result.replacements[index]
    if offset < last.new_span.end or (end and offset == last.new_span.end):
        return last.finding.span.end if end else last.finding.span.start
    return last.finding.span.end + offset - last.new_span.end
