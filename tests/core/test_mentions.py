"""What looks like a placeholder and cannot be restored: told from what can be, and from words that only begin alike."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airlock.core import mentions
from airlock.core.mentions import Known
from airlock.core.restore import restore
from airlock.vault import MemoryVault

KEY, OTHER, NUMBER = "AIRLOCK_KEY_" + "7F3A2K", "AIRLOCK_KEY_" + "QZ7M3N", "2007143210"
NUMBERED = "AIRLOCK_N_2007154321_" + "7F3A2K"
TWO = ("AIRLOCK_A_" + "BC123456", "AIRLOCK_AB_" + "C123456")


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        (f"{KEY} {KEY.lower()} AirlockKey7f3a2k {NUMBER}", []),
        (f"{OTHER}, `{OTHER.lower()}`", [OTHER, OTHER.lower()]),
        (f"AIRLOCK_{KEY} AIRLOCK_{OTHER}", [f"AIRLOCK_{OTHER}"]),
        ("AIRLOCK_KEY_" + "BCDFGH_OLD", ["AIRLOCK_KEY_BCDFGH_OLD"]),
        ("AIRLOCK_STATE_DIR airlock_test_server AIRLOCK_MAX_THREADS airlock 12345678", []),
        ("x 2007154321 y 900711234567 1900711234567 20071543210 2007110101", ["2007154321", "900711234567"]),
        ("use airlock-abc123456 here", ["airlock-abc123456"]),
        (f"{TWO[1]}x {NUMBERED}", []),
    ],
)
def test_doubtful_is_what_looks_made_and_cannot_be_restored(text: str, doubtful: list[str]) -> None:
    found = mentions.doubts(text, Known([KEY, NUMBER, NUMBERED, *TWO]))
    assert [text[one.span.start : one.span.end] for one in found] == doubtful
    assert [one.fitting for one in found] == [2 if "abc123456" in one else 0 for one in doubtful]
    assert mentions.looks_made(text) or not doubtful
    assert mentions.may_hold(text) or not doubtful


def test_every_placeholder_of_another_session_is_doubtful() -> None:
    made = MemoryVault().assign([("STRIPE_KEY", str(number), 0) for number in range(500)])
    told = [token for token in made if mentions.doubts(f"x {token}.", Known(()))]
    assert told == made
    assert all(map(mentions.looks_made, told))


LETTERS = "AIRLOCK_KEY_" + "XKAPQT"


@pytest.mark.parametrize("written", ["{}", "{}s", "{}_OLD", "x{}", "`{}`"])
@pytest.mark.parametrize(
    "mention",
    [
        *("AIRLOCK-OTHER-KEY-Q2M8ZD", "AIRLOCK OTHER KEY Q2M8ZD", "airlockOtherKeyQ2m8zd", "AIRLOCKOTHERKEYQ2M8ZD", "airlock-key-qa2mzd"),
        *(
            "AIRLOCK&#95;KEY&#x5F;QA2MZD",
            "airlock%5Fkey%5Fqa2mzd",
            "AIRLOCK__KEY__QA2MZD",
            "AIRLOCK_KEY_\n QA2MZD",
            "AIRLOCK_K\nEY_QA2MZD",
        ),
        *("AirlockKeyQa2mzd", "AIRLOCK_KEY_Q2M8Z", "AIRLOCK_KEY_Q2M8ZDX", "AIRLOCK_KEY_Q2M8OI", "AIRLOCK\u200b_KEY_QA2MZD", LETTERS),
    ],
)
def test_what_is_unknown_is_marked_however_it_is_written(mention: str, written: str) -> None:
    text = f"use {written.format(mention)} here"
    (one,) = mentions.doubts(text, Known([KEY]))
    assert text[one.span.start :].startswith(mention)
    assert mention in text[one.span.start : one.span.end] or mention.startswith(text[one.span.start : one.span.end])
    assert mentions.looks_made(text)


@pytest.mark.parametrize(
    "text",
    [
        "AIRLOCK_USE_64BIT AIRLOCK_X_UTF_16 AIRLOCK_PORT_8080 AIRLOCK_TEST_README AIRLOCK_MAX_DEPTH AIRLOCK_KEY_SERVER",
        "airlockSha256Digest airlockBase64Url AirlockX509Parser airlockOauth2Client airlock2fa AIRLOCK2024",
        "airlock-web-7f3a2k-4 airlock-0-9-1 airlock 7f3a2k, airlock build 7f3a2k; Airlock is at commit 7f3a2kd",
        "AIRLOCK_STATE_DIR\nSHA256 is next; see airlock.core.model2vec.v1a2, AIRLOCK: SHA256 AND UTF8",
    ],
)
def test_what_is_no_placeholder_is_not_marked(text: str) -> None:
    assert mentions.doubts(text, Known([KEY])) == []
    assert restore(text, lambda: [KEY], lambda _: "value").unknown == ()


PIECES = st.sampled_from([KEY, OTHER, NUMBER, *TWO, "airlock", "AIRLOCK_", "_", "-", " ", "7F3A2K", "abc123456", "2007154321", "1", "İ"])


@given(st.lists(PIECES, max_size=10).map("".join))
def test_nothing_doubtful_is_restored_and_what_is_doubtful_stays(text: str) -> None:
    known = Known([KEY, NUMBER, *TWO])
    found = mentions.doubts(text, known)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    for one in found:
        alone = text[one.span.start : one.span.end]
        assert restore(alone, lambda: known, lambda _: "value").text == alone
    spans = known.spans(text)
    assert all(text[span.start : span.end] in known for span in spans)
    assert not any(span.overlaps(one.span) for span in spans for one in found)
