"""What always holds of a redacted text, whatever the values are, in every language and in any mixture of modes."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from airlock.core import syntax
from airlock.core.model import Category, Confidence, Document, Finding, Mode, Severity, Span
from airlock.core.redact import redact
from airlock.core.restore import Restorer, restore
from airlock.vault import MemoryVault
from core.test_redact_syntax import SAMPLES

LETTERS = "abcdefghijkmnpqrstuvwyz"
PIECE = 8
MANY = 5
"""Cases for one example: hypothesis takes longer to draw one than the case itself takes."""
KINDS = [
    "password",
    "person_name",
    "email",
    "phone",
    "card_number",
    "date_of_birth",
    "ip_address",
    "national_id",
    "geo_location",
    "postal_address",
]


def reshaped(value: str, chance: random.Random) -> str:
    """Another value with letters where letters are and digits where digits are."""
    out = []
    for at, char in enumerate(value):
        if char.isdigit():
            out.append(chance.choice("123456789" if char != "0" or not at else "0123456789"))
        elif char.isalpha() and char.isascii() and value[at - 1 : at] != "\\" and not value[0].isdigit():
            out.append(chance.choice(LETTERS if char.islower() else LETTERS.upper()))
        else:
            out.append(char)
    return "".join(out)


class Case:
    """A sample with values of its own, a finder that sees them wherever they stand, and what is to be done with each."""

    def __init__(self, sample: tuple[str, str, str], seed: int, modes: Sequence[Mode], kind: str) -> None:
        chance = random.Random(seed)
        self.language, own, text = sample
        typed = own in ("date_of_birth", "private_key", "key", "home_path", "webhook") or "1982-" in text
        self.kind = own if typed else kind
        pieces = text.replace("»", "«").split("«")
        if not typed:
            pieces[1::2] = [reshaped(value, chance) for value in pieces[1::2]]
        self.text = "".join(pieces)
        self.values = [value for value in pieces[1::2] if len(value) >= PIECE]
        self.modes = {value: modes[at % len(modes)] for at, value in enumerate(self.values)}

    def with_carriage_returns(self) -> None:
        self.text = self.text.replace("\n", "\r\n")
        self.modes = {value.replace("\n", "\r\n"): mode for value, mode in self.modes.items()}
        self.values = list(self.modes)

    def find(self, document: Document) -> list[Finding]:
        found = []
        for value in self.values:
            at = document.text.find(value)
            while at >= 0:
                found.append(self.finding(at, at + len(value)))
                at = document.text.find(value, at + len(value))
        return sorted(found, key=lambda one: one.span)

    def finding(self, start: int, end: int) -> Finding:
        return Finding(
            Span(start, end), "toy", self.kind, Category.PERSONAL_DATA, Severity.ERROR, Confidence.HIGH, (), "00", self.kind.upper()
        )

    def mode(self, finding: Finding) -> Mode:
        return next(
            (mode for value, mode in self.modes.items() if self.text[finding.span.start : finding.span.end] in value), Mode.PLACEHOLDER
        )


@st.composite
def drawn_cases(draw: st.DrawFn) -> list[Case]:
    seed, modes = draw(st.integers(0, 2**32)), draw(st.lists(st.sampled_from(Mode), min_size=1, max_size=3))
    chance = random.Random(seed)
    return [Case(chance.choice(SAMPLES), seed + number, modes, chance.choice(KINDS)) for number in range(MANY)]


CASES = drawn_cases()


@given(CASES, st.booleans())
def test_a_redacted_text_holds_no_value_parses_as_before_and_comes_back(cases: list[Case], windows: bool) -> None:
    for case in cases:
        if windows:
            case.with_carriage_returns()
        document, vault = Document(case.text, "", case.language), MemoryVault()
        result = redact(document, case.find(document), case.find, vault.assign, case.mode)
        assert not case.find(Document(result.text))
        assert syntax.error_count(result.text, case.language) == syntax.error_count(case.text, case.language), result.text
        for replaced in result.replacements:
            value = case.text[replaced.finding.span.start : replaced.finding.span.end]
            pieces = (value[at : at + PIECE] for at in range(len(value) - PIECE + 1))
            assert not any(piece in result.text for piece in pieces if sum(map(str.isalnum, piece)) > PIECE // 2)
        if all(r.mode.comes_back for r in result.replacements):
            assert restore(result.text, vault.tokens, vault.value).text == case.text
            again = redact(Document(result.text, "", case.language), (), case.find, vault.assign, case.mode)
            assert again.text == result.text


@given(CASES, st.integers(0, 2**32))
def test_a_streamed_answer_comes_back_like_a_whole_one(cases: list[Case], seed: int) -> None:
    chance = random.Random(seed)
    for case in cases:
        document, vault = Document(case.text, "", case.language), MemoryVault()
        text = redact(document, case.find(document), case.find, vault.assign, lambda _: Mode.STANDIN).text
        cuts = sorted(chance.choices(range(len(text) + 1), k=chance.randint(0, 8)))
        restorer = Restorer(vault.tokens, vault.value)
        streamed = "".join(restorer.feed(text[a:b]) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True))
        assert streamed + restorer.finish() == restore(text, vault.tokens, vault.value).text == case.text
