"""What rules for secrets in lists and choices share: names that say no secret is there, and values that are none."""

from __future__ import annotations

import re

_HARMLESS = (
    *("common", "weak", "bad", "invalid", "forbidden", "banned", "leaked", "breached", "wrong", "top", "default", "blocked", "rejected"),
    *(
        "csrf",
        "xsrf",
        "max",
        "min",
        "num",
        "stop",
        "special",
        "design",
        "mask",
        "pad",
        "theme",
        "color",
        "css",
        "input",
        "output",
        "expected",
    ),
)
"""What stands before a name where the values open nothing: `common_passwords`, `designTokens`."""
_LONGEST = 12

NO_VALUE = r"(?!(?i:token|secret|passw|key|test|dummy|fake|mock|user)|\$[A-Za-z_{(]|\{\{|%|<|@|0x|[\w.]{0,100}\()"
"""Before a value: it is not looked up, made, or a name."""


def kind_of(match: re.Match[str]) -> str:
    """The kind of what a rule's match opens: `password` where the group `is_password` took part, else `token`.

    Empty where what stands before the name says that it opens nothing.
    """
    start = match.start()
    if match.string[max(start - _LONGEST, 0) : start].lower().rstrip("_. -").endswith(_HARMLESS):
        return ""
    return "password" if match.start("is_password") >= 0 else "token"
