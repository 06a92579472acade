"""localmask's patterns and its reader of CSV headers; credentials, which it masks as well, are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from driving import Place, drive, places
from localmask.engine import _scan_csv_columns
from regex_rules_safe import RegexRulesSafe

_CREDENTIAL = re.compile(r"key|token|secret|password|credential|auth|jwt|webhook|connection|private", re.IGNORECASE)


def _find(path: str, text: str) -> Iterator[Place]:
    found = RegexRulesSafe.scan_file(path, text, "standard")
    if path.endswith(".csv"):
        found = [*found, *_scan_csv_columns(text, found)]
    return places(text, (one["entity"] for one in found if not _CREDENTIAL.search(str(one.get("type")))))


drive(_find)
