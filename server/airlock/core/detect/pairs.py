"""Credentials of two parts: a public-looking id and the secret that belongs to it.

Either says more beside the other. Both together open the account and are errors, whatever made each of them be found; an id alone opens
nothing and is a hint. Parts belong together when they stand within a few lines; the nearest are taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from airlock.core.detect.resolve import GENERIC
from airlock.core.model import Confidence, Finding, Severity, Span

MAX_LINES = 5
"""How many lines further up or down the other part may begin."""
MAX_COLUMNS = 1000
"""How far apart parts on one line may begin, in code points."""
_NEIGHBOURS = 4
"""As many secrets before and after an id are looked at: a line may hold thousands."""


class Pair(NamedTuple):
    """An id's kind, the kinds of the secrets that may belong to it, and what the id is called."""

    id_kind: str
    secret_kinds: frozenset[str]
    name: str
    length: int = 0
    """Where above 0: a value of so many code points beside any telling name may be the secret too."""


PAIRS = (
    Pair("aws_access_key_id", frozenset({"aws_secret_access_key"}), "AWS access key ID", 40),
    Pair("alibaba_key_id", frozenset({"alibaba_secret_key"}), "Alibaba Cloud access key ID", 30),
    Pair("alpaca_key_id", frozenset({"alpaca_secret"}), "Alpaca key ID", 40),
    Pair("razorpay_key", frozenset({"razorpay_secret"}), "Razorpay key ID", 24),
    Pair("sumologic_id", frozenset({"sumologic_key"}), "Sumo Logic access ID", 64),
    Pair("tencent_secret_id", frozenset({"tencent_secret_key"}), "Tencent Cloud secret ID", 32),
    Pair("twilio_account_id", frozenset({"twilio_token"}), "Twilio account SID", 32),
    Pair("twilio_key", frozenset({"twilio_token"}), "Twilio key SID", 32),
    Pair("volcengine_key_id", frozenset({"volcengine_secret"}), "Volcengine access key ID"),
)
_OF_ID = {pair.id_kind: pair for pair in PAIRS}
_SECRETS = frozenset(kind for pair in PAIRS for kind in pair.secret_kinds) | GENERIC


class Part(NamedTuple):
    """A finding and the line and column it begins at; both only need to be comparable within one document."""

    line: int
    column: int
    finding: Finding


def is_part(finding: Finding) -> bool:
    """Whether a finding may be one of two parts."""
    return finding.kind in _OF_ID or finding.kind in _SECRETS


def is_id(finding: Finding) -> bool:
    """Whether a finding is an id that opens nothing without its secret."""
    return finding.kind in _OF_ID


def partners(parts: Sequence[Part]) -> dict[int, int]:
    """Which of the parts, in text order, belong together: the index of each one's partner."""
    secrets = [index for index, part in enumerate(parts) if part.finding.kind in _SECRETS]
    found = sorted(distance for index, part in enumerate(parts) if part.finding.kind in _OF_ID for distance in _near(parts, secrets, index))
    chosen: dict[int, int] = {}
    for _, one, other in found:
        if one not in chosen and other not in chosen:
            chosen[one], chosen[other] = other, one
    return chosen


def _near(parts: Sequence[Part], secrets: Sequence[int], index: int) -> list[tuple[tuple[int, int], int, int]]:
    """The secrets that may belong to an id: how far each is, the id's index, the secret's."""
    one, pair = parts[index], _OF_ID[parts[index].finding.kind]
    at = bisect_left(secrets, index)
    out = []
    for other in secrets[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS]:
        part = parts[other]
        lines, columns = abs(part.line - one.line), abs(part.column - one.column)
        if lines <= MAX_LINES and (lines or columns <= MAX_COLUMNS) and _belongs(pair, part.finding):
            out.append(((lines, columns if not lines else 0), index, other))
    return out


def _belongs(pair: Pair, secret: Finding) -> bool:
    if secret.kind in pair.secret_kinds:
        return True
    return secret.kind in GENERIC and secret.span.end - secret.span.start == pair.length


def paired(finding: Finding, other: Finding, partner: Span) -> Finding:
    """A part that has found its other part, which stands at `partner`."""
    reason = "its secret stands beside it" if finding.kind in _OF_ID else f"the {_OF_ID[other.kind].name} it belongs to stands beside it"
    return finding._replace(severity=Severity.ERROR, confidence=Confidence.HIGH, evidence=(*finding.evidence, reason), partner=partner)


def alone(finding: Finding) -> Finding:
    """An id without its secret."""
    return finding._replace(severity=Severity.HINT, evidence=(*finding.evidence, "no secret stands beside it"))
