"""How long anything that parses may take: there are texts that a grammar takes minutes for."""

from __future__ import annotations

import time
from collections.abc import Callable

from airlock.core.syntax import Patience

SECONDS = 3.0


def patiently(should_stop: Callable[[], bool] | None = None) -> Patience:
    """Stops when the caller says so, at the latest when patience ends; a parse that goes astray sooner, by this thread's own time."""
    end = time.monotonic() + SECONDS
    return Patience(lambda: (should_stop is not None and should_stop()) or time.monotonic() > end, time.thread_time)
