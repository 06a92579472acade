"""Numbers that running text says are somebody's, in prose, comments and logs, in several languages; other numbers there are left alone."""

from __future__ import annotations

import pytest

from airlock.core.detect import RuleSet, builtin_rules, find
from airlock.core.detect.examples import unmarked
from airlock.core.model import Category, Document
from timing import done_within

KEY = b"fingerprint key"
RULES = RuleSet.build([rule for rule in builtin_rules() if rule.category is not Category.CREDENTIAL])
WRAPPED = {"plaintext": "{}", "markdown": "- {}\n", "python": "# {}\n", "log": "2026-03-02 11:04:12 INFO desk {}"}


@pytest.mark.parametrize("language", WRAPPED)
@pytest.mark.parametrize(
    "marked",
    [
        "Mi pasaporte es «XDB48" + "2193», no tengo otro.",
        "Der Reisepass Nr. «C4VR" + "7X2K9» wurde gestohlen",
        "the plate number is «ABJ-1" + "23XY» for this vehicle",
        "license plate «7KXR" + "482» was seen",
        "Kennzeichen «HH-KR " + "4821» parkt hier",
        "sort code is «20-45-" + "45»",
        "routing number «12100" + "0358» for the transfer",
        "Kontonummer lautet «64848" + "9890»",
        "mein Handy ist «0171 48" + "39201»",
        "PLZ «803" + "31» fehlt",
        "her zip code is «941" + "17»",
        "postcode «M60 " + "1NW» it was",
        "IMEI «4901542032" + "37518» reported stolen",
        "VIN «1HGCM826" + "33A004352» sold",
        "Coordinates «52.5200" + "08, 13.404954» of it",
        "my license «D832-" + "4471-2290» expires",
        "TC kimlik numaram «38471" + "926582», evet",
        "telefon numaram «0532 418" + " 27 66» ara",
    ],
)
def test_what_a_word_before_it_says_is_found(language: str, marked: str) -> None:
    text, spans = unmarked(WRAPPED[language].format(marked))
    assert [one.span for one in find(Document(text, "", language), RULES, KEY)] == list(spans)


@pytest.mark.parametrize("language", WRAPPED)
@pytest.mark.parametrize(
    "text",
    [
        "device id 48291734 connected",
        "the plate is 12 mm thick",
        "license plate 2 of 3",
        "vin 3 is missing",
        "mac 10.15.7 or later",
        "zip 200 files",
        "the serial license 2026-11 ended",
        "passport 0.6.0 was released",
        "sort code 12 lines long",
        "it took too long 12.345678 seconds",
        "your license LGPL-2.1-or-later",
    ],
)
def test_counts_and_versions_are_nobodys(language: str, text: str) -> None:
    assert find(Document(WRAPPED[language].format(text), "", language), RULES, KEY) == ()


AT = "@analytical-engines.org"


@pytest.mark.parametrize(
    "marked",
    [
        f"ask «Griselda Ashworth» («griselda.ashworth{AT}») about it",
        f"Reported by «Linda Ashworth» «linda{AT}» yesterday",
        f"cc «Jonas Weber» - «jweber{AT}»",
        f"«Weber, Jonas» <«jonas.weber{AT}»>",
        f"TODO(«Żaneta Ostrowska», «z.ostrowska{AT}»): mend",
        f"«Linda van der Ashworth» [«lashworth{AT}»]",
        "«Morag Ashworth» <«morag.ashworth" + "@clan-lindenfeld.scot»>",
    ],
)
def test_a_name_that_the_address_behind_it_is_made_of_is_found(marked: str) -> None:
    text, spans = unmarked(marked)
    assert [one.span for one in find(Document(text, "", "plaintext"), RULES, KEY)] == list(spans)


@pytest.mark.parametrize(
    "text",
    [
        f"Order Service (order.desk{AT})",
        f"The Platform Team <platform{AT}>",
        f"Griselda Ashworth (jon.baker{AT})",
        f"Copyright 2019 Griselda Ashworth <griselda.ashworth{AT}>",
        f"Support Desk (support{AT})",
        f"Griselda Ashworth,griselda.ashworth{AT}",
    ],
)
def test_other_words_before_an_address_are_no_name(text: str) -> None:
    assert not [one for one in find(Document(text, "", "plaintext"), RULES, KEY) if one.kind == "person_name"]


def test_cells_before_an_address_are_told_at_once() -> None:
    """In tables an address stands in every row, behind words with capitals that are no name in front of it."""
    rules = RuleSet.build([rule for rule in builtin_rules() if rule.id == "person_name_mailbox"])
    text = "".join(f"{number},Griselda,Ashworth-Lindenfeld,North Marburgshire,g.ashworth{number}{AT}\n" for number in range(4000))
    assert done_within(0.15, lambda: find(Document(text, "", "csv"), rules, KEY))
