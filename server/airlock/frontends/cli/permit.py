"""What a policy's verdict means on a command line, where nobody is asked in a dialog."""

from __future__ import annotations

from airlock.core.model import Decision, Verdict
from airlock.frontends.cli.exits import CommandError, Exit


def require(decision: Decision, *, confirmed: bool) -> None:
    """Ends the command where the text may not go, or may go only when confirmed."""
    if decision.verdict is Verdict.DENY:
        raise CommandError(f"refused by policy: {decision.reason}", Exit.REFUSED)
    if decision.verdict is Verdict.ASK and not confirmed:
        raise CommandError(f"{decision.reason} Run the command again with --yes to confirm.", Exit.REFUSED)
