"""Finding what must not leave: rules as data, one pass for their keywords, matching in place.

`find` looks at a whole document, a `Look` goes on with more rules where the first call for it, `scan_lines` and `rescan_lines` keep up
with an editor; `disguised.find` sees through encodings and split literals, for the gates, and is the only one that ever parses code.
Nothing here opens a file or asks a network.
"""

from __future__ import annotations

from airlock.core.detect.catalogue import builtin_rule_set, builtin_rules, internal_domain_rule
from airlock.core.detect.contest import Look
from airlock.core.detect.fingerprint import fingerprint
from airlock.core.detect.rescan import LineEdit, LineScan, Placed, rescan_lines, scan_lines
from airlock.core.detect.resolve import merge
from airlock.core.detect.ruleset import RuleSet
from airlock.core.detect.suppress import Comments
from airlock.core.model import Document, Finding

__all__ = [
    "Comments",
    "LineEdit",
    "LineScan",
    "Look",
    "Placed",
    "RuleSet",
    "builtin_rule_set",
    "builtin_rules",
    "find",
    "fingerprint",
    "internal_domain_rule",
    "merge",
    "rescan_lines",
    "scan_lines",
]


def find(document: Document, rules: RuleSet, key: bytes, comments: Comments = Comments.EVERY) -> tuple[Finding, ...]:
    """Everything sensitive in a document: sorted, not overlapping, without what a comment speaks for; `comments` says whose are heeded.

    `key` is the fingerprints' key.
    """
    look = Look(document, comments)
    look.take(rules)
    return tuple(look.winners(key))
