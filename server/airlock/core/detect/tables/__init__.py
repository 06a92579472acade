"""Personal data by its place in a table or a record: what the header, the statement or the neighbours say about a cell.

`find` reads tables (CSV, Markdown, SQL, lists of rows in code) and records (JSON, YAML, objects in code, forms) and answers with one
finding a cell; `records` gathers findings by the table or record they stand in, so that an editor shows one note for hundreds. This is for
whole texts; the typing path has no time for it. Nothing here looks into other files: somebody else says what stands in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from airlock.core import placeholder
from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.resolve import merge
from airlock.core.detect.ruleset import RuleSet
from airlock.core.detect.suppress import Comments, allowed
from airlock.core.detect.tables import levels
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.detect.tables.definitions import Definition, defined
from airlock.core.detect.tables.groups import RecordGroup, records
from airlock.core.detect.tables.mail import Addresses
from airlock.core.detect.tables.models import defined as defined_in_code
from airlock.core.detect.tables.reading import readings
from airlock.core.detect.tables.sql import Columns
from airlock.core.model import Category, Confidence, Document, Finding, Rule, Severity, Span

__all__ = ["Columns", "Definition", "RecordGroup", "defined", "defined_in_code", "find", "readings", "records"]

_ALLOW = "airlock:allow"
_QUIET = frozenset(
    (
        "postal_code",
        "geo_location",
        "mac_address",
        "ip_address",
        "device_id",
        "username",
        "bic",
        "bank_routing",
        "licence_plate",
        "vin",
        "organisation",
    )
)
"""Kinds that say little about anybody alone."""


def find(
    document: Document, rules: RuleSet, key: bytes, comments: Comments = Comments.EVERY, read: Iterable[Reading] | None = None
) -> tuple[Finding, ...]:
    """Personal data in tables and records: sorted, not overlapping. `key` and `comments` are those of `detect.find`.

    `read` is what `readings` gives for the document, where somebody has asked already.
    """
    read = tuple(readings(document) if read is None else read)
    found = list(_Judge(document, rules, key).findings(read)) if read else []
    if found and _ALLOW in document.text:
        found = [one for one in found if not allowed(document.text, one.span.start, one.span.end, (one.kind, one.rule_id), comments)]
    if found and placeholder.inside(document.text):
        found = [one for one in found if not placeholder.touches(document.text, one.span.start, one.span.end)]
    if all(one.span.end <= other.span.start for one, other in pairwise(found)):
        return tuple(found)
    return merge(document.text, found)


class _Judge:
    """Makes findings of the places of a text."""

    __slots__ = ("_addresses", "_document", "_fingerprints", "_key", "_known", "_rules")

    def __init__(self, document: Document, rules: RuleSet, key: bytes) -> None:
        self._document = document
        self._key = key
        self._rules = rules
        self._known: dict[str, Rule | None] = {}
        self._fingerprints: dict[tuple[str, str], str] = {}
        self._addresses = Addresses(rules.rule_of_kind("email"))

    def findings(self, read: Iterable[Reading]) -> Iterator[Finding]:
        """One for each place that holds somebody's data."""
        return (self._finding(*told) for told in levels.of(self._document.text, read, self._alone))

    def _alone(self, place: Place) -> Severity | None:
        """How loud a place is for itself; None where it is nobody's."""
        if place.kind == "email":
            return self._addresses.severity(self._document.text, place)
        return Severity.HINT if place.kind in _QUIET or self._is_town(place) else Severity.WARNING

    def _rule(self, kind: str) -> Rule | None:
        """The rule that names a kind; asked for once, there are many cells."""
        if kind not in self._known:
            self._known[kind] = self._rules.rule_of_kind(kind)
        return self._known[kind]

    def _is_town(self, place: Place) -> bool:
        value = self._document.text[place.start : place.end]
        return place.kind == "postal_address" and not any(map(str.isdigit, value))

    def _finding(self, place: Place, severity: Severity, more: str) -> Finding:
        rule = self._rule(place.kind)
        told = (place.kind, self._document.text[place.start : place.end])
        known = self._fingerprints.get(told)
        if known is None:
            known = self._fingerprints[told] = fingerprint(*told, self._key)
        return Finding(
            span=Span(place.start, place.end),
            rule_id=rule.id if rule else place.kind,
            kind=place.kind,
            category=rule.category if rule else Category.PERSONAL_DATA,
            severity=severity,
            confidence=Confidence.MEDIUM,
            evidence=(place.reason, more) if more else (place.reason,),
            fingerprint=known,
            label=rule.label if rule else place.kind.upper(),
        )
