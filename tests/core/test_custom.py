"""Rules of somebody's own: what makes one, what is refused, and that a window of a text gives what the whole gives."""

from __future__ import annotations

import functools
import random
import re

import pytest

from airlock.core.detect import LineEdit, RuleSet, find, rescan_lines, scan_lines
from airlock.core.detect.custom import Entry, literals, make
from airlock.core.detect.custom.ways import ways
from airlock.core.model import Category, Document, Rule
from timing import done_within

KEY = b"fingerprint key"


def rule(pattern: str = "", words: tuple[str, ...] = (), near: tuple[str, ...] = (), name: str = "badge_number") -> Rule:
    made = make(Entry(id=name, kind=name, pattern=pattern, words=words, near=near))
    assert isinstance(made, Rule), made
    return made


def found(text: str, *rules: Rule) -> list[str]:
    return [text[one.span.start : one.span.end] for one in find(Document(text), RuleSet.build(rules), KEY)]


@pytest.mark.parametrize(
    ("pattern", "text", "values"),
    [
        (r"\bEMP-\d{6}\b", "EMP-123456 emp-123456 xEMP-123456", ["EMP-123456"]),
        (r"(?i)\bEMP-\d{6}\b", "emp-123456", ["emp-123456"]),
        (r"\b\d{2}[A-Z]{2}\b", "a 12AB, x12AB, 34CD", ["12AB", "34CD"]),
        (r"[A-Z]{2}\d{3}", "AB123456 xAB124 _AB125", ["AB123"]),
        (r"#\d{4}", "a#1234 #5678", ["#1234", "#5678"]),
        (r"^ref \w{3}$", "ref abc\nxref abd\nref äöü", ["ref abc", "ref äöü"]),
        (r"case (?P<secret>\d{4})", "case 1234", ["1234"]),
        (r"(?x) staff \d{2}  # two digits", "staff12", ["staff12"]),
        (r"(?:KD|VN)-?\d{4}|Akte \d{3}", "KD-1234 VN1234 Akte 123", ["KD-1234", "VN1234", "Akte 123"]),
    ],
)
def test_a_pattern_is_found_as_re_finds_it(pattern: str, text: str, values: list[str]) -> None:
    assert found(text, rule(pattern)) == values


def test_words_are_found_whole_in_any_case() -> None:
    listed = rule(words=("Project Falcon", "Mr.", "Äther", "氏名", "ab"))
    assert found("PROJECT FALCON, projectfalcon; Mr. X, äther 氏名 ab abc", listed) == ["PROJECT FALCON", "Mr.", "äther", "氏名", "ab"]
    assert rule(words=("Project Falcon", "Mr.")).keywords == ("project falcon", "mr.")


def test_a_word_must_stand_near() -> None:
    zip_code = rule(r"\b\d{5}\b", near=("zip", "Postleitzahl", "番号"))
    assert found('12345 {"zip": 12346,\n"code": 12347} POSTLEITZAHL 12348; 番号 12349', zip_code) == ["12346", "12348", "12349"]
    assert found("zip " + "x " * 40 + "12345", zip_code) == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ({"pattern": "[A-Z]+"}, "without a limit"),
        ({"pattern": "a.*b"}, "without a limit"),
        ({"pattern": "(?:a{0,20}){0,20}b"}, "too many ways"),
        ({"pattern": "(?:a|a){1,30}b"}, "too many ways"),
        ({"pattern": r"(?:\w{1,20}\d?){1,20}x"}, "too many ways"),
        ({"pattern": "x{0,3}"}, "nothing"),
        ({"pattern": r"\d{901}"}, "further"),
        ({"pattern": r"\A\d{3}"}, "end of the text"),
        ({"pattern": "("}, "understands"),
        ({"pattern": "[[a]b]"}, "understands"),
        ({"pattern": "(?P<key>abc)"}, "other than secret"),
        ({"pattern": "a" * 5000}, "longer"),
        ({"pattern": r"(\d)\1{3}x", "near": ("badge",)}, "group of its own"),
        ({"pattern": r"\d{4}", "near": ("id",)}, "near"),
        ({"pattern": "abc", "words": ("abc",)}, "either"),
        ({}, "either"),
        ({"words": ("abc", " ")}, "a word"),
        ({"pattern": "abc", "id": "Badge-Number"}, "small letters"),
        ({"pattern": "abc", "id": "us_ssn"}, "already"),
        ({"pattern": "abc", "kind": "password"}, "credential"),
    ],
)
def test_what_is_no_rule_says_why(entry: dict[str, object], problem: str) -> None:
    made = make(Entry(**{"id": "badge", "kind": "badge", **entry}))  # type: ignore[arg-type]
    assert isinstance(made, str)
    assert problem in made
    assert str(entry.get("pattern", "-"))[:8] not in made


def test_a_kind_of_airlocks_own_keeps_its_label() -> None:
    made = make(Entry(id="our_password", kind="password", category=Category.CREDENTIAL, pattern=r"pw:\w{8}"))
    assert isinstance(made, Rule)
    assert made.label == "PASSWORD"


HARD = (
    r"(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}",
    r"(?:\d{1,3}\.){3}\d{1,3}",
    r"[a-z]{1,20}[ -]?[a-z]{1,20}[ -]?[a-z]{1,20}!",
    r"(?:[A-Za-z]{1,10} ){1,5}x",
    r"(?i)\w{2,40}@\w{2,40}\.\w{2,6}",
    r"(?:ab|ac|ad){1,60}x",
)


@pytest.mark.parametrize("pattern", HARD)
def test_what_is_taken_is_never_slow(pattern: str) -> None:
    made = rule(pattern)
    for text in ("a " * 5000, "a" * 10_000, "1" * 10_000, "1.1:" * 2500, "ab" * 5000, "a@" * 5000, "-a-" * 3000):
        assert done_within(1.0, functools.partial(find, Document(text), RuleSet.build((made,)), KEY)), text[:4]


def test_ways_are_counted() -> None:
    assert ways(r"\d{1,9}-\d{1,9}-x") == 1
    assert ways(r"\d{1,9}\d{1,9}x") == 9
    assert ways(r"(?:ab|cd){1,9}x") == 1
    assert ways(r"(?:a|a){1,9}x") == 512


@pytest.mark.parametrize("pattern", [r"\b(?:ab|cd)[ef]-?ghi\d{1,3}", r"(?:x|yy)?abcc{0,2}d", r"(?i)K[AB]1", r"\d{1,3} kg|stone[s]?"])
def test_every_match_holds_an_anchor(pattern: str) -> None:
    anchor = literals.anchor(pattern)
    assert anchor is not None
    letters = random.Random(1)
    texts = ("".join(letters.choice(p) for _ in range(12)) for p in ("abcdefghi-123 xyK", "kgstone 12") for _ in range(5000))
    for match in (match for text in texts for match in re.finditer(pattern, text)):
        places = [at for word in anchor.words if (at := match[0].lower().find(word)) >= 0]
        assert places
        assert min(places) <= anchor.lead


def test_a_rescan_gives_what_a_scan_gives() -> None:
    rules = RuleSet.build((rule(r"[A-Z]{2}\d{3}"), rule(r"-{3}\d{2}", name="dashes"), rule(r"\d{4}", near=("badge",), name="near_badge")))
    seed = random.Random(7)
    words = ("AB123", "ab ", "---12", "badge", " 1234 ", "4", "\n")
    lines = "".join(seed.choice(words) for _ in range(3000)).splitlines(keepends=True)
    before = scan_lines(lines, "", rules, KEY)
    assert len(before.findings) > 50
    for at in (0, len(lines) // 2, len(lines) - 1):
        changed = [*lines[:at], "AB123 badge 1234\n", "", *lines[at + 1 :]]
        assert rescan_lines(before, changed, LineEdit(at, 1, 2), rules, KEY).findings == scan_lines(changed, "", rules, KEY).findings
