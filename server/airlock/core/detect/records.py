"""Data of one person that stands together outside of tables: each piece says more beside the others.

Findings on the same or neighbouring lines are taken to be of one person. A name with an address to write to is what every author gives;
together with a birthday, a number of the state or of a bank it is a record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from airlock.core.detect.words import word_set
from airlock.core.model import Finding, Severity

_NEAR = 2
"""So many lines further on it is still the same person."""
_CONTACT = word_set("person_name email phone postal_address")
_TELLING = word_set("""
    date_of_birth us_ssn us_itin national_id tax_id passport driving_licence medical_record health_id card_number iban bank_account
    special_category
    """)
_REASON = "stands beside other data of one person"
AMONG_MANY = "stands among many people"
"""The evidence of whoever is one of many different people in a table."""


def is_part(finding: Finding) -> bool:
    """Whether it can be a piece of a record that is worth more than a hint."""
    return finding.severity is not Severity.HINT and (finding.kind in _CONTACT or finding.kind in _TELLING)


def together(placed: Sequence[tuple[int, Finding]]) -> list[bool]:
    """For each piece, in text order with its line, whether enough of one person stands around it."""
    found = [False] * len(placed)
    for first, last in _runs(placed):
        kinds = {finding.kind for _, finding in placed[first:last]}
        if len(kinds) > 1 and (not _TELLING.isdisjoint(kinds) or len(kinds) > 2):
            found[first:last] = [True] * (last - first)
    return found


def _runs(placed: Sequence[tuple[int, Finding]]) -> Iterator[tuple[int, int]]:
    first = 0
    for index in range(1, len(placed) + 1):
        if index == len(placed) or placed[index][0] - placed[index - 1][0] > _NEAR:
            yield first, index
            first = index


def raised(finding: Finding, *, among_many: bool = False) -> Finding:
    """A piece as loud as it is beside the others, of one person or in a text where many people stand."""
    if among_many and AMONG_MANY not in finding.evidence:
        return finding._replace(severity=Severity.ERROR, evidence=(*finding.evidence, AMONG_MANY))
    if finding.severity is not Severity.WARNING:
        return finding
    return finding._replace(severity=Severity.ERROR, evidence=(*finding.evidence, _REASON))
