"""Exit codes, and the one exception that carries one. Scripts and hooks rely on the numbers."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a process ends with."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    """Wrong options, or a policy file that cannot be understood."""
    NOT_CHECKED = 3
    """Something could not be checked; standard error names it."""
    REFUSED = 4
    """The policy does not let the text go."""
    INTERNAL = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class CommandError(Exception):
    """A command that cannot go on, said in one sentence that holds no value."""

    def __init__(self, message: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(message)
        self.code = code
