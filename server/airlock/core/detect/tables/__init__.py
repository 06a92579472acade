"""Personal data by its place in a table or a record: what the header, the statement or the neighbours say about a cell.

`find` reads tables (CSV, Markdown, SQL, lists of rows in code) and records (JSON, YAML, objects in code, forms) and answers with one
finding a cell; `records` gathers findings by the table or record they stand in, so that an editor shows one note for hundreds. This is for
whole texts; the typing path has no time for it. Nothing here looks into other files.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.resolve import merge
from airlock.core.detect.ruleset import RuleSet
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.columns import IDENTIFYING
from airlock.core.detect.tables.groups import RecordGroup, records
from airlock.core.detect.tables.mail import Addresses
from airlock.core.detect.tables.reading import readings
from airlock.core.model import Category, Confidence, Document, Finding, Rule, Severity, Span

__all__ = ["RecordGroup", "find", "records"]

_ALLOW = "airlock:allow"
_QUIET = frozenset(
    ("postal_code", "geo_location", "mac_address", "ip_address", "device_id", "username", "bic", "bank_routing", "licence_plate", "vin")
)
"""Kinds that say little about anybody alone."""


def find(document: Document, rules: RuleSet, key: bytes, comments: Comments = Comments.EVERY) -> tuple[Finding, ...]:
    """Personal data in tables and records: sorted, not overlapping. `key` and `comments` are those of `detect.find`."""
    judge = _Judge(document, rules, key)
    found = [finding for reading in readings(document) for finding in judge.findings(reading)]
    if found and _ALLOW in document.text:
        found = [one for one in found if not allowed(document.text, one.span.start, one.span.end, (one.kind, one.rule_id), comments)]
    if all(one.span.end <= other.span.start for one, other in pairwise(found)):
        return tuple(found)
    return merge(document.text, found)


class _Judge:
    """Makes findings of the places of one reading."""

    __slots__ = ("_addresses", "_document", "_key", "_known", "_rules")

    def __init__(self, document: Document, rules: RuleSet, key: bytes) -> None:
        self._document = document
        self._key = key
        self._rules = rules
        self._known: dict[str, Rule | None] = {}
        self._addresses = Addresses(rules.rule_of_kind("email"))

    def findings(self, reading: Reading) -> Iterator[Finding]:
        """One for each place that holds somebody's data; the more of one person stands in a record, the louder."""
        places = reading.places
        together = _identified(places)
        for place in places:
            if place.kind == "email":
                loud = self._addresses.severity(self._document.text, place)
                if loud is None:
                    continue
            else:
                loud = Severity.HINT if place.kind in _QUIET or self._is_town(place) else Severity.WARNING
            if loud is Severity.WARNING and place.kind in IDENTIFYING and together.get(place.record, 0) > 1:
                loud = Severity.ERROR
            yield self._finding(place, loud)

    def _rule(self, kind: str) -> Rule | None:
        """The rule that names a kind; asked for once, there are many cells."""
        if kind not in self._known:
            self._known[kind] = self._rules.rule_of_kind(kind)
        return self._known[kind]

    def _is_town(self, place: Place) -> bool:
        value = self._document.text[place.start : place.end]
        return place.kind == "postal_address" and not any(map(str.isdigit, value))

    def _finding(self, place: Place, severity: Severity) -> Finding:
        rule = self._rule(place.kind)
        return Finding(
            span=Span(place.start, place.end),
            rule_id=rule.id if rule else place.kind,
            kind=place.kind,
            category=Category.PERSONAL_DATA,
            severity=severity,
            confidence=Confidence.MEDIUM,
            evidence=(place.reason,),
            fingerprint=fingerprint(place.kind, self._document.text[place.start : place.end], self._key),
            label=rule.label if rule else place.kind.upper(),
        )


def _identified(places: Sequence[Place]) -> dict[int, int]:
    """How many kinds identify somebody in each record."""
    kinds: dict[int, set[str]] = {}
    for place in places:
        if place.kind in IDENTIFYING:
            kinds.setdefault(place.record, set()).add(place.kind)
    return {record: len(found) for record, found in kinds.items()}
