"""The outline of a text: one byte a code point that only says what class of character stands there.

Searching an outline for a fixed string or an expression that begins with one takes a nanosecond a character, which an expression over the
text itself never does.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

_CLASSES = (
    (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", b"a"),
    (b"\"'`", b'"'),
    (b"+.&~^<>|", b"+"),
    (b" \t\r\n", b" "),
    (b"\\_", b"\\"),
    (b"@$", b"@"),
    (b"#", b"#"),
    (b"/", b"/"),
    (b"*", b"*"),
    (b"-", b"-"),
    (b"()", b")"),
)
_OTHER = b"."
_TABLE = bytes(next((mark[0] for members, mark in _CLASSES if byte in members), _OTHER[0]) for byte in range(256))


def shape(text: str) -> bytes:
    """The outline: letters and digits `a`, quotes `"`, joining operators `+`, white space, and what may stand between literals."""
    return text.encode("latin-1", "replace").translate(_TABLE)


def runs(outline: bytes, least: int) -> Iterator[int]:
    """Where each run of at least `least` letters and digits begins."""
    wanted = b"a" * least
    run_end = _run_end().match
    start = outline.find(wanted)
    while start >= 0:
        yield start
        rest = run_end(outline, start + least)
        start = outline.find(wanted, rest.end() if rest else start + least)


@functools.cache
def _run_end() -> re.Pattern[bytes]:
    return re.compile(rb"a*")
