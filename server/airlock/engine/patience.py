"""How long anything that parses may take: there are texts that a grammar takes minutes for."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 3.0


def patiently(should_stop: Callable[[], bool] | None = None) -> Callable[[], bool]:
    """Stops when the caller says so, at the latest when patience ends."""
    end = time.monotonic() + SECONDS
    return lambda: (should_stop is not None and should_stop()) or time.monotonic() > end
