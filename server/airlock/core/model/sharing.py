"""What leaves in place of what was found, what comes back, and what policy says to that."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from airlock.core.model.findings import Finding, Mode, Span
from airlock.core.model.reprs import repr_without


class Action(str, Enum):
    """What is about to happen with a text; the value is the JSON form."""

    COPY = "copy"
    PASTE = "paste"
    PROMPT = "prompt"
    AGENT_READ = "agent_read"
    AGENT_RUN = "agent_run"
    AGENT_WRITE = "agent_write"
    COMMIT = "commit"
    RELAY = "relay"


class Verdict(str, Enum):
    """What policy says about an action, from mildest to strictest."""

    ALLOW = "allow"
    REDACT = "redact"
    ASK = "ask"
    DENY = "deny"


class Replacement(NamedTuple):
    """One value that was replaced: where it stood, and what stands where now."""

    finding: Finding
    new_span: Span
    placeholder: str
    mode: Mode = Mode.PLACEHOLDER


class Redaction(NamedTuple):
    """A text without its sensitive values. `replacements` are in text order."""

    text: str
    replacements: tuple[Replacement, ...] = ()

    def __repr__(self) -> str:
        return repr_without(self, "text")


class Restoration(NamedTuple):
    """A text with the real values back. `unknown` are placeholders of no known session, left as they are."""

    text: str
    restored: int = 0
    unknown: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return repr_without(self, "text")


class Destination(NamedTuple):
    """Where a text is about to go. Empty strings mean "not known"; `local` means it stays on this machine."""

    tool: str = ""
    vendor: str = ""
    account: str = ""
    local: bool = False


class Decision(NamedTuple):
    """What policy says: the verdict, the reason in one sentence for a person, and the findings that led to it."""

    verdict: Verdict
    reason: str
    findings: tuple[Finding, ...] = ()
