"""E-mail addresses in cells, judged as everywhere else: reserved domains and mailboxes of nobody are none."""

from __future__ import annotations

import re

from airlock.core.detect import emails
from airlock.core.detect.tables.cells import Place
from airlock.core.model import Rule, Severity

_ADDRESS = r"(?P<local>[\w.+-]{1,64})@(?P<domain>(?:[\w-]{1,63}\.){1,4}[^\W\d_]{2,13})"


class Addresses:
    """The judge of addresses; without the rule for them there are none."""

    __slots__ = ("_pattern", "_rule")

    def __init__(self, rule: Rule | None) -> None:
        self._rule = rule
        self._pattern = re.compile(_ADDRESS)

    def severity(self, text: str, place: Place) -> Severity | None:
        """How loud the address in a cell is, None where it is nobody's."""
        match = self._pattern.fullmatch(text, place.start, place.end)
        if match is None or self._rule is None:
            return None
        judged = emails.judged(self._rule, text, match.span("local"), match.span("domain"))
        return None if judged is None else judged.severity
