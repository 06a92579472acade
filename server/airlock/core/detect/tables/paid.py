"""When a card ends and what is on its back, in a line that has the card's number: `4539… exp 09/27, security code 731`.

Words such as these stand before other things as well, so the number has to be there, and one that somebody issued.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from airlock.core.detect.personal import cards
from airlock.core.detect.tables.cells import Place, Reading
from airlock.core.expressions import compiled

WORDS = (" cvv", " cvc", "security code", " exp ", " exp:", " expiry", "valid thru")
"""What such lines have, in small letters: at least one of them."""
_NUMBER = r"[2-6]\d{3}(?<![\w.-]\d{4})(?:(?:[ -]?\d{4}){3}|[ -]?\d{6}[ -]?\d{5})(?![\w-])"
_BESIDE = (
    r"\b(?:(?:exp(?:iry|ires|iration)?\.?(?: date)?|valid (?:thru|until|to|through)|gültig bis|vence|expire le)[ :=]{1,3}"
    r"(?P<card_expiry>(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d)"
    r"|(?:cvv2?|cvc2?|csc|cid|security code|sicherheitscode|prüfziffer)[ :=]{1,3}(?P<card_security_code>\d{3,4}))(?![\w/-])"
)
_MOST = 5_000


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(_NUMBER), compiled(_BESIDE, re.IGNORECASE)


def readings(text: str) -> Iterator[Reading]:
    """What stands in the line of each card."""
    number, beside = _patterns()
    for record, card in enumerate(islice(number.finditer(text), _MOST)):
        digits = cards.digits_of(card[0])
        if not cards.brand_of(digits) or not cards.luhn(digits) or cards.is_test_card(digits):
            continue
        end = text.find("\n", card.end())
        line = (max(text.rfind("\n", 0, card.start()) + 1, card.start() - 120), min(len(text) if end < 0 else end, card.end() + 120))
        places = [
            Place(*one.span(one.lastgroup), one.lastgroup, "", record, "stands beside a card's number")
            for one in beside.finditer(text, *line)
            if one.lastgroup
        ]
        if places:
            yield Reading(places[0].start, places[-1].end, places)
