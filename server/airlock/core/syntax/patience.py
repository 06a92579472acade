"""Whether somebody still waits, said by whoever does: the clock is theirs, and there is none in here.

With a clock a parse can be seen to go astray. A parser that recovers from an error at every other word takes some ten to a hundred times as
long for what it counts as a step, and for a byte, as one that reads code, even damaged code or another language's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_GRANTED_S = 0.1  # in any case
_STEP_S = 0.000_15  # for what a parser does between two questions; 0.000_05 in the slowest of real files, on a slow and busy machine
_BYTE_S = 0.000_001  # … and half of that there
_LOST_BYTE_S = 0.000_004  # however many steps it takes


class Patience:
    """Says when to stop, like any such function; `clock` gives seconds, best those of processor time."""

    __slots__ = ("_should_stop", "clock")

    def __init__(self, should_stop: Callable[[], bool], clock: Callable[[], float]) -> None:
        self._should_stop = should_stop
        self.clock = clock

    def __call__(self) -> bool:
        """Whether to stop."""
        return self._should_stop()


class Pace:
    """How fast one step of a parse is, as long as somebody's clock is there."""

    __slots__ = ("_began", "_clock")

    def __init__(self, should_stop: Callable[[], bool]) -> None:
        self._clock = should_stop.clock if isinstance(should_stop, Patience) else None
        self._began = self._clock() if self._clock is not None else 0.0

    def is_lost(self, asked: int, byte: int) -> bool:
        """Whether a parser that has asked so often and come so far goes astray."""
        spent = self._clock() - self._began if self._clock is not None else 0.0
        if spent < _GRANTED_S:
            return False
        return (spent > asked * _STEP_S and spent > byte * _BYTE_S) or spent > byte * _LOST_BYTE_S
