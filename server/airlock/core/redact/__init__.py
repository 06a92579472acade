"""Redacting, as a pure function of text, findings and a look-up; restore.py is the way back.

What stands for a value comes from a callable the caller owns (the vault), so that nothing here remembers a value. Redaction is a fixed
point: `redact` looks again at its own result and takes in what it missed until nothing is found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from airlock.core import placeholder, syntax
from airlock.core.literals import Literals, whole_in
from airlock.core.model import Category, Document, Finding, Mode, Redaction, Replacement, Span
from airlock.core.placeholder import Form
from airlock.core.redact import blanks
from airlock.core.redact.known import known_values, values_of
from airlock.core.redact.slots import ModeOf, Place, Slot, is_plain, secret_part, slots

__all__ = ["Assign", "ModeOf", "UnstableRedactionError", "Wanted", "known_values", "redact", "replace_once", "values_of"]

Wanted = tuple[str, str, Form]
"""Label, value, and the form that its place takes."""
Assign = Callable[[Sequence[Wanted], Callable[[str], bool]], Sequence[str]]
"""What stands for each value; the callable says what may not be used, because the text has it already."""
Find = Callable[[Document], Sequence[Finding]]

_ROUNDS = 6
_LONGEST_PARSED = 262_144


class UnstableRedactionError(Exception):
    """Looking again kept finding more; the text must not go out. Not reached in any test; a net."""


def placeholders(_finding: Finding) -> Mode:
    """Placeholders for everything."""
    return Mode.PLACEHOLDER


def redact(document: Document, findings: Sequence[Finding], find: Find, assign: Assign, mode_of: ModeOf = placeholders) -> Redaction:
    """The document's text with something else in the place of every finding and every repetition of a found value.

    `find` is asked again about each result. Raises UnstableRedactionError when it never comes to rest.
    """
    parts = [secret_part(document.text, finding) for finding in findings]
    repeated = known_values(document.text, values_of(document.text, findings, parts), sorted(parts))
    places = _disjoint(map(Place, (*findings, *repeated)))
    result = _settled(document, places, (find, assign), mode_of)
    if result is None and any(_plainer(mode_of(place.finding)) is not mode_of(place.finding) for place in places):
        result = _settled(document, places, (find, assign), lambda finding: _plainer(mode_of(finding)))
    if result is None:
        raise UnstableRedactionError
    return result


def _settled(document: Document, places: list[Place], ways: tuple[Find, Assign], mode_of: ModeOf) -> Redaction | None:
    """The result once nothing more is found in it, None when that does not happen."""
    find, assign = ways
    for _ in range(_ROUNDS):
        result = _replace(document, places, assign, mode_of)
        again = [f for f in find(document._replace(text=result.text)) if not _is_ours(f, result)]
        if not again:
            return result
        source = _Source(result)
        places = _disjoint([*places, *(Place(source.finding(one), whole=True) for one in again)])
    return None


def _not_removed(mode: Mode) -> Mode:
    """Masked instead: where nothing is left, what stands behind a name becomes its value, and so on."""
    return Mode.MASK if mode is Mode.REMOVE else mode


def _plainer(mode: Mode) -> Mode:
    """What comes to rest where something else does not: a word in the place of a synthetic value too."""
    return Mode.PLACEHOLDER if mode is Mode.STANDIN else _not_removed(mode)


def replace_once(document: Document, findings: Sequence[Finding], assign: Assign, mode_of: ModeOf = placeholders) -> Redaction:
    """The same without looking again: for edits of single findings in an open editor."""
    return _replace(document, _disjoint(map(Place, findings)), assign, mode_of)


def _replace(document: Document, places: Sequence[Place], assign: Assign, mode_of: ModeOf) -> Redaction:
    chosen = slots(document, places, mode_of)
    result = _filled(document, chosen, assign)
    if any(slot.form is Form.SYNTHETIC for slot in chosen) and not _comes_back(result):
        chosen = [slot._replace(form=Form.WORD, mode=Mode.PLACEHOLDER) if slot.form is Form.SYNTHETIC else slot for slot in chosen]
        result = _filled(document, chosen, assign)
    if any(slot.mode is Mode.REMOVE for slot in chosen) and _breaks(document, result):
        result = _filled(document, [slot._replace(mode=_not_removed(slot.mode)) for slot in chosen], assign)
    return result


def _filled(document: Document, chosen: Sequence[Slot], assign: Assign) -> Redaction:
    """The text with each slot filled."""
    text = document.text
    kept = [(s.finding.label, text[s.finding.span.start : s.finding.span.end], s.form) for s in chosen if s.mode.comes_back]
    wanted = tuple(dict.fromkeys(kept))  # asked for once, for the same towns stand in many rows
    made = dict(zip(wanted, assign(wanted, whole_in(text)) if wanted else (), strict=True))
    tokens = (made[one] for one in kept)
    pieces: list[str] = []
    done: list[Replacement] = []
    at = new = 0
    for finding, form, mode in chosen:
        start, end = finding.span
        before = text[at:start]
        token = next(tokens) if mode.comes_back else _blank(document, finding.span, form, mode)
        pieces += (before, token)
        begin = new + len(before)
        new = begin + len(token)
        done.append(Replacement(finding, Span(begin, new), token, mode))
        at = end
    pieces.append(text[at:])
    return Redaction("".join(pieces), tuple(done))


def _blank(document: Document, span: Span, form: Form, mode: Mode) -> str:
    value = document.text[span.start : span.end]
    if mode is Mode.MASK:
        return blanks.masked(value, form)
    return blanks.removed(value, form) or ('""' if is_plain(document, span) else "")


def _comes_back(result: Redaction) -> bool:
    """Whether what is not a word is found again exactly where it was put."""
    typed = (r for r in result.replacements if r.mode.comes_back and r.finding.category is not Category.PROTECTED_CODE)
    put = [r for r in typed if placeholder.form_of(r.placeholder) is not Form.WORD]
    return Literals([r.placeholder for r in put]).spans(result.text) == [r.new_span for r in put]


def _breaks(document: Document, result: Redaction) -> bool:
    """Whether there are more syntax errors than before, as far as can be told in reasonable time."""
    if len(document.text) > _LONGEST_PARSED:
        return False
    before, after = (syntax.error_count(text, document.language) for text in (document.text, result.text))
    return before is not None and after is not None and after > before


def _disjoint(places: Iterable[Place]) -> list[Place]:
    """The places in text order; those that overlap are joined to one that covers them all, and is replaced whole."""
    out: list[Place] = []
    for place in sorted(places, key=lambda p: (p.finding.span.start, -p.finding.span.end)):
        span = place.finding.span
        last = out[-1] if out else None
        if span.start == span.end:
            continue
        if last is None or span.start >= last.finding.span.end:
            out.append(place)
        elif span == last.finding.span:
            stronger = place if place.finding.category is Category.CREDENTIAL else last
            out[-1] = Place(stronger.finding if place.whole else last.finding, last.whole or place.whole)
        else:
            joined = Span(last.finding.span.start, max(last.finding.span.end, span.end))
            out[-1] = Place(last.finding._replace(span=joined), whole=True)
    return out


def _is_ours(finding: Finding, result: Redaction) -> bool:
    """Whether a finding in a result is only what was put there."""
    start, end = finding.span.start, finding.span.end
    credential = finding.category is Category.CREDENTIAL
    kept: list[str] = []
    at = start
    for put in result.replacements[bisect_right(result.replacements, start, key=_end) :]:
        if put.new_span.start >= end:
            break
        if credential and put.mode is Mode.STANDIN and placeholder.form_of(put.placeholder) is Form.SYNTHETIC:
            return False  # nobody who looks again could tell it from a real one
        kept.append(result.text[at : put.new_span.start])
        at = put.new_span.end
    rest = "".join([*kept, result.text[at:end]])
    left = placeholder.MENTION.sub("", rest)
    return (bool(kept) or left != rest) and not any(map(str.isalnum, left))


def _end(replacement: Replacement) -> int:
    return replacement.new_span.end


class _Source:
    """Says where something that stands in a result stood in the source; what was put in counts whole."""

    __slots__ = ("_replacements", "_starts")

    def __init__(self, result: Redaction) -> None:
        self._replacements = result.replacements
        self._starts = [r.new_span.start for r in result.replacements]

    def finding(self, finding: Finding) -> Finding:
        """A finding of the result as one of the source."""
        start = self._offset(finding.span.start, end=False)
        return finding._replace(span=Span(start, max(start, self._offset(finding.span.end, end=True))))

    def _offset(self, offset: int, *, end: bool) -> int:
        index = bisect_right(self._starts, offset - end) - 1
        if index < 0:
            return offset
        last = self._replacements[index]
        if offset < last.new_span.end or (end and offset == last.new_span.end):
            return last.finding.span.end if end else last.finding.span.start
        return last.finding.span.end + offset - last.new_span.end
