"""How tests measure time: this thread's own processor time, against a limit that gives a machine under load its due.

A limit here is several times what the work takes on a quiet machine, so that code ten times slower fails and a busy machine does not.
Absent on purpose: wall time, and the time of the whole process, which count what others do.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TRIES = 6


def pace() -> float:
    """How much slower than a quiet 2020s machine this one is just now, at least 1."""
    return max(spent(lambda: sum(len(str(number)) for number in range(100_000))) / 0.02, 1)


def spent(work: Callable[[], object]) -> float:
    """The seconds of processor time a piece of work takes, without collecting what other tests left behind."""
    collects = gc.isenabled()
    gc.disable()
    before = time.thread_time()
    try:
        work()
        return time.thread_time() - before
    finally:
        if collects:
            gc.enable()


def done_within(seconds: float, work: Callable[[], object]) -> bool:
    """Whether a piece of work ever stays within the time."""
    return stays_within(seconds, lambda: spent(work))


def stays_within(seconds: float, measured: Callable[[], float]) -> bool:
    """Whether what is measured ever stays within the time: the first try may have to load and compile; what is slow is slow each time."""
    return measured() < seconds or any(_within_at_this_pace(seconds, measured) for _ in range(TRIES))


def _within_at_this_pace(seconds: float, measured: Callable[[], float]) -> bool:
    """The same with the time stretched by the slower of the paces before and after."""
    before, taken = pace(), measured()
    return taken < seconds * max(before, pace())
