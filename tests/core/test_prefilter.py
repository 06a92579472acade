"""The three prefilters find exactly what a naive search finds."""

from __future__ import annotations

import functools
import unicodedata

import ahocorasick_rs
import pytest
from ahocorasick_rs import BytesAhoCorasick
from hypothesis import given, settings
from hypothesis import strategies as st

from airlock.core.detect import RuleSet, builtin_rules
from airlock.core.detect.prefilter import NAMES, build_prefilter, haystack
from airlock.core.detect.sieve import Sieve
from timing import done_within

STROKED = str.maketrans("øØßđĐðıłŁ", "oosdddill")
LETTERS = st.text(alphabet="ab-_1@", min_size=1, max_size=4)


def naive(keywords: list[str], text: bytes) -> list[tuple[int, int, int]]:
    """Every place where every keyword stands."""
    return sorted(
        (index, start, start + len(keyword))
        for index, keyword in enumerate(keywords)
        if keyword.encode() in text
        for start in range(len(text))
        if text.startswith(keyword.encode(), start)
    )


@pytest.mark.parametrize("name", NAMES)
@given(keywords=st.lists(LETTERS, max_size=8, unique=True), text=st.text(alphabet="abAB-_1@\n", max_size=60))
def test_equals_a_naive_search(name: str, keywords: list[str], text: str) -> None:
    prefilter = build_prefilter(keywords, name)
    assert prefilter.name == name
    assert sorted(prefilter.hits(haystack(text))) == naive(keywords, text.encode().lower())


KEYWORDS = list(dict.fromkeys(keyword for rule in builtin_rules() for keyword in rule.keywords if "@" not in keyword and keyword.isascii()))
PIECES = st.one_of(st.sampled_from(KEYWORDS), st.sampled_from(KEYWORDS).map(str.upper), st.text(max_size=3))
REAL = functools.cache(functools.partial(build_prefilter, KEYWORDS))


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=30)
@given(pieces=st.lists(PIECES, max_size=6))
def test_equals_a_naive_search_with_the_real_keywords(name: str, pieces: list[str]) -> None:
    text = haystack("".join(pieces))
    assert sorted(REAL(name).hits(text)) == naive(KEYWORDS, text)


@pytest.mark.parametrize("count", [100, 9_000, len(KEYWORDS)])
def test_after_much_text_the_same_is_found(count: int) -> None:
    keywords = KEYWORDS[:count]
    prefilter = build_prefilter(keywords, NAMES[0])
    text = haystack(f"x = 1; {keywords[3]} {keywords[0].upper()} " * 50)
    first = sorted(prefilter.hits(text))
    assert first == naive(keywords, text)
    for much in (200_000, 5_000_000):
        prefilter.hits(b" " * much)
        assert sorted(prefilter.hits(text)) == first


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize(("count", "is_full"), [(9_000, True), (len(KEYWORDS), False)])
def test_an_automaton_that_fills_no_memory_serves_all_keywords(
    count: int, is_full: bool, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ahocorasick_rs.Implementation] = []

    def automaton(
        keywords: list[bytes], *, matchkind: ahocorasick_rs.MatchKind, implementation: ahocorasick_rs.Implementation
    ) -> ahocorasick_rs.BytesAhoCorasick:
        made.append(implementation)
        return BytesAhoCorasick(keywords, matchkind=matchkind, implementation=implementation)

    monkeypatch.setattr(ahocorasick_rs, "BytesAhoCorasick", automaton)
    prefilter = build_prefilter(KEYWORDS[:count], NAMES[0])
    for much in [5_000_000] if at_once else [100, 100_000, 5_000_000, 100]:
        prefilter.hits(b" " * much)
    full, compact = ahocorasick_rs.Implementation.DFA, ahocorasick_rs.Implementation.ContiguousNFA
    assert made[-1] == (full if is_full else compact)
    assert (full in made) is is_full


@given(
    keywords=st.lists(st.text(alphabet="ab-_", min_size=1, max_size=9), max_size=8, unique=True), text=st.text(alphabet="ab-_", max_size=40)
)
def test_a_sieve_leaves_what_a_text_holds(keywords: list[str], text: str) -> None:
    left = Sieve(keywords).left(text)
    assert len(left) == len(set(left))
    assert {keyword for keyword in keywords if keyword in text} <= {keywords[index] for index in left}


def test_a_sieve_leaves_little_else() -> None:
    text = haystack("def total(prices):\n    return sum(prices)  # of all there are\n" * 20).decode()
    assert len(Sieve(KEYWORDS).left(text)) < len(KEYWORDS) / 50


@given(st.text())
def test_a_haystack_has_one_byte_for_each_code_point(text: str) -> None:
    found = haystack(text)
    assert len(found) == len(text)
    for byte, character in zip(found, text, strict=True):
        if character.isascii():
            assert bytes([byte]) == character.lower().encode()
        else:
            base = unicodedata.normalize("NFD", character.translate(STROKED))[0].lower()
            assert byte > 127 or byte == ord("?") or chr(byte) == base


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("NÚMERO de cartão", b"numero de cartao"),
        ("żółć Çığ Ørsted ő Ő", b"zolc cig orsted o o"),
        ("imię 電話 – é", b"imie ?? ? e"),
        ("¿×÷", b"\xbf\xd7\xf7"),
    ],
)
def test_a_haystack_has_no_accents(text: str, plain: bytes) -> None:
    assert haystack(text) == plain


@pytest.mark.parametrize("text", ["\ud800password", "😀😀password", "\0\0password", "ÄÖÜ İ password"])
@pytest.mark.parametrize("name", NAMES)
def test_offsets_are_code_points(name: str, text: str) -> None:
    assert list(build_prefilter(["password"], name).hits(haystack(text))) == [(0, text.index("password"), len(text))]


@pytest.mark.parametrize("name", NAMES)
def test_without_keywords_nothing_is_found(name: str) -> None:
    assert list(build_prefilter([], name).hits(b"anything")) == []


def test_an_unknown_or_missing_implementation_is_not_replaced_silently() -> None:
    with pytest.raises(KeyError):
        build_prefilter(["abc"], "another")


def test_the_best_one_there_is_serves() -> None:
    assert RuleSet.build(()).prefilter_name == "ahocorasick_rs"
    assert RuleSet.build((), "re").prefilter_name == "re"


@pytest.mark.parametrize("apart", [0, 5_000, 60_000])
def test_letters_of_europe_are_plain_wherever_they_stand_in_a_long_text(apart: int) -> None:
    text = f"Żółty{'.' * apart}Número → пароль{'-' * apart}ĄÇé KEY 漢字 \udce9"
    assert haystack(text) == b"zolty" + b"." * apart + b"numero ? ??????" + b"-" * apart + b"ace key ?? ?"


def test_a_table_of_letters_in_a_large_text_costs_little() -> None:
    plain = "function f(a, b) { return a + b }\n" * 60_000
    table = "".join(map(chr, range(0x100, 0x180)))
    text = f"{plain}{table}{plain}"
    assert done_within(0.08, lambda: haystack(text))
