"""One finding a place: where several claim the same text, the most telling one wins.

A provider's own format says more than a structure anybody can make (a JWT, a URL with a password), and that says more than a value beside a
telling name. Among equals the surer, then the longer wins, so that nothing of a value is left standing; then the louder, who knows more of
what stands around.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeVar

from airlock.core import placeholder
from airlock.core.model import Confidence, Finding, Severity, Span

STRUCTURAL = frozenset(
    {"basic_auth", "bearer_token", "connection_string", "json_web_token", "private_key", "url_password", "email", "internal_host"}
)
"""Kinds that a structure gives away, whoever made it."""
GENERIC = frozenset({"api_key", "password", "secret", "token"})
"""Kinds that only a telling name gives away."""

OURS = "airlock"
"""The engine of the built-in rules."""

_LOUD = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.HINT: 0}
_SURE = {Confidence.HIGH: 2, Confidence.MEDIUM: 1, Confidence.LOW: 0}


class Claim(NamedTuple):
    """A finding and where it stands. Positions only need an order: pairs of line and column, or (0, offset)."""

    start: tuple[int, int]
    end: tuple[int, int]
    finding: Finding


def resolve(claims: Iterable[Claim]) -> list[Claim]:
    """The winners among claims, in order, none overlapping another."""
    ordered = sorted(claims, key=itemgetter(0, 1))
    return _apart(ordered, map(itemgetter(0, 1), ordered), (0, 0), _winners)


def resolved(findings: Iterable[Finding]) -> list[Finding]:
    """The same among findings of one text."""
    ordered = sorted(findings, key=attrgetter("span"))
    return _apart(ordered, map(attrgetter("span"), ordered), 0, _best)


_One = TypeVar("_One")
_At = TypeVar("_At", int, tuple[int, int])


def _apart(ordered: list[_One], places: Iterable[tuple[_At, _At]], end: _At, best: Callable[[list[_One]], list[_One]]) -> list[_One]:
    """Those that meet no other, which are most, and the best of those that hang together. `end` is the least place there is."""
    kept: list[_One] = []
    first = 0
    for at, (start, stop) in enumerate(places):
        if start >= end:
            if at - first > 1:
                kept[-1:] = best(ordered[first:at])
            kept.append(ordered[at])
            first, end = at, stop
        elif stop > end:
            end = stop
    if len(ordered) - first > 1:
        kept[-1:] = best(ordered[first:])
    return kept


def _best(cluster: Sequence[Finding]) -> list[Finding]:
    """Greedy by rank within findings that hang together; of those that stand in the very same place only one is left."""
    if cluster[0].span == cluster[-1].span:  # they are in order
        return [max(cluster, key=lambda one: (_weight(one), one.rule_id))]
    return [claim.finding for claim in _winners([Claim((0, one.span.start), (0, one.span.end), one) for one in cluster])]


def _winners(cluster: Sequence[Claim]) -> list[Claim]:
    """Greedy by rank within claims that hang together, in order."""
    if cluster[0][:2] == cluster[-1][:2]:
        return [max(cluster, key=_rank)]
    kept: list[Claim] = []
    starts: list[tuple[int, int]] = []
    for claim in sorted(cluster, key=_rank, reverse=True):
        at = bisect_left(starts, claim.start)
        if (at and kept[at - 1].end > claim.start) or (at < len(kept) and starts[at] < claim.end):
            continue
        starts.insert(at, claim.start)
        kept.insert(at, claim)
    return kept


def _rank(claim: Claim) -> tuple[object, ...]:
    return (_weight(claim.finding), claim.start, claim.finding.rule_id)


def _weight(found: Finding) -> tuple[object, ...]:
    """How telling a finding is, wherever it stands."""
    ours = found.engine == OURS
    guessed = found.kind in GENERIC or (not ours and found.confidence is Confidence.LOW)
    tier = 0 if guessed else 1 if found.kind in STRUCTURAL else 2
    sure = _SURE[found.confidence] if ours else min(_SURE[found.confidence], _SURE[Confidence.MEDIUM])  # it cannot know what ours checked
    return (tier, sure, found.span.end - found.span.start, ours, _LOUD[found.severity])


class Taken:
    """Where findings that are apart stand, in order, to ask whether something lies in one of them."""

    def __init__(self, apart: Sequence[Finding]) -> None:
        self._starts, self._ends = [one.span.start for one in apart], [one.span.end for one in apart]

    def holds(self, start: int, end: int) -> bool:
        """Whether [start, end) lies in one of them."""
        at = bisect_right(self._starts, start)
        return at > 0 and end <= self._ends[at - 1]


def merge(text: str, *groups: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of several detectors about one text as one: sorted, not overlapping, within the text, none in a placeholder of ours.

    A finding names in its evidence the other engines that found something in its place.
    """
    usable = [found for group in groups for found in group if 0 <= found.span.start < found.span.end <= len(text)]
    if usable and placeholder.may_be_in(text):
        usable = [found for found in usable if not placeholder.touches(text, found.span.start, found.span.end)]
    winners = resolved(usable)
    covered = {engine: _covered(found.span for found in usable if found.engine == engine) for engine in sorted({f.engine for f in usable})}
    return tuple(_attributed(found, covered) for found in winners) if len(covered) > 1 else tuple(winners)


def _covered(spans: Iterable[Span]) -> list[Span]:
    """What the spans cover together: sorted and apart."""
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart


def _attributed(found: Finding, covered: Mapping[str, Sequence[Span]]) -> Finding:
    others = [engine for engine, spans in covered.items() if engine != found.engine and _meets(spans, found.span)]
    if not others:
        return found
    return found._replace(evidence=(*found.evidence, f"also found by {' and '.join(others)}"))


def _meets(apart: Sequence[Span], span: Span) -> bool:
    at = bisect_left(apart, span)
    return any(one.overlaps(span) for one in apart[max(at - 1, 0) : at + 1])
