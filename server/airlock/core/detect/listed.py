"""What rules for secrets in lists and choices share: names that say no secret is there, and values that are none."""

from __future__ import annotations

import re

from airlock.core.detect.base58 import decoded
from airlock.core.expressions import compiled

_HARMLESS = (
    *("common", "weak", "invalid", "forbidden", "banned", "leaked", "breached", "wrong", "default", "blocked", "rejected"),
    *("csrf", "xsrf", "stop", "special", "design", "mask", "theme", "color", "input", "output", "expected"),
)
"""What stands before a name where the values open nothing: `common_passwords`, `designTokens`."""
_HARMLESS_WORDS = frozenset(("bad", "css", "max", "min", "num", "pad", "top"))
"""The same of words that are the end of others, `admin_tokens`."""
_LAST_WORD = compiled(r"(?:[A-Z]?[a-z]+|[A-Z]+)\Z")
_LONGEST = 12

NO_VALUE = r"(?!(?i:token|secret|passw|key|test|dummy|fake|mock|user)|\$[A-Za-z_{(]|\{\{|%|<|@|0x|[\w.]{0,100}\()"
"""Before a value: it is not looked up, made, or a name."""


_NAMED = compiled(r"(?:[a-z]{1,16}[-_.]){1,8}(?:[a-z]{1,16}|v?\d{1,4})")
_ADDRESS = range(43, 45)
"""The length of 32 bytes in base 58."""


def is_token(value: str) -> bool:
    """Whether a value in a list of tokens or secrets can be one: no name, `api-key-prod-1`, and no coin's address; those are tokens, too.

    https://solana.com/docs/core/accounts#account-address
    """
    return _NAMED.fullmatch(value) is None and not (len(value) in _ADDRESS and len(decoded(value)) == 32)


def kind_of(match: re.Match[str]) -> str:
    """The kind of what a rule's match opens: `password` where the group `is_password` took part, else `token`.

    Empty where what stands before the name says that it opens nothing.
    """
    start = match.start()
    before = match.string[max(start - _LONGEST, 0) : start].rstrip("_. -")
    last = _LAST_WORD.search(before)
    if last is not None and (last[0].lower() in _HARMLESS_WORDS or before.lower().endswith(_HARMLESS)):
        return ""
    return "password" if match.start("is_password") >= 0 else "token"
