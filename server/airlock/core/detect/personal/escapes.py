r"""Values as they read: `Ren\u00e9` for René, `O''Neil` and `O\'Neil` for O'Neil, in any language that escapes so."""

from __future__ import annotations

import re
from functools import lru_cache

from airlock.core.detect.lazy import LazyPattern
from airlock.core.expressions import compiled

_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "N": "\\N"}
_ESCAPED = r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))|''"

_GLYPH = LazyPattern(r"\\[0-9A-Fa-f]{3,6}")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return compiled(_ESCAPED, re.DOTALL)


def unescaped(value: str) -> str:
    """The value without escapes."""
    return _pattern().sub(_plain, value) if "\\" in value or "''" in value else value


def is_glyph(value: str) -> bool:
    """Whether this is one character of an icon font, as CSS writes it: a backslash and its number."""
    return value[:1] == "\\" and _GLYPH.fullmatch(value) is not None


def _plain(match: re.Match[str]) -> str:
    number = match[1] or match[2] or match[3]
    if number is None:
        return "'" if match[4] is None else _LETTERS.get(match[4], match[4])
    code = int(number, 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
