"""Where a value that was found once stands again: verbatim, in pieces, written with escapes, split over literals, or in base 64 or 16."""

from __future__ import annotations

import base64
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from airlock.core.expressions import compiled
from airlock.core.literals import stands_whole
from airlock.core.model import Category, Finding, Span
from airlock.core.redact.finder import Finder
from airlock.core.redact.slots import secret_part
from airlock.core.redact.spelled import read, readings

_LEAST_PIECE = 8
_LEAST_NUMBER = 7
_LEAST_ENCODED = 9
"""Shorter values leave too few characters that do not depend on what stands beside them."""
_MARKS = frozenset("!#$%^&*+=?~")
"""Signs of passwords that neither words nor paths have."""
_REMARK = compiled(r"(?:\A|\s)(?:#|//|/\*|\*|--|;|<!--|%|REM\b)")
_LONGEST_REMARK = 400
_AGAIN = "the same value as another finding"
_GAP = compiled(r"\\[ \t]*\r?\n\s*\Z")
_LONGEST_GAP = 200
_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-"
_OUTLINE = bytes(ord("a") if byte in _DIGITS else ord(" ") for byte in range(256))
_LEAST_RUN = b"a" * 11
_RUN_END = compiled(rb"a*")


def values_of(text: str, findings: Sequence[Finding], parts: Sequence[Span] = ()) -> dict[str, Finding]:
    """What stands at the findings, whole and without its form, for `known_values`. Holds values: keep it no longer than needed.

    `parts` are the secret parts of the findings, where somebody has asked already. Protected names and code are looked for apart.
    """
    out: dict[str, Finding] = {}
    protected = Category.PROTECTED_CODE
    for finding, part in zip(findings, parts or [secret_part(text, finding) for finding in findings], strict=True):
        if finding.category is not protected:
            span = finding.span
            out.setdefault(text[span.start : span.end], finding)
            if part is not span:
                out.setdefault(text[part.start : part.end], finding)
    return out


def known_values(text: str, values: Mapping[str, Finding], taken: Sequence[Span] = ()) -> list[Finding]:
    """Places where a known value stands, such as a password quoted in a comment, or where a piece of one begins or ends the text.

    Pieces count because people copy half a line: what was cut out of a value is still most of it. Places within `taken`, which is sorted,
    are left out.
    """
    wanted = {value: finding for value, finding in values.items() if _is_distinctive(value)}
    plain = {value: finding for value, finding in values.items() if value not in wanted and _is_somebodys(value, finding)}
    known = frozenset(taken)  # nearly all that is found: told before anything is asked of it
    spans = [(span, wanted[value]) for span, value in _again(text, wanted) if span not in known] if wanted else []
    words = {value: finding for value, finding in values.items() if _is_word(value, finding)}
    for at, value in Finder({**plain, **words}).hits(text) if plain or words else ():
        span = Span(at, at + len(value))
        if span not in known and stands_whole(text, *span) and (value in plain or _is_remark(text, at)):
            spans.append((span, values[value]))
    return [finding._replace(span=span, evidence=(_AGAIN,)) for span, finding in _outside(_outermost(spans), taken)]


def _again(text: str, values: Mapping[str, Finding]) -> Iterator[tuple[Span, str]]:
    """Places of values, each with the value."""
    meant = {reading: value for value in values for reading in read(value) if _is_distinctive(reading)}
    meant.update({value: value for value in values})
    finder = Finder(meant)
    for at, one in finder.hits(text):
        yield Span(at, at + len(one)), meant[one]
    for spelled in readings(text):
        for at, one in finder.hits(spelled.text):
            for part in spelled.parts(at, at + len(one)):
                yield _behind_gap(text, part), meant[one]
    yield from _decoded(text, meant)
    body = text.strip()
    head, tail = body[:_LEAST_PIECE], body[-_LEAST_PIECE:]
    start = text.find(head)
    for value in values:
        if head in value or tail in value:
            for span in _pieces(body, value):
                yield span.shifted(start), value


def _behind_gap(text: str, part: Span) -> Span:
    """A part without a backslash that ends the gap in a string of Haskell, from line to line: it spells nothing."""
    ends_gap = text.startswith("\\", part.start) and _GAP.search(text, max(part.start - _LONGEST_GAP, 0), part.start)
    return Span(part.start + 1, part.end) if ends_gap else part


def _decoded(text: str, meant: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    """Encoded texts that hold a value, each whole."""
    runs = list(_runs(text))
    if not runs:
        return
    starts = list(accumulate((end - start + 1 for start, end in runs), initial=0))
    longest = max(end - start for start, end in runs)
    encoded = {form: value for reading, value in meant.items() for form in _encoded(reading, longest)}
    for at, one in Finder(encoded).hits("\n".join(text[start:end] for start, end in runs)):
        yield Span(*runs[bisect_right(starts, at) - 1]), encoded[one]


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where something stands that may be base 64 or base 16, without its padding."""
    outline = text.encode("latin-1", "replace").translate(_OUTLINE)
    at = outline.find(_LEAST_RUN)
    while at >= 0:
        match = _RUN_END.match(outline, at)
        end = match.end() if match else at + 1
        yield at, end
        at = outline.find(_LEAST_RUN, end)


def _encoded(value: str, longest: int) -> Iterator[str]:
    """What of the value's base 64 and base 16 does not depend on what stands beside it, if that is not too long."""
    yield from _digits(value.encode("utf-8", "surrogatepass"), longest)
    yield from _digits(value.encode("utf-16-le", "surrogatepass"), longest)  # as PowerShell takes its commands


def _digits(data: bytes, longest: int) -> Iterator[str]:
    if len(data) < _LEAST_ENCODED or len(data) * 8 // 6 - 1 > longest:  # what is sure is one digit shorter at most
        return
    if len(data) * 2 <= longest:
        yield data.hex()
        yield data.hex().upper()
    for before in range(3):
        # six bits a letter: the first ones and the last hold bits of neighbours
        digits = base64.b64encode(b"\0" * before + data).decode("ascii")
        sure = digits[(0, 2, 3)[before] : (before + len(data)) * 8 // 6]
        yield sure
        if "+" in sure or "/" in sure:
            yield sure.replace("+", "-").replace("/", "_")


def _outermost(found: Iterable[tuple[Span, Finding]]) -> Iterator[tuple[Span, Finding]]:
    """Those that do not stand inside another."""
    end = -1
    for span, finding in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if span.end > end:
            end = span.end
            yield span, finding


def _outside(found: Iterable[tuple[Span, Finding]], taken: Sequence[Span]) -> Iterator[tuple[Span, Finding]]:
    """Those, in order, that are not whole within the last taken place that begins before them."""
    at = -1
    for span, finding in found:
        while at + 1 < len(taken) and taken[at + 1].start <= span.start:
            at += 1
        if at < 0 or span.end > taken[at].end:
            yield span, finding


def _pieces(body: str, value: str) -> Iterator[Span]:
    """A piece of the value that is the whole text, that the text begins with, or that it ends with."""
    if _LEAST_PIECE <= len(body) < len(value) and body in value:
        yield Span(0, len(body))
        return
    head = next((len(value) - at for at in _places(value, body[:_LEAST_PIECE]) if body.startswith(value[at:])), 0)
    tail = next((at + _LEAST_PIECE for at in _places(value, body[-_LEAST_PIECE:], last_first=True) if _ends_with(body, value, at)), 0)
    if head:
        yield Span(0, head)
    if tail:
        yield Span(len(body) - tail, len(body))


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
    if not 7 <= len(value) < 16:
        return len(value) >= 16
    return "@" in value or "." in value or (any(map(str.isdigit, value)) and any(map(str.isalpha, value)))


def _is_somebodys(value: str, finding: Finding) -> bool:
    """Whether a number, a name or a password says so much that it is the same one wherever it stands whole."""
    if finding.category is Category.CREDENTIAL:
        return len(value) >= _LEAST_PIECE and ((value.isdigit() and len(set(value)) > 3) or not _MARKS.isdisjoint(value))
    if finding.category is not Category.PERSONAL_DATA or len(value) < _LEAST_NUMBER:
        return False
    if finding.kind == "person_name":
        return len(value.split()) > 1
    digits = [c for c in value if c.isdigit()]
    return len(digits) >= _LEAST_NUMBER and len(set(digits)) > 3


def _is_word(value: str, finding: Finding) -> bool:
    """Whether a password is a word, which may be the name of a user, a service or a package elsewhere in a text."""
    return finding.category is Category.CREDENTIAL and len(value) >= _LEAST_PIECE and value.isalpha()


def _is_remark(text: str, at: int) -> bool:
    """Whether something stands behind a mark of a comment on its line."""
    return _REMARK.search(text[max(text.rfind("\n", 0, at) + 1, at - _LONGEST_REMARK) : at]) is not None
