"""Bringing values back: whatever a model did to a placeholder, however the answer is cut, and never by a guess."""

from __future__ import annotations

import html
import json
import random
import textwrap
from collections.abc import Callable, Iterator
from itertools import pairwise
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core.literals import Literals
from airlock.core.mentions import Known
from airlock.core.model import Restoration, Span
from airlock.core.placeholder import Form
from airlock.core.restore import Restorer, restore
from airlock.vault import MemoryVault
from core.mangled_answers import ANSWERS, STAY, TOKENS, VALUES, with_mentions, with_values
from core.mangled_further import FURTHER, NEAR
from timing import done_within


def given_back(text: str, vault: MemoryVault) -> Restoration:
    return restore(text, vault.tokens, vault.value)


@pytest.mark.parametrize(
    ("mangle", "around"),
    [
        (str.lower, "{}"),
        (str.title, "{}"),
        (lambda t: t.replace("_", "\\_"), "{}"),
        (lambda t: f"`{t}`", "`{}`"),
        (lambda t: f"**{t}**", "**{}**"),
        (lambda t: f"{t}_BACKUP", "{}_BACKUP"),
        (lambda t: f"{t}s", "{}s"),
        (lambda t: f'"{t}",', '"{}",'),
        (lambda t: f"\t\t{t}\r\n", "\t\t{}\r\n"),
        (lambda t: f"({t})s", "({})s"),
        (lambda t: f"x{t}{t}", "x{0}{0}"),
    ],
)
def test_restore_survives_what_models_do(mangle: Callable[[str], str], around: str) -> None:
    vault = MemoryVault()
    for value in map(str, range(50)):
        (token,) = vault.assign([("STRIPE_KEY", value, False)])
        answer = given_back(f"use {mangle(token)} here", vault)
        assert answer.text == f"use {around.format(value)} here"
        assert answer.restored == around.count("{")
        assert not answer.unknown


def test_unknown_placeholders_stay_and_are_named() -> None:
    answer = given_back("a AIRLOCK_AWS_KEY_ABC123 b", MemoryVault())
    assert answer.text == "a AIRLOCK_AWS_KEY_ABC123 b"
    assert answer.unknown == ("AIRLOCK_AWS_KEY_ABC123",)


def camel(token: str) -> str:
    first, *rest = token.split("_")
    return first.lower() + "".join(part.capitalize() for part in rest)


CHANGES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "small letters": str.lower,
    "title": str.title,
    "no underscores": lambda t: t.replace("_", ""),
    "camel case": camel,
    "double underscores": lambda t: t.replace("_", "__"),
    "hyphens": lambda t: t.replace("_", "-"),
    "spaces": lambda t: t.replace("_", " "),
    "Markdown escapes": lambda t: t.replace("_", "\\_"),
    "doubled escapes": lambda t: t.replace("_", "\\\\_"),
    "decimal entities": lambda t: t.replace("_", "&#95;"),
    "hexadecimal entities": lambda t: t.replace("_", "&#x5F;"),
    "named entities": lambda t: t.replace("_", "&lowbar;"),
    "percent": lambda t: t.replace("_", "%5F"),
    "soft hyphens": lambda t: t.replace("_", "_\u00ad"),
    "wrapped": lambda t: t.replace("_", "_\n    ", 1),
    "wrapped anywhere": lambda t: t[:11] + "\n" + t[11:],
    "half in bold": lambda t: f"AIRLOCK**{t[7:]}",
    "quoted": lambda t: f'"{t}"',
    "typographic quotes": lambda t: f"“{t}”",
    "code": lambda t: f"`{t}`",
    "plural": lambda t: f"{t}s",
    "suffix": lambda t: f"{t}_old",
}
AROUND = {"quoted": ('"', '"'), "typographic quotes": ("“", "”"), "code": ("`", "`"), "plural": ("", "s"), "suffix": ("", "_old")}
"""What a change puts around the placeholder stays."""
FRAMES: dict[str, Callable[[str], str]] = {
    "prose": lambda t: f"Set the key to {t}, then restart.",
    "code": lambda t: f"client = Client(key={t!r})\n",
    "JSON": lambda t: json.dumps({"command": f"export KEY={t}", "n": 90071}),
    "table": lambda t: f"| name | value |\n|---|---|\n| key | {t} |\n",
    "diff": lambda t: f"--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n-key = 1\n+key = {t}\n",
    "quote": lambda t: f"> {t}\n> and more",
    "URL": lambda t: f"https://shop.example/?key={t}&page=2",
    "HTML": lambda t: f"<b>{t}</b>",
    "another language": lambda t: f"その値は{t}です。",
    "indented": lambda t: textwrap.indent(f"key: {t}\nport: 1\n", "        "),
    "twice": lambda t: f"{t} and again {t}.",
    "shell": lambda t: f"export KEY='{t}' && run",
    "comment": lambda t: f"x = 1  # was {t}",
    "end": lambda t: f"The value is {t}",
}


def mangled() -> Iterator[tuple[MemoryVault, str, str, int]]:
    """More than three hundred answers: vault, text, what it should become, and how many mentions are in it."""
    chance = random.Random(7)
    for name, change in CHANGES.items():
        left, right = AROUND.get(name, ("", ""))
        for frame in FRAMES.values():
            value = "".join(chance.choices("abcdefghijkmnopqrstuvwxyz0123456789+/", k=24))
            vault = MemoryVault()
            (token,) = vault.assign([(chance.choice(["STRIPE_KEY", "PASSWORD", "AWS_KEY_ID", "EMAIL"]), value, False)])
            vault.assign([("PASSWORD", f"{n}", False) for n in range(20)])
            text = frame("\0")
            yield vault, text.replace("\0", change(token)), text.replace("\0", f"{left}{value}{right}"), text.count("\0")


def test_a_mangled_answer_is_restored_exactly() -> None:
    cases = 0
    for vault, text, wanted, count in mangled():
        answer = given_back(text, vault)
        assert answer.text == wanted, text
        assert (answer.restored, answer.unknown) == (count, ())
        cases += 1
    assert cases > 300


SPOKEN = {TOKENS[letter]: VALUES[letter] for letter in TOKENS}


def test_answers_of_many_kinds_are_restored_exactly_also_letter_by_letter() -> None:
    assert len({*ANSWERS, *FURTHER}) > 300
    for marked in (*ANSWERS, *FURTHER):
        text = with_mentions(marked)
        whole = restore(text, lambda: SPOKEN, SPOKEN.get)
        assert whole == Restoration(with_values(marked), marked.count("⟦"), ()), text
        restorer = Restorer(lambda: SPOKEN, SPOKEN.get)
        assert "".join([*map(restorer.feed, text), restorer.finish()]) == whole.text, text


@pytest.mark.parametrize("text", STAY)
def test_what_only_resembles_a_placeholder_stays(text: str) -> None:
    assert restore(text, lambda: SPOKEN, SPOKEN.get).text == text


def test_what_comes_near_to_a_placeholder_stays() -> None:
    assert len(set(NEAR)) > 100
    assert not [text for text in NEAR if restore(text, lambda: SPOKEN, SPOKEN.get).text != text]


@pytest.mark.parametrize("text", ["AIRLOCK_STRIPE_KEY_7F3A2K9Q", "airlock_email_q2m8zd4", "AIRLOCK_EMAIL_Q2M8ZDXY"])
def test_a_code_that_goes_on_is_another_one_and_is_named(text: str) -> None:
    assert restore(f"x {text}.", lambda: SPOKEN, SPOKEN.get) == Restoration(f"x {text}.", 0, (text,))


@pytest.mark.parametrize(
    "text",
    [
        "Airlock keeps values on this machine; airlock scan finds them.",
        "see airlock_settings and AIRLOCK_STATE_DIR",
        "import airlock.core.redact as redact",
        "90071 is a number, 900711234567 another",
        "the airlock of a ship is a chamber with two doors",
        "AIRLOCK_PASSWORD_ABC12",
    ],
)
def test_words_that_are_no_placeholder_stay(text: str) -> None:
    known = MemoryVault()
    known.assign([("PASSWORD", f"{n}", False) for n in range(2000)])
    assert given_back(text, known).text == text


def test_a_mention_that_fits_two_is_left_and_named() -> None:
    tokens = {"AIRLOCK_A_BC123456": "one", "AIRLOCK_AB_C123456": "two"}
    answer = restore("x airlock-abc123456 y AIRLOCK_AB_C123456", lambda: tokens, tokens.get)
    assert answer.text == "x airlock-abc123456 y two"
    near = restore("airlock_abc_123456", lambda: tokens, tokens.get)
    assert (near.text, near.unknown) == ("airlock_abc_123456", ("airlock_abc_123456",))


PIECES = [
    *("AIRLOCK", "airlock", "AIR", "-", "LOCK", "_", "&#95;", "&", "%5F", "\n", " ", "90071", "9", ".", "a", "\\", "İ", "x", "KEY", "Ａ"),
    *("\u200b", "<br", ">", '"', ",", "'", "=", "\x1b[1", "m", "2,007", "t"),
]


def test_letters_whose_small_form_is_two_move_nothing() -> None:
    known = MemoryVault()
    (token,) = known.assign([("KEY", "first value", False)])
    assert given_back(f"İＡ {token} 𝐈İ{token}", known).text == "İＡ first value 𝐈İfirst value"


@given(st.lists(st.one_of(st.sampled_from(["T0", "T1", "N0"]), st.sampled_from(PIECES)), max_size=14), st.data())
def test_a_stream_is_restored_like_the_whole_however_it_is_cut(parts: list[str], data: st.DataObject) -> None:
    known = MemoryVault()
    tokens = known.assign([("KEY", "first value", False), ("API_KEY", "second 90071", False), ("PIN", "83645271", True)])
    text = "".join(dict(zip(("T0", "T1", "N0"), tokens, strict=True)).get(part, part) for part in parts)
    whole = given_back(text, known)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    restorer = Restorer(known.tokens, known.value)
    streamed = [restorer.feed(text[a:b]) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert "".join([*streamed, restorer.finish()]) == whole.text
    assert (restorer.restored, restorer.unknown) == (whole.restored, whole.unknown)


US_PHONE, UK_PHONE = "+1 229 " + "736 5000", "+447911 " + "123456"
STANDING = {
    "robin.fernwold42@example.org": "ada@engines.test",
    "+1 229 555 0142": US_PHONE,
    "+442079 460142": UK_PHONE,
    "Alex Fernwold": "Ada Byron",
    "198.18.3.44": "93.184.77.41",
    "2007143210": "83645271",
}
BITS = [
    *STANDING, "robin", ".fernwold42@exam", "ple.org", "Alex", " Fern", "wold", "+1 229", " 555 0142", "+", "+44", "1", "198", ".18.3.44",
    "198.", "2007", "143210", ".", " ", "x", "\n", "é", "air", "_",
]  # fmt: skip


@given(st.lists(st.sampled_from(BITS), max_size=12).map("".join), st.lists(st.integers(0, 200), max_size=12))
def test_stand_ins_are_restored_in_a_stream_like_in_the_whole(text: str, cuts: list[int]) -> None:
    known = Known(STANDING)
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    restorer = Restorer(lambda: known, STANDING.get)
    streamed = "".join([*(restorer.feed(text[a:b]) for a, b in pairwise(places)), restorer.finish()])
    assert streamed == restore(text, lambda: known, STANDING.get).text


def test_a_stream_holds_back_only_what_may_be_a_stand_in() -> None:
    restorer = Restorer(lambda: STANDING, STANDING.get)
    assert restorer.feed("see +44") == "see "
    assert restorer.feed("2079 460142; call robi") == f"{UK_PHONE}; call "
    assert restorer.feed("ns or x.198") == "robins or x.198"
    assert restorer.feed(" and +") == " and "
    assert restorer.feed("1 229 555 0142") == ""
    assert restorer.feed(" 2, Alex") == f"{US_PHONE} 2, "
    assert restorer.finish() == "Alex"


def test_a_known_placeholder_inside_an_unknown_one_is_restored() -> None:
    known = MemoryVault()
    (token,) = known.assign([("KEY", "the value", False)])
    answer = given_back(f"AIRLOCK_{token} and airlock_key_zzzzzz", known)
    assert answer.text == "AIRLOCK_the value and airlock_key_zzzzzz"
    assert answer.unknown == ("airlock_key_zzzzzz",)


def test_a_stream_holds_back_only_what_may_be_a_placeholder() -> None:
    known = MemoryVault()
    (token,) = known.assign([("KEY", "the value", False)])
    restorer = Restorer(known.tokens, known.value)
    assert restorer.feed("plain text, ") == "plain text, "
    assert restorer.feed("then air") == "then "
    assert restorer.feed("craft and " + token[:9]) == "aircraft and "
    assert restorer.feed(token[9:-1]) == ""
    assert restorer.feed(token[-1] + ".") == "the value."
    assert restorer.feed(" Airlock keeps it, and nobody else has ever had a copy of it here") != ""
    assert restorer.feed(", air-") == ", "
    assert restorer.finish() == "air-"


def test_encodings_used_above_are_what_browsers_and_urls_mean() -> None:
    assert html.unescape("&#95;&#x5F;&lowbar;") == "___"
    assert quote("_", safe="").replace("_", "%5F") == "%5F"


@given(st.integers(0, 2**32), st.lists(st.integers(0, 3000), max_size=60))
def test_many_synthetic_values_come_back_where_they_stand_whole(seed: int, cuts: list[int]) -> None:
    chance, known = random.Random(seed), MemoryVault()
    values = [f"person{number}@engines.test" for number in range(40)] + [str(83645000 + number) for number in range(10)]
    made = known.assign([("EMAIL" if "@" in value else "NATIONAL_ID", value, Form.SYNTHETIC) for value in values])
    order = chance.sample(range(len(values)), 30)
    left, right = ["<", "(", "to "], [">", ", ", "\n"]
    text = "".join(f"x{n} {chance.choice(left)}{made[n]}{chance.choice(right)}" for n in order)
    glued = f"a{made[0]} {made[1]}a 1{made[45]}"
    wanted = text
    for number in sorted(order, key=lambda n: -len(made[n])):
        wanted = wanted.replace(made[number], values[number])
    assert given_back(text + glued, known).text == wanted + glued
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    restorer = Restorer(known.tokens, known.value)
    assert "".join([*(restorer.feed(text[a:b]) for a, b in pairwise(places)), restorer.finish()]) == wanted


def test_thousands_that_begin_alike_are_found_as_fast_as_a_few() -> None:
    numbers = [f"90071{number:07}" for number in range(0, 60_000, 3)]
    literals, text = Literals(numbers), ";".join(numbers)
    found: list[list[Span]] = []
    assert done_within(0.5, lambda: found.append(literals.spans(text)))
    assert [text[start:end] for start, end in found[0]] == numbers
