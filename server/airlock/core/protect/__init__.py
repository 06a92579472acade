"""Names and code that an organisation keeps to itself: what leaves has neutral names and no protected bodies, and an answer gets both back.

Everything here is a function of texts, a policy, and a look-up that the caller owns (the vault). Absent on purpose: which packages are the
workspace's own (the caller knows its folder), and names nobody listed.
"""

from __future__ import annotations

from airlock.core.protect.aliases import Alias, alike, spellings
from airlock.core.protect.findings import NAME_LABEL, Protection, rule_of
from airlock.core.protect.names import Names
from airlock.core.protect.renaming import Choose, Keep, alias_for
from airlock.core.protect.returning import Returned, Returner, returned

__all__ = [
    "NAME_LABEL",
    "Alias",
    "Choose",
    "Keep",
    "Names",
    "Protection",
    "Returned",
    "Returner",
    "alias_for",
    "alike",
    "returned",
    "rule_of",
    "spellings",
]
