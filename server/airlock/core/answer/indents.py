"""How deep one step of indentation is in a text, told by the steps that it takes."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

_LEAD = re.compile(r"^([ \t]*)[^\s]", re.MULTILINE)
_WIDTHS = (2, 3, 4, 8)
_LONGEST = 100_000


def step(text: str) -> str:
    """A tab, or so many spaces; empty where a text takes no step, or steps that nobody takes."""
    taken: Counter[str] = Counter()
    for before, lead in pairwise(_LEAD.findall(text, 0, _LONGEST)):
        if len(lead) > len(before) and lead.startswith(before):
            taken[lead[len(before) :]] += 1
    common = (one for one, _ in taken.most_common() if one == "\t" or (one.isspace() and one.count(" ") == len(one) in _WIDTHS))
    return next(common, "")
