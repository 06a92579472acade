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


def test_selections_and_cursors_are_judged_by_the_tree_alone() -> None:
    from selections import FAULTS, line, measured
    from sources import File

    text = TEXT.replace("count\n    return", "count\n    if size:\n        return 7777\n    return")
    faults = measured([File("made", f"{number}.py", "python", text) for number in range(9)], 9, random.Random(3))
    assert len(faults) > 9
    assert set().union(*faults) == set()
    assert line("python", [frozenset(), frozenset({"leaky", "once"})]).split()[2:] == ["100.0", "100.0", "50.0", "100.0", "50.0"]
    assert FAULTS[-1] == "leaky"


def test_what_is_cut_shown_twice_or_let_out_is_wrong() -> None:
    from selections import Request, wrong
    from sources import File
    from targets import canaried

    from airlock.core.model import Excerpt, Part, PartKind, Span
    from airlock.core.syntax import parse

    copy = canaried(File("made", "a.py", "python", TEXT), Span(0, 0), random.Random(5))
    text, syntax = copy.file.text, parse(copy.file.text, "python")
    assert syntax is not None
    whole, cut = Span(text.index("def other"), text.index("def more")), Span(text.index("def other"), text.index("def more") - 12)

    def made(*origins: Span) -> Excerpt:
        parts, at = [], 0
        for one in origins:
            parts.append(Part(Span(at, at + one.end - one.start), PartKind.TARGET, one))
            at = parts[-1].span.end
        return Excerpt("".join(text[one.start : one.end] for one in origins), "python", "", origins[0], tuple(parts), (), (), 0)

    request = Request((whole,), (Span(whole.start, whole.end - 3),), (Span(whole.start, whole.end - 3),))
    assert set(wrong(made(cut), request, copy, syntax)) >= {"whole", "parse"}
    assert set(wrong(made(whole, whole), request, copy, syntax)) >= {"once"}
    assert set(wrong(made(Span(0, len(text))), request, copy, syntax)) == {"close"}
    assert set(wrong(None, request, copy, syntax)) == {"whole"}
    shown = made(whole)._replace(text=text)
    assert "leaky" in set(wrong(shown, request, copy, syntax))
