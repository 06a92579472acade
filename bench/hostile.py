"""Texts made to take long: what rules look for, all kinds of characters and structures over and over, thousands of real findings.

    .venv/bin/python bench/run.py hostile [--size KB] [--worst N] [--seconds S] [--gates]

Of each rule keywords and an example are repeated with what may stand between, in texts a fiftieth as long; the slowest are then
looked at in full length, with all rules at once, and with numbers in them, so that no part is as another. What is not done when the time is
up is counted in the last line. Times are this thread's processor time, the least of two runs; the goal is measured in those of the machine
that PACE_S is of. With --gates the structures go through a copy as well. The exit code says whether all stay within the goal.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))

import hostile_lists
import hostile_texts
from airlock.core.detect import builtin_rule_set, builtin_rules, find
from airlock.core.model import Action, Document
from airlock.engine import Engine
from airlock.settings import Settings

GOAL_MS, GATE_MS = 200.0, 2000.0
PACE_S = 0.019
"""How long adding up a million numbers takes on the machine that the goals are for."""
_SHARE = 50
"""A look at every rule is taken in texts so many times shorter."""
_FOR_RULES, _FOR_SLOW = 0.7, 100
"""The share of the time after which no more rules are looked at, and how many of the slowest are then looked at in full length."""


class Taken(NamedTuple):
    """How long a text took, in milliseconds of this machine."""

    ms: float
    findings: int
    name: str
    goal: float = GOAL_MS


class Clock:
    """How long there still is, and how slow this machine is just now."""

    def __init__(self, seconds: float) -> None:
        self._began, self._seconds = time.monotonic(), seconds
        self._seen = -math.inf
        self.paces: list[float] = []

    def over(self, share: float = 1.0) -> bool:
        """Whether this share of the time is up; also looks how slow the machine is, now and then."""
        if len(self.paces) < 5 or time.monotonic() - self._seen > 5:
            self._seen = time.monotonic()
            self.paces.append(milliseconds(lambda: sum(number for number in range(1_000_000))) / 1000 / PACE_S)
        return time.monotonic() - self._began > self._seconds * share

    @property
    def pace(self) -> float:
        """How many times slower than the machine of the goals this one was, in the middle."""
        return sorted(self.paces)[len(self.paces) // 2]


def main(arguments: list[str]) -> int:
    """Measures and prints; the exit code is 1 where a text takes too long."""
    parser = argparse.ArgumentParser(description="Texts made to take long.")
    parser.add_argument("--size", type=int, default=100, metavar="KB")
    parser.add_argument("--worst", type=int, default=25, metavar="N", help="how many to show")
    parser.add_argument("--seconds", type=float, default=270, metavar="S", help="when to stop")
    parser.add_argument("--gates", action="store_true", help="also what a copy of each structure takes")
    options = parser.parse_args(arguments)
    size, clock = options.size * 1000, Clock(options.seconds)
    named = [*hostile_texts.findings(size), *hostile_texts.structures(size), *hostile_lists.texts(size)]
    taken = list(_within(clock, (lambda name=name, text=text: _looked_at(name, text) for name, text in named)))
    if options.gates:
        engine = Engine.open(Settings(), ephemeral=True)
        engine.prepare(60)
        taken += _within(clock, (lambda name=name, text=text: _copied(engine, name, text) for name, text in named))
    seen, slow = _slow_pieces(size, clock)
    taken += _within(clock, (lambda name=name, piece=piece: _looked_at(name, hostile_texts.numbered(piece, size)) for name, piece in slow))
    _show(taken, options.worst, clock.pace)
    left = len(named) * (2 if options.gates else 1) + len(slow) - len(taken)
    over = sum(one.ms / clock.pace > one.goal for one in taken)
    print(
        f"{over} of {len(taken)} texts of {options.size} kB are over, {left} were left out; {seen} pieces of rules were looked at in short"
    )
    return bool(over)


def _within(clock: Clock, work: Iterable[Callable[[], Taken]]) -> Iterator[Taken]:
    for one in work:
        if clock.over():
            return
        yield one()


def _slow_pieces(size: int, clock: Clock) -> tuple[str, list[tuple[str, str]]]:
    """How many pieces of rules there was time for, and those of them that are slowest in short texts, the slowest first."""
    pieces = list({piece: name for rule in builtin_rules() for name, piece in hostile_texts.of_rule(rule)}.items())
    random.Random(1).shuffle(pieces)
    taken = []
    for piece, name in pieces:
        if clock.over(_FOR_RULES):
            break
        _found(hostile_texts.filled([piece], size // _SHARE // 10))  # loads and compiles
        text = hostile_texts.filled([piece], size // _SHARE)
        taken.append((milliseconds(lambda text=text: _found(text)), name, piece))
    slowest = sorted(taken, reverse=True)[:_FOR_SLOW]
    return f"{len(taken)} of {len(pieces)}", [(name, piece) for _, name, piece in slowest]


def milliseconds(work: Callable[[], object]) -> float:
    """This thread's processor time for some work."""
    began = time.thread_time()
    work()
    return 1000 * (time.thread_time() - began)


def _found(text: str) -> int:
    return len(find(Document(text), builtin_rule_set(), b"key"))


def _looked_at(name: str, text: str) -> Taken:
    """The least of two, so that the first may load and compile."""
    counts: list[int] = []
    return Taken(min(milliseconds(lambda: counts.append(_found(text))) for _ in range(2)), counts[0], name)


def _copied(engine: Engine, name: str, text: str) -> Taken:
    return Taken(milliseconds(lambda: engine.share(Document(text), Action.COPY)), 0, f"copy: {name}", GATE_MS)


def _show(taken: list[Taken], worst: int, pace: float) -> None:
    print(f"{'ms here':>8} {'ms':>8} {'goal':>6}       text   ({pace:.1f} times slower here than on the machine of the goals)")
    for one in sorted(taken, key=lambda one: one.ms / one.goal, reverse=True)[:worst]:
        verdict = "over" if one.ms / pace > one.goal else ""
        print(f"{one.ms:8.0f} {one.ms / pace:8.0f} {one.goal:6.0f} {verdict:4}  {one.name} ({one.findings} findings)")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
