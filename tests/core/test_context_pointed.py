"""Texts that nobody can make sense of: of what a parser gives up there are the lines that were pointed at, and nothing else."""

from __future__ import annotations

import itertools

import pytest

from airlock.core.context import excerpt
from airlock.core.model import Document, PartKind, Span
from airlock.core.syntax import Patience, never

TEXT = "secret = 'canary'\n" * 3000 + "def total(cart):\n    return 'own'\n" + "other = 'canary'\n" * 3000


def racing() -> Patience:
    """Patience with a clock on which a hundredth of a second passes whenever it is looked at."""
    ticks = itertools.count()
    return Patience(never, lambda: next(ticks) / 100)


def pointed(text: str, *targets: Span) -> str | None:
    made = excerpt(Document(text, "work.py", "python"), targets, racing())
    if made is not None:
        assert made.warnings[-1].endswith("nothing outside the target is included")
        assert {part.kind for part in made.parts} <= {PartKind.TARGET, PartKind.GENERATED}
        assert all(text[part.origin.start : part.origin.end] in made.text for part in made.parts if part.origin is not None)
    return made.text if made is not None else None


def test_of_a_text_that_is_given_up_there_is_the_line() -> None:
    at = TEXT.index("return")
    assert pointed(TEXT, Span(at, at)) == "return 'own'\n"
    assert pointed(TEXT, Span(at, at + 9)) == "return 'own'\n"
    assert pointed(TEXT, Span(TEXT.index("def"), at + 13)) == "def total(cart):\n    return 'own'\n"
    assert pointed(TEXT, Span(at, at), Span(TEXT.index("total"), TEXT.index("total"))) == "def total(cart):\nreturn 'own'\n"


@pytest.mark.parametrize("text", ["\n" * 9 + TEXT, "é" * 3000 + "; " * 3000 + "\n" + TEXT])
def test_there_is_nothing_on_an_empty_line_or_on_one_that_nobody_wrote(text: str) -> None:
    assert pointed(text, Span(5, 5)) is None
    assert pointed(text, Span(3001, 3001)) in (None, "secret = 'canary'\n")


def test_of_a_long_line_there_is_what_is_selected() -> None:
    assert pointed("é" * 3000 + "; " * 3000 + "\n" + TEXT, Span(2999, 3001)) == "é;\n"


def test_a_selection_may_reach_beyond_a_text_that_is_given_up() -> None:
    found = excerpt(Document("@", "", "kotlin"), [Span(0, 7)], never)
    assert found is None or found.text.strip() == "@"


def test_what_is_whole_is_read_as_long_as_the_clock_does_not_race() -> None:
    at = TEXT.index("return")
    made = excerpt(Document(TEXT, "work.py", "python"), [Span(at, at)], Patience(never, lambda: 0.0))
    assert made is not None
    assert made.text == "def total(cart):\n    return 'own'\n"
    assert made.warnings == ()


def test_a_target_that_a_machine_wrote_on_one_line_stands_alone() -> None:
    text = "const limit = 3;\nfunction total() { " + "limit(1);" * 3000 + " }\n"
    made = excerpt(Document(text, "work.js", "javascript"), [Span(30, 30)], never)
    assert made is not None
    assert made.text == text[text.index("function") :]
    assert len(made.warnings) == 1


def test_where_one_error_has_thousands_of_parts_nothing_is_told_of_the_rest() -> None:
    text = "int total(void) { return 1; }\nint limit(void) { return 2; }\n" + "".join(f"), {number}\n" for number in range(4000))
    made = excerpt(Document(text, "work.c", "c"), [Span(5, 5)], never)
    assert made is not None
    assert made.omitted == ()
    assert made.text == "int total(void) { return 1; }\n"
