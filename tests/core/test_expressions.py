"""Expressions that were compiled by an earlier process do what they did there."""

from __future__ import annotations

import re

import pytest

from airlock.core import expressions
from airlock.core.detect import builtin_rules

SOURCES = (
    (r"(?P<key>[a-z]+)[ ]?=[ ]?(?P<value>\w+)", 0),
    (r"(?i:KEY)(?<![A-Z])(\d{2,4}?)(?=;)|(?P<other>x)(?P=other)", re.ASCII),
    (r"[à-ÿ]+\b.", re.IGNORECASE | re.DOTALL),
    (r"^(?:a|ab|abc)$", re.MULTILINE),
)
TEXTS = ("key = value", "key12;", "xx", "ÀÉ!\n", "ab\nabc", "", "kEy = Über")


@pytest.fixture(autouse=True)
def _a_book_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "_BOOK", expressions._Book())


def learned(*sources: expressions.Asked) -> dict[expressions.Asked, expressions.Code]:
    expressions.begin({})
    for source, flags in sources:
        expressions.compiled(source, flags)
    return expressions.learned()


def looks(pattern: re.Pattern[str], text: str) -> list[tuple[object, ...]]:
    return [(match.span(), match.groups(), match.groupdict(), match.lastgroup) for match in pattern.finditer(text)]


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_what_was_learned_matches_as_what_is_compiled(source: str, flags: int) -> None:
    codes = learned((source, flags))
    expressions.begin(codes)
    again, usual = expressions.compiled(source, flags), re.compile(source, flags)
    assert (again.pattern, again.flags, again.groups, again.groupindex) == (usual.pattern, usual.flags, usual.groups, usual.groupindex)
    assert [looks(again, text) for text in TEXTS] == [looks(usual, text) for text in TEXTS]
    assert expressions.learned() == {}  # nothing was compiled


def test_rules_match_their_examples_by_what_was_learned() -> None:
    rules = builtin_rules()[::40]
    expressions.begin(learned(*((rule.pattern, re.ASCII) for rule in rules)))
    for rule in rules:
        again, usual = expressions.compiled(rule.pattern, re.ASCII), re.compile(rule.pattern, re.ASCII)
        for text in (*rule.examples, *rule.counterexamples):
            plain = text.replace("«", "").replace("»", "")
            assert looks(again, plain) == looks(usual, plain), rule.id
    assert expressions.learned() == {}


def test_flags_are_part_of_what_is_known() -> None:
    expressions.begin(learned(("é", 0)))
    assert expressions.compiled("é", re.IGNORECASE).match("É") is not None
    assert expressions.compiled("é").match("É") is None


@pytest.mark.parametrize("numbers", [b"", b"odd", b"\xff" * 400], ids=["none", "odd", "too large"])
def test_damaged_codes_are_compiled_anew(numbers: bytes) -> None:
    expressions.begin({key: (*code[:3], numbers) for key, code in learned(("a(b)", 0)).items()})
    assert expressions.compiled("a(b)").fullmatch("ab") is not None


@pytest.mark.parametrize("names", [{"far": 9}, {"back": -7}])
def test_names_of_groups_that_there_are_not_are_compiled_anew(names: dict[str, int]) -> None:
    expressions.begin({key: (*code[:2], names, code[3]) for key, code in learned(("a(b)", 0)).items()})
    assert expressions.compiled("a(b)").groupindex == {}


def test_wrong_expressions_are_refused_as_ever() -> None:
    expressions.begin({})
    with pytest.raises(re.error):
        expressions.compiled("a(b")
    assert expressions.learned() == {}


def test_nothing_is_noted_where_codes_are_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "maker", lambda: "")
    assert learned(("a(b)", 0)) == {}
    assert not expressions.is_begun()


def test_an_implementation_that_has_other_ways_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "_MODULES", ("json", "json"))
    assert learned(("a(b)", 0)) == {}
    assert expressions.compiled("a(b)").fullmatch("ab") is not None
