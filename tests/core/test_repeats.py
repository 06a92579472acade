"""What repeats in a text is looked at once: the findings are those of looking at all of it, and sooner there."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from airlock.core.detect import builtin_rule_set, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.detect.matcher import Candidate, candidates, every_candidate
from airlock.core.detect.repeats import shortened
from airlock.core.detect.ruleset import NARROW_REACH, WIDE_REACH
from airlock.core.model import Document
from timing import done_within

KEY = b"fingerprint key"
SET = builtin_rule_set()
EXAMPLES = [unmarked(example)[0] for rule in builtin_rules()[::20] for example in rule.examples[:1]]
ARMOUR = "-----BEGIN " + "PRIVATE KEY-----\n"
SPOKEN = "password = 'k3Vt" + "Qz8WmY2x'  # airlock:allow\npassword: k3Vt" + "Qz8WmY2x\n"


def by_place(found: list[Candidate]) -> list[tuple[int, str, tuple[object, ...]]]:
    return sorted((one.hit, one.rule.id, one.judged) for one in found)


@settings(max_examples=4)
@given(st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=3), st.sampled_from(["", "\n", ", "]), st.integers(0, 3000))
@example(["AIRLOCK_PASSWORD_" + "7F3AQZ and password='k3Vt" + "Qz8WmY2x'\n"], "", 0)
@example([SPOKEN], "", 7)
@example(["+49 30 " + "90182034\nphone number: ", "10.4." + "31.9\n"], "", 5)
@example([ARMOUR, "data:\n  shop: YXU0" + "eHY4LXEy\n"], "kind: Secret\n", 40)
def test_what_repeats_gives_what_looking_at_all_of_it_gives(pieces: list[str], glue: str, before: int) -> None:
    first = glue.join(pieces) + "\n"
    text = "x" * before + "\n" + first * (34_000 // len(first)) + "between\n" + "a@b " * 4_000 + "the end: " + first
    assert by_place(every_candidate(SET, text, "")) == by_place(candidates(SET.every, text, ""))
    short = shortened(text, WIDE_REACH)
    assert short is not None
    assert len(short.text) < len(text)


@pytest.mark.parametrize("piece", ["x", "ab", "x" * 99 + "\n", "電話: "])
def test_only_so_much_is_left_of_a_repetition_as_its_surroundings_need(piece: str) -> None:
    short = shortened(piece * (1_000_000 // len(piece)), NARROW_REACH)
    assert short is not None
    assert len(short.text) < 4_000


def test_each_hit_of_the_whole_stands_for_one_of_what_is_left() -> None:
    text = "begin" + "word, " * 9_000 + "and then " + "other " * 9_000
    short = shortened(text, NARROW_REACH)
    assert short is not None
    places = [at + by for at in range(len(short.text)) if short.text.startswith("o", at) for by in short.shifts(at)]
    assert sorted(places) == [at for at, letter in enumerate(text) if letter == "o"]


def test_what_does_not_repeat_is_left_as_it_is() -> None:
    chance = random.Random(3)
    for text in ("", "x" * 7_000, "".join(chance.choices("ab", k=100_000)), "".join(f"line {i}\n" for i in range(10_000))):
        assert shortened(text, NARROW_REACH) is None


@pytest.mark.parametrize("piece", ["data:\n", "電話: ", "<"])
def test_a_megabyte_of_the_same_takes_no_longer_than_its_beginning(piece: str) -> None:
    document = Document((piece * 1_000_000)[:1_000_000])
    assert done_within(0.2, lambda: find(document, SET, KEY))  # all of it takes several times as long
