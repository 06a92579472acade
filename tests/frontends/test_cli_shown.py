"""What a terminal is shown: places, hidden values, carets, colours."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO

import pytest
from cli_run import Terminal
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.model import Severity, Span
from airlock.frontends.cli.console import visible, wants_color
from airlock.frontends.cli.masked import Mask, shown, width
from airlock.frontends.cli.places import Places
from airlock.frontends.cli.progress import Progress
from airlock.frontends.cli.tally import Tally

LINES = st.lists(st.sampled_from(["a", "é", "\n", "\r", "\r\n", "\t", "😀", "\u2028", "\x0b"]), max_size=30).map("".join)


@given(LINES)
def test_places_agree_with_splitting_at_line_ends(text: str) -> None:
    places = Places.of(text)
    lines = re.split(r"\r\n|\n|\r", text)
    assert len(places.starts) == len(lines)
    for number, line in enumerate(lines, 1):
        span = places.line_span(number)
        assert text[span.start : span.end] == line
        assert places.place(span.start) == (number, 1)
        assert places.place(span.end) == (number, len(line) + 1)
        assert places.offset(number, 1) == span.start
        assert places.offset(number, 10_000) == span.end


def check(marked: str, expected: str) -> None:
    """A line with its value between guillemets; other hidden values between braces. Expected: the line, a newline, carets."""
    spans, text, opened = [], "", 0
    target = Span(0, 0)
    for c in marked:
        if c in "«{":
            opened = len(text)
        elif c in "»}":
            spans.append(Span(opened, len(text)))
            target = spans[-1] if c == "»" else target
        else:
            text += c
    line = Places.of(text).line_span(Places.of(text).place(target.start)[0])
    got = shown(Mask.of(text, spans), line, target)
    assert got.line + "\n" + " " * got.before + "^" * got.under == expected


def test_value_is_dots_and_caret_is_under_it() -> None:
    check('key = "«abcdef»"', 'key = "••••••"\n       ^^^^^^')


def test_tabs_are_four_columns() -> None:
    check("\tkey\t= «abc»", "    key    = •••\n             ^^^")


def test_wide_and_combining_characters() -> None:
    check("名前é😀 e\u0301 = «abc»", "名前é😀 e\u0301 = •••\n            ^^^")


def test_other_findings_on_the_line_are_hidden_too() -> None:
    check("{first} «second» {third}", "••••• •••••• •••••\n      ^^^^^^")


def test_repetitions_of_a_value_are_hidden_too() -> None:
    check('p = "«hunter22»"  # was hunter22, hunter22x', 'p = "••••••••"  # was ••••••••, ••••••••x\n     ^^^^^^^^')


def test_control_characters_do_not_reach_the_terminal() -> None:
    check("\x1b[31m\u202e\x00\udcff «abc»", "�[31m��� •••\n         ^^^")


def test_a_value_over_several_lines_shows_its_first() -> None:
    check("a\nk: «BEGIN\nabcdefgh\nEND»\nb", "k: •••••\n   ^^^^^")


def test_lines_of_a_long_value_are_hidden_where_they_are_repeated() -> None:
    text = "BEGIN\nabcdefgh\nEND\nx abcdefgh y"
    got = shown(Mask.of(text, [Span(0, 18), Span(19, 20)]), Span(19, 31), Span(19, 20))
    assert got.line == "• •••••••• y"


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "x" * 5000 + "SECRET" + "y" * 5000
    got = shown(Mask.of(text, [Span(5000, 5006)]), Span(0, len(text)), Span(5000, 5006))
    assert got.line == "…" + "x" * 48 + "••••••" + "y" * 58 + "…"
    assert (got.before, got.under) == (49, 6)


def test_a_value_that_the_window_cuts_stays_hidden() -> None:
    text = "S" * 40 + "x" * 28 + "abcd"
    assert "S" not in shown(Mask.of(text, [Span(0, 40), Span(68, 72)]), Span(0, len(text)), Span(68, 72)).line
    repeated = "S" * 40 + "\n" + "S" * 40 + "x" * 28 + "abcd"
    line = Span(41, len(repeated))
    assert "S" not in shown(Mask.of(repeated, [Span(0, 40), Span(109, 113)]), line, Span(109, 113)).line


@given(st.text(alphabet="ab\t\n😀é", max_size=60), st.data())
def test_no_hidden_character_is_ever_shown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    secret = "Q" * (end - start)
    text = text[:start] + secret + text[end:]
    places = Places.of(text)
    line = places.line_span(places.place(start)[0])
    got = shown(Mask.of(text, [Span(start, end)]), line, Span(start, end))
    assert "Q" not in got.line
    assert got.before <= width(got.line)
    assert got.under >= 1


@pytest.mark.parametrize(
    ("choice", "terminal", "environment", "expected"),
    [
        ("auto", False, {}, False),
        ("auto", True, {}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", True, {"FORCE_COLOR": "0"}, False),
        ("auto", True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_when_to_colour(choice: str, terminal: bool, environment: dict[str, str], expected: bool) -> None:
    assert wants_color(choice, Terminal() if terminal else BytesIO(), environment) is expected


def test_names_are_made_visible() -> None:
    assert visible("src/é 名.py") == "src/é 名.py"
    assert visible("a\x1b[2J\nb\udcff\u202e") == "a\\x1b[2J\\nb\\udcff\\u202e"


def test_progress_waits_draws_and_goes_away() -> None:
    from airlock.frontends.cli.console import Console

    stream = Terminal()
    progress = Progress(Console(BytesIO(), BytesIO(), stream), on=True)
    progress.start()
    progress.step(Tally(checked=1), "a.py")
    progress.clear()
    assert stream.getvalue() == b""
    progress.due = 0.0
    progress.step(Tally(checked=1200, severities=Counter({Severity.HINT: 3})), "src/\x1b/" + "x" * 60)
    assert stream.getvalue().decode() == "\r\x1b[K1,200 checked, 3 found  …" + "x" * 40
    progress.clear()
    assert stream.getvalue().endswith(b"\r\x1b[K")
