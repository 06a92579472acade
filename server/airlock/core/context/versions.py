"""What a cursor means in a text with conflicts between versions: what all of them agree on.

So what stands between their marks is shown where the version that has it says that it belongs there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airlock.core.context.certain import located
from airlock.core.context.conflicts import beside_marks, conflicts, versions
from airlock.core.context.readings import clearest
from airlock.core.context.target import Found
from airlock.core.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from airlock.core.context.conflicts import Conflict
    from airlock.core.context.table import Table
    from airlock.core.syntax import Syntax


def meant(syntax: Syntax, table: Table, spans: Sequence[Span], should_stop: Callable[[], bool]) -> list[Found]:
    """The pieces that cursors and selections mean, in document order, without those that lie in others."""
    pieces = (_meant(syntax, table, span, should_stop) for span in spans)
    kept: list[Found] = []
    for found in sorted((one for one in pieces if one is not None), key=lambda one: (one.span.start, -one.span.end)):
        last = kept[-1] if kept else None
        if found.span.start >= found.span.end:
            continue
        if last is None or found.span.start >= last.span.end:
            kept.append(found)
        elif found.span.end > last.span.end:
            kept[-1] = Found(Span(last.span.start, found.span.end), (*last.nodes, *found.nodes), last.path)
    return kept


def _meant(syntax: Syntax, table: Table, span: Span, should_stop: Callable[[], bool]) -> Found | None:
    """The piece that one means, in a text that may have conflicts."""
    found = conflicts(syntax.text)
    if not found:
        return located(syntax, table, span)
    at = beside_marks(found, span.start)

    def read(version: str) -> Syntax | None:
        return clearest(version, syntax.language, table, at, should_stop)

    return _agreed(syntax, table, Span(at, at if span.start == span.end else max(at, span.end)), found, read)


def _agreed(syntax: Syntax, table: Table, span: Span, found: Sequence[Conflict], read: Callable[[str], Syntax | None]) -> Found | None:
    """The same. The syntax is that of one version that has the cursor; `read` reads others."""
    text, at = syntax.text, span.start
    own = next((one for one in versions(text, found, at) if _is_made_of(syntax.parsed, one)), "")
    piece = located(syntax.showing(own), table, span) if own else None
    if piece is None or span.start < span.end:
        return piece
    side = next((side for one in found for side in one.sides if side.start <= at < side.end), None)
    point = at if side is None else piece.span.start
    if side is not None and side.start <= point:
        return _part(piece, _common(piece.span, side), at, text)
    spans, reach = [piece.span], _reaching(piece.span, own)
    for version in versions(text, found, point):
        if version != own:
            again = read(version)
            same = located(again.showing(version), table, Span(point, point)) if again is not None else None
            spans.append(same.span if same is not None else Span(at, at))
            reach = _common(reach, _reaching(spans[-1], version))
    agreed = _common(reach, Span(min(one.start for one in spans), max(one.end for one in spans)))
    around = side or _between(found, at, len(text))
    return _part(piece, _whole(agreed, reach, found) if agreed.start <= at < agreed.end else _common(piece.span, around), at, text)


def _reaching(span: Span, version: str) -> Span:
    """A span with what is beside it as far as a version has nothing there."""
    return Span(len(version[: span.start].rstrip()), len(version) - len(version[span.end :].lstrip()))


def _whole(span: Span, reach: Span, found: Sequence[Conflict]) -> Span:
    """A span with all of the conflicts in which it begins and ends, where it may reach so far."""
    starts = (one.span.start for one in found if one.span.start < span.start < one.span.end and reach.start <= one.span.start)
    ends = (one.span.end for one in found if one.span.start < span.end < one.span.end and one.span.end <= reach.end)
    return Span(next(starts, span.start), next(ends, span.end))


def _is_made_of(parsed: str, version: str) -> bool:
    """Whether a tree was made of a version: it has nothing that this one has not."""
    lines = zip(parsed.split("\n"), version.split("\n"), strict=True)
    return all(made == given or not made.strip() or given.strip() for made, given in lines)


def _part(piece: Found, span: Span, at: int, text: str) -> Found:
    """A piece without what is beyond a span, white space at its ends, and remarks where it was cut off: they may be about what follows."""
    from airlock.core.context.seams import before_remarks  # most files have no conflicts

    bare = text[span.start : span.end]
    start = span.start + len(bare) - len(bare.lstrip())
    part = Span(start, max(start, span.start + len(bare.rstrip())))
    return piece._replace(span=before_remarks(part, at, text) if part.end < piece.span.end else part)


def _common(one: Span, other: Span) -> Span:
    start = max(one.start, other.start)
    return Span(start, max(start, min(one.end, other.end)))


def _between(found: Sequence[Conflict], at: int, end: int) -> Span:
    """What is around an offset without a conflict in it."""
    before = max((one.span.end for one in found if one.span.end <= at), default=0)
    return Span(before, min((one.span.start for one in found if one.span.start > at), default=end))
