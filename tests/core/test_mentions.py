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
    assert len(told) > 460
    assert all(map(mentions.looks_made, told))


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
