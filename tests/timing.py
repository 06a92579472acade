"""How tests measure time: this thread's own processor time, against a limit that gives a machine under load its due."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 4


def pace() -> float:
    """How much slower than a quiet 2020s machine this one is just now, at least 1."""
    return max(spent(lambda: sum(len(str(number)) for number in range(100_000))) / 0.02, 1)


def spent(work: Callable[[], object]) -> float:
    """The seconds of processor time a piece of work takes."""
    before = time.thread_time()
    work()
    return time.thread_time() - before


def done_within(seconds: float, work: Callable[[], object]) -> bool:
    """Whether a piece of work ever stays within the time: the first try may have to load and compile; what is slow is slow each time."""
    return spent(work) < seconds or any(_done_at_this_pace(seconds, work) for _ in range(TRIES))


def _done_at_this_pace(seconds: float, work: Callable[[], object]) -> bool:
    """The same with the time stretched by the slower of the paces before and after."""
    before, taken = pace(), spent(work)
    return taken < seconds * max(before, pace())
