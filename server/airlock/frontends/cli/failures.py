"""The one net under every command: whatever goes wrong becomes one line and an exit code, and never shows a value.

The text of an unexpected exception is never printed, because nobody can say what is in it; its type and place are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TypeVar

from airlock.errors import AirlockError, PolicyError
from airlock.frontends.cli.console import Console
from airlock.frontends.cli.exits import CommandError, Exit

Result = TypeVar("Result")


def guarded(command: Callable[[Console], int], console: Console) -> int:
    """Runs a command to its exit code."""
    try:
        code = attempted(lambda: _flushed(command, console))
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _abandon_stdout()
        return Exit.BROKEN_PIPE
    except CommandError as problem:
        console.note(str(problem))
        _discard_unwritten(console)
        return problem.code
    return code


def attempted(action: Callable[[], Result]) -> Result:
    """The action's result. What it raises comes out as a CommandError, apart from what ends a process."""
    try:
        return action()
    except (BrokenPipeError, CommandError):
        raise
    except AirlockError as problem:
        code = Exit.USAGE if isinstance(problem, PolicyError) else Exit.NOT_CHECKED
        raise CommandError(str(problem), code) from None
    except Exception as problem:  # noqa: BLE001  the net itself: an unforeseen exception's own report could show a value
        raise CommandError(described(problem), Exit.INTERNAL) from None


def described(problem: BaseException) -> str:
    """An unexpected exception by its type and place, never by its text."""
    library = (problem.name or "").partition(".")[0] if isinstance(problem, ModuleNotFoundError) else ""
    if library and library != "airlock":
        return f"the Python library {library} is missing; install prompt-airlock again"
    trace, module, line = problem.__traceback__, "", 0
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", "?"))
        if not module or name.partition(".")[0] == "airlock":
            module, line = name, trace.tb_lineno
        trace = trace.tb_next
    return f"internal error: {type(problem).__name__} at {module or '?'}:{line}; this is a fault in Airlock, please report it"


def _flushed(command: Callable[[Console], int], console: Console) -> int:
    code = command(console)
    console.flush()
    return code


def _discard_unwritten(console: Console) -> None:
    """Tries to bring out what a command had written before it failed; the exit code tells already."""
    try:
        console.stdout.flush()
    except (OSError, ValueError):
        _abandon_stdout()


def _abandon_stdout() -> None:
    """Points standard output nowhere, so that the interpreter's own flush at exit has nothing to complain about."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.__stdout__.fileno() if sys.__stdout__ else 1)
        os.close(nowhere)
    except (OSError, ValueError):
        return
