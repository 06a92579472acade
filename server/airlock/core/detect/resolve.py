"""One finding a place: where several claim the same text, the most telling one wins.

A provider's own format says more than a structure anybody can make (a JWT, a URL with a password), and that says more than a value beside a
telling name. Among equals the surer, then the longer wins, so that nothing of a value is left standing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from airlock.core import placeholder
from airlock.core.model import Confidence, Finding

STRUCTURAL = frozenset(
    {"basic_auth", "bearer_token", "connection_string", "json_web_token", "private_key", "url_password", "email", "internal_host"}
)
"""Kinds that a structure gives away, whoever made it."""
GENERIC = frozenset({"api_key", "password", "secret", "token"})
"""Kinds that only a telling name gives away."""

_SURE = {Confidence.HIGH: 2, Confidence.MEDIUM: 1, Confidence.LOW: 0}


class Claim(NamedTuple):
    """A finding and where it stands. Positions only need an order: pairs of line and column, or (0, offset)."""

    start: tuple[int, int]
    end: tuple[int, int]
    finding: Finding


def resolve(claims: Iterable[Claim]) -> list[Claim]:
    """The winners among claims, in order, none overlapping another."""
    ordered = sorted(claims, key=lambda claim: claim[:2])
    kept: list[Claim] = []
    first = 0
    while first < len(ordered):
        end, after = ordered[first].end, first + 1
        while after < len(ordered) and ordered[after].start < end:
            end = max(end, ordered[after].end)
            after += 1
        kept.extend(ordered[first:after] if after - first == 1 else _winners(ordered[first:after]))
        first = after
    return kept


def _winners(cluster: Sequence[Claim]) -> list[Claim]:
    """Greedy by rank within claims that hang together, in order."""
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
    found = claim.finding
    tier = 0 if found.kind in GENERIC else 1 if found.kind in STRUCTURAL else 2
    return (tier, _SURE[found.confidence], found.span.end - found.span.start, found.engine == "airlock", claim.start, found.rule_id)


def merge(text: str, *groups: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of several detectors about one text as one: sorted, not overlapping, within the text, none in a placeholder of ours."""
    usable = (
        found
        for group in groups
        for found in group
        if 0 <= found.span.start < found.span.end <= len(text) and not placeholder.inside(text[found.span.start : found.span.end])
    )
    return tuple(claim.finding for claim in resolve(Claim((0, found.span.start), (0, found.span.end), found) for found in usable))
