"""What a scan counts, and the exit code that follows from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from airlock.core.model import Severity
from airlock.frontends.cli.examine import Examined
from airlock.frontends.cli.exits import Exit


@dataclass(slots=True)
class Tally:
    """Running totals of one scan."""

    checked: int = 0
    binary: int = 0
    files_with_findings: int = 0
    severities: Counter[Severity] = field(default_factory=Counter)
    not_checked: list[tuple[str, str]] = field(default_factory=list)
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
