"""How long a text is for a model, without a model's own tables."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[^\W_]{1,6}|[^\w\s]|_|\n[ \t]*")


def estimate_tokens(text: str) -> int:
    """Roughly how many tokens a model would count: identifiers in pieces of up to six letters, each other sign by itself."""
    return sum(1 for _ in _TOKEN.finditer(text))
