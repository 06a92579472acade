"""Personal data by its place in a table or a record: what the header, the statement or the neighbours say about a cell.

`find` reads tables (CSV, Markdown, SQL, lists of rows in code) and records (JSON, YAML, objects in code, forms) and answers with one
finding a cell; `records` gathers findings by the table or record they stand in, so that an editor shows one note for hundreds. This is for
whole texts; the typing path has no time for it. Nothing here looks into other files: somebody else says what stands in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
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
from airlock.core.detect.tables.labels import without_labels
from airlock.core.detect.tables.mail import Addresses
from airlock.core.detect.tables.models import defined as defined_in_code
from airlock.core.detect.tables.reading import MOST_TEXT, readings
from airlock.core.detect.tables.sql import Columns
from airlock.core.model import Category, Confidence, Document, Finding, Severity, Span

__all__ = ["MOST_TEXT", "Columns", "Definition", "RecordGroup", "defined", "defined_in_code", "find", "readings", "records"]

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
_QUIETLY, _LOUDLY = Severity.HINT, Severity.WARNING
"""Looking up a member of an enumeration takes longer than all else that is asked of a cell."""


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


def _reasons(reason: str, more: str) -> tuple[str, ...]:
    return (reason, more) if more else (reason,)


class _Judge:
    """Makes findings of the places of a text."""

    __slots__ = ("_addresses", "_document", "_key", "_rules")

    def __init__(self, document: Document, rules: RuleSet, key: bytes) -> None:
        self._document = document
        self._key = key
        self._rules = rules
        self._addresses = Addresses(rules.rule_of_kind("email"))

    def findings(self, read: Iterable[Reading]) -> Iterator[Finding]:
        """One for each place that holds somebody's data; what is the same for many of them is made once."""
        text, named, told = self._document.text, cache(self._named), cache(_reasons)
        sure = Confidence.MEDIUM
        for (start, end, kind, _, _, reason), severity, more in levels.of(text, without_labels(text, read), self._alone):
            rule, category, label, marks = named(kind)
            value = text[start:end]
            mark = marks.get(value)
            if mark is None:
                mark = marks[value] = fingerprint(kind, value, self._key)
            yield Finding(Span(start, end), rule, kind, category, severity, sure, told(reason, more), mark, label)

    def _named(self, kind: str) -> tuple[str, Category, str, dict[str, str]]:
        """Id, category and label of the rule that names a kind, and a place for the fingerprints of its values."""
        rule = self._rules.rule_of_kind(kind)
        return (rule.id, rule.category, rule.label, {}) if rule else (kind, Category.PERSONAL_DATA, kind.upper(), {})

    def _alone(self, place: Place) -> Severity | None:
        """How loud a place is for itself; None where it is nobody's."""
        kind = place.kind
        if kind == "email":
            return self._addresses.severity(self._document.text, place)
        if kind == "postal_address":
            value = self._document.text[place.start : place.end]
            return _QUIETLY if value.isalpha() or not any(map(str.isdigit, value)) else _LOUDLY
        return _QUIETLY if kind in _QUIET else _LOUDLY
