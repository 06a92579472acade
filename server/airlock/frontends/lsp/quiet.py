"""Keeps texts out of standard output, logs and tracebacks, whatever the environment asks for.

Standard output belongs to the protocol alone; a stray `print`, here or in a library, goes to standard error instead. The library's loggers
would write whole messages and are switched off. Uncaught exceptions are reported by type and place, since their text could hold a piece of
a document.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

_SILENT = logging.CRITICAL + 1
_LOUD_LIBRARIES = ("pygls", "asyncio", "concurrent", "cattrs", "lsprotocol")


def claim_streams() -> tuple[BinaryIO, BinaryIO]:
    """Takes standard input and output for the protocol and leaves harmless ones in their place, for child processes and native code too."""
    source = os.fdopen(os.dup(sys.stdin.fileno()), "rb", buffering=1 << 16)
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=1 << 16)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdin = io.StringIO()
    sys.stdout = sys.stderr
    return source, sink


def silence() -> None:
    """Switches off the loggers and tracebacks that could show a text."""
    for name in (*_LOUD_LIBRARIES, *logging.root.manager.loggerDict):
        if name.partition(".")[0] in _LOUD_LIBRARIES:
            logger = logging.getLogger(name)
            logger.setLevel(_SILENT)
            logger.disabled = True
    logging.raiseExceptions = False
    sys.excepthook = lambda kind, _, trace: _uncaught(kind, trace)
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_traceback)
    sys.unraisablehook = lambda args: _uncaught(args.exc_type, args.exc_traceback)


def note(sentence: str) -> None:
    """One line on standard error, which editors show in their output panel. Never give it text of a user's."""
    try:
        sys.stderr.write(f"airlock: {sentence}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # nobody is listening


def report(error: BaseException) -> None:
    """Notes an exception without its text."""
    _uncaught(type(error), error.__traceback__)


def _uncaught(kind: type[BaseException], trace: TracebackType | None) -> None:
    frames = traceback.extract_tb(trace)[-4:]
    where = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    note(f"{kind.__name__} at {where or 'an unknown place'} (text held back)")
