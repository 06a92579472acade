"""The benchmark of excerpts counts as it says, and plants what it says."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXT = """import os
RATE = 1234  # why


def total(count):
    '''Sum of all.'''
    size = count
    return size * RATE


def other():
    return "secret text"


def more():
    return 5678  # how
"""


@pytest.fixture(autouse=True)
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench/context"))


def test_names_are_counted_against_the_whole_file() -> None:
    from figures import Sample, figures, judge
    from judges.judge import Look
    from judges.python import Python

    python = Python(pytest)  # what it looks with is not asked here
    whole = Look(frozenset({"RATE", "os", ".size"}), frozenset({"Cart.total"}), frozenset({"left"}))
    good = Sample(tokens=30, file_tokens=300, parses=True, cpu_ms=2.0, least_tokens=20)
    judge(good, whole, Look(whole.resolved, whole.members, frozenset({"left", "elsewhere"}), ("RATE", "os", "size")), "", python)
    bad = Sample(tokens=90, file_tokens=300, parses=False, leaked=1, damaged=4, damaged_leaky=1, cpu_ms=4.0, least_tokens=30)
    judge(
        bad,
        whole,
        Look(frozenset({"os"}), unknown=frozenset({"RATE"}), defined=("os", "spare", "used")),
        "used() spare used",
        python,
    )
    assert bad.problems == ["unknown RATE", "missing .size", "missing RATE", "member Cart.total", "extra spare"]
    line = figures([good, bad])
    assert (line.complete, line.clean, line.extra, line.parse, line.leaky) == (50, 50, 0.5, 50, 50)
    assert line.names == pytest.approx(100 * 4 / 6)
    assert (line.members, line.damaged_leaky, line.tokens, line.of_file, line.of_least) == (50, 25, 60, 20, 2.25)
    assert line.cpu_ms == (3.0, 4.0)


def test_everything_outside_a_function_is_a_canary_and_nothing_in_it() -> None:
    from slices import airlock, whole_file, window
    from sources import File
    from targets import damaged, draw, plant

    rng = random.Random(7)
    (target,) = draw([File("made", "a.py", "python", TEXT)], 9, rng)
    function = target.file.text[target.span.start : target.span.end]
    planted = plant(target, rng)
    copy = planted.target
    assert copy.file.text[copy.span.start : copy.span.end] == function
    assert not [piece for piece in ("1234", "why", "secret", "5678", "how") if piece in copy.file.text]
    assert len(planted.leaked(whole_file(copy).text)) == len(planted.canaries) == 5
    assert planted.leaked(window(copy).text)
    assert planted.leaked(airlock(copy).text) == []
    assert [kind for kind, _, _ in damaged(planted, rng)] == ["truncated", "broken"]
