"""Base 64 read back, so that a rule can look at what a value really holds. Nothing here raises, whatever the text."""

from __future__ import annotations

from binascii import a2b_base64
from typing import Any


def base64_bytes(text: str) -> bytes:
    """The bytes of a base-64 text of either alphabet, padded or not; line ends are skipped, what is no base 64 is nothing."""
    plain = "".join(text.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return a2b_base64(plain + "=" * (-len(plain) % 4))
    except ValueError:
        return b""


def json_object(text: str) -> dict[str, Any] | None:
    """The JSON object that a base-64 text holds, None when it holds none."""
    import json

    try:
        found = json.loads(base64_bytes(text))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
