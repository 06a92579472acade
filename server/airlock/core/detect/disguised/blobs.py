"""Texts in base 64, base 32 and hexadecimal, also compressed ones, read back.

A blob is a run of characters that decodes to text. Whether it can is seen from its first characters: the bytes of text never have their
highest bit set, and three of four base-64 digits show that. Absent: encodings that hide single characters (escapes.py), and what the text
means.
"""

from __future__ import annotations

import functools
import re
import zlib
from base64 import b32decode
from collections.abc import Iterator
from typing import NamedTuple

from airlock.core.detect.decoding import base64_bytes
from airlock.core.detect.disguised.shape import runs
from airlock.core.detect.disguised.view import Budget, Draft, Origin, View
from airlock.core.expressions import compiled

LEAST_RUN = 16
"""A blob holds at least this many letters and digits in a row: text nearly always does, a compressed one if it is not very short."""
MAX_DECODED = 65_535
"""How much is decoded at a time, in bytes (three bytes are four digits); also how much a compressed blob may grow to."""
MAX_BLOB = MAX_DECODED // 3 * 4
"""Longer runs in base 64 are blobs of this length, one behind the other, in code points; of others this much is looked at and redacted."""
_MAX_BASE32 = 16_384
"""Of a blob in base 32, so many digits are looked at and redacted."""
_MAX_HEAD = 2_048
"""How far before its first run of letters and digits a blob may begin, in code points."""
_TRY_COST = 40
"""What looking at a blob costs, whatever comes of it."""
_MAX_STRANGE = 0.1
"""The part of a text that may be neither printable ASCII nor white space."""

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_SIGNS = "+/-_\\"
"""What may stand right before a run and change where its blob begins: more of the alphabet, or the backslash of an escape."""
_ALPHABET = "A-Za-z0-9+/_-"
_PRINTABLE = bytes([9, 10, 13, *range(32, 127)])
_COMPRESSED = r"H4sI|eJ[w-z]|eN[o-r]|eF4|eAE"
_COMPRESSED_HEX = r"1[fF]8[bB]08|78(?:01|5[eE]|9[cC]|[dD][aA])"


class Blob(NamedTuple):
    """A run [start, end) with the text it holds."""

    start: int
    end: int
    text: str


def views(text: str, outline: bytes, budget: Budget) -> Iterator[View]:
    """What the blobs of a text say: one view for those in each encoding."""
    drafts: dict[str, Draft] = {}
    ends: dict[str, int] = {}
    for how, blob in _blobs(text, outline, budget):
        draft = drafts.setdefault(how, Draft(budget))
        if blob.start != ends.get(how):
            draft.separate()
        draft.add(blob.text, blob.start, blob.end, Origin.WHOLE)
        ends[how] = blob.end
    for how, draft in drafts.items():
        view = draft.view(how)
        if view is not None:
            yield view


def _blobs(text: str, outline: bytes, budget: Budget) -> Iterator[tuple[str, Blob]]:
    """The blobs with what they are in, in order."""
    done = tried = 0
    patterns = _patterns()
    looks = patterns.beginning.match
    for start in runs(outline, LEAST_RUN):
        if start < done:
            continue
        beginnings = [start] if looks(text, start) else []
        if start >= tried and start and text[start - 1] in _SIGNS:
            beginnings += [first for first in _beginnings(text, start) if looks(text, first)]
            tried = _end(patterns.rest.match(text, start), start)
        for first in sorted(first for first in beginnings if first >= done) if beginnings else ():
            found = _base64(text, first, budget) or _hexadecimal(text, first, budget) or _base32(text, first, budget)
            if found is not None:
                for one in (found, *_further(text, found[1], budget)):
                    yield one
                    done = one[1].end
                break
        if budget.left <= 0:
            return


def _further(text: str, blob: Blob, budget: Budget) -> Iterator[tuple[str, Blob]]:
    """The blobs in base 64 that go on where one had to end."""
    while blob.end - blob.start == MAX_BLOB and budget.left > 0:
        found = _base64(text, blob.end, budget)
        if found is None:
            return
        yield found
        blob = found[1]


def _beginnings(text: str, start: int) -> Iterator[int]:
    """Where else a blob with the run at `start` may begin: at signs of the alphabet before it, or behind the letter of an escape."""
    before = text[max(start - _MAX_HEAD, 0) : start]
    alphabet = len(before) - len(before.rstrip(_DIGITS + "-_"))
    if 0 < alphabet < _MAX_HEAD:
        yield start - alphabet
    if before.endswith("\\") and text[start] in "nrt":
        yield start + 1


def _base64(text: str, first: int, budget: Budget) -> tuple[str, Blob] | None:
    """The blob in base 64 that begins at `first`."""
    if _patterns().base64.match(text, first) is None:
        return None
    last = _last(text, first)
    plain = re.sub(r"\\[rn]|\s", "", text[first:last]).rstrip("=")
    decoded = text_of(base64_bytes(plain[: len(plain) - (len(plain) % 4 == 1)]), budget)
    return None if decoded is None else ("is hidden in base64", Blob(first, last, decoded))


def _last(text: str, first: int) -> int:
    """Where the blob ends, with its padding and the lines it goes on over."""
    patterns = _patterns()
    last = _end(patterns.rest.match(text, first), first)
    width = last - first
    if width < 40 or width % 4 or text[last - 1] == "=":
        return last
    while last - first < MAX_BLOB:
        line = patterns.line.match(text, last)
        if line is None or len(line[1]) > width or (patterns.base64_line.match(line[1]) is None and len(line[1]) != width):
            return last
        last = line.end()
        if len(line[1]) < width:
            return last
    return last


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return otherwise if match is None else match.end()


def _hexadecimal(text: str, start: int, budget: Budget) -> tuple[str, Blob] | None:
    """The blob in hexadecimal that begins at `start`, also behind `0x`."""
    patterns = _patterns()
    first = start + 2 if text[start : start + 2] in ("0x", "0X") else start
    if patterns.hexadecimal.match(text, first) is None:
        return None
    last = _end(patterns.hex_digits.match(text, first), first)
    last -= (last - first) % 2
    decoded = text_of(bytes.fromhex(text[first:last]), budget)
    return None if decoded is None else ("is hidden in hexadecimal", Blob(first, last, decoded))


def _base32(text: str, start: int, budget: Budget) -> tuple[str, Blob] | None:
    """The blob in base 32 that begins at `start`; none that is a seed of one-time passwords holds text."""
    match = _patterns().base32.match(text, start)
    if match is None:
        return None
    digits = match[0].rstrip("=")
    digits = digits[: len(digits) - (len(digits) % 8 in (1, 3, 6))]  # such ends belong to no byte
    decoded = text_of(b32decode(digits + "=" * (-len(digits) % 8)), budget)
    return None if decoded is None else ("is hidden in base32", Blob(start, match.end(), decoded))


def text_of(data: bytes, budget: Budget) -> str | None:
    """The text that bytes hold, if it is text: unpacked, and from UTF-8 or UTF-16."""
    if data[:3] == b"\x1f\x8b\x08" or (data[:1] == b"\x78" and data[1:2] in (b"\x01", b"\x5e", b"\x9c", b"\xda")):
        try:
            data = zlib.decompressobj(wbits=47).decompress(data, MAX_DECODED)
        except zlib.error:
            return None
    budget.spend(len(data) // 4 + _TRY_COST)
    if data[1:16:2] == bytes(8)[: len(data[1:16:2])] and len(data) > 16:
        data = data[: len(data) // 2 * 2].decode("utf-16-le", "replace").encode("utf-8", "replace")
    if len(data.translate(None, _PRINTABLE)) > len(data) * _MAX_STRANGE:
        return None
    return data.decode("utf-8", "replace") or None


class _Patterns(NamedTuple):
    beginning: re.Pattern[str]
    base32: re.Pattern[str]
    base64: re.Pattern[str]
    base64_line: re.Pattern[str]
    hexadecimal: re.Pattern[str]
    hex_digits: re.Pattern[str]
    line: re.Pattern[str]
    rest: re.Pattern[str]


@functools.cache
def _patterns() -> _Patterns:
    """Expressions for beginnings and ends, compiled when first needed."""
    base64 = rf"(?:{_quad()}){{5}}|{_COMPRESSED}|(?:{_wide_quads()}){{2}}"
    base32 = rf"(?:{_octet()}){{4}}"
    hexadecimal = rf"(?:[2-7][0-9a-fA-F]|0[9aAdD]){{15}}|(?:{_COMPRESSED_HEX})[0-9a-fA-F]{{26}}"
    return _Patterns(
        beginning=compiled(rf"{base64}|(?:0[xX])?(?:{hexadecimal})|{base32}"),
        base32=compiled(rf"{base32}[A-Z2-7]{{0,{_MAX_BASE32}}}={{0,6}}"),
        base64=compiled(base64),
        base64_line=compiled(rf"(?:{_quad()}){{0,8}}(?:={{1,2}}|[{_ALPHABET}]{{1,3}}={{0,2}})?$|(?:{_quad()}){{8}}"),
        hexadecimal=compiled(hexadecimal),
        hex_digits=compiled(rf"[0-9a-fA-F]{{0,{MAX_BLOB}}}"),
        line=compiled(rf"(?:\r?\n|(?:\\r)?\\n)[ \t]{{0,80}}([{_ALPHABET}]{{1,2048}}={{0,2}})(?![=:{_ALPHABET}])"),
        rest=compiled(rf"[{_ALPHABET}]{{0,{MAX_BLOB}}}={{0,2}}"),
    )


def _quad() -> str:
    """Four base-64 digits whose three bytes are printable ASCII, tabs or line ends."""
    first = "".join(digit for value, digit in enumerate(_DIGITS) if value in (2, 3) or 8 <= value < 32)
    second = "".join(digit for value, digit in enumerate(_DIGITS) if not value & 0b001000)
    third = "".join(digit for value, digit in enumerate(_DIGITS) if not value & 0b000010)
    return f"[{first}][{second}][{third}][{_ALPHABET}]"


def _wide_quads() -> str:
    """Eight base-64 digits whose six bytes are three ASCII characters in UTF-16, low byte first."""
    first = "".join(digit for value, digit in enumerate(_DIGITS) if value in (2, 3) or 8 <= value < 32)
    return f"[{first}][AQgw][AB][A-Za-z0-9+/]A[A-H][{_DIGITS[::4]}]A"


def _octet() -> str:
    """Eight base-32 digits whose five bytes are ASCII.

    https://www.rfc-editor.org/rfc/rfc4648#section-6
    """
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return "".join(
        "[" + "".join(digit for value, digit in enumerate(digits) if not value & highest) + "]" for highest in (16, 2, 0, 8, 1, 0, 4, 0)
    )
