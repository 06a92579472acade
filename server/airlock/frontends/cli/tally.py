"""What a scan counts, and the exit code that follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from airlock.core.model import Severity
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.exits import Exit


class Tally:
    """Running totals of one scan."""

    def __init__(self, checked: int = 0, severities: Mapping[Severity, int] = MappingProxyType({})) -> None:
        self.checked = checked
        self.binary = 0
        self.files_with_findings = 0
        self.severities = Counter(severities)
        self.not_checked: list[tuple[str, str]] = []
        """Name and reason."""

    def add(self, result: Examined) -> None:
        """Counts one result in."""
        if result.problem:
            self.not_checked.append((result.name, result.problem))
        elif result.binary:
            self.binary += 1
        else:
            self.checked += 1
            self.files_with_findings += bool(result.findings)
            self.severities.update(f.severity for f in result.findings)

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(self.severities.values())

    def code(self) -> Exit:
        """Not checked outweighs findings: those who rely on a scan must know that it is not whole."""
        if self.not_checked:
            return Exit.NOT_CHECKED
        return Exit.FINDINGS if self.findings else Exit.CLEAN
