"""Numbers with a shape of their own are found without a key, look-alikes are not, and nothing is imported before it is needed."""

from __future__ import annotations

import re
import subprocess
import sys
from ast import literal_eval
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from airlock.core.detect import RuleSet, builtin_rules, find, prefilter
from airlock.core.detect.examples import unmarked
from airlock.core.detect.foreign import ForeignKeywords
from airlock.core.detect.numbers import number_places
from airlock.core.detect.personal import cards, issued, national, networks, nobody, phones, wallets
from airlock.core.detect.personal.dialling import CODES, forms
from airlock.core.detect.personal.identifiers import IDENTIFIERS
from airlock.core.detect.personal.regions import ID, national_phone_rule
from airlock.core.model import Category, Document
from timing import done_within

KEY = b"fingerprint key"
RULES = RuleSet.build([rule for rule in builtin_rules() if rule.category is not Category.CREDENTIAL])


def kinds(text: str, language: str = "python") -> list[str]:
    return [one.kind for one in find(Document(text, "", language), RULES, KEY)]


PREFIXES = ["4539", "5290", "2720", "6011", "3530", "6240"]


@given(st.sampled_from(PREFIXES), st.integers(0, 10**11 - 1), st.sampled_from(["", " ", "-"]))
def test_every_card_number_is_found(prefix: str, body: int, separator: str) -> None:
    digits = f"{prefix}{body:011d}"
    digits += next(str(check) for check in range(10) if cards.luhn(digits + str(check)))
    written = separator.join(digits[place : place + 4] for place in range(0, 16, 4))
    expected = [] if cards.is_test_card(digits) else ["card_number"]
    assert kinds(f'x = "{written}"') == expected


@given(st.integers(1, 899), st.integers(1, 99), st.integers(1, 9999))
def test_every_social_security_number_is_found(area: int, group: int, serial: int) -> None:
    number = f"{area:03d}-{group:02d}-{serial:04d}"
    made_up = area == 666 or issued.is_sample_ssn(number.replace("-", ""))
    assert kinds(f"{number}") == ([] if made_up else ["us_ssn"])


@given(st.text("0123456789 .-/+()AB\n", max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_a_part_of_a_text_has_the_places_of_the_whole(text: str, one: int, other: int) -> None:
    low, high = sorted((min(one, len(text)), min(other, len(text))))
    assert list(number_places(text, low, high)) == [place for place in number_places(text, 0, len(text)) if low <= place < high]


PLAIN = re.compile(
    r"[0-9A-Za-f](?<![A-Za-z0-9_.].)(?<![0-9][\-/].)(?:(?<=[0-9])(?=(?:[ ()./\-]{0,2}[0-9]){6}|[0-9]{0,2}(?:\.[0-9]{1,3}){3})"
    r"|(?<=[A-Z])(?=[A-Z]{0,5}[ \-]?[0-9](?:[ .\-]?[A-Z0-9]){5})|(?<=[13])(?=[1-9A-HJ-NP-Za-km-z]{25})"
    r"|(?=[0-9A-Fa-f](?:[:\-][0-9A-Fa-f]{2}){5})(?=[0-9A-Fa-f:\-]{0,12}[0-9]))"
)
"""What counts as a place, said in one expression, which is ten times as slow."""
PIECES = ("a1:", "B2-", ":", "-", "0", "17", "AB", "F", "f", " ", ".", "(", ")", "/", "_", "\n", "é", "1Qz", "1" * 25)
RUNS = st.lists(st.sampled_from(["0", "17", " ", "-", ":", "A", "b2"]), min_size=5, max_size=12).map("".join)
NUMBERS = st.lists(st.one_of(st.sampled_from(PIECES), RUNS), max_size=20)


@given(NUMBERS.map("".join))
@example(" A 0A" + "1" * 25)
def test_places_are_those_of_the_plain_expression(text: str) -> None:
    assert list(number_places(text, 0, len(text))) == [match.start() for match in PLAIN.finditer(text)]


def test_a_number_between_commas_is_found() -> None:
    assert kinds("Griselda,536-22-" + "8743,1984\n", "csv") == ["us_ssn"]


def test_foreign_keywords_are_found_in_every_case() -> None:
    keywords = ForeignKeywords(["телефон", "тел", "電話"], 5)
    assert sorted(keywords.hits("Телефон: 1, 電話 ТЕЛЕФОН")) == [(5, 0, 7), (5, 15, 22), (6, 0, 3), (6, 15, 18), (7, 12, 14)]
    assert list(keywords.hits("telephone")) == []


def test_foreign_keywords_may_begin_with_plain_letters() -> None:
    keywords = ForeignKeywords(["heiße", "ße"], 5)
    hits = sorted(keywords.hits("x" * 200 + " ich heiße, Heiße, heißt STRAßE ße"))
    assert hits == [(5, 205, 210), (5, 212, 217), (6, 208, 210), (6, 215, 217), (6, 229, 231)]  # the last is the end of no word


@pytest.mark.parametrize("name", prefilter.NAMES)
def test_foreign_keywords_stand_where_they_do_behind_letters_of_any_length(name: str) -> None:
    keywords = ForeignKeywords(["телефон", "電話"], 5, partial(prefilter.build_prefilter, name=name))
    assert list(keywords.hits("é 😀 電話 \udce9 Телефон ω 電話電話")) == [(6, 4, 6), (5, 9, 16), (6, 19, 21), (6, 21, 23)]


@pytest.mark.parametrize("before", range(1_015, 1_027))
@pytest.mark.parametrize("behind", [0, 3_000])
def test_foreign_keywords_are_found_whose_plain_letters_reach_into_plain_text(before: int, behind: int) -> None:
    keywords = ForeignKeywords(["heiße", "ße"], 5)
    text = f"{'x' * before} heiße{'-' * behind}"
    assert list(keywords.hits(text)) == [(5, before + 1, before + 6), (6, before + 4, before + 6)]
    assert [begin for _, begin, _ in keywords.hits(f"{text}{text}")] == [
        at + add for add in (0, len(text)) for at in (before + 1, before + 4)
    ]


def test_signs_and_letters_that_begin_no_keyword_are_none() -> None:
    keywords = ForeignKeywords(["телефон", "heiße"], 5)
    assert list(keywords.hits("def f(): ...  # … telephone – “1” …, ©, straße, телеграф")) == []
    assert list(keywords.hits("—" * 100)) == []
    assert list(keywords.hits("… телефон")) == [(5, 2, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "1.2.3.4",
        "v = '93.184.77.41-rc1'",
        "1725080237366123",
        "2024-01-15T10:30:00Z",
        "0xDEADBEEF12345678",
        "3.14159265358979323846",
        "AB12 CD34 EF56",
        "sha256:2a598586824fb55b558f2cb65128653b",
        "662b78f5-6081-62c3-3760-e39956622305",
        "part no. 800-123-4567-X",
        "l.454-.453a.595.595 0 00-.219-.98 6 6 0 00-5.162.967 2 2 0 00-.222 3.019l5.596",
        "chr1:12345678-12345999",
        "20260516-T",
        "00:00:5e:00:53:01",
        "[1.234567, 2.345678, 3.456789]",
        "this@name.local.info",
        "sk-ssh-ed25519@" + "openssh.com",
    ],
)
def test_look_alikes_are_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_every_checker_is_there_and_total() -> None:
    for identifier in IDENTIFIERS:
        for value in ("", "x", "\ud800", "٣٣١", "9" * 40, "A1234567B"):
            if not identifier.checker.startswith("."):
                national.is_valid(identifier.checker, value)
    assert national.name_of("S1234567" + "D") == "a Singaporean NRIC number"
    assert national.name_of("A123456" + "(3)") == "a Hong Kong identity card number"
    assert national.name_of("A12345678" + "9") == "a Taiwanese identity number"
    assert national.name_of("112-233-445" + " 95") == "a Russian SNILS number"
    assert national.name_of("S1234567A") == ""


def test_what_is_kept_for_fiction_is_nobodys() -> None:
    assert all(map(phones.is_fiction, ("+1 202-555-0175", "800-555-1212", "+44 20 7946 0958", "01632 960123", "1234567890")))
    assert not phones.is_fiction("+49 30 " + "901820")
    assert not any(map(networks.is_somebodys, ("192.0.2.1", "10.1.2.3", "8.8.8.8", "2001:db8::1", "fe80::1", "x", "::ffff:1.2.3.4")))
    assert not any(map(networks.is_machines, ("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "00:00:5e:00:53:af", "01:00:5e:7f:ff:fa")))
    assert all(map(nobody.is_placeholder, ("<x>", "${X}", "{{ x }}", "REDACTED", "***-**-****", "xxx", "your name")))
    assert wallets.is_wallet("bc1qar0srrr7xfkvy5l64" + "3lydnw9re59gtzzwf5mdq")
    assert not wallets.is_wallet("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mda")


NATIONAL = (
    ("# call «030 9018" + "20-14» or «(0171) 55" + "57788»", "de"),
    ("line «020 7183" + " 8750», fax «020-7183" + "-8751»", "UK"),
    ("x = '«612 34 5" + "6 78»'", "ES"),
    ("at 2024-05-01, 12/05/2024 10.20.30.40 030901820 0171 5557788 12 345 678 0.93750 SKU 030 901820", "ES"),
    ("030 901820 on page 02110-1301, 0815 by 0.41702200", "XX"),
)


@pytest.mark.parametrize(("source", "region"), NATIONAL)
def test_numbers_of_a_region_are_known_without_their_code(source: str, region: str) -> None:
    text, spans = unmarked(source)
    rule = national_phone_rule([region])
    assert (rule is None) is (region == "XX")
    rules = RULES.with_rules([rule] if rule else [])
    assert [one.span for one in find(Document(text), rules, KEY) if one.rule_id == ID] == list(spans)
    assert all(one.rule_id != ID for one in find(Document(text), RULES, KEY))


def test_checkers_are_imported_when_a_number_asks_for_them() -> None:
    program = (
        "import sys\n"
        "from airlock.core.detect import RuleSet, builtin_rules, find\n"
        "from airlock.core.model import Document\n"
        "rules = RuleSet.build(builtin_rules())\n"
        "def loaded(text):\n"
        "    find(Document(text), rules, b'k')\n"
        "    names = ('stdnum', 'phonenumbers.phonemetadata', 'phonenumbers.phonenumberutil', 'airlock.core.detect.personal.free')\n"
        "    return [name in sys.modules for name in names]\n"
        "print(loaded('x = 1\\n' * 100), loaded('5436"
        "2315K'), loaded('+49 30 "
        "901820'))\n"
        "import phonenumbers\n"
        "print(phonenumbers.example_number('DE') is not None)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded, whole = done.stdout.splitlines()
    assert loaded == "[False, False, False, False] [True, False, False, True] [True, True, False, True]"
    assert whole == "True", "who imports the package gets all of it"


def test_every_country_is_known_by_its_code() -> None:
    program = "import phonenumbers as p; print({str(code): ' '.join(regions) for code, regions in p.COUNTRY_CODE_TO_REGION_CODE.items()})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert literal_eval(done.stdout) == CODES
    assert all(any(forms(code, region, length)[0] for length in range(4, 15)) for code, all_ in CODES.items() for region in all_.split())


HOSTILE = [
    "1234567890",
    "12 34 56 78 90 ",
    "@",
    "+",
    "+1",
    "1-",
    "AB12",
    '{"a":',
    "phone ",
    "phone: ",
    'phone="',
    "電話",
    "0.123456,",
    "1.",
    "a:b:c:d:e:f:",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert done_within(0.5, lambda: kinds(text))
